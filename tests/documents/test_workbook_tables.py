"""Workbooks as they are sent, read in a process of their own; the damaged and the hostile refused in words (section 6, 1-42)."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from leaddesk.application.importing import TableChoice
from leaddesk.application.work import Glance, Polled
from leaddesk.documents import workbook_tables
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import Cancelled, KnownFailure, PasswordNeeded

DOCTYPE = b'<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'
BOMB = '<!ENTITY x SYSTEM "file:///etc/passwd">'


def workbook(*rows: list[object], sheet: str = "Schools", change: Callable[[Workbook], None] | None = None) -> bytes:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    book.active.title = sheet
    for row in rows or (["URN", "EstablishmentName"], ["999001", "Lark Rise"], [999002, "Ropewalk"]):
        book.active.append(row)
    if change:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def rezipped(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The same archive with parts changed or, for None, left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return stream.getvalue()


def without(part: str) -> bytes:
    return rezipped(workbook(), lambda name, content: None if name == part else content)


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    return rezipped(workbook(), lambda name, content: content.replace(old, new) if name == part else content)


def flipped() -> bytes:
    content = bytearray(workbook(*([[str(at), "x" * 40] for at in range(400)])))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    content[info.header_offset + 400] ^= 0xFF
    return bytes(content)


def encrypted_zip() -> bytes:
    content = bytearray(workbook())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def archive(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        for name, content in parts.items():
            new.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return stream.getvalue()


def stray_corner(book: Workbook) -> None:
    book.active["XFD1048576"] = "oops"


SHEET = "xl/worksheets/sheet1.xml"
REFUSED = {
    "cut in half": (lambda: workbook()[: len(workbook()) // 2], "cut short"),
    "last 30 bytes missing": (lambda: workbook()[:-30], "cut short"),
    "a byte flipped": (flipped, "damaged .*Schools"),
    "a Word document": (lambda: archive(word__document_DOT_xml=b"<w/>"), "Word document"),
    "a zip archive": (lambda: archive(schools_DOT_json=b"[]"), "zip archive"),
    "Apple Numbers": (lambda: archive(Index__Document_DOT_iwa=b"x"), "Numbers"),
    "zip-encrypted": (encrypted_zip, "encrypted archive"),
    "a stray cell in the last corner": (lambda: workbook(change=stray_corner), "XFD1048576"),
    "entities in the sheet": (lambda: replaced(SHEET, b"<worksheet", DOCTYPE + b"<worksheet"), "document type definition"),
    "entities in the workbook": (lambda: replaced("xl/workbook.xml", b"<workbook", DOCTYPE + b"<workbook"), "document type definition"),
    "an external entity": (
        lambda: replaced("xl/styles.xml", b"<styleSheet", f"<!DOCTYPE styleSheet [{BOMB}]><styleSheet".encode()),
        "document type definition"),
    "no workbook part": (lambda: without("xl/workbook.xml"), "no workbook part"),
    "a sheet part missing": (lambda: without(SHEET), "sheet Schools is missing"),
    "malformed sheet": (lambda: replaced(SHEET, b"</row>", b"</rwo>"), "damaged at row 1"),
    "an empty sheet": (lambda: workbook([]), "Schools is empty"),
    "headings only": (lambda: workbook(["URN", "EstablishmentName"]), "headings but no rows"),
    "a part that leads out": (lambda: archive(**{"xl__workbook_DOT_xml": b"<w/>", "..__..__x": b"x"}), "damaged"),
}  # fmt: skip


@pytest.fixture
def written(tmp_path: Path):
    def write(content: bytes, name: str = "schools.xlsx") -> Path:
        file = tmp_path / name
        file.write_bytes(content)
        return file

    return write


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused_in_words(written, capfd, case):
    make, words = REFUSED[case]
    with pytest.raises(KnownFailure, match=words) as refusal:
        read_table(written(make()))
    assert len(refusal.value.what.split()) <= 25
    assert len(refusal.value.what_next.split()) <= 25
    assert capfd.readouterr().err == ""


def test_values_come_as_a_sender_would_type_them(written):
    head, full, bare = ["URN", "Name", "Opened", "FSM", "Open?"], [999001, "Lark Rise", date(2026, 9, 1), 21.5, True], ["999002"]
    table = read_table(written(workbook(head, full, bare)))
    assert table.headings == ("URN", "Name", "Opened", "FSM", "Open?")
    assert [(number, tuple(cells)) for number, cells in table.rows()] == [
        (2, ("999001", "Lark Rise", "2026-09-01", "21.5", "TRUE")), (3, ("999002", "", "", "", "")),
    ]  # fmt: skip


def test_rows_keep_the_numbers_that_the_sender_sees(written):
    table = read_table(written(workbook(["Our schools"], [], ["URN", "EstablishmentName"], [], ["999001", "Lark Rise"])))
    assert table.heading_row == 3
    assert [number for number, cells in table.rows() if any(cells)] == [5]
    assert "heading_row" in [note.code for note in table.notes]


def test_a_stray_cell_far_below_is_left_out_and_told(written):
    def change(book: Workbook) -> None:
        book.active["A1048576"] = "x"

    table = read_table(written(workbook(change=change)))
    assert len(list(table.rows())) == 2
    assert [note.message for note in table.notes if note.code == "stray_cell"] == [
        "A stray cell far below the table was left out: A1048576."
    ]


def test_a_lying_dimension_hides_no_row(written):
    content = rezipped(workbook(), lambda name, part: part.replace(b'ref="A1:B3"', b'ref="A1"') if name == SHEET else part)
    assert len(list(read_table(written(content)).rows())) == 2


def test_a_missing_list_of_content_types_is_no_hindrance(written):
    assert len(list(read_table(written(without("[Content_Types].xml"))).rows())) == 2


def test_error_cells_and_formulas_without_result_are_not_blank(written):
    def change(book: Workbook) -> None:
        book.active["B2"] = "#N/A"
        book.active["B2"].data_type = "e"
        book.active["B3"] = "=1+1"

    table = read_table(written(workbook(change=change)))
    assert [cells[1] for _, cells in table.rows()] == ["#N/A", "#FORMULA!"]


def test_sheet_protection_is_no_hindrance_and_other_sheets_are_named(written):
    def change(book: Workbook) -> None:
        book.active.protection.sheet = True
        book.create_sheet("Guidance", 0).append(["Please fill in the next sheet"])

    table = read_table(written(workbook(change=change)))
    assert len(list(table.rows())) == 2
    assert "Guidance" in next(note.message for note in table.notes if note.code == "sheet")
    with pytest.raises(KnownFailure, match="no sheet Nowhere"):
        read_table(written(workbook()), which=TableChoice(sheet="Nowhere"))


def test_a_password_is_asked_for_and_a_wrong_one_refused(written):
    from msoffcrypto.format.ooxml import OOXMLFile

    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook())).encrypt("open sesame", locked)
    file = written(locked.getvalue())
    with pytest.raises(PasswordNeeded):
        read_table(file)
    with pytest.raises(KnownFailure, match="does not open"):
        read_table(file, password="guess")
    assert len(list(read_table(file, password="open sesame").rows())) == 2


def test_a_workbook_that_takes_too_long_is_given_up(written, monkeypatch):
    monkeypatch.setattr(workbook_tables, "SECONDS", 0)
    with pytest.raises(KnownFailure, match="more than a minute"):
        read_table(written(workbook()))


def test_stopping_ends_the_reading(written):
    progress = Polled()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_table(written(workbook()), progress=progress)


def test_a_workbook_under_another_name_is_read_and_told(written):
    table = read_table(written(workbook(), "schools.csv"))
    assert [note.code for note in table.notes] == ["really_workbook"]


class _Watch(Polled):
    """Notes what was known when the first rows came."""

    reported_before = -1

    def give_glance(self, glance: Glance) -> None:
        super().give_glance(glance)
        self.reported_before = self.done


def test_the_first_rows_of_a_long_sheet_come_before_the_rest_is_read(written) -> None:
    rows = [["Leaders at our schools"], [], ["URN", "EstablishmentName"], *([999001 + at, f"School {at}"] for at in range(3_000))]
    watch = _Watch()
    table = read_table(written(workbook(*rows)), progress=watch)
    assert watch.reported_before == 0
    assert watch.glance is not None
    assert list(watch.glance.headings) == list(table.headings)
    assert [number for number, _ in watch.glance.rows] == list(range(4, 16)), "numbered as in the sheet"
    assert [tuple(cells) for _, cells in watch.glance.rows] == [tuple(cells) for _, cells in list(table.rows())[:12]]


def test_what_stands_above_the_headings_is_handed_over(tmp_path):
    file = tmp_path / "titled.xlsx"
    file.write_bytes(workbook(["Leaders as at", date(2026, 9, 1)], [], ["URN", "Name", "Email"], [999001, "Ann Lee", "ann@lark.example"]))
    assert read_table(file).titles == ("Leaders as at 2026-09-01",)
