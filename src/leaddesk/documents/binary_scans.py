"""Looks for what a library loses of .xls and .xlsb workbooks: error cells, rows, what formats show ([MS-XLS], [MS-XLSB])."""

import struct
from collections.abc import Iterable, Iterator, Sequence

from leaddesk.documents.binary_formats import binary_formats, old_formats
from leaddesk.documents.sheet_scan import SheetFacts
from leaddesk.documents.workbook_refusals import damaged

ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
_EOF, _BOUND, _FORMULA, _ERROR = 0x0A, 0x85, 0x06, 0x205
_FILLED = frozenset({0x203, 0x204, 0xFD, 0x27E, 0xBD, 0xD6, _FORMULA, _ERROR})
_RUN, _BIFF8 = 0xBD, b"\x00\x06"
_NUMBERS, _BINARY_NUMBERS, _BINARY_FIGURES = frozenset({0x203, 0x27E, _RUN}), frozenset({2, 4, 5}), frozenset({2, 5, 9})
"""Records of cells that are never blank, as a text can be."""
_LAST_ROW = 1_048_576
_BEGINS = frozenset({0x009, 0x209, 0x409, 0x809})
_BINARY_ROW, _BINARY_ERRORS, _BINARY_FILLED, _BINARY_BOUND, _BINARY_END = 0, (3, 11), range(2, 12), 156, 130


def scan_old(stream: bytes) -> list[SheetFacts]:
    """The facts of each sheet of cells of an .xls, in the order of its list; Refused when the records of one do not lead to its end."""
    book = list(_book_records(stream))
    begin = next((body for code, body in book if code in _BEGINS), b"")
    formats = old_formats(book, is_95=begin[:2] != _BIFF8)
    return [_old_sheet(stream, struct.unpack_from("<I", body)[0], formats) for code, body in book if code == _BOUND and len(body) >= 6]


def _book_records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """The records that stand before those of the sheets."""
    for code, body in _records(stream, 0):
        if code == _EOF:
            return
        yield code, body


def _old_sheet(stream: bytes, offset: int, formats: Sequence[str]) -> SheetFacts:
    facts, sure, depth, code, body, end = SheetFacts(), set[int](), 0, -1, b"", offset
    for code, body in _records(stream, offset):
        end += 4 + len(body)
        depth += (code in _BEGINS) - (code == _EOF)
        if depth < 1:
            break
        if depth == 1 and code in _FILLED and len(body) >= 6:  # the cells of a chart within the sheet are no cells of the table
            _look_at_old(facts, sure, code, body, formats)
    if depth or code != _EOF or body:  # a record that says a wrong length leads astray, and rows behind it would be lost in silence
        raise damaged("a sheet has no end")
    if stream[end:].strip(b"\0") and int.from_bytes(stream[end : end + 2], "little") not in _BEGINS:
        raise damaged("a sheet ends before its last row")  # what looks like an end stands amid its records
    facts.sure_rows = len(sure)
    return facts


def _look_at_old(facts: SheetFacts, sure: set[int], code: int, body: bytes, formats: Sequence[str]) -> None:
    row, column = struct.unpack_from("<HH", body)
    if code in _NUMBERS:
        sure.add(row)
    _count(facts, row + 1, column + 1)
    if formats and (code in _NUMBERS or code == _FORMULA):
        _note_shown(facts, row + 1, _old_styles(code, column, body), formats)
    if error := _old_error(code, body):
        facts.texts[(row + 1, column + 1)] = error


def _old_styles(code: int, column: int, body: bytes) -> Iterator[tuple[int, int]]:
    """The columns of the cells of a record, from 1, with the number of each one's format; one record may hold a run of cells."""
    if code != _RUN:
        yield column + 1, struct.unpack_from("<H", body, 4)[0]
        return
    for at in range(4, len(body) - 7, 6):
        yield column + 1 + (at - 4) // 6, struct.unpack_from("<H", body, at)[0]


def _note_shown(facts: SheetFacts, row: int, styles: Iterable[tuple[int, int]], formats: Sequence[str]) -> None:
    for column, style in styles:
        if style < len(formats) and (shown := formats[style]):
            facts.shown.setdefault(column, {})[row] = shown


def _old_error(code: int, body: bytes) -> str:
    """What an error cell, or a formula whose result is an error, reads in Excel; blank for any other cell."""
    if code == _ERROR and len(body) >= 8 and body[7]:
        return ERRORS.get(body[6], "#N/A")
    if code == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
        return ERRORS.get(body[8], "#N/A")
    return ""


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        code, length = struct.unpack_from("<HH", stream, at)
        yield code, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _count(facts: SheetFacts, row: int, column: int) -> None:
    facts.filled_rows += row > facts.last_row
    facts.last_row = max(facts.last_row, row)
    facts.last_column = max(facts.last_column, column)


def scan_binary(part: bytes, formats: Sequence[str] = ()) -> SheetFacts:
    """The facts of one sheet of an .xlsb whose cells have these formats; Refused when its records do not lead to its end."""
    facts, sure, row, code = SheetFacts(), set[int](), 0, -1
    for code, at, length in _binary_records(part):
        if code == _BINARY_ROW:
            below = struct.unpack_from("<I", part, at)[0] + 1 if length >= 4 else 0
            if not row < below <= _LAST_ROW:  # a record that says a wrong length swallows rows, and what follows it makes no sense
                raise damaged("a sheet's rows are out of order")
            row = below
        elif code in _BINARY_FILLED and length >= 8:
            _look_at_binary(facts, row, code, part[at : at + min(length, 9)], formats)
            if code in _BINARY_NUMBERS:
                sure.add(row)
    if code != _BINARY_END:
        raise damaged("a sheet has no end")
    facts.sure_rows = len(sure)
    return facts


def _look_at_binary(facts: SheetFacts, row: int, code: int, cell: bytes, formats: Sequence[str]) -> None:
    """Note one cell by the first bytes of its record: column, format, and what error it is."""
    column = int.from_bytes(cell[:4], "little") + 1
    _count(facts, row, column)
    if code in _BINARY_ERRORS and len(cell) == 9:
        facts.texts[(row, column)] = ERRORS.get(cell[8], "#N/A")
    elif formats and code in _BINARY_FIGURES:
        _note_shown(facts, row, ((column, int.from_bytes(cell[4:7], "little")),), formats)


def binary_styles(part: bytes) -> list[str]:
    """What each format of the cells of an .xlsb shows otherwise than it is stored, by its part of styles."""
    return binary_formats(part, _binary_records(part))


def binary_sheets(part: bytes) -> list[tuple[str, str]]:
    """The sheets that the book part of an .xlsb names: (relation, name)."""
    found = []
    for code, at, length in _binary_records(part):
        if code == _BINARY_BOUND:
            relation, after = _wide(part, at + 8, at + length)
            found.append((relation, _wide(part, after, at + length)[0]))
    return found


def _wide(part: bytes, at: int, end: int) -> tuple[str, int]:
    """A text with its length before it, and the place after it."""
    if at + 4 > end:
        return "", end
    after = min(at + 4 + 2 * struct.unpack_from("<I", part, at)[0], end)
    return part[at + 4 : after].decode("utf-16-le", "replace"), after


def _binary_records(part: bytes) -> Iterator[tuple[int, int, int]]:
    """Code, place and length of each record; both numbers are written in groups of seven bits."""
    at, end = 0, len(part)
    while at < end:
        code = part[at]
        at += 1
        if code & 0x80 and at < end:
            code = (code & 0x7F) | (part[at] & 0x7F) << 7
            at += 1
        length = 0
        for shift in range(0, 28, 7):
            if at >= end:
                return
            length |= (part[at] & 0x7F) << shift
            at += 1
            if not part[at - 1] & 0x80:
                break
        yield code, at, min(length, end - at)
        at += length
