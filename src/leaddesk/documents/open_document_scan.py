"""One pass over the cells of an .ods workbook before a library reads it: a repeated cell of a few bytes may claim a billion."""

from collections.abc import Iterable
from xml.parsers import expat

from leaddesk.documents.part_scans import plain_parser
from leaddesk.documents.sheet_scan import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, SheetFacts
from leaddesk.documents.shown_numbers import shown_in
from leaddesk.documents.workbook_refusals import Refused, damaged

_ROW, _CELLS = "table-row", ("table-cell", "covered-table-cell")
_FIGURES, _LAST_ROW = frozenset({"float", "percentage"}), 1_048_576


class _Scan:
    """Counts rows and cells with their repeats; a row is filled when a cell in it has a value or a text."""

    def __init__(self) -> None:
        self.sheets: dict[str, SheetFacts] = {}
        self._name = ""
        self._row = self._rows_here = self._column = self._filled_here = self._cells = self._repeat = self._across = 0
        self._sort = self._text = ""
        self._value: dict[str, str] = {}
        self._is_in_text = self._is_in_note = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "table":
            self._name, self._row, self._cells = attributes.get("table:name", ""), 0, 0
            self.sheets[self._name] = SheetFacts()
        elif tag == _ROW:
            self._rows_here, self._column, self._filled_here = _number(attributes, "table:number-rows-repeated"), 0, 0
        elif tag in _CELLS:
            self._repeat = _number(attributes, "table:number-columns-repeated")
            self._column += self._repeat
            self._sort, self._value, self._text, self._across = attributes.get("office:value-type", ""), attributes, "", self._repeat
            if self._sort:
                self._fill()
        elif tag == "annotation":
            self._is_in_note = True
        elif tag == "p":
            self._is_in_text = self._sort in _FIGURES and not self._is_in_note
            if self._repeat:
                self._fill()

    def end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if tag in _CELLS:
            self._repeat = 0
            if self._sort in _FIGURES:
                self._note_shown(shown_in(self._text, self._value.get("office:value", ""), self._sort))
            self._sort = ""
        elif tag == "p":
            self._is_in_text = False
        elif tag == "annotation":
            self._is_in_note = False
        elif tag == _ROW:
            self._end_row()

    def text(self, text: str) -> None:
        """What a cell with a number shows."""
        if self._is_in_text:
            self._text += text

    def _note_shown(self, shown: str) -> None:
        facts = self.sheets.get(self._name)
        if shown and facts is not None and self._across <= MOST_COLUMNS and self._row + self._rows_here <= _LAST_ROW:
            rows = range(self._row + 1, self._row + self._rows_here + 1)
            for column in range(self._column - self._across + 1, self._column + 1):
                facts.shown.setdefault(column, {}).update(dict.fromkeys(rows, shown))

    def _fill(self) -> None:
        self._filled_here += self._repeat
        self._repeat = 0
        if self._name in self.sheets:
            facts = self.sheets[self._name]
            facts.last_column = max(facts.last_column, self._column)

    def _end_row(self) -> None:
        self._row += self._rows_here
        facts = self.sheets.get(self._name)
        if not self._filled_here or facts is None:
            return
        facts.last_row = self._row
        facts.filled_rows += self._rows_here
        self._cells += self._filled_here * self._rows_here
        claimed = max(self._cells, facts.last_row * facts.last_column)
        if claimed > MOST_CELLS:
            words = f"The sheet {self._name} claims {claimed:,} filled cells; the limit is 20 million."
            raise Refused(words, "Save the table alone in a new workbook.")


def _number(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1


def scan_open_document(chunks: Iterable[bytes]) -> dict[str, SheetFacts]:
    """The facts of each sheet of an .ods workbook; Refused when it is damaged, claims too much or holds a document type definition."""
    scan = _Scan()
    parser = plain_parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = scan.start, scan.end, scan.text
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise damaged("content.xml") from None
    for name, facts in scan.sheets.items():
        if facts.filled_rows > MOST_ROWS:
            raise Refused(f"The sheet {name} has {facts.filled_rows:,} rows; 200,000 is the limit.", "Split it into two files.")
        if facts.last_column > MOST_COLUMNS:
            raise Refused(f"The sheet {name} has {facts.last_column:,} columns; 500 is the limit.", "Save only the columns you need.")
    return scan.sheets
