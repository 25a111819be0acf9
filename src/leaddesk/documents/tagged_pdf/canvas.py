"""The canvas on which tagged pages are drawn: every mark on the paper is either an element's or an artifact.

Text outside both is refused as a bug; lines and shapes outside both are decoration, so they become artifacts by themselves.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from leaddesk.documents.tagged_pdf.fonts import BODY_FONT, visible
from leaddesk.documents.tagged_pdf.structure import AnnotationMark, Mark, Node
from leaddesk.documents.tagged_pdf.writing import Particulars, StructureWriter, write_metadata
from leaddesk.domain.failures import KnownFailure

_PRINTED = 4
"""The annotation flag that lets a link's area be printed."""


class TaggedText(PDFTextObject):
    """A run of text whose marks open and close inside the text object, as the format demands."""

    def __init__(self, canvas: "TaggedCanvas", x: float, y: float, node: Node | None, direction: Any = None) -> None:
        super().__init__(canvas, x, y, direction=direction)
        self.node = node
        self._last_text_at = 0
        if node is not None:
            self._code.append(canvas.open_mark(node))

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        self._last_text_at = len(self._code)
        super()._textOut(text, TStar)

    def _linkRecord(self, link: tuple[int, str], event: str) -> None:  # noqa: N802 - ReportLab's hook, called per line
        """Give the words of a link to its own element; ReportLab tells of the start just after the first words."""
        if self.node is None:
            return
        canvas: TaggedCanvas = self._canvas
        if event == "start":
            link_node = canvas.link_node(self.node, link)
            self._code.insert(self._last_text_at, "EMC " + canvas.open_mark(link_node))
        else:
            self._code.append("EMC " + canvas.open_mark(self.node))

    def getCode(self) -> str:  # noqa: N802 - ReportLab's name
        """The finished text object, its mark closed."""
        if self.node is not None:
            self._code.append("EMC")
        return str(super().getCode())


def _decoration(method: Callable[..., Any]) -> Callable[..., Any]:
    def draw(self: "TaggedCanvas", *args: Any, **kwargs: Any) -> Any:
        with self.artifact():
            return method(self, *args, **kwargs)

    draw.__doc__ = method.__doc__
    return draw


class TaggedCanvas(Canvas):
    """ReportLab's canvas with a structure tree, built while drawing and written by `save`."""

    def __init__(self, particulars: Particulars, *, root: Node | None = None) -> None:
        if not visible(particulars.title).strip():
            raise KnownFailure("This document has no title.", "Give it a title; screen readers announce it first.")
        self.file = BytesIO()
        self.root = root or Node("Document")
        self.particulars = particulars
        self.annotations: list[tuple[str, Node]] = []
        self.page_owners: list[list[Node]] = [[]]
        self._current: Node | None = None
        self._is_inside = False
        self._links_on_line: dict[str, list[Node]] = {}
        self._link_nodes: dict[tuple[int, tuple[int, str]], Node] = {}
        self._late: list[tuple[int, str, str, Callable[[], None]]] = []
        super().__init__(self.file, invariant=1, pdfVersion=(1, 7), lang=particulars.language, initialFontName=BODY_FONT, pageCompression=1)

    # marks

    def open_mark(self, node: Node) -> str:
        """The operator that opens content of this element on the current page; `EMC` closes it."""
        owners = self.page_owners[-1]
        node.kids.append(Mark(len(self.page_owners) - 1, len(owners)))
        owners.append(node)
        return f"/{node.tag} <</MCID {len(owners) - 1}>> BDC"

    @contextmanager
    def element(self, node: Node | None) -> Iterator[None]:
        """Text drawn within belongs to this element."""
        before, self._current = self._current, node
        try:
            yield
        finally:
            self._current = before

    @property
    def is_artifact(self) -> bool:
        """Whether what is drawn now is decoration or part of a figure, and so belongs to no element of its own."""
        return self._is_inside

    @contextmanager
    def figure(self, node: Node) -> Iterator[None]:
        """Everything drawn within, shapes and all, is one figure."""
        with self._inside(self.open_mark(node)):
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Everything drawn within is decoration; `kind` is `Header` or `Footer` for what runs along the pages."""
        properties = f" <</Type /Pagination /Subtype /{kind}>> BDC" if kind else " BMC"
        with self._inside(f"/Artifact{properties}"):
            yield

    @contextmanager
    def _inside(self, opening: str) -> Iterator[None]:
        if self._is_inside:
            yield
            return
        self._code.append(opening)
        self._is_inside = True
        try:
            yield
        finally:
            self._is_inside = False
            self._code.append("EMC")

    # text

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> TaggedText:  # noqa: N802 - ReportLab's name
        """A text object that belongs to the current element."""
        return TaggedText(self, x, y, None if self._is_inside else self._current, direction)

    def drawText(self, aTextObject: TaggedText) -> None:  # noqa: N802, N803 - ReportLab's names
        """Put text on the page; text that belongs to nothing would be silent to a screen reader, so it is refused."""
        if aTextObject.node is None and not self._is_inside:
            raise RuntimeError("Text was drawn outside any element and any artifact.")
        super().drawText(aTextObject)

    line = _decoration(Canvas.line)
    lines = _decoration(Canvas.lines)
    rect = _decoration(Canvas.rect)
    roundRect = _decoration(Canvas.roundRect)  # noqa: N815 - ReportLab's name
    circle = _decoration(Canvas.circle)
    drawPath = _decoration(Canvas.drawPath)  # noqa: N815 - ReportLab's name
    drawImage = _decoration(Canvas.drawImage)  # noqa: N815 - ReportLab's name

    # links

    def link_node(self, owner: Node, link: tuple[int, str]) -> Node:
        """The Link element of one link in a paragraph; the same one on every line and page that it runs over."""
        key = (id(owner), link)
        node = self._link_nodes.get(key)
        if node is None:
            node = self._link_nodes[key] = owner.child("Link")
        self._links_on_line.setdefault(link[1].removeprefix("#"), []).append(node)
        return node

    def linkURL(self, url: str, rect: Any, relative: int = 0, **kw: Any) -> None:  # noqa: N802 - ReportLab's name
        """A link to the web or to an e-mail address, tied to its Link element."""
        if self._is_inside:
            return
        kw["Contents"] = pdfdoc.PDFString(spoken_link(url))
        kw["F"] = _PRINTED
        super().linkURL(url, rect, relative=relative, **kw)
        self._tie(url)

    def linkRect(self, contents: str, destinationname: str, Rect: Any = None, relative: int = 1, **kw: Any) -> None:  # noqa: N802, N803
        """A link inside the document, tied to its Link element."""
        if self._is_inside:
            return
        annotation = {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray(self._absRect(Rect, relative)),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "Contents": pdfdoc.PDFString(contents or "Go to the page"),
            "Dest": self._bookmarkReference(destinationname),
            "F": _PRINTED,
        }
        self._addAnnotation(pdfdoc.PDFDictionary(annotation))
        self._tie(destinationname)

    def _tie(self, target: str) -> None:
        waiting = self._links_on_line.get(target)
        if not waiting:
            raise RuntimeError("A link was drawn without words.")
        name = self._doc.annotationName(f"NUMBER{self._annotationCount!r}")
        node = waiting.pop(0)
        self.annotations.append((name, node))
        node.kids.append(AnnotationMark(len(self.page_owners) - 1, name))

    # pages

    def later(self, node: Node, draw: Callable[[], None]) -> None:
        """Keep this place for words that are known only when every page is: the page number in a line of contents."""
        token = f"%later {len(self._late)}\n"
        self._late.append((len(self.page_owners) - 1, token, self.open_mark(node), draw))
        self._code.append(token)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page and begin the next."""
        super().showPage()
        self.page_owners.append([])

    def save(self) -> None:
        """Finish the last page, draw what waited for page numbers, and write the structure tree and the file."""
        if self._code:
            self.showPage()
        self.page_owners.pop()
        self._draw_late()
        write_metadata(self._doc, self.particulars)
        StructureWriter(self._doc, self.page_owners, self.annotations).write(self.root)
        self._doc.SaveToFile(self._filename, self)

    def _draw_late(self) -> None:
        for page, token, opening, draw in self._late:
            self._code = []
            self.init_graphics_state()
            self.saveState()
            with self._inside(opening):
                draw()
            self.restoreState()
            drawn = self._doc.Pages.pages[page]
            drawn.stream = drawn.stream.replace(token, "\n".join(self._code) + "\n", 1)
        self._code = []


def spoken_link(url: str) -> str:
    """What a screen reader says of a link's target."""
    if url.startswith("mailto:"):
        return f"E-mail {url.removeprefix('mailto:')}"
    if url.startswith("tel:"):
        return f"Telephone {url.removeprefix('tel:')}"
    return url
