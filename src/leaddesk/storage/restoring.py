"""Puts a verified backup in a database's place; what stood there is moved aside, never deleted (reliability.md, finding 6)."""

import contextlib
import shutil
from datetime import datetime
from getpass import getuser
from pathlib import Path

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage import backup
from leaddesk.storage.failures import in_words
from leaddesk.storage.lock import DatabaseLock
from leaddesk.storage.places import refuse_no_backup, refuse_place
from leaddesk.storage.raw import connect_raw

COMPANIONS = ("-wal", "-shm", "-journal")


def restore(source: Path, to: Path, *, passphrase: str | None = None) -> Path | None:
    """Put the backup `source` in the place of the database `to`; returns where the earlier database was moved to, if there was one.

    KnownFailure when the backup is none of ours or not sound, when it is the database itself, or while the database is open elsewhere.
    """
    refuse_no_backup(source, to)
    refuse_place(to)
    moment = datetime.now().astimezone()
    lock = DatabaseLock(to)
    lock.take(getuser(), moment)
    try:
        return _put_in_place(source, to, passphrase, moment)
    except OSError as error:
        raise KnownFailure(
            f"{to.name} could not be put in place; nothing was changed.",
            "Check that its folder may be written, and that no virus scanner holds it.",
        ) from error
    finally:
        lock.let_go()


def _put_in_place(source: Path, to: Path, passphrase: str | None, moment: datetime) -> Path | None:
    unfinished = to.with_name(to.name + backup.UNFINISHED)
    unfinished.unlink(missing_ok=True)
    try:
        rows = backup.verify(source, passphrase)
        with in_words(to):
            opened = connect_raw(source, passphrase, mode="ro&immutable=1")
            try:
                backup.copy_raw(opened, unfinished, passphrase)
            finally:
                opened.close()
        backup.verify(unfinished, passphrase, rows)
        backup.sync(unfinished)
        aside = _move_aside(to, passphrase, moment)
        backup.put_in_place(unfinished, to)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return aside


def _move_aside(to: Path, passphrase: str | None, moment: datetime) -> Path | None:
    """Move the earlier database and its companions to a name of their own: a stale log would corrupt what comes in their place."""
    _fold_log(to, passphrase)
    aside = to.with_name(f"{to.name}.before-restore-{moment:%Y-%m-%d-%H%M%S}")
    for companion in COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            to.with_name(to.name + companion).replace(aside.with_name(aside.name + companion))
    if not to.exists():
        return None
    try:
        aside.hardlink_to(to)  # a second name, so that at no moment there is no database
    except OSError:
        shutil.copy2(to, aside)
    return aside


def _fold_log(to: Path, passphrase: str | None) -> None:
    """Have a write-ahead log that was left behind in the file itself, where the file is sound enough for it."""
    if not to.exists():
        return
    with contextlib.suppress(Exception):  # a damaged file is moved aside as it is
        old = connect_raw(to, passphrase, mode="rw")
        try:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            old.close()
