"""Times of day as officers write them: `09:30` to `16:00`, on the twenty-four-hour clock."""

import re

from leaddesk.domain.failures import Problem

_TIME = re.compile(r"^([01][0-9]|2[0-3]):[0-5][0-9]$")


def check_times(starts: str, ends: str) -> tuple[Problem, ...]:
    """A start and an end on one day; each blank or like `09:30`, the end after the start."""
    wrong = [
        Problem(name, "This is not a time.", "Write it like 09:30.")
        for name, text in (("starts", starts), ("ends", ends))
        if text and not _TIME.match(text)
    ]
    if not wrong and starts and ends and ends <= starts:
        return (Problem("ends", "It ends before it starts.", "Correct one of the two times."),)
    return tuple(wrong)
