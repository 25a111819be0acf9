"""A progress bar in the terminal, imported only when there is a terminal: `rich` takes 80 ms to load."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.progress import Progress as RichProgress
from rich.progress import TaskID

from leaddesk.application.work import Glance


class _Bar:
    """Fulfils `application.work.Progress` with a rich bar."""

    def __init__(self, bar: RichProgress, task: TaskID) -> None:
        self._bar = bar
        self._task = task

    def report(self, done: int, total: int | None, words: str) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=done, total=total, description=words)

    def give_glance(self, glance: Glance) -> None:
        """A terminal shows what is found when it is all there."""


@contextmanager
def progress_bar(terminal: TextIO) -> Iterator[_Bar]:
    """A bar that disappears when the work is done."""
    with RichProgress(console=Console(file=terminal), transient=True) as bar:
        yield _Bar(bar, bar.add_task("", total=None))
