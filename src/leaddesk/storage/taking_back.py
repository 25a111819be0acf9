"""Taking a batch back although later work stands on parts of it: those parts are kept, and it is said why (experience.md, 0.6).

Ctrl+Z refuses such a step; an import is too large to be all or nothing. Each of its records ends as taken back, as kept because it was
changed or is needed by something made since, or as gone because it was removed since.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.application.naming import called_shortly
from leaddesk.application.ports import Kept
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.journal import CHANGED, MADE, REDACTED, REMOVED
from leaddesk.storage.reading import Reader
from leaddesk.storage.records import Mapper, mapper_of
from leaddesk.storage.reversal import Source

LINES = "taken_back"
EDITED, PARTLY, NEEDED, GONE = (
    "It was changed since.", "Fields of it were changed since; the others were taken back.", "Something made since refers to it.",
    "It was removed since.",
)  # fmt: skip
_STANDING = (
    "SELECT max(l.id) FROM journal_batch l WHERE l.id > ? AND l.origin <> ? AND l.changes > 0 GROUP BY l.origin HAVING count(*) % 2 = 1"
)


def spare_later_work(connection: Connection, effective: int, step: int) -> tuple[Source, list[Kept]]:
    """Which lines of a batch can be taken back, and what is kept of it and why."""
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE IF NOT EXISTS {LINES} (batch INTEGER NOT NULL, record BLOB NOT NULL, kind TEXT NOT NULL,"
        " operation TEXT NOT NULL, detail TEXT, PRIMARY KEY (batch, record)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(f"DELETE FROM {LINES}")
    connection.exec_driver_sql(f"INSERT INTO {LINES} SELECT * FROM journal_change WHERE batch = ?", (effective,))
    kept = dict(_changed_since(connection, effective, step))
    while needed := list(_needed_since(connection, effective)):
        for kind, record in needed:
            _spare(connection, effective, record)
            kept[record] = (kind, NEEDED)
    return Source(effective, LINES), [_told(connection, record, kind, why) for record, (kind, why) in kept.items()]


def _changed_since(connection: Connection, effective: int, step: int) -> Iterator[tuple[bytes, tuple[str, str]]]:
    later = connection.exec_driver_sql(
        f"SELECT c.record, c.kind, c.operation, c.detail, group_concat(n.operation), json_group_array(json(coalesce(n.detail, 'null')))"
        f" FROM {LINES} c JOIN journal_change n ON n.record = c.record AND n.batch IN ({_STANDING}) WHERE c.batch = ?"
        " GROUP BY c.record",
        (effective, step, effective),
    ).fetchall()
    for record, kind, operation, detail, operations, details in later:
        done = set(operations.split(","))
        rest = _untouched(detail, json.loads(details)) if operation == CHANGED and done == {CHANGED} else {}
        _spare(connection, effective, record)
        if rest:
            told = json.dumps(rest, ensure_ascii=False, separators=(",", ":"))
            connection.exec_driver_sql(f"INSERT INTO {LINES} VALUES (?, ?, ?, ?, ?)", (effective, record, kind, CHANGED, told))
        yield record, (kind, GONE if REMOVED in done else PARTLY if rest else EDITED)


def _untouched(detail: str, later: Iterable[Any]) -> dict[str, Any]:
    """The fields of a change that nothing later touched; none when what was done was erased."""
    if detail == REDACTED:
        return {}
    touched = {name for each in later if isinstance(each, dict) for name in each}
    return {name: pair for name, pair in json.loads(detail).items() if name not in touched}


def _needed_since(connection: Connection, effective: int) -> Iterator[tuple[str, bytes]]:
    """Records that would go, though one that stays refers to them."""
    would_go = f"SELECT 1 FROM {LINES} t WHERE t.batch = ? AND t.operation = '{MADE}' AND t.record ="
    for mapper, column in _references():
        found = connection.exec_driver_sql(
            f'SELECT DISTINCT t.kind, t.record FROM "{mapper.kind}" h JOIN {LINES} t ON t.batch = ? AND t.record = h."{column}"'
            f" AND t.operation = '{MADE}' WHERE NOT EXISTS ({would_go} h.uid)",
            (effective, effective),
        )
        yield from ((row[0], row[1]) for row in found.fetchall())


def _references() -> Iterator[tuple[Mapper, str]]:
    """Every column that may hold the identity of another record; notes and tags name their subject with its kind."""
    for kind in RECORD_TYPES:
        mapper = mapper_of(kind)
        for field in mapper.fields:
            if field.refers_to or (field.name == "subject" and "subject_kind" in mapper.names):
                yield mapper, field.name


def _spare(connection: Connection, effective: int, record: bytes) -> None:
    connection.exec_driver_sql(f"DELETE FROM {LINES} WHERE batch = ? AND record = ?", (effective, record))


def _told(connection: Connection, record: bytes, kind: str, why: str) -> Kept:
    uid = UUID(bytes=record)
    mapper = next(mapper_of(each) for each in RECORD_TYPES if kind == each.KIND)
    reader = Reader(connection)
    held = reader.get(mapper.record_type, uid)
    return Kept(kind, uid, called_shortly(held, reader) if held is not None else "", why)
