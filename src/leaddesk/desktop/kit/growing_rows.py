"""The first of many rows on a page, and a link that shows more: a thousand rows at once would hold the window up for seconds."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desktop.kit.page_blocks import Follow, RowsTable
from leaddesk.desktop.kit.page_content import Rows
from leaddesk.desktop.kit.words import LinkButton

STEP = 100
"""Rows that come with each press; they take a quarter of a second to lay out."""


class GrowingRows(QWidget):
    """A table that can grow. `shown` keeps how many rows are asked for, by `heading`, while the page of one record is built anew."""

    def __init__(self, rows: Rows, follow: Follow, shown: dict[str, int], heading: str) -> None:
        super().__init__()
        self._follow, self._wanted, self._heading = follow, shown, heading
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(4)
        wanted = shown.get(heading, 0)
        self._show(rows.more(wanted) if rows.more is not None and wanted > len(rows.rows) else rows)

    def _show(self, rows: Rows) -> None:
        while (item := self._stack.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._stack.addWidget(RowsTable(rows, self._follow))
        left = rows.total - len(rows.rows)
        if left > 0:
            words = f"Show {STEP} more of {rows.total:,}" if left > STEP else f"Show all {rows.total:,}"
            self._stack.addWidget(LinkButton(words, lambda: self._grow(rows)))

    def _grow(self, rows: Rows) -> None:
        self._wanted[self._heading] = len(rows.rows) + STEP
        if rows.more is not None:
            self._show(rows.more(self._wanted[self._heading]))
