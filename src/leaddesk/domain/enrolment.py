"""Enrolments: how far someone has come with a cohort, and which step may follow which (domain.md 4.5)."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_range


class EnrolmentState(StrEnum):
    """Every state of an enrolment; which may follow which stands in `NEXT_STATES`."""

    EXPRESSED = "expressed"
    NOMINATED = "nominated"
    APPLIED = "applied"
    ENDORSED = "endorsed"
    WAITLISTED = "waitlisted"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    ACTIVE = "active"
    DEFERRED = "deferred"
    COMPLETED = "completed"
    REJECTED = "rejected"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    SUBSTITUTED = "substituted"
    WITHDRAWN = "withdrawn"


class Approval(StrEnum):
    """What was decided on an application, kept apart from training and outcome (domain.md 4.5)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Training(StrEnum):
    """How the training itself stands."""

    NOT_STARTED = "not_started"
    ACTIVE = "active"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    FINISHED = "finished"


class Outcome(StrEnum):
    """What came of it; a wrong outcome is voided and a new enrolment made, never rewritten (domain.md 4.5)."""

    NONE = "none"
    COMPLETED = "completed"
    PASSED = "passed"
    FAILED = "failed"
    NOT_ASSESSED = "not_assessed"
    VOIDED = "voided"


_S = EnrolmentState
NEXT_STATES: dict[EnrolmentState, tuple[EnrolmentState, ...]] = {
    _S.EXPRESSED: (_S.NOMINATED, _S.APPLIED, _S.CANCELLED),
    _S.NOMINATED: (_S.APPLIED, _S.CANCELLED),
    _S.APPLIED: (_S.ENDORSED, _S.OFFERED, _S.WAITLISTED, _S.REJECTED, _S.CANCELLED),
    _S.ENDORSED: (_S.OFFERED, _S.WAITLISTED, _S.REJECTED, _S.CANCELLED),
    _S.WAITLISTED: (_S.OFFERED, _S.REJECTED, _S.CANCELLED),
    _S.OFFERED: (_S.ACCEPTED, _S.DECLINED, _S.EXPIRED, _S.REJECTED),
    _S.ACCEPTED: (_S.ACTIVE, _S.CANCELLED, _S.TRANSFERRED, _S.SUBSTITUTED),
    _S.ACTIVE: (_S.COMPLETED, _S.DEFERRED, _S.WITHDRAWN),
    _S.DEFERRED: (_S.ACTIVE, _S.WITHDRAWN),
}
"""Which states may follow a state; one that is not here is an end."""

SETTLED = frozenset({Outcome.PASSED, Outcome.FAILED, Outcome.NOT_ASSESSED, Outcome.VOIDED})
"""Outcomes that are not rewritten."""
REASONED = frozenset({_S.REJECTED, _S.DEFERRED, _S.WITHDRAWN})
"""States that need a reason from the list `enrolment_reasons`."""
HOLDING_A_PLACE = frozenset({_S.OFFERED, _S.ACCEPTED, _S.ACTIVE, _S.DEFERRED, _S.COMPLETED})
"""States in which someone takes up one of a cohort's places."""
IN_HAND = frozenset({_S.EXPRESSED, _S.NOMINATED, _S.APPLIED, _S.ENDORSED, _S.WAITLISTED, _S.OFFERED})
"""States in which the officer or the leader still has to act before the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """Someone's way through one cohort. `answer_by`: the day an offer lapses; `visits_allowed`: how many visits the programme gives."""

    KIND: ClassVar[str] = "enrolment"
    KEEPING: ClassVar[Keeping] = Keeping(key=("cohort", "person", "voided_as"), indexed=("state",))

    uid: UUID
    person: UUID = field(metadata=refers_to("person", owned=True))
    cohort: UUID = field(metadata=refers_to("cohort"))
    state: EnrolmentState = EnrolmentState.APPLIED
    state_since: date | None = None
    approval: Approval = Approval.PENDING
    training: Training = Training.NOT_STARTED
    outcome: Outcome = Outcome.NONE
    reason_code: str = field(default="", metadata=coded_in("enrolment_reasons"))
    answer_by: date | None = None
    endorsed_by: str = ""
    endorsed_on: date | None = None
    funding_code: str = field(default="", metadata=coded_in("funding_sources"))
    tutor: str = ""
    visits_allowed: int | None = None
    visits_used: int | None = None
    voided_as: str = ""
    note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this enrolment can be kept; it may be entered as found in any state."""
        return (
            *_check_reason(self),
            *_check_parts(self),
            *_check_training(self),
            *_check_voided(self),
            *check_range("visits_allowed", self.visits_allowed, 0, 99, "Visits"),
            *_check_visits(self),
        )

    @property
    def holds_a_place(self) -> bool:
        """Whether it takes up one of its cohort's places; one that was voided does not."""
        return self.state in HOLDING_A_PLACE and self.outcome is not Outcome.VOIDED and not self.voided_as

    @property
    def standing(self) -> str:
        """The one word that is shown for approval, training, outcome and state together (domain.md 4.5)."""
        if self.outcome in (Outcome.PASSED, Outcome.FAILED, Outcome.VOIDED):
            return self.outcome.value.capitalize()
        return self.state.value.replace("_", " ").capitalize()


def _check_reason(enrolment: Enrolment) -> tuple[Problem, ...]:
    if enrolment.state in REASONED and not enrolment.reason_code:
        return (Problem("reason_code", f"There is no reason why this was {enrolment.state.value}.", "Choose a reason."),)
    return ()


def _check_parts(enrolment: Enrolment) -> tuple[Problem, ...]:
    """Approval, training and outcome may not contradict the state."""
    found = []
    if (enrolment.state is EnrolmentState.REJECTED) != (enrolment.approval is Approval.REJECTED):
        found.append(Problem("approval", "The approval and the state contradict one another.", "Set both to rejected, or neither."))
    if enrolment.outcome in (Outcome.COMPLETED, Outcome.PASSED, Outcome.FAILED) and enrolment.state is not EnrolmentState.COMPLETED:
        found.append(Problem("outcome", "There is an outcome before completion.", "Set the state to completed first."))
    return tuple(found)


_TRAINING_IN: dict[EnrolmentState, tuple[Training, ...]] = {
    _S.ACTIVE: (Training.ACTIVE,),
    _S.DEFERRED: (Training.DEFERRED, Training.NOT_STARTED),
    _S.WITHDRAWN: (Training.WITHDRAWN, Training.NOT_STARTED),
    _S.COMPLETED: (Training.FINISHED,),
}
"""How the training may stand in each state; in all others it has not started."""


def _check_training(enrolment: Enrolment) -> tuple[Problem, ...]:
    fitting = _TRAINING_IN.get(enrolment.state, (Training.NOT_STARTED,))
    if enrolment.training in fitting:
        return ()
    stands, state = enrolment.training.value.replace("_", " "), enrolment.state.value
    what = f"The training is {stands} while the state is {state}."
    return (Problem("training", what, f"Set the training to {fitting[0].value.replace('_', ' ')}, or the state to what fits it."),)


def _check_voided(enrolment: Enrolment) -> tuple[Problem, ...]:
    is_voided = enrolment.outcome is Outcome.VOIDED
    if is_voided and not enrolment.voided_as.strip():
        return (Problem("voided_as", "It does not say why this was voided.", "Write it, such as entered for the wrong person."),)
    if enrolment.voided_as and not is_voided:
        return (Problem("outcome", "It says why it is void, and has another outcome.", "Set the outcome to voided, or clear the words."),)
    return ()


def check_outcome(enrolment: Enrolment, was: Enrolment) -> tuple[Problem, ...]:
    """What speaks against the outcome in view of the one held: one that was set is voided, never rewritten (domain.md 4.5)."""
    if was.outcome not in SETTLED or enrolment.outcome in (was.outcome, Outcome.VOIDED):
        return ()
    what = f"The outcome was set to {was.outcome.value.replace('_', ' ')}, and is not rewritten."
    return (Problem("outcome", what, "Set it to voided and say why. Then enrol them again with the right one."),)


def _check_visits(enrolment: Enrolment) -> tuple[Problem, ...]:
    allowed, used = enrolment.visits_allowed, enrolment.visits_used
    if allowed is not None and used is not None and used > allowed:
        return (Problem("visits_used", f"More visits are used than the {allowed} allowed.", "Correct one of the two numbers."),)
    return ()


def may_follow(was: EnrolmentState, new: EnrolmentState) -> bool:
    """Whether an enrolment may go from one state to another in the ordinary way."""
    return new in NEXT_STATES.get(was, ())


STEP_WORDS = {
    _S.NOMINATED: "Nominate", _S.APPLIED: "Record application", _S.ENDORSED: "Record endorsement", _S.OFFERED: "Offer a place",
    _S.WAITLISTED: "Put on the waiting list", _S.ACCEPTED: "Record acceptance", _S.ACTIVE: "Start", _S.COMPLETED: "Complete",
    _S.DECLINED: "Record refusal", _S.EXPIRED: "Let the offer lapse", _S.CANCELLED: "Cancel",
    _S.REJECTED: "Reject", _S.DEFERRED: "Defer", _S.WITHDRAWN: "Withdraw",
}  # fmt: skip
"""The words of the steps; those to a state of `REASONED` ask for the reason."""

_WITH_STATE: dict[EnrolmentState, dict[str, object]] = {
    _S.OFFERED: {"approval": Approval.ACCEPTED},
    _S.ACCEPTED: {"approval": Approval.ACCEPTED},
    _S.ACTIVE: {"approval": Approval.ACCEPTED, "training": Training.ACTIVE},
    _S.COMPLETED: {"training": Training.FINISHED, "outcome": Outcome.COMPLETED},
    _S.REJECTED: {"approval": Approval.REJECTED},
    _S.DEFERRED: {"training": Training.DEFERRED},
    _S.WITHDRAWN: {"training": Training.WITHDRAWN},
}


def stepped(enrolment: Enrolment, state: EnrolmentState, day: date) -> Enrolment:
    """The enrolment once it has come to another state on a day: approval, training and outcome go along, a reason stays behind."""
    along: dict[str, Any] = {"training": Training.NOT_STARTED, **_WITH_STATE.get(state, {})}
    if state is not enrolment.state:
        along["reason_code"] = ""
    if state is EnrolmentState.ENDORSED and enrolment.endorsed_on is None:
        along["endorsed_on"] = day
    if enrolment.approval is Approval.REJECTED and state is not EnrolmentState.REJECTED:
        along.setdefault("approval", Approval.PENDING)
    return replace(enrolment, state=state, state_since=day, **along)
