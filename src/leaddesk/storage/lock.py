"""One LeadDesk at a time on a database: an operating-system lock that dies with the process (house.md, decision 4)."""

import contextlib
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure


class DatabaseLock:
    """Held beside the database for the life of the process; a small text says who holds it and since when."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = FileLock(file.with_name(file.name + ".lock"), timeout=0)
        self._holder = file.with_name(file.name + ".in-use.txt")
        self.was_left = False
        """Whether the last one who had the file stopped without letting go of it: killed, or the power was cut."""

    def take(self, officer: str, now: datetime) -> None:
        """Take the lock; KnownFailure naming the holder when another LeadDesk has it."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise self._taken() from None
        except OSError as error:
            raise KnownFailure(
                f"{self._file.parent} cannot be written.", "Ask for write access to that folder, or keep the database in another."
            ) from error
        self.was_left = self._holder.exists()
        self._holder.write_text(f"{officer}, since {now:%H:%M} on {date_in_words(now.date())}", encoding="utf-8")

    def let_go(self) -> None:
        """Give the file free for the next one."""
        with contextlib.suppress(OSError):
            self._holder.unlink(missing_ok=True)
        self._lock.release()
        with contextlib.suppress(OSError):  # on Windows another one may have it open already
            Path(self._lock.lock_file).unlink(missing_ok=True)

    def _taken(self) -> KnownFailure:
        try:
            who = self._holder.read_text(encoding="utf-8")
        except OSError:
            who = "another window"
        return KnownFailure(
            f"{self._file.name} is already open on this laptop ({who}).", "Use the window that is open, or close it and try again."
        )
