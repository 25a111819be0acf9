"""The tagging layer: what is read out is what is printed, in order, and what cannot be read out is refused."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from unicodedata import combining, normalize
from xml.dom.minidom import parseString

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Frame, PageBreak, PageTemplate

from documents.pdf_reading import faults, structure, text_of
from leaddesk.application.publishing.contents import Printed
from leaddesk.documents.tagged_pdf import BODY_FONT, Particulars, SideBySide, Story, TaggedCanvas, print_story
from leaddesk.documents.tagged_pdf.fonts import unbroken_numbers, unwidowed
from leaddesk.domain.failures import KnownFailure

SIZE = (300.0, 300.0)
BODY = ParagraphStyle("body", fontName=BODY_FONT, fontSize=11, leading=15, bulletFontName=BODY_FONT, leftIndent=12)
HEAD = ParagraphStyle("head", parent=BODY, fontSize=18, leading=22)
ABOUT = Particulars("A test of print", "Thameside Council", "Testing", datetime(2026, 11, 22, 14, 2, tzinfo=UTC))
RULES = [("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#7F8E8C")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#EEEEEE"))]


def told() -> Story:
    story = Story(link_colour="#0B5A56")
    story.heading(1, "A test of print", HEAD)
    return story


def printed(story: Story, about: Particulars = ABOUT) -> Printed:
    return print_story(story, about, [PageTemplate("plain", [Frame(20, 20, 260, 260, 0, 0, 0, 0)])], SIZE)


def table(story: Story, rows: list[list[str]], heads: list[str]) -> None:
    width = 260 / len(heads)
    story.table(heads, rows, [width] * len(heads), head_style=BODY, cell_styles=[BODY] * len(heads), table_style=RULES, has_row_heads=True)


def test_everything_together_passes_both_checkers(tmp_path: Path) -> None:
    story = told()
    place = story.place("Chapter", 2)
    with story.inside("TOC"):
        story.contents_line(place, BODY, rule="#888888")
    story.heading(2, "Chapter", HEAD, at=place)
    story.paragraph("Write to head@school.example or see https://school.example/a?b=1&c=2.", BODY)
    story.items(["one thing", "another at www.school.example"], BODY)
    table(story, [[f"School {n}", f"head{n}@school.example"] for n in range(30)], ["School", "E-mail"])
    story.figure(Drawing(60, 40, Rect(0, 0, 60, 40)), "A rectangle sixty points wide")
    story.decoration(20, 4, lambda canvas: canvas.rect(0, 0, 20, 4))
    content = printed(story).content
    assert faults(content, tmp_path) == []
    tree = structure(content)
    assert tree.tag == "Document"
    assert [figure.description for figure in tree.all("Figure")] == ["A rectangle sixty points wide"]
    assert [len(item.kids) for item in tree.all("LI")] == [2, 2]
    assert tree.all("Reference")[0].kids[0].tag == "Link"
    assert all(link.marks and link.annotations for link in tree.all("Link"))


def test_the_file_says_what_it_is() -> None:
    story = told()
    story.heading(2, "Chapter", HEAD)
    with pikepdf.open(BytesIO(printed(story).content)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo.Title) == "A test of print"
        assert str(pdf.docinfo.CreationDate).startswith("D:20261122140200")
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "A test of print"
            assert metadata["pdfuaid:part"] == "1"
        with pdf.open_outline() as outline:
            assert [(item.title, [kid.title for kid in item.children]) for item in outline.root] == [("A test of print", ["Chapter"])]
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts)


def test_equal_content_gives_equal_bytes() -> None:
    assert printed(told()).content == printed(told()).content


@settings(max_examples=12, deadline=None)
@given(st.integers(1, 900), st.booleans())
def test_a_paragraph_stays_one_element_over_any_number_of_pages(words: int, has_link: bool) -> None:
    said = [f"word{n}" for n in range(words)] + (["head@school.example"] if has_link else [])
    story = told()
    story.paragraph(" ".join(said), BODY)
    result = printed(story)
    (paragraph,) = structure(result.content).all("P")
    assert paragraph.pages == list(range(paragraph.pages[0], result.pages))
    assert " ".join(" ".join(text_of(result.content)).split()[-len(said) :]) == " ".join(said)


@settings(max_examples=10, deadline=None)
@given(st.integers(5, 80))
def test_a_table_stays_one_element_and_its_heading_row_is_read_once(count: int) -> None:
    story = told()
    table(story, [[f"School {n}", f"Town {n}", "x" * (n % 40)] for n in range(count)], ["School", "Town", "Note"])
    result = printed(story)
    (whole,) = structure(result.content).all("Table")
    assert [kid.tag for kid in whole.kids] == ["THead", "TBody"]
    heads, body = whole.kids
    assert [(head.scope, head.pages) for head in heads.all("TH")] == [("/Column", [0])] * 3
    assert len(body.kids) == count
    assert all([cell.tag for cell in row.kids] == ["TH", "TD", "TD"] and row.kids[0].scope == "/Row" for row in body.kids)
    assert all("Town" in page for page in text_of(result.content))


def test_a_link_that_is_split_over_pages_stays_one_link() -> None:
    story = told()
    long_address = "https://school.example/" + "-".join(f"part{n}" for n in range(150))
    story.paragraph("See " + long_address, BODY)
    result = printed(story)
    (link,) = structure(result.content).all("Link")
    assert result.pages > 1
    assert link.pages == list(range(result.pages))
    assert link.annotations > result.pages


def test_columns_are_read_one_after_the_other_even_over_pages(tmp_path: Path) -> None:
    story = told()
    left: list[object] = []
    right: list[object] = []
    with story.aside(left):
        for number in range(30):
            story.paragraph(f"left {number}", BODY)
    with story.aside(right):
        for number in range(12):
            story.paragraph(f"right {number}", BODY)
    story.add(SideBySide(left, right, (120, 120), 20))
    content = printed(story).content
    paragraphs = structure(content).all("P")
    assert [one.pages for one in paragraphs[:30]] == sorted(one.pages for one in paragraphs[:30])
    assert {page for one in paragraphs[30:] for page in one.pages} == {0}
    assert faults(content, tmp_path) == []


def test_mark_up_in_a_text_is_printed_as_it_was_typed() -> None:
    story = told()
    story.paragraph("<b>Ann</b> & Bob <img src='x'/>", BODY)
    assert "<b>Ann</b> & Bob <img src='x'/>" in text_of(printed(story).content)[0]


@pytest.mark.parametrize("typed", ["Siân Ŵyn", "Nguyễn Thị Ánh", "Łukasz Żółć", "Юлия", "Zoe\u0308"])
def test_names_of_many_languages_are_printed_as_they_are(typed: str) -> None:
    story = told()
    story.paragraph(typed, BODY)
    assert printed(story).notices == ()


def test_a_letter_that_the_font_lacks_is_reported_and_never_a_box() -> None:
    story = told()
    story.paragraph("李 Wei\u202e\u200b", BODY)
    result = printed(story)
    assert result.notices == ("The letter “李” is not in the print font; “?” stands for it in “李 Wei”.",)
    assert "? Wei" in text_of(result.content)[0]


@pytest.mark.parametrize(
    ("typed", "printed_as"),
    [
        ("Saṃyukta Ḣasan", "Samyukta Hasan"),
        ("Ọ̀ṣun Ẹ́jidé Kpɔŋ", "Oṣun Ejide Kpɔŋ"),
        ("twenty\u2011four", "twenty-four"),
        ("● Book", "• Book"),
    ],
)
def test_a_letter_that_the_font_lacks_is_put_together_or_stood_in_for(typed: str, printed_as: str) -> None:
    story = told()
    story.paragraph(typed, BODY)
    result = printed(story)
    assert result.notices == ()
    assert unmarked(printed_as) in unmarked(text_of(result.content)[0])


def unmarked(text: str) -> str:
    """Without marks above and below, which each reader of PDF files puts in an order of its own."""
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


@pytest.mark.parametrize("level", [3, 7])
def test_a_skipped_heading_level_is_refused(level: int) -> None:
    with pytest.raises(KnownFailure, match="skips a level"):
        told().heading(level, "Deep", HEAD)


def test_an_empty_heading_is_refused() -> None:
    with pytest.raises(KnownFailure, match="is empty"):
        told().heading(2, "  ", HEAD)


def test_a_document_without_a_title_is_refused() -> None:
    with pytest.raises(KnownFailure, match="has no title"):
        printed(told(), Particulars(" ", "Thameside Council", "", ABOUT.made_at))


@pytest.mark.parametrize("title", ["Two\x0blines", "A bell\x07", "Half a pair \ud83d"])
def test_a_title_with_invisible_controls_leaves_the_metadata_readable(title: str) -> None:
    with pikepdf.open(BytesIO(printed(told(), Particulars(title, "Thameside Council", title, ABOUT.made_at)).content)) as pdf:
        packet = parseString(pdf.Root.Metadata.read_bytes())
        said = packet.getElementsByTagName("dc:title")[0].getElementsByTagName("rdf:li")[0].firstChild.data
        assert said == str(pdf.docinfo["/Title"]) == " ".join(title.split()).strip("\x07\ud83d")


@pytest.mark.parametrize("words", ["\u200b\u200b", "\x01", "\u200b \u2060"])
def test_words_that_nobody_can_see_are_no_title_heading_or_description(words: str) -> None:
    with pytest.raises(KnownFailure, match="has no title"):
        printed(told(), Particulars(words, "Thameside Council", "", ABOUT.made_at))
    with pytest.raises(KnownFailure, match="is empty"):
        told().heading(2, words, HEAD)
    with pytest.raises(KnownFailure, match="no description"):
        told().figure(Drawing(10, 10), words)


def test_a_figure_without_a_description_is_refused() -> None:
    with pytest.raises(KnownFailure, match="no description"):
        told().figure(Drawing(10, 10), "  ")


def test_a_block_longer_than_a_page_is_refused_in_words() -> None:
    story = told()
    story.decoration(10, 400, lambda canvas: canvas.rect(0, 0, 10, 400))
    with pytest.raises(KnownFailure, match="longer than a page"):
        printed(story)


def test_text_that_belongs_to_nothing_cannot_be_drawn() -> None:
    with pytest.raises(RuntimeError, match="outside any element"):
        TaggedCanvas(ABOUT).drawString(20, 20, "silent")


def test_an_element_that_is_never_drawn_is_left_out() -> None:
    story = told()
    with story.aside([]):
        story.paragraph("never flowed", BODY)
    story.add(PageBreak())
    assert structure(printed(story).content).all("P") == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ring 020 7946 0950 or 01632 960 101.", "ring 020_7946_0950 or 01632_960_101."),
        ("07700 900123", "07700_900123"),
        ("+44 20 7946 0101", "+44_20_7946_0101"),
        ("on 1 Sep 2026 there are 300 places, URN 100 200", "on 1 Sep 2026 there are 300 places, URN 100 200"),
    ],
)
def test_only_telephone_numbers_are_kept_on_one_line(typed: str, kept: str) -> None:
    assert unbroken_numbers(typed).replace("\u00a0", "_") == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (
            "Practical help with the first year of leading a team, nearby.",
            "Practical help with the first year of leading a team,\u00a0nearby.",
        ),
        ("Short enough for a line.", "Short enough for a line."),
        ("It goes on to a very long word that must stay breakable: incomprehensibilities", None),
        ("onewordwithoutanyspacethatisverylongindeedandgoesonandon", None),
    ],
)
def test_no_short_word_stands_alone_on_the_last_line(typed: str, kept: str | None) -> None:
    assert unwidowed(typed) == (kept or typed)
