"""Commands that act on whatever list or page shows: its views, and its record in a window of its own."""

from collections.abc import Iterable

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.record_tab import RecordTab


class GoingAbout:
    """The commands of one open database."""

    def __init__(self, context: WindowContext, tabs: tuple[Tab, ...]) -> None:
        self._context, self._tabs = context, tabs

    def commands(self) -> Iterable[Command]:
        """What the View and Record menus offer beyond the window's own."""
        yield Command("views", "Views of this list…", Menu.VIEW, self.open_views, "Ctrl+L", "filter", starts_group=True, place=60)

    def open_views(self) -> None:
        """Open the menu of saved views of the list that shows."""
        if (shown := self._showing()) is not None:
            shown.list.views.setFocus()
            shown.list.views.open_menu()
        else:
            self._context.say("There is no list here. Turn to one of the tabs first.", "note")

    def _showing(self) -> RecordTab | None:
        """The list that shows, None on a page without one."""
        shown = next((tab.showing() for tab in self._tabs if tab.isVisible()), None)
        return shown if isinstance(shown, RecordTab) else None
