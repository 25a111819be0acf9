"""The table of a staged file's rows: whole rows, Tab leaves it, letters and Enter never stall or save."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from leaddesk.desktop.importing.rows_model import HEADINGS, Part, RowsModel
from leaddesk.desktop.kit.fitting_columns import fitted_letters
from leaddesk.desktop.kit.row_painter import RowPainter
from leaddesk.desktop.kit.table_view import dress

LETTERS = {Part.NUMBER: (6, 6), Part.LABEL: (32, 16), Part.VERDICT: (18, 11), Part.TAKEN: (6, 6), Part.CHANGES: (46, 12)}
"""What each column would like, and the least it serves with: whose row it is, what becomes of it and why stand in sight together."""
MESSAGE_LETTERS = 60


class RowsTable(QTableView):
    """Shows a RowsModel. `current_row` carries the place of the row moved to, `opened` that of the row chosen with Enter.

    `ticked` carries that of a row taken or left out, with Space or by a click on its mark.
    """

    current_row = Signal(int)
    opened = Signal(int)
    ticked = Signal(int)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = model
        self._painter = RowPainter(self)
        dress(self, model, self._painter)
        self.setAccessibleName("Rows of the file")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.current_row.emit(now.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.clicked.connect(lambda index: self.ticked.emit(index.row()) if index.column() == Part.TAKEN else None)
        self.fit()

    def fit(self) -> None:
        """Rows and columns follow the text size (look.md: font height and 12)."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        metrics = self.fontMetrics()
        for part, width in fitted_letters(LETTERS, HEADINGS, metrics, self.viewport().width()).items():
            self.setColumnWidth(part, width)
        self.setColumnWidth(Part.MESSAGE, MESSAGE_LETTERS * metrics.averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def go_to(self, place: int) -> None:
        """Make a row current."""
        if 0 <= place < self.rows_model.rowCount():
            sideways = self.horizontalScrollBar().value()
            self.setCurrentIndex(self.rows_model.index(place, 0))
            self.horizontalScrollBar().setValue(sideways)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_painter"):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A search through 50,000 rows in Python would stall the window; the chips filter instead."""
