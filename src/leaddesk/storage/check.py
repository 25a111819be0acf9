"""`check`: whether the file, its references and its journal agree with one another."""

import json
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.journal import CHANGED, MADE, REDACTED
from leaddesk.storage.naming import kind_in_words
from leaddesk.storage.records import Mapper, mapper_named, mapper_of


def faults_of(connection: Connection) -> Iterator[str]:
    """A sentence for everything that is wrong; nothing when all is well."""
    for (told,) in connection.exec_driver_sql("PRAGMA integrity_check").fetchall():
        if told != "ok":
            yield f"The file is damaged: {told}."
    for table, row_id, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        yield f"One {kind_in_words(table)} (row {row_id}) refers to a {kind_in_words(parent)} that is not there."
    for kind in RECORD_TYPES:
        yield from _never_made(connection, mapper_of(kind))
    for kind in connection.exec_driver_sql(f"SELECT DISTINCT kind FROM journal_change WHERE operation = '{CHANGED}'").scalars().all():
        yield from _differing(connection, mapper_named(kind))


def _never_made(connection: Connection, mapper: Mapper) -> Iterator[str]:
    count = connection.exec_driver_sql(
        f'SELECT count(*) FROM "{mapper.kind}" r LEFT JOIN (SELECT record, operation, max(batch) FROM journal_change'
        f" WHERE kind = ? AND operation <> '{CHANGED}' GROUP BY record) c ON c.record = r.uid WHERE c.operation IS NOT '{MADE}'",
        (mapper.kind,),
    ).scalar_one()
    if count:
        yield f"{count} {kind_in_words(mapper.kind, count)} stand in the records, but the history does not say who made them."


def _differing(connection: Connection, mapper: Mapper) -> Iterator[str]:
    """Records whose fields differ from what the journal said of them last; erased lines say nothing."""
    told: dict[bytes, dict[str, object]] = {}
    lines = connection.exec_driver_sql(
        f"SELECT record, detail FROM journal_change WHERE kind = ? AND operation = '{CHANGED}' AND detail <> ? ORDER BY batch",
        (mapper.kind, REDACTED),
    )
    for uid, detail in lines:
        told.setdefault(uid, {}).update({name: new for name, (_, new) in json.loads(detail).items()})
    for row in connection.exec_driver_sql(f'SELECT {mapper.columns} FROM "{mapper.kind}"') if told else ():
        said = told.get(row[mapper.uid_at], {})
        for field, value in zip(mapper.fields, row, strict=True):
            if field.name in said and said[field.name] != field.to_json(value):
                uid = UUID(bytes=row[mapper.uid_at])
                yield f"The {field.name} of {kind_in_words(mapper.kind)} {uid} differs from what the history said last."
