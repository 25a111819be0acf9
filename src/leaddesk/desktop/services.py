"""What the window needs of rooms it may not import, handed over by bootstrap as plain callables."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # the window paints before these are imported
    from leaddesk.application.finding import Cell
    from leaddesk.application.ports import Store
    from leaddesk.application.work import Progress


class WriteTable(Protocol):
    """Writes one table to .xlsx or .csv by the file's ending; raises KnownFailure when the place cannot be written."""

    def __call__(self, file: Path, title: str, headings: Sequence[str], rows: "Iterable[Sequence[Cell]]") -> None: ...


@dataclass(frozen=True, slots=True)
class Services:
    """Everything wired from outside. `database` is opened at start when it exists, else the window asks how to begin.

    `open_store(file)` creates, migrates and locks. `restore(backup, to)` puts a backup in a database's place. `make_demo(file,
    progress)` builds the demo borough there. `report_fault` writes a local report of a bug, without anyone's data.
    `extras`: what import and publishing windows need, by name (`read_tables`, `publish`, …).
    """

    open_store: "Callable[[Path], Store]"
    restore: Callable[[Path, Path], object]
    make_demo: "Callable[[Path, Progress], object]"
    write_table: WriteTable
    report_fault: Callable[[BaseException], Path]
    database: Path
    demo_database: Path
    settings_file: Path
    icons: Path
    help_pages: Path
    extras: dict[str, Callable[..., Any]] = field(default_factory=dict)
