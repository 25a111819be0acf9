"""The left side of the publishing window: what is chosen for each kind of document."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from leaddesk.application.publishing.contact_sheets import purpose_for
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.desktop.kit.form_fields import SEARCHABLE_FROM, make_searchable
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.publishing.printing_job import Order, WhoChoice, brochure_order, contact_sheet_order, leaflet_order
from leaddesk.domain.pathways import Programme

TYPING_PAUSE_MS = 500


class Choices(QWidget):
    """What one kind of document asks. `changed` is sent when `order()` may have changed; None: nothing can be made yet."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(4)

    def order(self) -> Order | None:
        """What is chosen now."""
        raise NotImplementedError

    def add_choice(self, words: str, field: QComboBox) -> None:
        """A choice under its words."""
        name = QLabel(words)
        name.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(16)
        self.stack.addWidget(name)
        self.stack.addWidget(field)
        self.stack.addSpacing(8)


class BrochureChoices(Choices):
    """The brochure holds every published programme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack.addWidget(label("Every published programme, by tier. Publish or withdraw programmes under Pathways.", "muted"))

    def order(self) -> Order | None:
        """The brochure."""
        return brochure_order()


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


class ContactSheetChoices(Choices):
    """What the sheet is for, which decides its columns, and whom it is about."""

    def __init__(self, who: Sequence[WhoChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = list(who)
        self.purpose = QComboBox()
        self.purpose.setEditable(True)
        self.purpose.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.purpose.addItems([purpose.name for purpose in standing_wording().purposes])
        self.who = QComboBox()
        self.who.addItems([one.words for one in self._who])
        self.add_choice("What it is &for", self.purpose)
        self.add_choice("&Who is on it", self.who)
        self.columns = label("", "muted")
        self.stack.addWidget(self.columns)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed.emit)
        self.purpose.editTextChanged.connect(lambda _text: self._typed())
        self.who.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._say_columns()

    def order(self) -> Order | None:
        """The sheet for the purpose as typed."""
        return contact_sheet_order(" ".join(self.purpose.currentText().split()), self._who[self.who.currentIndex()])

    def _typed(self) -> None:
        self._say_columns()
        self._pause.start()

    def _say_columns(self) -> None:
        """The fewest facts that serve the purpose, so that nobody prints more about people than is needed."""
        text = self.purpose.currentText().strip()
        named = ", ".join(column.heading.lower() for column in purpose_for(text, standing_wording()).columns) if text else ""
        self.columns.setText(f"It shows only {named}." if named else "Say what it is for: that decides what it may show.")
