"""Of which day what is held is: worked out from the journal and from what imports found to be as they say."""

import json
from base64 import b85decode, b85encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.storage.journal import CHANGED, MADE, REDACTED

_SHELF = "agreed"
_UID = 16
_OF_NO_RECORD = ("import_batch", "import_message", "import_recipe")
_STANDS = "(SELECT l.operation FROM journal_batch l WHERE l.origin = b.id ORDER BY l.id DESC LIMIT 1) <> 'undo'"


def note_agreed(connection: Connection, batch: UUID, agreed: Mapping[frozenset[str], Iterable[UUID]], put_at: str) -> None:
    """Keep which fields of which records an import said again as they are held, in the import's own transaction."""
    content = {",".join(sorted(fields)): b85encode(b"".join(uid.bytes for uid in uids)).decode() for fields, uids in agreed.items()}
    row = (_SHELF, "", str(batch), json.dumps(content), put_at)
    connection.exec_driver_sql("INSERT OR REPLACE INTO aside VALUES (?, ?, ?, ?, ?)", row)


def facts_since(connection: Connection, day: date) -> dict[int, dict[str, date]]:
    """By the number of a record's identity the day of each of its fields, "" for all the others, where some are of a later day.

    A field is of the day that the file described which said it last, or of the day when an officer wrote it; an import that said the same
    again makes it newer. What was undone says nothing.
    """
    imports = _imports(connection)
    stand = f"SELECT b.id, b.made_at FROM journal_batch b WHERE b.operation = 'change' AND b.changes > 0 AND {_STANDS} ORDER BY b.id"
    batches = [(int(number), *imports.get(number, (date.fromisoformat(made_at[:10]), ""))) for number, made_at in
               connection.exec_driver_sql(stand)]  # fmt: skip
    first = next((at for at, (_, of, _) in enumerate(batches) if of > day), len(batches))
    found: dict[int, dict[str, date]] = {}
    for number, of, name in batches[first:]:
        _note_changes(connection, number, of, found)
        if name and of > day:
            _note_agreed(connection, name, of, found)
    return found


def _imports(connection: Connection) -> dict[int, tuple[date, str]]:
    """The day and the identity of each import that stands, by the number of its batch."""
    rows = connection.exec_driver_sql(
        "SELECT b.id, i.as_at, i.uid FROM import_batch i CROSS JOIN journal_batch b CROSS JOIN journal_change c"
        f" ON c.batch = b.id AND c.record = i.uid AND c.operation = '{MADE}' WHERE b.source <> '' AND i.as_at IS NOT NULL"
    )
    return {int(number): (date.fromisoformat(as_at), str(UUID(bytes=uid))) for number, as_at, uid in rows}


def _note_changes(connection: Connection, number: int, of: date, found: dict[int, dict[str, date]]) -> None:
    made = {"": of}  # one for all: most of a batch was made by it
    lines = connection.exec_driver_sql(
        "SELECT record, operation, CASE operation WHEN ? THEN detail END FROM journal_change WHERE batch = ? AND kind NOT IN (?, ?, ?)",
        (CHANGED, number, *_OF_NO_RECORD),
    )
    for uid, operation, detail in lines:
        record = int.from_bytes(uid)
        if operation == MADE:
            found[record] = made
        elif operation == CHANGED and detail != REDACTED:
            found[record] = {**found.get(record, {}), **dict.fromkeys(json.loads(detail), of)}


def _note_agreed(connection: Connection, name: str, of: date, found: dict[int, dict[str, date]]) -> None:
    texts = connection.exec_driver_sql("SELECT content FROM aside WHERE shelf = ? AND owner = '' AND name = ?", (_SHELF, name))
    for fields, uids in ((fields.split(","), _uids(packed)) for (text,) in texts for fields, packed in json.loads(text).items()):
        for uid in uids:
            held = found.get(uid, {})
            found[uid] = {**held, **{field: max(of, held.get(field, held.get("", of))) for field in fields}}


def _uids(packed: str) -> Iterator[int]:
    whole = b85decode(packed)
    return (int.from_bytes(whole[at : at + _UID]) for at in range(0, len(whole), _UID))
