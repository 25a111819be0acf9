"""Says how far a document that is being made has come, and lets the officer stop it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.operation import Operation, Operations


class Making(QWidget):
    """Hidden until the work that it follows has taken a while; a count where one is known, and Cancel."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed: Operation | None = None
        self.words = label("", "muted", wraps=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Progress")
        self.cancel = quiet_button("Cancel", "close", self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(self.words)
        row.addWidget(self.cancel)
        self.hide()
        operations.progressed.connect(self._show)

    def follow(self, operation: Operation | None) -> None:
        """Follow this work instead of what was followed before, which is stopped: nobody waits for it any more."""
        self.stop()
        self._followed = operation
        self.hide()

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        if self._followed is not None:
            self._followed.progress.cancel()
            self.cancel.setEnabled(False)

    def _show(self, operation: Operation | None) -> None:
        self.setVisible(operation is not None and operation is self._followed)
        if operation is None or operation is not self._followed:
            return
        progress = operation.progress
        total = progress.total or 0
        self._bar.setRange(0, total)
        self._bar.setValue(min(progress.done, total))
        counted = f": {progress.done:,}" + (f" of {total:,}" if total else "") if progress.done or total else ""
        self.words.setText(f"{progress.words}{counted}")
        self.cancel.setEnabled(not progress.is_cancelled)
