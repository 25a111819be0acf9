"""Entries 48 to 56 of reliability.md, section 6: hidden sheets, many sheets, merged and doubled headings, several tables, 1904."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from documents.hostile.makers import ROWS, workbook
from leaddesk.application.importing import TableChoice
from leaddesk.documents.tables import read_table


def read(tmp_path: Path, content: bytes, which: TableChoice | None = None):
    file = tmp_path / "schools.xlsx"
    file.write_bytes(content)
    return read_table(file, which=which)


def test_48_a_very_hidden_sheet_is_offered_and_read_only_when_asked_for(tmp_path):
    def change(book: Workbook) -> None:
        page = book.create_sheet("Old")
        for row in (*ROWS, (999003, "Hythe"), (999004, "Dell")):
            page.append(row)
        page.sheet_state = "veryHidden"

    content = workbook(change=change)
    table = read(tmp_path, content)
    assert table.sheet == "Schools"
    assert [(offer.sheet, offer.is_hidden, offer.rows) for offer in table.offers] == [("Schools", False, 2), ("Old", True, 4)]
    assert "hidden_sheet" in [note.code for note in table.notes]
    assert len(list(read(tmp_path, content, which=TableChoice(sheet="Old")).rows())) == 4


def test_49_every_one_of_300_sheets_is_offered(tmp_path):
    def change(book: Workbook) -> None:
        for at in range(299):
            page = book.create_sheet(f"Year {at}")
            page.append(ROWS[0])
            page.append(ROWS[1])

    table = read(tmp_path, workbook(change=change))
    assert (len(table.offers), table.chosen) == (300, table.offers[0])
    assert max(len(note.message) for note in table.notes) < 400


def test_53_a_merged_heading_stands_over_each_of_its_columns(tmp_path):
    def change(book: Workbook) -> None:
        book.active.insert_rows(1)
        book.active["A1"] = "Our schools"
        book.active.merge_cells("A1:D1")
        book.active["C2"] = "Contact"
        book.active["C3"], book.active["D3"], book.active["D4"] = "office@lark.example", "020 7946 0001", "020 7946 0002"
        book.active.merge_cells("C2:D2")

    assert read(tmp_path, workbook(change=change)).headings == ("URN", "EstablishmentName", "Contact", "Contact")


def test_two_heading_rows_are_joined_where_one_alone_would_not_do(tmp_path):
    rows = [["School", None, "Head", None, "Deputy", None], ["URN", "School name", "Name", "E-mail", "Name", "E-mail"],
            [999001, "Lark Rise", "Ann Ode", "ann@lark.example", "Bo Sand", "bo@lark.example"]]  # fmt: skip
    table = read(tmp_path, workbook(rows))
    assert table.headings == ("URN", "School name", "Head Name", "Head E-mail", "Deputy Name", "Deputy E-mail")
    assert [number for number, _ in table.rows()] == [3]
    chosen = read(tmp_path, workbook(rows), which=TableChoice(heading_row=1, heading_rows=2))
    assert chosen.headings[:2] == ("School URN", "School name")


def test_54_two_tables_on_one_sheet_are_both_offered(tmp_path):
    staff = [["Staff number", "Surname", "Role"], *([70 + at, f"Ode {at}", "Head"] for at in range(3))]
    content = workbook([*ROWS, [], ["Leaders"], *staff])
    table = read(tmp_path, content)
    assert [(offer.first_row, offer.rows, offer.headings[0]) for offer in table.offers] == [(1, 2, "URN"), (6, 3, "Staff number")]
    assert table.chosen == table.offers[1]
    first = read(tmp_path, content, which=TableChoice(sheet="Schools", heading_row=1))
    assert [cells[1] for _, cells in first.rows() if any(cells)][:2] == ["Lark Rise", "Ropewalk"]
    file = tmp_path / "schools.xlsx"
    assert read_table(file, prefers=lambda headings: "URN" in headings).headings == ("URN", "EstablishmentName")


def test_56_days_counted_from_1904_are_right(tmp_path):
    def change(book: Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904
        book.active["C1"], book.active["C2"] = "Opened", date(2026, 9, 1)

    assert next(read(tmp_path, workbook(change=change)).rows())[1][2] == "2026-09-01"


def test_hidden_and_struck_out_rows_are_read_and_told(tmp_path):
    def change(book: Workbook) -> None:
        book.active.row_dimensions[2].hidden = True
        book.active["B3"].font = Font(strike=True)

    table = read(tmp_path, workbook(change=change))
    assert len(list(table.rows())) == 2
    assert [(note.code, note.row) for note in table.notes] == [("hidden_row", 2), ("struck_out", 3)]


def test_hundreds_of_hidden_rows_are_told_in_one_sentence(tmp_path):
    def change(book: Workbook) -> None:
        for number in range(4, 400):
            book.active.cell(number, 1, 100_000 + number)
            book.active.row_dimensions[number].hidden = True

    (note,) = read(tmp_path, workbook(change=change)).notes
    assert (note.code, note.row) == ("hidden_row", None)
    assert note.message == "396 rows are hidden in the sender's sheet; they were read. The first are 4, 5, 6."


def test_comments_are_counted_and_told(tmp_path):
    def change(book: Workbook) -> None:
        for cell in ("A2", "B2", "B3"):
            book.active[cell].comment = Comment("Ask Julie", "A Marlowe")

    table = read(tmp_path, workbook(change=change))
    told = [note.message for note in table.notes if note.code == "comments"]
    assert told == ["3 cells have comments; they were not read. See them in Excel."]
