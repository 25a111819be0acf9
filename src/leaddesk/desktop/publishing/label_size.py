"""Asks for the measures of a sheet of labels that LeadDesk does not know, as one takes them with a ruler."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from leaddesk.application.publishing.label_sheets import LabelSheet
from leaddesk.desktop.kit.words import label
from leaddesk.domain.failures import KnownFailure

LENGTHS = (
    ("width_mm", "&Width of a label"),
    ("height_mm", "&Height of a label"),
    ("pitch_x_mm", "Left edge to the &next left edge"),
    ("pitch_y_mm", "Upper edge to the next &upper edge"),
    ("left_mm", "&Left edge of the first label"),
    ("top_mm", "U&pper edge of the first label"),
)
"""Each length of a sheet with its words; all in millimetres, the last two from the paper's own edges."""


class LabelSizeDialog(QDialog):
    """Begins with the measures of a sheet that is known; `then` gets the new one."""

    def __init__(self, start: LabelSheet, then: Callable[[LabelSheet], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Another size of labels")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self.code = QLineEdit()
        self.columns = QSpinBox(minimum=1, maximum=20, value=start.columns)
        self.rows = QSpinBox(minimum=1, maximum=40, value=start.rows)
        self.lengths = {name: _length(getattr(start, name)) for name, _ in LENGTHS}
        self.problem = label("", "fine", "danger")
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = self.buttons.addButton("Keep size", QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        keep.setProperty("role", "primary")
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def keep(self) -> None:
        """Give the size away, or say what is wrong with it and keep what was typed."""
        code = " ".join(self.code.text().split())
        lengths = {name: field.value() for name, field in self.lengths.items()}
        count = self.columns.value() * self.rows.value()
        sheet = LabelSheet(code=code, name=f"{code} ({count} a sheet)", columns=self.columns.value(), rows=self.rows.value(), **lengths)
        try:
            sheet.check()
        except KnownFailure as failure:
            self.problem.setText(f"{failure.what} {failure.what_next}")
            self.problem.show()
            return
        self.accept()
        self._then(sheet)

    def _lay_out(self) -> None:
        form = QFormLayout()
        words = dict(LENGTHS)
        fields = {"&Maker’s number": self.code, "Labels &across": self.columns, "Labels &down": self.rows}
        fields.update({words[name]: field for name, field in self.lengths.items()})
        for said, field in fields.items():
            field.setAccessibleName(said.replace("&", ""))
            form.addRow(said, field)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.setSpacing(8)
        stack.addWidget(label("Measure a sheet with a ruler, or read its leaflet. A size of the same number is replaced.", "muted"))
        stack.addLayout(form)
        stack.addWidget(self.problem)
        stack.addWidget(self.buttons)


def _length(value: float) -> QDoubleSpinBox:
    return QDoubleSpinBox(minimum=0, maximum=300, decimals=2, singleStep=0.1, suffix=" mm", value=value)
