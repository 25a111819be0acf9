"""Taking a batch back by SQL alone, set by set: a whole import in about a second (house.md, decision 3)."""

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.clashes import taken_in_words
from leaddesk.storage.failures import is_constraint
from leaddesk.storage.fields import Field
from leaddesk.storage.journal import CHANGED, MADE, REDACTED, REMOVED
from leaddesk.storage.naming import kind_in_words
from leaddesk.storage.reading import Reader
from leaddesk.storage.records import Mapper, mapper_of, references_to


class Source(NamedTuple):
    """Which lines are taken back: a batch of the journal, or of a table with the same columns that leaves some out."""

    batch: int
    lines: str = "journal_change"

    @property
    def told(self) -> str:
        """The lines of one kind and operation."""
        return f"FROM {self.lines} WHERE batch = ? AND kind = ? AND operation = ?"


def reverse(connection: Connection, source: Source, batch: int) -> int:
    """Undo everything that the lines of `source` did, journalling it as `batch`; returns how many records it touched.

    KnownFailure when a natural key is taken meanwhile, when something still refers to what would go, or when a part was erased.
    """
    _refuse_if_redacted(connection, source)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # also: the journal writes its lines before their batch
    did = _did(connection, source)
    made, changed, removed = (did.get(operation, []) for operation in (MADE, CHANGED, REMOVED))
    for mapper in reversed(made):
        _remove_made(connection, mapper, source, batch)
    for mapper in changed:
        _guarded(connection, mapper, source, _change_back)
        _journal_change_back(connection, mapper, source, batch)
    for mapper in removed:
        _guarded(connection, mapper, source, _restore)
        _journal_restored(connection, mapper, source, batch)
    _refuse_if_dangling(connection, made, removed)
    return int(connection.exec_driver_sql("SELECT count(*) FROM journal_change WHERE batch = ?", (batch,)).scalar_one())


def _did(connection: Connection, source: Source) -> dict[str, list[Mapper]]:
    """By operation the kinds that a batch touched, in an order in which each refers only to kinds before it."""
    found = connection.exec_driver_sql(f"SELECT DISTINCT operation, kind FROM {source.lines} WHERE batch = ?", (source.batch,)).fetchall()
    pairs = {(row[0], row[1]) for row in found}
    return {op: [mapper_of(kind) for kind in RECORD_TYPES if (op, kind.KIND) in pairs] for op in (MADE, CHANGED, REMOVED)}


def _refuse_if_redacted(connection: Connection, source: Source) -> None:
    if connection.exec_driver_sql(f"SELECT 1 FROM {source.lines} WHERE batch = ? AND detail = ? LIMIT 1", (source.batch, REDACTED)).first():
        raise KnownFailure("Part of this change was erased for good, so it cannot be taken back.", "Amend the records by hand instead.")


def _remove_made(connection: Connection, mapper: Mapper, source: Source, batch: int) -> None:
    """Remove what was made, the whole record going to the journal."""
    connection.exec_driver_sql(
        f"INSERT INTO journal_change SELECT ?, c.record, c.kind, '{REMOVED}', {_whole_in_json(mapper)}"
        f' FROM {source.lines} c JOIN "{mapper.kind}" r ON r.uid = c.record WHERE c.batch = ? AND c.kind = ? AND c.operation = ?',
        (batch, source.batch, mapper.kind, MADE),
    )
    connection.exec_driver_sql(f'DELETE FROM "{mapper.kind}" WHERE uid IN (SELECT record {source.told})', (source.batch, mapper.kind, MADE))


def _whole_in_json(mapper: Mapper) -> str:
    """A record as the journal keeps it: blanks are left out, which halves what an undone import writes."""
    parts = ["""'{"id":', r.id"""]
    for field in mapper.fields:
        column = f'r."{field.name}"'
        value = f"'\"', lower(hex({column})), '\"'" if field.is_blob else f"json_quote({column})"
        told = f"""concat(',"{field.name}":', {value})"""
        parts.append(told if not field.is_nullable and field.sql_type != "TEXT" else f"iif({column} <> '', {told}, '')")
    return f"concat({', '.join(parts)}, '}}')"


def _value_of(field: Field, json: str) -> str:
    return f"unhex({json})" if field.is_blob else json


def _change_back(connection: Connection, mapper: Mapper, source: Source) -> None:
    """Give every changed field its old value; only columns that the batch changed are written."""
    names = connection.exec_driver_sql(
        f"SELECT DISTINCT j.key FROM (SELECT detail {source.told}) t, json_each(t.detail) j", (source.batch, mapper.kind, CHANGED)
    ).scalars()
    fields = [mapper.field_of[name] for name in names if name in mapper.field_of]
    if not fields:
        return
    sets = [f'"{f.name}" = {_old_or_present(f)}' for f in fields]
    changed = f'"{mapper.kind}" AS r SET {", ".join(sets)} FROM {source.lines} c'
    where = "WHERE c.batch = ? AND c.kind = ? AND c.operation = ? AND r.uid = c.record"
    connection.exec_driver_sql(f"UPDATE {changed} {where}", (source.batch, mapper.kind, CHANGED))
    if mapper.derives_from([mapper.names.index(f.name) for f in fields]):
        derived = ", ".join(f'"{column}" = {sql}' for column, sql in mapper.derived_in_sql(lambda name: f'"{name}"'))
        connection.exec_driver_sql(
            f'UPDATE "{mapper.kind}" SET {derived} WHERE uid IN (SELECT record {source.told})', (source.batch, mapper.kind, CHANGED)
        )


def _old_or_present(field: Field) -> str:
    old = _value_of(field, f"json_extract(c.detail, '$.{field.name}[0]')")
    return f"CASE WHEN json_type(c.detail, '$.{field.name}') IS NULL THEN r.\"{field.name}\" ELSE {old} END"


def _journal_change_back(connection: Connection, mapper: Mapper, source: Source, batch: int) -> None:
    turned = "json_array(json_extract(j.value, '$[1]'), json_extract(j.value, '$[0]'))"
    swapped = f"(SELECT json_group_object(j.key, {turned}) FROM json_each(c.detail) j)"
    connection.exec_driver_sql(
        f"INSERT INTO journal_change SELECT ?, c.record, c.kind, c.operation, {swapped} FROM {source.lines} c"
        " WHERE c.batch = ? AND c.kind = ? AND c.operation = ?",
        (batch, source.batch, mapper.kind, CHANGED),
    )


def _restore(connection: Connection, mapper: Mapper, source: Source) -> None:
    """Bring back what was removed, to its old place."""
    connection.exec_driver_sql(
        mapper.insert_into(f"SELECT {', '.join(_restored_values(mapper))} {source.told} ORDER BY 1", with_id=True),
        (source.batch, mapper.kind, REMOVED),
    )


def _restored_values(mapper: Mapper) -> list[str]:
    """The SQL of every column; a field that did not exist when the record was removed takes its blank."""

    def value_of(name: str) -> str:
        field = mapper.field_of[name]
        value = _value_of(field, f"json_extract(detail, '$.{name}')")
        return value if field.is_nullable or field.is_blob else f"coalesce({value}, {chr(39) * 2 if field.sql_type == 'TEXT' else 0})"

    fields = [value_of(name) for name in mapper.names]
    return ["json_extract(detail, '$.id')", *fields, *(sql for _, sql in mapper.derived_in_sql(value_of))]


def _journal_restored(connection: Connection, mapper: Mapper, source: Source, batch: int) -> None:
    connection.exec_driver_sql(
        f"INSERT INTO journal_change SELECT ?, record, kind, '{MADE}', NULL {source.told}", (batch, source.batch, mapper.kind, REMOVED)
    )


def _guarded(connection: Connection, mapper: Mapper, source: Source, step: Callable[[Connection, Mapper, Source], None]) -> None:
    """Run a step that may meet a taken natural key, and name its holder."""
    try:
        step(connection, mapper, source)
    except IntegrityError as error:
        failure = _holder(connection, mapper, source) if is_constraint(error, "UNIQUE") else None
        if failure is None:
            raise
        raise failure from error


def _holder(connection: Connection, mapper: Mapper, source: Source) -> KnownFailure | None:
    """Who holds the natural key that a record would get back."""
    reader = Reader(connection)
    told = connection.exec_driver_sql(
        f"SELECT record, operation, detail FROM {source.lines} WHERE batch = ? AND kind = ? AND operation <> ?",
        (source.batch, mapper.kind, MADE),
    )
    for uid, operation, detail in told.fetchall():
        past = {name: value[0] if operation == CHANGED else value for name, value in json.loads(detail).items() if name != "id"}
        present = next(iter(reader.find(mapper.record_type, uid=mapper.field_of["uid"].from_json(uid.hex()))), None)
        key = {
            name: mapper.field_of[name].from_json(past[name]) if name in past else getattr(present, name, None)
            for name in mapper.keeping.key
        }
        holders = [] if None in key.values() else reader.find(mapper.record_type, **key)
        if holders and holders[0].uid.bytes != uid:
            return taken_in_words(mapper, key, holders[0])
    return None


def _refuse_if_dangling(connection: Connection, removed: Iterable[Mapper], restored: Iterable[Mapper]) -> None:
    """Refuse when a record would refer to one that is no longer there."""
    edges = {(m.kind, f.name, gone.kind) for gone in removed for m, f in references_to(gone.kind)}
    edges |= {(m.kind, f.name, f.refers_to) for m in restored for f in m.fields if f.refers_to}
    for holder, field, target in sorted(edges):
        found = connection.exec_driver_sql(
            f'SELECT count(*) FROM "{holder}" h WHERE h."{field}" IS NOT NULL'
            f' AND NOT EXISTS (SELECT 1 FROM "{target}" t WHERE t.uid = h."{field}")'
        ).scalar_one()
        if found:
            needs = f"{found} {kind_in_words(holder, found)} {'needs' if found == 1 else 'need'}"
            raise KnownFailure(
                f"A later change stands on this: {needs} a {kind_in_words(target)} that would be missing.",
                "Undo the later change first; History shows it.",
            )
