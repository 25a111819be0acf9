"""One batch of writing (`application.ports.Writing`): every change passes here and is journalled in the same transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from leaddesk.application.changes import Changes
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.clashes import clash_in_words
from leaddesk.storage.journal import Entry, Pending, write_pending
from leaddesk.storage.later_facts import note_agreed
from leaddesk.storage.naming import kind_in_words
from leaddesk.storage.reading import Reader
from leaddesk.storage.records import Mapper, mapper_named, mapper_of, references_to

T = TypeVar("T")
CHUNK = 2000
_SUBJECTS = ("contact_note", "tag")
"""Kinds that are about a record of any kind, by its identity alone, and go with it."""
_ORDER = {kind: place for place, kind in enumerate(RECORD_TYPES)}


class UnitOfWork(Reader):
    """Writes records over the writer's connection; `end` puts the batch into the journal."""

    def __init__(self, connection: Connection, entry: Entry) -> None:
        super().__init__(connection)
        self._entry = entry
        self._pending = Pending()
        self._changes: Changes | None = None

    @property
    def batch(self) -> UUID:
        """The identity of this batch in the journal."""
        return self._entry.uid

    @property
    def changes(self) -> Changes:
        """What this batch has touched so far; final once it has ended."""
        return self._changes or self._pending.changes(self._entry.uid, self._entry.summary)

    def note_agreed(self, batch: UUID, agreed: Mapping[frozenset[str], Sequence[UUID]]) -> None:
        """Keep beside the records which fields an import said as they are held; it counts for as long as that import stands."""
        note_agreed(self._connection, batch, agreed, self._entry.made_at.isoformat(timespec="seconds"))

    def end(self) -> None:
        """Write the batch into the journal; nothing can be written after it."""
        self._changes = write_pending(self._connection, self._entry, self._pending)
        self._pending = Pending()

    def add(self, records: Iterable[Record]) -> None:
        """Keep new records; a taken natural key is a KnownFailure naming the holder."""
        for mapper, group in _by_kind(records):
            self._note_newest(mapper.kind)
            rows = list(map(mapper.to_row, group))
            with self._all_or_none(mapper, group):
                for part in _parts(rows):
                    self._connection.exec_driver_sql(mapper.insert, [row + mapper.derive(row) for row in part])
            self._pending.note_made(mapper.kind, [row[mapper.uid_at] for row in rows])

    def _note_newest(self, kind: str) -> None:
        """The highest row id before this batch made any record of the kind; ids are never used again, so what is above it was made here."""
        if kind not in self._pending.newest_before:
            newest = self._connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", (kind,))
            self._pending.newest_before[kind] = int(newest.scalar_one())

    def replace(self, records: Iterable[Record]) -> None:
        """Keep the new state of records; only changed fields are journalled, an unchanged record is no change."""
        for mapper, group in _by_kind(records):
            with self._all_or_none(mapper, group):
                for part in _parts(list({record.uid: record for record in group}.values())):
                    self._replace_part(mapper, part)

    def _replace_part(self, mapper: Mapper, part: Sequence[Record]) -> None:
        old_rows = self._rows_of(mapper, [record.uid.bytes for record in part])
        updates: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
        noted = []
        for record in part:
            uid, new = record.uid.bytes, mapper.to_row(record)
            if uid not in old_rows:
                raise _gone(mapper)
            old = old_rows[uid][1:]
            changed = tuple(i for i, value in enumerate(new) if value != old[i])
            if changed:
                derived = mapper.derive(new) if mapper.derives_from(changed) else []
                updates[changed].append((*(new[i] for i in changed), *derived, uid))
                noted.append((uid, {mapper.names[i]: old[i] for i in changed}, {mapper.names[i]: new[i] for i in changed}))
        for changed, values in updates.items():
            self._connection.exec_driver_sql(mapper.update(changed), values)
        for uid, old_values, new_values in noted:
            self._pending.note_changed(mapper, uid, old_values, new_values)

    def remove(self, records: Iterable[Record]) -> None:
        """Remove records and what they own; refused in words while something else refers to them."""
        doomed = self._with_owned(records)
        self._refuse_if_referred_to(doomed)
        for kind in sorted(doomed, key=lambda k: -_ORDER[mapper_named(k).record_type]):
            mapper = mapper_named(kind)
            for part in _parts(sorted(doomed[kind])):
                for uid, (row_id, *row) in self._rows_of(mapper, part).items():
                    self._pending.note_removed(mapper, uid, row_id, row)
                self._connection.exec_driver_sql(f'DELETE FROM "{kind}" WHERE uid = ?', [(uid,) for uid in part])

    def _with_owned(self, records: Iterable[Record]) -> dict[str, set[bytes]]:
        """The identities of records and, level by level, of what has no life without them, notes and tags too."""
        doomed: dict[str, set[bytes]] = defaultdict(set)
        level = {mapper.kind: {record.uid.bytes for record in group} for mapper, group in _by_kind(records)}
        while level:
            below: dict[str, set[bytes]] = defaultdict(set)
            for kind, uids in level.items():
                doomed[kind] |= uids
                for mapper, field in references_to(kind):
                    if field.is_owned:
                        below[mapper.kind] |= self._referring(mapper, field.name, uids) - doomed[mapper.kind]
                for about in _SUBJECTS:
                    doomed[about] |= self._referring(mapper_named(about), "subject", uids)
            level = {kind: uids for kind, uids in below.items() if uids}
        return {kind: uids for kind, uids in doomed.items() if uids}

    def _refuse_if_referred_to(self, doomed: dict[str, set[bytes]]) -> None:
        for kind, uids in doomed.items():
            for mapper, field in references_to(kind):
                if field.is_owned:
                    continue
                holders = self._referring(mapper, field.name, uids) - doomed.get(mapper.kind, set())
                if holders:
                    words = kind_in_words(mapper.kind, len(holders))
                    raise KnownFailure(
                        f"{len(holders)} {words} still refer to this {kind_in_words(kind)}."
                        if len(holders) > 1 else f"One {words} still refers to this {kind_in_words(kind)}.",
                        f"Remove or change the {words} first, then remove the {kind_in_words(kind)}.",
                    )  # fmt: skip

    def _referring(self, mapper: Mapper, field: str, uids: Iterable[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for part in _parts(list(uids)):
            marks = ", ".join("?" * len(part))
            found.update(row[0] for row in self._rows(f'SELECT uid FROM "{mapper.kind}" WHERE "{field}" IN ({marks})', part))
        return found

    def _rows_of(self, mapper: Mapper, uids: Sequence[bytes]) -> dict[bytes, Any]:
        """Row id and fields of records, by identity."""
        marks = ", ".join("?" * len(uids))
        rows = self._rows(f'SELECT id, {mapper.columns} FROM "{mapper.kind}" WHERE uid IN ({marks})', uids)
        return {row[1 + mapper.uid_at]: tuple(row) for row in rows}

    @contextmanager
    def _all_or_none(self, mapper: Mapper, records: Sequence[Record]) -> Iterator[None]:
        """Take back a call that fails half-way, so that a use case may catch the refusal and go on with its batch."""
        self._connection.exec_driver_sql("SAVEPOINT call")
        try:
            yield
        except BaseException as error:
            raw: Any = self._connection.connection.driver_connection
            if raw.in_transaction:  # a full disk has rolled back everything already
                self._connection.exec_driver_sql("ROLLBACK TO call")
                self._connection.exec_driver_sql("RELEASE call")
            if isinstance(error, IntegrityError):
                raise clash_in_words(self, mapper, records, error) from error
            raise
        self._connection.exec_driver_sql("RELEASE call")


def _gone(mapper: Mapper) -> KnownFailure:
    return KnownFailure(f"This {kind_in_words(mapper.kind)} is no longer there.", "Go back to the list; History shows who removed it.")


def _by_kind(records: Iterable[Record]) -> list[tuple[Mapper, list[Record]]]:
    """Records by kind, in an order in which each refers only to kinds before it."""
    groups: dict[type[Record], list[Record]] = defaultdict(list)
    for record in records:
        groups[type(record)].append(record)
    return [(mapper_of(kind), groups[kind]) for kind in sorted(groups, key=_ORDER.__getitem__)]


def _parts(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for at in range(0, len(items), CHUNK):
        yield items[at : at + CHUNK]
