"""Cohorts: one running of a programme, its sessions, and who came to each."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, refers_to
from leaddesk.domain.values import check_academic_year, check_email, check_name, check_order, check_places
from leaddesk.domain.written_times import check_times


class CohortStatus(StrEnum):
    """Where a cohort stands; what others call tentative is planned (domain.md 4.1)."""

    PLANNED = "planned"
    OPEN = "open"
    FULL = "full"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nobody can join or take part any more."""
        return self in (CohortStatus.COMPLETED, CohortStatus.CANCELLED)


class CohortMode(StrEnum):
    """How a cohort meets."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    BLENDED = "blended"
    RESIDENTIAL = "residential"


class Presence(StrEnum):
    """Whether someone came to a session."""

    PRESENT = "present"
    PART = "part"
    APOLOGIES = "apologies"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """One running of a programme, with its dates, place and places; `apply_by` is the last day to book."""

    KIND: ClassVar[str] = "cohort"
    KEEPING: ClassVar[Keeping] = Keeping(
        key=("programme", "name"), sorts=("name",), finds=("name", "venue", "facilitators"), indexed=("status", "starts_on")
    )

    uid: UUID
    programme: UUID = field(metadata=refers_to("programme"))
    name: str = ""
    academic_year: str = ""
    status: CohortStatus = CohortStatus.PLANNED
    mode: CohortMode = CohortMode.IN_PERSON
    starts_on: date | None = None
    ends_on: date | None = None
    apply_by: date | None = None
    venue: str = ""
    facilitators: str = ""
    places_min: int | None = None
    places_max: int | None = None
    contact_name: str = ""
    contact_email: str = ""
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this cohort can be kept."""
        few = self.places_min is not None and self.places_max is not None and self.places_max < self.places_min
        return (
            *check_name("name", self.name, "cohort"),
            *check_academic_year("academic_year", self.academic_year),
            *check_order("ends_on", self.starts_on, self.ends_on, "It ends before it starts."),
            *check_order("apply_by", self.apply_by, self.ends_on, "The last day to book is after the cohort's end."),
            *check_places("places_min", self.places_min),
            *check_places("places_max", self.places_max),
            *((Problem("places_max", "The most places are fewer than the fewest.", "Correct one of the two numbers."),) if few else ()),
            *check_email("contact_email", self.contact_email),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of a cohort on one day, perhaps with an overnight stay; `starts` and `ends` are times such as `09:30`."""

    KIND: ClassVar[str] = "session"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("topic",), finds=("topic", "venue", "facilitator"), indexed=("held_on",))

    uid: UUID
    cohort: UUID = field(metadata=refers_to("cohort", owned=True))
    held_on: date
    starts: str = ""
    ends: str = ""
    topic: str = ""
    venue: str = ""
    facilitator: str = ""
    is_residential: bool = False
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this session can be kept."""
        return check_times(self.starts, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Whether one participant came to one session."""

    KIND: ClassVar[str] = "attendance"
    KEEPING: ClassVar[Keeping] = Keeping(key=("session", "enrolment"))

    uid: UUID
    session: UUID = field(metadata=refers_to("session", owned=True))
    enrolment: UUID = field(metadata=refers_to("enrolment", owned=True))
    presence: Presence = Presence.PRESENT
    note: str = ""
