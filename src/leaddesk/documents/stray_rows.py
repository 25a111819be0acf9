"""Leaves out rows far below a table before a library reads the sheet, since it would make room for every cell down to them."""

import io
import re
import zipfile

_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']""")
_END = re.compile(rb"</(?:\w+:)?sheetData\s*>")


def without_rows_below(content: bytes, part: str, last_row: int) -> bytes:
    """The same workbook without the rows of one sheet that come after `last_row`; unpacked, since it is read but once."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            unpacked = old.read(info)
            new.writestr(info.filename, _cut(unpacked, last_row) if info.filename == part else unpacked)
    return stream.getvalue()


def _cut(sheet: bytes, last_row: int) -> bytes:
    """Rows stand in order: everything from the first that is too far down to the end of the cells goes."""
    stray = next((row.start() for row in _ROW.finditer(sheet) if int(row[1]) > last_row), None)
    end = _END.search(sheet, stray or 0)
    return sheet if stray is None or end is None else sheet[:stray] + sheet[end.start() :]
