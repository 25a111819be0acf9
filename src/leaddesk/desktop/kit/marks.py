"""Draws the shapes that stand for a state beside its word (look.md, principle 5)."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from leaddesk.desktop.kit.cells import Form

_TRIANGLES = {Form.UP: ((0, 1), (0.5, 0), (1, 1)), Form.DOWN: ((0, 0), (1, 0), (0.5, 1)),
              Form.DIAMOND: ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))}  # fmt: skip
_STROKES = {Form.TICK: ((0.05, 0.55), (0.38, 0.9), (0.95, 0.15)), Form.LEVEL: ((0, 0.5), (1, 0.5))}


def draw_mark(painter: QPainter, form: Form, colour: str, box: QRectF) -> None:
    """One shape inside a square box, sharp at every scale."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), max(1.6, box.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height())

    if form in _TRIANGLES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([at(x, y) for x, y in _TRIANGLES[form]]))
    elif form in _STROKES:
        painter.drawPolyline(QPolygonF([at(x, y) for x, y in _STROKES[form]]))
    elif form is Form.CROSS:
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9))
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9))
    elif form is Form.TWINS:
        third = box.width() / 3
        painter.drawEllipse(box.adjusted(0, third / 2, -third, -third / 2))
        painter.drawEllipse(box.adjusted(third, third / 2, 0, -third / 2))
    else:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()
