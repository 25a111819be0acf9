"""What the command line needs of the rooms that it may not import; `bootstrap` wires it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from leaddesk.application.demo import Demo
from leaddesk.application.finding import Cell
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a command may ask for.

    `open_store` opens the database of that file (None: the officer's own); `restore` puts a backup in its place and returns the file;
    `write_table` writes .csv or .xlsx by the file's ending;
    `open_window` returns the exit code when the window has closed; `report_fault` writes a local report of a bug.
    """

    open_store: Callable[[Path | None], Store]
    restore: Callable[[Path, Path | None], Path]
    make_demo: Callable[[Path, Progress], Demo]
    open_window: Callable[[Path | None], int]
    write_table: Callable[[Path, Sequence[str], Iterable[Sequence[Cell]]], None]
    report_fault: Callable[[BaseException], Path]
    now: Callable[[], datetime]
