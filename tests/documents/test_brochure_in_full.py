"""What makes the brochure whole: foreword, priorities, gaps, dates, terms, index, its own record, and a draft that says so."""

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from documents.pdf_reading import faults, structure, text_of
from documents.print_samples import BRAND, FULL, TEAM, brochure, leaflet
from leaddesk.application.publishing.contents import Aim, BrochureContent, CalendarEntry, LadderRow, Mention, ProgrammePage, TierSection
from leaddesk.documents.press import PrintingPress
from leaddesk.documents.qr_code import LONGEST_LINK, decoded, encoded, fits
from leaddesk.domain.failures import KnownFailure

zxingcpp = pytest.importorskip("zxingcpp", reason="a camera's reader of QR codes, from the test tools")

PRESS = PrintingPress()
APPROVED = replace(brochure(), approved_by="R Thackerley", approved_on=date(2026, 11, 20))


def squeezed(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def camera(squares: tuple[tuple[bool, ...], ...]) -> str:
    """What a telephone's camera reads."""
    side = len(squares) + 8
    picture = Image.new("L", (side, side), 255)
    for row, line in enumerate(squares):
        for column, dark in enumerate(line):
            if dark:
                picture.putpixel((column + 4, row + 4), 0)
    return str(zxingcpp.read_barcode(picture.resize((side * 5, side * 5), Image.Resampling.NEAREST)).text)


@pytest.mark.parametrize("length", [12, 40, 90, 180, LONGEST_LINK])
def test_a_camera_and_we_read_the_same_link(length: int) -> None:
    link = ("https://leadership.thameside.example/é?q=" + "ab1/" * 100)[:length]
    squares = encoded(link)
    assert camera(squares) == decoded(squares) == link


def test_a_code_with_a_wrong_square_is_noticed() -> None:
    squares = [list(row) for row in encoded(FULL.link)]
    squares[-1][-1] ^= True
    assert decoded(squares) != FULL.link


def test_too_long_a_link_prints_as_words_alone_and_the_officer_is_told() -> None:
    link = "https://leadership.thameside.example/" + "a" * LONGEST_LINK
    assert not fits(link)
    with pytest.raises(KnownFailure, match="a QR code takes 300"):
        encoded(link)
    printed = PRESS.leaflet(leaflet(replace(FULL, link=link)))
    assert structure(printed.content).all("Figure") == []
    assert "has no QR code" in " ".join(printed.notices)


def test_a_leaflet_shows_its_link_as_words_and_as_a_code(tmp_path: Path) -> None:
    content = PRESS.leaflet(leaflet()).content
    assert [figure.description for figure in structure(content).all("Figure")] == [f"QR code that opens {FULL.link}"]
    assert FULL.link in "".join(text_of(content)).replace("\n", "")
    assert faults(content, tmp_path) == []


def test_a_draft_says_so_on_every_page_and_an_approved_edition_on_none(tmp_path: Path) -> None:
    draft, final = PRESS.brochure(brochure()), PRESS.brochure(APPROVED)
    assert all("DRAFT" in page for page in text_of(draft.content))
    assert all("Draft, not approved" in page for page in text_of(draft.content)[1:])
    assert not any("draft" in page.casefold() for page in text_of(final.content))
    with pikepdf.open(BytesIO(draft.content)) as pdf:
        assert all(b"/Subtype /Watermark" in page.Contents.read_bytes() for page in pdf.pages)
    assert faults(final.content, tmp_path) == faults(draft.content, tmp_path) == []


def test_the_last_page_is_the_record_of_the_edition() -> None:
    printed = PRESS.brochure(APPROVED)
    last = squeezed(text_of(printed.content)[-1:])
    assert "About this edition Edition 2026/27 Approved by R Thackerley on 20 Nov 2026" in last
    assert f"Pages {printed.pages}" in last


def test_every_chapter_stands_in_contents_and_bookmarks_in_order() -> None:
    with pikepdf.open(BytesIO(PRESS.brochure(brochure()).content)) as pdf, pdf.open_outline() as outline:
        chapters = [item.title for title in outline.root for item in title.children]
    assert chapters[:5] == ["Contents", "Foreword", "The strategy", "What we aim for", "The ladder"]
    assert chapters[-5:] == ["Calendar at a glance", "Booking and terms", "Whom to ask", "Index of programmes", "About this edition"]


def test_each_aim_says_what_serves_it_or_that_nothing_does() -> None:
    words = squeezed(text_of(PRESS.brochure(brochure()).content))
    assert "1. Raise standards across Thameside schools Programmes: Mentoring-coaching. And also: 2 partnerships." in words
    assert "Served by: 1 example of practice." in words
    assert "Nothing serves this yet." in words


def test_gaps_of_the_ladder_are_said_and_counted() -> None:
    words = squeezed(text_of(PRESS.brochure(brochure()).content))
    assert words.count("A gap: no programme yet") == 6
    assert "12 of 18 places on the ladder hold a programme." in words


def test_the_calendar_names_each_day_once_under_its_month() -> None:
    words = squeezed(text_of(PRESS.brochure(brochure()).content))
    assert "Nov 2026 What’s on Tue 24 Coaching" in words
    assert words.count("Tue 24") == 1
    assert "Jan 2027 What’s on Tue 12 Induction for new secondary heads" in words


def mentions(count: int, content: BrochureContent) -> BrochureContent:
    """The ladder and a calendar of that many days, each naming a programme that has a page of its own."""
    keys = [page.key for page in content.programmes]
    days = tuple(
        CalendarEntry(date(2026, 12, 1) + timedelta(days=n), f"Named {chr(97 + n // 26)}{chr(97 + n % 26)}", keys[n % len(keys)])
        for n in range(count)
    )
    return replace(content, ladder=(LadderRow("Middle leader", ((Mention("On the ladder", keys[0]),), (), ())),), calendar=days)


@pytest.mark.parametrize("days", [3, 90, 300])
def test_ladder_and_calendar_lead_to_the_page_of_what_they_name(days: int, tmp_path: Path) -> None:
    content = mentions(days, brochure(copies=2))
    printed = PRESS.brochure(content).content
    pages = [squeezed([page]) for page in text_of(printed)]
    first, every = content.programmes[0].title, {page.title for page in content.programmes}
    (ladder,) = (number for page in pages for number in re.findall(r"On the ladder\s+(\d+)", page))
    assert first in pages[int(ladder) - 1]
    named = [int(number) for page in pages for number in re.findall(r"Named \w\w\s+(\d+)", page)]
    assert len(named) == days
    assert all(any(title in pages[number - 1] for title in every) for number in named)
    whole = structure(printed)
    links = [cell for cell in whole.all("TD") if cell.all("Link")]
    assert len(links) >= days
    assert all(link.annotations for cell in links for link in cell.all("Link"))
    assert faults(printed, tmp_path) == []


def test_an_index_over_several_pages_is_read_page_by_page(tmp_path: Path) -> None:
    content, short = brochure(), ProgrammePage(key="", title="", contact=TEAM)
    pages = tuple(replace(short, key=str(n), title=f"Programme {n:03}") for n in range(120))
    content = replace(content, tiers=(TierSection(tier="Middle leader", programmes=pages),), calendar=(), ladder=(), aims=())
    printed = PRESS.brochure(content).content
    painted = text_of(printed)
    first = max(n for n, page in enumerate(painted) if "Index of programmes" in page)
    filled = [found for page in painted[first:] if (found := re.findall(r"Programme (\d{3})", page))]
    assert len(filled) > 1
    assert [number for page in filled for number in page] == [f"{n:03}" for n in range(len(pages))]
    assert [fault for fault in faults(printed, tmp_path) if fault.lower().startswith("error")] == []


def test_terms_are_dated_and_contacts_say_what_to_ask_about() -> None:
    words = squeezed(text_of(PRESS.brochure(brochure()).content))
    assert "Booking and cancellation terms (as at 1 Sep 2026)" in words
    assert f"Anything in this programme {TEAM.team}" in words


def test_the_index_gives_every_programme_its_page() -> None:
    pages = text_of(PRESS.brochure(brochure(copies=2)).content)
    index = next(page for page in reversed(pages) if "Index of programmes" in page)
    found = re.findall(r"(Mentoring-coaching [12])\s+(\d+)", index)
    assert len(found) == 12
    assert all(title in pages[int(number) - 1] for title, number in found)


def test_a_brochure_with_an_odd_number_of_aims_and_no_foreword_prints(tmp_path: Path) -> None:
    content = replace(brochure(), foreword="", aims=(Aim(words="Only one"),), ladder=(), calendar=())
    printed = PRESS.brochure(content).content
    assert "Foreword" not in squeezed(text_of(printed))
    assert faults(printed, tmp_path) == []


def smallest_type(content: bytes, page: int) -> float:
    """The smallest size in which words of a page are painted, in points, scaling included."""
    found: list[float] = []

    def note(text: str, matrix: list[float], text_matrix: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.append(size * abs(matrix[3] * text_matrix[3]))

    PdfReader(BytesIO(content)).pages[page].extract_text(visitor_text=note)
    return min(found)


@pytest.mark.parametrize("count", [1, 2, 12, 60])
def test_the_cover_is_never_set_too_small_however_many_partners(count: int) -> None:
    partners = tuple(f"Lark Rise Academies Trust {number}" for number in range(1, count + 1))
    printed = PRESS.brochure(replace(brochure(), partners=partners)).content
    assert smallest_type(printed, 0) >= 10
    pages = text_of(printed)
    assert ("With 60 partners, who are named inside" in squeezed(pages[:1])) == (count == 60)
    assert all(name in squeezed(pages) for name in partners)


def test_a_cover_without_room_says_what_to_shorten() -> None:
    with pytest.raises(KnownFailure, match="no room") as refused:
        PRESS.brochure(replace(brochure(), brand=replace(BRAND, strapline="Leaders who learn from one another. " * 30)))
    assert "strapline" in refused.value.what_next
