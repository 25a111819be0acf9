"""The programme brochure: cover, contents, the strategy, the ladder, a chapter for each tier, and whom to ask."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepInFrame, NextPageTemplate, PageBreak, PageTemplate, Spacer

from leaddesk.application.publishing.contents import BrochureContent, Printed, TierSection
from leaddesk.documents.brochure_ends import tell_contacts, tell_ladder, tell_strategy
from leaddesk.documents.cover_art import decorate, paint_cover, paint_opener
from leaddesk.documents.logo import tell_logo
from leaddesk.documents.page_foot import PageFoot
from leaddesk.documents.page_style import MARGIN, PAGE, PageStyle, page, span
from leaddesk.documents.programme_page import tell_programme
from leaddesk.documents.slots import Slot
from leaddesk.documents.tagged_pdf import HEAVY_FONT, Bookmark, Particulars, Story, print_story

_CHAPTERS = ("The strategy", "The ladder", "Whom to ask")
_COVER_TOP = 20 * mm
_COVER_WIDTH, _COVER_HEIGHT = span(10), PAGE[1] * 0.47
_MOST_TITLE_LINES = 4


def print_brochure(content: BrochureContent) -> Printed:
    """The brochure as a tagged PDF; KnownFailure when the brand or a text cannot be printed."""
    content.brand.check()
    story, templates = tell_brochure(content)
    particulars = Particulars(_full_title(content), content.brand.authority, content.strategy, content.made_at)
    return print_story(story, particulars, templates, PAGE)


def tell_brochure(content: BrochureContent) -> tuple[Story, list[PageTemplate]]:
    """The whole brochure in reading order, and the pages it is laid on."""
    style = PageStyle(content.brand)
    story = Story(link_colour=content.brand.colour)
    foot = PageFoot(story, style, content.other_formats, f"{content.brand.authority} · {_full_title(content)}")
    places = {page.key: story.place(page.title, 3) for page in content.programmes}
    chapters = {words: story.place(words, 2) for words in _CHAPTERS}
    tiers = [story.place(section.tier, 2) for section in content.tiers]
    _tell_cover(story, content, style)
    _tell_contents(story, content, style, chapters, tiers, places)
    tell_strategy(story, content, style, chapters["The strategy"])
    tell_ladder(story, content, style, chapters["The ladder"])
    height = PAGE[1] - MARGIN - foot.bottom
    for number, section in enumerate(content.tiers):
        with story.inside("Sect"):
            _tell_opener(story, section, style, number, tiers[number], places)
            _tell_programmes(story, section, style, height, places)
    tell_contacts(story, content, style, chapters["Whom to ask"])
    return story, _templates(style, foot, steps=len(content.tiers))


def _full_title(content: BrochureContent) -> str:
    return f"{content.title} {content.edition}".strip()


def _templates(style: PageStyle, foot: PageFoot, steps: int) -> list[PageTemplate]:
    """The cover, the inner page and one opening page for each tier."""
    cover_art = partial(_paint, partial(paint_cover, style=style, steps=steps))
    cover = page("cover", before=cover_art, top=_COVER_TOP, bottom=PAGE[1] - _COVER_TOP - _COVER_HEIGHT - 1, width=_COVER_WIDTH + 1)
    inner = page("inner", after=foot.draw, bottom=foot.bottom)
    openers = []
    for number in range(steps):
        art = partial(_paint, partial(paint_opener, style=style, steps=steps, lit=number, ground=foot.bottom))
        openers.append(page(f"tier{number}", before=art, top=46 * mm, after=foot.draw, bottom=foot.bottom))
    return [cover, inner, *openers]


def _paint(paint: partial[None], canvas: Canvas) -> None:
    decorate(canvas, paint)


def _tell_cover(story: Story, content: BrochureContent, style: PageStyle) -> None:
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
            story.paragraph(f"{content.strategy}{strand}", style.cover_line)
        if content.brand.strapline:
            story.paragraph(content.brand.strapline, style.cover_line)
    story.add(KeepInFrame(_COVER_WIDTH, _COVER_HEIGHT, block, mode="shrink"), NextPageTemplate("inner"), PageBreak())


def _cover_size(title: str) -> float:
    """As large as four lines allow; a longer cover is shrunk as a whole to stay on its page."""
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
    chapters: dict[str, Bookmark],
    tiers: list[Bookmark],
    places: dict[str, Bookmark],
) -> None:
    rule = style.tint(0.7)
    story.heading(2, "Contents", style.section)
    with story.inside("TOC"):
        for words in _CHAPTERS[:2]:
            story.contents_line(chapters[words], style.contents_head, rule=rule)
        for mark, section in zip(tiers, content.tiers, strict=True):
            story.contents_line(mark, style.contents_head, rule=rule, has_more=bool(section.programmes))
            for programme in section.programmes:
                story.contents_line(places[programme.key], style.contents, rule=rule)
        story.contents_line(chapters[_CHAPTERS[2]], style.contents_head, rule=rule)
    story.add(PageBreak())


def _tell_opener(story: Story, section: TierSection, style: PageStyle, number: int, at: Bookmark, places: dict[str, Bookmark]) -> None:
    story.add(NextPageTemplate(f"tier{number}"), PageBreak())
    story.heading(2, section.tier, style.opener, at=at)
    if section.introduction:
        story.paragraph(section.introduction, style.statement)
    _tell_tier_list(story, section, style, places)
    story.add(NextPageTemplate("inner"))


def _tell_programmes(story: Story, section: TierSection, style: PageStyle, height: float, places: dict[str, Bookmark]) -> None:
    if section.programmes:
        story.add(PageBreak())
    for programme in section.programmes:
        block: list[Flowable] = []
        with story.inside("Sect"), story.aside(block):
            tell_programme(story, programme, style, level=3, at=places[programme.key])
        story.add(Slot(block, height))


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
