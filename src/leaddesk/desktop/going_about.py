"""Commands that act on whatever list or page shows: its views, and its record in a window of its own."""

from collections.abc import Iterable
from functools import partial

from leaddesk.application.drafts import Draft
from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.record_window import RecordWindows


class GoingAbout:
    """The commands of one open database."""

    def __init__(self, context: WindowContext, tabs: tuple[Tab, ...]) -> None:
        self._context, self._tabs = context, tabs
        self._windows = RecordWindows(context)
        context.window_asked_for.connect(self._windows.open)

    def commands(self) -> Iterable[Command]:
        """What the View and Record menus offer beyond the window's own."""
        yield Command("views", "Views of this list…", Menu.VIEW, self.open_views, "Ctrl+L", "filter", starts_group=True, place=60)
        yield Command("open_window", "Open in a window", Menu.RECORD, self.open_window, "Ctrl+Return", "open", starts_group=True)
        yield Command("amend_these", "Amend these…", Menu.RECORD, self.amend_these, "Ctrl+Shift+E", "edit")

    def open_views(self) -> None:
        """Open the menu of saved views of the list that shows."""
        if (shown := self._showing()) is not None:
            shown.list.views.setFocus()
            shown.list.views.open_menu()
        else:
            self._context.say("There is no list here. Turn to one of the tabs first.", "note")

    def open_window(self) -> None:
        """Show the record whose page shows, or the chosen row's, in a window of its own."""
        if (shown := self._showing()) is not None:
            shown.show_current()
            shown.open_in_window()
        else:
            self._context.say("There is no record here. Turn to one of the tabs first.", "note")

    def amend_these(self) -> None:
        """Set one field of the selected rows, or of all that show."""
        from leaddesk.desktop.records.bulk import amend_these  # only when it is asked for

        if (shown := self._showing()) is not None:
            amend_these(shown.list, self._context)
        else:
            self._context.say("There is no list here. Turn to one of the tabs first.", "note")

    def offer_drafts(self) -> None:
        """At the start, offer the forms that were left half-typed (experience.md, fault 10)."""
        if not self._context.drafts.all:
            return
        from leaddesk.desktop.home.reopening import can_reopen  # only when there is something to open

        left = [draft for draft in self._context.drafts.all if can_reopen(draft)]
        if len(left) == 1:
            self._context.offer(f"You left a form unsaved: {left[0].title}.", "Open it", partial(self._reopen, left[0]))
        elif left:
            self._context.offer(f"You left {len(left)} forms unsaved. They are on Home.", "Show them", self._context.go_home)

    def _reopen(self, draft: Draft) -> None:
        from leaddesk.desktop.home.reopening import reopen

        reopen(draft, self._context, self._context.window)

    def _showing(self) -> RecordTab | None:
        """The list that shows, None on a page without one."""
        shown = next((tab.showing() for tab in self._tabs if tab.isVisible()), None)
        return shown if isinstance(shown, RecordTab) else None
