"""What fills the window once a database is open: each part is imported when it is made, the tab that shows first.

The window can be used as soon as that one is there, while the others follow (tests/speed/test_window_speed.py).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from leaddesk.desktop.commands import Command
from leaddesk.desktop.context import Tab, WindowContext


@dataclass(frozen=True, slots=True)
class Contents:
    """One maker for each of the four tabs, in their order, and for Home; makers of commands, called with the tabs when all are there."""

    tabs: tuple[Callable[[], Tab], ...]
    commands: tuple[Callable[[tuple[Tab, ...]], Iterable[Command]], ...] = ()


def contents_of(context: WindowContext) -> Contents:
    """The four tabs, Home, and the commands of the window's parts."""
    return Contents(
        tabs=tuple(partial(make, context) for make in (_schools, _leaders, _pathways, _partnerships, _home)),
        commands=tuple(
            partial(make, context)
            for make in (_going_about, _records, _importing, _publishing, _organisations, _vocabularies, _officer)
        ),
    )


def _schools(context: WindowContext) -> Tab:
    from leaddesk.desktop.schools.tab import SchoolsTab

    return SchoolsTab(context)


def _leaders(context: WindowContext) -> Tab:
    from leaddesk.desktop.leaders.tab import LeadersTab

    return LeadersTab(context)


def _pathways(context: WindowContext) -> Tab:
    from leaddesk.desktop.pathways.tab import PathwaysTab

    return PathwaysTab(context)


def _partnerships(context: WindowContext) -> Tab:
    from leaddesk.desktop.partnerships.tab import PartnershipsTab

    return PartnershipsTab(context)


def _home(context: WindowContext) -> Tab:
    from leaddesk.desktop.home.tab import HomeTab

    return HomeTab(context, context.window.menus.run)  # type: ignore[attr-defined]


def _going_about(context: WindowContext, tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.going_about import GoingAbout

    going = GoingAbout(context, tabs)
    going.offer_drafts()
    return going.commands()


def _records(context: WindowContext, tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.records.commands import record_commands

    return record_commands(tabs, context)


def _importing(context: WindowContext, tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.importing.commands import Importing
    from leaddesk.desktop.importing.return_templates import ReturnTemplates

    return (*Importing(context).commands(), *ReturnTemplates(context, tabs).commands())


def _publishing(context: WindowContext, tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.publishing.commands import Publishing

    return Publishing(context, tabs).commands()


def _organisations(context: WindowContext, _tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.organisations.commands import organisation_commands

    return organisation_commands(context.window, context)


def _officer(context: WindowContext, _tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.officer import officer_commands

    return officer_commands(context)


def _vocabularies(context: WindowContext, _tabs: tuple[Tab, ...]) -> Iterable[Command]:
    from leaddesk.desktop.vocabularies.commands import vocabulary_commands

    return vocabulary_commands(context.window, context)
