"""Rows pasted from Excel, Word and Outlook (experience.md, section 5, inputs 75 and 76): read as a table, or refused in two sentences."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.application.importing.tables import TableChoice
from leaddesk.documents.pasted import read_pasted
from leaddesk.domain.failures import KnownFailure

EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--td {mso-number-format:"\\@";}--></style></head>
<body><table border=0><!--StartFragment--><col width=64><tr height=20><td>URN</td><td>EstablishmentName</td><td>Town</td></tr>
<tr><td align=right>999077</td><td>Newhaven&nbsp;Primary</td><td>Thame<br>
side</td></tr><!--EndFragment--></table></body></html>"""
OUTLOOK = """<div class=WordSection1><p>Dear all,</p><table><tr><td><table><tbody><tr><td><p class=MsoNormal><b>URN</b><o:p></o:p></p></td>
<td><p>EstablishmentName</p></td></tr><tr><td><p>999077</p></td><td><p>Newhaven
 Primary</p><p>(new)</p></td></tr></tbody></table></td></tr></table><![if !supportLists]><![odd[x]]></div>"""


def cells(html: str = "", text: str = "") -> list[list[str]]:
    table = read_pasted(html.encode(), text, "pasted rows")
    return [list(table.headings), *(list(row) for _, row in table.rows())]


def test_excels_html_keeps_its_cells_and_its_line_breaks() -> None:
    assert cells(EXCEL, "not\tlooked at") == [["URN", "EstablishmentName", "Town"], ["999077", "Newhaven Primary", "Thame\nside"]]


def test_the_table_of_a_mail_is_found_within_the_one_that_lays_it_out() -> None:
    assert cells(OUTLOOK) == [["URN", "EstablishmentName"], ["999077", "Newhaven Primary\n(new)"]]


def test_a_piece_without_the_end_of_its_table_is_read_whole() -> None:
    assert cells("<table><tr><th>URN<th>Name<tr><td>999077<td>Newhaven") == [["URN", "Name"], ["999077", "Newhaven"]]


def test_merged_cells_leave_the_others_in_their_columns() -> None:
    made = cells(
        "<table><tr><td>URN<td>Name<td>Town</tr><tr><td rowspan=2>999077<td colspan=2>Newhaven</tr><tr><td>Lark<td>Thame</tr>"
        "<tr><td>1<td>2<td>3</tr></table>"
    )
    assert made[1:] == [["999077", "Newhaven", ""], ["", "Lark", "Thame"], ["1", "2", "3"]]


def test_tab_separated_text_keeps_quoted_line_breaks_and_its_row_numbers() -> None:
    table = read_pasted(b"", 'Schools of Thameside\t\r\nURN\tName\r\n999077\t"New\r\nhaven"\r\n\t\r\n', "pasted rows")
    assert (table.headings, table.heading_row, list(table.rows())) == (("URN", "Name"), 2, [(3, ["999077", "New\r\nhaven"])])


def test_the_officer_says_where_the_headings_are_and_how_many_rows_they_take() -> None:
    text = "Thameside\t1 Oct\tNew\n\tHead\tHead\nURN\tFirst name\tLast name\n999077\tBen\tBowen"
    table = read_pasted(b"", text, "pasted rows", TableChoice(heading_row=2, heading_rows=2))
    assert (table.headings, table.heading_row) == (("URN", "Head First name", "Head Last name"), 3)
    assert list(table.rows()) == [(4, ["999077", "Ben", "Bowen"])]
    assert read_pasted(b"", text, "pasted rows", TableChoice(heading_row=99)).headings == ("999077", "Ben", "Bowen")


def test_text_in_utf_16_as_some_browsers_give_it() -> None:
    made = read_pasted("<table><tr><td>URN<td>Name<tr><td>999077<td>Siân</table>".encode("utf-16"), "", "pasted rows")
    assert list(made.rows()) == [(2, ["999077", "Siân"])]


@pytest.mark.parametrize(
    ("html", "text", "what"),
    [
        ("", "", "There is no table on the clipboard."),
        ("<p>Dear all</p>", "Dear all", "There is no table on the clipboard."),
        ("", "Lark Rise\nQuarry Wood", "There is no table on the clipboard."),
        ("<table><tr><td>one</table>", "", "There is no table on the clipboard."),
        ("", "\t\t\n\t", "There is no table on the clipboard."),
        ("", "999077\t1\t240\n999078\t1\t300", "These rows have no headings."),
        ("", 'URN\tName\n1\t"' + "x" * 40_000, "A cell is too long (limit 32,767 characters), or a quotation mark never closes."),
    ],
)
def test_what_is_no_table_is_refused_in_two_sentences(html: str, text: str, what: str) -> None:
    with pytest.raises(KnownFailure) as refused:
        cells(html, text)
    assert refused.value.what == what
    assert refused.value.what_next.endswith(".")


def test_too_much_is_refused_before_it_is_read() -> None:
    with pytest.raises(KnownFailure, match="too many rows"):
        read_pasted(b"x" * (50 * 1024**2 + 1), "", "pasted rows")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["<table>", "</table>", "<tr>", "<td rowspan=3>", "<td colspan=9>", "<td>a", "</td>", "<br>", "<![x", "b", "&#0;"])
    )
)
def test_no_html_breaks_it(parts: list[str]) -> None:
    try:
        table = read_pasted("".join(parts).encode(), "", "pasted rows")
    except KnownFailure:
        return
    assert len(table.headings) > 0


def lines_with(*nicknames):
    return "Name\tRole\tNickname\n" + "".join(f"Jo {at}\tTeacher\t{words}\n" for at, words in enumerate(nicknames))


def test_a_stray_quotation_mark_swallows_no_rows():
    for words in (
        ("Bo", '"Bobby', "Al", "Cy"),
        ('"Bobby', "Al", '"Jim', "Cy"),
        ('"Bobby', "Al", 'Jim"', "Cy"),
        ("x" * 40, '"Bobby', *["y" * 300] * 200),
    ):
        table = read_pasted(b"", lines_with(*words), "pasted")
        assert [cells[2] for _, cells in table.rows()] == list(words)


def test_a_stray_quotation_mark_among_lines_of_unlike_lengths_is_refused_with_its_line():
    text = lines_with("Bo", '"Bobby', "Al") + "Kay\n"
    with pytest.raises(KnownFailure, match="opened on line 3 never closes"):
        read_pasted(b"", text, "pasted")
    text = lines_with("Bo", '"Bobby', "Al", 'Jim"') + "Kay\n"
    with pytest.raises(KnownFailure, match="opened on line 3 never closes"):
        read_pasted(b"", text, "pasted")


def test_line_breaks_that_excel_quotes_stay_in_their_cell():
    table = read_pasted(b"", lines_with("Bo", '"Bob\nBobby"', 'a "B" c'), "pasted")
    assert [cells[2] for _, cells in table.rows()] == ["Bo", "Bob\nBobby", 'a "B" c']


def test_a_heading_written_twice_is_pasted_as_one():
    text = "School\tHead\tEmail\tDeputy\tEmail\nOak\tJo\tj@x.example\tAl\ta@x.example\n"
    assert read_pasted(b"", text, "pasted").headings == ("School", "Head", "Email", "Deputy", "Email")
