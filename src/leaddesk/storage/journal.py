"""The append-only change journal: one row per record and batch (house.md, decision 3).

A creation stores no values (they are in the record), a change its fields as [old, new], a removal the whole record.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.application.changes import Changes
from leaddesk.storage.records import Mapper

MADE, CHANGED, REMOVED = "made", "changed", "removed"
CHANGE, UNDO, REDO = "change", "undo", "redo"
REDACTED = '"redacted"'

JOURNAL_SQL = (
    "CREATE TABLE journal_batch (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, made_at TEXT NOT NULL, officer TEXT NOT NULL,"
    " laptop TEXT NOT NULL, summary TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL, operation TEXT NOT NULL,"
    " origin INTEGER NOT NULL REFERENCES journal_batch (id), changes INTEGER NOT NULL, can_undo INTEGER NOT NULL)",
    "CREATE INDEX journal_batch_by_origin ON journal_batch (origin)",
    "CREATE TABLE journal_change (batch INTEGER NOT NULL REFERENCES journal_batch (id), record BLOB NOT NULL, kind TEXT NOT NULL,"
    " operation TEXT NOT NULL, detail TEXT, PRIMARY KEY (batch, record)) WITHOUT ROWID",
    "CREATE TRIGGER journal_batch_is_kept BEFORE DELETE ON journal_batch BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_batch_stands BEFORE UPDATE ON journal_batch BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_change_stands BEFORE UPDATE ON journal_change"  # erasure alone may blank what a change said
    " WHEN NEW.detail IS NOT '\"redacted\"' OR NEW.batch <> OLD.batch OR NEW.record <> OLD.record OR NEW.kind <> OLD.kind"
    " OR NEW.operation <> OLD.operation BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What stands once on a batch: who, when, where, what in words. `origin` None: the batch is its own."""

    uid: UUID
    made_at: datetime
    officer: str
    laptop: str
    summary: str
    reason: str = ""
    source: str = ""
    operation: str = CHANGE
    origin: int | None = None
    can_undo: bool = True


class Pending:
    """What a batch has done so far, at most one line a record; written to the journal when the batch ends."""

    def __init__(self) -> None:
        self.made: dict[str, dict[bytes, None]] = {}
        self.newest_before: dict[str, int] = {}
        self.changed: dict[str, dict[bytes, dict[str, list[Any]]]] = {}
        self.removed: dict[str, dict[bytes, dict[str, Any]]] = {}

    def note_made(self, kind: str, uids: Iterable[bytes]) -> None:
        """Records were added."""
        self.made.setdefault(kind, {}).update(dict.fromkeys(uids))

    def note_changed(self, mapper: Mapper, uid: bytes, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Fields of a record were changed; in a record made by this same batch nothing needs remembering."""
        if uid in self.made.get(mapper.kind, ()):
            return
        told = self.changed.setdefault(mapper.kind, {}).setdefault(uid, {})
        for name, value in new.items():
            field = mapper.field_of[name]
            first = told[name][0] if name in told else field.to_json(old[name])
            told[name] = [first, field.to_json(value)]
            if told[name][0] == told[name][1]:
                del told[name]
        if not told:
            del self.changed[mapper.kind][uid]

    def note_removed(self, mapper: Mapper, uid: bytes, row_id: int, row: Iterable[Any]) -> None:
        """A record was removed; one made by this same batch leaves no trace."""
        if uid in self.made.get(mapper.kind, ()):
            del self.made[mapper.kind][uid]
            return
        whole = {f.name: f.to_json(value) for f, value in zip(mapper.fields, row, strict=True)}
        before = self.changed.get(mapper.kind, {}).pop(uid, {})
        whole.update({name: old for name, (old, _) in before.items()})
        kept = {name: value for name, value in whole.items() if value not in (None, "")}  # blanks come back by themselves
        self.removed.setdefault(mapper.kind, {})[uid] = {"id": row_id, **kept}

    def counts(self, what: dict[str, dict[bytes, Any]]) -> dict[str, int]:
        """How many records of each kind, none left out that has any."""
        return {kind: len(records) for kind, records in what.items() if records}

    def changes(self, batch: UUID, summary: str) -> Changes:
        """What the batch has touched."""
        created, updated, removed = self.counts(self.made), self.counts(self.changed), self.counts(self.removed)
        return Changes(batch if created or updated or removed else None, summary, created, updated, removed)

    def lines(self, batch: int) -> Iterator[tuple[int, bytes, str, str, str | None]]:
        """The rows for the journal of what was changed and removed."""
        for operation, log in ((CHANGED, self.changed), (REMOVED, self.removed)):
            for kind, told in log.items():
                for uid, detail in told.items():
                    yield batch, uid, kind, operation, json.dumps(detail, ensure_ascii=False, separators=(",", ":"))


def next_batch(connection: Connection) -> int:
    """The number that the batch now being written will have."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) + 1 FROM journal_batch").scalar_one())


def write_batch(connection: Connection, batch: int, entry: Entry, changes: int) -> None:
    """Put down who did what, when; also for a batch that changed nothing."""
    connection.exec_driver_sql(
        "INSERT INTO journal_batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (batch, entry.uid.bytes, entry.made_at.isoformat(timespec="seconds"), entry.officer, entry.laptop, entry.summary, entry.reason,
         entry.source, entry.operation, entry.origin or batch, changes, int(entry.can_undo)),
    )  # fmt: skip


def write_pending(connection: Connection, entry: Entry, pending: Pending) -> Changes:
    """Write a whole batch to the journal; returns what it touched."""
    batch = next_batch(connection)
    changes = pending.changes(entry.uid, entry.summary)
    total = sum(sum(c.values()) for c in (changes.created, changes.updated, changes.removed))
    write_batch(connection, batch, entry, total)
    for kind in changes.created:
        connection.exec_driver_sql(
            f"INSERT INTO journal_change SELECT ?, uid, ?, ?, NULL FROM \"{kind}\" WHERE id > ? ORDER BY uid",
            (batch, kind, MADE, pending.newest_before[kind]),
        )  # in SQL: set-based, a tenth of the time of a row each
    lines = list(pending.lines(batch))
    if lines:
        connection.exec_driver_sql("INSERT INTO journal_change VALUES (?, ?, ?, ?, ?)", lines)
    return changes


def changes_of(connection: Connection, batch: int, entry: Entry) -> Changes:
    """What a batch written by SQL has touched."""
    counted: dict[str, dict[str, int]] = {MADE: {}, CHANGED: {}, REMOVED: {}}
    found = connection.exec_driver_sql("SELECT operation, kind, count(*) FROM journal_change WHERE batch = ? GROUP BY 1, 2", (batch,))
    for operation, kind, count in found:
        counted[operation][kind] = count
    has_any = any(counted.values())
    return Changes(entry.uid if has_any else None, entry.summary, counted[MADE], counted[CHANGED], counted[REMOVED])
