"""Answers lists by SQL (`application.finding.Listings`)."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.application.finding import Cell, ListDefinition, ListQuery, Shape
from leaddesk.application.lists import LISTS
from leaddesk.storage.folding import TEXT_LIMIT, words_to_find
from leaddesk.storage.listings import evidence, guidance, leaders, networks, organisations, partnerships, pathways, recruitment, schools
from leaddesk.storage.listings.conditions import Bound, condition_in_sql
from leaddesk.storage.listings.sheet import Sheet

_NOUNS = (schools, leaders, pathways, partnerships, networks, guidance, recruitment, organisations, evidence)
SHEETS: dict[str, Sheet] = {sheet.kind: sheet for noun in _NOUNS for sheet in noun.SHEETS}
MOST_CHOICES = 200

_FROM_DATABASE: dict[Shape, Callable[[Any], Cell]] = {
    Shape.DATE: date.fromisoformat,
    Shape.YES_NO: bool,
    Shape.IDENTITY: lambda value: str(UUID(bytes=value)),
}


class SqlListings:
    """Ids of every match first, then only the rows on screen; each answer is one look at the database."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]], today: Callable[[], date]) -> None:
        self._reading = reading
        self._today = today

    def ids(self, query: ListQuery) -> Sequence[int]:
        """The row ids of every match, in order; equal rows stand in the order they were made.

        They come as one row: for each row the driver lets go of Python's lock, and while an import runs it waits for it as often.
        """
        definition, sheet = LISTS[query.kind], SHEETS[query.kind]
        bound: Bound = {}
        tests = _word_tests(sheet, query.text, bound)  # first, since what is searched stands first in a row
        tests += [condition_in_sql(definition, sheet, condition, bound) for condition in query.where]
        where = f" WHERE {' AND '.join(tests)}" if tests else ""
        ordered = f"SELECT {sheet.row_id} AS id FROM {sheet.source}{where} ORDER BY {_order(definition, sheet, query)}"
        found: list[int] = json.loads(self._ask(f"SELECT json_group_array(id) FROM ({ordered})", bound)[0][0])
        return found

    def best(self, kind: str, text: str, most: int) -> Sequence[int]:
        """The row ids of the best few matches of words typed: names that begin with the first word before others."""
        definition, sheet = LISTS[kind], SHEETS[kind]
        bound: Bound = {}
        tests = _word_tests(sheet, text, bound)
        if "word0" not in bound:
            return []
        names = [sql for sql, _ in _sort_of(definition, sheet, definition.columns[0].key)]
        begins = " OR ".join(f"substr({sql}, 1, length(:word0)) = :word0" for sql in names)
        order = f"CASE WHEN {begins} THEN 0 ELSE 1 END, {', '.join(names)}, {sheet.row_id}"
        statement = f"SELECT {sheet.row_id} FROM {sheet.source} WHERE {' AND '.join(tests)} ORDER BY {order} LIMIT {most}"
        return [row[0] for row in self._ask(statement, bound)]

    def rows(self, kind: str, ids: Sequence[int]) -> list[tuple[Cell, ...]]:
        """For each id the values of every column, in the definition's order; a vanished id gives a row of None."""
        definition, sheet = LISTS[kind], SHEETS[kind]
        columns = ", ".join(f"({sheet.shown[key].sql})" for key in definition.keys)
        statement = f"SELECT {sheet.row_id}, {columns} FROM {sheet.source} WHERE {sheet.row_id} IN (SELECT value FROM json_each(:ids))"
        converters = [(i, _FROM_DATABASE[c.shape]) for i, c in enumerate(definition.columns, 1) if c.shape in _FROM_DATABASE]
        found: dict[int, tuple[Cell, ...]] = {}
        for row in self._ask(statement, {"ids": json.dumps(list(ids))}):
            cells = list(row)
            for at, convert in converters:
                if cells[at] is not None:
                    cells[at] = convert(cells[at])
            found[cells[0]] = tuple(cells[1:])
        vanished: tuple[Cell, ...] = (None,) * len(definition.columns)
        return [found.get(row_id, vanished) for row_id in ids]

    def total(self, kind: str) -> int:
        """How many rows the list has without any filter."""
        return int(self._ask(f"SELECT count(*) FROM {SHEETS[kind].source}", {})[0][0])

    def choices(self, kind: str, column: str) -> list[tuple[Cell, int]]:
        """The distinct values of a column with how many rows hold each, most frequent first (at most 200)."""
        sheet, shape = SHEETS[kind], LISTS[kind].column(column).shape
        statement = (
            f"SELECT nullif({sheet.shown[column].sql}, '') AS shown, count(*) AS held FROM {sheet.source}"
            f" GROUP BY shown ORDER BY held DESC, shown LIMIT {MOST_CHOICES}"
        )
        convert = _FROM_DATABASE.get(shape)
        return [(value if value is None or convert is None else convert(value), count) for value, count in self._ask(statement, {})]

    def uids(self, kind: str, row_ids: Sequence[int]) -> list[UUID]:
        """The identities of the records that these rows open, in their order; rows that are gone are left out."""
        statement = f'SELECT id, uid FROM "{LISTS[kind].record_kind}" WHERE id IN (SELECT value FROM json_each(:ids))'
        found = dict(self._ask(statement, {"ids": json.dumps(list(row_ids))}))
        return [UUID(bytes=found[row_id]) for row_id in row_ids if row_id in found]

    def uid(self, kind: str, row_id: int) -> UUID | None:
        """The identity of the record that a row opens."""
        found = self._ask(f'SELECT uid FROM "{LISTS[kind].record_kind}" WHERE id = :id', {"id": row_id})
        return UUID(bytes=found[0][0]) if found else None

    def row_id(self, kind: str, uid: UUID) -> int | None:
        """The row id under which a record stands in a list."""
        found = self._ask(f'SELECT id FROM "{LISTS[kind].record_kind}" WHERE uid = :uid', {"uid": uid.bytes})
        return int(found[0][0]) if found else None

    def _ask(self, statement: str, bound: Bound) -> list[Any]:
        """The rows as the driver gives them: making 50,000 of SQLAlchemy's own cost two fifths of opening the list."""
        with self._reading() as connection:
            answer = connection.exec_driver_sql(statement, {**bound, "today": self._today().isoformat()})
            return list(answer.cursor.fetchall())


def _word_tests(sheet: Sheet, text: str, bound: Bound) -> list[str]:
    """Each word typed must be found somewhere in the row; signs that fold to nothing are found nowhere."""
    words = words_to_find(text)
    if not words and text[:TEXT_LIMIT].strip():
        return ["0"]
    tests = []
    for number, word in enumerate(words):
        bound[f"word{number}"] = word
        tests.append(f"({' OR '.join(test.format(word=f':word{number}') for test in sheet.finds)})")
    return tests


def _order(definition: ListDefinition, sheet: Sheet, query: ListQuery) -> str:
    """The order by; blanks stand last either way, and equal rows keep one order."""
    column, descending = (query.sort, query.descending) if query.sort else (definition.sort, definition.descending)
    direction = "DESC" if descending else "ASC"
    parts = [
        f"{sql} {direction} NULLS LAST" if may_be_blank else f"{sql} {direction}"
        for sql, may_be_blank in _sort_of(definition, sheet, column)
    ]
    return ", ".join([*parts, f"{sheet.row_id} {direction}"])


def _sort_of(definition: ListDefinition, sheet: Sheet, column: str) -> tuple[tuple[str, bool], ...]:
    assert definition.column(column)
    return tuple((f"nullif({sql}, '')" if may_be_blank else sql, may_be_blank) for sql, may_be_blank in sheet.shown[column].order)
