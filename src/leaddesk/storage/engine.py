"""Two engines on one file: a writer for one thread at a time, readers for any (house.md, decision 4 and section 4)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool, StaticPool

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.folding import fold
from leaddesk.storage.places import has_log
from leaddesk.storage.raw import connect_raw

BUSY_MILLISECONDS = 5000
CACHE_KIB = 65536
LOG_BYTES = 64 * 1024 * 1024  # what a long import leaves of its log until the database is closed

_EVERY: dict[str, int | str] = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "cache_size": -CACHE_KIB,
    "busy_timeout": BUSY_MILLISECONDS,
}
_WRITER: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "journal_size_limit": LOG_BYTES,
    "wal_autocheckpoint": 1,  # every commit goes on into the file itself: it may be copied alone while open (reliability.md, fault 16)
    **_EVERY,
}
_READER: dict[str, int | str] = {**_EVERY, "query_only": 1}


@dataclass(frozen=True, slots=True)
class Engines:
    """The writer and the readers of one open database; the writer is a reader when the file cannot be written."""

    writer: Engine
    readers: Engine

    def dispose(self) -> None:
        """Close every connection; the write-ahead log is folded into the file by the last of them."""
        self.readers.dispose()
        self.writer.dispose()


def open_engines(file: Path, passphrase: str | None, *, read_only: bool = False) -> Engines:
    """The two engines of a file, not yet connected."""
    if read_only:
        readers = _engine(Opening(file, passphrase, "ro" if has_log(file) else "ro&immutable=1", _READER), "BEGIN", many=True)
        return Engines(readers, readers)
    writer = _engine(Opening(file, passphrase, "rwc", _WRITER), "BEGIN IMMEDIATE", many=False)
    return Engines(writer, _engine(Opening(file, passphrase, "rw", _READER), "BEGIN", many=True))


@dataclass(frozen=True, slots=True)
class Opening:
    """How one connection is made: the key first, then every pragma set and read back."""

    file: Path
    passphrase: str | None
    mode: str
    pragmas: dict[str, int | str]

    def connect(self) -> Any:
        """A raw connection of SQLCipher's driver; KnownFailure when a pragma does not take."""
        raw = connect_raw(self.file, self.passphrase, self.mode)
        try:
            self._prepare(raw)
        except BaseException:
            raw.close()
            raise
        return raw

    def _prepare(self, raw: Any) -> None:
        for name, value in self.pragmas.items():
            raw.execute(f"PRAGMA {name} = {value}")
            found = raw.execute(f"PRAGMA {name}").fetchone()
            if found is None or found[0] != value:
                raise KnownFailure(
                    f"This laptop cannot keep {self.file.name} safely ({name}).", "Move the file to a folder on this laptop's own disk."
                )
        raw.create_function("fold", 1, fold, deterministic=True)


def _engine(opening: Opening, begin: str, *, many: bool) -> Engine:
    from sqlcipher3 import dbapi2

    pool: dict[str, Any] = (
        {"poolclass": QueuePool, "pool_size": 4, "max_overflow": 8, "pool_use_lifo": True} if many else {"poolclass": StaticPool}
    )
    engine = create_engine("sqlite://", module=dbapi2, creator=opening.connect, hide_parameters=True, **pool)  # no field value in any error
    event.listen(engine, "begin", _beginning(begin))
    return engine


def _beginning(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
