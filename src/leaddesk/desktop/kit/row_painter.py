"""Paints the cells of a table: text, shape with word, a rule under each row, a ring round the current row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.desktop.kit.list_model import MARK_ROLE
from leaddesk.desktop.kit.marks import draw_mark
from leaddesk.desktop.kit.theme import Colours, colours, mix

PADDING = 8
RING = 2


class RowPainter(QStyledItemDelegate):
    """One painter for the table and its frozen column, so that a row is one row."""

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        c = colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._table.hasFocus()
        ground, ink = _ground_and_ink(c, selected, focused)
        rect = option.rect
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.hairline))
        self._words(painter, option, index, ink, ink if selected and focused else None)
        if focused and index.row() == self._table.currentIndex().row():
            ring = QColor(c.focus)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), RING), ring)
            painter.fillRect(QRect(rect.left(), rect.bottom() - RING + 1, rect.width(), RING), ring)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, ink: str, over: str | None
    ) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        box = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        if (mark := index.data(MARK_ROLE)) is not None:
            side = option.fontMetrics.xHeight() + 2
            draw_mark(painter, mark.form, over or getattr(colours(), mark.tone),
                      QRectF(box.left(), box.center().y() - side / 2 + 1, side, side))  # fmt: skip
            box.adjust(side + 6, 0, 0, 0)
        painter.setPen(QColor(ink))
        painter.setFont(option.font)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)


def _ground_and_ink(c: Colours, selected: bool, focused: bool) -> tuple[str, str]:
    """A selected row keeps its place visible, quietly, while the focus is elsewhere."""
    if selected and focused:
        return c.selection, c.on_selection
    if selected:
        return mix(c.accent, c.surface, 0.16), c.text
    return c.surface, c.text
