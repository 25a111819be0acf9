"""Verified copies and the health of one open database (`application.ports.Safekeeping`)."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Connection

from leaddesk.application.ports import CopyTold, Health
from leaddesk.domain.failures import KnownFailure
from leaddesk.storage import backup
from leaddesk.storage.check import faults_of
from leaddesk.storage.copies import history_of, steps_in, told_of
from leaddesk.storage.counts import counts_of
from leaddesk.storage.places import refuse_no_backup


class Safekeeper:
    """Copies by SQLite's backup interface, each opened and compared before it counts."""

    def __init__(
        self, file: Path, passphrase: str | None, backups: Path | None, reading: Callable[[], AbstractContextManager[Connection]],
        now: Callable[[], datetime], *, was_left: bool,
    ) -> None:  # fmt: skip
        self._file = file
        self._passphrase = passphrase
        self._backups = backups
        self._reading = reading
        self._now = now
        self._was_left = was_left

    def backup(self, file: Path) -> Path:
        """Write a verified copy; KnownFailure when the disk is full or the place cannot be written."""
        if file.exists() and file.samefile(self._file):
            raise KnownFailure("That is the database itself, not a place for its copy.", "Choose another name or folder for the backup.")
        with self._reading() as connection:
            backup.copy_verified(connection, file, self._passphrase)
        return file

    def backup_before(self, what: str) -> Path:
        """A verified copy into the backups folder before something big; old ones are thinned once the new one stands."""
        if self._backups is None:
            raise KnownFailure("There is no folder for backups.", "Choose one in the settings, then try again.")
        try:
            self._backups.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownFailure(f"The backups folder {self._backups} cannot be made.", "Choose another folder for backups.") from error
        made = self.backup(backup.name_in(self._backups, self._file, self._now(), what))
        backup.thin(self._backups, self._file, keep=made)
        return made

    def compare(self, copy: Path) -> CopyTold | None:
        """What a copy holds beside these records; KnownFailure when it is not sound or its laptop's clock is wrong."""
        refuse_no_backup(copy, self._file)
        told = history_of(copy, self._passphrase)
        with self._reading() as connection:
            return told_of(told, steps_in(connection.connection.driver_connection), self._now())

    def check(self) -> Health:
        """Integrity, foreign keys, and the journal against the tables."""
        with self._reading() as connection:
            return Health(counts_of(connection), tuple(faults_of(connection)))

    def cut_off(self) -> str:
        """Two sentences on an import whose backup was made and whose batch is not there, after LeadDesk was killed; else empty."""
        made = backup.backups_of(self._backups, self._file) if self._backups and self._was_left else []
        if not made or not made[-1].before.startswith("Import "):
            return ""
        with suppress(KnownFailure), self._reading() as connection:
            if backup.newest_batch(made[-1].file, self._passphrase) == connection.exec_driver_sql(backup.NEWEST_BATCH).scalar_one():
                return f"{made[-1].before} did not finish when LeadDesk last stopped; nothing of it was saved. Import the file again."
        return ""

    def last_backup(self) -> datetime | None:
        """When the newest backup was made, or None."""
        made = backup.backups_of(self._backups, self._file) if self._backups else []
        return made[-1].made_at if made else None
