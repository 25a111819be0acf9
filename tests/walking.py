"""Walks over every screen of the window, dressed one way, and gathers what checks find on each."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from tests.screens import LAPTOP, Screens

GROUPS = ("forms", "dialogs", "finding", "importing", "about_the_window", "beginning")
PLACES = "places"
Check = Callable[[QWidget], list[str]]


class Walk:
    """One walk over the screens.

    `faults` holds what was found, by group, a line each; `seen` every class that showed, and `named` every object's name.
    """

    def __init__(self, window: MainWindow, screens: Screens) -> None:
        self._window, self._screens = window, screens
        self.faults: dict[str, list[str]] = {}
        self.seen: set[type] = set()
        self.named: set[str] = set()

    def dress(self, choice: ThemeChoice, size: int) -> "Walk":
        """Put on a theme and a size of text, in percent, before the walk."""
        window = self._window
        if window.looks.theme is not choice:
            window.looks.choose_theme(choice)
        if size != window.settings.now.text_size:
            window.looks.choose_text_size(size)
        window.resize(*LAPTOP)
        return self

    def over_all(self, *checks: Check) -> "Walk":
        """Every place of every tab, then every other screen."""
        return self.over_places(*checks).over_screens(*checks)

    def over_places(self, *checks: Check) -> "Walk":
        """Every list with the page of its first row, and every other place of a tab."""
        for tab, place in self.places():
            self.turn(tab, place)
            self._look(PLACES, f"{tab}-{place}", self._window, checks)
        return self

    def places(self) -> list[tuple[int, int]]:
        """Every tab with every place of it, by number."""
        return [(number, place) for number, tab in enumerate(self._window.tabs) for place in range(max(1, len(tab.places)))]

    def over_screens(self, *checks: Check, groups: tuple[str, ...] = GROUPS) -> "Walk":
        """Every screen beside the tabs."""
        for group in groups:
            self.faults.setdefault(group, [])
            getattr(self._screens, group)(lambda name, screen, group=group: self._look(group, name, screen, checks))
        return self

    def turn(self, tab: int, place: int) -> QWidget:
        """Show a place of a tab, a list with the page of its first row."""
        places = self._window.tabs[tab].places
        self._window.turn_to(tab, place if place < len(places) else None)
        showing = self._window.tabs[tab].showing()
        if isinstance(showing, RecordTab) and showing.list.model.rowCount():
            showing.list.table.go_to(0)
            showing.show_current()
        QApplication.processEvents()
        QApplication.processEvents()  # a page that wraps anew settles in a second pass
        return showing

    def told(self, group: str) -> str:
        """What was found in a group, each line once."""
        return "\n".join(dict.fromkeys(self.faults[group]))

    def _look(self, group: str, name: str, screen: QWidget, checks: tuple[Check, ...]) -> None:
        for widget in (screen, *screen.findChildren(QWidget)):
            if widget.isVisible():
                self.seen.update(type(widget).__mro__)
                self.named.add(widget.objectName())
        self.faults.setdefault(group, []).extend(f"{name}: {fault}" for check in checks for fault in check(screen))
