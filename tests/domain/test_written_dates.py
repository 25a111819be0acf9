"""Dates as sheets write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.written_dates import DateOrder, date_in_file_name, month_in_file_name, order_of_column, read_date


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


def test_days_and_months_in_file_names():
    assert date_in_file_name("edubasealldata20240115.csv") == date(2024, 1, 15)
    assert date_in_file_name("schools 15-01-2024 (2).xlsx") == date(2024, 1, 15)
    assert date_in_file_name("results-20249999.csv") is None
    assert month_in_file_name("register-2026-10.csv") == date(2026, 10, 1)
    assert month_in_file_name("register-2026-10-05.csv") is not None
    assert month_in_file_name("register.csv") is None
