"""What stands after the programmes of the brochure: dates, terms, whom to ask, the index, and the brochure's own record."""

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from leaddesk.application.publishing.contents import BrochureContent, CalendarEntry, Contact, ProgrammePage
from leaddesk.documents.column_widths import column_widths
from leaddesk.documents.page_style import GUTTER, TEXT_WIDTH, PageStyle, span
from leaddesk.documents.programme_page import paged
from leaddesk.documents.ruled_table import ruled_table
from leaddesk.documents.tagged_pdf import Bookmark, Columns, SideBySide, Story
from leaddesk.documents.tagged_pdf.fonts import unbroken_numbers
from leaddesk.domain.calendar import date_in_words

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ARTICLES = ("the ", "a ", "an ")
_HALF, _DAY = span(6) - GUTTER / 2, 56.0
_BETWEEN_MONTHS, _FEW_ROWS = 14, 110
"""Points between two months; the least room in which a table of dates is begun."""


def tell_calendar(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark, places: dict[str, Bookmark]) -> None:
    """Every session and meeting still to come, by month of the academic year, and the last days to book; each with its page."""
    with story.inside("Sect"):
        story.add(PageBreak())
        story.heading(2, at.words, style.section, at=at)
        months: list[Flowable] = []
        with story.aside(months):
            for _, month in groupby(content.calendar, key=lambda entry: (entry.day.year, entry.day.month)):
                _tell_month(story, list(month), style, places)
        story.add(Columns(months, _HALF, 2 * GUTTER))
        _tell_booking_dates(story, content.programmes, style, places)


def _tell_month(story: Story, entries: Sequence[CalendarEntry], style: PageStyle, places: dict[str, Bookmark]) -> None:
    first = entries[0].day
    days = [
        (day, [paged(entry.words, entry.key, places) for entry in of_day]) for day, of_day in groupby(entries, key=lambda entry: entry.day)
    ]
    table = story.table(
        [f"{_MONTHS[first.month - 1]} {first.year}", "What’s on"],
        [[f"{_DAYS[day.weekday()]} {day.day}", names] for day, names in days],
        [_DAY, _HALF - _DAY],
        head_style=style.table_head,
        cell_styles=[style.cell, style.cell],
        table_style=ruled_table(style, is_tight=True, to_the_edge=True),
    )
    table.spaceAfter = _BETWEEN_MONTHS


def _tell_booking_dates(story: Story, programmes: Sequence[ProgrammePage], style: PageStyle, places: dict[str, Bookmark]) -> None:
    dated = sorted((page for page in programmes if page.book_by), key=lambda page: (page.book_by, page.title))
    if not dated:
        return
    story.add(CondPageBreak(_FEW_ROWS))
    story.heading(3, "Last days to book", style.subhead)
    table = [[date_in_words(page.book_by), [places[page.key]]] for page in dated if page.book_by]
    story.table(
        ["Book by", "Programme"],
        table,
        [span(3), TEXT_WIDTH - span(3)],
        head_style=style.table_head,
        cell_styles=[style.cell, style.cell],
        table_style=ruled_table(style, is_tight=True, to_the_edge=True),
    )


def tell_terms(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """How to book, and on what terms; the wording is dated, as it changes."""
    with story.inside("Sect"):
        story.add(PageBreak())
        story.heading(2, at.words, style.section, at=at)
        columns: list[list[Flowable]] = []
        dated = f" (as at {date_in_words(content.terms_as_at)})" if content.terms_as_at else ""
        for name, points in (("How to book", content.how_to_book), (f"Booking and cancellation terms{dated}", content.terms)):
            block: list[Flowable] = []
            with story.aside(block):
                if points:
                    story.heading(3, name, style.subhead)
                    story.items(points, style.list_item)
            columns.append(block)
        story.add(SideBySide(columns[0], columns[1], (span(5), span(7)), GUTTER))


def tell_contacts(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Whom to ask about what, and how to get this in another format."""
    with story.inside("Sect"):
        story.add(PageBreak())
        story.heading(2, at.words, style.section, at=at)
        if content.contacts:
            rows = [[contact.about or "Anything in this programme", contact.team, _ways(contact)] for contact in content.contacts]
            held = [[row[0] for row in rows], [row[1] for row in rows], [unbroken_numbers(way) for row in rows for way in row[2]]]
            story.table(
                ["Ask about", "Who", "How to reach them"],
                rows,
                column_widths(held, [style.cell] * 3, TEXT_WIDTH),
                head_style=style.table_head,
                cell_styles=[style.cell] * 3,
                table_style=ruled_table(style),
            )
        if content.other_formats:
            story.add(Spacer(1, 16))
            story.heading(3, "In another format", style.subhead)
            story.paragraph(content.other_formats, style.body)


def _ways(contact: Contact) -> Sequence[str]:
    return [way for way in (contact.email, contact.phone) if way.strip()]


def tell_index(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark, places: dict[str, Bookmark]) -> None:
    """Every programme by title, with its page."""
    with story.inside("Sect"):
        story.add(PageBreak())
        story.heading(2, at.words, style.section, at=at)
        pages = sorted(content.programmes, key=lambda page: _filed(page.title))
        lines: list[Flowable] = []
        with story.inside("TOC"), story.aside(lines):
            for page in pages:
                story.contents_line(places[page.key], style.contents, rule=style.tint(0.7))
        story.add(Columns(lines, _HALF, 2 * GUTTER))


def _filed(title: str) -> str:
    """Where a title stands in the alphabet: an article in front does not count."""
    words = title.casefold()
    return next((words.removeprefix(article) for article in _ARTICLES if words.startswith(article)), words)


def tell_record(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Which edition this is, who approved it and when; on the last page, so that its own number is how many there are."""
    approved = "Not approved yet: this is a draft"
    if not content.is_draft:
        on = f" on {date_in_words(content.approved_on)}" if content.approved_on else ""
        approved = f"{content.approved_by}{on}"
    facts = [
        ("Edition", content.edition),
        ("Approved by", approved),
        (
            "Made",
            date_in_words(content.made_at.date()),  # who made it stands in the log: a login is nothing for the public
        ),
        ("Published by", content.brand.authority),
    ]
    with story.inside("Sect"), story.together():
        story.add(Spacer(1, 28))
        story.heading(2, at.words, style.subhead, at=at)
        with story.inside("L") as whole:
            for name, value in facts:
                story.fact(whole, name, value, style.fact_name, style.fact)
            story.page_count(whole, "Pages", style.fact_name, style.fact)
        story.paragraph("A copy can be checked: the log of publications keeps the fingerprint (SHA-256) of every edition.", style.small)
