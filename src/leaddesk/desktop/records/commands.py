"""The Record menu: everything that can be done with the record whose page shows, each with its key."""

from dataclasses import fields
from typing import Any

from leaddesk.application.finding import ListDefinition
from leaddesk.application.naming import kind_in_words
from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.domain.registry import RECORD_TYPE_OF

_DEEDS = (
    ("amend_record", ("Amend ",), "Amend", "Ctrl+E", "edit"),
    ("add_note", ("Add note",), "Add note", "Ctrl+Shift+N", "note"),
    ("add_school_leader", ("Add leader",), "Add leader to the school", "Ctrl+Shift+L", "leader"),
    ("add_vacancy", ("Add vacancy",), "Add vacancy", "Ctrl+Shift+V", "vacant"),
    ("add_inspection", ("Add inspection",), "Add inspection", "Ctrl+Shift+I", "calendar"),
    ("set_category", ("Set category",), "Set support category", "Ctrl+Shift+S", "partnership"),
    ("set_link_officer", ("Set link officer",), "Set link officer", "Ctrl+Shift+O", "leader"),
    ("add_circumstance", ("Add circumstance",), "Add circumstance", "Ctrl+Shift+U", "warning"),
    ("add_to_group", ("Add to a group",), "Add to a trust or federation", "Ctrl+Shift+G", "trust"),
    ("close_school", ("Close school", "Close…"), "Close school or partnership", "Ctrl+Shift+W", "close"),
    ("add_post", ("Add post",), "Add post of the leader", "Ctrl+Shift+P", "add"),
    ("add_designation", ("Add designation",), "Add designation", "Ctrl+Shift+D", "star"),
    ("add_intention", ("Add intention",), "Add career intention", "Ctrl+Shift+R", "above"),
    ("pause_partnership", ("Pause…", "Resume"), "Pause or resume partnership", "Ctrl+Shift+J", "pause"),
    ("stop_partnership", ("Stop…",), "Stop partnership", "Ctrl+Shift+X", "stop"),
    ("decline_partnership", ("Decline…", "Withdraw…"), "Decline or withdraw partnership", "Ctrl+Shift+T", "close"),
    ("remove_record", ("Remove",), "Remove", "Ctrl+Shift+Del", "delete"),
)
_GROUPS = {"add_school_leader", "add_post", "pause_partnership", "remove_record"}


def record_commands(tabs: tuple[Tab, ...], context: WindowContext) -> tuple[Command, ...]:
    """The commands of the Record menu; each acts on the page that shows."""
    add = Command("add_record", "Add to this list", Menu.RECORD, lambda: _add(tabs, context), "Ctrl+N", "add")
    return (add, *(_command(deed, tabs, context) for deed in _DEEDS))


def _command(deed: tuple[str, tuple[str, ...], str, str, str], tabs: tuple[Tab, ...], context: WindowContext) -> Command:
    name, found_as, words, key, icon = deed
    return Command(name, words, Menu.RECORD, lambda: _run(found_as, words, tabs, context), key, icon, starts_group=name in _GROUPS)


def _run(found_as: tuple[str, ...], words: str, tabs: tuple[Tab, ...], context: WindowContext) -> None:
    content = next((_content(tab) for tab in tabs if tab.isVisible()), None)
    for action in _actions(content):
        if action.words in found_as or (action.is_main and action.words.startswith(found_as)):
            action.run()
            return
    context.say(f"There is no “{words}” on this page. Choose a row first, or another tab.", "note")


def _add(tabs: tuple[Tab, ...], context: WindowContext) -> None:
    for shown in (tab.showing() for tab in tabs if tab.isVisible()):
        if isinstance(shown, RecordTab) and shown.list.list_actions:
            shown.list.list_actions[0].run()
            return
        if isinstance(shown, RecordTab):
            context.say(_where_added(shown.list.definition), "note")
            return
    context.say("This is no list to add to. Turn to one first.", "note")


def _where_added(definition: ListDefinition) -> str:
    """Records that belong to another are added on its page."""
    kind: Any = RECORD_TYPE_OF[definition.record_kind]
    owner = next((str(f.metadata["refers_to"]) for f in fields(kind) if f.metadata.get("owned")), "")
    what = definition.heading.lower()
    if not owner:
        return f"Nothing is added to {what} by hand."
    return f"{definition.heading} belong to a {kind_in_words(owner)}. Open its page, and add {what} there."


def _content(tab: Tab) -> PageContent | None:
    shown = tab.showing()
    return shown.page.content if isinstance(shown, RecordTab) else None


def _actions(content: PageContent | None) -> tuple[Action, ...]:
    """What the page offers, its sections included."""
    if content is None:
        return ()
    return (*content.actions, *(action for section in content.sections for action in section.actions))

