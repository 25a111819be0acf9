"""The people of a sheet, a label, a letter or a contact card, each with the post and the place by which they are reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class Correspondent:
    """One person; without a post at present they have no place to write to. `role` and `tier` in words."""

    person: Person
    post: Appointment | None
    school: School | None
    organisation: Organisation | None
    role: str
    tier: str

    @property
    def place(self) -> str:
        """The name of the school or organisation."""
        return self.school.name if self.school else self.organisation.name if self.organisation else ""

    def emails(self, *, own: bool = False) -> tuple[str, ...]:
        """Where they can be written to, the best first: at their post, where `own` allows it their own, at the place they work."""
        places = [place.email for place in (self.school, self.organisation) if place]
        return _written_ones(self.post.email if self.post else "", self.person.email if own else "", *places)

    def phones(self, *, own: bool = False) -> tuple[str, ...]:
        """Where they can be rung, in the same order."""
        places = [place.telephone for place in (self.school, self.organisation) if place]
        return _written_ones(self.post.phone if self.post else "", self.person.phone if own else "", *places)

    @property
    def order(self) -> tuple[str, str, str]:
        """By school, then by name."""
        return self.place.casefold(), self.person.last_name.casefold(), self.person.first_name.casefold()


def correspondents(people: Sequence[UUID], reading: Reading, store: Store) -> list[Correspondent]:
    """These people with their first current post, by school and name; nobody who has died is ever written to."""
    words, today = Vocabulary.of(reading), store.today()
    posts: dict[UUID, Appointment] = {}
    for post in reading.find(Appointment, person=tuple(people)):
        if post.is_current(today):
            posts.setdefault(post.person, post)
    schools = {one.uid: one for one in reading.find(School, uid=tuple({post.school for post in posts.values() if post.school}))}
    bodies = {one.uid: one for one in reading.find(Organisation, uid=tuple({p.organisation for p in posts.values() if p.organisation}))}
    found = []
    for person in reading.find(Person, uid=tuple(people)):
        if person.is_deceased:
            continue
        held = posts.get(person.uid)
        school = schools.get(held.school) if held and held.school else None
        body = bodies.get(held.organisation) if held and held.organisation else None
        role = (held.job_title or words.label("roles", held.role_code)) if held else ""
        found.append(Correspondent(person, held, school, body, role, words.label("tiers", held.tier_code) if held else ""))
    return sorted(found, key=lambda one: one.order)


def named_some(names: Sequence[str], most: int = 5) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def _written_ones(*ways: str) -> tuple[str, ...]:
    return tuple(way for way in ways if way)
