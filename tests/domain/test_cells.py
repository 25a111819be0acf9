"""Values as people write them in sheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.cells import (
    clean_text,
    folded,
    read_company_number,
    read_number,
    read_phone,
    read_postcode,
    read_share,
    read_urn,
    read_web_address,
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2079460123", "020 7946 0123"), ("02079460123", "020 7946 0123"), ("1632960001", "01632 960001"),
        ("7700900123", "07700 900123"), ("0116 496 0123", "0116 496 0123"), ("+44 (0)20 7946 0123", "020 7946 0123"),
        ("01632 960001 ext 12", "01632 960001 ext 12"), ("0163296000", "01632 96000"), ("0300 123 4567", "0300 123 4567"),
        ("+33 1 99 00 12 34", "+33 1 99 00 12 34"), ("ask for Julie", None), ("123", None), ("020 7946 0123 / 07700 900123", None),
    ],
)  # fmt: skip
def test_phones_get_their_zero_and_their_spaces(written, kept):
    assert read_phone(written) == kept


@given(st.text(alphabet="0123456789 +()-ext", max_size=20))
def test_a_phone_that_is_kept_reads_the_same_again(written):
    kept = read_phone(written)
    if kept is not None:
        assert read_phone(kept) == kept


@pytest.mark.parametrize(("written", "kept"), [("le11aa", "LE1 1AA"), (" EC1a  1BB ", "EC1A 1BB"), ("LE1", None), ("LEI 1AA", None)])
def test_postcodes(written, kept):
    assert read_postcode(written) == kept


@pytest.mark.parametrize(("written", "kept"), [("123456.0", "123456"), (" 123 456 ", "123456"), ("1O2345", "1O2345")])
def test_urns(written, kept):
    assert read_urn(written) == kept


def test_numbers_and_shares():
    assert [read_number(text) for text in ("276", "1,200", "31.0", "2.5", "many")] == [276, 1200, 31, None, None]
    assert [read_number(text) for text in ("9" * 20, "9" * 20 + ".0", "1e300", "inf", "nan")] == [None] * 5
    assert [read_share(text) for text in ("21.7", "21.7%", "101", "lots")] == [21.7, 21.7, None, None]


@given(st.text(max_size=40))
def test_clean_text_is_clean_already_the_second_time(text):
    assert clean_text(clean_text(text)) == clean_text(text)


def test_names_agree_whatever_accents_apostrophes_and_composition():
    assert folded("Siân O’Brien") == folded("Sian O'BRIEN") == folded("Sia\u0302n O Brien")
    assert clean_text("Zoe\u0308\u202e \u00a0 Fair\u200bweather ") == "Zoë Fairweather"


@pytest.mark.parametrize(
    ("written", "kept"),
    [("www.school.example", "http://www.school.example"), ("https://school.example", "https://school.example"), ("", ""),
     ("http:/www.school.example", "http://www.school.example"), ("HTTP://school.example", "http://school.example")],
)  # fmt: skip
def test_web_addresses_get_their_scheme(written, kept):
    assert read_web_address(written) == kept


@pytest.mark.parametrize(
    ("written", "number"), [("6893415.0", "06893415"), (" oc301 234 ", "OC301234"), ("12345678", "12345678"), ("", "")]
)
def test_a_company_number_keeps_its_zeros(written, number):
    assert read_company_number(written) == number


@pytest.mark.parametrize("text", ["Tel: 01632 960001", "Tel.01632960001", "01632 960001 (work)", "0044 1632 960001", "00441632960001",
                                  "Work tel no: 01632 960001", "T 01632 960001"])  # fmt: skip
def test_words_that_say_only_that_it_is_a_telephone_number_are_left_off(text):
    assert read_phone(text) == "01632 960001"


@pytest.mark.parametrize("text", ["ask for Bo 01632 960001", "Tom 01632 960001", "01632 960001 (Bo)"])
def test_words_that_say_more_are_not(text):
    assert read_phone(text) is None
