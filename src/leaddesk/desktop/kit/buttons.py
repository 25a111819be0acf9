"""Buttons with an icon and a word, named for screen readers in the one place they are made."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.desktop.kit.icons import icon


def button(
    words: str, icon_name: str, press: Callable[[], object], *, role: str = "", key: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button that says what it does; role `primary` for the one main thing, `quiet` for the many small ones.

    `key` is only told on hover: keys belong to the menus, so that each works wherever the focus is and is never taken twice.
    """
    made = QPushButton(words.replace("&", "&&"), parent)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setAccessibleName(words)
    if icon_name:
        made.setIcon(icon(icon_name, "on_accent" if role == "primary" else "muted"))
    if key:
        made.setToolTip(f"{words} ({key})")
    made.setCursor(Qt.CursorShape.ArrowCursor)
    made.clicked.connect(lambda _checked=False: press())
    return made


def quiet_button(words: str, icon_name: str, press: Callable[[], object], *, key: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button without an edge, for what stands beside a table or a heading."""
    return button(words, icon_name, press, role="quiet", key=key, parent=parent)
