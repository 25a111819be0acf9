"""Who a person named in a return is: someone held already, or someone new who may be a duplicate of another."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from uuid import UUID

from leaddesk.application.importing.staging import Plan
from leaddesk.application.names import ParsedName
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid


class HeldPeople:
    """Every person and post held, kept up to date row by row; a return never joins two people on one shared field (domain.md 7.3)."""

    def __init__(self, look: Reading, plan: Plan, as_at: date) -> None:
        self._plan = plan
        self.people: dict[UUID, Person] = {}
        self._by_trn: dict[str, UUID] = {}
        self._by_name: dict[tuple[str, str], list[UUID]] = defaultdict(list)
        self._by_last_name: dict[str, list[UUID]] = defaultdict(list)
        self._posts: dict[UUID, list[Appointment]] = defaultdict(list)
        for person in look.every(Person):
            self._note(person)
        for post in look.every(Appointment):
            if post.end_latest is None or post.is_current(as_at):
                self._posts[post.person].append(post)

    def bearer_of(self, trn: str) -> Person | None:
        """Who has a teacher reference number."""
        return self.people.get(self._by_trn[trn]) if trn in self._by_trn else None

    def at_school(self, name: ParsedName, school: UUID) -> Person | None:
        """Whoever bears exactly this name and holds a post at this school."""
        return next((self.people[uid] for uid in self._by_name[name.key] if self._works_at(uid, school)), None)

    def namesake(self, name: ParsedName, school: UUID) -> tuple[Person, str] | None:
        """Someone who may be the same person, and why: the same name elsewhere, or an initial that fits at the same school."""
        same = next(iter(self._by_name[name.key]), None)
        if same is not None:
            return self.people[same], f"Both are called {self.people[same].name}."
        for uid in self._by_last_name[folded(name.last)]:
            person = self.people[uid]
            if self._works_at(uid, school) and _initials_agree(folded(person.first_name), folded(name.first)):
                return person, f"{person.name} and {name.in_words} are at the same school."
        return None

    def post_of(self, person: UUID, school: UUID, role: str, tier: str, job_title: str) -> Appointment | None:
        """The post at this school that a row speaks of: the same role, a headship for a headship, or without a role the same title."""
        posts = [post for post in self._posts[person] if post.school == school]
        if role or tier == "headteacher":
            same = [post for post in posts if role and post.role_code == role]
            return next(iter(same or [post for post in posts if post.tier_code == tier == "headteacher"]), None)
        return next((post for post in posts if folded(post.job_title) == folded(job_title)), None)

    def make(self, person: Person, suspect: tuple[Person, str] | None) -> None:
        """Plan a new person, and the question whether it is another one for an officer to answer."""
        self._plan.add(person)
        self._note(person)
        if suspect is not None:
            other, reason = suspect
            self._plan.add(PossibleDuplicate(uid=new_uid(), first=other.uid, second=person.uid, reason=reason))

    def amend(self, person: Person, values: dict[str, str]) -> Person:
        """Plan what a return adds to a person held; what is held already stays."""
        renewed = replace(person, **{field: value for field, value in values.items() if value and not getattr(person, field)})  # type: ignore[arg-type]
        if renewed != person:
            self._plan.put(renewed)
            self.people[person.uid] = renewed
            if renewed.trn:
                self._by_trn[renewed.trn] = renewed.uid
        return renewed

    def keep_post(self, post: Appointment) -> None:
        """Know of a post that this file adds or amends."""
        others = [one for one in self._posts[post.person] if one.uid != post.uid]
        self._posts[post.person] = [*others, post]

    def _note(self, person: Person) -> None:
        self.people[person.uid] = person
        self._by_name[folded(person.first_name), folded(person.last_name)].append(person.uid)
        self._by_last_name[folded(person.last_name)].append(person.uid)
        if person.trn:
            self._by_trn[person.trn] = person.uid

    def _works_at(self, person: UUID, school: UUID) -> bool:
        return any(post.school == school for post in self._posts[person])


def agrees_in_part(person: Person, name: ParsedName) -> bool:
    """Whether a first or last name is shared, so that an equal teacher reference number is not the only thing two people share."""
    first, last = name.key
    return folded(person.last_name) == last or folded(person.first_name) == first


def _initials_agree(one: str, other: str) -> bool:
    return bool(one and other) and one[0] == other[0] and 1 in (len(one), len(other))
