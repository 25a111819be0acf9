"""What tagging costs: a brochure of 60 pages, tagged against the very same pages untagged, in one run.

Run it on its own to see the figures: `python -m pytest tests/speed/test_brochure_speed.py -s`.
"""

import gc
import time
from collections.abc import Callable

import pytest

from documents.print_samples import MADE_AT, brochure
from leaddesk.documents.brochure import tell_brochure
from leaddesk.documents.page_style import PAGE
from leaddesk.documents.press import PrintingPress
from leaddesk.documents.tagged_pdf import Particulars, print_story, print_untagged

MOST = 1.5
MOST_SECONDS = 3.0
ROUNDS = 5
PARTICULARS = Particulars("Leadership development programme", "Thameside Council", "", MADE_AT)


def _tagged() -> int:
    story, templates = tell_brochure(brochure(copies=4))
    return print_story(story, PARTICULARS, templates, PAGE).pages


def _untagged() -> int:
    story, templates = tell_brochure(brochure(copies=4))
    return len(print_untagged(story, templates, PAGE))


def _fastest(work: Callable[[], int]) -> float:
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


@pytest.mark.speed
def test_tagging_costs_at_most_half_as_much_again() -> None:
    assert _tagged() >= 60
    _untagged()
    tagged, untagged = _fastest(_tagged), _fastest(_untagged)
    print(f"\n60 pages tagged {tagged:.2f} s, untagged {untagged:.2f} s, ratio {tagged / untagged:.2f}")  # noqa: T201 - the figures
    assert tagged <= MOST * untagged


@pytest.mark.speed
def test_a_whole_brochure_of_sixty_pages_takes_less_than_three_seconds() -> None:
    seconds = _fastest(lambda: PrintingPress().brochure(brochure(copies=4)).pages)
    print(f"\nThe whole brochure, QR codes read back: {seconds:.2f} s")  # noqa: T201 - the figure
    assert seconds < MOST_SECONDS
