"""Mending cells of a row where one sees what is wrong with them, and all the cells that say the same at once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from leaddesk.desktop.kit.words import label

ANOTHER = "Mend another cell…"
LONGEST = 32_767


class Cell(NamedTuple):
    """One cell that can be mended: its field, what it says, and how many other rows say the same."""

    key: str
    text: str
    alike: int


class _CellField(QLineEdit):
    """Esc gives back what was said, and leaves nothing but the typing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self.property("said"):
            self.setText(str(self.property("said")))
        else:
            super().keyPressEvent(event)


class MendBox(QFrame):
    """Shows the cells with problems, and any other that is asked for.

    `mended` carries field, text and whether all rows that said the same are meant; `asked` a field whose cell is wanted too.
    """

    mended = Signal(str, str, bool)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(16, 12, 16, 12)
        stack.setSpacing(8)
        stack.addWidget(label("Mend here", "strong", wraps=False))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        stack.addLayout(self._grid)
        self.another = QComboBox()
        self.another.setAccessibleName(ANOTHER.rstrip("…"))
        self.another.setMinimumContentsLength(len(ANOTHER) + 2)
        self.another.activated.connect(self._ask)
        stack.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.inputs: dict[str, QLineEdit] = {}
        self.for_all: dict[str, QCheckBox] = {}
        self.hide()

    def show_cells(self, cells: Sequence[Cell], offered: Mapping[str, str]) -> None:
        """Show these cells to be mended; `offered` are the fields of the file with their words."""
        focused = next((key for key, field in self.inputs.items() if field.hasFocus()), "")
        self._clear()
        for cell in cells:
            self._add(cell, offered[cell.key])
        self.another.clear()
        self.another.addItem(ANOTHER, "")
        for key, words in sorted(offered.items(), key=lambda item: item[1]):
            if key not in self.inputs:
                self.another.addItem(words, key)
        self.another.setVisible(self.another.count() > 1)
        self.setVisible(bool(offered))
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest)  # laid out at once: nobody sees it squeezed
        if focused in self.inputs:
            self.inputs[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the first cell, or on the choice of another."""
        place = next(iter(self.inputs.values()), None) or self.another
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mend(self, key: str) -> None:
        """Take what was typed for a cell."""
        field = self.inputs[key]
        if field.text() != field.property("said"):
            box = self.for_all.get(key)
            self.mended.emit(key, field.text(), box is not None and box.isChecked())

    def _add(self, cell: Cell, words: str) -> None:
        at = self._grid.rowCount()
        field = _CellField(cell.text)
        field.setMaxLength(LONGEST)
        field.setProperty("said", cell.text)
        field.setAccessibleName(words)
        field.setMinimumWidth(120)
        field.returnPressed.connect(lambda: self.mend(cell.key))
        field.editingFinished.connect(lambda: self.mend(cell.key))
        name = QLabel(words)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(field)
        self._grid.addWidget(name, at, 0)
        self._grid.addWidget(field, at, 1)
        self.inputs[cell.key] = field
        if cell.alike:
            rows = "the other row" if cell.alike == 1 else f"the {cell.alike:,} other rows"
            box = QCheckBox(f"Also in {rows} with the same words")
            box.setAccessibleName(f"{words}: {box.text()}")
            self._grid.addWidget(box, at + 1, 0, 1, 2)
            self.for_all[cell.key] = box

    def _ask(self, at: int) -> None:
        if key := str(self.another.itemData(at) or ""):
            self.asked.emit(key)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.blockSignals(True)
                widget.hide()
                widget.deleteLater()
        self.inputs, self.for_all = {}, {}
