"""Holds the drafts of an open database for its forms: read once, written off the window's thread, the last of them at the end."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from leaddesk.application.drafts import Draft, drafts, drop_draft, put_draft
from leaddesk.application.ports import Store
from leaddesk.desktop.operation import Operations
from leaddesk.domain.failures import KnownFailure


class Drafts(QObject):
    """`ending` asks every open form to keep what is typed; `changed` says that there are more drafts, or fewer."""

    ending = Signal()
    changed = Signal()

    def __init__(self, store: Store, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._operations = store, operations
        self._held: dict[str, Draft] | None = None
        self._unwritten: dict[str, None] = {}
        self._is_ending = False

    @property
    def all(self) -> tuple[Draft, ...]:
        """Every draft of this officer, the newest first."""
        return tuple(self._all().values())

    def of(self, record: Any, title: str) -> Draft | None:
        """The draft that belongs to a form."""
        return next((draft for draft in self.all if draft.is_of(record, title)), None)

    def keep(self, draft: Draft) -> None:
        """Keep what a form says now."""
        held = self._all()
        self._held = {draft.name: draft, **{name: each for name, each in held.items() if name != draft.name}}
        self._write(draft.name)

    def drop(self, name: str) -> None:
        """Throw a draft away: its form was saved, or its officer wants none of it."""
        if self._all().pop(name, None) is not None:
            self._write(name)

    def end(self) -> None:
        """The database is about to be let go: keep what open forms say, and write everything that is not written yet."""
        self._is_ending = True
        self.ending.emit()
        if not self._store.is_read_only:
            self._write_all()

    def _all(self) -> dict[str, Draft]:
        if self._held is None:
            self._held = {draft.name: draft for draft in drafts(store=self._store)}
        return self._held

    def _write(self, name: str) -> None:
        self._unwritten[name] = None
        if self._is_ending or self._store.is_read_only:
            return
        self.changed.emit()
        self._operations.run("Keeping what you typed", lambda _progress: self._write_all(), failed=_is_known)

    def _write_all(self) -> None:
        while self._unwritten:
            name, _ = self._unwritten.popitem()  # first, so that what is typed while it is written is written again
            draft = self._all().get(name)
            try:
                if draft is None:
                    drop_draft(name, store=self._store)
                else:
                    put_draft(draft, store=self._store)
            except BaseException:
                self._unwritten[name] = None
                raise


def _is_known(error: Exception) -> bool:
    """A draft that could not be written stays in the window; the officer is not held up for it."""
    return isinstance(error, KnownFailure)
