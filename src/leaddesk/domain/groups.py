"""Trusts, federations and other groups that schools belong to, with dated membership; codes are GIAS's (domain.md 4.2)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.calendar import DateSpan, overlap
from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, made_by_thousands, refers_to
from leaddesk.domain.values import check_chosen, check_name, check_order, check_ukprn

FEDERATION, TRUST, SPONSOR, MULTI_ACADEMY_TRUST, UMBRELLA_TRUST, SINGLE_ACADEMY_TRUST = "1", "2", "5", "6", "7", "10"
ACADEMY_TRUSTS = frozenset({MULTI_ACADEMY_TRUST, SINGLE_ACADEMY_TRUST})
CHILDRENS_CENTRES = frozenset({"8", "9"})
NAME_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolGroup:
    """A trust, federation, sponsor or other GIAS group; `group_uid` is GIAS's number and may be unknown (names-only files)."""

    KIND: ClassVar[str] = "school_group"
    KEEPING: ClassVar[Keeping] = Keeping(key=("group_uid",), sorts=("name",), finds=("name", "group_uid"))

    uid: UUID
    name: str
    kind_code: str = ""
    group_uid: str | None = None
    group_id: str = ""
    companies_house: str = ""
    ukprn: str = ""
    status: str = ""
    opened_on: date | None = None
    closed_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this group can be kept; GIAS has names of up to 196 characters."""
        return (*check_name("name", self.name, "group", limit=NAME_LIMIT), *check_ukprn(self.ukprn))


@made_by_thousands
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMembership:
    """A school's time in a group; joining and leaving may be known only between two dates (see `Appointment`)."""

    KIND: ClassVar[str] = "group_membership"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    group: UUID = field(metadata=refers_to("school_group"))
    joined_earliest: date | None = None
    joined_latest: date | None = None
    left_earliest: date | None = None
    left_latest: date | None = None
    first_seen: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing says that the school has left."""
        return self.left_earliest is None and self.left_latest is None

    @property
    def joined(self) -> DateSpan:
        """When the school joined, as far as is known."""
        return DateSpan(self.joined_earliest, self.joined_latest)

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this membership can be kept."""
        return (
            *check_chosen("group", self.group, "a trust or federation"),
            *check_order("left_latest", self.joined_earliest, self.left_latest, "The school left before it joined."),
        )

    def is_current(self, day: date) -> bool:
        """Whether the school belongs to the group on that day."""
        begun = self.joined_earliest is None or self.joined_earliest <= day
        return begun and (self.left_latest is None or day <= self.left_latest)


def check_membership(new: GroupMembership, others: Iterable[GroupMembership]) -> tuple[Problem, ...]:
    """A school is in one group once at a time; it may leave and join again."""
    for other in others:
        same = other.uid != new.uid and (other.school, other.group) == (new.school, new.group)
        if same and overlap((new.joined_earliest, new.left_latest), (other.joined_earliest, other.left_latest)):
            return (Problem("group", "This school is already in this group.", "Amend that membership instead."),)
    return ()
