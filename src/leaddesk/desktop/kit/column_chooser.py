"""Lets an officer choose which columns a list shows; its first column always does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaddesk.application.finding import ListDefinition, Shape
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.filter_popover import roomy


def choose_columns(definition: ListDefinition, shown: list[str], parent: QWidget, then: Callable[[list[str]], None]) -> QDialog:
    """Open the chooser; `then` gets the chosen keys, those shown before in their order and new ones after them."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(f"Columns of {definition.heading.lower()}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = QLabel("Choose the columns to show. Drag a heading in the table, or its edge, to move or widen it.")
    words.setWordWrap(True)
    ticks = _ticks(definition, shown)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    show = buttons.addButton("Show columns", QDialogButtonBox.ButtonRole.AcceptRole)
    show.setDefault(True)
    show.setProperty("role", "primary")
    usual = button("Usual columns", "", lambda: _tick(ticks, [c.key for c in definition.columns if c.is_shown]))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    dialog.accepted.connect(lambda: then(_chosen(ticks, shown)))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(16)
    for widget in (words, ticks):
        layout.addWidget(widget)
    foot = QHBoxLayout()
    foot.addWidget(usual)  # not in the box of buttons, which leaves out of Tab's way what stands at its left
    foot.addWidget(buttons)
    layout.addLayout(foot)
    dialog.resize(max(420, 56 * dialog.fontMetrics().averageCharWidth()), 520)
    dialog.open()
    return dialog


def _ticks(definition: ListDefinition, shown: list[str]) -> QListWidget:
    ticks = QListWidget()
    ticks.setAccessibleName(f"Columns of {definition.heading.lower()}")
    for at, column in enumerate(definition.columns):
        if column.shape is Shape.IDENTITY:
            continue
        item = QListWidgetItem(column.heading)
        item.setData(Qt.ItemDataRole.UserRole, column.key)
        item.setSizeHint(roomy(ticks))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        if at == 0:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        ticks.addItem(item)
    _tick(ticks, shown)
    return ticks


def _tick(ticks: QListWidget, keys: list[str]) -> None:
    for at in range(ticks.count()):
        item = ticks.item(at)
        is_on = at == 0 or item.data(Qt.ItemDataRole.UserRole) in keys
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


def _chosen(ticks: QListWidget, shown: list[str]) -> list[str]:
    items = (ticks.item(at) for at in range(ticks.count()))
    on = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
    return [key for key in shown if key in on] + [key for key in on if key not in shown]
