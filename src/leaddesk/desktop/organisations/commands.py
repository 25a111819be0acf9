"""The Tools menu's way to the lists that are no tab."""

from PySide6.QtWidgets import QWidget

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.organisations.window import OrganisationWindows


def organisation_commands(parent: QWidget, context: WindowContext) -> tuple[Command, ...]:
    """Commands that open these lists over the window; links to their records open them too."""
    windows = OrganisationWindows(context, parent)
    return (
        Command("organisations", "Organisations…", Menu.TOOLS, windows.show_organisations, "Ctrl+5", "link"),
        Command("groups", "Trusts and federations…", Menu.TOOLS, windows.show_groups, "Ctrl+6", "trust"),
    )
