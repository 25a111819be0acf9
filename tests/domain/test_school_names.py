"""Names of schools as people shorten them."""

import pytest

from leaddesk.domain.school_names import is_called_as_schools_are, names_a_school, plain_school_name, telling_words


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


def test_a_school_is_told_from_a_person():
    assert all(map(names_a_school, ("Anchorage House School", "THE QUARRY ACADEMY", "Lark Rise Primary", "Estuary Teaching School Hub")))
    assert not any(map(names_a_school, ("Junior Smith", "Jun Li", "Dr Ann College", "Saint John Fisher", "")))


def test_a_whole_cell_that_ends_as_schools_do_is_one():
    schools = ("Bargehouse Primary School", "The Quarry Academy", "Lark Rise Primary (Hythe)", "Oak Nursery, Hythe", "Quay Learning Trust")
    assert all(map(is_called_as_schools_are, schools))
    people = ("Tom Brown", "Ann Trust", "Jo Brown, Head of School", "Head of School", "Director of Schools", "Jo Brown (Oak Academy)", "")
    assert not any(map(is_called_as_schools_are, people))
