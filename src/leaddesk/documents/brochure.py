"""The programme brochure: cover, foreword, contents, strategy, ladder, a chapter for each tier, dates, terms, contacts, index."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, PageTemplate, Spacer

from leaddesk.application.publishing.contents import BrochureContent, Printed, ProgrammePage, TierSection
from leaddesk.application.work import QUIETLY, Progress
from leaddesk.documents.brochure_ends import tell_calendar, tell_contacts, tell_index, tell_record, tell_terms
from leaddesk.documents.brochure_front import tell_aims, tell_foreword, tell_ladder, tell_strategy
from leaddesk.documents.cover_art import decorate, paint_cover, paint_opener
from leaddesk.documents.logo import tell_logo
from leaddesk.documents.page_foot import PageFoot
from leaddesk.documents.page_style import MARGIN, PAGE, PageStyle, page, span
from leaddesk.documents.programme_page import links_without_code, listed, tell_programme
from leaddesk.documents.slots import Slot, share_pages
from leaddesk.documents.tagged_pdf import HEAVY_FONT, Bookmark, Particulars, Story, print_story
from leaddesk.documents.watermark import paint_draft
from leaddesk.domain.failures import KnownFailure

_COVER_TOP = 20 * mm
_COVER_WIDTH, _COVER_HEIGHT = span(10), PAGE[1] * 0.47
_MOST_TITLE_LINES = 4

Chapter = Callable[[Story, BrochureContent, PageStyle, Bookmark], None]


def print_brochure(content: BrochureContent, progress: Progress = QUIETLY) -> Printed:
    """The brochure as a tagged PDF; KnownFailure when the brand or a text cannot be printed."""
    content.brand.check()
    story, templates = tell_brochure(content)
    particulars = Particulars(_full_title(content), content.brand.authority, content.strategy, content.made_at)
    printed = print_story(story, particulars, templates, PAGE, progress)
    return Printed(printed.content, printed.pages, (*printed.notices, *links_without_code(content.programmes)))


def tell_brochure(content: BrochureContent) -> tuple[Story, list[PageTemplate]]:
    """The whole brochure in reading order, and the pages it is laid on."""
    style = PageStyle(content.brand)
    story = Story(link_colour=content.brand.colour)
    foot = PageFoot(story, style, content.other_formats, f"{content.brand.authority} · {_full_title(content)}{_draft(content)}")
    places = {page.key: story.place(page.title, 3) for page in content.programmes}
    front = [(story.place(words, 2), tell) for words, tell, is_told in _front(content, places) if is_told]
    back = [(story.place(words, 2), tell) for words, tell, is_told in _back(content, places) if is_told]
    tiers = [story.place(section.tier, 2) for section in content.tiers]
    _tell_cover(story, content, style)
    _tell_contents(story, content, style, ([mark for mark, _ in front], tiers, [mark for mark, _ in back]), places)
    for mark, tell in front:
        tell(story, content, style, mark)
    height = PAGE[1] - MARGIN - foot.bottom
    for number, section in enumerate(content.tiers):
        with story.inside("Sect"):
            _tell_section(story, section, style, number, tiers[number], places, height)
    for mark, tell in back:
        tell(story, content, style, mark)
    return story, _templates(style, foot, steps=len(content.tiers), is_draft=content.is_draft)


def _front(content: BrochureContent, places: dict[str, Bookmark]) -> tuple[tuple[str, Chapter, bool], ...]:
    return (
        ("Foreword", tell_foreword, bool(content.foreword.strip())),
        ("The strategy", tell_strategy, True),
        ("What we aim for", tell_aims, bool(content.aims)),
        ("The ladder", partial(tell_ladder, places=places), bool(content.ladder)),
    )


def _back(content: BrochureContent, places: dict[str, Bookmark]) -> tuple[tuple[str, Chapter, bool], ...]:
    return (
        (
            "Calendar at a glance",
            partial(tell_calendar, places=places),
            bool(content.calendar or any(page.book_by for page in content.programmes)),
        ),
        ("Booking and terms", tell_terms, bool(content.how_to_book or content.terms)),
        ("Whom to ask", tell_contacts, True),
        ("Index of programmes", partial(tell_index, places=places), True),
        ("About this edition", tell_record, True),
    )


def _full_title(content: BrochureContent) -> str:
    return f"{content.title} {content.edition}".strip()


def _draft(content: BrochureContent) -> str:
    return " · Draft, not approved" if content.is_draft else ""


def _templates(style: PageStyle, foot: PageFoot, *, steps: int, is_draft: bool) -> list[PageTemplate]:
    """The cover, the inner page and one opening page for each tier; of a draft, each with its watermark."""
    arts: dict[str, Callable[[Canvas], None]] = {"cover": partial(paint_cover, style=style, steps=steps), "inner": lambda _canvas: None}
    for number in range(steps):
        arts[f"tier{number}"] = partial(paint_opener, style=style, steps=steps, lit=number, ground=foot.bottom)
    painted = {name: partial(_paint, art, style, is_draft=is_draft) for name, art in arts.items()}
    cover_bottom = PAGE[1] - _COVER_TOP - _COVER_HEIGHT - 1
    return [
        page("cover", before=painted["cover"], top=_COVER_TOP, bottom=cover_bottom, width=_COVER_WIDTH + 1),
        page("inner", before=painted["inner"], after=foot.draw, bottom=foot.bottom),
        *(
            page(f"tier{number}", before=painted[f"tier{number}"], top=46 * mm, after=foot.draw, bottom=foot.bottom)
            for number in range(steps)
        ),
    ]


def _paint(art: Callable[[Canvas], None], style: PageStyle, canvas: Canvas, *, is_draft: bool) -> None:
    decorate(canvas, art)
    if is_draft:
        paint_draft(canvas, style, on_colour=canvas.getPageNumber() == 1)


def _tell_cover(story: Story, content: BrochureContent, style: PageStyle) -> None:
    """The cover, its partners counted rather than set too small where naming them all leaves no room (look.md: never under 10 pt)."""
    told = (_cover(story, content, style, partners) for partners in _ways_to_thank(content.partners))
    block = next((block for block in told if _height(block) <= _COVER_HEIGHT), None)  # what was told first is never drawn
    if block is None:
        raise KnownFailure("The cover of the brochure has no room for its words.", "Shorten the strapline, or the strategy's name.")
    story.add(*block, NextPageTemplate("inner"), PageBreak())


def _ways_to_thank(partners: Sequence[str]) -> list[str]:
    counted = [f"With {len(partners)} partners, who are named inside"] if len(partners) > 1 else []
    return [f"With {listed(partners)}", *counted, ""] if partners else [""]


def _height(block: Sequence[Flowable]) -> float:
    sizes = (one.wrapOn(None, _COVER_WIDTH, PAGE[1])[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in block)
    return sum(map(float, sizes))


def _cover(story: Story, content: BrochureContent, style: PageStyle, partners: str) -> list[Flowable]:
    block: list[Flowable] = []
    with story.inside("Sect"), story.aside(block):
        tell_logo(story, content.brand)
        story.paragraph(content.brand.authority, style.cover_line)
        story.add(Spacer(1, 14))
        story.heading(1, content.title, style.cover_title(_cover_size(content.title)))
        if content.edition:
            story.paragraph(content.edition, style.cover_edition)
        if content.strategy:
            strand = f", a strand of {content.parent_initiative}" if content.parent_initiative else ""
            term = f", {content.strategy_term}" if content.strategy_term else ""
            story.paragraph(f"{content.strategy}{strand}{term}", style.cover_line)
        if content.brand.strapline:
            story.paragraph(content.brand.strapline, style.cover_line)
        if partners:
            story.paragraph(partners, style.cover_partners)
    return block


def _cover_size(title: str) -> float:
    """As large as four lines allow."""
    words = max(title.split(), key=len, default="")
    for size in (46, 40, 34, 28):
        lines = simpleSplit(title, HEAVY_FONT, size, _COVER_WIDTH)
        if len(lines) <= _MOST_TITLE_LINES and stringWidth(words, HEAVY_FONT, size) <= _COVER_WIDTH:
            return size
    return 24


def _tell_contents(
    story: Story,
    content: BrochureContent,
    style: PageStyle,
    chapters: tuple[list[Bookmark], list[Bookmark], list[Bookmark]],
    places: dict[str, Bookmark],
) -> None:
    rule = style.tint(0.7)
    front, tiers, back = chapters
    story.heading(2, "Contents", style.section)
    with story.inside("TOC"):
        for mark in front:
            story.contents_line(mark, style.contents_head, rule=rule)
        for mark, section in zip(tiers, content.tiers, strict=True):
            with story.together():
                story.contents_line(mark, style.contents_head, rule=rule)
                for programme in section.programmes:
                    story.contents_line(places[programme.key], style.contents, rule=rule)
        for mark in back:
            story.contents_line(mark, style.contents_head, rule=rule)
    story.add(PageBreak())


def _tell_tier(story: Story, section: TierSection, style: PageStyle, at: Bookmark, places: dict[str, Bookmark]) -> None:
    """What opens a tier: its name, whom it is for, and its programmes."""
    story.heading(2, section.tier, style.section, at=at)
    if section.introduction:
        story.paragraph(section.introduction, style.lead)
    _tell_tier_list(story, section, style, places)


def _tell_section(
    story: Story, section: TierSection, style: PageStyle, number: int, at: Bookmark, places: dict[str, Bookmark], height: float
) -> None:
    """A tier opens above its first programme where both fit one page, otherwise on a page of its own with its picture."""
    words: list[Flowable] = []
    with story.aside(words):
        _tell_tier(story, section, style, at, places)
    opener = Slot(words, height)
    slots = _slots(story, section, style, height, places, opener)
    if slots and opener.shares_page_with(slots[0], by_halves=False):
        share_pages(slots[1:])
        story.add(PageBreak(), opener, *slots)
        return
    share_pages(slots)
    story.add(NextPageTemplate(f"tier{number}"), PageBreak(), *words, NextPageTemplate("inner"))
    story.add(*([PageBreak()] if slots else []), *slots)


def _slots(
    story: Story, section: TierSection, style: PageStyle, height: float, places: dict[str, Bookmark], opener: Slot
) -> list[Slot]:
    slots: list[Slot] = []
    for programme in section.programmes:
        slot = _slot(story, programme, style, height, places)
        opens = not slots and not opener.shares_page_with(slot, by_halves=False)
        if slot.is_too_long or opens:  # a little less size, rather than a page more; what is not taken is never drawn
            tighter = _slot(story, programme, replace(style, is_compact=True), height, places)
            slot = tighter if slot.is_too_long or opener.shares_page_with(tighter, by_halves=False) else slot
        slots.append(slot)
    return slots


def _slot(story: Story, programme: ProgrammePage, style: PageStyle, height: float, places: dict[str, Bookmark]) -> Slot:
    block: list[Flowable] = []
    with story.inside("Sect"), story.aside(block):
        tell_programme(story, programme, style, level=3, at=places[programme.key])
    return Slot(block, height)


def _tell_tier_list(story: Story, section: TierSection, style: PageStyle, places: dict[str, Bookmark]) -> None:
    own = [places[programme.key] for programme in section.programmes]
    if own:
        with story.inside("TOC"):
            for mark in own:
                story.contents_line(mark, style.contents, rule=style.tint(0.6))
    also = [places[key] for key in section.also if key in places]
    if also:
        story.paragraph("Open to this tier as well", style.kicker_apart)
        with story.inside("TOC"):
            for mark in also:
                story.contents_line(mark, style.contents, rule=style.tint(0.6))
    if not own and not also:
        story.paragraph("There is no programme for this tier yet. Ask the team what is planned.", style.body)
