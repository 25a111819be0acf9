"""Columns as a newspaper has them: filled down and across, page by page, and level on the last."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.platypus import Flowable, Spacer

from documents.pdf_reading import text_of
from documents.print_samples import BRAND, MADE_AT, brochure
from leaddesk.documents.brochure import tell_brochure
from leaddesk.documents.page_style import PAGE, PageStyle, page, span
from leaddesk.documents.press import PrintingPress
from leaddesk.documents.tagged_pdf import Columns, Particulars, Story, print_story, print_untagged

ROOM = PAGE[1] - 2 * 18 / 25.4 * 72


def printed(count: int, used: float = 0) -> bytes:
    """That many lines in two columns, below so much that is used up already (points)."""
    style, story = PageStyle(BRAND), Story(link_colour=BRAND.colour)
    lines: list[Flowable] = []
    story.heading(1, "Lines", style.headline)
    story.add(Spacer(1, used))
    with story.aside(lines):
        for number in range(count):
            story.paragraph(f"line{number:03}", style.body)
    story.add(Columns(lines, span(6), 10))
    return print_story(story, Particulars("Lines", "A Marlowe", "", MADE_AT), [page("lines")], PAGE).content


def places(content: bytes, number: int) -> list[tuple[float, float]]:
    """Where the lines of a page begin, in the order in which they are painted: from the left, from the foot, in points."""
    found: list[tuple[float, float]] = []

    def note(text: str, matrix: list[float], text_matrix: list[float], *_rest: object) -> None:
        if "line" in text:
            found.append((round(matrix[4] + text_matrix[4]), round(matrix[5] + text_matrix[5])))

    PdfReader(BytesIO(content)).pages[number].extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize("count", [1, 2, 7, 40, 200])
def test_every_line_stands_once_in_order_and_the_last_page_is_level(count: int) -> None:
    content = printed(count)
    words = " ".join(text_of(content)).split()
    assert [word for word in words if word.startswith("line")] == [f"line{number:03}" for number in range(count)]
    last = places(content, len(text_of(content)) - 1)
    lowest = {left: min(foot for at, foot in last if at == left) for left, _ in last}
    assert len(lowest) == min(count, 2)
    assert max(lowest.values()) - min(lowest.values()) <= 2 * 21


def test_without_room_for_a_line_it_begins_overleaf() -> None:
    first, second = text_of(printed(4, used=ROOM - 45))
    assert "line" not in first
    assert "line003" in second


def test_without_tags_there_are_as_many_pages() -> None:
    content = brochure()
    story, templates = tell_brochure(content)
    assert len(text_of(print_untagged(story, templates, PAGE))) == PrintingPress().brochure(content).pages
