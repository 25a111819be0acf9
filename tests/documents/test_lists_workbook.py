"""Lists as workbooks: what was text stays text, and the contact workbook says what its paper says."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from documents.print_samples import contact_sheet
from leaddesk.documents.contact_sheet import write_contact_workbook
from leaddesk.documents.lists_workbook import Sheet, write_workbook


def read(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(content))


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("https://school.example")', "+44 20 7946 0000", "-", "@SUM(A1)", "00123"])
def test_text_is_never_taken_for_a_formula_or_a_number(text: str) -> None:
    book = read(write_workbook([Sheet(name="List", headings=["Text"], widths=[10], rows=[[text]])]))
    cell = book["List"]["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


def test_numbers_dates_and_blanks_keep_their_kind() -> None:
    rows = [[7, 12.5, date(2026, 9, 1), True, None, "a\x00b", "x" * 40_000]]
    book = read(
        write_workbook([Sheet(name="A [long] name/of: a sheet that goes on?", headings=list("abcdefg"), widths=[5] * 7, rows=rows)])
    )
    sheet = book.worksheets[0]
    values = [cell.value for cell in sheet[2]]
    assert values[:2] == [7, 12.5]
    assert values[2].date() == date(2026, 9, 1)
    assert values[3:6] == [True, None, "ab"]
    assert len(values[6]) == 32_767
    assert sheet["C2"].number_format == "D MMM YYYY"
    assert sheet.freeze_panes == "A2"
    assert sheet.page_setup.orientation == "landscape"


def test_a_contact_workbook_has_the_columns_of_its_paper() -> None:
    content = contact_sheet(5)
    book = read(write_contact_workbook(content))
    people, about = book.worksheets
    rows = list(people.iter_rows(values_only=True))
    assert rows[0] == tuple(column.heading for column in content.columns)
    assert tuple(rows[1:]) == content.rows
    assert ["Made by", "A Marlowe"] in [list(row) for row in about.iter_rows(values_only=True)]
    assert "Contains personal data" in people.oddFooter.left.text


def test_no_two_sheets_have_one_name_and_none_is_longer_than_excel_takes() -> None:
    names = ["Lists", "lists", "'A name that goes on for longer than 31'", "A name that goes on for longer than this", "?"]
    book = read(write_workbook([Sheet(name=name, headings=["a"], widths=[5], rows=[]) for name in names]))
    cut = "A name that goes on for longer"
    assert book.sheetnames == ["Lists", "lists (2)", cut, f"{cut[:27].strip()} (2)", "List"]
