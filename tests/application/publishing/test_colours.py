"""A brand colour is readable on paper, or refused with the nearest that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.application.publishing.colours import check_brand_colour, contrast, mixed, nearest_passing
from leaddesk.domain.failures import KnownFailure

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#0B5A56", "#FFFFFF", 8.0), ("#777777", "#FFFFFF", 4.48)]
)
def test_contrast_is_what_the_standard_says(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.06)
    assert contrast(one, other) == contrast(other, one)


@given(colours, st.sampled_from(["#FFFFFF", "#000000", "#F7F7F5"]))
def test_the_nearest_colour_always_passes_and_a_passing_one_stays(colour: str, background: str) -> None:
    near = nearest_passing(colour, background)
    assert contrast(near, background) >= 4.5
    if contrast(colour, background) >= 4.5:
        assert near == colour


def test_the_nearest_of_a_yellow_is_a_dark_yellow() -> None:
    red, green, blue = (int(nearest_passing("#FFD200")[at : at + 2], 16) for at in (1, 3, 5))
    assert red > green > blue
    assert contrast(nearest_passing("#FFD200"), "#FFFFFF") < 4.7


@pytest.mark.parametrize("colour", ["teal", "#12345", "#12345G", ""])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(KnownFailure, match="is not a colour"):
        check_brand_colour(colour)


def test_a_pale_colour_is_refused_with_the_nearest() -> None:
    check_brand_colour("#0b5a56")
    with pytest.raises(KnownFailure, match=r"its contrast is 1\.5") as refused:
        check_brand_colour("#FFD200")
    assert nearest_passing("#FFD200") in refused.value.what_next


def test_a_tint_lies_between() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"
    assert mixed("#000000", "#FFFFFF", 1) == "#FFFFFF"
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
