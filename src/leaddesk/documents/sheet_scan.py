"""One pass over a sheet's XML before any library reads it: how large it is, stray cells, error cells, formulas without results."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from xml.parsers import expat

from leaddesk.documents.far_rows import MOST_LISTED, STRAY_AFTER, FarRows
from leaddesk.documents.part_scans import CellFormats, plain_parser
from leaddesk.documents.plain_rows import ROW_END, PlainRows
from leaddesk.documents.workbook_refusals import Refused

MOST_CELLS, MOST_ROWS, MOST_COLUMNS = 20_000_000, 200_000, 500
_AREA = re.compile(r"A1:([A-Z]{1,3})(\d{1,7})")
_ADDRESS = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
WITHOUT_RESULT, LOST_TEXT = "#FORMULA!", "#LOST!"


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a sheet from A1 to which an officer has limited the reading."""

    columns: int
    rows: int

    @classmethod
    def of(cls, words: str) -> "Area | None":
        """`A1:Z500`; None when nothing is said, Refused for anything else or for more than can be read."""
        found = _AREA.fullmatch(words.strip().upper().replace("$", ""))
        if not words.strip():
            return None
        area = cls(column_number(found[1]), int(found[2])) if found else cls(0, 0)
        if not (0 < area.columns <= MOST_COLUMNS and 0 < area.rows <= MOST_ROWS):
            raise Refused(f"{words} is no part of a sheet that can be read.", "Write it like A1:Z500, with 500 columns at most.")
        return area

    @property
    def last_cell(self) -> str:
        """The cell in its last corner, such as Z500."""
        from openpyxl.utils import get_column_letter  # here, since it is rarely asked and takes long to load

        return f"{get_column_letter(self.columns)}{self.rows}"

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell is in it."""
        return row <= self.rows and column <= self.columns


@dataclass(frozen=True, slots=True)
class Look:
    """What has to be known to look through a sheet: its name, how many shared texts there are, which formats of cells matter.

    `area`: the part that is asked for; what stands elsewhere is as if it were not there.
    """

    name: str
    shared_texts: int = 0
    formats: CellFormats = field(default_factory=CellFormats)
    area: Area | None = None


@dataclass(slots=True)
class SheetFacts:
    """What the scan found; rows and columns count from 1. `texts`: what error cells and unreckoned formulas say, by place.

    `strays`: cells too far below the others to be read, with their rows. `sure_rows`: those that hold more than references to shared
    texts, which may be blank; `lost_texts`: cells that refer to a shared text which is not there; `shown`: what formats show otherwise
    than it is stored, by column and row.
    """

    last_row: int = 0
    last_column: int = 0
    filled_rows: int = 0
    strays: list[str] = field(default_factory=list)
    stray_rows: list[int] = field(default_factory=list)
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: list[int] = field(default_factory=list)
    struck_rows: list[int] = field(default_factory=list)
    sure_rows: int = 0
    lost_texts: int = 0
    shown: dict[int, dict[int, str]] = field(default_factory=dict)


class _Scan:
    """Callbacks of expat; they keep the place and remember only what is odd."""

    def __init__(self, look: Look) -> None:
        self.facts = SheetFacts()
        self.row = 0
        self._plain = PlainRows(look.shared_texts, look.formats)
        self._look, self._formats = look, look.formats
        self._cell = self._sort = self._text = self._shown = ""
        self._column = 0
        self._has_formula = self._in_value = self._in_cell = self._is_hidden = self._is_struck = False
        self._sure_row = 0
        self._far = FarRows()
        self._row_text = "0"
        self._columns: dict[str, int] = {}
        self._widest = ""

    def take_plain(self, rows: bytes) -> bool:
        """Take rows without a call for every cell; False when there is anything in them that has to be seen so."""
        if self._look.area is not None:
            return False
        filled = self._plain.filled(rows)
        numbers = [self.facts.last_row or 1, *(row.number for row in filled or ())]
        if filled is None or any(below - above > STRAY_AFTER for above, below in pairwise(numbers)):
            return False
        for row in filled:
            self.row, self._is_hidden = row.number, row.is_hidden
            self._cell, self._is_struck, self._shown = row.last_cell, False, ""
            self._place(row.last_cell)
            self._filled()
            if row.is_sure and self._sure_row < row.number <= self.facts.last_row:
                self._sure_row = row.number
                self.facts.sure_rows += 1
        for letters, number, shown in self._plain.shown(rows):
            self.facts.shown.setdefault(column_number(letters), {})[number] = shown
        return True

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2] if ":" in name else name
        if tag == "c":
            self._cell = attributes.get("r", "")
            self._sort = attributes.get("t", "")
            style = attributes.get("s", "")
            self._is_struck = style in self._formats.struck
            self._shown = self._formats.shown.get(style, "") if self._sort in ("", "n") else ""
            self._has_formula, self._text = False, ""
            self._column += 1
            if self._cell:
                self._place(self._cell)
        elif tag == "row":
            self.row = int(attributes["r"]) if attributes.get("r", "").isdigit() else self.row + 1
            self._column = 0
            self._row_text = str(self.row)
            self._is_hidden = attributes.get("hidden", "0") in ("1", "true")
        elif tag in ("v", "is"):
            self._in_value = self._has_formula or self._sort in ("e", "s")
            self._in_cell = True
            self._filled()
        elif tag == "f":
            self._has_formula = True

    def end(self, name: str) -> None:
        tag = name.rpartition(":")[2] if ":" in name else name
        if tag in ("v", "is"):
            self._in_value = self._in_cell = False
        elif tag == "c" and (self._has_formula or self._sort in ("e", "s")):
            self._judge(self._text.strip())

    def text(self, text: str) -> None:
        if self._in_value:
            self._text += text
        elif self._in_cell and self.row > self._sure_row and not text.isspace() and self.row <= self.facts.last_row:
            self._sure_row = self.row
            self.facts.sure_rows += 1

    def _judge(self, text: str) -> None:
        """Keep what the library would make a blank of: errors, formulas never reckoned, texts that are not there."""
        if self._sort == "e":
            self._note(text or "#N/A")
        elif self._sort == "s":
            if text.isdecimal() and int(text) < self._look.shared_texts:
                return
            self.facts.lost_texts += 1
            self._filled()
            self._note(LOST_TEXT)
        elif self._has_formula and not text and self._sort != "str":
            self._filled()
            self._note(WITHOUT_RESULT)

    def _place(self, cell: str) -> None:
        """Where a cell is; almost all are in the row that is open and in a column seen before, which spares half of the time."""
        column = self._columns.get(cell[: -len(self._row_text)]) if cell.endswith(self._row_text) else None
        if column is not None:
            self._column = column
        elif found := _ADDRESS.match(cell):
            self.row, self._row_text = int(found[2]), found[2]
            self._column = self._columns[found[1]] = column_number(found[1])

    def _is_elsewhere(self) -> bool:
        return self._look.area is not None and not self._look.area.holds(self.row, self._column)

    def _filled(self) -> None:
        facts = self.facts
        if self._is_elsewhere():
            return
        if self._is_struck or self._shown:
            self._note_format()
        if self.row > facts.last_row:
            if facts.last_row and self.row - facts.last_row > STRAY_AFTER:
                self._stray()
                return
            facts.last_row = self.row
            facts.filled_rows += 1
            if self._is_hidden:
                facts.hidden_rows.append(self.row)
        if self._column > facts.last_column:
            facts.last_column = self._column
            self._widest = self._cell
            self._check_area(facts.last_row, facts.last_column)

    def _stray(self) -> None:
        """Keep a cell far below the others until it is known whether it stands alone."""
        far, facts = self._far, self.facts
        far.add(self.row, self._column, self._cell, is_hidden=self._is_hidden)
        if self._column > MOST_COLUMNS:
            self._check_area(self.row, self._column)
        elif far.are_people(facts.last_column):
            facts.last_row, facts.last_column = self.row, max(facts.last_column, far.columns)
            facts.filled_rows += len(far.rows)
            facts.hidden_rows += far.hidden
            self._far = FarRows()

    def finish(self) -> SheetFacts:
        """The facts, once all rows have been seen; what is left far below the table is no part of it."""
        facts = self.facts
        facts.strays, facts.stray_rows = self._far.cells, self._far.rows
        if facts.strays:
            facts.struck_rows = [row for row in facts.struck_rows if row <= facts.last_row]
            facts.texts = {place: text for place, text in facts.texts.items() if place[0] <= facts.last_row}
        return facts

    def _note_format(self) -> None:
        if self._is_struck and self.facts.struck_rows[-1:] != [self.row]:
            self.facts.struck_rows.append(self.row)
        if self._shown:
            self.facts.shown.setdefault(self._column, {})[self.row] = self._shown

    def _check_area(self, row: int, column: int) -> None:
        if row * column > MOST_CELLS:
            raise Refused(
                f"A stray cell at {self._cell or self._widest} makes this sheet {row * column:,} cells large.",
                "Delete that cell, or read only a part of the sheet.",
                self._part(),
            )

    def _part(self) -> str:
        """What could be read of a sheet that a stray cell makes too large: at least A1:Z500, and whatever stood before that cell."""
        columns = max(LEAST_PART.columns, self.facts.last_column if self.facts.last_column <= MOST_COLUMNS else 0)
        rows = MOST_ROWS if self.facts.last_column > MOST_COLUMNS else max(LEAST_PART.rows, self.facts.last_row)
        return f"A1:{Area(columns, rows).last_cell}"

    def _note(self, text: str) -> None:
        if len(self.facts.texts) < MOST_LISTED and not self._is_elsewhere():
            self.facts.texts[(self.row, self._column)] = text


LEAST_PART = Area(26, 500)


def column_number(letters: str) -> int:
    """A column's number from its letters: A is 1, XFD is 16,384."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def scan_sheet(chunks: Iterable[bytes], look: Look) -> SheetFacts:
    """The facts of one sheet; Refused when it is damaged, too large or holds a document type definition."""
    scan, name = _Scan(look), look.name
    parser = plain_parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = scan.start, scan.end, scan.text
    try:
        for is_between, rows in _whole_rows(chunks):
            if not (is_between and scan.take_plain(rows)):  # sound rows can be left out of a document, and it is as sound as before
                parser.Parse(rows, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused(f"The sheet {name} is damaged at row {scan.row}.", "Ask for the file again.") from None
    facts = scan.finish()
    if facts.filled_rows > MOST_ROWS:
        raise Refused(f"The sheet {name} has {facts.filled_rows:,} rows; 200,000 is the limit.", "Split it into two files.")
    if facts.last_column > MOST_COLUMNS:
        raise Refused(f"The sheet {name} has {facts.last_column:,} columns; 500 is the limit.", "Save only the columns you need.",
                      f"A1:{Area(MOST_COLUMNS, facts.last_row).last_cell}")  # fmt: skip
    return facts


def _whole_rows(chunks: Iterable[bytes]) -> Iterator[tuple[bool, bytes]]:
    """The bytes of a sheet in pieces that end with a row where they can, each with whether it also begins with one."""
    pending, is_between = b"", False
    for chunk in chunks:
        pending += chunk
        end = pending.rfind(ROW_END) + len(ROW_END) if ROW_END in pending else len(pending)
        yield is_between, pending[:end]
        is_between, pending = pending.endswith(ROW_END, 0, end), pending[end:]
    yield is_between, pending
