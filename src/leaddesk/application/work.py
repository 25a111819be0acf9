"""Long work as the officer sees it: how far it is, and a way to stop it. It knows nothing of Qt (house.md, decision 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from leaddesk.domain.failures import Cancelled


@dataclass(frozen=True, slots=True)
class Glance:
    """The first rows of a file under their headings, each with its number there, to look at while the rest is still coming."""

    headings: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]


class Progress(Protocol):
    """Told by the work how far it is; polled by the window or terminal; raises `Cancelled` once the officer asked to stop."""

    def report(self, done: int, total: int | None, words: str) -> None:
        """Say how far the work is; `total` None when not known. Called every 200 rows; raises Cancelled when asked to stop."""
        ...

    def give_glance(self, glance: Glance) -> None:
        """Show what is known already."""
        ...


class Quietly:
    """A progress that nobody watches, for tests and short work."""

    def report(self, done: int, total: int | None, words: str) -> None:
        """Take note of nothing."""

    def give_glance(self, glance: Glance) -> None:
        """Show nobody anything."""


QUIETLY = Quietly()
"""For work that is asked for without anybody watching."""


class Polled:
    """A progress that another thread reads and may cancel: plain attributes, no lock needed for one writer."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self.words = ""
        self.glance: Glance | None = None
        self.is_cancelled = False

    def report(self, done: int, total: int | None, words: str) -> None:
        """Keep the latest figures, and stop the work when cancelling was asked for."""
        self.done, self.total, self.words = done, total, words
        if self.is_cancelled:
            raise Cancelled

    def give_glance(self, glance: Glance) -> None:
        """Keep it until somebody looks."""
        self.glance = glance

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.is_cancelled = True
