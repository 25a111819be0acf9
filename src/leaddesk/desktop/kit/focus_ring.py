"""One ring, 2 px, round whatever has the focus, so that no control can lack it (look.md; WCAG 2.2, 2.4.7 and 2.4.13)."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFocusFrame, QMenu, QScrollArea, QTabBar, QWidget

from leaddesk.desktop.kit.theme import colours

WIDTH = 2


class FocusRing(QFocusFrame):
    """Follows the focus through every window of the program; tables and lists mark their own current row."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.setWidget(now if now is not None and _wants_ring(now) else None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().focus), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


def _wants_ring(widget: QWidget) -> bool:
    return not isinstance(widget, QAbstractItemView | QMenu | QScrollArea | QTabBar) and not widget.isWindow()
