"""Numbers as their cells show them, where a format says otherwise than what is stored (experience.md section 5, inputs 65 and 66)."""

import pytest
from openpyxl import Workbook

from documents.hostile.makers import workbook
from leaddesk.documents.shown_numbers import as_shown, shown_by
from leaddesk.documents.tables import read_table


@pytest.mark.parametrize(("code", "number", "text"), [
    ("0%", 0.5, "50%"), ("0.00%", 0.125, "12.5%"), ("0%", 0.123, "12.3%"), ("0.0 %", 1, "100%"),
    ("#,##0%", 0.07, "7%"), ("0%;-0%", 0.29, "29%"),
    ("000", 7, "007"), ("00000", 123, "00123"), ("000", 1234, "1234"), ("000/0000", 202001, "020/2001"),
    ("00000 000000", 7700900123, "07700 900123"),
    ('000"/"0000', 9501234, "950/1234"), ("000\\-0000", 12345, "001-2345"), ("[Red]000", 7, "007"), ("000", -7, "-007"),
])  # fmt: skip
def test_what_a_format_shows(code, number, text):
    assert as_shown(number, shown_by(code)) == text


PLAIN = ("General", "0", "0.00", "#,##0", "#,##0.00", "£#,##0.00", '"£"#,##0', "@", "dd/mm/yyyy", "0.00E+00", "# ?/?", "hh:mm")


@pytest.mark.parametrize("code", PLAIN)
def test_formats_that_show_the_same_number_are_left_alone(code):
    assert shown_by(code) == ""


def formatted(book: Workbook) -> None:
    page = book.active
    for row in page.iter_rows(min_row=2):
        for cell, code in zip(row, ("000", "0%", "£#,##0.00", "@", "General"), strict=True):
            cell.number_format = code


ROWS = [("Code", "Share", "Fee", "Room", "Plain"), (7, 0.5, 1200, 12, 0.5), (123, 0.075, 0.5, "007", 7), ("free", "half", "none", 1, 1)]


@pytest.mark.parametrize("repeats", [1, 2_000])
def test_65_and_66_cells_are_read_as_they_are_shown(tmp_path, repeats):
    file = tmp_path / "codes.xlsx"
    file.write_bytes(workbook([ROWS[0], *ROWS[1:] * repeats], change=formatted))
    table = read_table(file)
    assert [cells for _, cells in table.rows()] == repeats * [
        ("007", "50%", "1200", "12", "0.5"), ("123", "7.5%", "0.5", "007", "7"), ("free", "half", "none", "1", "1"),
    ]  # fmt: skip
    (note,) = table.notes
    assert note.message == "Cells show zeros that are not stored, such as 007 for 7; they were read as shown. Check them."


def test_66_nothing_is_told_where_every_number_has_its_zeros_anyway(tmp_path):
    file = tmp_path / "codes.xlsx"
    file.write_bytes(workbook([ROWS[0], (100, 0.5, 1, 1, 1), (200, 1, 1, 1, 1)], change=formatted))
    assert read_table(file).notes == ()
