"""A tab of the main window: a list at the left, the page of its current row at the right."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.finding import ListDefinition
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.hidden_rows import HiddenRows
from leaddesk.desktop.kit.list_model import MarkOf
from leaddesk.desktop.kit.list_view import ListView
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.page_content import Action, Link, ListTarget, PageContent, RecordTarget, WebTarget

PageOf = Callable[[UUID], PageContent | None]
PAGE_PAUSE_MS = 40


def follow_in(context: WindowContext) -> Callable[[Link], None]:
    """What pressing a link does in this window."""

    def follow(link: Link) -> None:
        match link.target:
            case RecordTarget(kind, uid):
                context.open_record(kind, uid)
            case ListTarget(kind, where):
                context.open_list(kind, where)
            case WebTarget(address):
                QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
            case run:
                run()

    return follow


class RecordTab(Tab):
    """A list and a page. `page_of` says what the page of a record is, None when the record is gone.

    `page_concerns`: kinds of record whose changes make the page stale, beside those of the list. `overview`: what to say of the
    rows as a whole while none is chosen, None for nothing.
    """

    def __init__(
        self,
        definition: ListDefinition,
        context: WindowContext,
        page_of: PageOf,
        *,
        quick: tuple[str, ...] = (),
        marks: dict[str, MarkOf] | None = None,
        actions: tuple[Action, ...] = (),
        page_concerns: tuple[str, ...] = (),
        open_for: Callable[[UUID], None] | None = None,
        overview: Callable[[], PageContent | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.record_kinds = frozenset({definition.record_kind})
        self.list_kinds = frozenset({definition.kind})
        self._definition, self._context = definition, context
        self.setProperty("help_topic", definition.kind)
        self._page_of, self._overview = page_of, overview
        self._concerns = (*definition.concerns, *page_concerns)
        self._shown: UUID | None = None
        self.list = ListView(definition, context, quick=quick, marks=marks, actions=actions)
        self.page = PageView(follow_in(context))
        self._hidden = HiddenRows(self.list, context, lambda uid: self.show_record(definition.record_kind, uid))
        self._splitter = self._split()
        self._soon = QTimer(self, interval=PAGE_PAUSE_MS, singleShot=True)
        self._connect(open_for or (lambda _uid: self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)))

    def _split(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes(list(self._context.settings.now.splitters.get(self._definition.kind, (820, 520))))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        return splitter

    def _connect(self, open_for: Callable[[UUID], None]) -> None:
        self._soon.timeout.connect(self.show_current)
        self.list.current.connect(lambda _uid: self._soon.start())
        self.list.model.counted.connect(lambda *_: self._soon.start())
        self.list.opened.connect(open_for)
        self._splitter.splitterMoved.connect(lambda *_: self._remember())
        self._offer_window()
        self._context.changed.connect(self._follow)  # a method, not a lambda: Qt lets go of it when a window closes
        for pane, back in ((self.page, self._back_to_row), (self.list.table, self.choose_none)):
            key = QShortcut(QKeySequence(Qt.Key.Key_Escape), pane, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(back)

    @property
    def shown(self) -> UUID | None:
        """The record whose page shows."""
        return self._shown

    def show_record(self, kind: str, uid: UUID) -> None:
        """Show the page of a record, in its row where the filters let it show."""
        if not self.list.go_to(uid):
            self.list.table.clearSelection()
            self._hidden.say(uid)
        self._soon.stop()
        self._show(uid)

    def open_in_window(self) -> None:
        """Show the record whose page shows in a window of its own."""
        if (uid := self._shown) is None:
            self._context.say("Choose a row first, then open it in a window.", "note")
        else:
            self._context.window_asked_for.emit((self._definition.record_kind, uid), partial(self._page_of, uid))

    def _offer_window(self) -> None:
        for place in (self.page, self.list.table):
            action = QAction("Open in a window", place)
            action.triggered.connect(lambda _checked=False: self.open_in_window())
            place.addAction(action)
            place.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_list(self, kind: str, where: Any) -> None:
        """Show the rows that meet these conditions."""
        self.list.show_where(tuple(where))

    def showEvent(self, event: QShowEvent) -> None:
        """What is said of the list as a whole is worked out when somebody looks."""
        super().showEvent(event)
        self._soon.start()

    def _follow(self, changes: Changes) -> None:
        self._hidden.follow(changes, self._shown)
        if changes.concerns(*self._concerns):
            self.show_again()

    def show_again(self) -> None:
        """Build the page anew after a change."""
        if self._shown is not None:
            self._show(self._shown)

    def choose_none(self) -> None:
        """Let go of the chosen row, so that what can be said of all of them shows."""
        self.list.table.clearSelection()
        self.list.table.setCurrentIndex(QModelIndex())
        self._shown = None
        self._soon.start()

    def _back_to_row(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Put the cursor into the filter, what stands there selected."""
        self.list.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.filter.selectAll()

    def panes(self) -> list[QWidget]:
        """Filter, table and page."""
        return [self.list.filter, self.list.table, self.page]

    def show_current(self) -> None:
        """Show the page of the current row, or what can be said of all rows while none is chosen."""
        uid = self.list.current_uid()
        if uid is not None:
            self._show(uid)
        elif self._shown is None and self.isVisible():
            self.page.clear(self._overview())

    def _show(self, uid: UUID) -> None:
        content = self._page_of(uid)
        if content is None:
            self._shown = None
            self.page.clear(self._overview())
            return
        is_new = uid != self._shown
        self._shown = uid
        self.page.show_page(content)
        self._hidden.note(uid)
        if is_new:
            self._context.record_shown.emit(self._definition.record_kind, uid)

    def _remember(self) -> None:
        self._context.settings.change_splitter(self._definition.kind, tuple(self._splitter.sizes()))
