"""The foot of every page: read out once as text, then an artifact on the pages after (PDF/UA-1, 7.8)."""

from contextlib import AbstractContextManager, nullcontext

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leaddesk.documents.page_style import MARGIN, MUTED, PAGE, RULE, TEXT_WIDTH, PageStyle
from leaddesk.documents.tagged_pdf import Story, TaggedCanvas

_BASELINE = MARGIN - 6
_NOTE_ABOVE = 13


class PageFoot:
    """A note under a rule, what the document is, and the page number."""

    def __init__(self, story: Story, style: PageStyle, note: str, running: str) -> None:
        self._style = style
        self._note = story.artifact_paragraph(note, style.small)
        self._first_note = story.foot_paragraph(note, style.small)
        self._running = shortened(story.lettering.printable(running), style.small.fontName, style.small.fontSize, TEXT_WIDTH - 40)
        self._running_node = story.foot_node()
        self._is_first = True
        self._note_height = self._note.wrap(TEXT_WIDTH, PAGE[1])[1]

    @property
    def bottom(self) -> float:
        """How far above the paper's edge the text of a page must end, in points."""
        return _BASELINE + _NOTE_ABOVE + self._note_height + 14

    def draw(self, canvas: Canvas) -> None:
        """Draw the foot of the current page; only the first one is read out."""
        is_first, self._is_first = self._is_first, False
        line = _BASELINE + _NOTE_ABOVE + self._note_height + 4
        with artifact(canvas):
            canvas.setStrokeColor(HexColor(RULE))
            canvas.setLineWidth(0.5)
            canvas.line(MARGIN, line, PAGE[0] - MARGIN, line)
            canvas.setFillColor(HexColor(MUTED))
            canvas.setFont(self._style.small.fontName, self._style.small.fontSize)
            canvas.drawRightString(PAGE[0] - MARGIN, _BASELINE, str(canvas.getPageNumber()))
        if is_first and isinstance(canvas, TaggedCanvas):
            self._first_note.wrapOn(canvas, TEXT_WIDTH, PAGE[1])
            self._first_note.drawOn(canvas, MARGIN, _BASELINE + _NOTE_ABOVE)
            with canvas.element(self._running_node):
                canvas.drawString(MARGIN, _BASELINE, self._running)
        else:
            with artifact(canvas):
                self._note.wrapOn(canvas, TEXT_WIDTH, PAGE[1])
                self._note.drawOn(canvas, MARGIN, _BASELINE + _NOTE_ABOVE)
                canvas.drawString(MARGIN, _BASELINE, self._running)


def shortened(words: str, font: str, size: float, width: float) -> str:
    """The words as far as they fit the width (in points), with an ellipsis where they were cut."""
    if stringWidth(words, font, size) <= width:
        return words
    while words and stringWidth(words + "…", font, size) > width:
        words = words[:-1]
    return words.rstrip() + "…"


def artifact(canvas: Canvas) -> AbstractContextManager[None]:
    """What is drawn within runs along the foot of the pages."""
    return canvas.artifact("Footer") if isinstance(canvas, TaggedCanvas) else nullcontext()
