"""The leaflet of one programme: one or two A4 pages, under 1 MB (domain.md A18)."""

from math import ceil

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from leaddesk.application.publishing.arranging import check_leaflet
from leaddesk.application.publishing.contents import Contact, LeafletContent, Printed
from leaddesk.documents.cover_art import decorate
from leaddesk.documents.logo import tell_logo
from leaddesk.documents.page_foot import PageFoot
from leaddesk.documents.page_style import GUTTER, MARGIN, PAGE, TEXT_WIDTH, PageStyle, page, span
from leaddesk.documents.programme_page import (
    FACT_COLUMNS,
    HOW_TO_BOOK,
    classed,
    facts_of,
    links_without_code,
    reach,
    tell_body,
    tell_facts,
    tell_link,
)
from leaddesk.documents.tagged_pdf import Particulars, SideBySide, Story, print_story
from leaddesk.domain.failures import KnownFailure

MOST_PAGES = 2
MOST_BYTES = 1_000_000
_LINE = 15
_BELOW_BAND = 22


def print_leaflet(content: LeafletContent) -> Printed:
    """The leaflet as a tagged PDF; KnownFailure without title or contact, over two pages (by how much), or over 1 MB."""
    contact = check_leaflet(content)
    printed, overflow = _print(content, contact, PageStyle(content.brand))
    if printed.pages > 1:
        tighter, overflow_of_tighter = _print(content, contact, PageStyle(content.brand, is_compact=True))
        if tighter.pages < printed.pages:
            printed, overflow = tighter, overflow_of_tighter
    _check_size(printed, overflow)
    return Printed(printed.content, printed.pages, (*printed.notices, *links_without_code([content.programme])))


def _print(content: LeafletContent, contact: Contact, style: PageStyle) -> "tuple[Printed, _Overflow]":
    story = Story(link_colour=content.brand.colour)
    foot = PageFoot(story, style, content.other_formats, f"{content.brand.authority} · {content.programme.title}")
    band_height = _tell(story, content, contact, style)
    overflow = _Overflow()

    def paint(canvas: Canvas) -> None:
        if canvas.getPageNumber() == 1:
            decorate(canvas, lambda inner: _paint_band(inner, style, band_height))

    templates = [page("leaflet", before=paint, after=foot.draw, bottom=foot.bottom, note_height=overflow.note)]
    programme = content.programme
    particulars = Particulars(programme.title, content.brand.authority, programme.purpose, content.made_at)
    return print_story(story, particulars, templates, PAGE), overflow


class _Overflow:
    """How much text stands on the pages that a leaflet may not have."""

    def __init__(self) -> None:
        self.height = 0.0

    def note(self, page_number: int, used: float) -> None:
        if page_number > MOST_PAGES:
            self.height += used


def _check_size(printed: Printed, overflow: _Overflow) -> None:
    if printed.pages > MOST_PAGES:
        lines = max(1, ceil(overflow.height / _LINE))
        raise KnownFailure(
            f"This leaflet is {printed.pages} pages long; it may have {MOST_PAGES}.",
            f"{lines} {'line' if lines == 1 else 'lines'} too many on page {MOST_PAGES}: shorten the description or the lists.",
        )
    if len(printed.content) > MOST_BYTES:
        size = len(printed.content) / 1_000_000
        raise KnownFailure(f"This leaflet takes {size:.1f} MB; the limit is 1 MB.", "Choose a smaller logo in the brand settings.")


def _tell(story: Story, content: LeafletContent, contact: Contact, style: PageStyle) -> float:
    """Tell the leaflet; the answer is the height of its coloured band, in points."""
    programme = content.programme
    height = _tell_band(story, content, style)
    if programme.historic_note:
        story.paragraph(programme.historic_note, style.kicker)
    if programme.purpose:
        story.paragraph(programme.purpose, style.statement)
    booking = "" if programme.is_full else programme.how_to_book.strip()
    facts: list[Flowable] = []
    with story.aside(facts):
        tell_facts(story, [fact for fact in facts_of(programme) if fact != (HOW_TO_BOOK, booking)], style)
    body: list[Flowable] = []
    with story.aside(body):
        tell_body(story, programme, style, level=2)
    story.add(SideBySide(facts, body, (span(FACT_COLUMNS), span(12 - FACT_COLUMNS) - GUTTER), 2 * GUTTER))
    with story.together():
        story.add(Spacer(1, 4 if style.is_compact else 10))
        story.decoration(TEXT_WIDTH, 3, lambda canvas: _paint_rule(canvas, style))
        story.heading(2, "Ask about a waiting list" if programme.is_full else "Book a place, or ask", style.subhead)
        if booking:  # here it has the width of the page, and stands where the reader acts on it
            story.paragraph(booking, style.body)
        tell_link(story, programme, reach(contact), style, TEXT_WIDTH, first=style.lead)
    return height + MARGIN + 8


def _tell_band(story: Story, content: LeafletContent, style: PageStyle) -> float:
    """Tell what stands on the coloured band: who offers it, what it is called, whom it is for; the answer is the height, in points."""
    band: list[Flowable] = []
    with story.aside(band):
        tell_logo(story, content.brand)
        story.paragraph(content.brand.authority, style.on_band_small)
        story.heading(1, content.programme.title, style.on_band)
        if who := classed(content.programme):
            story.paragraph(who, style.on_band_small)
    height = sum(flowable.wrap(TEXT_WIDTH, PAGE[1])[1] + flowable.getSpaceAfter() for flowable in band)
    story.add(*band, Spacer(1, _BELOW_BAND - 4 if style.is_compact else _BELOW_BAND))
    return height


def _paint_band(canvas: Canvas, style: PageStyle, height: float) -> None:
    canvas.setFillColor(style.colour())
    canvas.rect(0, PAGE[1] - height, PAGE[0] + 1, height + 1, stroke=0, fill=1)
    canvas.setFillColor(style.colour(0.25))
    canvas.rect(0, PAGE[1] - height - 5, PAGE[0] + 1, 5, stroke=0, fill=1)


def _paint_rule(canvas: Canvas, style: PageStyle) -> None:
    canvas.setStrokeColor(style.colour())
    canvas.setLineWidth(1.5)
    canvas.line(0, 1, TEXT_WIDTH, 1)
