"""Cells of a table that is filled once and holds only words."""

from PySide6.QtWidgets import QTableWidgetItem


def cell_item(words: str) -> QTableWidgetItem:
    """A cell; pointing at it shows its words whole, since a narrow column shortens them."""
    made = QTableWidgetItem(words)
    made.setToolTip(words)
    return made
