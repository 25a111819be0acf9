"""Sums of money: to the penny, or not at all."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.money import looks_like_money, money_in_words, read_money


@pytest.mark.parametrize(
    ("text", "pounds"),
    [
        ("£1,200.50", "1200.50"), ("1200", "1200"), ("1.2k", "1200"), ("£3m", "3000000"), ("(500)", "-500"), ("-£5.25", "-5.25"),
        ("nil", "0"), ("Free", "0"), ("£ 1 200", "1200"), ("99.5", "99.5"),
    ],
)  # fmt: skip
def test_sums_as_people_write_them(text, pounds):
    assert read_money(text) == Decimal(pounds)


@pytest.mark.parametrize("text", ["1.200,00", "12,00", "£", "", "about 5", "1,2,3", "5.123"])
def test_what_is_no_sum_or_could_be_two(text):
    assert read_money(text) is None


def test_only_signs_of_a_sum_look_like_one():
    assert looks_like_money("1.200,00")
    assert not looks_like_money("£450 each")


@settings(max_examples=60)
@given(st.decimals(min_value=0, max_value=9_999_999, places=2))
def test_a_sum_in_words_is_read_back(amount):
    assert read_money(money_in_words(amount)) == amount
