"""Those on a cohort: their states as the data deals them out, each with the days and facts that its state asks for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Writing
from leaddesk.domain.cohorts import Attendance, Cohort, Presence, Session
from leaddesk.domain.enrolment import HOLDING_A_PLACE, Approval, Enrolment, EnrolmentState, Outcome, Training
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.records import new_uid

_S = EnrolmentState
_APPROVED = {_S.OFFERED, _S.ACCEPTED, _S.ACTIVE, _S.DEFERRED, _S.COMPLETED, _S.WITHDRAWN, _S.DECLINED, _S.EXPIRED,
             _S.TRANSFERRED, _S.SUBSTITUTED}  # fmt: skip
_TRAINING = {_S.ACTIVE: Training.ACTIVE, _S.DEFERRED: Training.DEFERRED, _S.WITHDRAWN: Training.WITHDRAWN,
             _S.COMPLETED: Training.FINISHED}  # fmt: skip
_BEFORE_ENDORSEMENT = {_S.EXPRESSED, _S.NOMINATED, _S.APPLIED, _S.REJECTED}
_OWN_MASTERS = {"headteacher", "executive", "governance"}
_CAME = {_S.ACTIVE, _S.COMPLETED}
_CAME_AT_FIRST = {_S.DEFERRED, _S.WITHDRAWN}
FUNDING = ("school", "school", "la", "trust", "school", "dfe", "self")
ANSWER_IN = (2, 9, 16, 5, 20, 12, 18, 1, 14, 23, -2)


def enrol(
    cohort: Cohort, sessions: Sequence[Session], tiers: tuple[str, ...], pattern: Sequence[str], size: int,
    cast: Cast, words: Words, work: Writing,
) -> int:  # fmt: skip
    """Put leaders of these tiers on a cohort, in states that go round a pattern, and mark who came; how many places they take up."""
    posts = cast.in_tiers(*tiers, by=min(cohort.starts_on or cast.days.today, cast.days.today))
    chosen = {post.person: post for post in cast.some(posts, size + 2)}
    offset = cast.dice.randrange(len(pattern))
    taken = 0
    for at, post in enumerate(list(chosen.values())[:size]):
        enrolment = _enrolment(cohort, post, pattern[(at + offset) % len(pattern)], at + offset, cast, words)
        keep(enrolment, work)
        taken += enrolment.state in HOLDING_A_PLACE
        _mark(enrolment, sessions, offset + at, cast, words, work)
    return taken


def _enrolment(cohort: Cohort, post: Appointment, told: str, at: int, cast: Cast, words: Words) -> Enrolment:
    told, _, reason = told.partition("=")
    word, _, outcome = told.partition(":")
    state = _S(word)
    since = _since(cohort, state, at, cast)
    enrolment = Enrolment(
        uid=new_uid(), person=post.person, cohort=cohort.uid, state=state, state_since=since,
        approval=Approval.REJECTED if state is _S.REJECTED else Approval.ACCEPTED if state in _APPROVED else Approval.PENDING,
        training=_TRAINING.get(state, Training.NOT_STARTED), outcome=_outcome(state, outcome), reason_code=reason,
        funding_code=FUNDING[at % len(FUNDING)], voided_as="keyed for the wrong person" if outcome == "voided" else "",
    )  # fmt: skip
    return replace(enrolment, **_along(enrolment, post, at, cast, words))


def _outcome(state: EnrolmentState, told: str) -> Outcome:
    return Outcome(told) if told else Outcome.COMPLETED if state is _S.COMPLETED else Outcome.NONE


def _along(enrolment: Enrolment, post: Appointment, at: int, cast: Cast, words: Words) -> dict[str, Any]:
    """What goes with a state: the head's word, the day an offer lapses, a tutor, visits."""
    facts: dict[str, Any] = {}
    head = "" if enrolment.state in _BEFORE_ENDORSEMENT or post.tier_code in _OWN_MASTERS else cast.head_name(post.school)
    if head:
        facts = {"endorsed_by": head, "endorsed_on": (enrolment.state_since or cast.days.today) - timedelta(days=at % 3)}
    if enrolment.state is _S.OFFERED:
        facts["answer_by"] = cast.days.office(ANSWER_IN[at % len(ANSWER_IN)])
    if enrolment.state is _S.EXPIRED and enrolment.state_since:
        facts["answer_by"] = enrolment.state_since - timedelta(days=1)
    if enrolment.state in _CAME and at % 4 == 0:
        facts |= {"tutor": words["tutors"][at % len(words["tutors"])], "visits_allowed": 3, "visits_used": at % 4}
    return facts


def _since(cohort: Cohort, state: EnrolmentState, at: int, cast: Cast) -> date:
    """When someone came to a state: with the cohort's own days, before its start, or lately; never after today."""
    start, end = cohort.starts_on or cast.days.today, cohort.ends_on or cast.days.today
    today = cast.days.today
    if state is _S.COMPLETED:
        return end
    if state is _S.ACTIVE:
        return start
    if state in _CAME_AT_FIRST:
        return min(cast.days.school_from(start, 15), today, end)
    if start < today:
        return cast.days.office((start - today).days - 10)
    return cast.days.office(-3 - at % 24 - (10 if state is _S.OFFERED else 0))


def _mark(enrolment: Enrolment, sessions: Sequence[Session], at: int, cast: Cast, words: Words, work: Writing) -> None:
    """Who came to sessions that have been."""
    held = [session for session in sessions if session.held_on < cast.days.today]
    if enrolment.state in _CAME_AT_FIRST:
        held = held[:1]
    elif enrolment.state not in _CAME or enrolment.outcome is Outcome.VOIDED:
        return
    order = words["presence"]["order"]
    for number, session in enumerate(held):
        presence = Presence(order[(at * 5 + number * 7) % len(order)])
        keep(Attendance(uid=new_uid(), session=session.uid, enrolment=enrolment.uid, presence=presence), work)
