"""The first rows of a file as they were read, to see at a glance whether the right table was taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QWidget

from leaddesk.application.work import Glance
from leaddesk.desktop.kit.table_items import cell_item

MOST_COLUMNS, WIDEST = 40, 320
"""A sheet may have thousands of columns; so many are looked at, and none is wider than this, in pixels."""


class FirstRows(QTableWidget):
    """Shows a glance; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("First rows of the table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMaximumSectionSize(WIDEST)

    def show_glance(self, glance: Glance) -> None:
        """Show these rows under their headings."""
        self.show_headings(glance.headings)
        width = self.columnCount()
        self.setRowCount(len(glance.rows))
        self.setVerticalHeaderLabels([str(number) for number, _ in glance.rows])
        for at, (_, cells) in enumerate(glance.rows):
            for place, text in enumerate(cells[:width]):
                self.setItem(at, place, cell_item(text))
        self.resizeColumnsToContents()

    def show_headings(self, headings: Sequence[str]) -> None:
        """Show headings with no row below them yet."""
        shown = headings[:MOST_COLUMNS]
        self.setRowCount(0)
        self.setColumnCount(len(shown))
        self.setHorizontalHeaderLabels([words or "–" for words in shown])
