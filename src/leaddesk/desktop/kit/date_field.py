"""A date that may be blank, in Qt's own date field: the lowest date stands for "no date"."""

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit

BLANK_DATE = QDate(1800, 1, 1)


def make_blankable(edit: QDateEdit) -> None:
    """Let the field be blank: Delete empties it, a figure or an arrow begins at today's date."""
    edit.setMinimumDate(BLANK_DATE)
    edit.setSpecialValueText(" ")
    edit.setCalendarPopup(True)
    edit.setToolTip("Type a day, a month and a year. Delete empties the date.")
    edit.installEventFilter(_Blanking(edit))


class _Blanking(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(watched, QDateEdit) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            watched.setDate(BLANK_DATE)
            return True
        begins = event.text().isdigit() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if begins and watched.date() == BLANK_DATE:
            watched.setDate(QDate.currentDate())
            watched.setSelectedSection(QDateEdit.Section.DaySection)
            return not event.text().isdigit()
        return super().eventFilter(watched, event)
