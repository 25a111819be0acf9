"""The page that asks which authorities to take out of a file that holds several, such as a national extract."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaddesk.application.importing.authorities import Authority
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import label

NAME = Qt.ItemDataRole.UserRole


class AuthoritiesPage(QWidget):
    """A list to tick, with a filter; `taken` carries the names ticked, or none for all of them."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intro = label("", "answer")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter authorities…")
        self.filter.setAccessibleName("Filter authorities")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(420)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName("Authorities in the file")
        self.list.itemChanged.connect(lambda _item: self._count())
        self.chosen = button("Take these", "done", lambda: self.taken.emit(self.names()), role="primary")
        self.all = button("Take every authority", "import", lambda: self.taken.emit(()))
        line = QWidget()
        flow = FlowLayout(line, gap=8)
        flow.addWidget(self.chosen)
        flow.addWidget(self.all)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        for part in (self._intro, label("Rows of the others are skipped and counted; nothing is kept of them.", "muted"), self.filter):
            stack.addWidget(part)
        stack.addWidget(self.list, 1)
        stack.addWidget(line)

    def show_authorities(self, authorities: Sequence[Authority], chosen: Sequence[str]) -> None:
        """Offer these, with those ticked that were chosen before or of which schools are kept already."""
        self._intro.setText(f"This file holds {len(authorities):,} local authorities. Whose schools do you want?")
        self.list.blockSignals(True)
        self.list.clear()
        for one in authorities:
            item = QListWidgetItem(f"{one.name} · {one.rows:,} {'row' if one.rows == 1 else 'rows'}")
            item.setData(NAME, one.name)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
            is_ticked = one.name in chosen if chosen else one.is_known
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.filter.clear()
        first = next((at for at in range(self.list.count()) if self.list.item(at).checkState() == Qt.CheckState.Checked), 0)
        self.list.setCurrentRow(first)
        self._count()

    def names(self) -> tuple[str, ...]:
        """The authorities ticked."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return tuple(str(item.data(NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _count(self) -> None:
        names = self.names()
        words = f"Take only {names[0]}" if len(names) == 1 else f"Take these {len(names):,}" if names else "Take these"
        self.chosen.setText(words.replace("&", "&&"))
        self.chosen.setAccessibleName(words)
        self.chosen.setEnabled(bool(names))

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(wanted not in str(item.data(NAME)).casefold())
        shown = [at for at in range(self.list.count()) if not self.list.item(at).isHidden()]
        if shown and self.list.item(self.list.currentRow()).isHidden():
            self.list.setCurrentRow(shown[0])
