"""Which table of a workbook is read: the one the officer chose, else the one that looks most like what can be imported."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from leaddesk.application.importing.kinds import plain_heading
from leaddesk.application.importing.tables import FIRST_ROWS, Note, TableChoice, TableOffer
from leaddesk.application.work import Glance
from leaddesk.documents.finding_tables import FoundTable, Row, stacked
from leaddesk.documents.open_book import SheetFound
from leaddesk.domain.failures import KnownFailure

Prefers = Callable[[Sequence[str]], bool]
"""Whether headings are of a kind that can be imported."""
_OF_GOVERNORS = frozenset({"gid", "urn", "uid", "appointing body", "forename 1"})
"""Headings by which the Department's template for many governors at once is known (Get information about schools)."""
_CHECK = "Check that you chose the right file or sheet."


@dataclass(slots=True)
class Choosing:
    """One choice: first of a sheet by what was found in all of them, then of a table in it once it is read whole."""

    which: TableChoice
    prefers: Prefers
    sheet: str = ""
    _sheets: Sequence[SheetFound] = field(default_factory=tuple)
    _tables: Sequence[FoundTable] = field(default_factory=tuple)

    def sheet_of(self, sheets: Sequence[SheetFound]) -> str:
        """The name of the sheet to read; KnownFailure when there is none of that name, or none with anything in it."""
        self._sheets = sheets
        names = [one.name for one in sheets]
        if self.which.sheet:
            if self.which.sheet not in names:
                raise KnownFailure(f"There is no sheet {self.which.sheet} in this workbook.", f"Choose one of {', '.join(names)[:80]}.")
            self.sheet = self.which.sheet
            return self.sheet
        shown = [one for one in sheets if not one.is_hidden]
        tables = [(one, table) for one in shown for table in one.tables]
        if tables:
            self.sheet = max(tables, key=lambda pair: (not pair[0].is_aside, *self._rank(pair[1])))[0].name
            return self.sheet
        filled = next((one for one in shown if not one.is_empty), None)
        if filled is None:
            hidden = next((one.name for one in sheets if one.is_hidden and one.tables), None)
            if hidden is not None:
                raise KnownFailure(f"Only the hidden sheet {hidden} holds a table.", "Unhide it in Excel, and save.")
            raise KnownFailure(f"{(shown or sheets)[0].name} is empty.", _CHECK)
        raise _no_rows(filled)

    def _rank(self, table: FoundTable) -> tuple[bool, int]:
        return self.prefers(table.headings), table.rows * len(table.headings)

    def glance(self) -> Glance | None:
        """The first rows of the table that will be read, as far as that is known before the sheet is read whole."""
        sheet = next(one for one in self._sheets if one.name == self.sheet)
        meant = [one for one in sheet.tables if self.which.heading_row in (None, one.heading_row)]
        if not meant:
            return None
        table = max(meant, key=self._rank)
        below = ((number, table.own(cells)) for number, cells in sheet.first if number > table.heading_row)
        return Glance(table.headings, tuple(islice(below, FIRST_ROWS)))

    def offers(self, tables: Sequence[FoundTable]) -> tuple[TableOffer, ...]:
        """Every table of the workbook; those of the sheet that was read as they were found in all of its rows."""
        return tuple(
            _offer(one, table, is_read=one.name == self.sheet)
            for one in self._sheets
            for table in (tables if one.name == self.sheet else one.tables)
        )

    def offer_of(self, table: FoundTable, offers: Sequence[TableOffer]) -> TableOffer | None:
        """The offer of a table of the sheet that was read."""
        place = (self.sheet, table.heading_row, _first_column(table))
        return next((one for one in offers if (one.sheet, one.first_row, one.first_column) == place), None)

    def table(self, rows: Sequence[Row], tables: Sequence[FoundTable]) -> FoundTable:
        """The table to read of the rows of the sheet; KnownFailure when nothing stands where the officer says that the headings are."""
        wanted, self._tables = self.which.heading_row, tables
        meant = [one for one in tables if self.which.first_column in (None, _first_column(one))]
        if tables and not meant:
            raise KnownFailure(f"No table begins in column {self.which.first_column:,}.", "Choose the column of its first heading.")
        own = max((one for one in meant if one.heading_row == wanted), key=self._rank, default=None)
        if wanted is not None and (own is None or self.which.heading_rows > 1):
            return _said(wanted, self.which.heading_rows, rows, tables)
        if own is not None:
            return own
        if not tables:
            is_blank = not any(any(map(str.strip, cells)) for _, cells in rows)
            raise KnownFailure(f"{self.sheet} is empty." if is_blank else "There are headings but no rows.", _CHECK)
        return max(meant, key=self._rank)

    def notes(self, table: FoundTable) -> list[Note]:
        """What the officer is told of the choice: where the headings are, which other tables and hidden sheets there are."""
        notes = []
        others_of = [one for one in self._sheets if one.name != self.sheet]
        shown = [_counted(one) for one in others_of if not one.is_hidden and not one.is_empty]
        if shown:
            notes.append(Note("sheet", f"The sheet {self.sheet} was read. Not read: {_listed(shown)}."))
        hidden = [_counted(one) for one in others_of if one.is_hidden]
        if hidden:
            notes.append(Note("hidden_sheet", f"The workbook has hidden sheets that were not read: {_listed(hidden)}."))
        others = [one for one in self._tables if (one.heading_row, one.columns) != (table.heading_row, table.columns)]
        if others:
            notes.append(Note("tables", _others(others)))
        if table.heading_row > 1:
            notes.append(Note("heading_row", f"The headings were found in row {table.heading_row}."))
        return notes


def _offer(sheet: SheetFound, table: FoundTable, *, is_read: bool) -> TableOffer:
    return TableOffer(
        sheet.name, table.heading_row, table.headings, table.rows, sheet.is_hidden, _first_column(table), sheet.is_aside,
        sheet.is_cut and not is_read,
    )  # fmt: skip


def _counted(sheet: SheetFound) -> str:
    """A sheet that was not read, with the rows of its tables."""
    rows = sum(table.rows for table in sheet.tables)
    if not rows:
        return sheet.name[:40]
    return f"{sheet.name[:40]} ({'1 row' if rows == 1 else f'{rows:,} rows'}{' or more' if sheet.is_cut else ''})"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - 5:,} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more


def _others(tables: Sequence[FoundTable]) -> str:
    if len(tables) > 1:
        rows, places = sum(one.rows for one in tables), _listed([str(one.heading_row) for one in tables])
        return f"{len(tables)} other tables of {rows:,} rows in all were not read; their headings are in rows {places}."
    rows = "1 row" if tables[0].rows == 1 else f"{tables[0].rows:,} rows"
    return f"Another table of {rows}, with headings in row {tables[0].heading_row:,}, was not read."


def _first_column(table: FoundTable) -> int:
    return table.columns[0] + 1 if table.columns is not None else 1


def _no_rows(sheet: SheetFound) -> KnownFailure:
    """Headings alone; a template of others that nobody has filled in is called by its name."""
    words = {plain_heading(text) for _, cells in sheet.first for text in cells}
    if words >= _OF_GOVERNORS:
        return KnownFailure("This is the GIAS template for governors, and nobody is filled in.", "Write a row for each governor first.")
    return KnownFailure("There are headings but no rows.", _CHECK)


def _said(heading_row: int, heading_rows: int, rows: Sequence[Row], tables: Sequence[FoundTable]) -> FoundTable:
    """The table whose headings begin in the row that the officer named; it ends where the next begins."""
    at = next((at for at, (number, _) in enumerate(rows) if number == heading_row), None)
    if at is None or not any(map(str.strip, rows[at][1])):
        raise KnownFailure(f"There are no headings in row {heading_row:,}.", "Choose the row that holds them.")
    last = min(at + heading_rows, len(rows)) - 1
    headings = stacked([cells for _, cells in rows[at : last + 1]])
    end = next((table.heading_at for table in tables if table.heading_at > last and table.heading_at > at + 3), len(rows))
    return FoundTable(last, end if any(any(cells) for _, cells in rows[last + 1 : end]) else len(rows), rows[last][0], headings, 0)
