"""What officers type and read: dates, numbers, cells, filters, rows for Excel."""

from datetime import UTC, date, datetime

import pytest

from leaddesk.application.finding import Column, Condition, Operator, Shape
from leaddesk.desktop.kit.cell_words import cell_words, row_sentence
from leaddesk.desktop.kit.filters import chip_words, of_column, with_column
from leaddesk.desktop.kit.list_export import addresses_sentence, for_excel, for_file
from leaddesk.desktop.kit.status_bar import backup_words

TEXT = Column("name", "School")
PHASE = Column("phase", "Phase", Shape.CHOICE)
PUPILS = Column("pupils", "Pupils", Shape.NUMBER)
OPENED = Column("opened_on", "Opened", Shape.DATE)
IN_POST = Column("current", "In post", Shape.YES_NO)


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [(TEXT, " Lark  Rise\n", "Lark Rise"), (PUPILS, 1200, "1,200"), (PUPILS, 12.50, "12.5"), (PUPILS, 40.0, "40"), (TEXT, None, ""),
     (OPENED, date(2026, 9, 12), "12 Sep 2026"), (IN_POST, True, "Yes"), (IN_POST, False, "No"), (PUPILS, 0, "0")],
)  # fmt: skip
def test_cells_in_words(column, value, words):
    assert cell_words(column, value) == words


def test_a_row_is_one_sentence():
    assert row_sentence([TEXT, PHASE, PUPILS], ("Lark Rise", None, 240)) == "Lark Rise. Pupils: 240."
    assert row_sentence([TEXT], (None,)) == "Blank row."


def test_chips_say_what_they_filter():
    assert chip_words(PHASE, ()) == "Phase"
    assert chip_words(PHASE, (Condition("phase", Operator.IS_ANY_OF, ("Primary", None)),)) == "Phase: Primary or (blank)"
    between = (Condition("pupils", Operator.FROM, (100,)), Condition("pupils", Operator.TO, (1400,)))
    assert chip_words(PUPILS, between) == "Pupils: from 100 to 1,400"
    assert chip_words(TEXT, (Condition("name", Operator.CONTAINS, ("lark",)),)) == "School: “lark”"
    assert chip_words(TEXT, (Condition("name", Operator.IS_BLANK),)) == "School: blank"
    long = (Condition("phase", Operator.IS_ANY_OF, ("Open, but proposed to close", "Open", "Closed")),)
    assert chip_words(PHASE, long) == "Phase: Open, but proposed to close …"
    short = (Condition("phase", Operator.IS_ANY_OF, ("Open", "Open, but proposed to close")),)
    assert chip_words(PHASE, short) == "Phase: Open and 1 more"


def test_changing_one_column_leaves_the_others_in_place():
    first, second = Condition("a", Operator.IS_BLANK), Condition("b", Operator.IS_BLANK)
    other = Condition("a", Operator.IS_NOT_BLANK)
    assert with_column((first, second), "a", (other,)) == (other, second)
    assert with_column((first,), "b", (second,)) == (first, second)
    assert with_column((first, second), "a", ()) == (second,)
    assert of_column((first, second), "b") == (second,)


@pytest.mark.parametrize(
    ("column", "value", "pasted"),
    [(TEXT, "020 7946 0101", '="020 7946 0101"'), (TEXT, "=SUM(A1)", "'=SUM(A1)"), (TEXT, "Lark\tRise", "Lark Rise"),
     (PUPILS, 1200, "1200"),
     (TEXT, "+44 20 7946 0101", "'+44 20 7946 0101"), (OPENED, date(2026, 9, 1), "1 Sep 2026"), (TEXT, None, ""),
     (TEXT, "999001", "999001")],
)  # fmt: skip
def test_excel_pastes_what_one_sees(column, value, pasted):
    assert for_excel(column, value) == pasted


def test_a_moment_goes_into_a_file_as_it_is_shown():
    moment = Column("made_at", "Made", Shape.MOMENT)
    assert for_file(moment, "2026-11-23T11:33:05.718884+00:00") == "23 Nov 2026, 11:33"
    assert for_file(OPENED, date(2026, 9, 1)) == date(2026, 9, 1)


def test_addresses_name_who_has_none():
    assert addresses_sentence(1, []) == "Copied 1 address."
    assert addresses_sentence(0, ["A"]) == "Nobody here has an e-mail address."
    many = [f"School {n}" for n in range(7)]
    assert addresses_sentence(2, many).endswith("No address for School 0, School 1, School 2, School 3, School 4 and 2 more.")


def test_when_it_was_backed_up():
    today = date(2026, 11, 22)
    assert backup_words(None, today) == "not backed up yet"
    assert backup_words(datetime(2026, 11, 22, 14, 2, tzinfo=UTC), today) == "backed up 14:02 today"
    assert backup_words(datetime(2026, 11, 3, 9, 0, tzinfo=UTC), today) == "backed up 3 Nov 2026"
