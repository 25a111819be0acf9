"""The parts of a page: facts, a table of a few rows, a timeline, and values that are words, links or states."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.page_content import Action, Block, Facts, Link, Part, Rows, Sentence, State, Timeline, Value
from leaddesk.desktop.kit.words import LinkButton, RunningLabel, StateLabel, label

Follow = Callable[[Link], None]
WIDEST_COLUMN = 30
BAR = 24
LEAST_TARGET = 24
TOP = Qt.AlignmentFlag.AlignTop


def block_widget(block: Block, follow: Follow) -> QWidget:
    """The widget that shows a block."""
    if isinstance(block, Sentence):
        return value_widget(block.words, follow, tone=block.tone, role="muted" if block.tone == "muted" else "")
    if isinstance(block, Facts):
        return _facts(block, follow)
    if isinstance(block, Rows):
        return RowsTable(block, follow) if block.rows else label(block.empty_words, "muted")
    return _timeline(block, follow)


def small_button(action: Action, about: str) -> QWidget:
    """A quiet button whose spoken name says what it is about, since twenty on a page say `Amend`."""
    made = quiet_button(action.words, action.icon, action.run, key=action.key)
    made.setAccessibleName(action.words if about.casefold() in action.words.casefold() else f"{action.words}: {about}")
    return made


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def plain(value: Value) -> str:
    """A value as words only."""
    parts = value if isinstance(value, tuple) else (value,)
    return " ".join(part if isinstance(part, str) else part.words for part in parts)


def value_widget(value: Value, follow: Follow, *, role: str = "", tone: str = "") -> QWidget:
    """One value, or several side by side that wrap."""
    parts = value if isinstance(value, tuple) else (value,)
    if len(parts) == 1 and not isinstance(parts[0], Link):
        return _part(parts[0], follow, role, tone)
    place = QWidget()
    flow = FlowLayout(place, gap=_between_words(place))
    for part in parts:
        flow.addWidget(RunningLabel(part, role, tone) if isinstance(part, str) else _part(part, follow, role, tone))
    policy = place.sizePolicy()
    policy.setHeightForWidth(True)
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored if len(parts) > 1 else QSizePolicy.Policy.Preferred)
    place.setSizePolicy(policy)
    return place


def _part(part: Part, follow: Follow, role: str, tone: str) -> QWidget:
    if isinstance(part, Link):
        return LinkButton(part.words, lambda: follow(part), role)
    if isinstance(part, State):
        return StateLabel(part.words, part.mark, role)
    return label(part, role, tone)


def _facts(facts: Facts, follow: Follow) -> QWidget:
    place, grid = _grid(vertical=2)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate((n, v) for n, v in facts.lines if v):
        grid.addWidget(_level(label(name, "muted", wraps=False)), at, 0, TOP)
        grid.addWidget(_level(value_widget(value, follow)), at, 1)
    return place


def _timeline(timeline: Timeline, follow: Follow) -> QWidget:
    if not timeline.entries:
        return label(timeline.empty_words, "muted")
    place, grid = _grid(vertical=4)
    grid.setColumnStretch(1, 1)
    for at, entry in enumerate(timeline.entries):
        grid.addWidget(_level(label(entry.when, "muted", wraps=False)), at, 0, TOP)
        told = QWidget()
        stack = QVBoxLayout(told)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        stack.addWidget(_level(value_widget(entry.what, follow)))
        if entry.detail:
            stack.addWidget(label(entry.detail, "muted"))
        grid.addWidget(told, at, 1, TOP)
        for n, action in enumerate(entry.actions):
            grid.addWidget(small_button(action, plain(entry.what)), at, 2 + n, TOP)
    return place


class RowsTable(QWidget):
    """A few rows: a table where there is room for its columns, else one row under the other, two lines each."""

    def __init__(self, rows: Rows, follow: Follow) -> None:
        super().__init__()
        self._rows, self._follow = _without_blank_columns(rows), follow
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._is_wide: bool | None = None
        self._arrange(wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        slack = BAR if self._is_wide else 0  # the page's own scroll bar, come with the table, must not send it away again
        self._arrange(wide=event.size().width() >= self._wanted_width() - slack)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def _wanted_width(self) -> int:
        """The width at which no cell need be broken into more than two lines or so."""
        metrics, widest = self.fontMetrics(), WIDEST_COLUMN * self.fontMetrics().averageCharWidth()
        columns = [[heading, *(plain(row[at]) for row in self._rows.rows)] for at, heading in enumerate(self._rows.headings)]
        beside = 2 * metrics.height() + 28  # a button's icon and its edges, and the space to the next
        actions = max((sum(metrics.horizontalAdvance(a.words) + beside for a in each) for each in self._rows.actions), default=0)
        texts = sum(min(widest, max(metrics.horizontalAdvance(words) for words in column)) + 16 for column in columns)
        return texts + actions

    def _arrange(self, *, wide: bool) -> None:
        if wide is self._is_wide:
            return
        self._is_wide = wide
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._as_table() if wide else self._as_lines()
        self._stack.addWidget(self._shown)

    def _as_table(self) -> QWidget:
        place, grid = _grid(vertical=2)
        for at, heading in enumerate(self._rows.headings):
            grid.addWidget(label(heading, "fine", wraps=False), 0, at)
            grid.setColumnStretch(at, max(4, min(WIDEST_COLUMN, max((len(plain(row[at])) for row in self._rows.rows), default=0))))
        for number, row in enumerate(self._rows.rows):
            buttons = self._buttons(number)
            for at, value in enumerate(row):
                grid.addWidget(_level(value_widget(value, self._follow), beside=buttons), number * 2 + 1, at, TOP)
            for at, made in enumerate(buttons):
                grid.addWidget(made, number * 2 + 1, len(self._rows.headings) + at, TOP)
            grid.addWidget(rule(), number * 2 + 2, 0, 1, -1)
        return place

    def _as_lines(self) -> QWidget:
        place = QWidget()
        stack = QVBoxLayout(place)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        for number, row in enumerate(self._rows.rows):
            top, buttons = QHBoxLayout(), self._buttons(number)
            top.addWidget(_level(value_widget(row[0], self._follow, role="strong"), beside=buttons), 1, TOP)
            for made in buttons:
                top.addWidget(made, 0, TOP)
            stack.addLayout(top)
            stack.addWidget(self._rest(number))
            stack.addWidget(rule())
        return place

    def _rest(self, number: int) -> QWidget:
        """What follows the first value, run together; each value's heading is there for those who listen or point."""
        place = QWidget()
        flow = FlowLayout(place, gap=_between_words(place))
        parts = [(h, v) for h, v in zip(self._rows.headings[1:], self._rows.rows[number][1:], strict=True) if v]
        for at, (heading, value) in enumerate(parts):
            for each in value if isinstance(value, tuple) else (value,):
                shown = RunningLabel(each, "muted") if isinstance(each, str) else _part(each, self._follow, "", "")
                shown.setToolTip(heading)
                shown.setAccessibleDescription(heading)
                flow.addWidget(shown)
            if at < len(parts) - 1:
                flow.addWidget(RunningLabel("·", "muted"))
        return place

    def _buttons(self, number: int) -> list[QWidget]:
        if number >= len(self._rows.actions) or not self._rows.rows[number]:
            return []
        return [small_button(action, plain(self._rows.rows[number][0])) for action in self._rows.actions[number]]


def _between_words(place: QWidget) -> int:
    """A link and a word have a little room of their own already; together it is one space."""
    return max(0, place.fontMetrics().horizontalAdvance(" ") - 3)


def _grid(*, vertical: int) -> tuple[QWidget, QGridLayout]:
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(vertical)
    return place, grid


def _without_blank_columns(rows: Rows) -> Rows:
    """A column in which no row says anything is left out; the first stays, for it says what a row is."""
    told = [at for at in range(len(rows.headings)) if at == 0 or not rows.rows or any(plain(row[at]) for row in rows.rows if row)]
    kept = [tuple(row[at] for at in told) if row else row for row in rows.rows]
    return replace(rows, headings=tuple(rows.headings[at] for at in told), rows=kept)


def _level(widget: QWidget, *, beside: Sequence[QWidget] = ()) -> QWidget:
    """Words stand on the line of the links and buttons beside them: a link is at least 24 high, so that it can be hit."""
    own = LEAST_TARGET if widget.findChildren(LinkButton) else widget.fontMetrics().height()
    spare = max(0, max((made.sizeHint().height() for made in beside), default=LEAST_TARGET) - own)
    widget.setContentsMargins(0, spare // 2, 0, spare - spare // 2)
    return widget
