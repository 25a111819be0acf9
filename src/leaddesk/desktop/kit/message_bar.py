"""One sentence above a page or form: what happened and what to do, with a shape beside the colour."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import LinkButton, label

_ICONS = {"danger": "error", "warning": "warning", "good": "done", "note": "info"}


class MessageBar(QFrame):
    """Hidden until it has something to say; stays until it is closed or told something else. It never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._icon = label("", wraps=False)
        self._words = label("")
        self._words.setAccessibleName("Message")
        self._action: QPushButton | None = None
        self._links: list[LinkButton] = []
        self._close = quiet_button("Close", "close", self.clear)
        self._close.setAccessibleName("Close this message")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 4, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self.hide()

    def say(self, words: str, tone: str = "note", action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show a sentence; tone `danger`, `warning`, `good` or `note`; `action` is a verb and what it does."""
        self._drop_action()
        side = self.fontMetrics().height()
        self._icon.setPixmap(icon(_ICONS[tone], tone).pixmap(side, side))
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        if action is not None:
            self._action = quiet_button(action[0], "", action[1])
            self._row.insertWidget(2, self._action)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def lead_to(self, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Put links behind what is said: the words of each, and where it leads."""
        self._drop_links()
        for words, go in links:
            link = LinkButton(words, go)
            self._row.insertWidget(self._row.indexOf(self._close), link)
            self._links.append(link)

    def take_back(self, words: str) -> None:
        """Have nothing to say, where this is what it says."""
        if self.words() == words:
            self.clear()

    def pass_by(self) -> None:
        """Have nothing to say of a screen that is left: a mere note goes; a warning, or what can be pressed, stays until it is closed."""
        if self.property("tone") == "note" and self._action is None:
            self.clear()

    def words(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def clear(self) -> None:
        """Have nothing to say."""
        self._drop_action()
        self._words.setText("")
        self.hide()

    def _drop_links(self) -> None:
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = []

    def _drop_action(self) -> None:
        self._drop_links()
        if self._action is not None:
            self._action.hide()
            self._action.deleteLater()
            self._action = None
