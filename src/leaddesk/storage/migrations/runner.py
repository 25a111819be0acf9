"""Migrates a verified copy and puts it in the old file's place by one rename; until then the old file is untouched.

Foreign keys are off while tables are altered (a batch migration otherwise deletes rows: reliability.md, finding 1), so references and
row counts are compared before the swap.
"""

from datetime import datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage import backup
from leaddesk.storage.counts import rows_by_table
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import SCHEMA

SCRIPTS = Path(__file__).parent
UNFINISHED = ".upgrading"


def migrate(
    file: Path, passphrase: str | None, backups: Path | None, now: datetime, *, scripts: Path = SCRIPTS, target: int = SCHEMA
) -> None:
    """Bring a closed, locked database to the newest schema; KnownFailure when the result is not sound, the old file as it was."""
    unfinished = file.with_name(file.name + UNFINISHED)
    _remove(unfinished)
    source = connect_raw(file, passphrase, mode="rw")
    try:
        before = rows_by_table(source)
        if backups is not None:
            backups.mkdir(parents=True, exist_ok=True)
            _copy_for_keeps(source, backup.name_in(backups, file, now, f"upgrade to schema {target}"), passphrase, before)
        backup.copy_raw(source, unfinished, passphrase)
    finally:
        source.close()  # folds the write-ahead log into the old file, so that none is left beside the new one
    try:
        _upgrade(unfinished, passphrase, scripts, target, before)
        backup.verify(unfinished, passphrase)
        backup.sync(unfinished)
        backup.put_in_place(unfinished, file)
    finally:
        _remove(unfinished)


def _copy_for_keeps(source: Any, to: Path, passphrase: str | None, rows: dict[str, int]) -> None:
    unfinished = to.with_name(to.name + backup.UNFINISHED)
    backup.copy_raw(source, unfinished, passphrase)
    backup.verify(unfinished, passphrase, rows)
    backup.put_in_place(unfinished, to)


def _remove(unfinished: Path) -> None:
    for companion in ("", "-journal", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + companion).unlink(missing_ok=True)


def _upgrade(copy: Path, passphrase: str | None, scripts: Path, target: int, before: dict[str, int]) -> None:
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connect_raw(copy, passphrase), poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:  # foreign_keys is off on a plain connection, and cannot change inside a transaction
            _run_steps(connection, scripts, target)
            _refuse_losses(connection, copy, before)
    finally:
        engine.dispose()


def _run_steps(connection: Connection, scripts: Path, target: int) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, str(target))
    connection.exec_driver_sql(f"PRAGMA user_version = {target}")


def _refuse_losses(connection: Connection, copy: Path, before: dict[str, int]) -> None:
    """References whole, and every table with as many rows as it had; a table may go only when it was empty."""
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    after = rows_by_table(connection.connection.driver_connection)
    lost = [name for name, rows in before.items() if rows != after.get(name, 0) and name != "alembic_version"]
    if dangling or lost:
        raise KnownFailure(
            f"{copy.name.removesuffix(UNFINISHED)} could not be brought up to date without loss; it is as it was.",
            "Go on with the earlier LeadDesk, and send the report.",
        )
