"""The change journal as officers see it (`application.ports.History`)."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Batch, FieldChange, Kept
from leaddesk.domain.failures import KnownFailure, LaterWork
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.storage import steps
from leaddesk.storage.journal import CHANGED, REDACTED, REDO, UNDO, Entry, changes_of, next_batch, write_batch
from leaddesk.storage.later_facts import facts_since
from leaddesk.storage.records import mapper_named
from leaddesk.storage.reversal import Source, reverse
from leaddesk.storage.taking_back import spare_later_work

Opening = Callable[[], AbstractContextManager[Connection]]


class Journal:
    """Reads the journal over a reader, and takes batches back over the writer."""

    def __init__(self, reading: Opening, writing: Opening, entry: Callable[[str], Entry]) -> None:
        self._reading = reading
        self._writing = writing
        self._entry = entry

    def batches(self, *, limit: int | None = None) -> list[Batch]:
        """The newest batches first."""
        with self._reading() as connection:
            return [_batch(row) for row in steps.batches(connection, limit)]

    def of_record(self, uid: UUID, *, limit: int | None = None) -> list[FieldChange]:
        """Everything that happened to one record, newest first."""
        with self._reading() as connection:
            found = connection.exec_driver_sql(
                # one look-up a batch: an index by record would cost every import, and every file, five per cent
                f"SELECT c.operation, c.kind, c.detail, {steps.COLUMNS} FROM journal_batch b CROSS JOIN journal_change c"
                " ON c.batch = b.id AND c.record = ? ORDER BY b.id DESC",
                (uid.bytes,),
            ).fetchall()
        lines = [line for row in found for line in _field_changes(uid, row)]
        return lines if limit is None else lines[:limit]

    def facts_since(self, day: date) -> Mapping[int, Mapping[str, date]]:
        """Of which day each field is, of the records of which one is of a later day than this; by the number of their identity."""
        with self._reading() as connection:
            return facts_since(connection, day)

    def next_undo(self) -> Batch | None:
        """What Undo would take back, or None."""
        return self._step(steps.next_undo)

    def next_redo(self) -> Batch | None:
        """What Redo would do again, or None."""
        return self._step(steps.next_redo)

    def undo(self, batch: UUID | None = None) -> Changes:
        """Take back the last batch that changed something, or a named one; refused in words when later changes stand on it."""
        with self._writing() as connection:
            step = steps.next_undo(connection) if batch is None else _open_step(connection, batch)
            if step is None:
                raise KnownFailure("There is nothing to undo.", "Nothing has been changed since this database was made.")
            return self._reverse(connection, step, UNDO)

    def undo_sparing(self, batch: UUID, first: Sequence[UUID] = ()) -> tuple[Changes, tuple[Kept, ...]]:
        """Take back a named batch but for what later work changed or stands on; what was kept, and why.

        Batches named `first` are taken back before it, in the same transaction: all of this happens, or nothing.
        """
        with self._writing() as connection:
            for one in first:
                self._reverse(connection, _open_step(connection, one), UNDO)
            step = _open_step(connection, batch)
            effective, _ = steps.standing(connection, step.id)
            source, kept = spare_later_work(connection, effective, step.id)
            return self._take_back(connection, step, UNDO, source), tuple(kept)

    def redo(self) -> Changes:
        """Do again what was last taken back."""
        with self._writing() as connection:
            step = steps.next_redo(connection)
            if step is None:
                raise KnownFailure("There is nothing to redo.", "Redo follows an undo, until something new is changed.")
            return self._reverse(connection, step, REDO)

    def _step(self, find: Callable[[Connection], Any | None]) -> Batch | None:
        with self._reading() as connection:
            row = find(connection)
        return None if row is None else _batch(row)

    def _reverse(self, connection: Connection, step: Any, operation: str) -> Changes:
        effective, _ = steps.standing(connection, step.id)
        later = steps.later_change(connection, effective, step.id)
        if later is not None:
            raise LaterWork(
                f"A later change stands on this: “{later.summary}”, {later.made_at[:16].replace('T', ' ')}.",
                "Undo that change first, or amend the records by hand.",
            )
        return self._take_back(connection, step, operation, Source(effective))

    def _take_back(self, connection: Connection, step: Any, operation: str, source: Source) -> Changes:
        verb = "Undo" if operation == UNDO else "Redo"
        entry = self._entry(f"{verb}: {step.summary}")
        number = next_batch(connection)
        count = reverse(connection, source, number)
        write_batch(connection, number, _as(entry, operation, step.id), count)
        return changes_of(connection, number, entry)


def _as(entry: Entry, operation: str, origin: int) -> Entry:
    return Entry(
        uid=entry.uid, made_at=entry.made_at, officer=entry.officer, laptop=entry.laptop, summary=entry.summary, operation=operation,
        origin=origin, can_undo=False,
    )  # fmt: skip


def _open_step(connection: Connection, uid: UUID) -> Any:
    step = steps.batch_of(connection, uid.bytes)
    if step is None:
        raise KnownFailure("There is no such entry in the history.", "Choose one that `leaddesk history` shows.")
    if not step.can_undo:
        raise _cannot_undo(step)
    return step


def _cannot_undo(step: Any) -> KnownFailure:
    if step.is_undone:
        return KnownFailure(f"“{step.summary}” is undone already.", "Use Redo to do it again.")
    if step.operation != "change":
        return KnownFailure("An undo or redo is no step of its own.", "Use Undo or Redo to go one step further.")
    if not step.changes:
        return KnownFailure(f"“{step.summary}” changed nothing.", "Choose an entry that changed something.")
    return KnownFailure(f"“{step.summary}” came with LeadDesk and is no undo step.", "Amend the entries themselves instead.")


def _batch(row: Any) -> Batch:
    return Batch(
        UUID(bytes=row.uid), row.summary, datetime.fromisoformat(row.made_at), row.officer, row.laptop, row.source, row.reason, row.changes,
        bool(row.can_undo), bool(row.is_undone),
    )  # fmt: skip


def _field_changes(uid: UUID, row: Any) -> list[FieldChange]:
    """One line a changed field; one alone for made, removed and erased."""
    operation, kind, detail = row[:3]
    batch = _batch(row)
    if operation != CHANGED or detail == REDACTED or kind not in RECORD_TYPE_OF:
        return [FieldChange(batch, operation, kind, uid, "", None, None)]
    field_of = mapper_named(kind).field_of
    told = json.loads(detail)
    return [
        FieldChange(batch, operation, kind, uid, name, *(field_of[name].from_json(v) if name in field_of else v for v in values))
        for name, values in told.items()
    ]
