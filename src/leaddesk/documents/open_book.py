"""A workbook that a library has opened, seen together with what the scan before found: its sheets, their rows, what is odd."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from leaddesk.documents.far_rows import strays_in_words
from leaddesk.documents.finding_tables import FoundTable, Row, find_tables
from leaddesk.documents.our_sheets import GUIDANCE_SHEETS, OUR_SHEET
from leaddesk.documents.sheet_scan import SheetFacts
from leaddesk.documents.shown_numbers import PERCENT, as_shown
from leaddesk.documents.tables_beside import parted
from leaddesk.documents.workbook_preflight import Preflight
from leaddesk.documents.workbook_refusals import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_HELD, MOST_LOOKED_AT, FIRST_ROWS = 5_000_000, 500_000, 60
"""Cells of all sheets kept open at once; cells of a sheet that is looked through to its end before anyone chose it; else its first rows."""
MOST_OTHERS, MOST_TOLD = 2_000, 200


@dataclass(frozen=True, slots=True)
class SheetFound:
    """A sheet, its tables and `first` rows; `is_aside`: one that LeadDesk or a template put there, meant only when nothing else is.

    `is_cut`: it is so large that only its first rows were looked at.
    """

    name: str
    is_hidden: bool
    is_aside: bool
    is_empty: bool
    tables: tuple[FoundTable, ...]
    first: tuple[Row, ...] = ()
    is_cut: bool = False


@dataclass(slots=True)
class OpenBook:
    """One workbook; sheets stay open while they are small, since to read one twice takes twice the time."""

    book: "CalamineWorkbook"
    preflight: Preflight
    _open: dict[str, "CalamineSheet"] = field(default_factory=dict)
    _held: int = 0
    _padded: str = ""

    def sheets(self) -> list[SheetFound]:
        """Every sheet of cells with its tables, in the order of the workbook; Refused when there is none."""
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        found = []
        for about in self.book.sheets_metadata:
            if about.typ is not SheetTypeEnum.WorkSheet or about.name == OUR_SHEET:
                continue
            is_hidden = about.visible is not SheetVisibleEnum.Visible or about.name in self.preflight.hidden
            rows = self._first_rows(about.name)
            is_aside = about.name.strip().casefold() in GUIDANCE_SHEETS
            first, is_cut = tuple(rows[:FIRST_ROWS]), self._is_large(about.name)
            tables = tuple(self._counted(about.name, rows) if is_cut else self.tables(about.name, rows))
            found.append(SheetFound(about.name, is_hidden, is_aside, not rows, tables, first, is_cut))
        if not found:
            raise Refused("There is no table of cells in this workbook.", "Ask for the sheet with the rows themselves.")
        return found

    def notes(self, name: str) -> list[tuple[str, str, int | None]]:
        """What the officer is told of the workbook and of this sheet, once it is read: (code, words, row or None)."""
        facts = self._facts(name)
        found: list[tuple[str, str, int | None]] = [(code, words, None) for code, words in self.preflight.notes()]
        if OUR_SHEET in self.book.sheet_names:
            found.append(("our_sheet", f"The sheet {OUR_SHEET} is what we sent back earlier; it was passed over.", None))
        if facts.strays:
            found.append(("stray_cell", strays_in_words(len(facts.stray_rows), facts.stray_rows[0], facts.strays), None))
        if self._padded:
            words = f"Cells show zeros that are not stored, such as {self._padded}; they were read as shown. Check them."
            found.append(("leading_zeros", words, None))
        found += _told_of("hidden_row", "hidden in the sender's sheet; {} read", facts.hidden_rows)
        found += _told_of("struck_out", "struck through in the sender's sheet", facts.struck_rows)
        return found

    def tables(self, name: str, rows: Sequence[Row]) -> list[FoundTable]:
        """The tables among rows of a sheet; a heading that spans several columns stands over each of them."""
        found = find_tables(rows)
        merged = self._sheet(name).merged_cell_ranges or []
        whole = [table.with_spans([(start[1], end[1]) for start, end in merged if start[0] + 1 == table.heading_row]) for table in found]
        return [one for table in whole for one in parted(table, rows)]

    def _counted(self, name: str, rows: Sequence[Row]) -> list[FoundTable]:
        """The tables among the first rows of a large sheet; rows further down, which the scan counted, are taken for the last one's."""
        beyond = self._facts(name).filled_rows - sum(any(map(str.strip, cells)) for _, cells in rows)
        tables = self.tables(name, rows)
        last = max((one.end for one in tables), default=0)
        return [replace(one, rows=one.rows + beyond) if one.end == last else one for one in tables]

    def rows(self, name: str, most: int | None = None) -> Iterator[Row]:
        """The rows of a sheet as text with their numbers in it, error cells as they read in Excel; Refused when some got lost."""
        sheet, facts = self._sheet(name), self._facts(name)
        odd: dict[int, list[tuple[int, str]]] = {}
        for (row, column), text in facts.texts.items():
            odd.setdefault(row, []).append((column, text))
        rows = sheet.to_python(skip_empty_area=False, nrows=most) if sheet.start is not None else []
        number = filled = 0
        for number, cells in enumerate(rows, 1):
            if facts.strays and number > facts.last_row:
                break
            texts = _texts(self._as_shown(name, number, cells) if facts.shown else cells, odd.pop(number, ()))
            filled += any(texts)
            yield number, texts
        if most is None:
            filled += len(odd)
            yield from _left_over(odd, number)
            if filled < facts.sure_rows:
                lost = f"Only {filled:,} of the {facts.sure_rows:,} rows of {name} could be read."
                raise Refused(lost, "Save it anew in Excel, and import that.")

    def _as_shown(self, name: str, number: int, cells: list[Any]) -> list[Any]:
        """The cells of a row, those that a format shows otherwise as they are shown."""
        for column, shown in self._facts(name).shown.items():
            if number in shown and column <= len(cells) and isinstance(stored := cells[column - 1], float | int):
                cells[column - 1] = text = as_shown(stored, shown[number])
                if shown[number] != PERCENT and text != as_text(stored):
                    self._padded = self._padded or f"{text} for {as_text(stored)}"
        return cells

    def _first_rows(self, name: str) -> list[Row]:
        return list(self.rows(name, FIRST_ROWS if self._is_large(name) else None))

    def _is_large(self, name: str) -> bool:
        sheet = self._sheet(name)
        return sheet.total_height * sheet.total_width > MOST_LOOKED_AT

    def _facts(self, name: str) -> SheetFacts:
        return self.preflight.sheets.get(name) or SheetFacts()

    def _sheet(self, name: str) -> "CalamineSheet":
        if name in self._open:
            return self._open[name]
        sheet = self.book.get_sheet_by_name(name)
        self._held += sheet.height * sheet.width
        if self._held > MOST_HELD:
            self._open.clear()
            self._held = sheet.height * sheet.width
        self._open[name] = sheet
        return sheet


def _told_of(code: str, words: str, rows: Sequence[int]) -> list[tuple[str, str, int | None]]:
    """A note on each row while they are few; else one that counts them and names the first."""
    if len(rows) <= MOST_TOLD:
        return [(code, f"This row is {words.format('it was')}.", row) for row in rows]
    first = ", ".join(map(str, rows[:3]))
    return [(code, f"{len(rows):,} rows are {words.format('they were')}. The first are {first}.", None)]


def _texts(cells: Sequence[Any], odd: Sequence[tuple[int, str]]) -> list[str]:
    texts = [
        cell if cell.__class__ is str
        else "%d" % cell if cell.__class__ is float and cell.is_integer()  # noqa: UP031 - of two million cells, and the quickest way
        else as_text(cell)
        for cell in cells
    ]  # fmt: skip
    for column, text in odd:
        texts.extend([""] * (column - len(texts)))
        texts[column - 1] = text
    return texts


def _left_over(odd: dict[int, list[tuple[int, str]]], last: int) -> Iterator[Row]:
    """Rows below the last that the library gave, which hold error cells only."""
    for number in sorted(row for row in odd if row > last):
        for blank in range(last + 1, number):
            yield blank, []
        yield number, _texts([], odd[number])
        last = number


def as_text(value: object) -> str:
    """A cell's value as a sender would type it: whole numbers without `.0`, dates as 2026-09-01."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)
