"""The people of a file that has no pages, as a table to look at before it is saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableWidget, QVBoxLayout, QWidget

from leaddesk.application.publishing.letters import MadeFile
from leaddesk.desktop.kit.table_items import cell_item
from leaddesk.desktop.kit.words import label

MOST_SHOWN = 500
WIDEST_IN_CHARACTERS = 40


class RowsPreview(QWidget):
    """Shows what stands in the file; `content` is the file's bytes, empty before the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = b""
        self.view = QTableWidget()
        self.view.setAccessibleName("Preview")
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.waiting = label("", "muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = label("", "muted")
        self._stack = QStackedWidget()
        for part in (self.waiting, self.view):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.more)

    def wait_for(self, words: str) -> None:
        """Show nothing but what is being made."""
        self.content = b""
        self.waiting.setText(words)
        self.more.setText("")
        self._stack.setCurrentWidget(self.waiting)

    def show_made(self, made: MadeFile) -> None:
        """Show the rows of this file, the first few hundred of a long one."""
        self.content = made.content
        shown = made.rows[:MOST_SHOWN]
        self.view.setColumnCount(len(made.headings))
        self.view.setHorizontalHeaderLabels(list(made.headings))
        self.view.setRowCount(len(shown))
        for row, cells in enumerate(shown):
            for column, words in enumerate(cells):
                self.view.setItem(row, column, cell_item(words))
        self.view.resizeColumnsToContents()
        widest = self.view.fontMetrics().averageCharWidth() * WIDEST_IN_CHARACTERS
        for column in range(len(made.headings)):
            self.view.setColumnWidth(column, min(widest, self.view.columnWidth(column)))
        self.view.setCurrentCell(0, 0)
        left = len(made.rows) - len(shown)
        self.more.setText(f"And {left:,} more in the file." if left else "")
        self._stack.setCurrentWidget(self.view)
