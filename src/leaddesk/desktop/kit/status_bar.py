"""The bottom line: what was done and Undo, how far long work is and Cancel, which database and when it was backed up."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QWidget

from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.operation import Operation, Operations
from leaddesk.domain.calendar import date_in_words


class StatusBar(QStatusBar):
    """Says things without stopping anyone (look.md, principle 4)."""

    def __init__(self, operations: Operations, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._tick = QLabel()
        self.done = label("", wraps=False)
        self.undo = quiet_button("Undo", "undo", undo)
        self.work = label("", wraps=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName("Progress")
        self.cancel = quiet_button("Cancel", "close", operations.cancel)
        self._work_place = _line(self.work, self._bar, self.cancel)
        self.database = label("", "muted", wraps=False)
        self.addWidget(_line(self._tick, self.done, self.undo), 1)
        self.addPermanentWidget(self._work_place)
        self.database.setContentsMargins(0, 0, 12, 0)
        self.addPermanentWidget(self.database)
        self._work_place.hide()
        self.say_done("", can_undo=False)
        operations.progressed.connect(self._show_work)

    def say_done(self, words: str, *, can_undo: bool) -> None:
        """What was last done; Undo stands beside it while it can be taken back."""
        self.done.setText(words)
        self.undo.setVisible(can_undo)
        self.undo.setAccessibleName(f"Undo: {words}" if can_undo else "Undo")
        side = self.fontMetrics().height()
        self._tick.setPixmap(icon("done", "good").pixmap(side, side))
        self._tick.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self.done, QAccessible.Event.Alert))

    def say_database(self, name: str, backed_up: str) -> None:
        """Which database is open, and when it was last backed up."""
        self.database.setText(f"{name} · {backed_up}" if name else "")

    def _show_work(self, operation: Operation | None) -> None:
        self._work_place.setVisible(operation is not None)
        if operation is None:
            return
        progress = operation.progress
        total = progress.total or 0
        self._bar.setRange(0, total)
        self._bar.setValue(min(progress.done, total))
        counted = f" · {progress.done:,} of {total:,}" if total else ""
        self.work.setText(f"{progress.words or operation.words}{counted}")
        self.cancel.setEnabled(not progress.is_cancelled)


def _line(*widgets: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(8, 0, 8, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return place


def backup_words(when: datetime | None, today: date) -> str:
    """`backed up 14:02 today`, `backed up 3 Nov 2026`, `not backed up yet`."""
    if when is None:
        return "not backed up yet"
    return f"backed up {when:%H:%M} today" if when.date() == today else f"backed up {date_in_words(when.date())}"
