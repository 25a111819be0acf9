"""Rows far below the table of a sheet: a few are strays and left out, more than a handful are rows of people and are read."""

from dataclasses import dataclass, field

STRAY_AFTER, MOST_LISTED, HANDFUL, MOST_REACHED = 1_000, 10_000, 5, 5_000_000
"""Blank rows after which a row is far below; strays named; how many rows close together may be strays; cells of a sheet with the blanks."""


@dataclass(slots=True)
class FarRows:
    """What stands far below the last row of the table so far; `hidden` are those of its rows that are, as far as they count together."""

    cells: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    columns: int = 0
    _first: int = 0

    def add(self, row: int, column: int, cell: str, *, is_hidden: bool) -> None:
        """Keep one cell that holds something."""
        if not self.rows or row - self.rows[-1] > STRAY_AFTER:
            self._first = len(self.rows)
        if self.rows[-1:] != [row]:
            self.rows.append(row)
            self.hidden += [row] if is_hidden else []
        self.columns = max(self.columns, column)
        if len(self.cells) < MOST_LISTED:
            self.cells.append(cell or f"row {row}")

    def are_people(self, width: int) -> bool:
        """Whether so many stand close together that they are to be read, and can be (`width`: columns of the sheet so far)."""
        return len(self.rows) - self._first > HANDFUL and self.rows[-1] * max(width, self.columns) <= MOST_REACHED


def strays_in_words(rows: int, first: int, cells: list[str]) -> str:
    """What the officer is told of what was left out, and what to do about it."""
    if rows < 2:
        return f"A stray cell far below the table was left out: {', '.join(cells[:5])}."
    return f"{rows:,} rows far below the table, from row {first:,} on, were left out. Move them up under the others if they belong to it."
