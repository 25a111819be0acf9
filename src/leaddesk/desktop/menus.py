"""Makes the menus from commands, so that every command has its words, its key and its icon in one place."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.kit.icons import icon


class Menus:
    """The menu bar: headings at once, commands when they are known; `actions` are found by the command's name."""

    def __init__(self, bar: QMenuBar) -> None:
        self._menus = {menu: bar.addMenu(menu.value) for menu in Menu}
        self._under: dict[tuple[Menu, str], QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.actions: dict[str, QAction] = {}
        self.commands: list[Command] = []

    def show(self, commands: Iterable[Command], *, has_database: bool) -> None:
        """Fill the menus with these commands, in their order."""
        for menu in self._menus.values():
            menu.clear()
        self._under.clear()
        self._groups.clear()
        self.actions.clear()
        self.commands = sorted(commands, key=lambda command: command.place)
        for command in self.commands:
            self._add(command, has_database)

    def run(self, name: str) -> None:
        """Do what a command does, where it can be done now."""
        action = self.actions.get(name)
        if action is not None:
            action.trigger()

    def say(self, name: str, words: str, *, enabled: bool) -> None:
        """Change a command's words, such as `Undo Imported 91 schools`."""
        action = self.actions.get(name)
        if action is not None:
            action.setText(words.replace("&", "&&"))
            action.setEnabled(enabled)

    def _add(self, command: Command, has_database: bool) -> None:
        menu = self._menus[command.menu]
        if command.under:
            place = (command.menu, command.under)
            if place not in self._under:
                if command.starts_group:
                    menu.addSeparator()
                self._under[place] = menu.addMenu(command.under)
            menu = self._under[place]
        elif command.starts_group:
            menu.addSeparator()
        action = QAction(command.words, menu)
        action.setEnabled(has_database or not command.needs_database)
        action.setShortcuts(QKeySequence.listFromString(command.key))
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.is_checked is not None:
            self._group(command.under, menu).addAction(action)
            action.setCheckable(True)
            action.setChecked(command.is_checked)
        action.triggered.connect(lambda _checked=False: command.run())
        menu.addAction(action)
        self.actions[command.name] = action

    def _group(self, name: str, menu: QMenu) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(menu)
        return self._groups[name]
