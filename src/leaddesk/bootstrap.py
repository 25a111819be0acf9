"""The only place that knows every room: it opens the database and hands each room what it may not import itself.

Rooms are imported when they are needed, since the window must paint before the database opens (house.md, sections 1 and 3).
"""

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window paints before these are imported
    from leaddesk.application.demo import Demo
    from leaddesk.application.finding import Cell
    from leaddesk.application.importing import SourceTable, Staging, TableChoice
    from leaddesk.application.ports import Restored, Store
    from leaddesk.application.publishing.press import Press
    from leaddesk.application.returning import ReturnTemplate
    from leaddesk.application.work import Progress
    from leaddesk.desktop.services import Services as WindowServices

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
        write_return_template=write_return_template,
        press=press,
        report_fault=report_fault,
    )
    return run_command(words, services)


def now() -> datetime:
    """The laptop's clock, with its time zone."""
    return datetime.now(UTC).astimezone()


def officer() -> str:
    """Who sits here: the name that they gave, else the one by which the laptop knows them."""
    import getpass

    try:
        return _officer_file().read_text(encoding="utf-8").strip() or getpass.getuser()
    except FileNotFoundError:
        return getpass.getuser()
    except (KeyError, OSError, UnicodeDecodeError):
        return "officer"


def name_officer(name: str) -> None:
    """Remember under which name the officer of this laptop is written into the history; KnownFailure when it cannot be kept."""
    from leaddesk.application.files import save_file

    _officer_file().parent.mkdir(parents=True, exist_ok=True)
    save_file(_officer_file(), name.encode())


def _officer_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False, roaming=False) / "officer.txt"


def data_folder() -> Path:
    """The officer's own folder for records: local, never roaming or synced (reliability.md, finding 10)."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False, roaming=False)


def database_file(asked: Path | None) -> Path:
    """The database that was asked for, else `LEADDESK_DATABASE`, else the officer's own."""
    if asked is not None:
        return asked
    named = os.environ.get("LEADDESK_DATABASE")
    return Path(named) if named else own_database()


def own_database() -> Path:
    """The officer's own database."""
    return data_folder() / "records.leaddesk"


def backups_folder(database: Path) -> Path:
    """Where verified copies of a database go: a subfolder beside it."""
    return database.absolute().parent / "backups"


def open_database(asked: Path | None, *, may_ask: bool = True) -> "Store":
    """Open, or create, the database and add vocabularies shipped since; KnownFailure when it cannot be opened.

    `may_ask`: whether a passphrase may be asked for in the terminal.
    """
    from leaddesk.application.seeding import seed_vocabularies
    from leaddesk.resources import path_of
    from leaddesk.storage import open_store

    file = database_file(asked)
    if file == own_database():
        file.parent.mkdir(parents=True, exist_ok=True)
    passphrase = passphrase_of(file, may_ask=may_ask)
    store = open_store(file, passphrase=passphrase, officer=officer(), clock=now, backups=backups_folder(file))
    try:
        if not store.is_read_only:
            seed_vocabularies(path_of("vocabularies"), store=store)
    except BaseException:
        store.close()
        raise
    return store


def passphrase_of(file: Path, *, may_ask: bool) -> str | None:
    """The passphrase of an encrypted database, from the environment, the keyring or the terminal; None for a plain or new one."""
    from leaddesk.domain.failures import KnownFailure
    from leaddesk.storage.places import Found, examine_content

    try:
        if examine_content(file).found is not Found.ENCRYPTED:
            return None
    except KnownFailure:  # said when the file is opened, which also knows the backups to go back to
        return None
    named = os.environ.get("LEADDESK_PASSPHRASE")
    if named:
        return named
    kept = _from_keyring(file)
    if kept is None and may_ask and sys.stdin is not None and sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"Passphrase of {file.name}: ", stream=sys.stderr) or None
    return kept


def _from_keyring(file: Path) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(APPLICATION, str(file.absolute()))
    except KeyringError:  # no keyring on this machine, or it stays locked
        return None


def restore(backup: Path, asked: Path | None) -> "Restored":
    """Put a verified backup in a database's place; returns what became of it.

    KnownFailure when the backup is none, comes from a laptop whose clock is wrong, or the database is open elsewhere.
    """
    from leaddesk.application.copies import copy_in_words
    from leaddesk.application.ports import Restored
    from leaddesk.storage import compare
    from leaddesk.storage import restore as put_back

    file, passphrase = database_file(asked), passphrase_of(backup, may_ask=True)
    told = compare(backup, file, passphrase=passphrase, now=now())
    aside = put_back(backup, file, passphrase=passphrase)
    return Restored(file, aside, copy_in_words(told) if told is not None else "")


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


def write_table(file: Path, title: str, headings: Sequence[str], rows: "Iterable[Sequence[Cell]]") -> None:
    """Write a list as .csv or .xlsx."""
    from leaddesk.documents.list_files import write_list

    write_list(file, title, headings, rows)


def make_demo(folder: Path, progress: "Progress") -> "Demo":
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


def open_window(asked: Path | None) -> int:
    """Open the window and return the exit code when it has closed; KnownFailure where no window can be opened."""
    gc.disable()  # until the window is ready (desktop/application.py): collecting while modules load took a third of the time
    from leaddesk.desktop.probe import begin_asking

    ensure_window_possible = begin_asking()
    from leaddesk.desktop.application import run as run_window

    ensure_window_possible()
    return run_window(window_services(database_file(asked)))


def window_services(database: Path) -> "WindowServices":
    """What the window may ask of other rooms."""
    from platformdirs import user_config_path

    from leaddesk.desktop.services import Services as WindowServices
    from leaddesk.resources import path_of

    return WindowServices(
        open_store=lambda file: open_database(file, may_ask=False),
        restore=restore,
        make_demo=lambda file, progress: make_demo(file.parent, progress),
        write_table=write_table,
        report_fault=report_fault,
        database=database,
        demo_database=data_folder() / "demo" / "demo.leaddesk",
        settings_file=user_config_path(APPLICATION, appauthor=False, roaming=False) / "window.json",
        icons=path_of("icons"),
        help_pages=path_of("help"),
        extras={
            "read_table": read_table,
            "read_pasted": read_pasted,
            "write_corrections": write_corrections,
            "write_return_template": write_return_template,
            "press": press,
            "name_officer": name_officer,
        },
    )


def read_table(file: Path, progress: "Progress", which: "TableChoice | None" = None, password: str | None = None) -> "SourceTable":
    """One table of a file that someone sent; KnownFailure in words for a file that cannot be read.

    `which`: the table that the officer chose, else one whose headings are known; `password`: of a workbook refused with PasswordNeeded.
    """
    from leaddesk.application.importing.catalogue import RECOGNISED
    from leaddesk.documents.tables import read_table as read

    return read(file, progress=progress, which=which, password=password, prefers=lambda found: any(kind.fits(found) for kind in RECOGNISED))


def read_pasted(html: bytes, text: str, name: str, which: "TableChoice | None" = None) -> "SourceTable":
    """The table of rows that were copied elsewhere; KnownFailure in words when they are none. `which`: where its headings are."""
    from leaddesk.documents.pasted import read_pasted as read

    return read(html, text, name, which)


def write_corrections(file: Path, stagings: "Sequence[Staging]") -> "Sequence[str]":
    """Write the rejected rows of imports to a workbook, each with what is wrong with it; what the officer must know of it comes back."""
    from leaddesk.documents.corrections import write_corrections as write

    return write(file, stagings)


def write_return_template(template: "ReturnTemplate") -> bytes:
    """A school's return template as a workbook."""
    from leaddesk.documents.return_template import write_return_template as write

    return write(template)
