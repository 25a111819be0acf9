"""Rows on the clipboard, as Excel, Outlook, Word and web pages put them there: an HTML table or tab-separated text."""

import csv
import hashlib
import io
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import zip_longest

from leaddesk.application.importing.tables import TableChoice, TableInMemory
from leaddesk.documents.csv_tables import encoding_of
from leaddesk.documents.heading_row import are_headings, find_heading_row
from leaddesk.documents.record_lines import CELL_LIMIT
from leaddesk.domain.failures import KnownFailure

LARGEST = 50 * 1024**2
MOST_COLUMNS = 1_000
_LINE_END, _END = re.compile(r"\r\n|\r|\n"), "\x04"
_LINES = frozenset({"p", "div", "li"})
_UNSEEN = frozenset({"style", "script"})
Row = list[str]


def read_pasted(html: bytes, text: str, name: str, which: TableChoice | None = None) -> TableInMemory:
    """The table on a clipboard that holds HTML, text or both; `name` is what the import calls it. KnownFailure when there is none.

    `which`: where the officer says that the headings are, else they are found. An HTML table is preferred: its cells keep their line
    breaks, which Word and Outlook do not quote in their text.
    """
    if len(html) > LARGEST or len(text) > LARGEST:
        raise KnownFailure("These are too many rows to paste.", "Save them as a file, and import that.")
    rows = _html_rows(html) or _text_rows(text)
    if max(map(len, rows), default=0) < 2:
        raise KnownFailure(
            "There is no table on the clipboard.", "Copy rows with their headings from a spreadsheet or a mail, then paste again."
        )
    which = which or TableChoice()
    at = min(which.heading_row, len(rows)) if which.heading_row else find_heading_row(rows)
    if which.heading_row is None and not are_headings(rows, at - 1):
        raise KnownFailure("These rows have no headings.", "Copy them again, together with the row of headings above them.")
    sha256 = hashlib.sha256("\n".join("\t".join(row) for row in rows).encode("utf-8", "replace")).hexdigest()
    last = at + which.heading_rows - 1
    return TableInMemory(_headings(rows[at - 1 : last]), rows[last:], name, sha256, last)


def _headings(rows: list[Row]) -> tuple[str, ...]:
    """The words of each column from the top down, such as `Head` over `Last name`."""
    return tuple(" ".join(" ".join(cells).split()) for cells in zip_longest(*rows, fillvalue=""))


def _text_rows(text: str) -> list[Row]:
    """Excel parts cells by tabs, and quotes those that hold line breaks; other programs quote nothing, and a mark may stand alone."""
    if "\t" not in text:
        return []
    csv.field_size_limit(CELL_LIMIT)
    rows = [line.split("\t") for line in _LINE_END.split(text)]
    is_even = len({len(row) for row in rows if any(row)}) == 1 and all(len(cell) <= CELL_LIMIT for row in rows for cell in row)
    try:
        quoted, swallowing = _quoted_rows(text)
    except csv.Error:
        if is_even:
            return _without_blank_end(rows)
        raise KnownFailure(
            "A cell is too long (limit 32,767 characters), or a quotation mark never closes.", "Mend that cell, then copy the rows again."
        ) from None
    if swallowing and not is_even:
        raise KnownFailure(f"A quotation mark opened on line {swallowing} never closes.", "Take it out, then copy the rows again.")
    return _without_blank_end(rows if swallowing else quoted)


def _quoted_rows(text: str) -> tuple[list[Row], int]:
    """The rows as quotation marks part them, and the line (from 1) of one that swallows the rows below it, else 0.

    Such a cell holds both a line break and a tab, or it never ends: then the row put below all others is not found again.
    """
    reader, rows, began, swallowing = csv.reader(io.StringIO(f"{text}\n{_END}\t{_END}", newline=""), delimiter="\t"), list[Row](), 1, 0
    for row in reader:
        if any("\t" in cell and "\n" in cell.replace("\r", "\n") for cell in row):
            swallowing = swallowing or began
        rows.append(row)
        began = reader.line_num + 1
    is_whole = bool(rows) and rows[-1] == [_END, _END]
    return rows[:-1], swallowing if is_whole or swallowing else began


def _html_rows(html: bytes) -> list[Row]:
    """The rows of the largest table of a piece of HTML; none when it has no table."""
    reader = _Tables()
    reader.feed(html.decode(encoding_of(html), "replace") if html else "")
    reader.close()
    return _without_blank_end(max(reader.found, key=lambda table: sum(len(row) for row in table if len(row) > 1), default=[]))


def _without_blank_end(rows: list[Row]) -> list[Row]:
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


@dataclass(slots=True)
class _Open:
    """A table whose end has not come yet; `covered`: for how many rows, the present one too, a merged cell covers a place."""

    rows: list[Row] = field(default_factory=list)
    covered: dict[int, int] = field(default_factory=dict)
    cell: list[str] | None = None
    span: tuple[int, int] = (1, 1)

    def begin_row(self) -> None:
        """A merged cell of a row above leaves blanks where it covers this one."""
        self.end_cell()
        self.covered = {place: rows - 1 for place, rows in self.covered.items() if rows > 1}
        self.rows.append([])
        self._skip_covered()

    def begin_cell(self, across: int, down: int) -> None:
        """Gather what comes until the cell ends."""
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self.cell, self.span = [], (across, down)

    def end_cell(self) -> None:
        """A merged cell is its value once, and blanks for the other places that it covers."""
        if self.cell is None:
            return
        row, (across, down) = self.rows[-1], self.span
        lines = (" ".join(line.split()) for line in "".join(self.cell).split("\n"))
        if down > 1:
            self.covered |= dict.fromkeys(range(len(row), len(row) + across), down)
        row += ["\n".join(line for line in lines if line), *[""] * (across - 1)]
        self.cell = None
        self._skip_covered()

    def _skip_covered(self) -> None:
        row = self.rows[-1]
        while len(row) in self.covered:
            row.append("")


class _Tables(HTMLParser):
    """Gathers every table, also those in a cell of another, which mail programs use for their layout."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[list[Row]] = []
        self._open: list[_Open] = []
        self._unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen = tag in _UNSEEN
        if tag == "table":
            self._open.append(_Open())
        elif not self._open:
            return
        elif tag == "tr":
            self._open[-1].begin_row()
        elif tag in {"td", "th"}:
            named = dict(attrs)
            self._open[-1].begin_cell(_span(named.get("colspan")), _span(named.get("rowspan")))
        elif tag == "br":
            self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = False
        if self._open and tag in {"td", "th", "tr", "table"}:
            self._open[-1].end_cell()
            if tag == "table":
                self.found.append(self._open.pop().rows)
        elif tag in _LINES:
            self._add("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._add(data.replace("\n", " ").replace("\r", " "))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Word writes `<![if …]>`; whatever it is, it is passed over."""
        del report
        return int(self.parse_bogus_comment(i))

    def close(self) -> None:
        """A piece cut out of a page may lack the end of its table."""
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _add(self, words: str) -> None:
        if self._open and (cell := self._open[-1].cell) is not None:
            cell.append(words)


def _span(written: str | None) -> int:
    return min(max(int(written), 1), MOST_COLUMNS) if written and written.isascii() and written.isdigit() else 1
