"""The Help menu: the page for where one is by F1 in every window, the tour, the keys, and what program this is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.help_pages import HelpPages
from leaddesk.desktop.help_window import HelpWindow
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.tour import Tour

KEY = "F1"
_HAS_KEY = "has_help_key"


class Helping(QObject):
    """Owns the help window and the tour of one main window. `database` says which file is open, None for none."""

    def __init__(self, window: MainWindow, folder: Path, demo: Path, database: Callable[[], Path | None]) -> None:
        super().__init__(window)
        self._window, self._folder, self._demo, self._database = window, folder, demo, database
        self._pages: HelpPages | None = None
        self.help: HelpWindow | None = None
        self.tour: Tour | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._give_key)
        window.closing.connect(self._close)
        window.ready.connect(self._offer_tour)

    def commands(self) -> tuple[Command, ...]:
        """The Help menu."""
        return (
            Command("help", "Help on this page", Menu.HELP, self.show_help, KEY, "help", needs_database=False),
            Command("help_contents", "Contents of the help", Menu.HELP, lambda: self._open("index"), "", "menu", needs_database=False),
            Command("tour", "Tour", Menu.HELP, self.start_tour, "", "star", starts_group=True),
            Command("keys", "Keys", Menu.HELP, self.show_keys, "Ctrl+F1", "", needs_database=False, starts_group=True),
            Command("about", "About LeadDesk", Menu.HELP, self.show_about, "", "info", needs_database=False),
        )

    def show_help(self) -> None:
        """F1: the page for where the focus is, or for what shows when nothing has it."""
        focus = QApplication.focusWidget()
        if self.help is not None and focus is not None and focus.window() is self.help:
            self._open("using-help")
            return
        self._open(self.pages.for_place(self._shown(focus)))

    @property
    def pages(self) -> HelpPages:
        """The pages, read when they are first needed."""
        if self._pages is None:
            self._pages = HelpPages(self._folder)
        return self._pages

    def start_tour(self) -> None:
        """Help > Tour: from its first step, whatever was being shown."""
        if self._window.context is None:
            return
        if self.tour is None:
            self.tour = Tour(self._window)
        self.tour.begin()

    def show_keys(self) -> None:
        """Help > Keys."""
        from leaddesk.desktop.help import KeysDialog

        KeysDialog(self._window.menus.commands, self._window).open()

    def show_about(self) -> None:
        """Help > About LeadDesk."""
        from leaddesk.desktop.help import AboutDialog

        AboutDialog(self._database(), self._window).open()

    def _open(self, name: str) -> None:
        if self.help is None:
            self.help = HelpWindow(self.pages)
        self.help.open_at(name)

    def _shown(self, focus: QWidget | None) -> QWidget | None:
        """In the main window, the tab bar and the menus stand for the list that shows."""
        if focus is not None and focus.window() is not self._window:
            return focus
        tab = self._window.going.current
        if tab is not None and (focus is None or not tab.isAncestorOf(focus) or focus is getattr(tab, "bar", None)):
            return tab.showing()  # type: ignore[no-any-return]
        return focus or self._window.going.place.currentWidget()

    def _give_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A menu's key is dead while a dialog is open, so every other window gets F1 of its own when it is first entered."""
        place = now.window() if now is not None else None
        if place is None or isinstance(place, QMainWindow) or place.windowType() is Qt.WindowType.Popup or place.property(_HAS_KEY):
            return
        place.setProperty(_HAS_KEY, True)
        QShortcut(QKeySequence(KEY), place).activated.connect(self.show_help)

    def _offer_tour(self) -> None:
        """Once, when the demo borough opens for the first time."""
        settings, context = self._window.settings, self._window.context
        if context is None or self._database() != self._demo or settings.now.tour_offered:
            return
        settings.change(tour_offered=True)
        context.offer("This borough is invented, so try anything. A tour of four steps shows the way.", "Take the tour", self.start_tour)

    def _close(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._give_key)
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None
