"""Formats of cells of .xls and .xlsb workbooks that show a number otherwise than it is stored ([MS-XLS] 2.4, [MS-XLSB] 2.4)."""

import struct
from collections.abc import Iterable, Mapping

from leaddesk.documents.shown_numbers import PERCENT_FORMATS, shown_by

_OLD_FORMAT, _OLD_CELLS, _OLD_CODE_PAGE = 0x41E, 0xE0, "cp1252"
_FORMAT, _CELLS_BEGIN, _CELLS_END, _CELL = 44, 617, 618, 47


def old_formats(records: Iterable[tuple[int, bytes]], *, is_95: bool) -> list[str]:
    """What each format of cells of an .xls shows, "" for most, in the order in which its cells name them."""
    codes, cells = dict(PERCENT_FORMATS), list[int]()
    for record, body in records:
        if record == _OLD_FORMAT and len(body) >= 5:
            codes[str(struct.unpack_from("<H", body)[0])] = shown_by(_old_text(body, is_95=is_95))
        elif record == _OLD_CELLS and len(body) >= 4:
            cells.append(struct.unpack_from("<H", body, 2)[0])
    return _shown(cells, codes)


def _old_text(body: bytes, *, is_95: bool) -> str:
    if is_95:
        return body[3 : 3 + body[2]].decode(_OLD_CODE_PAGE, "replace")
    length, is_wide = struct.unpack_from("<HB", body, 2)
    return body[5 : 5 + length * 2].decode("utf-16-le", "replace") if is_wide & 1 else body[5 : 5 + length].decode("latin-1")


def binary_formats(part: bytes, records: Iterable[tuple[int, int, int]]) -> list[str]:
    """What each format of cells of an .xlsb shows, by the records of its part of styles: code, place and length."""
    codes, cells, is_within = dict(PERCENT_FORMATS), list[int](), False
    for record, at, length in records:
        if record in (_CELLS_BEGIN, _CELLS_END):
            is_within = record == _CELLS_BEGIN
        elif record == _FORMAT and length >= 6:
            number, letters = struct.unpack_from("<HI", part, at)
            codes[str(number)] = shown_by(part[at + 6 : at + min(6 + 2 * letters, length)].decode("utf-16-le", "replace"))
        elif record == _CELL and is_within and length >= 4:
            cells.append(struct.unpack_from("<H", part, at + 2)[0])
    return _shown(cells, codes)


def _shown(cells: Iterable[int], codes: Mapping[str, str]) -> list[str]:
    """What each format shows; nothing at all where none shows a number otherwise, which spares the look at each cell."""
    shown = [codes.get(str(number), "") for number in cells]
    return shown if any(shown) else []
