"""The contact sheet for one purpose: on paper, and as a workbook with the same columns."""

from textwrap import shorten

from leaddesk.application.publishing.contents import ContactSheetContent, Printed
from leaddesk.application.work import QUIETLY, Progress
from leaddesk.documents.column_widths import column_widths
from leaddesk.documents.lists_workbook import Sheet, write_workbook
from leaddesk.documents.page_foot import PageFoot
from leaddesk.documents.page_style import PAGE, TEXT_WIDTH, PageStyle, page
from leaddesk.documents.ruled_table import ruled_table
from leaddesk.documents.tagged_pdf import Particulars, Story, print_story
from leaddesk.documents.tagged_pdf.fonts import unbroken_numbers
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.publications import LONGEST_PURPOSE

_WIDTH_PER_WEIGHT = 10
_BY_HAND = ("signature", "note")
TOLD_EVERY = 20


def print_contact_sheet(content: ContactSheetContent, progress: Progress = QUIETLY) -> Printed:
    """The sheet as a tagged PDF that says on every page who printed it, when, for what, and when to destroy it."""
    _check(content)
    style = PageStyle(content.brand)
    story = Story(link_colour=content.brand.colour)
    _tell(story, content, style, progress)
    foot = PageFoot(story, style, provenance(content), f"{content.brand.authority} · {content.title}")
    particulars = Particulars(f"Contact sheet: {content.title}", content.printed_by, content.purpose, content.printed_at)
    printed = print_story(story, particulars, [page("sheet", after=foot.draw, bottom=foot.bottom)], PAGE, progress)
    return Printed(printed.content, printed.pages, (*printed.notices, *content.notices, *_who_cannot_be_reached(content)))


def write_contact_workbook(content: ContactSheetContent) -> bytes:
    """The same columns and rows as a workbook; a second sheet and the printed foot say what the paper says."""
    _check(content)
    foot = provenance(content)
    people = Sheet(
        name=content.title,
        headings=[column.heading for column in content.columns],
        widths=[column.weight * _WIDTH_PER_WEIGHT for column in content.columns],
        rows=content.rows,
        foot=foot,
    )
    about = Sheet(
        name="About this list",
        headings=["About this list", ""],
        widths=[24, 60],
        rows=[
            ["Purpose", content.purpose],
            ["Marking", content.marking],
            ["Made by", content.printed_by],
            ["Made", _moment(content)],
            ["Destroy by", date_in_words(content.destroy_by)],
            ["From", content.brand.authority],
        ],
        foot=foot,
    )
    return write_workbook([people, about])


def provenance(content: ContactSheetContent) -> str:
    """Marking, purpose, who, when, and until when: the foot of every page (experience.md fault 32)."""
    purpose = shorten(content.purpose, LONGEST_PURPOSE, placeholder="…")
    return (
        f"{content.marking} Printed by {content.printed_by} on {_moment(content)} for: {purpose}. "
        f"Destroy by {date_in_words(content.destroy_by)}."
    )


def _moment(content: ContactSheetContent) -> str:
    return f"{date_in_words(content.printed_at.date())} at {content.printed_at:%H:%M}"


def _check(content: ContactSheetContent) -> None:
    content.brand.check()
    if not content.rows:
        raise KnownFailure("There is nobody on this contact sheet.", "Choose at least one leader, or widen the filter.")


def _tell(story: Story, content: ContactSheetContent, style: PageStyle, progress: Progress) -> None:
    count = len(content.rows)
    story.paragraph(content.marking, style.marking)
    story.heading(1, content.title, style.section)
    if content.detail:
        story.paragraph(content.detail, style.lead)
    story.paragraph(f"{count:,} {'person' if count == 1 else 'people'}, by school.", style.lead)
    blank = ("",) * len(content.columns)
    story.table(
        [column.heading for column in content.columns],
        [*content.rows, *[blank] * content.blank_rows],
        _widths(content, style),
        head_style=style.table_head,
        cell_styles=[style.table_head, *[style.cell] * (len(content.columns) - 1)],
        table_style=[*ruled_table(style), *_room_to_sign(content)],
        has_row_heads=True,
        on_row=lambda row: progress.report(row, count, "People set") if row % TOLD_EVERY == 0 else None,
    )


def _widths(content: ContactSheetContent, style: PageStyle) -> list[float]:
    """By what the columns hold; those to be written into by hand keep the share of the page that their weight gives them."""
    share = TEXT_WIDTH / sum(column.weight for column in content.columns)
    held = [[unbroken_numbers(row[at]) for row in content.rows] for at in range(len(content.columns))]
    filled = [at for at, column in enumerate(content.columns) if column.code not in _BY_HAND]
    widths = [column.weight * share for column in content.columns]
    texts = [[*_words_at_least(content.columns[at].heading), *held[at]] for at in filled]
    types = [style.table_head if at == 0 else style.cell for at in filled]
    room = TEXT_WIDTH - sum(width for at, width in enumerate(widths) if at not in filled)
    for at, width in zip(filled, column_widths(texts, types, room), strict=True):
        widths[at] = width
    return widths


def _words_at_least(heading: str) -> list[str]:
    """A heading may break between its words; it is set a little heavier than the cells below it."""
    return [f"{word} " for word in heading.split(" ")]


def _room_to_sign(content: ContactSheetContent) -> list[tuple[object, ...]]:
    """Rows as high as a signature needs, where there is one to write."""
    if all(column.code != "signature" for column in content.columns):
        return []
    return [("TOPPADDING", (0, 1), (-1, -1), 9), ("BOTTOMPADDING", (0, 1), (-1, -1), 12)]


def _who_cannot_be_reached(content: ContactSheetContent) -> tuple[str, ...]:
    if not content.without:
        return ()
    names = ", ".join(content.without[:5]) + (f" and {len(content.without) - 5} more" if len(content.without) > 5 else "")
    return (f"Nothing to reach them by is kept for: {names}.",)
