"""What stands in the place of a table that has no row to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.application.finding import ListDefinition
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.page_content import Action


class EmptyPlace(QWidget):
    """Stands in the table's place when no row shows, and says the next step (look.md, principle 6)."""

    def __init__(self, definition: ListDefinition, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._definition = definition
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(self._words)
        layout.addLayout(self._buttons)
        layout.addStretch()
        self._for: bool | None = None

    def say(self, total: int, actions: tuple[Action, ...], show_all: object) -> None:
        """Either nothing is kept at all, or the filters hide everything."""
        if self._for == bool(total):
            return
        self._for = bool(total)
        while (item := self._buttons.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        self._words.setText("No row matches. Loosen a filter, or clear them all." if total else self._definition.empty_words)
        offered = (Action("Clear filters", show_all, "close"),) if total else actions  # type: ignore[arg-type]
        self._buttons.addStretch()
        for action in offered:
            self._buttons.addWidget(button(action.words, action.icon, action.run))
        self._buttons.addStretch()
