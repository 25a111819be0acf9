"""What is held already of schools and their heads, loaded at once so that 50,000 rows are compared without a query each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.groups import FEDERATION, SPONSOR, GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment, Person, Vacancy
from leaddesk.domain.schools import School


@dataclass(slots=True)
class KnownPerson:
    """A person under a name: with which title, and where (authorities and groups of the schools led)."""

    uid: UUID
    title: str
    places: set[str]


@dataclass(slots=True)
class Held:
    """The records that a register file may touch, indexed for comparing; staging keeps it up to date row by row."""

    schools: dict[str, School] = field(default_factory=dict)
    people: dict[UUID, Person] = field(default_factory=dict)
    posts: dict[UUID, list[Appointment]] = field(default_factory=dict)
    posts_of: dict[UUID, int] = field(default_factory=dict)
    vacancies: dict[UUID, Vacancy] = field(default_factory=dict)
    memberships: dict[UUID, list[GroupMembership]] = field(default_factory=dict)
    groups: dict[UUID, SchoolGroup] = field(default_factory=dict)
    groups_by_number: dict[str, SchoolGroup] = field(default_factory=dict)
    groups_by_name: dict[tuple[bool, str], list[UUID]] = field(default_factory=dict)
    by_name: dict[tuple[str, str], list[KnownPerson]] = field(default_factory=dict)

    @classmethod
    def load(cls, look: Reading) -> "Held":
        """Everything held, read once."""
        held = cls()
        held.schools = {school.urn: school for school in look.every(School)}
        for group in look.every(SchoolGroup):
            held.note_group(group)
        for membership in look.every(GroupMembership):
            if membership.left_latest is None and membership.left_earliest is None:
                held.memberships.setdefault(membership.school, []).append(membership)
        held._load_posts(look)
        return held

    def _load_posts(self, look: Reading) -> None:
        self.people = {person.uid: person for person in look.every(Person)}
        schools = {school.uid: school for school in self.schools.values()}
        places: dict[UUID, set[str]] = {uid: set() for uid in self.people}
        for post in look.every(Appointment):
            school = schools.get(post.school) if post.school else None
            if school is not None:
                places[post.person] |= self.places(school)
                if post.end_earliest is None and post.end_latest is None:
                    self.posts.setdefault(school.uid, []).append(post)
                    self.posts_of[post.person] = self.posts_of.get(post.person, 0) + 1
        for person in self.people.values():
            self.note_person(person, places[person.uid])
        for vacancy in look.every(Vacancy):
            if vacancy.filled_by is None:
                self.vacancies[vacancy.school] = vacancy

    def places(self, school: School) -> set[str]:
        """What ties schools together when one person leads several: the authority, the trust, the federation."""
        ties = {f"la:{school.la_code or folded(school.la_name)}"}
        ties.update(f"group:{membership.group}" for membership in self.memberships.get(school.uid, ()))
        return ties

    def note_group(self, group: SchoolGroup) -> None:
        """Keep a group, or its new state, findable by GIAS's number and by name."""
        is_new = group.uid not in self.groups
        self.groups[group.uid] = group
        if group.group_uid:
            self.groups_by_number[group.group_uid] = group
        if is_new and group.kind_code != SPONSOR:
            self.groups_by_name.setdefault((is_federation(group), folded(group.name)), []).append(group.uid)

    def note_person(self, person: Person, places: Iterable[str]) -> None:
        """Keep a person findable by name; one without a first name cannot be told from others and is not."""
        self.people[person.uid] = person
        if person.first_name:
            key = (folded(person.first_name), folded(person.last_name))
            self.by_name.setdefault(key, []).append(KnownPerson(person.uid, person.title.casefold(), set(places)))


def is_federation(group: SchoolGroup) -> bool:
    """Whether a group is a federation, which a school can be in beside a trust."""
    return group.kind_code == FEDERATION


def last_known(*days: date | None) -> date | None:
    """The latest of the days that are known."""
    known = [day for day in days if day is not None]
    return max(known) if known else None
