"""What fills the window once a database is open: imported only after the window has painted."""

from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.leaders.tab import LeadersTab
from leaddesk.desktop.main_window import Contents
from leaddesk.desktop.partnerships.tab import PartnershipsTab
from leaddesk.desktop.pathways.tab import PathwaysTab
from leaddesk.desktop.records.commands import record_commands
from leaddesk.desktop.records.tools import list_commands
from leaddesk.desktop.schools.tab import SchoolsTab


def contents_of(context: WindowContext) -> Contents:
    """The four tabs and the commands of the window's parts."""
    tabs = (SchoolsTab(context), LeadersTab(context), PathwaysTab(context), PartnershipsTab(context))
    return Contents(tabs, (*record_commands(tabs, context), *list_commands(tabs[0], context)))
