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


LEADERS = [["School", "Name", "Role", "Email"], *(["Oak", f"Jo {name}", f"{name} lead", f"{name}@x.example"] for name in ("Art", "Maths"))]


def second_block(first):
    rest = [["Elm", f"Bo {name}", f"{name} teacher", f"{name}@y.example"] for name in ("Art", "Maths", "Music")]
    return [*LEADERS, [], first, *rest]


def test_a_person_without_an_address_yet_begins_no_other_table_after_a_blank_row():
    for first in (
        ["Elm", "Ann Lee", "Headteacher", "to follow"],
        ["Ash", "Ann Lee", "Head", "(TBC)"],
        ["(vacant)", "Ann Lee", "Headteacher", "awaited from the school"],
        ["Elm", "Ann Lee", "Headteacher", "ask the office"],
        ["Ash", "Ann Lee", "Acting up", "ask the office"],
    ):
        assert found(second_block(first)) == [(1, ("School", "Name", "Role", "Email"), 6)], first


def test_headings_of_another_table_after_a_blank_row_are_still_found():
    rows = [*LEADERS, [], ["School", "Governor", "Started", "E-mail"], ["Elm", "Di Ash", "May", "di@y.example"]]
    assert [one[0] for one in found(rows)] == [1, 5]
    rows = [*LEADERS, [], ["Bus", "Driver", "Stop", "Leaves"], ["Red", "Di Ash", "Corner", "08:15"], ["Blue", "Ed", "Oak", "08:20"]]
    assert [one[0] for one in found(rows)] == [1, 5]
    rows = [
        *LEADERS,
        [],
        ["Buses"],
        ["Bus", "Driver", "Stop", "Leaves at"],
        ["Red", "Di Ash", "Corner", "08:15"],
        ["Blue", "Ed", "Oak", "08:20"],
    ]
    assert [one[0] for one in found(rows)] == [1, 6]


def test_a_table_that_shares_a_heading_with_the_second_heading_row_above_is_another():
    rows = [
        ["School", "Headteacher", "", ""], ["Name", "First", "Last", "Email"], *(["Oak", "Jo", name, f"{name}@x.example"] for name in "ab"),
        [], ["Name", "Governor", "From", "Email"], *(["Elm", "Di", "May", f"{name}@y.example"] for name in "ab"),
    ]  # fmt: skip
    assert [one[0] for one in found(rows)] == [2, 6]


def test_a_heading_that_is_written_twice_is_a_heading_still():
    rows = [[f"School {at}", f"Zed {at}", f"z{at}@x.example", f"Ann {at}", f"a{at}@x.example"] for at in "abcd"]
    headings = ["School", "Headteacher", "Email", "Deputy headteacher", "Email"]
    assert found([headings, *rows]) == [(1, tuple(headings), 4)]
    assert found([headings, rows[0]]) == [(1, tuple(headings), 1)]
    assert found([headings, ["Oak", "Zed Art", "to follow", "Ann Bell", "to follow"], *rows]) == [(1, tuple(headings), 5)]
    own = ["Bus", "Driver", "Mobile", "Helper", "Mobile", "Mobile"]
    bus = ["Red", "Zed Art", "07700 900001", "Ann Bell", "07700 900002", "07700 900003"]
    assert found([["Buses"], own, bus]) == [(2, tuple(own), 1)]


def test_groups_written_over_each_of_their_columns_are_not_the_headings():
    rows = [["Art", "Art", "Music", "Music"], ["Name", "Phone", "Teacher", "Room"], ["Ann Ode", "07700 900001", "Bo Sand", "12"]]
    assert found(rows) == [(2, tuple(rows[1]), 1)]


HEADINGS = ("School", "URN", "First name", "Last name", "Role", "Email")
HEADED = [HEADINGS, ("Lark Rise", "999001", "Jo", "Smith", "Headteacher", "jo@x.example")]


def test_lines_straight_above_the_headings_are_none_of_them():
    for lines in (
        [["Completed by", "Jo Smith"], ["Term", "Autumn"]],
        [["School name:", "Lark Rise"], ["Form completed by:", "Jo Smith, business manager"]],
        [["Completed by", "Jo Smith", "Telephone", "Extension 3"]],
        [["First name of sender", "Jo"], ["School", "Lark Rise", "Area", "North"]],
        [["School", "Oak Primary", "Telephone", "by e-mail"], ["Completed by", "Jo", "Role"], ["Date", "1 May"]],
        [["Guidance"]] * 45,
    ):
        assert found([*lines, *HEADED]) == [(len(lines) + 1, HEADINGS, 1)], lines


def test_a_line_above_headings_of_which_one_is_repeated_or_unknown_is_none_of_them():
    for headings in (("URN", "Role", "Email", "School", "Telephone", "Email"), ("Email", "Our code", "Bus", "Name", "URN", "Role")):
        data = ["a@x.example" if words == "Email" else "07700 900001" if words in ("URN", "Telephone") else "Oak" for words in headings]
        for line in (["Completed by", "Jo Smith"], ["School", "Lark Rise", "Area", "North"]):
            assert found([line, headings, data, data]) == [(2, headings, 2)], (line, headings)


def test_a_heading_that_nobody_knows_is_no_line_above_others():
    rows = [("School", "Our code", "Email", "Role"), ("Lark Rise", "a", "lark@x.example", "Head"), *HEADED]
    assert found(rows)[0][:2] == (1, rows[0])


def test_a_group_over_known_headings_is_joined_still():
    rows = [["School", "Headteacher", ""], ["Name", "Name", "Email"], ["Lark Rise", "Jo Smith", "jo@x.example"]]
    assert found(rows) == [(2, ("School Name", "Headteacher Name", "Email"), 1)]
