"""The Tools menu's way to the vocabularies."""

from PySide6.QtWidgets import QWidget

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.vocabularies.dialog import VocabulariesDialog


def vocabulary_commands(parent: QWidget, context: WindowContext) -> tuple[Command, ...]:
    """The command that opens the controlled lists."""
    return (
        Command("vocabularies", "Vocabularies…", Menu.TOOLS, lambda: VocabulariesDialog(context, parent).open(), "", "settings"),
    )
