"""Someone new at a school, as one short form asks for them: the person and their post, kept as one act."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.keeping import tidied
from leaddesk.application.leaders.verbs import look_alikes, record_appointment, record_leader
from leaddesk.application.ports import Conversation, Question, Store
from leaddesk.domain.failures import Problem
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel, Person

NEW_PERSON, CANCELLED = "No, someone new", "Go back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A new leader with a first post, field by field as a form has them; `person_uid` and `post_uid` are made beforehand."""

    person_uid: UUID
    post_uid: UUID
    school: UUID | None = None
    organisation: UUID | None = None
    title: str = ""
    first_name: str = ""
    last_name: str = ""
    own_email: str = ""
    own_phone: str = ""
    role_code: str = ""
    tier_code: str = ""
    job_title: str = ""
    basis: Basis = Basis.SUBSTANTIVE
    headship_model: HeadshipModel = HeadshipModel.NONE
    email: str = ""
    phone: str = ""
    start_earliest: date | None = None
    start_latest: date | None = None

    def person(self) -> Person:
        """The leader of this form."""
        return Person(
            uid=self.person_uid,
            title=self.title,
            first_name=self.first_name,
            last_name=self.last_name,
            email=self.own_email,
            phone=self.own_phone,
        )

    def post(self, person: UUID) -> Appointment:
        """The post of this form, held by a person."""
        return Appointment(
            uid=self.post_uid,
            person=person,
            school=self.school,
            organisation=self.organisation,
            role_code=self.role_code,
            tier_code=self.tier_code,
            job_title=self.job_title,
            basis=self.basis,
            headship_model=self.headship_model,
            email=self.email,
            phone=self.phone,
            start_earliest=self.start_earliest,
            start_latest=self.start_latest,
        )

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before both can be kept; the person's own e-mail has a name of its own here."""
        own = (Problem("own_email", p.what, p.what_next) if p.field == "email" else p for p in self.person().problems())
        return (*own, *self.post(self.person_uid).problems())


def record_newcomer(newcomer: Newcomer, *, store: Store, conversation: Conversation) -> Changes:
    """Keep a new leader and post; when someone of that name is here already, the officer says whether it is the same person."""
    newcomer = tidied(newcomer)
    person = newcomer.person()
    alike = look_alikes(person, store=store)
    answer = conversation.ask(_same_person(person, alike, store)) if alike else NEW_PERSON
    if answer == CANCELLED:
        return Changes()
    if answer == NEW_PERSON:
        return record_leader(person, newcomer.post(person.uid), store=store)
    return record_appointment(newcomer.post(alike[0].uid), store=store)


def _same_person(person: Person, alike: list[Person], store: Store) -> Question:
    with store.reading() as reading:
        posts = reading.find(Appointment, person=alike[0].uid)
    known = f"{alike[0].formal_name}, {len(posts)} post{'' if len(posts) == 1 else 's'}"
    return Question(
        f"{person.name} is already among the leaders. Is this the same person?",
        f"Recorded: {known}. If it is the same person, the new post is added to theirs.",
        (CANCELLED, "Yes, the same person", NEW_PERSON),
    )
