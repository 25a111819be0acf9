"""Tools > Your name: under which the history tells what one did, and by which Home knows what is one's own."""

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.naming_dialog import ask_name
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.values import check_name


def officer_commands(context: WindowContext) -> tuple[Command, ...]:
    """The one command that asks for the officer's name."""

    def keep(name: str) -> None:
        try:
            context.services.extras["name_officer"](name)
        except KnownFailure as failure:
            context.say(f"{failure.what} {failure.what_next}", "danger")
            return
        context.store.officer = name
        context.say(f"What you do from now on is told as done by {name}.", "good")

    def ask() -> None:
        ask_name("Your name", "Your name", "Keep name", keep, check=checked_name, start=context.store.officer, parent=context.window)

    return (Command("officer_name", "Your name…", Menu.TOOLS, ask, "Ctrl+Alt+N", "leader"),)


def checked_name(name: str) -> str:
    """A name as it is kept; KnownFailure for one that is blank or too long."""
    for problem in check_name("name", name, "officer"):
        raise KnownFailure(problem.what, problem.what_next)
    return " ".join(name.split())
