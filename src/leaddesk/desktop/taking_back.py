"""Undo and redo at the window. Ctrl+Z held down must not run on into work of another day, or of a colleague, unseen."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:  # the window paints before these are imported
    from leaddesk.application.changes import Changes
    from leaddesk.application.ports import Batch, Conversation, Question
    from leaddesk.desktop.context import WindowContext
    from leaddesk.desktop.kit.status_bar import StatusBar

LEAVE, TAKE_BACK = "Leave it", "Take it back"


class TakingBack:
    """Undo and redo in one open database: what was not done in this window is undone only when the officer says so."""

    def __init__(self, context: "WindowContext", status: "StatusBar") -> None:
        self._context, self._status = context, status
        self._own = _OwnSteps()

    def undo(self) -> None:
        """Take back what was done last."""
        store = self._context.store
        step = store.history.next_undo()
        if step is None or self._own.may_undo(step, store.today(), self._context.conversation):
            uid = step.uid if step else None
            self._run("Undo", "Undone", lambda store: store.history.undo(uid))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._run("Redo", "Done again", lambda store: store.history.redo())

    def note(self, changes: "Changes") -> None:
        """Remember what was done here."""
        self._own.note(changes.batch)

    def next_steps(self) -> tuple["Batch | None", "Batch | None"]:
        """What undo and redo would take next."""
        history = self._context.store.history
        return history.next_undo(), history.next_redo()

    def _run(self, words: str, said: str, work: "Callable[[Any], Changes]") -> None:
        def then(changes: "Changes") -> None:
            deed = changes.summary.removeprefix(f"{words}: ")
            self._status.say_done(f"{said}: {deed}" if deed else f"{said}.", can_undo=False)

        context = self._context
        context.write(words, lambda _progress: work(context.store), then)


class _OwnSteps:
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
