"""A long print says how far it is, stops when asked to, and breaks no line twice."""

from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.platypus import Paragraph

from documents.pdf_reading import faults, text_of
from documents.print_samples import SHORT, brochure, contact_sheet
from documents.test_stopping import Stopping
from leaddesk.application.publishing.contents import TierSection
from leaddesk.documents.press import PrintingPress
from leaddesk.domain.failures import Cancelled

PRESS = PrintingPress()


class Noting:
    """A progress that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, int, int | None]] = []

    def report(self, done: int, total: int | None, words: str) -> None:
        self.told.append((words, done, total))


def test_a_long_sheet_counts_its_people_and_then_its_pages() -> None:
    noted = Noting()
    printed = PRESS.contact_sheet(contact_sheet(100), noted)
    assert ("People set", 60, 100) in noted.told
    assert noted.told[-1] == ("Pages laid out", printed.pages, None)


def test_a_brochure_counts_its_pages() -> None:
    noted = Noting()
    printed = PRESS.brochure(brochure(), noted)
    assert [done for _, done, _ in noted.told] == list(range(1, printed.pages + 1))


@pytest.mark.parametrize("at", [1, 3, 6, 8])
def test_a_long_sheet_stops_when_asked_to(at: int) -> None:
    with pytest.raises(Cancelled):
        PRESS.contact_sheet(contact_sheet(100), Stopping(at))


def test_each_cell_of_a_long_sheet_is_broken_into_lines_once(monkeypatch: pytest.MonkeyPatch) -> None:
    broken: list[int] = []
    breaking = Paragraph.breakLines

    def counted(self: Paragraph, width: float) -> object:
        broken.append(1)
        return breaking(self, width)

    monkeypatch.setattr(Paragraph, "breakLines", counted)
    PRESS.contact_sheet(contact_sheet(300))
    assert len(broken) < 300 * 4 * 1.1


def test_a_very_long_purpose_is_shortened_at_the_foot() -> None:
    long = "ring " * 60
    (page,) = text_of(PRESS.contact_sheet(replace(contact_sheet(3), purpose=long)).content)
    foot = " ".join(page.split()).partition("Printed by")[2]
    assert foot.count("ring") < 20
    assert "…. Destroy by" in foot


def test_two_short_programmes_of_a_chapter_share_a_page() -> None:
    short = tuple(replace(SHORT, key=f"short{number}", title=f"Short {number}", link="", aims=()) for number in range(4))
    content = replace(brochure(), tiers=(TierSection(tier="Middle leader", programmes=short),), ladder=(), calendar=(), aims=())
    pages = text_of(PRESS.brochure(content).content)
    on_each = [page.count("Who it is for") for page in pages if "Who it is for" in page]
    assert on_each == [1, 2, 1], "the first below the head of its chapter, then two by two"


def test_a_chapter_opens_above_its_first_programme_where_both_fit_a_page(tmp_path: Path) -> None:
    content = replace(brochure(), tiers=(TierSection(tier="Middle leader", introduction="For those.", programmes=(SHORT,)),), aims=())
    printed = PRESS.brochure(content)
    (page,) = (page for page in text_of(printed.content) if "For those." in page)
    assert "Who it is for" in page
    assert faults(printed.content, tmp_path) == []
