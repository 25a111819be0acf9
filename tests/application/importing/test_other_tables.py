"""When another table of a file may be meant as well: the officer is asked, and never about a list of codes."""

import pytest

from leaddesk.application.importing.other_tables import likely_others
from leaddesk.application.importing.tables import TableInMemory, TableOffer

LEADERS = ("URN", "Name", "Job title")


def others(first: tuple[str, ...], *offers: TableOffer) -> list[str]:
    read = TableOffer("Read", 1, first, 3)
    return [one.sheet for one in likely_others(TableInMemory(first, [], offers=(read, *offers), chosen=read))]


@pytest.mark.parametrize(
    ("headings", "is_asked"),
    [
        (("School name", "Middle leader", "Subject"), True), (("Course", "First name", "Surname", "School"), True),
        (("URN", "Name", "Governor since", "Committee"), True), (("Code", "Meaning"), False), (("Week", "Room", "Lunch"), False),
    ],
)  # fmt: skip
def test_what_is_likely_data(headings, is_asked):
    assert others(LEADERS, TableOffer("Other", 1, headings, 2)) == (["Other"] if is_asked else [])


def test_hidden_explaining_and_empty_tables_are_not_asked_about():
    offers = (TableOffer("a", 1, LEADERS, 5, is_hidden=True), TableOffer("b", 1, LEADERS, 5, is_aside=True), TableOffer("c", 1, LEADERS, 0))
    assert others(LEADERS, *offers) == []


def test_where_no_table_is_known_any_with_a_few_columns_may_be_meant():
    found = others(("Wer", "Was", "Wo"), TableOffer("d", 1, ("Week", "Room", "Lunch"), 2), TableOffer("e", 1, ("Code", "Meaning"), 9))
    assert found == ["d"]


def test_a_file_of_one_table_has_no_others():
    assert likely_others(TableInMemory(LEADERS, [])) == ()


def test_rows_that_were_not_counted_to_the_end_say_so():
    assert TableOffer("a", 1, LEADERS, 60, is_cut=True).rows_in_words == "60 rows or more"
    assert TableOffer("a", 1, LEADERS, 1).rows_in_words == "1 row"
