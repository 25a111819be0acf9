"""What the choices of a form offer: terms that can be chosen today, schools, organisations, groups, strategies."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leaddesk.application.naming import called
from leaddesk.application.organisations import groups, organisations
from leaddesk.application.pathways import strategies
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary, vocabulary
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cohorts import Attendance, Session
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.leaders import Person
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class Choosing:
    """The choices of one opening of a form, read once."""

    store: Store
    words: Vocabulary
    today: date

    @classmethod
    def of(cls, store: Store) -> "Choosing":
        """Read what forms choose from."""
        return cls(store, vocabulary(store=store), store.today())

    def terms(self, list_name: str, also: str = "", *, blank: str | None = "Not recorded", parent: str | None = None) -> list[Choice]:
        """The terms of a list that can be chosen today, with the one chosen before; `blank` None: something must be chosen."""
        made = [] if blank is None else [Choice("", blank)]
        return made + [Choice(t.code, t.label) for t in self.words.choices(list_name, self.today, also=also, parent=parent)]

    def authorities(self, school: School) -> list[Choice]:
        """The local authorities; one that the list does not know is called as the schools in it call it."""
        made = self.terms("local_authorities", school.la_code)
        if school.la_code and all(choice.value != school.la_code for choice in made):
            with self.store.reading() as reading:
                named = school.la_name or next((s.la_name for s in reading.find(School, la_code=school.la_code) if s.la_name), "")
            made.append(Choice(school.la_code, named or school.la_code))
        return made

    def schools(self, also: UUID | None = None) -> list[Choice]:
        """The open schools by name, with their URN since names repeat."""
        with self.store.reading() as reading:
            found = [school for school in reading.every(School) if school.is_open or school.uid == also]
        named = sorted(found, key=lambda school: school.name.casefold())
        return [Choice(None, "None"), *(Choice(school.uid, f"{school.name} ({school.urn})") for school in named)]

    def organisations(self, also: UUID | None = None) -> list[Choice]:
        """The living organisations by name."""
        found = organisations(store=self.store, historic_too=True)
        return [Choice(None, "None"), *(Choice(o.uid, o.name) for o in found if not o.is_historic or o.uid == also)]

    def records(self, kind: str, also: UUID | None = None, *, blank: str | None = "None") -> list[Choice]:
        """The records of a kind by what they are called; schools and organisations only those that live."""
        if kind in _LIVING:
            return _LIVING[kind](self, also)
        with self.store.reading() as reading:
            found = [(record.uid, called(record, reading)) for record in reading.every(RECORD_TYPE_OF[kind])]
        named = [Choice(uid, name) for uid, name in sorted(found, key=lambda pair: pair[1].casefold())]
        return named if blank is None else [Choice(None, blank), *named]

    def sessions(self, attendance: Attendance) -> list[Choice]:
        """The sessions of the cohort that someone's attendance is about."""
        with self.store.reading() as reading:
            found = reading.find(Session, cohort=_cohort_of(attendance, reading))
        found.sort(key=lambda session: (session.held_on, session.starts))
        return [Choice(s.uid, " · ".join(part for part in (date_in_words(s.held_on), s.topic) if part)) for s in found]

    def participants(self, attendance: Attendance) -> list[Choice]:
        """The people of that cohort, by name."""
        with self.store.reading() as reading:
            enrolled = reading.find(Enrolment, cohort=_cohort_of(attendance, reading))
            people = {p.uid: p.name for p in reading.find(Person, uid={e.person for e in enrolled})} if enrolled else {}
        return sorted((Choice(e.uid, people.get(e.person, "")) for e in enrolled), key=lambda choice: choice.words.casefold())

    def reviews(self, rating: ObjectiveRating) -> list[Choice]:
        """The reviews of the partnership that this rating belongs to; of all where neither its review nor its objective is known."""
        with self.store.reading() as reading:
            partnership = _partnership_of(rating, reading)
            found = reading.find(Review, partnership=partnership) if partnership else reading.every(Review)
            made = [(review.partnership, review.number, Choice(review.uid, called(review, reading))) for review in found]
        return [choice for *_, choice in sorted(made, key=lambda each: each[:2])]

    def objectives(self, rating: ObjectiveRating) -> list[Choice]:
        """The objectives of the partnership whose review rates them."""
        with self.store.reading() as reading:
            partnership = _partnership_of(rating, reading)
            found = reading.find(Objective, partnership=partnership) if partnership else reading.every(Objective)
            made = sorted(found, key=lambda objective: (objective.position, objective.text))
        return [Choice(objective.uid, objective.text) for objective in made]

    def groups(self) -> list[Choice]:
        """The trusts and federations by name."""
        return [Choice(group.uid, group.name) for group in groups(store=self.store)]

    def strategies(self) -> list[Choice]:
        """The strategies, living ones first."""
        return [Choice(None, "None"), *(Choice(strategy.uid, strategy.name) for strategy in strategies(store=self.store))]


def _cohort_of(attendance: Attendance, reading: Reading) -> UUID | None:
    """The cohort of whichever end is known when the form opens."""
    session = reading.get(Session, attendance.session) if attendance.session else None
    enrolment = reading.get(Enrolment, attendance.enrolment) if attendance.enrolment else None
    known = session or enrolment
    return known.cohort if known else None


def _partnership_of(rating: ObjectiveRating, reading: Reading) -> UUID | None:
    """The partnership of whichever end is known when the form opens."""
    review = reading.get(Review, rating.review) if rating.review else None
    objective = reading.get(Objective, rating.objective) if rating.objective else None
    known = review or objective
    return known.partnership if known else None


_LIVING = {"school": Choosing.schools, "organisation": Choosing.organisations}
