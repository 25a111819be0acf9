"""How partnerships and what happens in them are told, and where they stand on the pages of schools and leaders."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from leaddesk.application.describing.parts import Deed, Description, Fact, Related, Told
from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.words import enum_in_words
from leaddesk.application.partnerships.standing import answers, state_in_words
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.days_ledger import account
from leaddesk.domain.money import money_in_words
from leaddesk.domain.partnerships import (
    STEP_WORDS,
    DaysEntry,
    Partnership,
    PartnershipParticipant,
    PartnershipState,
    asked_for,
    may_follow,
    step_words,
    stepped,
)
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review, Visit

_ICONS = {
    PartnershipState.PAUSED: "pause", PartnershipState.STOPPED: "stop", PartnershipState.DECLINED: "close",
    PartnershipState.WITHDRAWN: "back", PartnershipState.CLOSED: "done", PartnershipState.NO_MATCH: "vacant",
}  # fmt: skip
"""Of the steps that leave the ordinary way forward; each its own, since several stand side by side."""


def _steps(partnership: Partnership, telling: Telling) -> Iterator[Deed]:
    """The ordinary next states; one that needs a reason, an outcome or a day opens the form and asks for it."""
    for state in STEP_WORDS:
        if may_follow(partnership.state, state):
            asks = asked_for(partnership, state, telling.today)
            words = f"{step_words(partnership.state, state)}{'…' if asks else ''}"
            yield Deed(words, stepped(partnership, state, telling.today), _ICONS.get(state, "forward"), asks)


def _days(partnership: Partnership, telling: Telling) -> str:
    idle = () if partnership.state.holds_days else (partnership.uid,)
    sums = account(telling.find(DaysEntry, partnership=partnership.uid), idle=idle)
    parts = [("agreed", partnership.agreed_days), ("reserved", sums.reserved), ("used", sums.used), ("released", sums.released)]
    told = [f"{days:g} {word}" for word, days in parts if days]
    if partnership.agreed_days is not None:
        told.append(f"{partnership.agreed_days - sums.used - sums.released:g} left")
    return ", ".join(told)


def _who(part: PartnershipParticipant, telling: Telling) -> Told:
    names = [telling.link(kind, getattr(part, kind)) for kind in ("person", "school", "organisation")]
    found = [name for name in names if name and not isinstance(name, tuple)]
    return tuple(piece for at, name in enumerate(found) for piece in (("·", name) if at else (name,)))


def _ratings(objective: Objective, telling: Telling) -> str:
    """How it stood at each review, in their order."""
    told: list[tuple[int, str]] = []
    for rating in telling.find(ObjectiveRating, objective=objective.uid):
        reviews = telling.find(Review, uid=rating.review)
        told.extend((review.number, f"{review.number}: {enum_in_words(rating.rating)}") for review in reviews)
    return ", ".join(words for _, words in sorted(told))


def _when(visit: Visit, telling: Telling) -> Told:
    return telling.value(visit, "held_on") or f"Planned {telling.value(visit, 'planned_on')}"


def _next_number(partnership: Partnership, telling: Telling) -> Mapping[str, Any]:
    taken = [review.number for review in telling.find(Review, partnership=partnership.uid)]
    return {"number": max(taken, default=0) + 1, "held_on": telling.today, "reviewer": partnership.reviewer}


def _next_position(partnership: Partnership, telling: Telling) -> Mapping[str, Any]:
    return {"position": len(telling.find(Objective, partnership=partnership.uid)) + 1}


def _today(_owner: Any, telling: Telling) -> Mapping[str, Any]:
    return {"entered_on": telling.today, "academic_year": academic_year(telling.today)}


def review_name(review: Review, _telling: Telling) -> str:
    """`Review 2`."""
    return f"Review {review.number}"


def standing(partnership: Partnership, telling: Telling) -> str:
    """`Active for 23 days`."""
    return state_in_words(partnership, telling.today)


def _of_partnership(record: Any, telling: Telling) -> Told:
    return telling.link("partnership", record.partnership)


_PARTICIPANTS = Related(
    "Who takes part", PartnershipParticipant, by="partnership",
    columns=(Fact("Side", "side"), Fact("Who", _who), Fact("Tier then", "tier_code"), Fact("Consent", "consent")),
    empty_words="Nobody yet. Add who supports and who is supported.", add="Add participant",
    order=lambda part: (part.side, str(part.uid)),
)  # fmt: skip
def _pounds(sum_: float | None) -> str:
    return "" if sum_ is None else money_in_words(Decimal(str(sum_)))


_OBJECTIVES = Related(
    "Objectives", Objective, by="partnership",
    columns=(Fact("Objective", "text"), Fact("Measure", "measure"), Fact("At each review", _ratings)),
    empty_words="No objectives yet. Say what it is to achieve.", add="Add objective", start=_next_position,
    order=lambda objective: objective.position,
)  # fmt: skip
_VISITS = Related(
    "Visits", Visit, by="partnership",
    columns=(Fact("When", _when), Fact("Visitor", "visitor"), Fact("Purpose", "purpose"), Fact("School's answer", "response")),
    empty_words="No visits yet. Plan the first.", add="Add visit", start=lambda _p, telling: {"planned_on": telling.today},
    order=lambda visit: visit.held_on or visit.planned_on or date.min, descending=True,
)  # fmt: skip
_REVIEWS = Related(
    "Reviews", Review, by="partnership",
    columns=(Fact("Review", review_name), Fact("Date", "held_on"), Fact("Overall", "overall_code"), Fact("Reviewer", "reviewer")),
    empty_words="Not reviewed yet.", add="Add review", start=_next_number, order=lambda review: review.number, descending=True,
)  # fmt: skip
_LEDGER = Related(
    "Days", DaysEntry, by="partnership",
    columns=(Fact("Date", "entered_on"), Fact("What happened", "use"), Fact("Days", "days"), Fact("Leader", "person")),
    empty_words="No days are entered yet.", add="Add days", start=_today, order=lambda entry: entry.entered_on or date.min,
)  # fmt: skip
_RATINGS = Related(
    "How each objective stood", ObjectiveRating, by="review",
    columns=(Fact("Objective", lambda rating, t: next((o.text for o in t.find(Objective, uid=rating.objective)), "")),
             Fact("Rating", "rating"), Fact("Detail", "detail")),
    empty_words="No objective is rated yet.", add="Rate an objective",
)  # fmt: skip

DESCRIPTIONS = (
    Description(
        kind=Partnership, noun="partnership", title="name", list_kind="partnerships", strap=("kind_code",),
        answers=answers, deeds=_steps,
        facts=(
            Fact("School supported", "school"), Fact("Need", "need"), Fact("Equal partners", "is_symmetrical"), Fact("Days", _days),
            Fact("Starts", "starts_on"), Fact("Planned end", "planned_end"), Fact("Next review", "next_review_on"),
            Fact("Reviewer", "reviewer"), Fact("Rate a day", lambda one, _t: _pounds(one.rate)), Fact("Paid by", "payer_code"),
            Fact("Brokerage fee", lambda one, _t: _pounds(one.brokerage_fee)), Fact("Closed", "closed_on"), Fact("Outcome", "outcome_code"),
        ),
        texts=(Fact("Note", "note"),),
        tags=(("Focus areas", "focus_areas"), ("Aims served", "strategy_aims")),
        related=(_PARTICIPANTS, _OBJECTIVES, _VISITS, _REVIEWS, _LEDGER),
        start=lambda telling: {"state_since": telling.today},
    ),
    Description(
        kind=PartnershipParticipant, noun="participant", title=_who, list_kind="participants", strap=("side",),
        facts=(Fact("Partnership", "partnership"), Fact("Tier then", "tier_code"), Fact("Consent", "consent"),
               Fact("Given or withheld by", "consent_by"), Fact("On", "consent_on")),
    ),
    Description(
        kind=Objective, noun="objective", title="text", list_kind="objectives", strap=("area_code",),
        facts=(Fact("Partnership", "partnership"), Fact("Success measure", "measure"), Fact("Starts from", "baseline"),
               Fact("Still pursued", "is_live"), Fact("At each review", _ratings)),
    ),
    Description(
        kind=Visit, noun="visit", title=lambda visit, t: t.name("visit", visit.uid),
        list_kind="visits", strap=(_when,),
        facts=(Fact("Partnership", "partnership"), Fact("Planned", "planned_on"), Fact("Held", "held_on"), Fact("Days", "days"),
               Fact("Visitor", "visitor"), Fact("Note shared", "shared_on"), Fact("School's answer", "response")),
        texts=(Fact("Note of the visit", "note"), Fact("What the school said", "comment")),
    ),
    Description(
        kind=Review, noun="review", title=lambda review, t: t.name("review", review.uid),
        list_kind="reviews", strap=("held_on", "overall_code"),
        facts=(Fact("Partnership", "partnership"), Fact("Reviewer", "reviewer"), Fact("Next review", "next_on")),
        texts=(Fact("Summary", "summary"),), related=(_RATINGS,),
    ),
    Description(kind=ObjectiveRating, noun="rating", title="rating", facts=(Fact("Detail", "detail"),)),
    Description(
        kind=DaysEntry, noun="days", title=lambda entry, _t: f"{entry.days:g} days {entry.use.value}", list_kind="days",
        strap=("entered_on",),
        facts=(Fact("Partnership", "partnership"), Fact("Leader", "person"), Fact("Academic year", "academic_year")),
        texts=(Fact("Note", "note"),), start=lambda telling: _today(None, telling),
    ),
)  # fmt: skip

_TAKES_PART = (Fact("Partnership", _of_partnership), Fact("Side", "side"), Fact("Consent", "consent"))
RELATED: dict[str, tuple[Related, ...]] = {
    "person": (
        Related("Partnerships", PartnershipParticipant, by="person", columns=_TAKES_PART, empty_words="In no partnership."),
    ),
    "school": (
        Related("Support received", Partnership, by="school", columns=(Fact("Partnership", "name"), Fact("State", standing)),
                empty_words="No partnership supports it.", add="Add partnership",
                start=lambda _school, telling: {"state_since": telling.today}),
        Related("Takes part in", PartnershipParticipant, by="school", columns=_TAKES_PART, empty_words="In no partnership."),
    ),
}  # fmt: skip
