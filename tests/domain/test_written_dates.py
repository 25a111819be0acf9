"""Dates as sheets write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.written_dates import (
    DateOrder,
    counted_day,
    date_in_file_name,
    leaves_order_open,
    month_in_file_name,
    order_of_column,
    read_date,
    settles_order,
)


@given(st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31)))
def test_every_way_of_writing_a_day_reads_the_same(day):
    for pattern in ("%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%Y%m%d", "%Y-%m-%d 00:00:00"):
        assert read_date(day.strftime(pattern)) == day
    assert read_date(day.strftime("%m/%d/%Y"), DateOrder.MONTH_FIRST) == day


@given(st.text(max_size=12))
def test_anything_else_is_no_date(text):
    try:
        day = read_date(text)
    except ValueError:
        return
    assert day is None or day.year >= 1500


def test_how_registers_write_not_known():
    assert read_date("01-01-1900") is None
    for text in ("31/02/2026", "29/02/2027", "soon", "03/04", "2206-13-01"):
        with pytest.raises(ValueError, match=r"date|month|day|year|range"):
            read_date(text)


def test_the_order_is_decided_for_the_whole_column():
    assert order_of_column(["03/04/2026", "26/06/2026", ""]) is DateOrder.DAY_FIRST
    assert order_of_column(["03/04/2026", "06/26/2026"]) is DateOrder.MONTH_FIRST
    assert order_of_column(["13/05/2026", "05/13/2026"]) is DateOrder.MIXED
    assert order_of_column(["03/04/2026", "2026-04-30"]) is DateOrder.DAY_FIRST


@pytest.mark.parametrize("typing_error", ["32/13/2026", "13/13/2026", "06/45/2026", "45/06/2026"])
def test_what_is_no_day_in_either_order_decides_nothing(typing_error):
    assert order_of_column(["03/11/2026", "26/06/2026", typing_error]) is DateOrder.DAY_FIRST
    assert order_of_column(["06/26/2026", typing_error]) is DateOrder.MONTH_FIRST


def test_days_and_months_in_file_names():
    assert date_in_file_name("edubasealldata20240115.csv") == date(2024, 1, 15)
    assert date_in_file_name("schools 15-01-2024 (2).xlsx") == date(2024, 1, 15)
    assert date_in_file_name("results-20249999.csv") is None
    assert month_in_file_name("register-2026-10.csv") == date(2026, 10, 1)
    assert month_in_file_name("register-2026-10-05.csv") is not None
    assert month_in_file_name("register.csv") is None


@pytest.mark.parametrize(
    ("column", "is_settled"),
    [
        (["03/04/2026"], False), (["03/04/2026", "05/06/2026"], False), (["03/04/2026", "13/06/2026"], True),
        (["03/04/2026", "06/13/2026"], True), (["04/04/2026"], True), (["2026-04-03"], True), ([], True),
    ],
)  # fmt: skip
def test_what_settles_which_of_day_and_month_stands_first(column, is_settled):
    assert settles_order(column) is is_settled
    assert any(map(leaves_order_open, column)) or is_settled


@pytest.mark.parametrize(
    ("text", "day"),
    [("46266", date(2026, 9, 1)), ("46266.0", date(2026, 9, 1)), ("100001", None), ("2026", None), ("99999", None), ("4626x", None)],
)
def test_days_as_spreadsheets_count_them(text, day):
    assert counted_day(text) == day


def test_a_year_of_two_figures_is_of_this_century_or_refused():
    assert read_date("01/09/26") == date(2026, 9, 1)
    with pytest.raises(ValueError, match="century"):
        read_date("01/09/56")
