"""A count with its noun."""

import pytest

from leaddesk.domain.counting import how_many


@pytest.mark.parametrize(("number", "words"), [(0, "0 rows"), (1, "1 row"), (1200, "1,200 rows")])
def test_one_is_singular(number, words):
    assert how_many(number, "row") == words
