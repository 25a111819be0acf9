"""Lists and how they are asked for: the same definitions serve tables, exports and `leaddesk list` (house.md, decision 7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

Cell = str | int | float | bool | date | None


class Shape(StrEnum):
    """How a column's values are shown, sorted and filtered; `CODES` are several codes of a vocabulary, parted by a comma."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    CHOICE = "choice"
    YES_NO = "yes_no"
    IDENTITY = "identity"
    CODES = "codes"


class Operator(StrEnum):
    """How a condition compares."""

    IS_ANY_OF = "is any of"
    CONTAINS = "contains"
    FROM = "from"
    TO = "to"
    IS_BLANK = "is blank"
    IS_NOT_BLANK = "is not blank"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list. `width` in average characters; `is_shown`: visible until the officer chooses otherwise."""

    key: str
    heading: str
    shape: Shape = Shape.TEXT
    width: int = 16
    is_shown: bool = True
    can_sort: bool = True


@dataclass(frozen=True, slots=True)
class Condition:
    """One filter: a column, how it compares, and with what."""

    column: str
    operator: Operator
    values: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """One kind of list. `kind` is its word on the command line; `record_kind` what a row opens; the first column identifies.

    `concerns`: the record kinds whose changes make the list stale. `default_where`: the window's first view, never the command line's.
    `leaves_the_house`: what a row must fulfil to go into a file or to another program; none lets every row go.
    """

    kind: str
    heading: str
    record_kind: str
    columns: tuple[Column, ...]
    concerns: tuple[str, ...]
    sort: str
    descending: bool = False
    default_where: tuple[Condition, ...] = ()
    empty_words: str = "Nothing here yet."
    leaves_the_house: tuple[Condition, ...] = ()

    def column(self, key: str) -> Column:
        """The column of that key; KeyError for a key that is not there."""
        return next(c for c in self.columns if c.key == key) if key in self.keys else _no_column(self.kind, key)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every column's key, in order."""
        return tuple(c.key for c in self.columns)


def _no_column(kind: str, key: str) -> Column:
    raise KeyError(f"{kind} has no column {key}")


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What an officer asks of a list: words typed, filters, order."""

    kind: str
    text: str = ""
    where: tuple[Condition, ...] = ()
    sort: str | None = None
    descending: bool = False


class Listings(Protocol):
    """Asks the database for lists: ids of everything first, then only the rows on screen. Safe to call from any one thread at a time."""

    def ids(self, query: ListQuery) -> Sequence[int]:
        """The row ids of every match, in order."""
        ...

    def best(self, kind: str, text: str, most: int) -> Sequence[int]:
        """The row ids of the best few matches of words typed: names that begin with the first word before others."""
        ...

    def rows(self, kind: str, ids: Sequence[int]) -> list[tuple[Cell, ...]]:
        """For each id the values of every column of the definition, in the definition's order; a vanished id gives a row of None."""
        ...

    def total(self, kind: str) -> int:
        """How many rows the list has without any filter."""
        ...

    def choices(self, kind: str, column: str) -> list[tuple[Cell, int]]:
        """The distinct values of a column with how many rows hold each, most frequent first (at most 200)."""
        ...

    def uids(self, kind: str, row_ids: Sequence[int]) -> list[UUID]:
        """The identities of the records that these rows open, in their order, in one look; rows that are gone are left out."""
        ...

    def uid(self, kind: str, row_id: int) -> UUID | None:
        """The identity of the record that a row opens."""
        ...

    def row_id(self, kind: str, uid: UUID) -> int | None:
        """The row id under which a record stands in a list."""
        ...
