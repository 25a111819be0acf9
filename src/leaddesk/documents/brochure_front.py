"""What stands before the programmes of the brochure: the foreword, the strategy, its priorities, and the ladder at a glance."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer

from leaddesk.application.publishing.contents import Aim, BrochureContent, Mention
from leaddesk.documents.page_style import GUTTER, TEXT_WIDTH, PageStyle, span
from leaddesk.documents.programme_page import listed, paged
from leaddesk.documents.ruled_table import ruled_table
from leaddesk.documents.tagged_pdf import Bookmark, SideBySide, Story

_GAP = "A gap: no programme yet"


def tell_foreword(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Why, in the words of whoever stands for it."""
    with story.inside("Sect"):
        story.heading(2, at.words, style.section, at=at)
        for number, paragraph in enumerate(line.strip() for line in content.foreword.splitlines() if line.strip()):
            story.paragraph(paragraph, style.lead if number else style.statement)
        if content.foreword_by:
            story.paragraph(content.foreword_by, style.kicker_apart)
    story.add(PageBreak())


def tell_strategy(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """Why there is a programme at all: the strategy, its term and its partners."""
    with story.inside("Sect"):
        story.heading(2, at.words, style.section, at=at)
        for paragraph in content.introduction.splitlines():
            if paragraph.strip():
                story.paragraph(paragraph.strip(), style.statement)
        if content.strategy_term:
            story.paragraph(f"The {content.strategy} runs {_from(content.strategy_term)}.", style.body)
        if content.partners:
            story.heading(3, "Our partners", style.subhead)
            half = (len(content.partners) + 1) // 2
            with story.inside("L"):
                columns = [_names(story, part, style) for part in (content.partners[:half], content.partners[half:])]
            story.add(SideBySide(columns[0], columns[1], (span(6), span(6)), GUTTER))
    story.add(PageBreak())


def _from(term: str) -> str:
    return term if term.startswith(("since", "until")) else f"from {term}"


def _names(story: Story, names: Sequence[str], style: PageStyle) -> list[Flowable]:
    column: list[Flowable] = []
    with story.aside(column):
        for name in names:
            with story.inside("LI"):
                story.paragraph(name, style.fact, tag="LBody")
    return column


def tell_aims(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark) -> None:
    """The strategy's aims or priorities, two side by side, each with what serves it."""
    names = {page.key: page.name for page in content.programmes}
    with story.inside("Sect"):
        story.heading(2, at.words, style.section, at=at)
        for first in range(0, len(content.aims), 2):
            pair = [_aim(story, content.aims[n], n + 1, names, style) for n in range(first, min(first + 2, len(content.aims)))]
            pair += [[]] * (2 - len(pair))
            story.add(SideBySide(pair[0], pair[1], (span(6), span(6)), GUTTER), Spacer(1, 18))
    story.add(PageBreak())


def _aim(story: Story, aim: Aim, number: int, names: dict[str, str], style: PageStyle) -> list[Flowable]:
    block: list[Flowable] = []
    serving = [names[key] for key in aim.programmes if key in names]
    with story.aside(block):
        story.decoration(span(6), 8, lambda canvas: _bar(canvas, style))
        story.heading(3, f"{number}. {aim.words}", style.priority)
        if serving:
            story.paragraph(f"{listed(serving)}.", style.small, bold_start="Programmes:")
        if aim.besides:
            story.paragraph(f"{aim.besides}.", style.small, bold_start="And also:" if serving else "Served by:")
        if not serving and not aim.besides:
            story.paragraph("Nothing serves this yet.", style.small)
    return block


def _bar(canvas, style: PageStyle) -> None:  # type: ignore[no-untyped-def]
    canvas.setFillColor(style.colour())
    canvas.rect(0, 4, span(1), 3, stroke=0, fill=1)


def tell_ladder(story: Story, content: BrochureContent, style: PageStyle, at: Bookmark, places: dict[str, Bookmark]) -> None:
    """Tiers down, rungs across: where each programme stands and on which page, gaps said in words and tinted (domain.md P2)."""
    with story.inside("Sect"):
        story.heading(2, at.words, style.section, at=at)
        story.paragraph("For each tier of leadership: help when new to it, support and challenge within it, and a way on.", style.lead)
        story.paragraph(_coverage(content), style.body)
        if content.rungs and content.ladder:
            first = span(2) + GUTTER
            rest = (TEXT_WIDTH - first) / len(content.rungs)
            shades = [
                ("BACKGROUND", (column, row), (column, row), style.colour(0.93))
                for row, line in enumerate(content.ladder, 1)
                for column, cell in enumerate(line.cells, 1)
                if not cell
            ]
            story.table(
                ["Tier", *content.rungs],
                [[line.tier, *(_cell(cell, places) for cell in line.cells)] for line in content.ladder],
                [first, *[rest] * len(content.rungs)],
                head_style=style.table_head,
                cell_styles=[style.table_head, *[style.cell] * len(content.rungs)],
                table_style=[*ruled_table(style), ("LEFTPADDING", (1, 0), (-1, -1), 6), *shades],
                has_row_heads=True,
            )


def _cell(cell: Sequence[Mention], places: dict[str, Bookmark]) -> list[str | Bookmark]:
    return [paged(one.words, one.key, places) for one in cell] or [_GAP]


def _coverage(content: BrochureContent) -> str:
    """How much of the ladder is covered, honestly."""
    gaps = sum(not cell for line in content.ladder for cell in line.cells)
    every = sum(len(line.cells) for line in content.ladder)
    if not gaps:
        return f"All {every} places on the ladder hold a programme."
    return f"{every - gaps} of {every} places on the ladder hold a programme. What is still a gap is said so: tell us if you need it."
