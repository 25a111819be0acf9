"""Reads ahead for rules that are asked of thousands of records: a question asked of each is answered from one reading of all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.domain.records import Record

R = TypeVar("R", bound=Record)
_Values = tuple[object, ...]
_Question = tuple[type[Record], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ReadingAhead:
    """A `Reading` that remembers: `find` by equal single values and `get` read their whole kind once, grouped by what was asked.

    For as long as nothing is written: what it has read it does not read again.
    """

    reading: Reading
    _grouped: dict[_Question, dict[_Values, list[Record]]] = field(default_factory=dict)

    def get(self, kind: type[R], uid: UUID) -> R | None:
        """The record of that identity, or None."""
        return next(iter(self.find(kind, uid=uid)), None)

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """Every record whose fields equal the given values, in order of making; sets of values are asked as they come."""
        if not equal or any(isinstance(value, tuple | list | set | frozenset) for value in equal.values()):
            return self.reading.find(kind, **equal)
        names = tuple(sorted(equal))
        grouped = self._grouped.get((kind, names))
        if grouped is None:
            grouped = self._grouped[kind, names] = _grouped(self.reading.every(kind), names)
        return cast("list[R]", grouped.get(tuple(equal[name] for name in names), []))

    def every(self, kind: type[R]) -> Iterator[R]:
        """Every record of a kind, streamed."""
        return self.reading.every(kind)

    def by_day(self, kind: type[R], field: str, until: date, *, since: date | None = None, most: int = 100, **equal: object) -> list[R]:
        """As the reading itself answers."""
        return self.reading.by_day(kind, field, until, since=since, most=most, **equal)

    def count(self, kind: type[Record], **equal: object) -> int:
        """As the reading itself answers."""
        return self.reading.count(kind, **equal)


def _grouped(records: Iterable[Record], names: tuple[str, ...]) -> dict[_Values, list[Record]]:
    grouped: dict[_Values, list[Record]] = {}
    for record in records:
        grouped.setdefault(tuple(getattr(record, name) for name in names), []).append(record)
    return grouped
