"""What fills the window once a database is open: imported only after the window has painted."""

from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.commands import Importing
from leaddesk.desktop.leaders.tab import LeadersTab
from leaddesk.desktop.main_window import Contents
from leaddesk.desktop.partnerships.tab import PartnershipsTab
from leaddesk.desktop.pathways.tab import PathwaysTab
from leaddesk.desktop.publishing.commands import Publishing
from leaddesk.desktop.records.commands import record_commands
from leaddesk.desktop.records.tools import list_commands
from leaddesk.desktop.schools.tab import SchoolsTab


def contents_of(context: WindowContext) -> Contents:
    """The four tabs and the commands of the window's parts."""
    tabs = (SchoolsTab(context), LeadersTab(context), PathwaysTab(context), PartnershipsTab(context))
    parts = (*record_commands(tabs, context), *list_commands(tabs[0], context))
    return Contents(tabs, (*parts, *Importing(context).commands(), *Publishing(context, tabs).commands()))
