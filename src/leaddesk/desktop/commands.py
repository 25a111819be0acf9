"""A command of the menus: a verb, its place, its key, and what it does; every part of the window adds its own as data."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """The menus, from left to right."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    RECORD = "&Record"
    GO = "&Go"
    TOOLS = "&Tools"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is its own for ever, `words` are shown; `key` such as `Ctrl+I`, several parted by `; `.

    `under` names a submenu; `icon` a file of resources/icons.
    `place`: where it stands in its menu, lowest first; equal ones in the order given.
    """

    name: str
    words: str
    menu: Menu
    run: Callable[[], object]
    key: str = ""
    icon: str = ""
    under: str = ""
    needs_database: bool = True
    starts_group: bool = False
    is_checked: bool | None = None
    place: int = 50
