"""What stands before and after the programmes of the brochure: the strategy, the ladder at a glance, and whom to ask."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer

from leaddesk.application.publishing.contents import BrochureContent, ProgrammePage, TierSection
from leaddesk.documents.page_style import GUTTER, TEXT_WIDTH, PageStyle, span
from leaddesk.documents.programme_page import unbroken
from leaddesk.documents.ruled_table import ruled_table
from leaddesk.documents.tagged_pdf import Bookmark, SideBySide, Story
from leaddesk.domain.calendar import date_in_words

_NOTHING_YET = "No programme yet"


def tell_strategy(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Why there is a programme at all: the strategy, its aims and its partners."""
    with story.inside("Sect"):
        story.heading(2, "The strategy", style.section, at=at)
        for paragraph in content.introduction.splitlines():
            if paragraph.strip():
                story.paragraph(paragraph.strip(), style.statement)
        if content.aims:
            story.heading(3, "What it aims to do", style.subhead)
            story.items(content.aims, style.list_item)
        if content.partners:
            story.heading(3, "Our partners", style.subhead)
            story.paragraph(", ".join(content.partners), style.body)
    story.add(PageBreak())


def tell_ladder(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Tiers down, rungs across: where each programme stands, gaps said in words (domain.md P2)."""
    with story.inside("Sect"):
        story.heading(2, "The ladder", style.section, at=at)
        story.paragraph("For each tier of leadership: help when new to it, support and challenge within it, and a way on.", style.lead)
        if content.rungs and content.tiers:
            first = span(3)
            rest = (TEXT_WIDTH - first) / len(content.rungs)
            story.table(
                ["Tier", *content.rungs],
                [_ladder_row(section, content) for section in content.tiers],
                [first, *[rest] * len(content.rungs)],
                head_style=style.table_head,
                cell_styles=[style.table_head, *[style.cell] * len(content.rungs)],
                table_style=ruled_table(style),
                has_row_heads=True,
            )
        _tell_booking_dates(story, content.programmes, style)


def _ladder_row(section: TierSection, content: BrochureContent) -> list[str | Sequence[str]]:
    by_key = {page.key: page for page in content.programmes}
    open_to_tier = [*section.programmes, *(by_key[key] for key in section.also if key in by_key)]
    cells = [[page.name for page in open_to_tier if rung in page.rungs] for rung in content.rungs]
    return [section.tier, *(names or [_NOTHING_YET] for names in cells)]


def _tell_booking_dates(story: Story, programmes: Sequence[ProgrammePage], style: PageStyle) -> None:
    dated = sorted((page for page in programmes if page.book_by), key=lambda page: (page.book_by, page.title))
    if not dated:
        return
    story.add(Spacer(1, 24))
    story.heading(3, "Dates to book by", style.subhead)
    rows = [[date_in_words(page.book_by), page.title, page.dates or "To be confirmed"] for page in dated if page.book_by]
    story.table(
        ["Book by", "Programme", "When it runs"],
        rows,
        [span(2) + GUTTER, span(5) + GUTTER, TEXT_WIDTH - span(7) - 2 * GUTTER],
        head_style=style.table_head,
        cell_styles=[style.table_head, style.cell, style.cell],
        table_style=ruled_table(style),
    )


def tell_contacts(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Whom to ask, how to book, on what terms, and how to get it in another format."""
    with story.inside("Sect"):
        story.add(PageBreak())
        story.heading(2, "Whom to ask", style.section, at=at)
        for contact in content.contacts:
            with story.together():
                story.heading(3, contact.team, style.subhead)
                if contact.about:
                    story.paragraph(contact.about, style.body)
                story.paragraph(", ".join(part for part in (contact.email, unbroken(contact.phone)) if part), style.body)
        story.add(Spacer(1, 16))
        booking: list[Flowable] = []
        with story.aside(booking):
            _tell_points(story, "How to book", content.how_to_book, style)
        terms: list[Flowable] = []
        with story.aside(terms):
            _tell_points(story, "Good to know", content.terms, style)
        story.add(SideBySide(booking, terms, (span(6), span(6)), GUTTER))
        if content.other_formats:
            story.heading(3, "In another format", style.subhead)
            story.paragraph(content.other_formats, style.body)


def _tell_points(story: Story, name: str, points: Sequence[str], style: PageStyle) -> None:
    if points:
        story.heading(3, name, style.subhead)
        story.items(points, style.list_item)
