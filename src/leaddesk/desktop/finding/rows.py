"""Rows of what was found: headings that cannot be chosen, names with what tells them apart at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.desktop.kit.theme import colours

DETAIL = Qt.ItemDataRole.UserRole
GAP = 16


def heading_item(words: str, place: QListWidget) -> QListWidgetItem:
    """The word for a kind, over what was found of it."""
    item = QListWidgetItem(words)
    font = QFont(place.font())
    font.setBold(True)
    item.setFont(font)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setSizeHint(QSize(0, place.fontMetrics().height() + 14))
    return item


def row_item(words: str, detail: str, sentence: str, place: QListWidget) -> QListWidgetItem:
    """Something that was found."""
    item = QListWidgetItem(words)
    item.setData(DETAIL, detail)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
    item.setToolTip(sentence)
    item.setSizeHint(QSize(0, max(24, place.fontMetrics().height() + 12)))
    return item


class Drawn(QStyledItemDelegate):
    """Draws the name, then what tells it apart, muted and at the right; the name comes first when there is little room."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        self.initStyleOption(option, index)
        detail = str(index.data(DETAIL) or "")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_heading = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        c = colours()
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(c.selection))
        room = option.rect.adjusted(8 if is_heading else 20, 0, -8, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(c.on_selection if chosen else c.muted if is_heading else c.text))
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, name)
        used = option.fontMetrics.horizontalAdvance(name) + GAP
        rest = QRect(room.left() + used, room.top(), room.width() - used, room.height())
        if detail and rest.width() > 40:
            painter.setPen(QColor(c.on_selection if chosen else c.muted))
            words = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        painter.restore()
