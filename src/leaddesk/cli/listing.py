"""`list` and `show`: every record of a kind, or one whole record."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import datetime
from itertools import groupby
from pathlib import Path

from leaddesk.application.finding import Cell, Column, Condition, ListDefinition, ListQuery, Operator, Shape
from leaddesk.application.lists import LISTS
from leaddesk.application.ports import Store
from leaddesk.application.whole_record import WholeRecord, whole_record
from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import Exit, WrongWords, count, day
from leaddesk.domain.calendar import moment_in_words
from leaddesk.domain.counting import how_many
from leaddesk.domain.records import Record

ROWS_AT_ONCE = 1000


def add_commands(add: AddCommand) -> None:
    """`list KIND …` and `show KIND ID`."""
    parser = add("list", _list, "list every record of a kind")
    parser.add_argument("kind", metavar="KIND", help=", ".join(LISTS))
    parser.add_argument("--find", metavar="TEXT", default="", help="only rows with these words")
    parser.add_argument("--where", metavar="FIELD=VALUE", action="append", default=[], help="only rows with this value")
    parser.add_argument("--limit", metavar="N", type=count, help="at most so many rows")
    files = parser.add_mutually_exclusive_group()
    files.add_argument("--csv", metavar="FILE", type=Path, help="write the list to a .csv file")
    files.add_argument("--xlsx", metavar="FILE", type=Path, help="write the list to a workbook")
    parser = add("show", _show, "show one whole record")
    parser.add_argument("kind", metavar="KIND", help=", ".join(LISTS))
    parser.add_argument("id", metavar="ID", help="its uid, or a school's URN")


def definition_of(kind: str) -> ListDefinition:
    """The list of that word; WrongWords when there is none."""
    if kind in LISTS:
        return LISTS[kind]
    raise WrongWords(f"There is no list called {kind}. There are: {', '.join(LISTS)}.")


def conditions(definition: ListDefinition, words: Sequence[str]) -> tuple[Condition, ...]:
    """`FIELD=VALUE` words as conditions: the same field twice means either value, different fields mean both."""
    pairs = sorted((_pair(definition, word) for word in words), key=lambda pair: pair[0].key)
    return tuple(
        Condition(key, Operator.IS_ANY_OF, tuple(value for _, value in same))
        for key, same in groupby(pairs, key=lambda pair: pair[0].key)
    )


def _pair(definition: ListDefinition, word: str) -> tuple[Column, Cell]:
    key, equals, text = word.partition("=")
    if not equals:
        raise WrongWords(f"--where needs FIELD=VALUE, not {word}.")
    if key not in definition.keys:
        raise WrongWords(f"{definition.kind} have no field {key}. There are: {', '.join(definition.keys)}.")
    column = definition.column(key)
    try:
        return column, _READERS.get(column.shape, str)(text)
    except argparse.ArgumentTypeError as error:
        raise WrongWords(f"--where {key}: {error}.") from None
    except (ValueError, KeyError):
        raise WrongWords(f"{text} is no value for {key}.") from None


def _number(text: str) -> Cell:
    number = float(text)
    return int(number) if number.is_integer() else number


def _yes_or_no(text: str) -> Cell:
    return {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}[text.lower()]


_READERS: dict[Shape, Callable[[str], Cell]] = {
    Shape.NUMBER: _number,
    Shape.DATE: day,
    Shape.YES_NO: _yes_or_no,
}


def _list(asked: argparse.Namespace, desk: Desk) -> int:
    definition = definition_of(asked.kind)
    where, file = conditions(definition, asked.where), asked.csv or asked.xlsx
    query = ListQuery(definition.kind, asked.find, where, definition.sort, definition.descending)
    with desk.store() as store:
        found = store.listings.ids(query)
        if file is not None or asked.json:
            found = _that_may_leave(found, query, definition, store, desk)
        ids = found[: asked.limit]
        rows = _rows(store, definition.kind, ids)
        if file is not None:
            desk.services.write_table(file, definition.heading, [c.heading for c in definition.columns], rows)
            desk.output.document({"file": str(file), "rows": len(ids)})
            desk.output.say(f"Wrote {how_many(len(ids), 'row')} to {file}.")
        elif asked.json:
            desk.output.document([_as_object(definition, row) for row in rows])
        else:
            _print(definition, rows, desk)
            desk.output.note(f"{len(ids)} of {store.listings.total(definition.kind)} {definition.kind}.")
    return Exit.DONE


def _that_may_leave(found: Sequence[int], query: ListQuery, definition: ListDefinition, store: Store, desk: Desk) -> Sequence[int]:
    """The rows that may go into a file or to another program; those left out are said."""
    if not definition.leaves_the_house:
        return found
    may = set(store.listings.ids(replace(query, where=(*query.where, *definition.leaves_the_house))))
    if kept := len(found) - len(may):
        desk.output.note(f"{kept:,} {'row is' if kept == 1 else 'rows are'} provisional and not exported.")
    return [row for row in found if row in may]


def _as_object(definition: ListDefinition, row: tuple[Cell, ...]) -> dict[str, object]:
    return {column.key: _codes(cell) if column.shape is Shape.CODES else cell for column, cell in zip(definition.columns, row, strict=True)}


def _codes(cell: Cell) -> list[str]:
    return str(cell).split(", ") if cell else []


def _rows(store: Store, kind: str, ids: Sequence[int]) -> Iterator[tuple[Cell, ...]]:
    for first in range(0, len(ids), ROWS_AT_ONCE):
        yield from store.listings.rows(kind, ids[first : first + ROWS_AT_ONCE])


def _print(definition: ListDefinition, rows: Iterator[tuple[Cell, ...]], desk: Desk) -> None:
    shown = [place for place, column in enumerate(definition.columns) if column.is_shown]
    columns = [definition.columns[place] for place in shown]
    said = ([_cell_in_words(definition.columns[place], row[place]) for place in shown] for row in rows)
    desk.output.table([c.heading for c in columns], [c.width for c in columns], said)


def _cell_in_words(column: Column, cell: Cell) -> str:
    return moment_in_words(datetime.fromisoformat(str(cell))) if column.shape is Shape.MOMENT and cell else _in_words(cell)


def _in_words(cell: object) -> str:
    if cell is None:
        return ""
    return {True: "yes", False: "no"}[cell] if isinstance(cell, bool) else str(cell)


def _show(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        whole = whole_record(definition_of(asked.kind).record_kind, asked.id, store=store)
    desk.output.document(
        {**_fields(whole.record), "related": {kind: [_fields(one) for one in found] for kind, found in whole.related.items()}}
    )
    if not asked.json:
        _say_whole(whole, desk)
    return Exit.DONE


def _fields(record: Record) -> dict[str, object]:
    return {f.name: getattr(record, f.name) for f in fields(record)}


def _say_whole(whole: WholeRecord, desk: Desk) -> None:
    desk.output.say(whole.name)
    for line in _lines(whole.record, whole):
        desk.output.say(f"  {line}")
    for kind, found in whole.related.items():
        desk.output.say(f"{kind.replace('_', ' ').capitalize()} ({len(found)})")
        for one in found:
            desk.output.say("  - " + "; ".join(line for line in _lines(one, whole) if not line.startswith("uid:")))


def _lines(record: Record, whole: WholeRecord) -> Iterator[str]:
    for name, value in _fields(record).items():
        if value not in (None, ""):
            is_name = name != "uid" and value in whole.names
            yield f"{name}: {whole.names[value] if is_name else _in_words(value)}"
