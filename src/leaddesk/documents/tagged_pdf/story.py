"""Tells a document: headings, paragraphs, lists, tables and figures in reading order, each with its tag.

Every document of LeadDesk is told through a `Story`, so accessibility cannot be forgotten in one of them. The story refuses, in
words, a skipped heading level and a figure without a description; `print_story` refuses a document without a title.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

from leaddesk.documents.tagged_pdf.flowables import ContentsLine, Decoration, PageCount, TaggedFigure, TaggedParagraph, TaggedTable
from leaddesk.documents.tagged_pdf.fonts import Lettering, unbroken_numbers, unwidowed, visible
from leaddesk.documents.tagged_pdf.structure import Headings, Node
from leaddesk.domain.failures import KnownFailure

_LINKABLE = re.compile(r"(?P<email>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)|(?P<web>(?:https?://|www\.)[^\s<>,;]*[^\s<>,;.)])")
_BOOKMARKED = 3


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading that readers can jump to: its name inside the file, its words and its level."""

    name: str
    words: str
    level: int


Cell = str | Sequence[str | Bookmark]


class Story:
    """The flowables of a document in reading order, and the structure tree that they fill."""

    def __init__(self, *, link_colour: str) -> None:
        self.root = Node("Document")
        self.flowables: list[Flowable] = []
        self.lettering = Lettering()
        self.page_numbers: dict[str, int] = {}
        self._link_colour = link_colour
        self._headings = Headings()
        self._node = self.root.child("Sect")
        self.last = self.root.child("Sect")
        self._target = self.flowables
        self._numbers = count(1)

    # containers

    @contextmanager
    def inside(self, tag: str) -> Iterator[Node]:
        """What is told within belongs to an element of this tag, such as `Sect`."""
        before, self._node = self._node, self._node.child(tag)
        try:
            yield self._node
        finally:
            self._node = before

    @contextmanager
    def aside(self, into: list[Flowable]) -> Iterator[None]:
        """What is told within is collected in `into` rather than flowed, to be placed by the page's own layout."""
        before, self._target = self._target, into
        try:
            yield
        finally:
            self._target = before

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is told within stays on one page where it fits on one."""
        block: list[Flowable] = []
        with self.aside(block):
            yield
        self.add(KeepTogether(block))

    def add(self, *flowables: Flowable) -> None:
        """Flow something that has no words: space, a page break, a decoration."""
        self._target.extend(flowables)

    # words

    def fact(self, whole: Node, name: str, value: str, name_style: ParagraphStyle, style: ParagraphStyle) -> None:
        """One named fact of a list (`whole` is its `L`): the name is the item's label, the value its body."""
        item = whole.child("LI")
        self.add(
            TaggedParagraph(self._markup(name, links=False), name_style, node=item.child("Lbl")),
            TaggedParagraph(self._markup(value), style, node=item.child("LBody")),
        )

    def page_count(self, whole: Node, name: str, name_style: ParagraphStyle, style: ParagraphStyle) -> None:
        """A fact of a list on the last page: how many pages there are."""
        item = whole.child("LI")
        self.add(TaggedParagraph(self._markup(name), name_style, node=item.child("Lbl")), PageCount(style, item.child("LBody")))

    def place(self, words: str, level: int) -> Bookmark:
        """A bookmark for a heading that is told later, so that a list of contents in front of it can link to it."""
        return Bookmark(f"place{next(self._numbers)}", self.lettering.printable(words), level)

    def heading(self, level: int, words: str, style: ParagraphStyle, *, at: Bookmark | None = None) -> None:
        """A heading of level 1 to 6, bookmarked down to level 3; KnownFailure when a level is skipped."""
        self._headings.step_to(level, visible(words))
        on_draw = self._announcer(at or self.place(words, level)) if level <= _BOOKMARKED else None
        told = self._markup(unwidowed(words), links=False)
        self.add(TaggedParagraph(told, style, node=self._node.child(f"H{level}"), on_draw=on_draw))

    def _announcer(self, mark: Bookmark) -> Any:
        def announce(canvas: Canvas, height: float) -> None:
            self.page_numbers[mark.name] = canvas.getPageNumber()
            canvas.bookmarkHorizontal(mark.name, 0, height + 12)
            canvas.addOutlineEntry(mark.words, mark.name, mark.level - 1)

        return announce

    def paragraph(self, words: str, style: ParagraphStyle, *, tag: str = "P", bold_start: str = "") -> TaggedParagraph:
        """A paragraph; addresses and links in it become links. `bold_start` is set in front, in bold."""
        start = f"<b>{self._markup(bold_start)}</b> " if bold_start else ""
        paragraph = TaggedParagraph(start + self._markup(unwidowed(words)), style, node=self._node.child(tag))
        self.add(paragraph)
        return paragraph

    def foot_paragraph(self, words: str, style: ParagraphStyle) -> TaggedParagraph:
        """A paragraph for the foot of the first page, read after everything else; it is not flowed."""
        return TaggedParagraph(self._markup(words), style, node=self.last.child("P"))

    def foot_node(self) -> Node:
        """An element for one line at the foot of the first page, read after everything else."""
        return self.last.child("P")

    def artifact_paragraph(self, words: str, style: ParagraphStyle) -> TaggedParagraph:
        """The same words for the feet of later pages, where they are an artifact."""
        return TaggedParagraph(self._markup(words, links=False), style)

    def items(self, lines: Sequence[str], style: ParagraphStyle) -> None:
        """A bulleted list."""
        with self.inside("L") as whole:
            whole.numbering = "Disc"
            for line in lines:
                item = whole.child("LI")
                label = item.child("Lbl")
                self.add(TaggedParagraph(self._markup(unwidowed(line)), style, node=item.child("LBody"), label=label, bulletText="•"))

    def contents_line(self, mark: Bookmark, style: ParagraphStyle, *, rule: str) -> None:
        """One line of a list of contents (within a `TOC`): a link to a heading told earlier or later, and its page number."""
        self.add(self._line(self._node.child("TOCI"), mark, style, rule))

    def _line(self, item: Node, mark: Bookmark, style: ParagraphStyle, rule: str = "") -> ContentsLine:
        link = f'<a href="#{mark.name}" color="{style.textColor.hexval()}">{self._markup(mark.words, links=False)}</a>'
        words = TaggedParagraph(link, style, node=item.child("Reference"))
        return ContentsLine(words, style, item.child("Span"), lambda: self.page_numbers.get(mark.name), rule)

    # tables and figures

    def table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[float],
        *,
        head_style: ParagraphStyle,
        cell_styles: Sequence[ParagraphStyle],
        table_style: Any,
        has_row_heads: bool = False,
        on_row: Callable[[int], None] = lambda _row: None,
    ) -> TaggedTable:
        """A table with one heading row, repeated as an artifact where the table goes on overleaf.

        A cell of several lines becomes several paragraphs; a bookmark is a link, its page number at the cell's right edge.
        With `has_row_heads` the first column heads its rows, unless the table is so small that headings would outnumber what they head.
        `on_row` is told the number of each row, from 0, before it is set.
        """
        has_row_heads = has_row_heads and len(rows) * (len(heads) - 1) >= len(heads) + len(rows)
        with self.inside("Table") as whole:
            head_row = whole.child("THead").child("TR")
            cells: list[list[Any]] = [[self._cell(head_row.child("TH", scope="Column"), words, head_style) for words in heads]]
            body = whole.child("TBody")
            for number, row in enumerate(rows):
                on_row(number)
                row_node = body.child("TR")
                cells.append([])
                for index, (words, style) in enumerate(zip(row, cell_styles, strict=True)):
                    node = row_node.child("TH", scope="Row") if has_row_heads and index == 0 else row_node.child("TD")
                    cells[-1].append(self._cell(node, words, style))
        table = TaggedTable(cells, colWidths=list(widths), repeatRows=1, style=table_style, hAlign="LEFT")
        self.add(table)
        return table

    def _cell(self, node: Node, words: Cell, style: ParagraphStyle) -> Any:
        if isinstance(words, str):
            return TaggedParagraph(self._markup(words), style, node=node)
        return [
            self._line(node.child("P"), line, style)
            if isinstance(line, Bookmark)
            else TaggedParagraph(self._markup(line), style, node=node.child("P"))
            for line in words
        ]

    def figure(self, drawing: Flowable, description: str) -> None:
        """A figure; refused without a description in words (experience.md section 5, 79)."""
        if not visible(description).strip():
            raise KnownFailure("A picture has no description.", "Describe it in a sentence, or mark it as decoration.")
        node = self._node.child("Figure")
        node.description = description.strip()
        self.add(TaggedFigure(drawing, node))

    def decoration(self, width: float, height: float, paint: Any) -> None:
        """A drawing that carries no meaning."""
        self.add(Decoration(width, height, paint))

    def _markup(self, words: str, *, links: bool = True) -> str:
        """Words as ReportLab's mark-up: nothing in them is taken for a tag, addresses become links."""
        words = unbroken_numbers(self.lettering.printable(words))
        if not links or ("@" not in words and "://" not in words and "www." not in words):
            return escape(words)
        parts, end = [], 0
        for found in _LINKABLE.finditer(words):
            parts.append(escape(words[end : found.start()]))
            parts.append(self._link(found))
            end = found.end()
        return "".join((*parts, escape(words[end:])))

    def _link(self, found: re.Match[str]) -> str:
        words = found.group()
        address = words if words.startswith("http") else f"https://{words}"
        target = f"mailto:{words}" if found["email"] else address
        quoted = escape(target, {'"': "&quot;"})
        return f'<a href="{quoted}" color="{self._link_colour}">{escape(words)}</a>'
