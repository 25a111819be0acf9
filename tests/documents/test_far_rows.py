"""Rows far below a table: a few are left out and told, many are read; nobody is left out as one stray cell."""

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from leaddesk.documents.tables import read_table

HEADINGS = ["URN", "First name", "Share"]


def saved(tmp_path, *blocks):
    """A list whose blocks begin in these rows and have so many rows."""
    book = Workbook()
    book.active.append(HEADINGS)
    for first, count in blocks:
        for row in range(first, first + count):
            for column, value in enumerate((str(100_000 + row), f"Jo {row}", row / 100), 1):
                book.active.cell(row, column, value)
    book.active["C1103"].number_format = "0%" if book.active["C1103"].value else "General"
    if book.active["A1104"].value:
        book.active.row_dimensions[1104].hidden = True
        book.active["B1105"].font = Font(strike=True)
    book.save(tmp_path / "list.xlsx")
    return tmp_path / "list.xlsx"


def told(table):
    return [note.message for note in table.notes if note.code == "stray_cell"]


@pytest.mark.parametrize("count", [6, 400])
def test_many_rows_far_below_are_read_with_their_looks(tmp_path, count):
    table = read_table(saved(tmp_path, (2, 20), (1100, count)))
    rows = {number: cells for number, cells in table.rows() if any(cells)}
    assert len(rows) == 20 + count
    assert rows[1103][2] == "1103%"
    assert not told(table)
    assert [(note.code, note.row) for note in table.notes] == [("hidden_row", 1104), ("struck_out", 1105)]


def test_a_few_rows_far_below_are_left_out_and_counted(tmp_path):
    table = read_table(saved(tmp_path, (2, 20), (1100, 5)))
    assert len(list(table.rows())) == 20
    assert [note.code for note in table.notes] == ["stray_cell"]
    assert told(table) == [
        "5 rows far below the table, from row 1,100 on, were left out. Move them up under the others if they belong to it."
    ]


def test_scattered_cells_are_strays_however_many(tmp_path):
    table = read_table(saved(tmp_path, (2, 20), *((at, 1) for at in range(2_000, 20_000, 1_500))))
    assert len(list(table.rows())) == 20
    assert told(table)[0].startswith("12 rows far below the table, from row 2,000 on,")


def test_rows_too_far_down_to_be_read_are_counted(tmp_path):
    book = Workbook()
    book.active.append([f"Column {letter}" for letter in "abcdefgh"])
    book.active.append(["x"] * 8)
    for row in range(900_000, 900_100):
        book.active.cell(row, 1, "Jo")
    book.save(tmp_path / "deep.xlsx")
    table = read_table(tmp_path / "deep.xlsx")
    assert len(list(table.rows())) == 1
    assert told(table)[0].startswith("100 rows far below the table, from row 900,000 on,")
