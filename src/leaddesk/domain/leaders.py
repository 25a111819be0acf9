"""Leaders: people, the posts they hold, what they are designated as and what they hope for."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, made_by_thousands, refers_to
from leaddesk.domain.values import check_chosen, check_email, check_length, check_name, check_order, check_phone, check_range, check_trn


class Basis(StrEnum):
    """On what footing a post is held."""

    SUBSTANTIVE = "substantive"
    ACTING = "acting"
    INTERIM = "interim"
    SECONDED = "seconded"


class HeadshipModel(StrEnum):
    """How a headship is shared or shaped (domain.md P3.3); empty for other posts."""

    NONE = ""
    SOLE = "sole"
    CO_HEAD = "co_head"
    EXECUTIVE = "executive"
    ASSOCIATE = "associate"
    HEAD_OF_SCHOOL = "head_of_school"


class Readiness(StrEnum):
    """What a leader says of being ready for the next tier (domain.md 4.1)."""

    READY_NOW = "ready_now"
    ONE_TO_TWO_YEARS = "one_to_two_years"
    THREE_YEARS_OR_MORE = "three_years_or_more"
    NOT_SEEKING = "not_seeking"
    PREFER_NOT_TO_SAY = "prefer_not_to_say"


class DesignationStatus(StrEnum):
    """Where a designation stands."""

    ACTIVE = "active"
    LAPSED = "lapsed"
    SCHEME_CLOSED = "scheme_closed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@made_by_thousands
@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A leader; e-mail and phone are the person's own (a post's are on the appointment). No home address, no date of birth."""

    KIND: ClassVar[str] = "person"
    KEEPING: ClassVar[Keeping] = Keeping(
        key=("trn",), sorts=("last_name", "first_name"), finds=("first_name", "last_name", "preferred_name", "former_names", "email")
    )

    uid: UUID
    title: str = ""
    first_name: str = ""
    last_name: str
    preferred_name: str = ""
    former_names: str = ""
    honours: str = ""
    pronouns: str = ""
    email: str = ""
    phone: str = ""
    trn: str | None = None
    has_left: bool = False
    is_deceased: bool = False

    @property
    def name(self) -> str:
        """Name as one says it: preferred or first name, then last name."""
        return " ".join(part for part in (self.preferred_name or self.first_name, self.last_name) if part)

    @property
    def formal_name(self) -> str:
        """Name as one writes it on an envelope: title, names, honours."""
        return " ".join(part for part in (self.title, self.first_name, self.last_name, self.honours) if part)

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this person can be kept."""
        return (
            *check_name("last_name", self.last_name, "person"),
            *check_length("first_name", self.first_name),
            *check_length("preferred_name", self.preferred_name),
            *check_email("email", self.email),
            *check_phone("phone", self.phone),
            *check_trn(self.trn),
        )


@made_by_thousands
@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A post someone holds at a school or organisation; several people may share one, one person may hold several.

    Start and end are each known (`earliest == latest`), between two dates, or not known (None); `first_seen` is the as-at date of
    the first file that showed it. `role_code` and `tier_code` are terms; `job_title` is the title as the sender writes it.
    """

    KIND: ClassVar[str] = "appointment"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    person: UUID = field(metadata=refers_to("person", owned=True))
    school: UUID | None = field(default=None, metadata=refers_to("school"))
    organisation: UUID | None = field(default=None, metadata=refers_to("organisation"))
    role_code: str = ""
    tier_code: str = ""
    job_title: str = ""
    basis: Basis = Basis.SUBSTANTIVE
    headship_model: HeadshipModel = HeadshipModel.NONE
    fte: float | None = None
    is_first_headship: bool | None = None
    email: str = ""
    phone: str = ""
    start_earliest: date | None = None
    start_latest: date | None = None
    end_earliest: date | None = None
    end_latest: date | None = None
    first_seen: date | None = None
    last_seen: date | None = None

    @property
    def start(self) -> DateSpan:
        """When the post began, as far as it is known."""
        return DateSpan(self.start_earliest, self.start_latest)

    @property
    def end(self) -> DateSpan:
        """When the post ended, as far as it is known; nothing known means it goes on."""
        return DateSpan(self.end_earliest, self.end_latest)

    def is_current(self, day: date) -> bool:
        """Whether the post is held on that day; a post that ended between two dates is over from the later one."""
        if self.start_earliest is not None and day < self.start_earliest:
            return False
        return self.end_latest is None or day < self.end_latest or (self.end.is_exact and day == self.end_latest)

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this post can be kept."""
        nowhere = self.school is None and self.organisation is None
        return (
            *((Problem("school", "This post is nowhere.", "Choose a school or an organisation."),) if nowhere else ()),
            *check_email("email", self.email),
            *check_phone("phone", self.phone),
            *check_order("start_latest", self.start_earliest, self.start_latest, "The start's later date is before its earlier one."),
            *check_order("end_latest", self.end_earliest, self.end_latest, "The end's later date is before its earlier one."),
            *check_order("end_latest", self.start_earliest, self.end_latest, "The post ends before it starts."),
            *((Problem("fte", "Full-time equivalent is out of range.", "Write a number above 0 and up to 1, such as 0.6."),)
              if self.fte is not None and not 0 < self.fte <= 1 else ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """A post known to be empty, such as a headship that the register shows as Vacant; how it came and how it was filled (domain.md P6)."""

    KIND: ClassVar[str] = "vacancy"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    role_code: str = ""
    tier_code: str = ""
    vacant_since: date | None = None
    first_seen: date | None = None
    filled_by: date | None = None
    reason_code: str = field(default="", metadata=coded_in("vacancy_reasons"))
    advertised_count: int | None = None
    filled_how: str = ""
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this vacancy can be kept."""
        return (
            *check_order("filled_by", self.vacant_since, self.filled_by, "The post was filled before it was vacant."),
            *check_range("advertised_count", self.advertised_count, 0, 99, "Times advertised"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation:
    """A title such as NLE or consultant leader, with its scheme's dates kept in the vocabulary `designation_schemes`."""

    KIND: ClassVar[str] = "designation"
    KEEPING: ClassVar[Keeping] = Keeping(indexed=("scheme_code",))

    uid: UUID
    person: UUID = field(metadata=refers_to("person", owned=True))
    scheme_code: str
    awarding_body: str = ""
    specialisms: str = ""
    status: DesignationStatus = DesignationStatus.ACTIVE
    valid_from: date | None = None
    valid_to: date | None = None
    evidence: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this designation can be kept."""
        return (
            *check_chosen("scheme_code", self.scheme_code, "a scheme"),
            *check_order("valid_to", self.valid_from, self.valid_to, "It ends before it begins."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CareerIntention:
    """What a leader hopes for next, in their own words and dated (domain.md 4.1); drives aspiration meetings."""

    KIND: ClassVar[str] = "career_intention"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    person: UUID = field(metadata=refers_to("person", owned=True))
    tier_code: str
    readiness: Readiness
    stated_on: date
    is_endorsed: bool = False
    endorsed_on: date | None = None
    mobility: str = ""
    review_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this intention can be kept."""
        looks_on = self.readiness not in (Readiness.NOT_SEEKING, Readiness.PREFER_NOT_TO_SAY)
        return (
            *(check_chosen("tier_code", self.tier_code, "what they hope for") if looks_on else ()),
            *check_order("review_on", self.stated_on, self.review_on, "The review is before the day it was stated."),
        )
