"""The left side of the publishing window: what is chosen for each kind of document."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from leaddesk.desktop.kit.form_fields import SEARCHABLE_FROM, make_searchable
from leaddesk.desktop.publishing.printing_job import Order, leaflet_order
from leaddesk.domain.pathways import Programme


class Choices(QWidget):
    """What one kind of document asks. `changed` is sent when `order()` may have changed; None: nothing can be made yet."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(6)

    def order(self) -> Order | None:
        """What is chosen now."""
        raise NotImplementedError

    def used(self, printer: str = "") -> None:
        """Told when what is chosen was printed (on which printer) or saved, for what is worth keeping until next time."""

    def add_choice(self, words: str, field: QComboBox) -> QLabel:
        """A choice under its words, which are returned."""
        name = QLabel(words)
        name.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(16)
        self.stack.addWidget(name)
        self.stack.addWidget(field)
        return name


def offer(field: QComboBox, words: Sequence[str]) -> None:
    """Offer these instead of what was offered; a long choice is found by typing any part of it. Nothing is announced meanwhile."""
    before = field.blockSignals(True)
    field.clear()
    field.addItems(list(words))
    if len(words) >= SEARCHABLE_FROM and not field.isEditable():
        make_searchable(field)
    if field.lineEdit() is not None:
        field.lineEdit().setCursorPosition(0)  # the start of a long name says more than its end
    field.blockSignals(before)


class LeafletChoices(Choices):
    """Which programme the leaflet is about."""

    def __init__(self, programmes: Sequence[Programme], chosen: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programmes = list(programmes)
        self.programme = QComboBox()
        self.programme.addItems([programme.title for programme in self._programmes])
        if len(self._programmes) >= SEARCHABLE_FROM:
            make_searchable(self.programme)
        self.add_choice("&Programme", self.programme)
        at = next((n for n, programme in enumerate(self._programmes) if programme.uid == chosen), 0)
        self.programme.setCurrentIndex(at if self._programmes else -1)
        self.programme.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def order(self) -> Order | None:
        """The leaflet of the programme chosen."""
        at = self.programme.currentIndex()
        return leaflet_order(self._programmes[at]) if 0 <= at < len(self._programmes) else None
