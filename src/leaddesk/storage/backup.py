"""Copies of a database by SQLite's backup interface: verified before they count, thinned afterwards (reliability.md R5)."""

import contextlib
import os
import re
import time
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.counts import rows_by_table
from leaddesk.storage.failures import in_words
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.sealing import refuse_changed, seal

LATEST, DAYS, WEEKS = 20, 30, 12
WAITS = (0.1, 0.2, 0.4, 0.8, 1.5)
SUFFIX = ".backup"
NEWEST_BATCH = "SELECT max(id) FROM journal_batch"
UNFINISHED = ".unfinished"


@dataclass(frozen=True, slots=True)
class Made:
    """One backup in the folder and when it was made."""

    file: Path
    made_at: datetime
    before: str


def copy_verified(connection: Connection, to: Path, passphrase: str | None) -> None:
    """Copy what the connection sees into one closed file; the copy takes its name only once it was opened and compared."""
    source: Any = connection.connection.driver_connection
    connection.exec_driver_sql("SELECT 1 FROM sqlite_master").all()  # the look begins here: copy and counts are of one moment
    unfinished = to.with_name(to.name + UNFINISHED)
    with in_words(to):
        try:
            unfinished.unlink(missing_ok=True)
            copy_raw(source, unfinished, passphrase)
            verify(unfinished, passphrase, rows_by_table(source))
            seal(unfinished)
            sync(unfinished)
            put_in_place(unfinished, to)
        except OSError as error:
            raise KnownFailure(
                f"The backup could not be written to {to.parent}.", "Check that the folder is there and may be written."
            ) from error
        finally:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)


def copy_raw(source: Any, to: Path, passphrase: str | None) -> None:
    """Copy a database page by page into a new file that needs no companions."""
    target = connect_raw(to, passphrase)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        target.close()


def verify(copy: Path, passphrase: str | None, expected: dict[str, int] | None = None) -> dict[str, int]:
    """Open a copy, check its integrity, and compare its rows table by table; returns them. KnownFailure when it is not sound."""
    with in_words(copy):
        refuse_changed(copy)
        raw = connect_raw(copy, passphrase, mode="ro&immutable=1")
        try:
            sound = raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            rows = rows_by_table(raw)
        finally:
            raw.close()
    if not sound or (expected is not None and rows != expected):
        raise KnownFailure(f"{copy.name} is not a sound copy and was not used.", "Try again, or choose another backup.")
    return rows


def newest_batch(copy: Path, passphrase: str | None) -> int | None:
    """The last batch that a copy knows of; KnownFailure when it cannot be opened."""
    with in_words(copy):
        raw = connect_raw(copy, passphrase, mode="ro&immutable=1")
        try:
            found: int | None = raw.execute(NEWEST_BATCH).fetchone()[0]
        finally:
            raw.close()
    return found


def sync(file: Path) -> None:
    """Have a file's bytes on the disk, not only on their way."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def put_in_place(unfinished: Path, to: Path) -> None:
    """Give a finished file its name; a virus scanner or backup program that holds the old one is waited for, at most 3 s."""
    for seconds in WAITS:
        try:
            unfinished.replace(to)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    unfinished.replace(to)


def name_in(folder: Path, database: Path, moment: datetime, what: str) -> Path:
    """A new name such as `records 2026-11-22 21.50.07 before import.backup`; never one that is taken."""
    told = re.sub(r"[^\w .-]+", " ", what).strip()[:60]
    stem = f"{database.stem} {moment:%Y-%m-%d %H.%M.%S} before {told}"
    names = chain([f"{stem}{SUFFIX}"], (f"{stem} {n}{SUFFIX}" for n in count(2)))
    return next(folder / name for name in names if not (folder / name).exists())


def backups_of(folder: Path, database: Path) -> list[Made]:
    """The backups of a database in a folder, oldest first."""
    pattern = re.compile(re.escape(database.stem) + r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) before (.*?)(?: \d+)?" + re.escape(SUFFIX))
    found = [(file, pattern.fullmatch(file.name)) for file in (folder.iterdir() if folder.is_dir() else ())]
    made = [Made(file, datetime.strptime(match[1], "%Y-%m-%d %H.%M.%S").astimezone(), match[2]) for file, match in found if match]
    return sorted(made, key=lambda m: (m.made_at, len(m.file.name), m.file.name))


def kept(made: list[Made]) -> set[Path]:
    """Which backups stay: the 20 latest, the last of each of 30 days and of each of 12 weeks."""
    newest_first = made[::-1]
    stay = {m.file for m in newest_first[:LATEST]}
    for most, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V")):
        last_of: dict[str, Path] = {}
        for m in newest_first:
            last_of.setdefault(m.made_at.strftime(period), m.file)
        stay |= set(list(last_of.values())[:most])
    return stay


def thin(folder: Path, database: Path, *, keep: Path) -> None:
    """Remove backups that are neither new nor the last of their day or week; a file that cannot be removed is left."""
    made = backups_of(folder, database)
    for gone in {m.file for m in made} - kept(made) - {keep}:
        with contextlib.suppress(OSError):
            gone.unlink()


def newest_sound(folder: Path, database: Path, passphrase: str | None) -> Made | None:
    """The newest backup that can be opened and is whole, or None."""
    for made in reversed(backups_of(folder, database)):
        with contextlib.suppress(KnownFailure):
            verify(made.file, passphrase)
            return made
    return None
