"""Opens a database: looks at the file, takes the lock, creates or migrates it, and only then hands out a store."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.backup import UNFINISHED, newest_sound, put_in_place
from leaddesk.storage.engine import Engines, open_engines
from leaddesk.storage.failures import CORRUPT, code_of, in_words
from leaddesk.storage.lock import DatabaseLock
from leaddesk.storage.places import Damaged, Found, examine, has_log, refuse_newer
from leaddesk.storage.schema import SCHEMA
from leaddesk.storage.store import SqlStore


def open_store(
    file: Path, *, passphrase: str | None = None, officer: str, clock: Callable[[], datetime], backups: Path | None = None
) -> SqlStore:
    """Open the database at `file`, making it when nothing is there; KnownFailure in words when it cannot be opened safely."""
    try:
        finding = examine(file)
        refuse_newer(file, finding.schema)
        if finding.found is Found.ENCRYPTED and not passphrase:
            raise KnownFailure(
                f"{file.name} is locked with a passphrase, or is no database.", "Give its passphrase, or choose another file."
            )
        if finding.can_write:
            lock, engines = _locked_and_opened(file, passphrase, backups, officer, clock())
        else:
            lock, engines = None, _opened(file, passphrase, read_only=True)
    except Damaged as damaged:
        raise _with_offer(damaged, file, backups, passphrase) from damaged
    return SqlStore(file, engines, lock, passphrase=passphrase, officer=officer, clock=clock, backups=backups)


def _locked_and_opened(
    file: Path, passphrase: str | None, backups: Path | None, officer: str, now: datetime
) -> tuple[DatabaseLock, Engines]:
    lock = DatabaseLock(file)
    lock.take(officer, now)
    try:
        with in_words(file):
            return lock, _newest(file, passphrase, backups, now)
    except BaseException:
        lock.let_go()
        raise


def _newest(file: Path, passphrase: str | None, backups: Path | None, now: datetime) -> Engines:
    """The engines of a locked file, made or migrated first where that is due."""
    if not file.exists():
        create(file, passphrase)
    engines = _opened(file, passphrase, read_only=False)
    if schema_of(engines) < SCHEMA:  # read inside the lock: another LeadDesk may have migrated the file meanwhile
        engines.dispose()
        from leaddesk.storage.migrations.runner import migrate  # Alembic is slow to import and seldom due

        migrate(file, passphrase, backups, now)
        engines = _opened(file, passphrase, read_only=False)
    return engines


def schema_of(engines: Engines) -> int:
    """The number of an open database's schema."""
    with engines.readers.connect() as reader:
        return int(reader.exec_driver_sql("PRAGMA user_version").scalar_one())


def create(file: Path, passphrase: str | None) -> None:
    """Make an empty database beside its place and put it there whole, so that a crash leaves nothing half-made."""
    from leaddesk.storage.tables import create_all

    unfinished = file.with_name(file.name + UNFINISHED)
    unfinished.unlink(missing_ok=True)
    engines = open_engines(unfinished, passphrase)
    try:
        with engines.writer.begin() as connection:
            create_all(connection)
    finally:
        engines.dispose()
    put_in_place(unfinished, file)


def _opened(file: Path, passphrase: str | None, *, read_only: bool) -> Engines:
    """Both engines, connected once so that every pragma is read back; a file that was not closed is checked through."""
    was_open = has_log(file)
    engines = open_engines(file, passphrase, read_only=read_only)
    try:
        with in_words(file), engines.writer.connect() as writer, engines.readers.connect() as reader:
            refuse_newer(file, int(reader.exec_driver_sql("PRAGMA user_version").scalar_one()))
            writer.exec_driver_sql("SELECT count(*) FROM sqlite_master").all()
            if was_open and reader.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
                raise Damaged(f"{file.name} is damaged and was left as it is.")
    except BaseException as error:
        engines.dispose()
        if isinstance(error.__cause__, Exception) and (code_of(error.__cause__) or 0) & 0xFF == CORRUPT:
            raise Damaged(f"{file.name} is damaged and was left as it is.") from error
        raise
    return engines


def _with_offer(damaged: Damaged, file: Path, backups: Path | None, passphrase: str | None) -> KnownFailure:
    """Name the newest backup that is sound, so that the officer knows what there is to go back to."""
    made = newest_sound(backups, file, passphrase) if backups else None
    if made is None:
        return damaged
    return Damaged(damaged.what, f"Restore the backup of {made.made_at:%H:%M on %d.%m.%Y}: {made.file.name}")
