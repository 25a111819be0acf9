"""Workbooks and text files made byte by byte: the sound ones that hostile ones are made of, old and binary formats among them."""

import io
import struct
import zipfile
from collections.abc import Callable, Sequence

from openpyxl import Workbook

Cell = str | float | None
HEAD = ("URN", "EstablishmentName")
ROWS: tuple[tuple[Cell, ...], ...] = (HEAD, (999001, "Lark Rise"), (999002, "Ropewalk"))
SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"
DOCTYPE = b'<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def workbook(rows: Sequence[Sequence[object]] = ROWS, sheet: str = "Schools", change: Callable[[Workbook], None] | None = None) -> bytes:
    """An .xlsx of one sheet."""
    book = Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    if change:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def rezipped(content: bytes, change: Callable[[str, bytes], bytes | None], added: dict[str, bytes] | None = None) -> bytes:
    """The same archive with parts changed, left out (None) or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
        for name, part in (added or {}).items():
            new.writestr(name, part)
    return stream.getvalue()


def replaced(part: str, old: bytes, new: bytes, content: bytes | None = None) -> bytes:
    """A workbook in one part of which some bytes stand for others."""
    return rezipped(content or workbook(), lambda name, own: own.replace(old, new) if name == part else own)


def archive(parts: dict[str, bytes]) -> bytes:
    """A zip archive of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return stream.getvalue()


def sheet_of(cells: bytes, *, before: bytes = b"", after: bytes = b"") -> bytes:
    """A workbook whose one sheet holds exactly this between its tags of sheet data."""
    start = b'<?xml version="1.0"?>' + before + b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    page = start + b"<sheetData>" + cells + b"</sheetData>" + after + b"</worksheet>"
    return rezipped(workbook(), lambda name, own: page if name == SHEET else own)


def text_cell(address: str, text: str) -> str:
    """A cell with its text in it."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def shared(rows: Sequence[Sequence[Cell]] = ROWS, *, lost: str = "") -> bytes:
    """An .xlsx whose texts stand in a part of their own; the cell `lost` refers to one beyond the last."""
    texts = sorted({cell for row in rows for cell in row if isinstance(cell, str)})
    lines = []
    for number, row in enumerate(rows, 1):
        cells = ""
        for letter, cell in zip("ABCDEFGH", row, strict=False):
            place = f"{letter}{number}"
            held = (" t='s'", texts.index(cell)) if isinstance(cell, str) else ("", cell)
            cells += f"<c r='{place}'{held[0]}><v>{99 if place == lost else held[1]}</v></c>"
        lines.append(f'<row r="{number}">{cells}</row>')
    listed = "".join(f"<si><t>{text.replace('&', '&amp;')}</t></si>" for text in texts)
    part = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{listed}</sst>'.encode()
    return rezipped(sheet_of("".join(lines).encode()), lambda name, own: None if name == SHARED else own, {SHARED: part})


def open_document(rows: str, *, name: str = "Schools") -> bytes:
    """An .ods of one sheet with these rows of XML."""
    spaces = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text", "calcext")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="{name}">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    sort = b"application/vnd.oasis.opendocument.spreadsheet"
    listed = b'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return archive({"mimetype": sort, "content.xml": content.encode(), "META-INF/manifest.xml": listed})


def open_document_row(*cells: str, repeated: str = "") -> str:
    """One row of an .ods."""
    texts = "".join(f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells)
    return f"<table:table-row{repeated}>{texts}</table:table-row>"


def _record(code: int, body: bytes) -> bytes:
    return struct.pack("<HH", code, len(body)) + body


def _biff_cell(row: int, column: int, value: Cell, is_old: bool) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str) and value.startswith("#"):
        return _record(0x205, place + bytes((42, 1)))  # #N/A
    if isinstance(value, str):
        body = struct.pack("<H", len(value)) + (b"" if is_old else b"\0") + value.encode("cp1252")
        return _record(0x204, place + body)
    return b"" if value is None else _record(0x203, place + struct.pack("<d", value))


def old_workbook(
    rows: Sequence[Sequence[Cell]] = ROWS, *, is_95: bool = False, has_chart: bool = False, book: bytes = b"", cells: bytes = b""
) -> bytes:
    """An .xls of one sheet: BIFF8 (97 and later), or BIFF5 (Excel 5 and 95); a chart in it holds a figure of its own.

    `book` and `cells` are further records of the workbook and of its sheet.
    """
    version = 0x0500 if is_95 else 0x0600
    name = b"Schools"

    def start(sort: int) -> bytes:
        return _record(0x809, struct.pack("<HHHHII", version, sort, 0, 1997, 0, 0)[: 8 if is_95 else 16])

    pages = _record(0x42, struct.pack("<H", 1252 if is_95 else 1200))
    pages += book
    before = len(start(5)) + len(pages)
    bound_length = 4 + 6 + 1 + (0 if is_95 else 1) + len(name)
    offset = before + bound_length + 4
    bound = struct.pack("<IBBB", offset, 0, 0, len(name)) + (b"" if is_95 else b"\0") + name
    cells = b"".join(_biff_cell(row, column, value, is_95) for row, line in enumerate(rows) for column, value in enumerate(line)) + cells
    cells += (start(0x20) + _biff_cell(60_000, 0, 7.0, is_95) + _record(0x0A, b"")) * has_chart
    stream = start(5) + pages + _record(0x85, bound) + _record(0x0A, b"") + start(0x10) + cells + _record(0x0A, b"")
    return ole({"Book" if is_95 else "Workbook": stream})


def ole(streams: dict[str, bytes]) -> bytes:
    """A compound file (D0CF11E0) that holds these streams; each takes at least 4,096 bytes, so that none is a mini stream."""
    sector, end, fat_mark, free = 512, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
    entries, fat, body = [_ole_entry("Root Entry", 5, 1, end, 0)], [fat_mark, end], b""
    for number, (name, content) in enumerate(streams.items(), 1):
        padded = content.ljust(max(4096, -(-len(content) // sector) * sector), b"\0")
        first, count = len(fat), len(padded) // sector
        fat += [*range(first + 1, first + count), end]
        right = number + 1 if number < len(streams) else free
        entries.append(_ole_entry(name, 2, free, first, len(padded), right))
        body += padded
    directory = b"".join(entries).ljust(sector, b"\0")
    table = b"".join(struct.pack("<I", one) for one in fat).ljust(sector, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\0" * 16, 0x3E, 3, 0xFFFE, 9, 6, b"\0" * 6,
        0, 1, 1, 0, 4096, end, 0, end, 0, 0,
    )  # fmt: skip
    return header.ljust(sector, b"\xff") + table + directory + body


def _ole_entry(name: str, sort: int, child: int, start: int, size: int, right: int = 0xFFFFFFFF) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    rest = struct.pack("<HBBIII", len(raw), sort, 1, 0xFFFFFFFF, right, child) + b"\0" * 36 + struct.pack("<IQ", start, size)
    return raw.ljust(64, b"\0") + rest


def _binary(code: int, body: bytes = b"") -> bytes:
    number = bytes((code,)) if code < 128 else bytes(((code & 0x7F) | 0x80, code >> 7))
    size, length = b"", len(body)
    while length > 127:
        size, length = size + bytes(((length & 0x7F) | 0x80,)), length >> 7
    return number + size + bytes((length,)) + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _binary_row(number: int, row: Sequence[Cell]) -> bytes:
    cells = _binary(0, struct.pack("<II", number, 0) + b"\0" * 9)
    for column, value in enumerate(row):
        place = struct.pack("<II", column, 0)
        if isinstance(value, str) and value.startswith("#"):
            cells += _binary(3, place + b"\x2a")
        elif isinstance(value, str):
            cells += _binary(6, place + _wide(value))
        elif value is not None:
            cells += _binary(5, place + struct.pack("<d", value))
    return cells


def binary_workbook(rows: Sequence[Sequence[Cell]] = ROWS) -> bytes:
    """An .xlsb of one sheet."""
    sheet = _binary(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Schools"))
    book = _binary(131) + _binary(143) + sheet + _binary(144) + _binary(132)
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
    data = b"".join(_binary_row(number, row) for number, row in enumerate(rows))
    page = _binary(129) + _binary(148, size) + _binary(145) + data + _binary(146) + _binary(130)
    relation = (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/>'
        b"</Relationships>"
    )
    parts = {"xl/workbook.bin": book, "xl/_rels/workbook.bin.rels": relation, "xl/worksheets/sheet1.bin": page}
    return archive({"[Content_Types].xml": b'<?xml version="1.0"?><Types/>', **parts})
