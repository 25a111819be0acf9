"""What a reader of files hands over: one table with headings and the sender's own row numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from leaddesk.application.work import Glance

FIRST_ROWS = 12


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that could not be read; it is rejected with these words, the rest of the table stands."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader noticed: of the whole file (`row` None) or of one row."""

    code: str
    message: str
    row: int | None = None


@dataclass(frozen=True, slots=True)
class TableOffer:
    """A table that was found in a file: its sheet ("" in a text file), the row of its headings, and how many rows stand below.

    `first_column`: the column, from 1, in which it begins where another table stands beside it. `is_aside`: on a sheet that only explains
    the others. `is_cut`: so much stands there that its rows were not all counted.
    """

    sheet: str
    first_row: int
    headings: tuple[str, ...]
    rows: int
    is_hidden: bool = False
    first_column: int = 1
    is_aside: bool = False
    is_cut: bool = False

    @property
    def rows_in_words(self) -> str:
        """How many rows it has, as one says it."""
        counted = "1 row" if self.rows == 1 else f"{self.rows:,} rows"
        return f"{counted} or more" if self.is_cut else counted


@dataclass(frozen=True, slots=True)
class TableChoice:
    """Which table the officer means, and how it is written; blank or None leaves a part as it is found.

    `heading_row` as the sender's spreadsheet numbers it; `heading_rows`: how many rows the headings take, from 1 to 3. `area`: the
    part of each sheet that is read, such as `A1:Z500` (always from A1; .xlsx only), where the whole is too large.
    `first_column`: where the meant one of tables side by side begins, from 1; None for the likeliest.
    """

    sheet: str = ""
    heading_row: int | None = None
    heading_rows: int = 1
    encoding: str = ""
    separator: str = ""
    area: str = ""
    first_column: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it leaves open which of several tables is meant."""
        return not self.sheet and self.heading_row is None and self.first_column is None


class SourceTable(Protocol):
    """One table of a file, whatever its format; `documents` fulfils it, tests too.

    `rows` may be asked for again and starts anew; every cell is text, a blank is empty. `sha256` is of the file's bytes, in hex.
    """

    @property
    def file_name(self) -> str:
        """The file's name without its folder."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of the file's bytes, in hex."""
        ...

    @property
    def headings(self) -> Sequence[str]:
        """The headings as the sender wrote them."""
        ...

    @property
    def heading_row(self) -> int:
        """The number of the row that holds the headings."""
        ...

    @property
    def titles(self) -> Sequence[str]:
        """What stands in the rows above the headings, a text for each row."""
        ...

    @property
    def notes(self) -> Sequence[Note]:
        """What the reader noticed of the file."""
        ...

    @property
    def offers(self) -> Sequence[TableOffer]:
        """Every table of the file, this one among them; none where there is nothing to choose."""
        ...

    @property
    def chosen(self) -> TableOffer | None:
        """This table among the offers."""
        ...

    def rows(self) -> Iterator[tuple[int, Sequence[str] | RowFault]]:
        """Each row under the headings with the number that the sender's spreadsheet gives it; raises KnownFailure when unreadable."""
        ...

    def check_unchanged(self) -> None:
        """KnownFailure when the file on disk is no longer the one that was read (reliability.md, fault 32)."""
        ...


@dataclass(frozen=True, slots=True)
class TableInMemory:
    """A table that is already read, such as rows pasted from a spreadsheet or made by a test."""

    headings: tuple[str, ...]
    cells: Sequence[Sequence[str]]
    file_name: str = "table"
    sha256: str = ""
    heading_row: int = 1
    notes: tuple[Note, ...] = ()
    offers: tuple[TableOffer, ...] = ()
    chosen: TableOffer | None = None
    titles: tuple[str, ...] = ()

    def rows(self) -> Iterator[tuple[int, Sequence[str] | RowFault]]:
        """The rows, numbered on from the heading row."""
        yield from enumerate(self.cells, self.heading_row + 1)

    def check_unchanged(self) -> None:
        """Nothing on disk can have changed."""


def glance_at(table: SourceTable) -> Glance:
    """The first rows of a table, those that could not be read left out."""
    sound = ((number, cells) for number, cells in table.rows() if not isinstance(cells, RowFault))
    return Glance(table.headings, tuple(islice(sound, FIRST_ROWS)))
