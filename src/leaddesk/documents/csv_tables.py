"""CSV files, read in this process: encoding, separator and quotes found out, nothing shifted and nothing lost in silence."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from leaddesk.application.importing.tables import Note, RowFault, TableChoice, TableOffer
from leaddesk.documents.file_bytes import check_still_the_same
from leaddesk.documents.finding_tables import FoundTable, Row, find_tables, heading_place, joined_headings, stacked, titles_above, trimmed
from leaddesk.documents.heading_row import LOOKED_AT, MOST_GUIDANCE
from leaddesk.documents.open_book import SheetFound
from leaddesk.documents.record_lines import CELL_LIMIT, RecordLines
from leaddesk.documents.sheet_scan import MOST_ROWS
from leaddesk.documents.table_choosing import Choosing, Prefers
from leaddesk.documents.tables_beside import parted
from leaddesk.domain.failures import KnownFailure

SEPARATORS = ",;\t|"
_STEP, _OVERLAP, _LOOKED_AT = 1 << 20, 1 << 16, 8_000
_BLANKS, _BLANK_LINE = b" \t\r\n,;|\"", re.compile(rb"\n[ \t,;|\"]*\r?\n")


@dataclass(frozen=True, slots=True)
class CsvTable:
    """One CSV file; its rows are parsed anew each time they are asked for, so that memory holds the bytes only."""

    file: Path
    content: bytes
    sha256: str
    encoding: str
    separator: str
    headings: tuple[str, ...]
    heading_row: int
    notes: tuple[Note, ...]
    offers: tuple[TableOffer, ...] = ()
    chosen: TableOffer | None = None
    found: FoundTable | None = None
    titles: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The file's name without its folder."""
        return self.file.name

    def rows(self) -> Iterator[tuple[int, Sequence[str] | RowFault]]:
        """Each record under the headings, numbered as a spreadsheet would; a cell beyond 32,767 characters rejects its row."""
        found = self.found
        for number, cells in islice(_records(self.content, self.encoding, self.separator), self.heading_row, found and found.end):
            yield number, found.own(cells) if found is not None and not isinstance(cells, RowFault) else cells

    def check_unchanged(self) -> None:
        """KnownFailure when the file is no longer the one that was read."""
        check_still_the_same(self.file, self.sha256)


def read_csv(file: Path, content: bytes, sha256: str, notes: tuple[Note, ...], which: TableChoice, prefers: Prefers) -> CsvTable:
    """The table of a CSV file; KnownFailure for binary characters, a quote that never closes, or no rows.

    `which`: encoding, separator and heading row as the officer says; what is blank is found out. `prefers`: which of several tables.
    """
    encoding = _usable(which.encoding) or encoding_of(content)
    _refuse_binary(content, encoding)
    separator, declared = _separator(_text(content, encoding).read(1 << 16))
    separator = which.separator or separator
    first: list[Row] = []
    for number, cells in islice(_records(content, encoding, separator), max(LOOKED_AT + MOST_GUIDANCE, (which.heading_row or 0) + 3)):
        first.append((number, () if isinstance(cells, RowFault) else cells))
    _refuse_too_many(content, encoding, separator)
    at, headings = _headings(first, which, skip=1 if declared else 0)
    whole = CsvTable(file, content, sha256, encoding, separator, headings, at, notes, titles=titles_above(first, at - 1))
    if several := _several(whole, replace(which, sheet=""), prefers, skip=int(declared)):
        return several
    below = (cells for _, cells in islice(_records(content, encoding, separator), at, None))
    if not any(isinstance(cells, RowFault) or any(map(str.strip, cells)) for cells in below):
        raise KnownFailure("There are headings but no rows.", "Check that you chose the right file or sheet.")
    if (which.encoding or encoding != "utf-8") and not _decodes(content, encoding):
        notes += (Note("characters", "Some characters of this file could not be read; each shows as \ufffd. Choose another encoding."),)
    return replace(whole, notes=notes)


def _several(whole: CsvTable, which: TableChoice, prefers: Prefers, skip: int) -> CsvTable | None:
    """The one to read of several tables below or beside one another, the others offered; None where there is no second.

    Looked for only where a blank line or a blank heading may part them, since it takes all of the rows in memory.
    """
    if not _has_blank_line(whole.content) and all(whole.headings) and not whole.encoding.startswith("utf-16"):
        return None
    records = _records(whole.content, whole.encoding, whole.separator)
    rows: list[Row] = [(number, () if isinstance(cells, RowFault) or number <= skip else cells) for number, cells in records]
    tables = [one for table in find_tables(rows) for one in parted(table, rows)]
    if len(tables) < 2:
        return None
    choose = Choosing(which, prefers)
    choose.sheet_of([SheetFound("", is_hidden=False, is_aside=False, is_empty=False, tables=tuple(tables))])
    offers, table = choose.offers(tables), choose.table(rows, tables)
    notes = (*whole.notes, *choose.notes(table))
    return replace(
        whole, headings=table.headings, heading_row=table.heading_row, notes=notes, offers=offers, chosen=choose.offer_of(table, offers),
        found=table, titles=titles_above(rows, table.heading_at),
    )  # fmt: skip


def _steps(content: bytes) -> Iterator[tuple[int, int]]:
    """From where to where a large file is looked through at a time; in one piece it would hold up the window."""
    return ((at, at + _STEP) for at in range(0, len(content), _STEP))


def _has_blank_line(content: bytes) -> bool:
    """Whether a line above the last that says anything is blank."""
    end = len(content) - len(content[-_OVERLAP:]) + len(content[-_OVERLAP:].rstrip(_BLANKS))
    return any(_BLANK_LINE.search(content, start, min(stop + _OVERLAP, end)) for start, stop in _steps(content))


def _refuse_too_many(content: bytes, encoding: str, separator: str) -> None:
    """As of a workbook's sheet; rows are counted only where there are lines enough for so many."""
    if sum(content.count(b"\n", start, stop) for start, stop in _steps(content)) <= MOST_ROWS:
        return
    rows = sum(isinstance(cells, RowFault) or any(cells) for _, cells in _records(content, encoding, separator))
    if rows > MOST_ROWS:
        raise KnownFailure(f"This file has {rows:,} rows; {MOST_ROWS:,} is the limit.", "Split it into two files.")


def _headings(first: Sequence[Row], which: TableChoice, skip: int) -> tuple[int, tuple[str, ...]]:
    """The number of the last heading row, and the headings."""
    if which.heading_row is None:
        at = heading_place([cells for _, cells in first], skip=skip)
        last, headings = joined_headings(first, at, skip)
        return last + 1, headings if headings != trimmed(first[at][1]) else tuple(cell.strip() for cell in first[at][1])
    if which.heading_row > len(first) or not any(map(str.strip, first[which.heading_row - 1][1])):
        raise KnownFailure(f"There are no headings in row {which.heading_row:,}.", "Choose the row that holds them.")
    taken = first[which.heading_row - 1 : which.heading_row - 1 + which.heading_rows]
    return taken[-1][0], stacked([cells for _, cells in taken])


def _usable(encoding: str) -> str:
    """An encoding that the officer chose; KnownFailure when Python knows none of that name."""
    try:
        return codecs.lookup(encoding).name if encoding else ""
    except LookupError:
        raise KnownFailure(f"There is no encoding {encoding}.", "Choose another, such as utf-8 or cp1252.") from None


def encoding_of(content: bytes) -> str:
    """The encoding by byte-order mark, else strict UTF-8, else UTF-16 by its zero bytes, else cp1252 (reliability.md 5.4)."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    start = content[:4000]
    if start[1::2].count(0) > len(start) // 4 and not start[::2].count(0):
        return "utf-16-le"
    if start[::2].count(0) > len(start) // 4 and not start[1::2].count(0):
        return "utf-16-be"
    return "utf-8" if _decodes(content, "utf-8") else "cp1252"


def _decodes(content: bytes, encoding: str) -> bool:
    """Whether all of the bytes are of this encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start, stop in _steps(content):
            decoder.decode(content[start:stop])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _refuse_binary(content: bytes, encoding: str) -> None:
    if encoding.startswith("utf-16"):
        return
    at = next((at for start, stop in _steps(content) if (at := content.find(0, start, stop)) >= 0), None)
    if at is not None:
        line = content.count(b"\n", 0, at) + 1
        raise KnownFailure(f"There are binary characters at line {line}.", "This is no clean CSV file; ask for it again.")


def _text(content: bytes, encoding: str) -> io.TextIOWrapper:
    """The text, decoded as it is read; the five byte values that cp1252 does not have become a mark."""
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding, errors="replace", newline="")


def _separator(start: str) -> tuple[str, bool]:
    """The separator, and whether a first line `sep=;` declared it; else the one that most lines hold equally often."""
    lines = [line[:_LOOKED_AT] for line in start.splitlines()[:20]] or [""]
    if lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return lines[0][4], True
    best, most = ",", 0
    for separator in SEPARATORS:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
        width, times = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        if width > 1 and times * width > most:
            best, most = separator, times * width
    return best, False


def _records(content: bytes, encoding: str, separator: str) -> Iterator[tuple[int, Sequence[str] | RowFault]]:
    """Every record with its number in the sheet; one with a cell that is too long is a fault of that row only."""
    csv.field_size_limit(CELL_LIMIT)
    lines = RecordLines(_text(content, encoding))
    reader = csv.reader(lines, delimiter=separator)
    number = started = last = width = 0
    is_one_line = False
    while True:
        number += 1
        started = lines.count + 1
        lines.kept.clear()
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            if lines.count > started and not lines.reach_end(separator, width):
                raise _never_closes(started) from None
            yield number, RowFault("too_long", "A cell of this row is too long (limit 32,767 characters); the row was left out.")
            continue
        last, is_one_line, width = started, lines.count == started, len(cells)
        yield number, cells
    if number > 1 and not (is_one_line and not encoding.startswith("utf-16") and _ends_balanced(content)):
        _check_last(content, encoding, separator, last)


def _ends_balanced(content: bytes) -> bool:
    """Whether every quotation mark of the last line has its fellow, so that a record of that line alone is whole."""
    return content[-CELL_LIMIT:].rstrip(b"\r\n").rpartition(b"\n")[2].count(b'"') % 2 == 0


def _check_last(content: bytes, encoding: str, separator: str, line: int) -> None:
    """A quote that is still open at the end of the file swallowed the rest of it: refused, with the line it was opened on."""
    rest = islice(_text(content, encoding), line - 1, None)
    try:
        list(csv.reader(rest, delimiter=separator, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise _never_closes(line) from None


def _never_closes(line: int) -> KnownFailure:
    return KnownFailure(f"A quotation mark opened on line {line} never closes.", "Correct that line, or ask for the file again.")
