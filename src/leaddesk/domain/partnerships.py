"""Partnerships: who supports whom with what, its objectives, visits, reviews and days (domain.md 4.1 and 4.6)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_half_days, check_name, check_order, check_range


class PartnershipState(StrEnum):
    """Every state of a partnership; which may follow which stands in `NEXT_STATES`."""

    MATCHING = "matching"
    MATCHED = "matched"
    AGREED = "agreed"
    ACTIVE = "active"
    REVIEWED = "reviewed"
    PAUSED = "paused"
    STOPPED = "stopped"
    CLOSED = "closed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    NO_MATCH = "no_match"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen in it."""
        return self in (_S.CLOSED, _S.DECLINED, _S.WITHDRAWN, _S.NO_MATCH)


_S = PartnershipState
NEXT_STATES: dict[PartnershipState, tuple[PartnershipState, ...]] = {
    _S.MATCHING: (_S.MATCHED, _S.NO_MATCH, _S.PAUSED, _S.STOPPED),
    _S.MATCHED: (_S.AGREED, _S.DECLINED, _S.PAUSED, _S.STOPPED),
    _S.AGREED: (_S.ACTIVE, _S.WITHDRAWN, _S.PAUSED, _S.STOPPED),
    _S.ACTIVE: (_S.REVIEWED, _S.PAUSED, _S.STOPPED),
    _S.REVIEWED: (_S.ACTIVE, _S.CLOSED, _S.PAUSED, _S.STOPPED),
    _S.PAUSED: (_S.ACTIVE, _S.STOPPED),
    _S.STOPPED: (_S.CLOSED,),
}
"""Which states may follow a state in the ordinary way (domain.md 4.6); one that is not here is an end."""
NEEDS_REASON = frozenset({_S.PAUSED, _S.STOPPED, _S.DECLINED, _S.WITHDRAWN})
"""States that need a reason and a date."""


class Side(StrEnum):
    """On which side someone takes part; peers are equal (domain.md A5)."""

    SUPPORTING = "supporting"
    SUPPORTED = "supported"
    PEER = "peer"


class Consent(StrEnum):
    """Whether a participant, or the head who releases them, has agreed."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GIVEN = "given"
    WITHHELD = "withheld"


class DayUse(StrEnum):
    """What an entry in the days ledger does."""

    RESERVED = "reserved"
    USED = "used"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership:
    """One brokered piece of support or exchange. Focus areas and aims served are tags; `rate` and `brokerage_fee` in pounds."""

    KIND: ClassVar[str] = "partnership"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("name",), finds=("name", "reviewer"), indexed=("state", "kind_code"))

    uid: UUID
    name: str = ""
    kind_code: str = field(default="school_to_school", metadata=coded_in("partnership_kinds"))
    state: PartnershipState = PartnershipState.MATCHING
    state_since: date | None = None
    state_reason: str = ""
    school: UUID | None = field(default=None, metadata=refers_to("school"))
    need: UUID | None = field(default=None, metadata=refers_to("support_need"))
    is_symmetrical: bool = False
    agreed_days: float | None = None
    rate: int | None = None
    payer_code: str = field(default="", metadata=coded_in("funding_sources"))
    brokerage_fee: int | None = None
    starts_on: date | None = None
    planned_end: date | None = None
    next_review_on: date | None = None
    reviewer: str = ""
    closed_on: date | None = None
    outcome_code: str = field(default="", metadata=coded_in("partnership_outcomes"))
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this partnership can be kept; one already running may be entered in any state."""
        reasonless = self.state in NEEDS_REASON and not self.state_reason.strip()
        unfinished = self.state is PartnershipState.CLOSED and (self.closed_on is None or not self.outcome_code)
        return (
            *check_name("name", self.name, "partnership"),
            *((Problem("state_reason", f"There is no reason why it was {self.state.value}.", "Write the reason."),) if reasonless else ()),
            *((Problem("outcome_code", "It is closed without a day or an outcome.", "Write the day it closed and what came of it."),)
              if unfinished else ()),
            *check_half_days("agreed_days", self.agreed_days),
            *check_range("rate", self.rate, 0, 10_000, "The rate"),
            *check_range("brokerage_fee", self.brokerage_fee, 0, 10_000, "The fee"),
            *check_order("planned_end", self.starts_on, self.planned_end, "It ends before it starts."),
            *check_order("closed_on", self.starts_on, self.closed_on, "It closed before it started."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipParticipant:
    """A leader, school or organisation on one side of a partnership, with the tier held at the time (domain.md P5.3)."""

    KIND: ClassVar[str] = "partnership_participant"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    partnership: UUID = field(metadata=refers_to("partnership", owned=True))
    side: Side = Side.SUPPORTING
    person: UUID | None = field(default=None, metadata=refers_to("person"))
    school: UUID | None = field(default=None, metadata=refers_to("school"))
    organisation: UUID | None = field(default=None, metadata=refers_to("organisation"))
    tier_code: str = field(default="", metadata=coded_in("tiers"))
    consent: Consent = Consent.NOT_ASKED
    consent_by: str = ""
    consent_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this participant can be kept."""
        nobody = self.person is None and self.school is None and self.organisation is None
        return ((Problem("person", "Nobody takes part here.", "Choose a leader, a school or an organisation."),) if nobody else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysEntry:
    """One line of the days ledger: days of a supporter reserved, used or released for a partnership, in halves."""

    KIND: ClassVar[str] = "days_entry"
    KEEPING: ClassVar[Keeping] = Keeping(indexed=("academic_year",))

    uid: UUID
    partnership: UUID = field(metadata=refers_to("partnership", owned=True))
    person: UUID | None = field(default=None, metadata=refers_to("person"))
    use: DayUse = DayUse.USED
    days: float = 0.5
    entered_on: date | None = None
    academic_year: str = ""
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this entry can be kept."""
        none = self.days == 0
        return (
            *check_half_days("days", self.days),
            *((Problem("days", "An entry of no days says nothing.", "Write how many days, such as 0.5."),) if none else ()),
        )
