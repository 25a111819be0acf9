"""An officer's ten fingers: key events go to whatever has the focus, and what shows is read (tests/flows)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from leaddesk.desktop.kit.editor import Editor
from tests.window import Officer, page_words, words_of

MOST_TABS = 120


class Hand:
    """Ten fingers on the keys, and eyes."""

    def __init__(self, officer: Officer, folder: Path) -> None:
        self.officer, self.folder = officer, folder
        self.window = officer.window

    @property
    def focus(self) -> QWidget:
        """What a key would go to; no window manager is here to give the focus on when a dialog closes, so that is done for it."""
        modal = QApplication.activeModalWidget()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible() or (modal and active is not modal)):
            (modal or self.window).activateWindow()
            self.until((modal or self.window).isActiveWindow)
        popup = QApplication.activePopupWidget()
        found = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None, "nothing takes keys"
        return found

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other."""
        for key in keys:
            QTest.keySequence(self.focus, QKeySequence(key))
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words."""
        QTest.keyClicks(self.focus, words)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait, without touching anything."""
        self.officer.until(condition)

    def rest(self) -> None:
        """Wait until no work is under way."""
        self.officer.rest()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Tab until something of this name, or field of this name, has the focus."""
        passed = []
        for _ in range(MOST_TABS):
            here = self.focus
            if name in (here.objectName(), said_of(here)) or said_of(here).startswith(f"{name}: "):
                return
            passed.append(said_of(here) or here.objectName() or type(here).__name__)
            self.press(key)
        raise AssertionError(f"Tab never comes to {name}, only to {list(dict.fromkeys(passed))}")

    def fill(self, **typed: str) -> None:
        """Go to these fields by Tab and type into each in place of what stands there."""
        for name, words in typed.items():
            self.tab_to(name)
            self.press("Ctrl+A")
            self.type(words)
            if QApplication.activePopupWidget() is not None:  # what may be meant is offered: the first of it
                self.press("Down", "Return")

    def save(self) -> None:
        """Go to the form's button by Tab and press it."""
        self.tab_to(form().save_button.text())
        self.press("Space")
        self.until(lambda: not self.window.operations.is_busy)
        assert not forms(), f"refused: {words_of(form())}"

    def go(self, tab: str, place: str = "") -> None:
        """Turn to a tab and to one of its lists by their keys."""
        self.press("Ctrl+" + tab)
        if place:
            self.press("Alt+" + place)

    def find(self, words: str, title: str = "") -> None:
        """Filter the list by typing, and go to the first row."""
        self.press("Ctrl+F")
        self.press("Ctrl+A")
        self.type(words)
        self.press("Return")
        self.until(lambda: self.page.content is not None and (title or words).casefold() in page_words(self.page).casefold())

    @property
    def page(self):  # type: ignore[no-untyped-def]
        """The page that shows."""
        return self.window.going.current.showing().page

    def on_page(self, name: str) -> None:
        """Go from the row into its page, to a button, and press it."""
        self.press("Return")
        self.tab_to(name)
        self.press("Space")

    def menu(self, letter: str, *way: str) -> None:
        """Open a menu by its letter and choose down the way by first words, with the arrow keys."""
        self.press(f"Alt+{letter}")
        self.until(QApplication.activePopupWidget)
        for words in way:
            for _ in range(60):
                action = self.focus.activeAction()  # type: ignore[attr-defined]
                if action is not None and action.text().replace("&", "").startswith(words):
                    break
                self.press("Down")
            else:
                raise AssertionError(f"the arrow keys never come to {words}")
            self.press("Return")

    def kept(self, kind, **facts):  # type: ignore[no-untyped-def]
        """The records of a kind that are kept."""
        with self.officer.store.reading() as reading:
            return list(reading.find(kind, **facts)) if facts else list(reading.every(kind))


def said_of(widget: QWidget) -> str:
    """What a screen reader would say of it."""
    text = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def forms() -> list[Editor]:
    """The forms that are open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor) and w.isVisible()]


def form() -> Editor:
    """The one form that is open."""
    (found,) = forms()
    return found


def window_of(kind: type[QWidget]) -> QWidget:
    """The open window of a class."""
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found
