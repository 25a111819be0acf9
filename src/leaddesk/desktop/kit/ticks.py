"""A list of ticks in a form: terms or records of which several hold."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from leaddesk.desktop.kit.form_fields import Choice


def offer_ticks(place: QListWidget, choices: Sequence[Choice], kept: Collection[Any]) -> None:
    """Offer choices in a list, those kept ticked."""
    place.clear()
    for choice in choices:
        item = QListWidgetItem(choice.words)
        item.setData(Qt.ItemDataRole.UserRole, choice.value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if choice.value in kept else Qt.CheckState.Unchecked)
        place.addItem(item)


def ticked(place: QListWidget) -> list[Any]:
    """The values that are ticked, from the top."""
    items = (place.item(row) for row in range(place.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]


def on_tick(place: QListWidget, tell: Callable[[], object]) -> None:
    """Call whenever a tick is set or taken away."""
    place.itemChanged.connect(lambda _item: tell())
