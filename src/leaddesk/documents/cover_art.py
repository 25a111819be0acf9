"""The picture of the brochure: people who stand one step higher at each tier, drawn in tints of the brand colour."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from leaddesk.documents.page_style import PAGE, WHITE, PageStyle
from leaddesk.documents.tagged_pdf import TaggedCanvas


def paint_cover(canvas: Canvas, style: PageStyle, steps: int) -> None:
    """The whole page in the brand colour, and the people along its foot; decoration, so an artifact."""
    canvas.setFillColor(style.colour())
    canvas.rect(0, 0, PAGE[0] + 1, PAGE[1] + 1, stroke=0, fill=1)
    _people(canvas, style, max(steps, 4), ground=0, tallest=PAGE[1] * 0.40, paler=True, lit=None)


def paint_opener(canvas: Canvas, style: PageStyle, steps: int, lit: int, ground: float) -> None:
    """The page that opens a tier: the same people, pale, with this tier's figure in the brand colour."""
    canvas.setFillColor(style.colour(0.92))
    canvas.rect(0, 0, PAGE[0] + 1, PAGE[1] + 1, stroke=0, fill=1)
    _people(canvas, style, max(steps, 4), ground=ground, tallest=PAGE[1] * 0.24, paler=False, lit=lit)
    canvas.setFillColor(HexColor(WHITE))
    canvas.rect(0, 0, PAGE[0] + 1, ground, stroke=0, fill=1)


def _people(canvas: Canvas, style: PageStyle, steps: int, *, ground: float, tallest: float, paler: bool, lit: int | None) -> None:
    width = PAGE[0] / steps
    radius = width * 0.46
    for step in range(steps):
        height = tallest * (0.34 + 0.66 * step / (steps - 1))
        share = (0.10 + 0.38 * step / (steps - 1)) if paler else 0.78 - 0.16 * step / (steps - 1)
        canvas.setFillColor(style.colour(0 if step == lit else share))
        centre = width * (step + 0.5)
        shoulders = canvas.beginPath()
        top = ground + height
        shoulders.moveTo(centre - radius, ground)
        shoulders.lineTo(centre - radius, top - radius)
        shoulders.arcTo(centre - radius, top - 2 * radius, centre + radius, top, startAng=180, extent=-180)
        shoulders.lineTo(centre + radius, ground)
        shoulders.close()
        canvas.drawPath(shoulders, stroke=0, fill=1)
        canvas.circle(centre, top + radius * 0.62, radius * 0.5, stroke=0, fill=1)


def decorate(canvas: Canvas, paint: Callable[[Canvas], None]) -> None:
    """Paint one artifact for the whole picture rather than one for each of its shapes."""
    if isinstance(canvas, TaggedCanvas):
        with canvas.artifact():
            paint(canvas)
    else:
        paint(canvas)
