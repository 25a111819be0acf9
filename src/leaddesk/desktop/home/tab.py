"""Home: the page of what needs an officer, worked out anew whenever somebody looks after a change."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.drafts import Draft
from leaddesk.application.home import HomePage, home_page
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.home.content import HomeActs, UnsavedForm, home_content
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.record_tab import follow_in
from leaddesk.domain.calendar import date_in_words

WIDEST = 1100


class HomeTab(Tab):
    """What needs an officer now; `run` chooses a command of the menus by its name."""

    def __init__(self, context: WindowContext, run: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._run = context, run
        self._held: HomePage | None = None
        self._all_of: frozenset[str] = frozenset()
        self.page = PageView(follow_in(context), empty_words="")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        context.changed.connect(self._follow)
        context.drafts.changed.connect(self._show_soon)

    def panes(self) -> list[QWidget]:
        """The page alone."""
        return [self.page]

    def showEvent(self, event: QShowEvent) -> None:
        """What is due changes with the clock, so it is worked out whenever somebody looks."""
        super().showEvent(event)
        self._held = None
        self.show_again()

    def show_again(self) -> None:
        """Say everything anew."""
        store = self._context.store
        if self._held is None:
            self._held = home_page(store=store)
        acts = HomeActs(self._toggle_mine, self._show_all, partial(self._run, "imports"), partial(self._run, "import"), self._all_of)
        mine = self._context.settings.now.only_mine
        forms = [self._unsaved(draft) for draft in self._context.drafts.all if _can_reopen(draft)]
        self.page.show_page(home_content(self._held, forms, acts, today=store.today(), officer=store.officer, mine=mine))

    def _follow(self, changes: Changes) -> None:
        if changes:
            self._held = None
            self._show_soon()

    def _show_soon(self) -> None:
        if self.isVisible():
            self.show_again()

    def _toggle_mine(self) -> None:
        self._context.settings.change(only_mine=not self._context.settings.now.only_mine)
        self.show_again()

    def _show_all(self, heading: str) -> None:
        self._all_of |= {heading}
        self.show_again()

    def _unsaved(self, draft: Draft) -> UnsavedForm:
        from leaddesk.desktop.home.reopening import reopen

        when = date_in_words(datetime.fromisoformat(draft.kept_at).date()) if draft.kept_at else "just now"
        return UnsavedForm(
            draft.title,
            when,
            take_up=lambda: reopen(draft, self._context, self),
            throw_away=lambda: self._context.drafts.drop(draft.name),
        )


def _can_reopen(draft: Draft) -> bool:
    from leaddesk.desktop.home.reopening import can_reopen

    return can_reopen(draft)
