"""Partnerships: who supports whom with what, its objectives, visits, reviews and days (domain.md 4.1 and 4.6)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_academic_year, check_half_days, check_name, check_order, check_pounds


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

    @property
    def holds_days(self) -> bool:
        """Whether days reserved for it stay reserved; pausing or stopping it frees those not used yet (domain.md 4.6)."""
        return not self.is_over and self not in (_S.PAUSED, _S.STOPPED)


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
STEP_WORDS: dict[PartnershipState, str] = {
    _S.MATCHED: "Mark as matched",
    _S.AGREED: "Mark as agreed",
    _S.ACTIVE: "Make active",
    _S.REVIEWED: "Mark as reviewed",
    _S.CLOSED: "Close",
    _S.NO_MATCH: "No match found",
    _S.DECLINED: "Decline",
    _S.WITHDRAWN: "Withdraw",
    _S.PAUSED: "Pause",
    _S.STOPPED: "Stop",
}
"""What an officer presses to take a step."""
_BACK_TO_WORK: dict[PartnershipState, str] = {_S.PAUSED: "Resume", _S.REVIEWED: "Continue"}


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
    """One brokered piece of support or exchange. Focus areas and aims served are tags; `rate` and `brokerage_fee` in pounds and pence."""

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
    rate: float | None = None
    payer_code: str = field(default="", metadata=coded_in("funding_sources"))
    brokerage_fee: float | None = None
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
        undated = self.state in NEEDS_REASON and self.state_since is None
        unfinished = self.state is PartnershipState.CLOSED and (self.closed_on is None or not self.outcome_code)
        return (
            *check_name("name", self.name, "partnership"),
            *((Problem("state_reason", f"There is no reason why it was {self.state.value}.", "Write the reason."),) if reasonless else ()),
            *((Problem("state_since", f"It does not say since when it is {self.state.value}.", "Write the day."),) if undated else ()),
            *((Problem("outcome_code", "It is closed without a day or an outcome.", "Write the day it closed and what came of it."),)
              if unfinished else ()),
            *check_half_days("agreed_days", self.agreed_days),
            *check_pounds("rate", self.rate, "The rate"),
            *check_pounds("brokerage_fee", self.brokerage_fee, "The fee"),
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
        unsaid = self.consent in (Consent.GIVEN, Consent.WITHHELD) and not self.consent_by.strip()
        return (
            *((Problem("person", "Nobody takes part here.", "Choose a leader, a school or an organisation."),) if nobody else ()),
            *((Problem("consent_by", "It does not say who answered.", "Write who gave or withheld consent."),) if unsaid else ()),
        )


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
            *check_academic_year("academic_year", self.academic_year),
            *((Problem("days", "An entry of no days says nothing.", "Write how many days, such as 0.5."),) if none else ()),
        )


def check_reviewed(partnership: Partnership, was: Partnership, *, has_review: bool) -> tuple[Problem, ...]:
    """What speaks against calling a partnership reviewed that was not; one may be entered as found (domain.md 4.6)."""
    if partnership.state is not _S.REVIEWED or was.state is _S.REVIEWED or has_review:
        return ()
    return (Problem("state", "No review of this partnership is recorded.", "Add the review, then mark it as reviewed."),)


def may_follow(now: PartnershipState, then: PartnershipState) -> bool:
    """Whether a state follows another in the ordinary way; a record already running may still be entered or mended in any state."""
    return then in NEXT_STATES.get(now, ())


def stepped(partnership: Partnership, state: PartnershipState, today: date) -> Partnership:
    """The partnership in its next state from today; a reason belongs to the state that it was given for, so it is asked anew.

    Only why it was stopped stays when it is closed: it is why it ended.
    """
    closed_on = today if state is PartnershipState.CLOSED and partnership.closed_on is None else partnership.closed_on
    reason = partnership.state_reason if state in (partnership.state, _S.CLOSED) else ""
    return replace(partnership, state=state, state_since=today, state_reason=reason, closed_on=closed_on)


def step_words(now: PartnershipState, then: PartnershipState) -> str:
    """What an officer presses to go from one state to the next: one that was paused is resumed, one that was reviewed goes on."""
    return _BACK_TO_WORK.get(now, STEP_WORDS[then]) if then is _S.ACTIVE else STEP_WORDS[then]


def asked_for(now: Partnership, then: PartnershipState, today: date) -> str:
    """The field that a step must ask for (domain.md 4.6): the reason, the outcome, the next review; empty when it asks for none."""
    if then in NEEDS_REASON:
        return "state_reason"
    if then is _S.CLOSED:
        return "outcome_code"
    goes_on = now.state is _S.REVIEWED and then is _S.ACTIVE
    return "next_review_on" if goes_on and (now.next_review_on is None or now.next_review_on <= today) else ""


_BOTH_SIDES = frozenset({Side.SUPPORTING, Side.SUPPORTED})


def check_participant(new: PartnershipParticipant, others: Iterable[PartnershipParticipant]) -> tuple[Problem, ...]:
    """Nobody takes part twice on one side, and no school or leader supports itself or is its own peer (RECT's rule, domain.md 4.6)."""
    rest = [other for other in others if other.uid != new.uid]
    across = [other for other in rest if {other.side, new.side} == _BOTH_SIDES]
    if any(_same(new, other) for other in rest if other.side is new.side):
        return (Problem("person", "This participant is on this side already.", "Amend the participant that is there."),)
    if new.school is not None and any(other.school == new.school for other in across):
        return (Problem("school", "A school cannot support itself.", "Choose another school for this side."),)
    if new.person is not None and any(other.person == new.person for other in across):
        return (Problem("person", "Nobody can support themselves.", "Choose someone else for this side."),)
    peers = [other for other in rest if new.side is Side.PEER and other.side is Side.PEER]
    if new.school is not None and any(other.school == new.school for other in peers):
        return (Problem("school", "A school cannot be its own peer.", "Choose another school, or none for this leader."),)
    return ()


def check_supported(partnership: Partnership, participants: Iterable[PartnershipParticipant]) -> tuple[Problem, ...]:
    """The school that a partnership is for is not among those who support it (RECT's rule, domain.md 4.6)."""
    supporting = {each.school for each in participants if each.side is Side.SUPPORTING and each.school is not None}
    if partnership.school in supporting:
        return (Problem("school", "The school supported is also among its supporters.", "Choose another school."),)
    return ()


def check_begun(partnership: Partnership, *, is_open: bool) -> tuple[Problem, ...]:
    """No partnership begins for a school that is closed; one that ran before may be ended there (domain.md 4.6, hard)."""
    if is_open or partnership.state not in (_S.MATCHING, _S.MATCHED, _S.AGREED):
        return ()
    return (Problem("school", "This school is closed.", "Choose its successor, or close the partnership."),)


def _same(one: PartnershipParticipant, other: PartnershipParticipant) -> bool:
    if one.person is not None or other.person is not None:
        return one.person == other.person
    return (one.school, one.organisation) == (other.school, other.organisation)
