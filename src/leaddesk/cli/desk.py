"""What a command has at hand: the services, its voice, and the database that was asked for."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from leaddesk.application.ports import Store
from leaddesk.cli.output import Output
from leaddesk.cli.services import Services


@dataclass(frozen=True, slots=True)
class Desk:
    """One run of the command line."""

    services: Services
    output: Output
    database: Path | None

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The database, open for as long as the command needs it."""
        store = self.services.open_store(self.database)
        try:
            if cut_off := store.safekeeping.cut_off():
                self.output.note(cut_off)
            yield store
        finally:
            store.close()


def where_reported(fault: BaseException, services: Services) -> str:
    """Write the local report of a bug, and say in a sentence where it is."""
    try:
        return f"A report without anyone's data is in {services.report_fault(fault)}."
    except OSError:
        return "A report could not be written."


Run = Callable[[Namespace, Desk], int]

# Adds one command (its name, what runs it, what it does in words) and returns its parser for its own words.
AddCommand = Callable[[str, Run, str], ArgumentParser]
