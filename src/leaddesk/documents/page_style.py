"""The look of every print: A4, a grid of twelve columns, Fira Sans and the authority's colour (look.md, Print)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, PageTemplate

from leaddesk.application.publishing.colours import mixed
from leaddesk.application.publishing.contents import Brand
from leaddesk.documents.tagged_pdf import BODY_FONT, HEAVY_FONT, LIGHT_FONT, STRONG_FONT

PAGE = A4
MARGIN = 18 * mm
GUTTER = 4 * mm
TEXT_WIDTH = PAGE[0] - 2 * MARGIN
INK = "#14201F"
MUTED = "#4A5A58"
RULE = "#7F8E8C"
WHITE = "#FFFFFF"
DANGER = "#A3231B"


def span(columns: int) -> float:
    """The width of that many of the twelve columns, in points."""
    one = (TEXT_WIDTH - 11 * GUTTER) / 12
    return columns * one + (columns - 1) * GUTTER


@dataclass(frozen=True)
class PageStyle:
    """The type and colours of one authority's prints; `is_compact` when a little less size makes them fit a page fewer."""

    brand: Brand
    is_compact: bool = False

    def tint(self, share_of_white: float) -> str:
        """The brand colour let down with white; 0 is the colour itself, 1 is white."""
        return mixed(self.brand.colour, WHITE, share_of_white)

    def _style(
        self, size: float, leading: float, font: str = BODY_FONT, colour: str = INK, after: float = 0, before: float = 0
    ) -> ParagraphStyle:
        return ParagraphStyle(
            f"{font}-{size}-{colour}-{after}-{before}",
            fontName=font,
            fontSize=size,
            leading=leading,
            textColor=HexColor(colour),
            spaceAfter=after,
            spaceBefore=before,
            bulletFontName=STRONG_FONT,
            bulletFontSize=size,
            bulletColor=HexColor(self.brand.colour),
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            uriWasteReduce=0.3,
        )

    @cached_property
    def body(self) -> ParagraphStyle:
        """Running text: 11 on 15."""
        return self._style(10.5, 14, after=4) if self.is_compact else self._style(11, 15, after=6)

    @cached_property
    def list_item(self) -> ParagraphStyle:
        """A line of a bulleted list."""
        style = self._style(10.5, 14, after=1) if self.is_compact else self._style(11, 15, after=3)
        style.leftIndent, style.bulletIndent = 12, 0
        return style

    @cached_property
    def small(self) -> ParagraphStyle:
        """The smallest print there is: 10 on 13.5."""
        return self._style(10, 13.5, colour=MUTED, after=4)

    @cached_property
    def kicker(self) -> ParagraphStyle:
        """The line above a headline."""
        return self._style(10, 14, STRONG_FONT, self.brand.colour, after=2)

    @cached_property
    def headline(self) -> ParagraphStyle:
        """A programme's name: the one strong line of its page."""
        return self._style(24, 28, HEAVY_FONT, after=6)

    @cached_property
    def section(self) -> ParagraphStyle:
        """The head of a chapter."""
        return self._style(34, 38, HEAVY_FONT, self.brand.colour, after=14)

    @cached_property
    def opener(self) -> ParagraphStyle:
        """The name of a tier on the page that opens it."""
        return self._style(46, 48, HEAVY_FONT, self.brand.colour, after=14)

    @cached_property
    def statement(self) -> ParagraphStyle:
        """A few words set large, with room around them."""
        return self._style(15, 20, LIGHT_FONT, after=8) if self.is_compact else self._style(19, 27, LIGHT_FONT, after=16)

    @cached_property
    def subhead(self) -> ParagraphStyle:
        """A head within a page."""
        style = (
            self._style(12, 16, STRONG_FONT, after=2, before=5)
            if self.is_compact
            else self._style(12.5, 17, STRONG_FONT, after=3, before=9)
        )
        style.keepWithNext = 1
        return style

    @cached_property
    def priority(self) -> ParagraphStyle:
        """One aim of the strategy: a strong line of its own."""
        return self._style(15, 19, STRONG_FONT, after=5)

    @cached_property
    def cover_partners(self) -> ParagraphStyle:
        """The partners, small on the cover."""
        return self._style(10.5, 15, BODY_FONT, WHITE, before=8)

    @cached_property
    def lead(self) -> ParagraphStyle:
        """The plain sentence that says what a programme is for."""
        return self._style(12.5, 17, LIGHT_FONT, after=7) if self.is_compact else self._style(14, 20, LIGHT_FONT, after=10)

    @cached_property
    def fact_name(self) -> ParagraphStyle:
        """The name of a fact: when, where, how much."""
        style = self._style(10, 13, STRONG_FONT, self.brand.colour, before=3 if self.is_compact else 5)
        style.keepWithNext = 1
        return style

    @cached_property
    def fact(self) -> ParagraphStyle:
        """A fact."""
        return self._style(10, 13, after=2) if self.is_compact else self._style(10.5, 14, after=5)

    @cached_property
    def contents(self) -> ParagraphStyle:
        """A line of a list of contents."""
        return self._style(10.5, 13.5, after=3)

    @cached_property
    def contents_head(self) -> ParagraphStyle:
        """A chapter in a list of contents."""
        return self._style(12, 15, STRONG_FONT, self.brand.colour, after=3, before=9)

    @cached_property
    def table_head(self) -> ParagraphStyle:
        """The heading of a column."""
        return self._style(10, 13.5, STRONG_FONT)

    @cached_property
    def cell(self) -> ParagraphStyle:
        """A cell of a table."""
        return self._style(10, 13.5, after=2)

    def cover_title(self, size: float) -> ParagraphStyle:
        """The brochure's title on its cover, at a size in points that lets it fit."""
        return self._style(size, size * 1.05, HEAVY_FONT, WHITE, after=14)

    @cached_property
    def cover_line(self) -> ParagraphStyle:
        """What else stands on the cover, in white."""
        return self._style(15, 21, BODY_FONT, WHITE, after=6)

    @cached_property
    def cover_edition(self) -> ParagraphStyle:
        """The year of the brochure, on its cover."""
        return self._style(26, 32, LIGHT_FONT, WHITE, after=18)

    @cached_property
    def on_band(self) -> ParagraphStyle:
        """A title in white on the brand colour."""
        return self._style(26, 29, HEAVY_FONT, WHITE, after=6) if self.is_compact else self._style(31, 34, HEAVY_FONT, WHITE, after=8)

    @cached_property
    def on_band_small(self) -> ParagraphStyle:
        """A line in white on the brand colour."""
        return self._style(12, 17, BODY_FONT, WHITE, after=8)

    @cached_property
    def marking(self) -> ParagraphStyle:
        """What must be known before anything is read, such as that personal data follow."""
        return self._style(11, 15, STRONG_FONT, DANGER, after=8)

    @cached_property
    def kicker_apart(self) -> ParagraphStyle:
        """A kicker that begins a new group."""
        return self._style(10, 14, STRONG_FONT, self.brand.colour, before=14, after=4)

    def colour(self, share_of_white: float = 0) -> Color:
        """The brand colour, or a tint of it, as ReportLab wants it."""
        return HexColor(self.tint(share_of_white))


def page(
    name: str,
    *,
    before: Callable[[Canvas], None] | None = None,
    after: Callable[[Canvas], None] | None = None,
    top: float = MARGIN,
    bottom: float = MARGIN,
    left: float = MARGIN,
    width: float = TEXT_WIDTH,
    size: tuple[float, float] = PAGE,
    note_height: Callable[[int, float], None] | None = None,
) -> PageTemplate:
    """A page with one frame on the grid, all lengths in points.

    `before` paints under the text, `after` draws the foot, `note_height` is told each page's number and the height its text took.
    """
    frame = Frame(left, bottom, width, size[1] - top - bottom, 0, 0, 0, 0, id=name)

    def begin(canvas: Canvas, _document: object) -> None:
        if before is not None:
            before(canvas)

    def end(canvas: Canvas, _document: object) -> None:
        if after is not None:
            after(canvas)
        if note_height is not None:
            note_height(canvas.getPageNumber(), size[1] - top - frame._y)  # noqa: SLF001 - ReportLab keeps it so

    return PageTemplate(name, [frame], onPage=begin, onPageEnd=end, pagesize=size)
