"""When Undo asks first: Ctrl+Z held down must not run on into work of another day, or of a colleague, unseen."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:  # the window paints before these are imported
    from leaddesk.application.ports import Batch, Conversation, Question

LEAVE, TAKE_BACK = "Leave it", "Take it back"


class OwnSteps:
    """The steps that were made in this window since the database was opened; to undo any other, the officer is asked once."""

    def __init__(self) -> None:
        self._known: set[UUID] = set()

    def note(self, batch: UUID | None) -> None:
        """Remember a step made here; None is a deed that changed nothing."""
        if batch is not None:
            self._known.add(batch)

    def may_undo(self, step: "Batch", today: date, conversation: "Conversation") -> bool:
        """Whether the step may be undone: it was made here, or the officer says so."""
        if step.uid in self._known:
            return True
        if conversation.ask(question_about(step, today)) != TAKE_BACK:
            return False
        self._known.add(step.uid)
        return True


def question_about(step: "Batch", today: date) -> "Question":
    """The question that names the step, how many records it changed, its day and who made it."""
    from leaddesk.application.ports import Question

    count = f"{step.changes:,} {'record' if step.changes == 1 else 'records'}"
    by = f" by {step.officer}" if step.officer else ""
    return Question(
        f"Take back “{step.summary}”, {count}, made {_day(step.made_at.date(), today)}{by}?",
        "It was not done in this window since the database was opened.",
        (LEAVE, TAKE_BACK),
    )


def _day(day: date, today: date) -> str:
    days = (today - day).days
    return {0: "today", 1: "yesterday"}.get(days, f"on {day.day} {day:%B %Y}")
