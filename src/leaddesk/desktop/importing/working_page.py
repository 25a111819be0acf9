"""What the import window shows while a file is read, compared or saved: how far it is, its first rows, and Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from leaddesk.application.work import Glance
from leaddesk.desktop.importing.first_rows import FirstRows
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.operation import Operation, Operations


class WorkingPage(QWidget):
    """Follows the operation under way; cancelling rolls back whatever it did."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "answer")
        self._counted = label(" ", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(420)
        self._bar.setAccessibleName("Progress")
        self.cancel = button("Cancel", "close", operations.cancel)
        self._about = label("The first rows of the file, as it is read", "strong")
        self.rows = FirstRows()
        self._glance: Glance | None = None
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 24, 0, 0)
        stack.setSpacing(12)
        for part in (self.words, self._bar, self._counted):
            stack.addWidget(part)
        stack.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addWidget(self._about)
        stack.addWidget(self.rows, 1)
        stack.addStretch()
        self.forget()
        operations.progressed.connect(self._show)

    def forget(self) -> None:
        """Show no rows, since another file is taken up."""
        self._glance = None
        self._about.hide()
        self.rows.hide()

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self.words.setText(words)
        self._counted.setText(" ")
        self._bar.setRange(0, 0)

    def _show(self, operation: Operation | None) -> None:
        if operation is None:
            return
        progress = operation.progress
        total = progress.total or 0
        self._bar.setRange(0, total)
        self._bar.setValue(min(progress.done, total))
        of_total = f" of {total:,}" if total else ""
        self._counted.setText(f"{progress.words}: {progress.done:,}{of_total}" if progress.done else progress.words or " ")
        self.cancel.setEnabled(not progress.is_cancelled)
        if progress.glance is not None and progress.glance != self._glance:
            self._glance = progress.glance
            self.rows.show_glance(progress.glance)
            self._about.show()
            self.rows.show()
