"""How one programme is laid out: headline, purpose, a column of facts, and what it is made of. Brochure and leaflet share it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from leaddesk.application.publishing.contents import FULL, TO_BE_CONFIRMED, Contact, ProgrammePage
from leaddesk.documents.page_style import GUTTER, PageStyle, span
from leaddesk.documents.qr_code import LONGEST_LINK, SIDE, QrPicture, fits
from leaddesk.documents.tagged_pdf import Bookmark, SideBySide, Story
from leaddesk.domain.calendar import date_in_words

FACT_COLUMNS = 4
HOW_TO_BOOK = "How to book"
_NAMED_ONE_BY_ONE = 2


def tell_programme(story: Story, page: ProgrammePage, style: PageStyle, *, level: int, at: Bookmark | None = None) -> None:
    """Tell everything about a programme under a heading of this level."""
    kicker = classed(page)
    story.decoration(span(12), 8, lambda canvas: _bar(canvas, style))
    if kicker:
        story.paragraph(kicker, style.kicker)
    story.heading(level, page.title, style.headline, at=at)
    if page.historic_note:
        story.paragraph(page.historic_note, style.kicker)
    if page.purpose:
        story.paragraph(page.purpose, style.lead)
    facts: list[Flowable] = []
    with story.aside(facts):
        tell_facts(story, facts_of(page), style)
    body: list[Flowable] = []
    with story.aside(body):
        tell_body(story, page, style, level + 1)
        _tell_contact(story, page, style, level + 1)
    story.add(SideBySide(facts, body, (span(FACT_COLUMNS), span(12 - FACT_COLUMNS) - GUTTER), 2 * GUTTER))


def classed(page: ProgrammePage) -> str:
    """Whom it is for, at which rung, and how it is done, in one line."""
    return " · ".join(", ".join(labels) for labels in (page.tiers, page.rungs, page.delivery) if labels)


def facts_of(page: ProgrammePage) -> list[tuple[str, str]]:
    """The facts column: every question a reader asks is answered, the open ones together as “To be confirmed”."""
    cost_name = f"Cost (as at {date_in_words(page.cost_as_at)})" if page.cost_as_at and page.cost else "Cost"
    asked = [
        ("Who it is for", page.audience),
        ("When", page.dates),
        *([("Sessions", page.sessions)] if page.sessions else []),
        ("How long", page.duration),
        ("Where", page.venue),
        ("Places", page.places),
        (cost_name, page.cost),
        *([(HOW_TO_BOOK, FULL)] if page.is_full else [(HOW_TO_BOOK, page.how_to_book), ("Book by", _last_day(page))]),
    ]
    if page.historic_note:
        return [(name, value) for name, value in asked if value.strip()]
    unknown = [name for name, value in asked if not value.strip()]
    if len(unknown) <= _NAMED_ONE_BY_ONE:
        return [(name, value.strip() or TO_BE_CONFIRMED) for name, value in asked]
    known = [(name, value) for name, value in asked if value.strip()]
    return [*known, (TO_BE_CONFIRMED, listed([unknown[0], *(name[0].lower() + name[1:] for name in unknown[1:])]))]


def _last_day(page: ProgrammePage) -> str:
    return date_in_words(page.book_by) if page.book_by else ""


def tell_facts(story: Story, told: Iterable[tuple[str, str]], style: PageStyle) -> None:
    """The facts column, as a list whose labels are the questions."""
    width = span(FACT_COLUMNS)
    with story.inside("L") as facts:
        for name, value in told:
            story.decoration(width, 1, lambda canvas: _rule(canvas, style, width))
            story.fact(facts, name, value, style.fact_name, style.fact)


def tell_body(story: Story, page: ProgrammePage, style: PageStyle, level: int) -> None:
    """What the programme is made of, under headings of this level."""
    if page.content:
        for paragraph in page.content.splitlines():
            if paragraph.strip():
                story.paragraph(paragraph.strip(), style.body)
    _tell_list(story, "What it aims to do", page.aims, style, level)
    _tell_list(story, "What is involved", page.involves, style, level)
    _tell_list(story, "What you will gain", page.outcomes, style, level)
    _tell_list(story, "Places go first to", page.priority_groups, style, level)
    for name, words in (
        ("Before you apply", page.entry_criteria),
        ("Accreditation", "" if page.accreditation.strip().casefold() == "none" else page.accreditation),
        ("Who runs it", who_runs(page)),
    ):
        if words:
            story.heading(level, name, style.subhead)
            story.paragraph(words, style.body)


def _tell_contact(story: Story, page: ProgrammePage, style: PageStyle, level: int) -> None:
    words = reach(page.contact) if page.contact is not None else ""
    if words or page.link:
        story.heading(level, "Find out more", style.subhead)
        tell_link(story, page, words, style, span(12 - FACT_COLUMNS) - GUTTER)


def tell_link(story: Story, page: ProgrammePage, words: str, style: PageStyle, width: float, first: ParagraphStyle | None = None) -> None:
    """Words (set in `first`) and the programme's link, and beside them the link as a QR code where it fits into one."""
    lines = [(line, kind) for line, kind in ((words, first or style.body), (page.link, style.body)) if line]
    if not fits(page.link):
        for line, kind in lines:
            story.paragraph(line, kind)
        return
    beside: list[Flowable] = []
    with story.aside(beside):
        for line, kind in lines:
            story.paragraph(line, kind)
    code: list[Flowable] = []
    with story.aside(code):
        story.figure(QrPicture(page.link), f"QR code that opens {page.link}")
    story.add(SideBySide(beside, code, (width - SIDE - GUTTER, SIDE), GUTTER))


def links_without_code(pages: Iterable[ProgrammePage]) -> tuple[str, ...]:
    """What the officer should know of links that are too long for a QR code."""
    return tuple(
        f"“{p.title}” has no QR code: its link is longer than {LONGEST_LINK} characters." for p in pages if p.link and not fits(p.link)
    )


def who_runs(page: ProgrammePage) -> str:
    """Both lines of domain.md A6: who runs it, and who delivers it."""
    parts = []
    if page.run_by:
        parts.append(f"Run by {page.run_by}.")
    if page.delivered_by:
        parts.append(f"Delivered by {listed(page.delivered_by)}.")
    return " ".join(parts)


def reach(contact: Contact) -> str:
    """A contact in one line: team, address and telephone."""
    return ", ".join(part for part in (contact.team, contact.email, contact.phone) if part.strip())


def paged(words: str, key: str, places: dict[str, Bookmark]) -> str | Bookmark:
    """A name as a link to its page, where it has one in this brochure."""
    return replace(places[key], words=words) if key in places else words


def _tell_list(story: Story, name: str, lines: Sequence[str], style: PageStyle, level: int) -> None:
    if lines:
        story.heading(level, name, style.subhead)
        story.items(lines, style.list_item)


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: “one, two and three”."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _bar(canvas: Canvas, style: PageStyle) -> None:
    canvas.setFillColor(style.colour())
    canvas.rect(0, 4, span(2), 4, stroke=0, fill=1)


def _rule(canvas: Canvas, style: PageStyle, width: float) -> None:
    canvas.setStrokeColor(style.colour(0.5))
    canvas.setLineWidth(0.75)
    canvas.line(0, 0.5, width, 0.5)
