"""One consistent look at the records (`application.ports.Reading`)."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, TypeGuard, TypeVar, cast
from uuid import UUID

from sqlalchemy.engine import Connection

from leaddesk.domain.records import Record
from leaddesk.storage.records import Mapper, mapper_of

R = TypeVar("R", bound=Record)
PAGE = 2000
MOST_VALUES = 100_000  # SQLCipher's driver takes 250,000 values a statement


class Reader:
    """Reads records over one connection, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], uid: UUID) -> R | None:
        """The record of that identity, or None."""
        return next(iter(self.find(kind, uid=uid)), None)

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """Every record whose fields equal the given values (a collection: any of them), in order of making."""
        mapper = mapper_of(kind)
        rows = sorted(self._matching(mapper, equal), key=itemgetter(0))
        return cast("list[R]", [mapper.record(row[1:]) for row in rows])

    def _matching(self, mapper: Mapper, equal: dict[str, object]) -> Iterator[Any]:
        for name, value in equal.items():
            if _is_many(value) and len(value) > MOST_VALUES:
                values = list(value)
                for at in range(0, len(values), MOST_VALUES):
                    yield from self._matching(mapper, {**equal, name: values[at : at + MOST_VALUES]})
                return
        where, bound = _conditions(mapper, equal)
        yield from self._rows(f'SELECT id, {mapper.columns} FROM "{mapper.kind}"{where}', bound)

    def every(self, kind: type[R]) -> Iterator[R]:
        """Every record of a kind, in order of making, a page at a time: what is written meanwhile does no harm."""
        mapper = mapper_of(kind)
        statement = f'SELECT id, {mapper.columns} FROM "{mapper.kind}" WHERE id > ? ORDER BY id LIMIT {PAGE}'
        rows = self._rows(statement, (0,))
        while rows:
            for row in rows:
                yield cast("R", mapper.record(row[1:]))
            rows = self._rows(statement, (rows[-1][0],)) if len(rows) == PAGE else []

    def by_day(self, kind: type[R], field: str, until: date, *, since: date | None = None, most: int = 100, **equal: object) -> list[R]:
        """The records whose day in a field lies between two days, inclusive, the earliest first; at most `most` of them."""
        mapper = mapper_of(kind)
        where, bound = _conditions(mapper, equal)
        column = f'"{mapper.field_of[field].name}"'
        rows = self._rows(
            f'SELECT {mapper.columns} FROM "{mapper.kind}"{where or " WHERE 1"} AND {column} <= ? AND {column} >= ?'
            f" ORDER BY {column}, id LIMIT {most}",
            (*bound, until.isoformat(), (since or date.min).isoformat()),
        )
        return [cast("R", mapper.record(row)) for row in rows]

    def count(self, kind: type[Record], **equal: object) -> int:
        """How many records have these values, without reading them."""
        mapper = mapper_of(kind)
        where, bound = _conditions(mapper, equal)
        return int(self._rows(f'SELECT count(*) FROM "{mapper.kind}"{where}', bound)[0][0])

    def _rows(self, statement: str, values: Sequence[Any]) -> list[Any]:
        return list(self._connection.exec_driver_sql(statement, tuple(values)).fetchall())


def _is_many(value: object) -> TypeGuard[Collection[object]]:
    return isinstance(value, Collection) and not isinstance(value, str)


def _conditions(mapper: Mapper, equal: dict[str, object]) -> tuple[str, list[Any]]:
    """The WHERE of a statement and the values it compares with."""
    conditions: list[str] = []
    bound: list[Any] = []
    for name, value in equal.items():
        field = mapper.field_of[name]
        if _is_many(value):
            wanted = list({field.bind(v) for v in value})
            conditions.append(f'"{name}" IN ({", ".join("?" * len(wanted))})')
            bound += wanted
        elif value is None:
            conditions.append(f'"{name}" IS NULL')
        else:
            conditions.append(f'"{name}" = ?')
            bound.append(field.bind(value))
    return f" WHERE {' AND '.join(conditions)}" if conditions else "", bound
