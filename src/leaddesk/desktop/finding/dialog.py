"""Find anything: one field over every kind of record and every command; what is found follows as one types."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.application.searching import LONGEST, Hit, find_anything
from leaddesk.desktop.commands import Command
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.finding.rows import Drawn, heading_item, row_item
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import label

TYPING_PAUSE_MS = 90
MOST_COMMANDS = 8
WIDTH_IN_CHARACTERS = 72
HINT = "Type a name, a URN, or what you want to do."


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen: under which heading, its words, what tells it apart, and what choosing it does."""

    heading: str
    words: str
    detail: str
    run: Callable[[], object]

    @property
    def sentence(self) -> str:
        """How it is read aloud."""
        return ", ".join(part for part in (self.words, self.heading.lower(), self.detail) if part)


class FindDialog(QDialog):
    """The focus stays in the field; the arrow keys move through what is found, Enter opens it, Esc goes back."""

    def __init__(self, context: WindowContext, commands: Iterable[Command], run: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._commands, self._run = context, tuple(commands), run
        self._choices: dict[int, Choice] = {}
        self.setWindowTitle("Find anything")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = _field()
        self.found = QListWidget()
        self.found.setAccessibleName("Found")
        self.found.setItemDelegate(Drawn(self.found))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label(HINT, "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = label("", "muted")
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.find)
        self.found.itemClicked.connect(lambda _item: self.choose())
        self.found.currentItemChanged.connect(lambda *_: self._tell_current())

    def open_over(self, window: QWidget) -> None:
        """Show near the top of the window, where eyes are."""
        width = min(max(720, self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS), window.width() - 48)
        self.resize(width, min(520, window.height() - 96))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 48)))
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> None:
        """Look for what is typed, and make the first of what is found current."""
        self._pause.stop()
        text = self.field.text()[:LONGEST].strip()
        found = [*self._records(text), *self._matching_commands(text)] if text else []
        self._show(found)
        self.count.setText(_counted(len(found)) if found else "")
        self.nothing.setText(f"Nothing is called “{text}”.\nTry fewer letters, another spelling, or a URN." if text else HINT)
        self._place.setCurrentWidget(self.found if found else self.nothing)
        if text and not found:
            self._announce(self.nothing.text())

    def choose(self) -> None:
        """Open what is current."""
        if self._pause.isActive():
            self.find()
        choice = self._choices.get(self.found.currentRow())
        if choice is not None:
            self.accept()
            choice.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move through what is found, while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in moves:
                self._move(moves[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose()
                return True
        return super().eventFilter(watched, event)

    def _records(self, text: str) -> list[Choice]:
        return [self._choice(hit) for hit in find_anything(text, store=self._context.store)]

    def _choice(self, hit: Hit) -> Choice:
        return Choice(hit.word, hit.name, hit.detail, partial(self._context.open_record, hit.kind, hit.uid))

    def _matching_commands(self, text: str) -> list[Choice]:
        words = text.casefold().split()
        named = [(f"{command.under}: {command.words}" if command.under else command.words, command) for command in self._commands]
        fitting = [(said, command) for said, command in named if all(word in said.casefold() for word in words)]
        return [Choice("Command", said, command.key, partial(self._run, command.name)) for said, command in fitting[:MOST_COMMANDS]]

    def _show(self, choices: list[Choice]) -> None:
        self.found.clear()
        self._choices.clear()
        heading = ""
        for choice in choices:
            if choice.heading != heading:
                heading = choice.heading
                self.found.addItem(heading_item(heading, self.found))
            self._choices[self.found.count()] = choice
            self.found.addItem(row_item(choice.words, choice.detail, choice.sentence, self.found))
        if self._choices:
            self.found.setCurrentRow(next(iter(self._choices)))

    def _move(self, step: int) -> None:
        rows = list(self._choices)
        if rows:
            at = rows.index(self.found.currentRow()) if self.found.currentRow() in rows else 0
            self.found.setCurrentRow(rows[max(0, min(len(rows) - 1, at + step))])

    def _tell_current(self) -> None:
        """Say what is current, since the focus stays in the field (experience.md, fault 22)."""
        choice = self._choices.get(self.found.currentRow())
        if choice is not None:
            at = list(self._choices).index(self.found.currentRow()) + 1
            self._announce(f"{choice.sentence}. {at} of {len(self._choices)}")

    def _announce(self, words: str) -> None:
        self.field.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        self._place = QStackedWidget()
        self._place.setProperty("role", "surface")
        self._place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for widget in (self.nothing, self.found):
            self._place.addWidget(widget)
        for widget in (self.field, self._place, self.count):
            layout.addWidget(widget)


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText("People, schools, programmes, partnerships, commands…")
    field.setAccessibleName("Find anything")
    field.setClearButtonEnabled(True)
    field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    return field


def _counted(count: int) -> str:
    return "1 found. Enter opens it." if count == 1 else f"{count} found. The arrow keys choose, Enter opens."
