"""What is said of a copy before it takes the place of the records."""

from datetime import datetime

import pytest

from leaddesk.application.copies import copy_in_words
from leaddesk.application.ports import CopyTold

AT = datetime(2026, 11, 3, 14, 2).astimezone()
LAST = "The backup was last changed by T Quill on LAPTOP-4 on 3 Nov 2026, 14:02."


@pytest.mark.parametrize(
    ("only_here", "only_there", "words"),
    [
        (0, 0, "Everything in it is here already, and nothing is missing from it."),
        (1, 0, "Everything in it is here already; 1 later change made here is not in it."),
        (1200, 0, "Everything in it is here already; 1,200 later changes made here are not in it."),
        (0, 1, "1 change in it is not here yet, and nothing here is missing from it."),
        (2, 5, "5 changes in it are not here, and 2 changes made here are not in it."),
    ],
)
def test_what_is_where(only_here, only_there, words):
    assert copy_in_words(CopyTold(AT, "T Quill", "LAPTOP-4", only_here, only_there, is_of_these_records=True)) == f"{LAST} {words}"


def test_another_database():
    told = CopyTold(AT, "", "", 9, 9, is_of_these_records=False)
    assert copy_in_words(told) == (
        "The backup was last changed on 3 Nov 2026, 14:02. It is of another database, and holds nothing of what is here."
    )
