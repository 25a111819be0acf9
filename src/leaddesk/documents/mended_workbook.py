"""Takes out of a workbook what would make a library fail on it or ask for too much, so that the rest can be read."""

import io
import re
import zipfile

from leaddesk.documents.sheet_scan import column_number
from leaddesk.documents.workbook_preflight import STYLES, Preflight, plain_part

_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']""")
_CELL = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\sr=["']([A-Z]{1,3})\d+["'][^>]*?(?:/>|(?<!/)>.*?</(?:\w+:)?c\s*>)""", re.DOTALL)
_END = re.compile(rb"</(?:\w+:)?sheetData\s*>")
_SHARED = re.compile(rb"""\st=["']s["']([^>]*>\s*<(?:\w+:)?v>)\s*(-?\d+)\s*(?=</)""")


def readable(content: bytes, preflight: Preflight) -> bytes:
    """The same workbook without what a library cannot take.

    That is rows far below a table, cells outside of the area asked for, styles that are no XML, references to shared texts not there.
    """
    facts, area = preflight.sheets, preflight.area
    changed = {part for name, part in preflight.parts.items() if area or facts[name].strays or facts[name].lost_texts}
    if not changed and not preflight.is_without_styles:
        return content
    last_rows = {part: facts[name].last_row for name, part in preflight.parts.items()}
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            if preflight.is_without_styles and plain_part(info.filename) == STYLES:
                continue
            unpacked = old.read(info)
            if info.filename in changed:
                unpacked = _without_lost_texts(_cut(unpacked, last_rows[info.filename]), preflight.shared_texts)
                unpacked = _narrowed(unpacked, area.columns) if area else unpacked
            new.writestr(info.filename, unpacked)
    return stream.getvalue()


def _cut(sheet: bytes, last_row: int) -> bytes:
    """Rows stand in order: everything from the first that is too far down to the end of the cells goes."""
    stray = next((row.start() for row in _ROW.finditer(sheet) if int(row[1]) > last_row), None)
    end = _END.search(sheet, stray or 0)
    return sheet if stray is None or end is None else sheet[:stray] + sheet[end.start() :]


def _narrowed(sheet: bytes, columns: int) -> bytes:
    """The cells of the first columns only."""
    return _CELL.sub(lambda cell: cell[0] if column_number(cell[1].decode()) <= columns else b"", sheet)


def _without_lost_texts(sheet: bytes, shared_texts: int) -> bytes:
    """Cells that name a shared text beyond the last become numbers; what they say is put in afterwards from the scan."""
    return _SHARED.sub(lambda cell: cell[0] if 0 <= int(cell[2]) < shared_texts else cell[1] + b"0", sheet)
