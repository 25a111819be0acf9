"""Reports of bugs, kept on this laptop: where it happened, never whose record was open (reliability.md, fault 40)."""

import platform
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from leaddesk import __version__


def write_fault_report(error: BaseException, folder: Path, *, now: datetime) -> Path:
    """Write what a programmer needs to a new file and return its path.

    Messages and values are left out, since they may quote a cell of a register; kinds of error, files, lines and names of
    functions stay. Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = folder / f"fault-{now:%Y%m%d-%H%M%S-%f}.txt"
    lines = [
        f"LeadDesk {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"{now.isoformat(timespec='seconds')}",
        f"Command: {_command()}",
        *_lines(error),
    ]
    report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return report


def _command() -> str:
    """The command's own word; what follows it, and the database's name before it, may name people."""
    words = sys.argv[3:] if sys.argv[1:2] == ["--database"] else sys.argv[1:]
    command = next((word for word in words if not word.startswith("-")), "")
    return command if command.isalpha() else "the window"


def _lines(error: BaseException) -> Iterator[str]:
    """The chain of errors, the first cause first."""
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from _lines(cause)
        yield "which led to"
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
