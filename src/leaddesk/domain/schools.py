"""Schools as GIAS registers them, and what the authority itself knows of each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Protocol, TypeVar
from uuid import UUID

from leaddesk.domain.calendar import date_in_words, is_within, overlap
from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, made_by_thousands, refers_to
from leaddesk.domain.values import (
    check_chosen,
    check_easting_northing,
    check_email,
    check_link,
    check_name,
    check_order,
    check_phone,
    check_postcode,
    check_range,
    check_ukprn,
    check_urn,
)

MOST_PUPILS = 99_999  # the largest colleges have some 30,000
CLOSED, PROPOSED_TO_CLOSE = "2", "3"
OPEN_STATUSES = frozenset({"1", PROPOSED_TO_CLOSE})
INDEPENDENT_GROUPS = frozenset({"3"})
MAINTAINED_S59_TYPES = frozenset({"1", "2", "3", "5", "7", "12", "15"})
STATE_FUNDED_GROUPS = frozenset({"4", "5", "10", "11"})
NOT_STATE_FUNDED_TYPES = frozenset({"8", "10"})


class Stretch(Protocol):
    """Anything about a school that holds from one day to another, both inclusive; None is open."""

    @property
    def uid(self) -> UUID:
        """Which one it is."""
        ...

    @property
    def start(self) -> date | None:
        """Its first day."""
        ...

    @property
    def end(self) -> date | None:
        """Its last day."""
        ...


S = TypeVar("S", bound=Stretch)


@made_by_thousands
@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school in the register, keyed on its URN; codes are GIAS codes of the vocabularies (domain.md 4.2).

    `as_at` is the date of the newest register file that agreed with this record. Ages in years; easting and northing in metres.
    """

    KIND: ClassVar[str] = "school"
    KEEPING: ClassVar[Keeping] = Keeping(
        key=("urn",),
        sorts=("name", "town", "la_name"),
        finds=("name", "urn", "postcode", "town"),
        indexed=("la_code",),
    )

    uid: UUID
    urn: str
    name: str
    la_code: str = ""
    la_name: str = ""
    establishment_number: str = ""
    ukprn: str = ""
    type_code: str = ""
    type_name: str = ""
    type_group_code: str = ""
    phase_code: str = ""
    phase_name: str = ""
    status_code: str = ""
    status_name: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    low_age: int | None = None
    high_age: int | None = None
    gender: str = ""
    religious_character: str = ""
    diocese: str = ""
    number_of_pupils: int | None = None
    capacity: int | None = None
    percentage_fsm: float | None = None
    easting: int | None = None
    northing: int | None = None
    street: str = ""
    locality: str = ""
    address3: str = ""
    town: str = ""
    county: str = ""
    postcode: str = ""
    telephone: str = ""
    email: str = ""
    website: str = ""
    register_changed_on: date | None = None
    as_at: date | None = None

    @property
    def is_open(self) -> bool:
        """Open, or open but proposed to close (GIAS statuses 1 and 3)."""
        return self.status_code in OPEN_STATUSES

    @property
    def is_maintained_s59(self) -> bool:
        """Maintained as section 59(1) of the Education and Inspections Act 2006 defines it; a PRU is not listed there."""
        return self.type_code in MAINTAINED_S59_TYPES

    @property
    def dfe_number(self) -> str:
        """LA code and establishment number, as `317/2034`; empty when either is missing."""
        return f"{self.la_code}/{self.establishment_number}" if self.la_code and self.establishment_number else ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this school can be kept."""
        return (
            *check_urn(self.urn),
            *check_name("name", self.name, "school"),
            *check_postcode("postcode", self.postcode),
            *check_email("email", self.email),
            *check_phone("telephone", self.telephone),
            *check_ukprn(self.ukprn),
            *check_link("website", self.website),
            *check_range("number_of_pupils", self.number_of_pupils, 0, MOST_PUPILS, "Pupils"),
            *check_range("capacity", self.capacity, 0, MOST_PUPILS, "Capacity"),
            *check_order("closed_on", self.opened_on, self.closed_on, "The closing date is before the opening date."),
            *check_easting_northing(self.easting, self.northing),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolLink:
    """One school's predecessor or successor, as GIAS links say (`link_type` is GIAS's own wording)."""

    KIND: ClassVar[str] = "school_link"
    KEEPING: ClassVar[Keeping] = Keeping(key=("school", "linked_urn", "link_type"))

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    linked_urn: str
    linked_name: str = ""
    link_type: str = ""
    established_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstance:
    """A flag on a school, such as facing challenging circumstances, with its reason and who decided (domain.md A8)."""

    KIND: ClassVar[str] = "circumstance"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    kind_code: str
    reason: str
    set_by: str = ""
    start: date | None = None
    end: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this flag can be kept."""
        missing = () if self.reason.strip() else (Problem("reason", "There is no reason.", "Say in a sentence why this applies."),)
        return (
            *check_chosen("kind_code", self.kind_code, "a circumstance"),
            *missing,
            *check_order("end", self.start, self.end, "The end is before the start."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportCategory:
    """The authority's support category of a school over a time, with its rationale (domain.md 4.1)."""

    KIND: ClassVar[str] = "support_category"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    category_code: str
    start: date
    end: date | None = None
    rationale: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this category can be kept."""
        return (
            *check_chosen("category_code", self.category_code, "a category"),
            *check_order("end", self.start, self.end, "The end is before the start."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOfficer:
    """The officer who looks after a school, from and to (domain.md 4.1)."""

    KIND: ClassVar[str] = "link_officer"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("officer_name",), finds=("officer_name",))

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    officer_name: str
    start: date | None = None
    end: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this can be kept."""
        return (
            *check_name("officer_name", self.officer_name, "officer"),
            *check_order("end", self.start, self.end, "The end is before the start."),
        )


CHALLENGING = "challenging"


def check_one_at_a_time(new: Stretch, others: Iterable[Stretch], what: str) -> tuple[Problem, ...]:
    """A school has one support category and one link officer at a time, and each circumstance once; ends are inclusive."""
    for other in others:
        if other.uid != new.uid and overlap((new.start, new.end), (other.start, other.end)):
            since = f"since {date_in_words(other.start)}" if other.start else "already"
            return (Problem("start", f"This school has {what} {since}.", "End that one first, or correct the dates."),)
    return ()


def current(stretches: Iterable[S], day: date) -> list[S]:
    """Those that hold on a day."""
    return [stretch for stretch in stretches if is_within(day, stretch.start, stretch.end)]
