"""The columns of a contact sheet for a purpose that is none of the known ones: the officer says which it needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from leaddesk.application.publishing.wording import standing_wording
from leaddesk.desktop.kit.flow import FlowLayout


class OwnColumns(QWidget):
    """A box to tick for each column; without a tick the sheet shows what every purpose shows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Columns")
        self.boxes = {column.code: QCheckBox(column.heading) for column in standing_wording().columns}
        flow = FlowLayout(self)
        for box in self.boxes.values():
            flow.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())

    def chosen(self) -> tuple[str, ...]:
        """The codes of the columns ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())
