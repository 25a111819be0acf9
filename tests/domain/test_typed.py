"""Dates and numbers as officers type them into forms; the numbers are those of experience.md, section 5."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.typed import date_in_title, typed_date, typed_number, why_no_date, why_no_number


@given(st.dates(min_value=date(1500, 1, 1), max_value=date(2100, 12, 31)))
@settings(max_examples=40)
def test_a_date_as_we_write_it_is_understood(day: date) -> None:
    assert typed_date(date_in_words(day)) == typed_date(day.isoformat()) == day
    assert typed_date(f"{day.day}/{day.month}/{day.year}") == day


@pytest.mark.parametrize("text", ["", "31/02/2026", "2026", "12 Foo 2026", "12/13/2026", "yesterday"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert typed_date(text) is None


def test_ordinals_full_months_and_dots() -> None:
    assert typed_date("1st September 2026") == typed_date("1.9.2026") == typed_date("1Sept26") == date(2026, 9, 1)


@pytest.mark.parametrize(
    "title",
    [
        "Leadership return as at 1 November 2026", "AS AT: 01/11/2026", "Heads, correct at 1-11-26", "as of Sunday, 1st of Nov 2026.",
        "Position as at  2026-11-01 00:00:00", "Last updated on 1.11.2026 by the office",
    ],
)  # fmt: skip
def test_a_title_says_of_which_day_its_table_is(title: str) -> None:
    assert date_in_title(title) == date(2026, 11, 1)


@pytest.mark.parametrize(
    "title",
    ["Return by 1 November 2026", "as at November 2026", "as at 31 February 2026", "as at 1 November 20261", "was at 1/11/2026", ""],
)
def test_a_title_without_such_a_day_says_none(title: str) -> None:
    assert date_in_title(title) is None


@pytest.mark.parametrize("text", ["Sept 26", "Autumn 2026", "AY 26/27", "46266"])
def test_input_53_what_names_no_day_is_asked_for_in_full(text: str) -> None:
    assert typed_date(text) is None
    assert str(why_no_date("start", text)) == "This is not a date. Write it like 12 Sep 2026."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31/02/2026", "There is no such date: Feb 2026 has no day 31. Correct the day."),
        ("29/02/2027", "There is no such date: Feb 2027 has no day 29. Correct the day."),
        ("31 Sept 2026", "There is no such date: Sep 2026 has no day 31. Correct the day."),
        ("05/13/2026", "There is no month 13. Write the day first, then the month."),
    ],
)
def test_inputs_54_and_55_there_is_no_such_date(text: str, words: str) -> None:
    assert typed_date(text) is None
    assert str(why_no_date("start", text)) == words


def test_input_56_short_years_are_those_from_2000_to_2049() -> None:
    assert typed_date("1/9/00") == date(2000, 9, 1)
    assert typed_date("1/9/26") == typed_date("1 Sep 26") == date(2026, 9, 1)
    assert typed_date("1/9/49") == date(2049, 9, 1)
    assert typed_date("1/9/50") is None
    assert str(why_no_date("start", "1/9/50")) == "This year has only two figures. Write the year in four figures."


def test_input_56_a_year_out_of_all_range_is_refused() -> None:
    assert typed_date("1/9/2206") is None
    assert str(why_no_date("start", "1/9/2206")) == "The year 2206 is too far off. Correct the year."
    assert typed_date("1/9/1926") == date(1926, 9, 1)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,200", 1200), ("12.5%", 12.5), ("-3", -3), ("", None), ("many", None), ("1.", None), ("1.200,00", None), ("1,20", None),
        ("free", None), ("£1,200.00", 1200.0), ("1,234,567", 1_234_567), ("-5", -5), (".5", 0.5), ("unlimited", None),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_written_here_or_not_at_all(text: str, number: float | None) -> None:
    assert typed_number(text) == number


def test_input_63_why_it_is_no_number() -> None:
    assert str(why_no_number("places", "12.5", whole=True)) == "This is not a whole number. Write one without a point, such as 12."
    assert why_no_number("places", "unlimited", whole=True).what_next == "Write a whole number in figures, such as 12."
    assert why_no_number("cost", "free", whole=False).what_next == "Write it in figures."
