"""The only place that knows every room: it opens the database and hands each room what it may not import itself.

Rooms are imported when they are needed, since the window must paint before the database opens (house.md, sections 1 and 3).
"""

import getpass
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leaddesk.application.ports import Store

SQLITE_MAGIC = b"SQLite format 3\0"
OTHER_HEADINGS = (b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG")  # spreadsheets, papers and pictures: storage says so in words
APPLICATION = "LeadDesk"


def run(words: Sequence[str]) -> int:
    """Run the command line with every room wired to it; returns the exit code."""
    from leaddesk.cli.app import run_command
    from leaddesk.cli.services import Services

    services = Services(
        open_store=open_database,
        restore=restore,
        make_demo=make_demo,
        open_window=open_window,
        read_table=read_table,
        write_table=write_table,
        write_corrections=write_corrections,
        press=press,
        report_fault=report_fault,
    )
    return run_command(words, services)


def now() -> datetime:
    """The laptop's clock, with its time zone."""
    return datetime.now(UTC).astimezone()


def officer() -> str:
    """Who sits here, as the laptop knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "officer"


def data_folder() -> Path:
    """The officer's own folder for records: local, never roaming or synced (reliability.md, finding 10)."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False, roaming=False)


def database_file(asked: Path | None) -> Path:
    """The database that was asked for, else `LEADDESK_DATABASE`, else the officer's own."""
    if asked is not None:
        return asked
    named = os.environ.get("LEADDESK_DATABASE")
    return Path(named) if named else data_folder() / "records.leaddesk"


def backups_folder(database: Path) -> Path:
    """Where verified copies of a database go: a subfolder beside it."""
    return database.absolute().parent / "backups"


def open_database(asked: Path | None, passphrase: str | None = None) -> Store:
    """Open, or create, the database and add vocabularies shipped since; KnownFailure when it cannot be opened."""
    from leaddesk.application.seeding import seed_vocabularies
    from leaddesk.resources import path_of
    from leaddesk.storage import open_store

    file = database_file(asked)
    if asked is None and "LEADDESK_DATABASE" not in os.environ:
        file.parent.mkdir(parents=True, exist_ok=True)
    store = open_store(
        file, passphrase=passphrase or passphrase_of(file), officer=officer(), clock=now, backups=backups_folder(file)
    )
    try:
        if not store.is_read_only:
            seed_vocabularies(path_of("vocabularies"), store=store)
    except BaseException:
        store.close()
        raise
    return store


def passphrase_of(file: Path) -> str | None:
    """The passphrase of an encrypted database, from the environment, the keyring or a prompt; None for a plain or new one."""
    if not _is_encrypted(file):
        return None
    named = os.environ.get("LEADDESK_PASSPHRASE")
    if named:
        return named
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password(APPLICATION, str(file.absolute()))
    except KeyringError:
        kept = None
    if kept is None and sys.stdin is not None and sys.stdin.isatty():
        kept = getpass.getpass(f"Passphrase of {file.name}: ", stream=sys.stderr)
    return kept or None


def _is_encrypted(file: Path) -> bool:
    """Whether a file may be an encrypted database: it has no heading that anything else has."""
    try:
        with file.open("rb") as stream:
            heading = stream.read(16)
    except OSError:
        return False
    return len(heading) == len(SQLITE_MAGIC) and heading != SQLITE_MAGIC and not heading.startswith(OTHER_HEADINGS)


def restore(backup: Path, asked: Path | None) -> Path:
    """Put a verified backup in a database's place; KnownFailure when it is none, or the database is open elsewhere."""
    from leaddesk.storage import restore as put_back

    file = database_file(asked)
    put_back(backup, file)
    return file


def report_fault(error: BaseException) -> Path:
    """Write a report of a bug on this laptop; OSError when that is impossible."""
    from leaddesk.application.fault_reports import write_fault_report

    return write_fault_report(error, reports_folder(), now=now())


def reports_folder() -> Path:
    """Where reports of bugs stay until an officer sends one."""
    from platformdirs import user_log_path

    return user_log_path(APPLICATION, appauthor=False)


def press() -> "Press":
    """The printing press, loaded when something is printed."""
    from leaddesk.documents.press import PrintingPress

    return PrintingPress()


def write_table(file: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a list as .csv or .xlsx."""
    from leaddesk.documents.list_files import write_list

    write_list(file, headings, rows)


def make_demo(folder: Path, progress: Progress) -> "Demo":
    """Make the demonstration borough in a folder."""
    from leaddesk.application.demo import Workshop
    from leaddesk.application.demo import make_demo as make
    from leaddesk.resources import path_of

    workshop = Workshop(
        samples=path_of("samples"), open_store=open_database, ensure_free=_ensure_free, read_table=read_table, press=press()
    )
    return make(folder, workshop, progress=progress)


def _ensure_free(database: Path) -> None:
    from leaddesk.storage.lock import DatabaseLock

    lock = DatabaseLock(database)
    lock.take(officer(), now())
    lock.let_go()
