"""Names of schools as people shorten them."""

import pytest

from leaddesk.domain.school_names import plain_school_name, telling_words


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("St. Mary's C of E (VA) Pri. Sch.", "st marys ce primary"),
        ("St Mary’s CofE Primary School", "st marys ce primary"),
        ("Saint Mary's Church of England Voluntary Aided Primary School", "st marys ce primary"),
        ("The Holm Oak R.C. Jnr & Inf School", "holm oak rc junior infant"),
        ("Ysgol y Gŵyl", "ysgol y gwyl"),
        ("The School", ""),
        ("", ""),
    ],
)
def test_ways_of_writing_one_name_agree(written, plain):
    assert plain_school_name(written) == plain


def test_what_many_schools_share_tells_none_of_them():
    assert telling_words("st marys ce primary") == "st marys"
    assert telling_words("ce primary") == ""
