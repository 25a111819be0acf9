"""A place that is as tall as what it holds while there is room, and scrolls when there is not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST_LINES = 5


class FittingArea(QScrollArea):
    """Large text on a small screen is scrolled to, never squeezed; it comes and goes with what it holds."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        is_hidden = inside.isHidden()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        inside.setHidden(is_hidden)
        self.setHidden(is_hidden)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        layout = self._inside.layout()
        width = max(self.viewport().width(), 1)
        tall = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else self._inside.sizeHint().height()
        return QSize(self._inside.sizeHint().width(), tall)

    def minimumSizeHint(self) -> QSize:
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(self.sizeHint().height(), LEAST_LINES * self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setHidden(self._inside.isHidden())
            if event.type() is QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return super().eventFilter(watched, event)
