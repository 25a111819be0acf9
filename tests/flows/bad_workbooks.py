"""Makes the workbooks of reliability.md section 6: whole, cut, spoilt, hostile. Everyone in them is invented."""

import csv
import io
import struct
import zipfile
from collections.abc import Callable, Sequence

from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from tests.cli.registers import HEADINGS, LARK, QUARRY, ROW

SHEET = "xl/worksheets/sheet1.xml"
Rows = Sequence[Sequence[object]]


def register_text(separator: str = ",", schools: Sequence[tuple[str, str, str, str, str]] = (LARK, QUARRY)) -> str:
    """A register of two schools as GIAS writes it."""
    lines = [HEADINGS]
    for place, (urn, name, title, first, last) in enumerate(schools, 101):
        lines.append(ROW.format(urn=urn, number=place, name=name, title=title, first=first, last=last))
    return "".join(f"{line.replace(',', separator)}\r\n" for line in lines)


def register_rows() -> list[list[str]]:
    """The same register, cell by cell."""
    return list(csv.reader(io.StringIO(register_text())))


def workbook(rows: Rows | None = None, change: Callable[[Workbook], None] | None = None) -> bytes:
    """A workbook with one sheet called Schools, the register unless told otherwise."""
    book = Workbook()
    book.active.title = "Schools"
    for row in register_rows() if rows is None else rows:
        book.active.append(row)
    if change:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_cell(address: str, value: object) -> bytes:
    """The register with something in one more cell."""
    return workbook(change=lambda book: book.active.__setitem__(address, value))


def without_value(sort: str) -> bytes:
    """The register whose first school has, for a name, a formula never reckoned, an error, or a shared text that is not there."""
    column = get_column_letter(HEADINGS.split(",").index("EstablishmentName") + 1)

    def change(book: Workbook) -> None:
        cell = book.active[f"{column}2"]
        cell.value = {"formula": "=1+1", "lost": 0}.get(sort, sort)
        cell.data_type = {"formula": "f", "lost": "n"}.get(sort, "e")

    content, place = workbook(change=change), f'r="{column}2"'.encode()
    return content if sort != "lost" else rezipped(lambda _name, own: _lost(own, place), content)


def _lost(part: bytes, place: bytes) -> bytes:
    start = part.find(b"<c " + place)
    end = part.find(b"</c>", start)
    return part if start < 0 else part[:start] + b"<c " + place + b' t="s"><v>99999</v>' + part[end:]


def protected_sheet() -> bytes:
    """Sheet protection only: what is in it may be read but not typed over."""

    def protect(book: Workbook) -> None:
        book.active.protection.sheet = True

    return workbook(change=protect)


def titled() -> bytes:
    """Three rows of title above the headings, which stand in row 4; title and one heading are merged cells."""

    def merge(book: Workbook) -> None:
        book.active.merge_cells("A1:F1")

    return workbook([["Schools of Thameside"], ["printed by the council"], [], *register_rows()], merge)


def merged_headings() -> bytes:
    """A heading merged over two columns, the second of them empty below."""
    rows = register_rows()
    wide = [[*row[:5], "", *row[5:]] for row in rows]

    def merge(book: Workbook) -> None:
        book.active.merge_cells("E1:F1")

    return workbook(wide, merge)


def rezipped(change: Callable[[str, bytes], bytes | None], content: bytes | None = None) -> bytes:
    """A workbook with parts changed or, for None, left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content or workbook())) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return stream.getvalue()


def without(part: str) -> bytes:
    """The workbook with one part missing."""
    return rezipped(lambda name, content: None if name == part else content)


def with_doctype(part: str, root: bytes, definition: bytes) -> bytes:
    """The workbook with a document type definition in one part."""
    doctype = b"<!DOCTYPE " + root + b" [" + definition + b"]>"
    return rezipped(lambda name, content: content.replace(b"<" + root, doctype + b"<" + root, 1) if name == part else content)


def malformed() -> bytes:
    """A sheet whose third row is never closed."""

    def spoil(name: str, content: bytes) -> bytes:
        return content.replace(b'<row r="3"', b'</oops><row r="3"') if name == SHEET else content

    return rezipped(spoil)


def laughs() -> bytes:
    """Entities that grow to a thousand million laughs."""
    entities = [b'<!ENTITY l0 "lol">']
    entities += [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">'.encode() for n in range(1, 10)]
    return b"".join(entities)


def flipped() -> bytes:
    """One byte changed inside the compressed sheet."""
    content = bytearray(workbook([*register_rows(), *([str(n), "x" * 40] for n in range(400))]))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        content[archive.getinfo(SHEET).header_offset + 400] ^= 0xFF
    return bytes(content)


def zip_encrypted() -> bytes:
    """Every part marked as encrypted, as zip programs do with a password."""
    content = bytearray(workbook())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def locked(password: str) -> bytes:
    """The workbook as Excel saves it with a password to open."""
    stream = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook())).encrypt(password, stream)
    return stream.getvalue()


def word_document() -> bytes:
    """The parts by which a Word document is known."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        new.writestr("[Content_Types].xml", "<Types/>")
        new.writestr("word/document.xml", "<w/>")
    return stream.getvalue()


def old_workbook(rows: Rows | None = None) -> bytes:
    """A real .xls (BIFF8) in an OLE container, as Excel 97 saved it."""
    book = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    bound = struct.pack("<IBBBB", 0, 0, 0, 7, 0) + b"Schools"
    begins = len(book) + 4 + len(bound) + 4
    book += _record(0x0085, struct.pack("<I", begins) + bound[4:]) + _record(0x000A, b"")
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for row, cells in enumerate(register_rows() if rows is None else rows):
        for column, cell in enumerate(cells):
            text = str(cell).encode("latin-1")
            sheet += _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text)
    return _compound("Workbook", book + sheet + _record(0x000A, b""))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _compound(name: str, stream: bytes) -> bytes:
    """An OLE file with one stream: heading, allocation table, directory, then the stream in sectors of 512 bytes."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % 512)
    sectors = len(stream) // 512
    heading = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    heading += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109I", 0, *[free] * 108)
    chain = [table, end, *range(3, sectors + 2), end]
    allocation = struct.pack("<128I", *chain, *[free] * (128 - len(chain)))
    directory = _entry("Root Entry", 5, 1, end, 0) + _entry(name, 2, free, 2, len(stream)) + bytes(256)
    return heading + allocation + directory + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    links = struct.pack("<HBBIII", len(text) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
    return text.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)
