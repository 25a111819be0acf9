"""Shows what a page says: title, answer first, sections, every name a link (look.md, principles 1 and 2)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.growing_rows import GrowingRows
from leaddesk.desktop.kit.page_blocks import Follow, block_widget, rule, small_button, value_widget
from leaddesk.desktop.kit.page_content import Action, PageContent, Rows, Section
from leaddesk.desktop.kit.words import RunningLabel, label

LEAST_WIDTH = 300


class PageView(QScrollArea):
    """A page that scrolls. `follow` is called with a link that was pressed.

    What stands `above` and `below` what the page says stays there whatever page is shown, comes and goes as it likes, and scrolls with it.
    """

    def __init__(
        self, follow: Follow, *, empty_words: str = "Choose a row to see its page.", above: QWidget | None = None,
        below: QWidget | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._follow = follow
        self._empty_words = empty_words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(LEAST_WIDTH)
        self.content: PageContent | None = None
        self._asked_for: dict[str, int] = {}
        self._sheet = _Sheet(above, below)
        self.setWidget(self._sheet)
        self.clear()

    def clear(self, overview: PageContent | None = None) -> None:
        """Show that nothing is chosen, and perhaps what can be said of the list as a whole; that is no record's page."""
        self.content = None
        self.setAccessibleName("Page")
        body = _Body()
        body.stack.addWidget(label(self._empty_words, "muted"))
        if overview is not None:
            self._tell(body.stack, overview)
        body.stack.addStretch()
        self._put(body)

    def show_page(self, content: PageContent) -> None:
        """Show a page; the same record again keeps its place, another starts at the top."""
        is_same = self.content is not None and self.content.title == content.title
        place = self.verticalScrollBar().value() if is_same else 0
        if not is_same:
            self._asked_for = {}
        self.content = content
        self.setAccessibleName(f"Page of {content.title}")
        body = _Body()
        self._tell(body.stack, content)
        body.stack.addStretch()
        self._put(body)
        self.verticalScrollBar().setValue(place)

    def give_room(self) -> None:
        """Be wide enough for what stands above and below, now that it says something else; it grows no narrower before the text does."""
        needed = self._sheet.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    def _tell(self, stack: QVBoxLayout, content: PageContent) -> None:
        _head(stack, content, self._follow)
        for section in content.sections:
            _section(stack, section, self._follow, self._asked_for)

    def _put(self, body: QWidget) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._sheet.body.isAncestorOf(focus)
        self._sheet.put(body)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and (sheet := self.widget()) is not None:
            self.setMinimumWidth(LEAST_WIDTH)
            self._sheet.body.updateGeometry()
            sheet.updateGeometry()


class _Sheet(QWidget):
    """What scrolls: the body of a page, and what stays above and below it."""

    def __init__(self, above: QWidget | None, below: QWidget | None) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body: QWidget = _Body()
        self._stack = QVBoxLayout(self)
        around = 8 if above or below else 0
        self._stack.setContentsMargins(around, 0, around, around)
        self._stack.setSpacing(0)
        for part in (above, self.body, below):
            if part is not None:
                self._stack.addWidget(part, 1 if part is self.body else 0)

    def put(self, body: QWidget) -> None:
        """Another body in the place of the one before."""
        old, self.body = self.body, body
        self._stack.replaceWidget(old, body)
        self._stack.setStretchFactor(body, 1)
        body.show()  # a layout alone would show it a moment later
        old.setParent(None)
        old.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # laid out at once, its parts too: nobody sees it squeezed


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


def _section(stack: QVBoxLayout, section: Section, follow: Follow, asked_for: dict[str, int]) -> None:
    stack.addSpacing(16)
    line = QWidget()
    flow = FlowLayout(line, gap=0, apart=True)
    counted = section.heading if section.count is None else f"{section.heading} ({section.count:,})"
    flow.addWidget(RunningLabel(counted, "section"))
    for action in section.actions:
        flow.addWidget(small_button(action, section.heading))
    stack.addWidget(line)
    stack.addWidget(rule())
    for block in section.blocks:
        grows = isinstance(block, Rows) and block.total > len(block.rows)
        stack.addWidget(GrowingRows(block, follow, asked_for, section.heading) if grows else block_widget(block, follow))
