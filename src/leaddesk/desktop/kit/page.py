"""Shows what a page says: title, answer first, sections, every name a link (look.md, principles 1 and 2)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.page_content import (
    Action, Block, Facts, Link, PageContent, Part, Rows, Section, Sentence, State, Timeline, Value,
)  # fmt: skip
from leaddesk.desktop.kit.words import LinkButton, StateLabel, label

Follow = Callable[[Link], None]


class PageView(QScrollArea):
    """A page that scrolls. `follow` is called with a link that was pressed."""

    def __init__(self, follow: Follow, *, empty_words: str = "Choose a row to see its page.", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow = follow
        self._empty_words = empty_words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(300)
        self.content: PageContent | None = None
        self.clear()

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.content = None
        body = _Body()
        words = label(self._empty_words, "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.stack.addWidget(words)
        body.stack.addStretch()
        self._put(body)

    def show_page(self, content: PageContent) -> None:
        """Show a page; the same record again keeps its place, another starts at the top."""
        is_same = self.content is not None and self.content.title == content.title
        place = self.verticalScrollBar().value() if is_same else 0
        self.content = content
        self.setAccessibleName(f"Page of {content.title}")
        body = _Body()
        _head(body.stack, content, self._follow)
        for section in content.sections:
            _section(body.stack, section, self._follow)
        body.stack.addStretch()
        self._put(body)
        self.verticalScrollBar().setValue(place)

    def _put(self, body: QWidget) -> None:
        had_focus = self.widget() is not None and self.isAncestorOf(self.focusWidget() or self)
        if (old := self.takeWidget()) is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and (body := self.widget()) is not None:
            body.updateGeometry()


class _Body(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(24, 24, 24, 24)
        self.stack.setSpacing(8)


def _head(stack: QVBoxLayout, content: PageContent, follow: Follow) -> None:
    stack.addWidget(label(content.title, "title"))
    if content.subtitle:
        stack.addWidget(value_widget(content.subtitle, follow, role="muted"))
    for sentence in content.answer:
        stack.addWidget(value_widget(sentence.words, follow, role="answer", tone=sentence.tone))
    if content.actions:
        stack.addSpacing(4)
        stack.addWidget(_action_line(content.actions))


def _action_line(actions: tuple[Action, ...]) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, gap=8)
    for action in actions:
        flow.addWidget(button(action.words, action.icon, action.run, role="primary" if action.is_main else "", key=action.key))
    return line


def _section(stack: QVBoxLayout, section: Section, follow: Follow) -> None:
    stack.addSpacing(16)
    row = QHBoxLayout()
    counted = section.heading if section.count is None else f"{section.heading} ({section.count:,})"
    row.addWidget(label(counted, "section", wraps=False))
    row.addStretch()
    for action in section.actions:
        row.addWidget(_small(action, section.heading))
    stack.addLayout(row)
    stack.addWidget(_rule())
    for block in section.blocks:
        stack.addWidget(_block(block, follow))


def _small(action: Action, about: str) -> QWidget:
    made = quiet_button(action.words, action.icon, action.run, key=action.key)
    made.setAccessibleName(action.words if about.casefold() in action.words.casefold() else f"{action.words}: {about}")
    return made


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule


def _block(block: Block, follow: Follow) -> QWidget:
    if isinstance(block, Sentence):
        return value_widget(block.words, follow, tone=block.tone, role="muted" if block.tone == "muted" else "")
    if isinstance(block, Facts):
        return _facts(block, follow)
    if isinstance(block, Rows):
        return _rows(block, follow)
    return _timeline(block, follow)


def _facts(facts: Facts, follow: Follow) -> QWidget:
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate((n, v) for n, v in facts.lines if v):
        grid.addWidget(label(name, "muted", wraps=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value_widget(value, follow), at, 1)
    return place


def _rows(rows: Rows, follow: Follow) -> QWidget:
    if not rows.rows:
        return label(rows.empty_words, "muted")
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for at, heading in enumerate(rows.headings):
        grid.addWidget(label(heading, "fine", wraps=False), 0, at)
        grid.setColumnStretch(at, 1)
    for number, row in enumerate(rows.rows):
        line = number * 2 + 1
        for at, value in enumerate(row):
            grid.addWidget(value_widget(value, follow), line, at, Qt.AlignmentFlag.AlignTop)
        if number < len(rows.actions):
            subject = _plain(row[0]) if row else ""
            for at, action in enumerate(rows.actions[number]):
                made = _small(action, subject)
                grid.addWidget(made, line, len(rows.headings) + at, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_rule(), line + 1, 0, 1, -1)
    return place


def _timeline(timeline: Timeline, follow: Follow) -> QWidget:
    if not timeline.entries:
        return label(timeline.empty_words, "muted")
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for at, entry in enumerate(timeline.entries):
        grid.addWidget(label(entry.when, "muted", wraps=False), at, 0, Qt.AlignmentFlag.AlignTop)
        told = QWidget()
        stack = QVBoxLayout(told)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        stack.addWidget(value_widget(entry.what, follow))
        if entry.detail:
            stack.addWidget(label(entry.detail, "muted"))
        grid.addWidget(told, at, 1)
        for n, action in enumerate(entry.actions):
            grid.addWidget(_small(action, _plain(entry.what)), at, 2 + n, Qt.AlignmentFlag.AlignTop)
    return place


def value_widget(value: Value, follow: Follow, *, role: str = "", tone: str = "") -> QWidget:
    """One value, or several side by side that wrap."""
    parts = value if isinstance(value, tuple) else (value,)
    if len(parts) == 1:
        return _part(parts[0], follow, role, tone)
    place = QWidget()
    flow = FlowLayout(place, gap=4)
    for part in parts:
        flow.addWidget(_part(part, follow, role, tone))
    return place


def _part(part: Part, follow: Follow, role: str, tone: str) -> QWidget:
    if isinstance(part, Link):
        return LinkButton(part.words, lambda: follow(part))
    if isinstance(part, State):
        return StateLabel(part.words, part.mark)
    return label(part, role, tone)


def _plain(value: Value) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return " ".join(part if isinstance(part, str) else part.words for part in parts)


def page_words(view: PageView) -> str:
    """Everything a page says, for tests and for copying the whole page."""
    body = view.widget()
    if body is None:
        return ""
    said = [child.text() if isinstance(child, QLabel) else child.accessibleName() for child in body.findChildren(QWidget)
            if isinstance(child, (QLabel, LinkButton))]  # fmt: skip
    return "\n".join(said)
