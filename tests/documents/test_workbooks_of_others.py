"""Workbooks that other programs write, or that hold more than a list: very large sheets, parts in another case, documents put into them."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from documents.hostile.makers import SHEET, old_workbook, ole
from documents.test_workbook_tables import workbook
from leaddesk.application.importing import TableChoice
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure


@pytest.fixture
def written(tmp_path: Path):
    def write(content: bytes, name: str = "list.xlsx") -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return write


def test_a_sheet_too_large_to_be_looked_through_counts_with_all_of_its_rows(written):
    def change(book: Workbook) -> None:
        leaders = book.create_sheet("Leaders")
        for name, count in (("Codes", 800), ("Leaders", 1_300)):
            sheet = leaders if name == "Leaders" else book.active
            sheet.title = name
            sheet.delete_rows(1, 10)
            for at in range(count):
                sheet.append([str(at), f"Jo {at}", f"Smith {at}"] if at else ["URN", "First name", "Last name"])
        leaders.cell(2, 400, "far to the right")

    file = written(workbook(change=change))
    table = read_table(file)
    assert (table.sheet, len(list(table.rows()))) == ("Leaders", 1_299)
    other = read_table(file, which=TableChoice(sheet="Codes"))
    assert [note.message for note in other.notes if note.code == "sheet"] == [
        "The sheet Codes was read. Not read: Leaders (1,299 rows or more)."
    ]


def with_shared_texts(sheet: bytes) -> tuple[bytes, bytes]:
    """A sheet that refers to shared texts instead of holding its own, and those texts."""
    texts: list[bytes] = []

    def refer(cell: re.Match[bytes]) -> bytes:
        texts.append(cell[2])
        return cell[1] + b't="s"><v>%d</v></c>' % (len(texts) - 1)

    sheet = re.sub(rb'(<c r="[A-Z]+\d+"[^>]*? )t="inlineStr"><is>(.*?)</is></c>', refer, sheet)
    return sheet, b"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si>" + b"</si><si>".join(texts) + b"</si></sst>"


def test_the_case_of_the_names_of_parts_does_not_count(written):
    names = {
        "xl/styles.xml": "xl/Styles.xml", "xl/workbook.xml": "xl/Workbook.xml",
        "xl/_rels/workbook.xml.rels": "xl/_rels/Workbook.xml.rels", SHEET: "xl/Worksheets/Sheet1.xml",
    }  # fmt: skip

    def change(book: Workbook) -> None:
        book.active["C1"], book.active["C2"] = "Share", 0.5
        book.active["C2"].number_format = "0%"

    content = workbook(change=change)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        sheet, texts = with_shared_texts(old.read(SHEET))
        assert b"inlineStr" not in sheet
        assert set(names) <= set(old.namelist())
        for name in old.namelist():
            part = sheet if name == SHEET else old.read(name).replace(b"styles.xml", b"Styles.xml")
            new.writestr(names.get(name, name), part)
        new.writestr("xl/SharedStrings.xml", texts)
    as_usual, renamed = read_table(written(content)), read_table(written(stream.getvalue()))
    assert next(iter(as_usual.rows()))[1][2] == "50%"
    assert (renamed.headings, list(renamed.rows()), renamed.notes) == (as_usual.headings, list(as_usual.rows()), as_usual.notes)


def test_an_old_workbook_with_a_word_document_in_it_is_read(written):
    """Guidance notes put into a sheet: a storage of the OLE file with streams of its own."""
    content = bytearray(old_workbook())
    directory, last = 1_024, b"\xff\xff\xff\xff"
    content[directory + 128 + 72 : directory + 128 + 76] = (2).to_bytes(4, "little")  # the next beside the stream of the workbook

    def entry(name: str, sort: int, child: bytes) -> bytes:
        raw = name.encode("utf-16-le") + b"\0\0"
        return raw.ljust(64, b"\0") + bytes((len(raw), 0, sort, 1)) + last * 2 + child + bytes(36) + b"\xfe\xff\xff\xff" + bytes(8)

    content[directory + 256 : directory + 512] = entry("MBD00017C53", 1, (3).to_bytes(4, "little")) + entry("WordDocument", 2, last)
    assert list(read_table(written(bytes(content), "list.xls")).rows()) == list(read_table(written(old_workbook(), "list.xls")).rows())
    with pytest.raises(KnownFailure, match="This is a Word document"):
        read_table(written(ole({"WordDocument": b"x"}), "list.xls"))
