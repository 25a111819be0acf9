"""Partnerships in every state, each with its need, who takes part, objectives, visits, reviews and days."""

from datetime import date, timedelta
from itertools import count, cycle

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.demo_life.partnership_parts import (
    Pairing,
    add_days,
    add_objectives,
    add_participants,
    add_reviews,
    add_visits,
)
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.needs import NeedSource, NeedState, SupportNeed, Urgency
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

PEERS = frozenset({"co_coaching", "peer_review", "federation"})
_P, _N = PartnershipState, NeedState
NEED_OF = {
    _P.MATCHING: _N.MATCHING, _P.MATCHED: _N.MATCHED, _P.AGREED: _N.MATCHED, _P.ACTIVE: _N.MATCHED, _P.REVIEWED: _N.MATCHED,
    _P.PAUSED: _N.MATCHED, _P.STOPPED: _N.MATCHED, _P.CLOSED: _N.MET, _P.DECLINED: _N.MATCHING, _P.WITHDRAWN: _N.WITHDRAWN,
    _P.NO_MATCH: _N.NO_MATCH,
}  # fmt: skip
BEFORE_AGREEMENT = frozenset({_P.MATCHING, _P.MATCHED, _P.NO_MATCH, _P.DECLINED})


def make_partnerships(cast: Cast, store: Store) -> str:
    """Needs and partnerships with all that belongs to them, told in a sentence."""
    words, themes = cast.words("partnerships"), cast.words("needs")["theme"]
    schools = cast.some([school for school in cast.schools if school.uid in cast.head_of], 2 * len(words["partnership"]))
    pairs = zip(schools[::2], schools[1::2], strict=True)
    officers = cycle(cast.words("people")["officers"])
    with store.writing("Needs and partnerships of the demonstration") as work:
        for number, told, (supported, supporter) in zip(count(), words["partnership"], pairs, strict=False):
            theme = themes[told["theme"]]
            need = _need(told, theme, supported, next(officers), number, cast, work)
            partnership = _partnership(told, theme, need, supported, supporter, next(officers), cast)
            keep(partnership, work, focus_areas=theme["focus"], strategy_aims=theme["aims"])
            _fill(Pairing(partnership, told, theme, supported, supporter, cast.head_of[supporter.uid]), words, cast, work)
        made = work.count(Partnership)
    return f"Made {made} partnerships in every state, with who takes part, objectives, visits, rated reviews and days used."


def _need(told: Words, theme: Words, school: School, officer: str, number: int, cast: Cast, work: Writing) -> SupportNeed | None:
    """The need that a partnership answers; what peers do together answers none."""
    if told["kind"] in PEERS or told["kind"] in ("networking_visit", "shadowing", "hosting"):
        return None
    state = NEED_OF[_P(told["state"])]
    raised = cast.days.office(min(told.get("start", 0), told["since"], -1) - 30)
    need = SupportNeed(
        uid=new_uid(), school=school.uid, summary=theme["summary"], source=list(NeedSource)[number % len(NeedSource)],
        urgency=list(Urgency)[number % 2], state=state, raised_on=raised, raised_by=officer, desired_outcome=theme["outcome"],
        decision_maker=cast.words("people")["director"],
        decide_by=cast.days.office(7 + number % 5) if state.is_open else raised + timedelta(days=28),
    )  # fmt: skip
    return keep(need, work, focus_areas=theme["focus"])


def _partnership(
    told: Words, theme: Words, need: SupportNeed | None, supported: School, supporter: School, officer: str, cast: Cast
) -> Partnership:
    state = _P(told["state"])
    start = cast.days.school(told["start"]) if "start" in told else None
    closed = cast.days.office(told["since"]) if state is _P.CLOSED else None
    end = cast.days.school(told["end"]) if "end" in told else None
    return Partnership(
        uid=new_uid(), name=f"{_short(supporter)} with {_short(supported)}" if state not in (_P.MATCHING, _P.NO_MATCH)
        else f"Support for {_short(supported)}",
        kind_code=told["kind"], state=state, state_since=_since(told, start, cast), state_reason=told.get("reason", ""),
        school=supported.uid, need=need.uid if need else None, is_symmetrical=told["kind"] in PEERS, agreed_days=told.get("days"),
        rate=told.get("rate"), payer_code=told.get("payer", ""), brokerage_fee=told.get("fee"), starts_on=start,
        planned_end=max(start, end) if start and end else end,
        next_review_on=cast.days.office(told["review"]) if "review" in told else None, reviewer=officer, closed_on=closed,
        outcome_code=told.get("outcome", ""), note=theme["outcome"],
    )  # fmt: skip


def _since(told: Words, start: date | None, cast: Cast) -> date:
    """When it came to its state: an active one that was never reviewed is so since its first day."""
    if told["state"] == "active" and start is not None and told["since"] == told["start"]:
        return start
    return cast.days.office(told["since"])


def _short(school: School) -> str:
    for word in (" Church of England", " Catholic", " Primary", " Infant", " Junior", " Academy", " School", " Nursery"):
        if school.name.find(word) > 3:
            return school.name[: school.name.find(word)]
    return school.name


def _fill(pairing: Pairing, words: Words, cast: Cast, work: Writing) -> None:
    """What belongs to a partnership, as far as its state has come."""
    state = pairing.partnership.state
    if state in (_P.MATCHING, _P.NO_MATCH):
        return
    add_participants(pairing, cast, work)
    if state in BEFORE_AGREEMENT:
        return
    objectives = add_objectives(pairing, work)
    visits = add_visits(pairing, words, cast, work) if state is not _P.WITHDRAWN else []
    add_reviews(pairing, objectives, words, cast, work)
    add_days(pairing, visits, cast, work)
