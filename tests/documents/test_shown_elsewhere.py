"""Zeros and percentages that only a format shows, read from .ods, .xls and .xlsb as from .xlsx (experience.md section 5, 65 and 66)."""

import struct

import pytest

from leaddesk.documents.tables import read_table
from tests.documents.hostile import makers
from tests.documents.hostile.makers import open_document, open_document_row, rezipped

HEADINGS = ("URN", "DfE number", "Phone", "Share")
STORED = (12345, 40123, 2079460101, 0.5)
CODES = ("000000", "000/0000", "00000 000000", "0%")
AS_SHOWN = ("012345", "004/0123", "02079 460101", "50%")


def _wide(text: str) -> bytes:
    return struct.pack("<H", len(text)) + b"\0" + text.encode("latin-1")


def old(*, is_95: bool) -> bytes:
    """An .xls whose cells have formats of their own, and a run of two numbers in one record."""
    def code_of(text: str) -> bytes:
        return bytes((len(text),)) + text.encode() if is_95 else _wide(text)

    book = b"".join(makers._record(0x41E, struct.pack("<H", 164 + at) + code_of(code)) for at, code in enumerate(CODES))
    book += b"".join(makers._record(0xE0, struct.pack("<HH", 0, number) + bytes(16)) for number in (0, 164, 165, 166, 9))
    run = struct.pack("<HH", 1, 0) + b"".join(struct.pack("<HI", 1 + at, STORED[at] << 2 | 2) for at in (0, 1)) + struct.pack("<H", 1)
    cells = makers._record(0xBD, run)
    cells += b"".join(makers._record(0x203, struct.pack("<HHHd", 1, at, at + 1, STORED[at])) for at in (2, 3))
    return makers.old_workbook([HEADINGS], is_95=is_95, book=book, cells=cells)


def binary() -> bytes:
    formats = b"".join(
        makers._binary(44, struct.pack("<H", 164 + at) + struct.pack("<I", len(code)) + code.encode("utf-16-le"))
        for at, code in enumerate(CODES)
    )
    cells = b"".join(makers._binary(47, struct.pack("<HH", 0, number) + bytes(12)) for number in (0, 164, 165, 166, 9))
    formats = makers._binary(615, struct.pack("<I", 4)) + formats + makers._binary(616)
    styles = makers._binary(278) + formats + makers._binary(617, struct.pack("<I", 5)) + cells + makers._binary(618) + makers._binary(279)
    content = makers.binary_workbook([HEADINGS, STORED])
    for at, value in enumerate(STORED):
        plain = struct.pack("<II", at, 0) + struct.pack("<d", value)
        part = "xl/worksheets/sheet1.bin"
        content = makers.replaced(part, plain, struct.pack("<II", at, at + 1) + plain[8:], content)
    return rezipped(content, lambda _name, own: own, {"xl/styles.bin": styles})


def open_doc() -> bytes:
    def cell(value: float, shown: str, sort: str) -> str:
        return f'<table:table-cell office:value-type="{sort}" office:value="{value}"><text:p>{shown}</text:p></table:table-cell>'

    cells = "".join(cell(value, text, "percentage" if "%" in text else "float") for value, text in zip(STORED, AS_SHOWN, strict=True))
    return open_document(open_document_row(*HEADINGS) + f"<table:table-row>{cells}</table:table-row>")


MADE = {"a.xls": lambda: old(is_95=False), "of 1995.xls": lambda: old(is_95=True), "b.xlsb": binary, "c.ods": open_doc}


@pytest.mark.parametrize("name", MADE)
def test_65_and_66_cells_are_read_as_they_are_shown(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(MADE[name]())
    table = read_table(file)
    assert [cells for _, cells in table.rows()] == [AS_SHOWN]
    assert "Cells show zeros that are not stored, such as 012345 for 12345; they were read as shown. Check them." in [
        note.message for note in table.notes
    ]


def test_66_of_a_cell_that_is_repeated_each_is_read_as_shown(tmp_path):
    seven = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7">'
        '<office:annotation><text:p>room</text:p></office:annotation><text:p>007</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float" office:value="1234.5"><text:p>01,234</text:p></table:table-cell>'
        "</table:table-row>"
    )
    file = tmp_path / "codes.ods"
    file.write_bytes(open_document(open_document_row("A", "B", "C", "D") + seven))
    assert [cells for _, cells in read_table(file).rows()] == [("x", "007", "007", "1234.5")] * 2
