"""What a command has at hand: the services, its voice, and the database that was asked for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leaddesk.application.ports import Store
from leaddesk.cli.output import Output
from leaddesk.cli.services import Services

if TYPE_CHECKING:
    import argparse


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
            yield store
        finally:
            store.close()


class AddCommand(Protocol):
    """Adds one command to the parser, and returns it for its own words."""

    def __call__(
        self, name: str, run: "Callable[[argparse.Namespace, Desk], int]", words: str
    ) -> "argparse.ArgumentParser": ...
