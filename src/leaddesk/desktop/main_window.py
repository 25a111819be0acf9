"""The one window: menus, four tabs, what was done, and which database is open (look.md, The window)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMenuBar, QPushButton, QVBoxLayout, QWidget

from leaddesk.desktop.commands import Command
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.status_bar import StatusBar, backup_words
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.menus import Menus
from leaddesk.desktop.operation import Operations
from leaddesk.desktop.settings import SettingsFile
from leaddesk.desktop.tabs import HOME, Tabs
from leaddesk.desktop.taking_back import TakingBack
from leaddesk.domain.failures import KnownFailure

if TYPE_CHECKING:  # the window paints before these are imported
    from leaddesk.application.changes import Changes
    from leaddesk.desktop.contents import Contents
    from leaddesk.desktop.context import WindowContext

SMALLEST = (760, 480)
USUAL = (1280, 720)


class MainWindow(QMainWindow):
    """Paints itself before anything is opened; `painted` is sent after the first time, `ready` when all tabs are there."""

    painted = Signal()
    ready = Signal()
    closing = Signal()

    def __init__(self, settings: SettingsFile, operations: Operations) -> None:
        super().__init__()
        self.settings = settings
        self.operations = operations
        self.context: WindowContext | None = None
        self.menus = Menus(self.menuBar())
        self.find_place = _find_place(self.menuBar(), self.menus)
        self.message = MessageBar()
        self.status = StatusBar(operations, self.undo)
        self.setStatusBar(self.status)
        self.going = Tabs(self)
        self._own_commands: Callable[[], tuple[Command, ...]] = lambda: ()
        self._contributed: tuple[Command, ...] = ()
        self._contents: Contents | None = None
        self._taking_back: TakingBack | None = None
        self._has_painted = False
        self._lay_out()
        self.going.turned.connect(self._note_tab)
        self.going.complete.connect(self._add_commands)
        self.going.trail_changed.connect(self._show_trail)
        operations.refused.connect(self.show_refusal)
        self._restore_place()

    @property
    def tabs(self) -> tuple[Any, ...]:
        """The four tabs and Home; empty until all are there."""
        return self.going.all

    # What stands in the window

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Fill the window with one page while no database is open: the start, or the opening."""
        self._clear()
        self.going.show_page(page)
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

    def show_contents(self, context: "WindowContext", contents: "Contents") -> None:
        """Fill the window with the tabs of an open database."""
        self._clear()
        self.context, self._contents = context, contents
        self._taking_back = TakingBack(context, self.status)
        context.changed.connect(self._note_changes)
        context.said.connect(self.message.say)
        context.offered.connect(self._offer)
        context.taken_back.connect(self.message.take_back)
        context.record_asked_for.connect(self.going.open_record)
        context.list_asked_for.connect(self.going.open_list)
        context.record_shown.connect(self.going.remember)
        context.place_left.connect(self.message.pass_by)
        context.home_asked_for.connect(lambda: self.going.turn_to(HOME))
        self.going.show_tabs(contents.tabs, self.settings.now.tab)
        self.show_commands()
        self.show_database()

    def use_commands(self, commands: Callable[[], tuple[Command, ...]]) -> None:
        """The window's own commands, asked for whenever the menus are built anew."""
        self._own_commands = commands

    def show_commands(self) -> None:
        """Build the menus: the window's own commands and those of its parts, each in its place."""
        commands = sorted((*self._own_commands(), *self._contributed), key=lambda command: command.place)
        self.menus.show(commands, has_database=self.context is not None)
        self.find_place.setEnabled(self.context is not None)
        self._show_undo()

    def _add_commands(self) -> None:
        if self._contents is not None:
            self._contributed = tuple(each for make in self._contents.commands for each in make(self.tabs))
            self.show_commands()
            self.ready.emit()

    def _clear(self) -> None:
        if self.context is not None:
            self.context.deleteLater()
        self.context, self._contents, self._taking_back, self._contributed = None, None, None, ()
        self.message.clear()
        self.status.say_done("", can_undo=False)

    def _offer(self, words: str, verb: str, run: Callable[[], object]) -> None:
        self.message.say(words, "note", (verb, lambda: (self.message.clear(), run())))

    # Going about

    def _note_tab(self, number: int) -> None:
        self.settings.change(tab=number)
        self.message.pass_by()
        if self.tabs:
            self.show_commands()  # Alt+1 to Alt+9 belong to the lists of the tab that shows

    def turn_to(self, number: int, place: int | None = None) -> None:
        """Turn to a tab, 0 to 3, or to Home; perhaps to one of its lists, from 0."""
        self.going.turn_to(number, place)

    def focus_filter(self) -> None:
        """Put the cursor where one types to filter."""
        if self.going.current is not None:
            self.going.current.focus_filter()

    def next_pane(self, step: int = 1) -> None:
        """F6 and Shift+F6."""
        self.going.next_pane(self.focusWidget(), step)

    def _show_trail(self, can_go_back: bool, can_go_on: bool) -> None:
        self.menus.say("back", "Back", enabled=can_go_back)
        self.menus.say("forward", "Forward", enabled=can_go_on)

    # What was done, and taking it back

    def undo(self) -> None:
        """Take back what was done last."""
        if self._taking_back is not None:
            self._taking_back.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._taking_back is not None:
            self._taking_back.redo()

    def _note_changes(self, changes: "Changes") -> None:
        if self._taking_back is not None:
            self._taking_back.note(changes)
        if changes.summary:
            self.status.say_done(changes.summary, can_undo=changes.batch is not None)
        self._show_undo()
        self.show_database()

    def _show_undo(self) -> None:
        undo, redo = self._taking_back.next_steps() if self._taking_back is not None else (None, None)
        self.menus.say("undo", f"Undo: {undo.summary}" if undo else "Undo", enabled=undo is not None)
        self.menus.say("redo", f"Redo: {redo.summary}" if redo else "Redo", enabled=redo is not None)
        self.going.tell_trail()

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
        for widget in (band, self.going.bar, self.message):
            stack.addWidget(widget)
        stack.addWidget(self.going.place, 1)
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


def _find_place(bar: QMenuBar, menus: Menus) -> QPushButton:
    """The way to find anything, at the right of the menus (look.md, The window)."""
    made = button("Find anything   Ctrl+K", "search", lambda: menus.run("find_anything"), role="find")
    made.setAccessibleName("Find anything (Ctrl+K)")
    bar.setCornerWidget(made)
    return made
