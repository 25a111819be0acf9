"""What every tab and dialog of the window is given: the open database, long work, news of changes, ways to other records."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Conversation, Store
from leaddesk.application.work import Progress
from leaddesk.desktop.operation import Operations
from leaddesk.desktop.services import Services
from leaddesk.desktop.settings import SettingsFile

if TYPE_CHECKING:  # the first list shows before it is imported
    from leaddesk.desktop.drafts import Drafts

T = TypeVar("T")


class WindowContext(QObject):
    """One per open database; `window` is the parent of dialogs.

    `changed` tells every page what was touched; each asks `changes.concerns(…)` and refreshes.
    """

    changed = Signal(object)
    said = Signal(str, str)
    record_asked_for = Signal(str, object)
    list_asked_for = Signal(str, object)
    record_shown = Signal(str, object)
    offered = Signal(str, str, object)
    taken_back = Signal(str)
    home_asked_for = Signal()
    place_left = Signal()
    window_asked_for = Signal(object, object)

    def __init__(
        self, store: Store, services: Services, settings: SettingsFile, operations: Operations, conversation: Conversation, window: QWidget
    ) -> None:
        super().__init__(window)
        self.store = store
        self.window = window
        self.services = services
        self.settings = settings
        self.operations = operations
        self.conversation = conversation

    @cached_property
    def drafts(self) -> "Drafts":
        """The forms of this database that were left half-typed."""
        from leaddesk.desktop.drafts import Drafts

        return Drafts(self.store, self.operations, self)

    def read(
        self, words: str, work: Callable[[Progress], T], then: Callable[[T], None], *, failed: Callable[[Exception], bool] | None = None
    ) -> None:
        """Run work that changes nothing, off the window's thread; `words` name it in the progress bar."""
        self.operations.run(words, work, then=then, failed=failed)

    def write(
        self,
        words: str,
        work: Callable[[Progress], Changes],
        then: Callable[[Changes], None] | None = None,
        *,
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Run work that changes records, then tell every page; `failed` answers True when it has shown the failure itself."""

        def finish(changes: Changes) -> None:
            self.announce(changes)
            if then is not None:
                then(changes)

        self.operations.run(words, work, then=finish, failed=failed)

    def announce(self, changes: Changes) -> None:
        """Tell every page what was touched, and the status bar what can be undone."""
        self.changed.emit(changes)

    def open_record(self, kind: str, uid: UUID) -> None:
        """Show the page of a record, on the tab that keeps its kind."""
        self.record_asked_for.emit(kind, uid)

    def go_home(self) -> None:
        """Turn to Home."""
        self.home_asked_for.emit()

    def open_list(self, kind: str, where: Any = ()) -> None:
        """Show a list with these conditions, such as the rows behind a count."""
        self.list_asked_for.emit(kind, where)

    def say(self, words: str, tone: str = "note") -> None:
        """Show a sentence above the page; tone `note`, `good`, `warning` or `danger`."""
        self.said.emit(words, tone)

    def offer(self, words: str, verb: str, run: Callable[[], object]) -> None:
        """Show a sentence above the page with something to do about it, such as `Show it`."""
        self.offered.emit(words, verb, run)

    def take_back(self, words: str) -> None:
        """Say a sentence above the page no longer, where it still stands."""
        self.taken_back.emit(words)


class Tab(QWidget):
    """What the main window expects of a page of its own tab bar; each tab is one subclass or `RecordTab`.

    `places`: the lists under it, where it has several (`kit.lists_tab.Place`).
    """

    record_kinds: frozenset[str] = frozenset()
    list_kinds: frozenset[str] = frozenset()
    places: tuple[Any, ...] = ()

    def show_record(self, kind: str, uid: UUID) -> None:
        """Show the page of a record of one of `record_kinds`."""

    def show_list(self, kind: str, where: Any) -> None:
        """Show a list of one of `list_kinds` with these conditions."""

    def showing(self) -> "Tab":
        """What shows now: this tab itself, or the one of its lists that is turned to."""
        return self

    def keeping(self, list_kind: str) -> "Tab | None":
        """The tab that keeps a list, if it is here and made."""
        return self if list_kind in self.list_kinds else None

    def focus_filter(self) -> None:
        """Put the cursor where one types to filter (Ctrl+F)."""

    def panes(self) -> list[QWidget]:
        """Where F6 takes the focus, in order."""
        return [self]
