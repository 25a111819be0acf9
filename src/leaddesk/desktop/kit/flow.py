"""Lays widgets out like words: from left to right, and on to the next line, so that nothing is clipped when text grows."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """A layout whose height follows from its width; `gap` in device-independent pixels.

    `apart`: the first item stays at the left, what follows it on its line goes to the right edge, as in a heading with its buttons.
    `like`: no line is lower than this widget, so that what stands beside the first line is level with it.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, apart: bool = False, like: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._apart = apart
        self._like = like
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at a place."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = QSize(0, 0)
        for item in self._items:
            widest = widest.expandedTo(item.minimumSize())
        return widest

    def _place(self, rect: QRect, *, really: bool) -> int:
        y = rect.y()
        lines = self._lines(rect.width())
        least = self._like.sizeHint().height() if self._like is not None else 0
        for line in lines:
            height = max(least, *(size.height() for _, size in line))
            x = rect.x()
            spare = rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap
            for at, (item, size) in enumerate(line):
                if self._apart and at == (1 if line is lines[0] else 0):
                    x += max(0, spare)
                if really:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line; an item wider than the line is squeezed into it."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if item.hasHeightForWidth() and size.width() > width > 0:
                size = QSize(width, item.heightForWidth(width))
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self._gap
        return lines
