"""The one window: menus, four tabs, what was done, and which database is open (look.md, The window)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.desktop.commands import Command
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.operation import Operations
from leaddesk.desktop.kit.status_bar import StatusBar, backup_words
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.menus import Menus
from leaddesk.desktop.settings import SettingsFile
from leaddesk.domain.failures import KnownFailure

TABS = (("Schools", "school"), ("Leaders", "leader"), ("Pathways", "pathway"), ("Partnerships", "partnership"))
SMALLEST = (760, 480)
USUAL = (1280, 720)


@dataclass(frozen=True, slots=True)
class Contents:
    """What fills the window once a database is open: one tab for each of the four, and the commands of its parts."""

    tabs: tuple[Tab, ...]
    commands: tuple[Command, ...] = ()


class MainWindow(QMainWindow):
    """Paints itself before anything is opened; `painted` is sent after the first time."""

    painted = Signal()
    closing = Signal()

    def __init__(self, settings: SettingsFile, operations: Operations) -> None:
        super().__init__()
        self.settings = settings
        self.operations = operations
        self.context: WindowContext | None = None
        self.menus = Menus(self.menuBar())
        self.message = MessageBar()
        self.status = StatusBar(operations, self.undo)
        self.setStatusBar(self.status)
        self.tabs: tuple[Tab, ...] = ()
        self.tab_bar = _tab_bar()
        self.place = QStackedWidget()
        self._own_commands: Callable[[], tuple[Command, ...]] = lambda: ()
        self._trail: list[tuple[str, UUID]] = []
        self._at = -1
        self._has_painted = False
        self._contributed: tuple[Command, ...] = ()
        self._lay_out()
        self.tab_bar.currentChanged.connect(self._turn_to)
        operations.refused.connect(self.show_refusal)
        self._restore_place()

    # What stands in the window

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Fill the window with one page while no database is open: the start, or the opening."""
        self._clear()
        self.place.addWidget(page)
        self.place.setCurrentWidget(page)
        self.tab_bar.setEnabled(False)
        self.setWindowTitle(f"{title} – LeadDesk" if title else "LeadDesk")
        self.status.say_database("", "")
        self.show_commands()

    def show_opening(self, name: str) -> None:
        """Say which database is being opened; nothing can be done yet."""
        page = QWidget()
        page.setProperty("role", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stack = QVBoxLayout(page)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.addWidget(label(f"Opening {name}…", "muted"))
        stack.addStretch()
        self.show_page(page, name)

    def show_contents(self, context: WindowContext, contents: Contents) -> None:
        """Fill the window with the tabs of an open database."""
        self._clear()
        self.context = context
        self.tabs = contents.tabs
        self._contributed = contents.commands
        for tab in self.tabs:
            self.place.addWidget(tab)
        self.tab_bar.setEnabled(True)
        context.changed.connect(self._note_changes)
        context.said.connect(self.message.say)
        context.record_asked_for.connect(self.open_record)
        context.list_asked_for.connect(self.open_list)
        context.record_shown.connect(self._add_to_trail)
        self.show_commands()
        self.show_database()
        self.tab_bar.setCurrentIndex(min(self.settings.now.tab, len(self.tabs) - 1))
        self._turn_to(self.tab_bar.currentIndex())
        self.tabs[self.tab_bar.currentIndex()].panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def use_commands(self, commands: Callable[[], tuple[Command, ...]]) -> None:
        """The window's own commands, asked for whenever the menus are built anew."""
        self._own_commands = commands

    def show_commands(self) -> None:
        """Build the menus: the window's own commands and those of its parts, each menu in its order."""
        commands = (*self._own_commands(), *self._contributed)
        self.menus.show(commands, has_database=self.context is not None)
        self._show_undo()

    def _clear(self) -> None:
        if self.context is not None:
            self.context.deleteLater()
        self.context, self.tabs, self._contributed = None, (), ()
        self._trail, self._at = [], -1
        self.message.clear()
        self.status.say_done("", can_undo=False)
        while self.place.count():
            page = self.place.widget(0)
            self.place.removeWidget(page)
            page.deleteLater()

    # Going about

    def turn_to(self, number: int) -> None:
        """Turn to a tab, 0 to 3 (Ctrl+1 … Ctrl+4), and put the focus into it."""
        if number < len(self.tabs):
            self.tab_bar.setCurrentIndex(number)
            self.tabs[number].panes()[min(1, len(self.tabs[number].panes()) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_record(self, kind: str, uid: UUID) -> None:
        """Show the page of a record on the tab that keeps its kind."""
        for number, tab in enumerate(self.tabs):
            if kind in tab.record_kinds:
                self.tab_bar.setCurrentIndex(number)
                tab.show_record(kind, uid)
                return

    def open_list(self, kind: str, where: Any) -> None:
        """Show a list with conditions on the tab that keeps it."""
        for number, tab in enumerate(self.tabs):
            if kind in tab.list_kinds:
                self.tab_bar.setCurrentIndex(number)
                tab.show_list(kind, where)
                return

    def go(self, step: int) -> None:
        """Back (-1) or forward (1) along the pages that were shown."""
        if 0 <= self._at + step < len(self._trail):
            self._at += step
            self.open_record(*self._trail[self._at])
            self._show_trail()

    def focus_filter(self) -> None:
        """Put the cursor where one types to filter."""
        if self.tabs:
            self.tabs[self.tab_bar.currentIndex()].focus_filter()

    def next_pane(self, step: int = 1) -> None:
        """F6 takes the focus from pane to pane: the tabs, then what the tab has."""
        panes: list[QWidget] = [self.tab_bar]
        if self.tabs:
            panes += self.tabs[self.tab_bar.currentIndex()].panes()
        focus = self.focusWidget()
        here = max((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), default=0)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, number: int) -> None:
        if 0 <= number < len(self.tabs):
            self.place.setCurrentWidget(self.tabs[number])
            self.settings.change(tab=number)

    def _add_to_trail(self, kind: str, uid: UUID) -> None:
        is_elsewhere = all(kind not in tab.record_kinds for tab in self.tabs)  # a page in a window of its own
        if is_elsewhere or (self._at >= 0 and self._trail[self._at] == (kind, uid)):
            return
        self._trail = [*self._trail[: self._at + 1], (kind, uid)][-100:]
        self._at = len(self._trail) - 1
        self._show_trail()

    def _show_trail(self) -> None:
        self.menus.say("back", "Back", enabled=self._at > 0)
        self.menus.say("forward", "Forward", enabled=self._at < len(self._trail) - 1)

    # What was done, and taking it back

    def undo(self) -> None:
        """Take back what was done last."""
        self._take_back("Undo", "Undone", lambda store: store.history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back("Redo", "Done again", lambda store: store.history.redo())

    def _take_back(self, words: str, said: str, work: Callable[[Any], Changes]) -> None:
        context = self.context
        if context is None:
            return

        def then(changes: Changes) -> None:
            self.status.say_done(f"{said}: {changes.summary}" if changes.summary else f"{said}.", can_undo=False)

        context.write(words, lambda _progress: work(context.store), then)

    def _note_changes(self, changes: Changes) -> None:
        if changes.summary:
            self.status.say_done(changes.summary, can_undo=changes.batch is not None)
        self._show_undo()
        self.show_database()

    def _show_undo(self) -> None:
        history = self.context.store.history if self.context is not None else None
        undo = history.next_undo() if history is not None else None
        redo = history.next_redo() if history is not None else None
        self.menus.say("undo", f"Undo: {undo.summary}" if undo else "Undo", enabled=undo is not None)
        self.menus.say("redo", f"Redo: {redo.summary}" if redo else "Redo", enabled=redo is not None)
        self._show_trail()

    def show_database(self) -> None:
        """Say which database is open and when it was backed up."""
        if self.context is not None:
            store = self.context.store
            self.setWindowTitle(f"{store.file.stem} – LeadDesk")
            self.status.say_database(store.file.name, backup_words(store.safekeeping.last_backup(), store.today()))

    def show_refusal(self, failure: KnownFailure) -> None:
        """Say what could not be done, and what to do."""
        self.message.say(f"{failure.what} {failure.what_next}", "danger")

    # The window itself

    def _lay_out(self) -> None:
        band = QFrame()
        band.setProperty("role", "band")
        centre = QWidget()
        stack = QVBoxLayout(centre)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for widget in (band, self.tab_bar, self.message):
            stack.addWidget(widget)
        stack.addWidget(self.place, 1)
        self.setCentralWidget(centre)
        self.setMinimumSize(*SMALLEST)

    def _restore_place(self) -> None:
        kept = QByteArray.fromBase64(self.settings.now.place.encode())
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(*USUAL)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.change(place=bytes(self.saveGeometry().toBase64().data()).decode())
        self.closing.emit()
        super().closeEvent(event)


def _tab_bar() -> QTabBar:
    bar = QTabBar()
    bar.setProperty("role", "main")
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setAccessibleName("Schools, leaders, pathways, partnerships")
    for number, (words, icon_name) in enumerate(TABS):
        bar.addTab(icon(icon_name), words)
        bar.setTabToolTip(number, f"{words} (Ctrl+{number + 1})")
    return bar
