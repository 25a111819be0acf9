"""Workbooks 1 to 62 of reliability.md, section 6: what is refused says so in two sentences, what can be read is read whole."""

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart
from openpyxl.worksheet.worksheet import Worksheet

from documents.hostile import makers
from documents.hostile.makers import DOCTYPE, ROWS, SHEET, replaced, rezipped, sheet_of, text_cell, workbook
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

BOOK, STYLES = "xl/workbook.xml", "xl/styles.xml"


@dataclass(frozen=True)
class Case:
    """One entry: how its bytes are made, under which name they come, and the sentence of refusal, or the rows and the notes when read."""

    number: int
    make: Callable[[], bytes]
    words: str = ""
    name: str = "schools.xlsx"
    rows: int = 2
    notes: tuple[str, ...] = ()


def flipped() -> bytes:
    content = bytearray(workbook([[str(at), "x" * 40] for at in range(400)]))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        content[archive.getinfo(SHEET).header_offset + 400] ^= 0xFF
    return bytes(content)


def adding(parts: dict[str, bytes]) -> bytes:
    return rezipped(workbook(), lambda _name, own: own, parts)


def without(part: str) -> bytes:
    return rezipped(workbook(), lambda name, own: None if name == part else own)


def claiming(size: int) -> bytes:
    """An archive whose list says that the sheet is this large once unpacked."""
    content = bytearray(workbook())
    at = content.rfind(b"PK\x01\x02", 0, content.find(SHEET.encode(), content.find(b"PK\x01\x02")))
    content[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(content)


def encrypted() -> bytes:
    content = bytearray(workbook())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def overlapping() -> bytes:
    """Two entries of the list that lead to the same bytes."""
    content = bytearray(workbook())
    second = content.find(b"PK\x01\x02", content.find(b"PK\x01\x02") + 4)
    third = content.find(b"PK\x01\x02", second + 4)
    content[third + 42 : third + 46] = content[second + 42 : second + 46]
    return bytes(content)


def doubled() -> bytes:
    stream = io.BytesIO(workbook())
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(SHEET, b"<worksheet/>")
    return stream.getvalue()


def changed(change: Callable[[Workbook, Worksheet], object]) -> Callable[[], bytes]:
    return lambda: workbook(change=lambda book: change(book, book.active))


def set_cell(address: str, value: object, sort: str | None = None) -> Callable[[], bytes]:
    def change(_book: Workbook, page: Worksheet) -> None:
        page[address] = value
        if sort:
            page[address].data_type = sort

    return changed(change)


def chart_only() -> bytes:
    book = Workbook()
    chart = book.create_chartsheet("Chart")
    chart.add_chart(BarChart())
    book.remove(book["Sheet"])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def strict() -> bytes:
    pairs = (
        (b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )

    def change(_name: str, own: bytes) -> bytes:
        for loose, exact in pairs:
            own = own.replace(loose, exact)
        return own

    return rezipped(workbook(), change)


def backslashes() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo("part")
            info.filename = name.replace("/", "\\")
            new.writestr(info, old.read(name))
    return stream.getvalue()


def rows_of(count: int) -> bytes:
    return "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, count + 1)).encode()


def styled_rows(count: int) -> bytes:
    cells = ((1, "URN"), (2, "999001"))
    own = "".join(f'<row r="{row}">{text_cell(f"A{row}", urn)}{text_cell(f"B{row}", "Name")}</row>' for row, urn in cells)
    return (own + "".join(f'<row r="{row}" s="1"><c r="A{row}" s="1"/><c r="P{row}" s="1"/></row>' for row in range(3, count))).encode()


def old_95() -> bytes:
    return makers.old_workbook(is_95=True)


def open_document(last: str = "") -> bytes:
    return makers.open_document("".join(makers.open_document_row(*map(str, row)) for row in ROWS) + last)


def billion() -> bytes:
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="1024"><text:p>x</text:p></table:table-cell>'
    return makers.open_document(f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>')


EMPTY_END = (
    '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
)
BOMB = 201 << 20
EXTERNAL = b'<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
TITLES = [["Leadership return"], ["Autumn 2026"], [], *ROWS]
CASES = (
    Case(1, lambda: b"", "empty \\(0 bytes\\)"),
    Case(2, lambda: workbook()[: len(workbook()) // 2], "cut short"),
    Case(3, lambda: workbook()[:-30], "cut short"),
    Case(4, flipped, "damaged \\(sheet Schools\\)"),
    Case(5, lambda: b"URN,Name\r\n999001,Lark\r\n999002,Hythe\r\n", notes=("really_csv",)),
    Case(6, lambda: b"%PDF-1.7\n", "This is a PDF"),
    Case(7, lambda: b"\x89PNG\r\n\x1a\n", "This is a picture"),
    Case(8, lambda: makers.archive({"word/document.xml": b"<w/>"}), "This is a Word document"),
    Case(9, makers.old_workbook, notes=("really_xls",)),
    Case(10, lambda: b"<html><table><tr><td>URN</td></tr></table></html>", "web page saved as .xls", "schools.xls"),
    Case(11, makers.old_workbook, name="schools.xls"),
    Case(12, old_95, name="schools.xls"),
    Case(13, makers.binary_workbook, name="schools.xlsb"),
    Case(14, open_document, name="schools.ods"),
    Case(15, billion, "Schools claims 1,073,741,824 filled cells; the limit is 20 million", "schools.ods"),
    Case(16, lambda: open_document(EMPTY_END), name="schools.ods"),
    Case(17, lambda: makers.archive({"Index/Document.iwa": b"x"}), "Numbers file", "schools.numbers"),
    Case(17, lambda: b'{"url": "https://docs.example"}', "shortcut", "schools.gsheet"),
    Case(18, lambda: adding({"xl/vbaProject.bin": b"x"}), name="schools.xlsm", notes=("macros",)),
    Case(19, workbook, name="schools.xltx"),
    Case(21, changed(lambda _book, page: page.protection.enable()), rows=2),
    Case(22, encrypted, "encrypted archive"),
    Case(23, set_cell("XFD1048576", "oops"), "stray cell at XFD1048576 makes this sheet 17,179,869,184 cells large"),
    Case(24, set_cell("A1048576", "x"), notes=("stray_cell",)),
    Case(25, lambda: replaced(SHEET, b'ref="A1:B3"', b'ref="A1"')),
    Case(26, lambda: replaced(SHEET, b'ref="A1:B3"', b'ref="A1:XFD1048576"')),
    Case(27, lambda: sheet_of(styled_rows(60_000)), rows=1),
    Case(28, lambda: adding({"xl/media/spaces.xml": b" " * BOMB}), "unpacks to 0.2 GB; the limit is 200 MB"),
    Case(29, lambda: claiming(1_610_612_736), "unpacks to 1.5 GB; the limit is 200 MB"),
    Case(30, lambda: sheet_of(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b" " * BOMB + b"</t></is></c></row>"), "limit is 200 MB"),
    Case(31, lambda: adding({"more.zip": makers.archive({"more.zip": workbook()})})),
    Case(32, overlapping, "damaged \\(its parts lie over one another\\)"),
    Case(33, doubled, "damaged"),
    Case(34, lambda: adding({"../../x": b"x"}), "damaged"),
    Case(35, lambda: sheet_of(b"<row><c><v>&b;</v></c></row>", before=DOCTYPE), "document type definition"),
    Case(36, lambda: replaced(BOOK, b"<workbook", DOCTYPE + b"<workbook"), "document type definition"),
    Case(37, lambda: sheet_of(b"&a;" * 900, before=b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 9000 + b'">]>'), "document type definition"),
    Case(38, lambda: replaced(STYLES, b"<styleSheet", EXTERNAL + b"<styleSheet"), "document type definition"),
    Case(39, lambda: without(BOOK), "no workbook part"),
    Case(40, lambda: without("[Content_Types].xml")),
    Case(41, lambda: without(SHEET), "sheet Schools is missing from the file"),
    Case(42, lambda: replaced(SHEET, b"</row>", b"</rwo>"), "damaged at row 1"),
    Case(43, lambda: replaced(STYLES, b"<cellXfs", b"<cell<Xfs"), notes=("no_styles",)),
    Case(45, backslashes),
    Case(46, strict),
    Case(47, chart_only, "no table of cells"),
    Case(50, lambda: workbook([], sheet="Sheet1"), "Sheet1 is empty"),
    Case(51, lambda: workbook(ROWS[:1]), "headings but no rows"),
    Case(52, lambda: workbook(TITLES), notes=("heading_row",)),
    Case(55, lambda: adding({"xl/pivotTables/pivotTable1.xml": b"<p/>"}), notes=("pivot",)),
    Case(59, lambda: adding({"xl/externalLinks/externalLink1.xml": b"<e/>"}), notes=("external_links",)),
    Case(61, lambda: sheet_of(rows_of(200_002)), "200,000 is the limit"),
    Case(62, lambda: workbook([[f"Column {at}" for at in range(900)], list(range(900))]), "900 columns; 500 is the limit"),
)  # fmt: skip


def read(tmp_path: Path, content: bytes, name: str = "schools.xlsx"):
    file = tmp_path / name
    file.write_bytes(content)
    return read_table(file)


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.number}-{case.name}") for case in CASES])
def test_what_the_entry_says(tmp_path, capfd, case):
    content = case.make()
    if case.words:
        with pytest.raises(KnownFailure, match=case.words) as refusal:
            read(tmp_path, content, case.name)
        assert max(len(refusal.value.what.split()), len(refusal.value.what_next.split())) <= 25
    else:
        table = read(tmp_path, content, case.name)
        assert [number for number, _ in table.rows()] == list(range(table.heading_row + 1, table.heading_row + 1 + case.rows))
        assert table.headings[0] == "URN"
        assert tuple(note.code for note in table.notes) == case.notes
    assert capfd.readouterr().err == ""


def test_20_a_password_opens_a_workbook_and_no_other_word_does(tmp_path):
    from msoffcrypto.format.ooxml import OOXMLFile

    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook())).encrypt("open sesame", locked)
    file = tmp_path / "schools.xlsx"
    file.write_bytes(locked.getvalue())
    with pytest.raises(KnownFailure, match="protected by a password"):
        read_table(file)
    with pytest.raises(KnownFailure, match="That password does not open it"):
        read_table(file, password="guess")
    assert len(list(read_table(file, password="open sesame").rows())) == 2


@pytest.mark.parametrize(("number", "make", "text"), [
    (44, lambda: makers.shared(ROWS, lost="B2"), "#LOST!"),
    (57, set_cell("B2", "=1+1"), "#FORMULA!"), (58, set_cell("B2", "#N/A", "e"), "#N/A"), (58, set_cell("B2", "#REF!", "e"), "#REF!"),
])  # fmt: skip
def test_a_cell_without_a_value_says_why_and_spoils_no_other_row(tmp_path, number, make, text):
    assert [cells[1] for _, cells in read(tmp_path, make()).rows()] == [text, "Ropewalk"]


def test_29_a_bomb_that_says_it_is_small_is_refused_all_the_same(tmp_path):
    content = bytearray(sheet_of(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b" " * BOMB + b"</t></is></c></row>"))
    at = content.rfind(b"PK\x01\x02", 0, content.find(SHEET.encode(), content.find(b"PK\x01\x02")))
    content[at + 24 : at + 28] = struct.pack("<I", 1_000)
    with pytest.raises(KnownFailure, match="damaged"):
        read(tmp_path, bytes(content))


def wrong_length(ending: str) -> bytes:
    """A binary workbook in which the second school's number says that it takes more bytes than it does."""
    if ending == ".xlsb":
        number = b"\x05\x10" + bytes(8) + struct.pack("<d", 999002)
        return replaced("xl/worksheets/sheet1.bin", number, b"\x05\x7f" + number[2:], makers.binary_workbook())
    return makers.old_workbook().replace(struct.pack("<HHH", 0x203, 14, 2), struct.pack("<HHH", 0x203, 9000, 2))


@pytest.mark.parametrize("ending", [".xls", ".xlsb"])
def test_4_a_binary_workbook_loses_no_row_in_silence(tmp_path, ending):
    with pytest.raises(KnownFailure, match="damaged"):
        read(tmp_path, wrong_length(ending), f"schools{ending}")


def test_11_a_chart_in_an_old_sheet_and_13_an_index_in_a_binary_one_are_no_hindrance(tmp_path):
    assert len(list(read(tmp_path, makers.old_workbook(has_chart=True), "schools.xls").rows())) == 2
    indexed = rezipped(makers.binary_workbook(), lambda _name, own: own, {"xl/worksheets/binaryIndex1.bin": b"\x2a\x04\0\0\0\0"})
    assert len(list(read(tmp_path, indexed, "schools.xlsb").rows())) == 2


@pytest.mark.parametrize("ending", [".xls", ".xlsb"])
def test_58_error_cells_of_binary_workbooks_are_no_blanks(tmp_path, ending):
    make = makers.old_workbook if ending == ".xls" else makers.binary_workbook
    table = read(tmp_path, make((*ROWS[:2], (999002, "#N/A"))), f"schools{ending}")
    assert [cells[1] for _, cells in table.rows()] == ["Lark Rise", "#N/A"]
