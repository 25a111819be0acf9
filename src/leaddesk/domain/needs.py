"""Needs: what a school needs from outside, what a leader or school needs to learn, and what supporters can offer."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_academic_year, check_chosen, check_half_days, check_line, check_order, check_range, check_text


class NeedSource(StrEnum):
    """How a need came to be known (domain.md 4.1, SupportNeed)."""

    INSPECTION = "inspection"
    RISK_REVIEW = "risk_review"
    SELF_REFERRAL = "self_referral"
    LA_OFFICER = "la_officer"
    DATA = "data"


class Urgency(StrEnum):
    """How soon a need must be met."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class NeedState(StrEnum):
    """Where a support need stands before and beside its partnership (domain.md 4.6)."""

    NEED = "need"
    MATCHING = "matching"
    MATCHED = "matched"
    REVIEW_PROGRESS = "review_progress"
    NO_ACTION = "no_action"
    NO_MATCH = "no_match"
    MET = "met"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether someone still has to do something about it."""
        return self in (NeedState.NEED, NeedState.MATCHING, NeedState.REVIEW_PROGRESS)


class DevelopmentStatus(StrEnum):
    """Where a development need stands."""

    OPEN = "open"
    BEING_ADDRESSED = "being_addressed"
    MET = "met"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportNeed:
    """What a school needs from outside; becomes a partnership. Its focus areas are tags of `focus_areas`."""

    KIND: ClassVar[str] = "support_need"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("summary",), finds=("summary", "desired_outcome"), indexed=("state",))

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    summary: str = ""
    source: NeedSource = NeedSource.LA_OFFICER
    urgency: Urgency = Urgency.MEDIUM
    state: NeedState = NeedState.NEED
    raised_on: date | None = None
    raised_by: str = ""
    desired_outcome: str = ""
    decision_maker: str = ""
    decide_by: date | None = None
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this need can be kept; matching asks for an outcome and who decides (domain.md 4.6)."""
        matching = self.state in (NeedState.MATCHING, NeedState.MATCHED)
        return (
            *check_text("summary", self.summary, "The need is not described.", "Say in a line what the school needs."),
            *check_line("summary", self.summary),
            *(check_text("desired_outcome", self.desired_outcome, "Matching needs a desired outcome.", "Say what should be different.")
              if matching else ()),
            *(check_text("decision_maker", self.decision_maker, "Matching needs someone who decides.", "Name the person.")
              if matching else ()),
            *check_order("decide_by", self.raised_on, self.decide_by, "The decision is due before the need was raised."),
        )


def check_repeated(new: SupportNeed, others: Iterable[SupportNeed]) -> tuple[Problem, ...]:
    """A need that is open is recorded once: the same words of the same school are the same need."""
    words = new.summary.casefold().split()
    same = (other for other in others if other.uid != new.uid and other.state.is_open and other.summary.casefold().split() == words)
    if new.state.is_open and any(same):
        return (Problem("summary", "This need of the school is recorded already.", "Amend that one, or say what is different here."),)
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentNeed:
    """What a leader or a whole school needs to learn; met by an enrolment or a partnership (domain.md 4.1, A2)."""

    KIND: ClassVar[str] = "development_need"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("description",), finds=("description",), indexed=("status",))

    uid: UUID
    person: UUID | None = field(default=None, metadata=refers_to("person", owned=True))
    school: UUID | None = field(default=None, metadata=refers_to("school", owned=True))
    focus_area_code: str = field(default="", metadata=coded_in("focus_areas"))
    description: str = ""
    evidence: str = ""
    priority: Urgency = Urgency.MEDIUM
    status: DevelopmentStatus = DevelopmentStatus.OPEN
    raised_on: date | None = None
    raised_by: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this need can be kept."""
        nobody = self.person is None and self.school is None
        return (
            *((Problem("person", "This need is nobody's.", "Choose a leader or a school."),) if nobody else ()),
            *check_chosen("focus_area_code", self.focus_area_code, "a focus area"),
            *check_text("description", self.description, "The need is not described.", "Say in a line what is to be learnt."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityOffer:
    """Days that a leader or a school offers to others in one academic year (domain.md 4.1); phases and roles willing are tags.

    `max_distance_km` in kilometres as the crow flies; `release_agreed_by` is the head who lets the leader go.
    """

    KIND: ClassVar[str] = "capacity_offer"
    KEEPING: ClassVar[Keeping] = Keeping(indexed=("academic_year",))

    uid: UUID
    person: UUID | None = field(default=None, metadata=refers_to("person", owned=True))
    school: UUID | None = field(default=None, metadata=refers_to("school", owned=True))
    academic_year: str = ""
    days: float = 0.0
    earliest_start: date | None = None
    max_distance_km: int | None = None
    release_agreed_by: str = ""
    release_agreed_on: date | None = None
    conflicts: str = ""
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this offer can be kept."""
        both = self.person is not None and self.school is not None
        nobody = self.person is None and self.school is None
        return (
            *((Problem("person", "This offer is nobody's.", "Choose a leader or a school."),) if nobody else ()),
            *((Problem("school", "This offer is of a leader and of a school.", "Make one offer for each."),) if both else ()),
            *check_text("academic_year", self.academic_year, "The academic year is missing.", "Write it like 2026/27."),
            *check_academic_year("academic_year", self.academic_year),
            *check_half_days("days", self.days),
            *check_range("max_distance_km", self.max_distance_km, 0, 500, "Distance"),
        )
