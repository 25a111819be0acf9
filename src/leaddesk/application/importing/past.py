"""The imports of the past: what became of each, which of its rows are still doubtful, and taking a whole file back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Batch, Kept, Store
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import ImportBatch, ImportMessage


@dataclass(frozen=True, slots=True)
class PastImport:
    """One file that was saved, what was said of its rows, and the step of the history that holds it (None: long thinned)."""

    file: ImportBatch
    messages: tuple[ImportMessage, ...]
    step: Batch | None


def past_import(uid: UUID, *, store: Store) -> PastImport | None:
    """One import with its doubtful rows; None when it was undone."""
    with store.reading() as reading:
        file = reading.get(ImportBatch, uid)
        if file is None:
            return None
        told = reading.find(ImportMessage, batch=uid)
    messages = sorted(told, key=lambda message: message.row or 0)
    history = store.history.of_record(uid)
    return PastImport(file, tuple(messages), history[-1].batch if history else None)


def settle(messages: Sequence[ImportMessage], *, store: Store, is_settled: bool = True) -> Changes:
    """Note that an officer has looked at these rows, or has to look again; rows that are gone meanwhile are left out."""
    said = "Settle" if is_settled else "Reopen"
    what = f"row {messages[0].row}" if len(messages) == 1 and messages[0].row else f"{len(messages)} messages"
    with store.writing(f"{said} {what} of an import") as work:
        here = work.find(ImportMessage, uid=tuple(message.uid for message in messages))
        work.replace([replace(message, is_settled=is_settled) for message in here])
    return work.changes


def undo_import(uid: UUID, *, store: Store) -> tuple[Changes, tuple[Kept, ...]]:
    """Take back a whole file but for what was changed since, each with why it stays; KnownFailure when it is no longer there.

    That some of its rows were settled is no reason to keep them: these notes are taken back with it, the newest before the older.
    """
    found = past_import(uid, store=store)
    if found is None or found.step is None:
        raise KnownFailure("This import is no longer in the records.", "Nothing needs to be undone.")
    return store.history.undo_sparing(found.step.uid, [step.uid for step in _settling_steps(found, store)])


def _settling_steps(past: PastImport, store: Store) -> list[Batch]:
    told = (change for message in past.messages for change in store.history.of_record(message.uid))
    steps = {change.batch.uid: change.batch for change in told if change.field == "is_settled"}
    return sorted((step for step in steps.values() if step.can_undo and not step.is_undone), key=lambda step: step.made_at, reverse=True)
