"""How cohorts, sessions and enrolments are told, and where they stand on the pages of others."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.application.describing.parts import Deed, Description, Fact, Related, Remark, Told
from leaddesk.application.describing.telling import Telling
from leaddesk.application.pathways.strategy import STRATEGY
from leaddesk.domain.calendar import academic_year, date_in_words
from leaddesk.domain.cohorts import Attendance, Cohort, Session
from leaddesk.domain.enrolment import REASONED, SETTLED, STEP_WORDS, Enrolment, EnrolmentState, Outcome, may_follow, stepped

_ICONS = {
    EnrolmentState.REJECTED: "close", EnrolmentState.DECLINED: "close", EnrolmentState.DEFERRED: "pause",
    EnrolmentState.WITHDRAWN: "back", EnrolmentState.CANCELLED: "stop", EnrolmentState.EXPIRED: "history",
    EnrolmentState.COMPLETED: "done",
}  # fmt: skip
"""Of the steps that leave the ordinary way forward, or end it."""
_ASKING = frozenset({EnrolmentState.EXPRESSED, EnrolmentState.NOMINATED, EnrolmentState.APPLIED, EnrolmentState.ENDORSED})


def _when(cohort: Cohort, _telling: Telling) -> str:
    if cohort.starts_on and cohort.ends_on and cohort.ends_on != cohort.starts_on:
        return f"{date_in_words(cohort.starts_on)} to {date_in_words(cohort.ends_on)}"
    return date_in_words(cohort.starts_on) if cohort.starts_on else ""


def _taken(cohort: Cohort, telling: Telling) -> int:
    return sum(e.holds_a_place for e in telling.find(Enrolment, cohort=cohort.uid))


def _cohort_answers(cohort: Cohort, telling: Telling) -> Iterator[Remark]:
    taken = _taken(cohort, telling)
    if cohort.places_max:
        over = taken > cohort.places_max
        yield Remark(f"{taken} of {cohort.places_max} places taken.", "warning" if over else "")
    else:
        yield Remark(f"{taken} {'person has' if taken == 1 else 'people have'} a place.")
    if cohort.apply_by and not cohort.status.is_over:
        past = cohort.apply_by < telling.today
        yield Remark(f"Booking {'closed' if past else 'closes'} on {date_in_words(cohort.apply_by)}.", "muted" if past else "note")


def _times(session: Session, _telling: Telling) -> str:
    return " to ".join(part for part in (session.starts, session.ends) if part)


def _new_cohort(telling: Telling) -> Mapping[str, Any]:
    return {"academic_year": academic_year(telling.today)}


def _is_full(cohort: Cohort, telling: Telling) -> bool:
    return bool(cohort.places_max) and _taken(cohort, telling) >= (cohort.places_max or 0)


def _new_enrolment(owner: object, telling: Telling) -> Mapping[str, Any]:
    """Someone new for a cohort that is full goes on its waiting list, unless the officer says otherwise."""
    waits = {"state": EnrolmentState.WAITLISTED} if isinstance(owner, Cohort) and _is_full(owner, telling) else {}
    return {"state_since": telling.today, **waits}


def _enrolment_answers(enrolment: Enrolment, telling: Telling) -> Iterator[Remark]:
    cohort = next(iter(telling.find(Cohort, uid=enrolment.cohort)), None)
    if enrolment.state in _ASKING and cohort is not None and _is_full(cohort, telling):
        full = f"{_taken(cohort, telling)} of {cohort.places_max}"
        yield Remark(f"Every place is taken ({full}). Put them on the waiting list, or find another cohort.", "warning")
    if enrolment.state is EnrolmentState.OFFERED and enrolment.answer_by:
        late = enrolment.answer_by < telling.today
        words = f"The offer {'was' if late else 'is'} to be answered by {date_in_words(enrolment.answer_by)}."
        yield Remark(words, "warning" if late else "note")
    if enrolment.visits_allowed is not None:
        left = enrolment.visits_allowed - (enrolment.visits_used or 0)
        yield Remark(f"{left} of {enrolment.visits_allowed} visits left.", "" if left else "muted")


def _steps(enrolment: Enrolment, telling: Telling) -> Iterator[Deed]:
    """The ordinary next states; one that needs a reason opens the form and asks for it, as does voiding an outcome."""
    for state, words in STEP_WORDS.items():
        if may_follow(enrolment.state, state):
            is_resumed = (enrolment.state, state) == (EnrolmentState.DEFERRED, EnrolmentState.ACTIVE)
            asks = "reason_code" if state in REASONED else ""
            said = f"{words}…" if asks else "Resume" if is_resumed else words
            yield Deed(said, stepped(enrolment, state, telling.today), _ICONS.get(state, "forward"), asks)
    if enrolment.outcome in SETTLED and enrolment.outcome is not Outcome.VOIDED:
        yield Deed("Void the outcome…", replace(enrolment, outcome=Outcome.VOIDED), "undo", "voided_as")


def _who_came(attendance: Attendance, telling: Telling) -> Told:
    enrolment = next(iter(telling.find(Enrolment, uid=attendance.enrolment)), None)
    return telling.link("person", enrolment.person) if enrolment else ""


def _of_cohort(enrolment: Enrolment, telling: Telling) -> Told:
    return telling.link("cohort", enrolment.cohort)


_SESSIONS = Related(
    "Sessions",
    Session,
    by="cohort",
    columns=(Fact("Date", "held_on"), Fact("Time", _times), Fact("Topic", "topic"), Fact("Venue", "venue")),
    empty_words="No sessions yet. Add each meeting with its date.",
    add="Add session",
    start=lambda _cohort, telling: {"held_on": telling.today},
    order=lambda session: (session.held_on, session.starts),
)
_PEOPLE = Related(
    "Who is on it",
    Enrolment,
    by="cohort",
    columns=(Fact("Leader", "person"), Fact("State", "standing"), Fact("Since", "state_since")),
    empty_words="Nobody yet. Enrol a leader.",
    add="Enrol a leader",
    start=_new_enrolment,
    order=lambda enrolment: (enrolment.state_since or date.max, str(enrolment.uid)),
)

_CAME = Related(
    "Who came",
    Attendance,
    by="session",
    columns=(Fact("Leader", _who_came), Fact("Came", "presence"), Fact("Note", "note")),
    empty_words="Nobody is marked yet.",
    add="Mark attendance",
)
_ATTENDED = Related(
    "Sessions",
    Attendance,
    by="enrolment",
    columns=(Fact("Session", "session"), Fact("Came", "presence"), Fact("Note", "note")),
    empty_words="No session is marked yet.",
    add="Mark attendance",
)

DESCRIPTIONS = (
    STRATEGY,
    Description(
        kind=Cohort,
        noun="cohort",
        title=lambda cohort, telling: telling.name("cohort", cohort.uid),
        list_kind="cohorts",
        strap=("status", "academic_year", "mode"),
        answers=_cohort_answers,
        facts=(
            Fact("Programme", "programme"),
            Fact("When", _when),
            Fact("Where", "venue"),
            Fact("Book by", "apply_by"),
            Fact("Facilitators", "facilitators"),
            Fact("Contact", "contact_name"),
            Fact("E-mail", "contact_email"),
        ),
        texts=(Fact("Note", "note"),),
        related=(_SESSIONS, _PEOPLE),
        start=_new_cohort,
    ),
    Description(
        kind=Session,
        noun="session",
        title=lambda session, telling: session.topic or f"Session of {telling.name('cohort', session.cohort)}",
        list_kind="sessions",
        strap=("held_on", _times),
        facts=(Fact("Cohort", "cohort"), Fact("Where", "venue"), Fact("Facilitator", "facilitator"), Fact("Residential", "is_residential")),
        texts=(Fact("Note", "note"),),
        related=(_CAME,),
    ),
    Description(
        kind=Enrolment,
        noun="enrolment",
        title=lambda enrolment, telling: f"{telling.name('person', enrolment.person)} on {telling.name('cohort', enrolment.cohort)}",
        list_kind="enrolments",
        strap=("standing",),
        answers=_enrolment_answers,
        deeds=_steps,
        facts=(
            Fact("Leader", "person"),
            Fact("Cohort", "cohort"),
            Fact("State", "state"),
            Fact("Since", "state_since"),
            Fact("Approval", "approval"),
            Fact("Training", "training"),
            Fact("Outcome", "outcome"),
            Fact("Reason", "reason_code"),
            Fact("Answer by", "answer_by"),
            Fact("Endorsed by", "endorsed_by"),
            Fact("Endorsed on", "endorsed_on"),
            Fact("Paid by", "funding_code"),
            Fact("Tutor", "tutor"),
        ),
        texts=(Fact("Note", "note"),),
        related=(_ATTENDED,),
    ),
    Description(
        kind=Attendance,
        noun="attendance",
        title=lambda attendance, telling: telling.name("session", attendance.session),
        facts=(Fact("Session", "session"), Fact("Came", "presence")),
    ),
)

RELATED: dict[str, tuple[Related, ...]] = {
    "person": (
        Related(
            "Programmes",
            Enrolment,
            by="person",
            columns=(Fact("Cohort", _of_cohort), Fact("State", "standing"), Fact("Since", "state_since")),
            empty_words="On no programme yet. Enrol them on one.",
            order=lambda enrolment: enrolment.state_since or date.min,
            descending=True,
        ),
    ),
    "programme": (
        Related(
            "Cohorts",
            Cohort,
            by="programme",
            columns=(Fact("Cohort", "name"), Fact("Status", "status"), Fact("When", _when)),
            empty_words="No cohorts yet. Add one when there are dates.",
            add="Add cohort",
            start=lambda _programme, telling: _new_cohort(telling),
            order=lambda cohort: cohort.starts_on or date.max,
            descending=True,
        ),
    ),
}
