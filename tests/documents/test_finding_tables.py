"""Which rows are headings, which begin another table, and which only look like it."""

from leaddesk.documents.finding_tables import find_tables

SCHOOLS = [["URN", "School", "Head"], ["999001", "Lark Rise", "Ann Ode"], ["999002", "Ropewalk", "Bo Sand"]]


def found(rows):
    return [(table.heading_row, table.headings, table.rows) for table in find_tables(list(enumerate(rows, 1)))]


def test_headings_printed_again_on_the_next_page_begin_no_other_table():
    rows = [*SCHOOLS, [], SCHOOLS[0], ["999003", "Hythe", "Cy Reed"]]
    assert found(rows) == [(1, ("URN", "School", "Head"), 4)]


def test_notes_and_totals_below_begin_no_other_table():
    rows = [*SCHOOLS, [], ["TOTAL", "2", ""], [], ["Note: heads as at 1 September 2026"]]
    assert found(rows) == [(1, ("URN", "School", "Head"), 4)]


def test_a_blank_row_within_a_table_parts_it_not():
    assert found([*SCHOOLS, [], ["999003", "Hythe", "Cy Reed"], ["999004", "Dell", "Di Ash"]])[0][2] == 4


def test_a_second_heading_row_under_a_merged_one_is_joined():
    rows = [["URN", "Start", "Name", ""], ["", "", "First", "Last"], ["999001", "1/9/2026", "Ann", "Ode"]]
    assert found(rows) == [(2, ("URN", "Start", "First", "Last"), 1)]


def test_blank_rows_alone_hold_no_table():
    assert found([[], ["", " "], []]) == []
