"""The one mapper between records and their tables, by field name, compiled once per class (house.md, decision 1)."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.storage.fields import Field, fields_of, keeping_of
from leaddesk.storage.folding import fold

Row = tuple[Any, ...]
FOUND_BY = "found_by"


def sort_key(field: str) -> str:
    """The column that holds a text field as it is sorted."""
    return f"{field}_key"


def quoted(names: Iterable[str], after: str = "") -> str:
    """Names of columns as SQL writes them, with commas."""
    return ", ".join(f'"{name}"{after}' for name in names)


class Mapper:
    """Turns records of one kind into rows and back; also spells the statements that keep them."""

    def __init__(self, kind: type[Record]) -> None:
        self.record_type = kind
        self.kind = kind.KIND
        self.fields: tuple[Field, ...] = fields_of(kind)
        self.names = tuple(f.name for f in self.fields)
        self.keeping = keeping_of(kind)
        self.field_of = {f.name: f for f in self.fields}
        self.uid_at = self.names.index("uid")
        self.derived = (*((FOUND_BY,) if self.keeping.finds else ()), *(sort_key(name) for name in self.keeping.sorts))
        self._finds = tuple(self.names.index(name) for name in self.keeping.finds)
        self._sorts = tuple(self.names.index(name) for name in self.keeping.sorts)
        self._derived_from = frozenset(self._finds + self._sorts)
        self.to_row = _row_maker(self.fields)
        self.record = _record_maker(kind, self.fields)
        self.derive = _deriver(self._finds, self._sorts)
        self.columns = quoted(self.names)

    @property
    def insert(self) -> str:
        """The statement that keeps one row as `to_row` and `derive` give it."""
        return self.insert_into(f"VALUES ({', '.join('?' * (len(self.names) + len(self.derived)))})")

    def insert_into(self, source: str, *, with_id: bool = False) -> str:
        """An INSERT of every column, fields first and then what is derived from them, from a source of rows."""
        names = (*(("id",) if with_id else ()), *self.names, *self.derived)
        return f'INSERT INTO "{self.kind}" ({quoted(names)}) {source}'

    def update(self, changed: Sequence[int]) -> str:
        """The statement that sets fields by their places, and what is derived from them, where `uid` is the last value."""
        names = [self.names[i] for i in changed] + list(self.derived if self.derives_from(changed) else ())
        return f'UPDATE "{self.kind}" SET {quoted(names, " = ?")} WHERE uid = ?'

    def derives_from(self, changed: Sequence[int]) -> bool:
        """Whether fields at these places are sorted or searched by."""
        return not self._derived_from.isdisjoint(changed)

    def derived_in_sql(self, value_of: Callable[[str], str]) -> list[tuple[str, str]]:
        """The derived columns with the SQL that makes them, given the SQL of a field (`fold` is a function of the writer)."""
        pairs = []
        if self.keeping.finds:
            joined = ", ".join(f"nullif({value_of(name)}, '')" for name in self.keeping.finds)
            pairs.append((FOUND_BY, f"fold(concat_ws(char(10), {joined}))"))
        return pairs + [(sort_key(name), f"fold({value_of(name)})") for name in self.keeping.sorts]


def _row_maker(fields: Iterable[Field]) -> Callable[[Any], Row]:
    """What turns a record into its fields as the database keeps them.

    Written out and compiled, like a dataclass's own methods: an import does it 125,000 times, and a loop over fields took twice as long.
    """
    cells = []
    for field in fields:
        value = f"record.{field.name}"
        out = f"out_{field.name}({value})" if field.to_database else value
        cells.append(f"None if {value} is None else {out}" if field.to_database else out)
    return _compiled("record", cells, {f"out_{field.name}": field.to_database for field in fields})


def _record_maker(kind: type[Record], fields: Sequence[Field]) -> Callable[[Row], Record]:
    """What turns a row of the fields' columns back into a record; compiled like `_row_maker`."""
    given = []
    for at, field in enumerate(fields):
        value = f"row[{at}]"
        given.append(f"{field.name}={f'None if {value} is None else in_{field.name}({value})' if field.from_database else value}")
    names = {"kind": kind, **{f"in_{field.name}": field.from_database for field in fields}}
    made: Callable[[Row], Record] = eval(f"lambda row: kind({', '.join(given)})", names)  # noqa: S307 - as in `_compiled`
    return made


def _deriver(finds: Sequence[int], sorts: Sequence[int]) -> Callable[[Sequence[Any]], Row]:
    """What makes the values stored for searching and sorting from a row's fields, given their places; compiled like `_row_maker`."""
    found = ", ".join(f"row[{at}]" for at in finds)
    cells = [f"fold('\\n'.join(filter(None, [{found}])))"] if finds else []
    return _compiled("row", cells + [f"fold(row[{at}])" for at in sorts], {"fold": fold})


def _compiled(given: str, cells: Iterable[str], names: dict[str, Any]) -> Callable[[Any], Row]:
    """A function of one argument to a tuple of these expressions, each made of our own field names and never of data."""
    row = "".join(f"{cell}, " for cell in cells)
    made: Callable[[Any], Row] = eval(f"lambda {given}: ({row})", names)  # noqa: S307 - no text of a file or an officer
    return made


@cache
def mapper_of(kind: type[Record]) -> Mapper:
    """The mapper of a kind of record."""
    return Mapper(kind)


def mapper_named(kind: str) -> Mapper:
    """The mapper of the kind of that name."""
    return mapper_of(RECORD_TYPE_OF[kind])


@cache
def references_to(kind: str) -> tuple[tuple[Mapper, Field], ...]:
    """Every field of every kind that holds the identity of a record of this kind."""
    mappers = map(mapper_of, RECORD_TYPE_OF.values())
    return tuple((mapper, field) for mapper in mappers for field in mapper.fields if field.refers_to == kind)
