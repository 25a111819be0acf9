"""What the command line needs of the rooms that it may not import; `bootstrap` wires it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leaddesk.application.demo import Demo
from leaddesk.application.finding import Cell
from leaddesk.application.importing import SourceTable, Staging, TableChoice
from leaddesk.application.ports import Restored, Store
from leaddesk.application.publishing.press import Press
from leaddesk.application.returning import WriteTemplate
from leaddesk.application.work import Progress


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a command may ask for; `None` for a database means the officer's own.

    `restore` puts a backup in a database's place. `open_window` returns the exit code when the window has closed, and raises
    KnownFailure where none can be opened. `write_table` writes .csv or .xlsx by
    the file's ending. `read_table` takes the table chosen and a password, or None for either. `write_corrections` hands back
    what the officer must know of the workbook. `report_fault` writes a local report of
    a bug and raises OSError when it cannot.
    """

    open_store: Callable[[Path | None], Store]
    restore: Callable[[Path, Path | None], Restored]
    make_demo: Callable[[Path, Progress], Demo]
    open_window: Callable[[Path | None], int]
    read_table: Callable[[Path, Progress, TableChoice | None, str | None], SourceTable]
    write_table: Callable[[Path, str, Sequence[str], Iterable[Sequence[Cell]]], None]
    write_corrections: Callable[[Path, Sequence[Staging]], Sequence[str]]
    write_return_template: WriteTemplate
    press: Callable[[], Press]
    report_fault: Callable[[BaseException], Path]
