"""Says when the filter hides the row of a record that was just kept, so that it never seems lost (experience.md, fault 29)."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer

from leaddesk.application.changes import Changes
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.list_view import ListView

SAVED = "Saved – hidden by the filter."
ASKED_FOR = "This record is hidden by the filter; its page shows all the same."


class HiddenRows(QObject):
    """Watches one list. `show` is called with a record once nothing hides its row any more."""

    def __init__(self, watched: ListView, context: WindowContext, show: Callable[[UUID], None]) -> None:
        super().__init__(watched)
        self._list, self._context, self._show = watched, context, show
        self._was_listed: UUID | None = None
        self._is_new = False
        self._soon_old = QTimer(self, interval=0, singleShot=True)
        self._soon_old.timeout.connect(self._grow_old)
        self._said = ""
        watched.installEventFilter(self)

    def note(self, uid: UUID) -> None:
        """The page of a record shows."""
        self._was_listed = uid if self._list.model.row_of(uid) is not None else None

    def follow(self, changes: Changes, shown: UUID | None) -> None:
        """Something changed, and the list has been asked again; the record whose page shows may have lost its row."""
        kind = self._list.definition.record_kind
        self._is_new = kind in changes.created
        self._soon_old.start()  # a form that made a record shows it at once
        if shown is None or shown != self._was_listed or kind not in changes.updated or not self._list.isVisible():
            return
        is_kept = self._context.store.listings.row_id(self._list.definition.kind, shown) is not None
        if is_kept and self._list.model.row_of(shown) is None:
            self._was_listed = None
            self._offer(shown, SAVED)

    def say(self, uid: UUID) -> None:
        """A record was asked for whose row does not show."""
        self._offer(uid, SAVED if self._is_new else ASKED_FOR)

    def _offer(self, uid: UUID, words: str) -> None:
        def show() -> None:
            self._list.show_all()
            self._show(uid)

        self._said = words
        self._context.offer(words, "Show it", show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Elsewhere it is of no use: it goes when one turns to another list."""
        if event.type() is QEvent.Type.Hide and self._said:
            self._context.take_back(self._said)
            self._said = ""
        return False

    def _grow_old(self) -> None:
        self._is_new = False
