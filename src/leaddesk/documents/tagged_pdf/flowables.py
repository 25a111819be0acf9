"""The platypus flowables that know which element of the structure they are.

They draw on a plain ReportLab canvas too, without tags: that is how the benchmark compares the same pages untagged.
"""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from itertools import pairwise
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from leaddesk.documents.tagged_pdf.canvas import TaggedCanvas
from leaddesk.documents.tagged_pdf.fonts import BODY_FONT
from leaddesk.documents.tagged_pdf.structure import Node


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph, heading, cell or list item; both halves of a split one stay the same element."""

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle | None = None,
        *,
        node: Node | None = None,
        label: Node | None = None,
        on_draw: Callable[[Canvas, float], None] | None = None,
        bulletText: str | None = None,  # noqa: N803 - ReportLab's name, needed by its `split`
        **rest: Any,
    ) -> None:
        super().__init__(text, style, bulletText=bulletText, **rest)
        self.node = node
        self.label = label
        self.on_draw = on_draw
        self._broken_for: float | None = None
        self._size = (0.0, 0.0)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Break the lines once for a width: a long table asks every cell again for each page that it goes on to."""
        if self._broken_for != availWidth or not hasattr(self, "blPara"):
            self._size = super().wrap(availWidth, availHeight)
            self._broken_for = availWidth
        return self._size

    def split(self, availWidth: float, availHeight: float) -> list["TaggedParagraph"]:  # noqa: N803 - ReportLab's names
        """The halves that fit, sharing this paragraph's element; only the first is announced to `on_draw`."""
        parts: list[TaggedParagraph] = super().split(availWidth, availHeight)
        for part in parts:
            if part is not self:
                part.node, part.label = self.node, self.label
        if parts and parts[0] is not self:
            parts[0].on_draw = self.on_draw
        return parts

    def beginText(self, x: float, y: float) -> Any:  # noqa: N802 - ReportLab's name
        """The text object of the paragraph's own words, as distinct from its bullet's."""
        if isinstance(self.canv, TaggedCanvas):
            with self.canv.element(self._owner_of_words(self.canv)):
                return self.canv.beginText(x, y)
        return super().beginText(x, y)

    def draw(self) -> None:
        """Draw, the bullet as the item's label."""
        if self.on_draw is not None:
            self.on_draw(self.canv, self.height)
        if isinstance(self.canv, TaggedCanvas):
            with self.canv.element(self.label):
                super().draw()
        else:
            super().draw()

    def _owner_of_words(self, canvas: TaggedCanvas) -> Node | None:
        """A paragraph that is one link from end to end has no moment where the link starts: its words are the link's."""
        links = getattr(self.blPara, "link", None) if self.blPara.kind == 0 else None
        if not links or self.node is None or canvas.is_artifact:
            return self.node
        for _ in self.blPara.lines:
            node = canvas.link_node(self.node, links[0])
        return node


class TaggedTable(Table):  # type: ignore[misc]
    """A table whose header rows are elements once and artifacts when they are repeated on a later page."""

    def __init__(self, data: Sequence[Sequence[Any]], *args: Any, renderCB: Any = None, **kwargs: Any) -> None:  # noqa: N803
        super().__init__(data, *args, renderCB=renderCB or _HeadOnce(), **kwargs)
        if renderCB is None:
            self.setStyle([("FONTNAME", (0, 0), (-1, -1), BODY_FONT)])


class _HeadOnce:
    """ReportLab's table callback, shared by all the parts of one table."""

    def __init__(self) -> None:
        self._drawn_on: object = None
        self._artifact: Any = None

    def __call__(self, table: Table, event: str, *args: Any) -> None:
        canvas = table.canv
        if not isinstance(canvas, TaggedCanvas):
            return
        if event in ("startBG", "startLines"):
            self._open(canvas)
        elif event in ("endBG", "endLines", "endRow"):
            self._close()
        elif event == "startRow" and args[0] < table.repeatRows:
            if self._drawn_on is canvas:
                self._open(canvas)
        elif event == "endTable":
            self._drawn_on = canvas

    def _open(self, canvas: TaggedCanvas) -> None:
        self._artifact = canvas.artifact()
        self._artifact.__enter__()

    def _close(self) -> None:
        if self._artifact is not None:
            self._artifact.__exit__(None, None, None)
            self._artifact = None


class TaggedFigure(Flowable):  # type: ignore[misc]
    """Anything drawn that carries meaning, with its description in words."""

    def __init__(self, drawing: Flowable, node: Node) -> None:
        super().__init__()
        self._drawing = drawing
        self.node = node
        self.hAlign = getattr(drawing, "hAlign", "LEFT")
        self.spaceBefore, self.spaceAfter = drawing.getSpaceBefore(), drawing.getSpaceAfter()

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The drawing's own size."""
        self.width, self.height = self._drawing.wrap(availWidth, availHeight)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as one figure and note where it stands on the page."""
        if not isinstance(self.canv, TaggedCanvas):
            self._drawing.drawOn(self.canv, 0, 0)
            return
        left, bottom = self.canv.absolutePosition(0, 0)
        right, top = self.canv.absolutePosition(self.width, self.height)
        self.node.box = (left, bottom, right, top)
        with self.canv.figure(self.node):
            self._drawing.drawOn(self.canv, 0, 0)


class Decoration(Flowable):  # type: ignore[misc]
    """A drawing that says nothing, such as a rule: an artifact."""

    def __init__(self, width: float, height: float, paint: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._paint = paint

    def draw(self) -> None:
        """Paint it; shapes outside an element are artifacts by themselves."""
        if isinstance(self.canv, TaggedCanvas):
            with self.canv.artifact():
                self._paint(self.canv)
        else:
            self._paint(self.canv)


class SideBySide(Flowable):  # type: ignore[misc]
    """Two columns, read left then right, that go on together overleaf when they are too long for one page."""

    def __init__(self, left: Sequence[Flowable], right: Sequence[Flowable], widths: tuple[float, float], gap: float) -> None:
        super().__init__()
        self._columns = (list(left), list(right))
        self._widths = widths
        self._gap = gap
        self._sizes: list[list[float]] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """As tall as the longer column."""
        self._sizes = [
            [flowable.wrapOn(self.canv, width, availHeight)[1] for flowable in column]
            for column, width in zip(self._columns, self._widths, strict=True)
        ]
        self.width = sum(self._widths) + self._gap
        self.height = max(self._height(column, sizes) for column, sizes in zip(self._columns, self._sizes, strict=True))
        return self.width, self.height

    @staticmethod
    def _height(column: list[Flowable], sizes: list[float]) -> float:
        """Sizes and the space between them; what would follow the last one is not counted."""
        between = sum(one.getSpaceAfter() + other.getSpaceBefore() for one, other in pairwise(column))
        return sum(sizes) + between

    def draw(self) -> None:
        """Draw each column from the top."""
        left = 0.0
        for column, sizes, width in zip(self._columns, self._sizes, self._widths, strict=True):
            top = self.height
            for index, (flowable, size) in enumerate(zip(column, sizes, strict=True)):
                top -= size + (flowable.getSpaceBefore() if index else 0)
                flowable.drawOn(self.canv, left, top)
                top -= flowable.getSpaceAfter()
            left += width + self._gap

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """What fits of both columns, and the rest; nothing when neither column can begin here."""
        fitting: list[list[Flowable]] = []
        remaining: list[list[Flowable]] = []
        for column, width in zip(self._columns, self._widths, strict=True):
            first, rest = self._split_column(column, width, availHeight)
            fitting.append(first)
            remaining.append(rest)
        if not any(fitting) or not any(remaining):
            return []
        return [
            SideBySide(fitting[0], fitting[1], self._widths, self._gap),
            SideBySide(remaining[0], remaining[1], self._widths, self._gap),
        ]

    def _split_column(self, column: list[Flowable], width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
        left = height
        for index, flowable in enumerate(column):
            size = flowable.wrapOn(self.canv, width, left)[1] + (flowable.getSpaceBefore() if index else 0)
            if size > left:
                flowable.canv = self.canv
                halves = flowable.split(width, left - flowable.getSpaceBefore()) if left > 0 else []
                if len(halves) > 1:
                    return [*column[:index], halves[0]], [*halves[1:], *column[index + 1 :]]
                end = index
                while end and column[end - 1].getKeepWithNext():
                    end -= 1
                return column[:end], column[end:]
            left -= size + flowable.getSpaceAfter()
        return column, []


class ContentsLine(Flowable):  # type: ignore[misc]
    """One line of a list of contents or of a cell, whose page number is drawn once every page is known; without `rule` none is drawn."""

    def __init__(self, words: TaggedParagraph, style: ParagraphStyle, node: Node, page: Callable[[], int | None], rule: str = "") -> None:
        super().__init__()
        self._words, self._style, self._node, self._page, self._rule = words, style, node, page, rule
        self._room, self._below = (30, 5) if rule else (20, 0)
        self.spaceBefore, self.spaceAfter = words.getSpaceBefore(), words.getSpaceAfter()

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The words, and room for three figures beside them."""
        self.width = availWidth
        _, height = self._words.wrapOn(self.canv, availWidth - self._room, availHeight)
        self.height = height + self._below
        return self.width, self.height

    def draw(self) -> None:
        """The words now, the number later."""
        if self._rule:
            self.canv.setStrokeColor(self._rule)
            self.canv.setLineWidth(0.5)
            self.canv.line(0, 0, self.width, 0)
        self._words.drawOn(self.canv, 0, self._below)
        if isinstance(self.canv, TaggedCanvas):
            canvas = self.canv
            canvas.later(self._node, lambda: self._draw_number(canvas))
        else:
            self._draw_number(self.canv)

    def _draw_number(self, canvas: Canvas) -> None:
        canvas.setFont(self._style.fontName, self._style.fontSize)
        canvas.setFillColor(self._style.textColor)
        baseline = self.height - self._style.fontSize
        number = self._page()
        canvas.drawRightString(self.width, baseline, "" if number is None else str(number))


class PageCount(Flowable):  # type: ignore[misc]
    """The number of the page it stands on; on the last page, how many there are."""

    def __init__(self, style: ParagraphStyle, node: Node) -> None:
        super().__init__()
        self._style, self._node = style, node
        self.spaceAfter = style.spaceAfter

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """One line."""
        self.width, self.height = availWidth, self._style.leading
        return self.width, self.height

    def draw(self) -> None:
        """The number as it is now."""
        self.canv.setFont(self._style.fontName, self._style.fontSize)
        self.canv.setFillColor(self._style.textColor)
        with self.canv.element(self._node) if isinstance(self.canv, TaggedCanvas) else nullcontext():
            self.canv.drawString(0, self.height - self._style.fontSize, str(self.canv.getPageNumber()))
