"""Where one types to filter a list; it leaves Ctrl+Z to the records while it has nothing of its own to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from leaddesk.application.finding import ListDefinition
from leaddesk.desktop.kit.icons import icon

TEXT_LIMIT = 200


class FilterField(QLineEdit):
    """The filter of one list. A line of Qt's own keeps Ctrl+Z even while it is blank: an import seemed not to be undone."""

    def __init__(self, definition: ListDefinition) -> None:
        super().__init__()
        words = f"Filter {definition.heading.lower()}"
        self.setPlaceholderText(f"{words}…")
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setMaxLength(TEXT_LIMIT)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        undoes, redoes = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        return (undoes and not (self.text() and self.isUndoAvailable())) or (redoes and not self.isRedoAvailable())
