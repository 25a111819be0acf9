"""The commands of the window itself: what its File, Edit, View, Go and Tools menus hold whatever is open."""

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab
from leaddesk.desktop.looks import Looks
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.tabs import HOME, TABS


class Desk(Protocol):
    """What these commands ask of the officer's desk (`desktop.desk`)."""

    window: MainWindow
    looks: Looks

    def ask_to_open(self) -> None:
        """Ask for a database and open it."""
        ...

    def try_demo(self) -> None:
        """Open the demo borough."""
        ...

    def ask_to_back_up(self) -> None:
        """Ask where a verified copy goes."""
        ...

    def ask_to_restore(self) -> None:
        """Ask which backup replaces what is open."""
        ...

    def find_anything(self) -> None:
        """Open the field over everything."""
        ...

    def check(self) -> None:
        """Say whether the database is sound."""
        ...


def desk_commands(desk: Desk) -> tuple[Command, ...]:
    """The window's own commands, in their order."""
    window = desk.window
    return (
        Command("open", "Open database…", Menu.FILE, desk.ask_to_open, "Ctrl+O", "open", needs_database=False, place=10),
        Command("demo", "Open the demo borough", Menu.FILE, desk.try_demo, "", "star", needs_database=False, place=10),
        Command("backup", "Back up now…", Menu.FILE, desk.ask_to_back_up, "Ctrl+B", "save", starts_group=True),
        Command("restore", "Restore from a backup…", Menu.FILE, desk.ask_to_restore, "", "history"),
        Command("quit", "Quit", Menu.FILE, window.close, "Ctrl+Q", "close", needs_database=False, starts_group=True, place=90),
        Command("undo", "Undo", Menu.EDIT, window.undo, "Ctrl+Z", "undo"),
        Command("redo", "Redo", Menu.EDIT, window.redo, "Ctrl+Shift+Z", "redo"),
        Command("find_anything", "Find anything…", Menu.EDIT, desk.find_anything, "Ctrl+K", "search", starts_group=True),
        Command("find", "Filter this list", Menu.EDIT, window.focus_filter, "Ctrl+F", "filter"),
        *desk.looks.commands(window.show_commands),
        Command("back", "Back", Menu.GO, lambda: window.going.go(-1), "Alt+Left", "back"),
        Command("forward", "Forward", Menu.GO, lambda: window.going.go(1), "Alt+Right", "forward"),
        *_tab_commands(window),
        Command("next_pane", "Next pane", Menu.GO, window.next_pane, "F6", "", starts_group=True),
        Command("previous_pane", "Previous pane", Menu.GO, lambda: window.next_pane(-1), "Shift+F6", ""),
        Command("check", "Check database", Menu.TOOLS, desk.check, "", "done"),
    )


def _tab_commands(window: MainWindow) -> tuple[Command, ...]:
    return (
        Command("home", "Home", Menu.GO, lambda: window.turn_to(HOME), "Alt+Home; Ctrl+0", "home", starts_group=True),
        *(
            Command(f"tab_{at + 1}", words, Menu.GO, partial(window.turn_to, at), f"Ctrl+{at + 1}", icon_name)
            for at, (words, icon_name) in enumerate(TABS)
        ),
        *(each for at, tab in enumerate(window.tabs) for each in _list_commands(window, at, tab)),
    )


def _list_commands(window: MainWindow, at: int, tab: Tab) -> Iterator[Command]:
    """The lists of one tab; Alt+1 to Alt+9 are those of the tab that shows."""
    for number, place in enumerate(tab.places):
        key = f"Alt+{number + 1}" if at == window.going.number and number < 9 else ""
        turn = partial(window.turn_to, at, number)
        under = f"Lists of {TABS[at][0].lower()}"
        yield Command(f"list_{at + 1}_{number + 1}", place.words, Menu.GO, turn, key, under=under, starts_group=at == number == 0)
