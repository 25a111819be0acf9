"""The word DRAFT across a page that nobody has approved: outlined, so that the text over it reads as well as without."""

from contextlib import nullcontext

from reportlab.pdfgen.canvas import Canvas

from leaddesk.documents.page_style import PAGE, PageStyle
from leaddesk.documents.tagged_pdf import HEAVY_FONT, TaggedCanvas

_SIZE, _ANGLE, _OUTLINE = 150, 52, 1.1
_OUTLINED_ONLY = 1


def paint_draft(canvas: Canvas, style: PageStyle, *, on_colour: bool = False) -> None:
    """Under the text, an artifact of the kind Watermark (ISO 32000-1, 14.8.2.2); on the cover it stands below the words."""
    with canvas.artifact("Watermark") if isinstance(canvas, TaggedCanvas) else nullcontext():
        canvas.saveState()
        canvas.translate(PAGE[0] / 2, PAGE[1] * (0.24 if on_colour else 0.46))
        canvas.rotate(0 if on_colour else _ANGLE)
        canvas.setStrokeColor(style.colour(0.75 if on_colour else 0.7))
        canvas.setLineWidth(_OUTLINE)
        text = canvas.beginText()
        text.setTextRenderMode(_OUTLINED_ONLY)
        text.setFont(HEAVY_FONT, _SIZE)
        text.setTextOrigin(-canvas.stringWidth("DRAFT", HEAVY_FONT, _SIZE) / 2, -_SIZE / 3)
        text.textOut("DRAFT")
        canvas.drawText(text)
        canvas.restoreState()
