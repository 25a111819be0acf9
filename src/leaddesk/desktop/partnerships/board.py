"""The board of partnerships: a column a state, a card each; arrows move, Enter opens the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.partnerships.board import BoardColumn, Card, board
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.words import LinkButton, label

CONCERNS = ("support_need", "partnership", "visit", "school", "term")
_STEPS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
EMPTY = "Nothing is under way. Add what a school needs under Needs, or a partnership that is running already under Partnerships."
COLUMN_WIDTH = 176


class CardName(LinkButton):
    """The name of a card, which takes the focus: arrows go to the next card, Enter opens the page."""

    def __init__(self, card: Card, open_it: Callable[[], object], step: Callable[[int, int], object]) -> None:
        super().__init__(card.name, open_it)
        self._step = step
        self.setAccessibleName(card.sentence())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Board(Tab):
    """Open needs and running partnerships by state."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[list[CardName]] = []
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setAccessibleName("Board of partnerships")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll)
        context.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Read the board again."""
        self._is_stale = False
        columns = board(store=self._context.store)
        body = QWidget()
        body.setProperty("role", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(body)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        self.cards = []
        if any(column.cards for column in columns):
            for column in columns:
                row.addWidget(self._column(column), 1)
        else:
            row.addWidget(label(EMPTY, "muted"), 1, Qt.AlignmentFlag.AlignTop)
        self.scroll.setWidget(body)

    def panes(self) -> list[QWidget]:
        """The first card, where there is one."""
        return [next((cards[0] for cards in self.cards if cards), self.scroll)]

    def showEvent(self, event: QShowEvent) -> None:
        """A board that changed while another tab showed is read again only now, so that one change stalls nothing."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.concerns(*CONCERNS):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _column(self, column: BoardColumn) -> QWidget:
        place = QWidget()
        stack = QVBoxLayout(place)
        stack.addStrut(COLUMN_WIDTH)  # a least width of the widget would let it be narrower than its longest word, and cut cards
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(label(f"{column.heading} ({len(column.cards)})", "heading"))
        number = len(self.cards)
        self.cards.append([])
        for at, card in enumerate(column.cards):
            stack.addWidget(self._card(card, number, at))
        if not column.cards:
            stack.addWidget(label("None", "muted"))
        stack.addStretch(1)  # so that headings of one line and of two begin at the same height
        return place

    def _card(self, card: Card, number: int, at: int) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        stack = QVBoxLayout(frame)
        stack.setContentsMargins(8, 6, 8, 6)
        stack.setSpacing(2)
        name = CardName(
            card, lambda: self._context.open_record(card.kind, card.uid), lambda across, down: self._go(number + across, at + down)
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # else long names are cut off
        name.setSizePolicy(policy)
        self.cards[-1].append(name)
        stack.addWidget(name)
        state = ", ".join(part for part in (card.what, card.since) if part)
        for words, tone in ((card.school, ""), (state, "muted"), (card.due, card.tone)):
            if words:
                stack.addWidget(label(words, "", tone))
        return frame

    def _go(self, column: int, row: int) -> None:
        """Move the focus; a column that is empty is passed over, and the ends hold."""
        here = next((n for n, cards in enumerate(self.cards) if any(card.hasFocus() for card in cards)), column)
        while 0 <= column < len(self.cards) and not self.cards[column] and column != here:
            column += 1 if column > here else -1
        if 0 <= column < len(self.cards) and self.cards[column]:
            chosen = self.cards[column][max(0, min(row, len(self.cards[column]) - 1))]
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll.ensureWidgetVisible(chosen)
