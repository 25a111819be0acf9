"""Several tables in one file: below one another in a text file, or side by side, each offered and read whole."""

import pytest
from openpyxl import Workbook

from leaddesk.application.importing.tables import TableChoice
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

STACKED = "URN,School,Head\n999001,Lark Rise,Ann Ode\n999002,Ropewalk,Bo Sand\n\nBookings\nDate,Learner,Fee\n01/09/2026,Cy Reed,120\n"
BESIDE = [
    ["URN", "School", "", "URN", "Partner"],
    [999001, "Lark Rise", "", 999003, "Hythe"],
    [999002, "Ropewalk", "", "", ""],
    [999004, "Dell", "", "", ""],
]


def saved(tmp_path, text, name="a.csv"):
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


def sheet_of(tmp_path, rows):
    book = Workbook()
    for cells in rows:
        book.active.append([cell or None for cell in cells])
    book.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_tables_below_one_another_in_a_text_file_are_offered_and_read_apart(tmp_path):
    file = saved(tmp_path, STACKED)
    first = read_table(file)
    assert [(one.first_row, one.rows) for one in first.offers] == [(1, 2), (6, 1)]
    assert first.chosen == first.offers[0]
    assert [cells for _, cells in first.rows() if any(cells)] == [["999001", "Lark Rise", "Ann Ode"], ["999002", "Ropewalk", "Bo Sand"]]
    assert [one.message for one in first.notes] == ["Another table of 1 row, with headings in row 6, was not read."]
    second = read_table(file, which=TableChoice(heading_row=6))
    assert second.headings == ("Date", "Learner", "Fee")
    assert list(second.rows()) == [(7, ["01/09/2026", "Cy Reed", "120"])]


def test_the_known_headings_are_preferred_among_the_tables_of_a_text_file(tmp_path):
    table = read_table(saved(tmp_path, STACKED), prefers=lambda headings: "Learner" in headings)
    assert table.heading_row == 6


def test_a_blank_line_within_a_text_file_parts_it_not(tmp_path):
    table = read_table(saved(tmp_path, "URN,School\n999001,Lark Rise\n\n999002,Ropewalk\n"))
    assert table.offers == ()
    assert [number for number, cells in table.rows() if any(cells)] == [2, 4]


def test_tables_side_by_side_are_offered_and_read_apart(tmp_path):
    text = "\n".join(",".join(map(str, cells)) for cells in BESIDE)
    for file in (sheet_of(tmp_path, BESIDE), saved(tmp_path, text)):
        left, right = read_table(file), read_table(file, which=TableChoice(heading_row=1, first_column=4))
        assert [(one.first_row, one.first_column, one.rows) for one in left.offers] == [(1, 1, 3), (1, 4, 1)]
        assert left.headings == ("URN", "School")
        assert [tuple(cells) for _, cells in left.rows()] == [("999001", "Lark Rise"), ("999002", "Ropewalk"), ("999004", "Dell")]
        assert right.headings == ("", "", "", "URN", "Partner")
        assert [tuple(cells) for _, cells in right.rows()] == [("", "", "", "999003", "Hythe")]
        assert right.chosen == right.offers[1]
        assert [one.message for one in left.notes] == ["Another table of 1 row, with headings in row 1, was not read."]


def test_an_empty_column_that_only_spaces_a_table_out_parts_it_not(tmp_path):
    rows = [["URN", "School", "", "Head", "E-mail"], [999001, "Lark Rise", "", "Ann Ode", "a@school.example"]]
    table = read_table(sheet_of(tmp_path, rows))
    assert len(table.offers) == 1
    assert table.headings == ("URN", "School", "", "Head", "E-mail")


def test_a_column_in_which_no_table_begins_is_refused_in_words(tmp_path):
    with pytest.raises(KnownFailure, match="No table begins in column 3"):
        read_table(sheet_of(tmp_path, BESIDE), which=TableChoice(first_column=3))
