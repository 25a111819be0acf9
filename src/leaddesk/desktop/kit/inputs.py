"""What every input of a form says, as typed, whether it edits a field, a tag or a line of a list: what a draft keeps."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

KINDS = (QComboBox, QPlainTextEdit, QCheckBox, QListWidget, QLineEdit)


def said(form: QWidget) -> dict[str, Any]:
    """What each named input says; combo boxes and ticks by their words, since identities mean nothing to read."""
    return {widget.objectName(): _said(widget) for widget in _inputs(form)}


def say_again(form: QWidget, typed: Mapping[str, Any]) -> None:
    """Put back what was typed; an entry that is no longer offered is passed over."""
    for widget in _inputs(form):
        if widget.objectName() in typed:
            _say(widget, typed[widget.objectName()])


def _inputs(form: QWidget) -> list[QWidget]:
    named = [widget for widget in form.findChildren(QWidget) if isinstance(widget, KINDS) and widget.objectName()]
    return [widget for widget in named if not widget.objectName().startswith("qt_") and not isinstance(widget.parent(), QComboBox)]


def _said(widget: QWidget) -> Any:
    match widget:
        case QComboBox():
            return widget.currentText()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QCheckBox():
            return widget.checkState().value
        case QListWidget():
            return [item.text() for item in _items(widget) if item.checkState() is Qt.CheckState.Checked]
        case QLineEdit():
            return widget.text()
    return None


def _say(widget: QWidget, value: Any) -> None:
    match widget:
        case QComboBox():
            _choose(widget, str(value))
        case QPlainTextEdit():
            widget.setPlainText(str(value))
        case QCheckBox():
            widget.setCheckState(Qt.CheckState(value))
        case QListWidget():
            for item in _items(widget):
                item.setCheckState(Qt.CheckState.Checked if item.text() in value else Qt.CheckState.Unchecked)
        case QLineEdit():
            widget.setText(str(value))


def _choose(widget: QComboBox, words: str) -> None:
    if (at := widget.findText(words)) >= 0:
        widget.setCurrentIndex(at)
    if widget.isEditable():
        widget.setEditText(words)


def _items(place: QListWidget) -> list[QListWidgetItem]:
    return [place.item(row) for row in range(place.count())]
