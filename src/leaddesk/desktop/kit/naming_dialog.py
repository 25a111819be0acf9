"""Asks for a name; says what is wrong with one that cannot be, and keeps what was typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from leaddesk.desktop.kit.words import label
from leaddesk.domain.failures import KnownFailure


def ask_name(
    title: str, words: str, verb: str, then: Callable[[str], None], *, check: Callable[[str], str], start: str = "", parent: QWidget
) -> QDialog:
    """Open the question; `check` gives the name as it is kept or raises KnownFailure, `then` gets it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    field = QLineEdit(start)
    field.selectAll()
    named = QLabel(words)
    named.setBuddy(field)
    field.setAccessibleName(words)
    problem = label("", "fine", "danger")
    problem.hide()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    accept = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setDefault(True)
    accept.setProperty("role", "primary")

    def take() -> None:
        try:
            name = check(field.text())
        except KnownFailure as failure:
            problem.setText(f"{failure.what} {failure.what_next}")
            problem.show()
            field.setAccessibleDescription(problem.text())
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        dialog.accept()
        then(name)

    buttons.accepted.connect(take)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(8)
    for widget in (named, field, problem, buttons):
        layout.addWidget(widget)
    dialog.setMinimumWidth(420)
    dialog.open()
    return dialog
