"""Long work as the officer sees it: how far it is, and a way to stop it. It knows nothing of Qt (house.md, decision 5)."""

from typing import Protocol

from leaddesk.domain.failures import Cancelled


class Progress(Protocol):
    """Told by the work how far it is; polled by the window or terminal; raises `Cancelled` once the officer asked to stop."""

    def report(self, done: int, total: int | None, words: str) -> None:
        """Say how far the work is; `total` None when not known. Called every 200 rows; raises Cancelled when asked to stop."""
        ...


class Quietly:
    """A progress that nobody watches, for tests and short work."""

    def report(self, done: int, total: int | None, words: str) -> None:
        """Take note of nothing."""


QUIETLY = Quietly()
"""For work that is asked for without anybody watching."""


class Polled:
    """A progress that another thread reads and may cancel: plain attributes, no lock needed for one writer."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self.words = ""
        self.is_cancelled = False

    def report(self, done: int, total: int | None, words: str) -> None:
        """Keep the latest figures, and stop the work when cancelling was asked for."""
        self.done, self.total, self.words = done, total, words
        if self.is_cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.is_cancelled = True
