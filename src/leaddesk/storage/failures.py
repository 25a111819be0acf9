"""What SQLite says, by its code, as sentences for an officer; whatever is not known here is a bug and passes unchanged."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from leaddesk.domain.failures import KnownFailure

BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, CONSTRAINT, NOTADB = 5, 6, 8, 10, 11, 13, 14, 19, 26
MEGABYTE = 1_000_000
_TEXTS = {  # what SQLite itself calls its codes; the driver's backup gives the text without the code
    "database or disk is full": FULL, "attempt to write a readonly database": READONLY, "database is locked": BUSY, "disk I/O error": IOERR,
    "database disk image is malformed": CORRUPT, "unable to open database file": CANTOPEN, "file is not a database": NOTADB,
}  # fmt: skip


def code_of(error: BaseException | None) -> int | None:
    """SQLite's code of an error, through SQLAlchemy's wrapping; the driver gives primary codes only."""
    inner = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(inner, "sqlite_errorcode", None)
    return _TEXTS.get(str(inner)) if code is None else code


def is_constraint(error: BaseException, what: str) -> bool:
    """Whether a constraint of that kind (`UNIQUE`, `FOREIGN KEY`) refused a row; the driver tells the kind in the text alone."""
    return code_of(error) == CONSTRAINT and f"{what} constraint failed" in str(error)


def _full(file: Path) -> KnownFailure:
    drive = file.absolute().drive or "The disk"
    try:
        free = shutil.disk_usage(file.absolute().parent).free // MEGABYTE
    except OSError:
        free = 0
    return KnownFailure(
        f"{drive} is full ({free} MB free); nothing of this was saved.", "Your records are safe. Free some space, then try again."
    )


def _read_only(file: Path) -> KnownFailure:
    return KnownFailure(f"{file.name} may be read but not changed here.", "Ask for write access to its folder, or save a copy elsewhere.")


def _busy(file: Path) -> KnownFailure:
    return KnownFailure(f"{file.name} is in use by another program.", "Close the other program, wait a moment, then try again.")


def _corrupt(file: Path) -> KnownFailure:
    return KnownFailure(
        f"{file.name} is damaged and was left as it is.", "Restore the newest backup: File > Restore, or `leaddesk restore`."
    )


def _unreachable(file: Path) -> KnownFailure:
    return KnownFailure(f"{file.name} cannot be reached.", "Check that its drive is connected and its folder exists, then try again.")


def _locked_away(file: Path) -> KnownFailure:
    return KnownFailure(f"That passphrase does not open {file.name}.", "Check capital letters and try again, or use the recovery phrase.")


def _antivirus(file: Path) -> KnownFailure:
    return KnownFailure(
        f"The disk would not read or write {file.name}; nothing of this was saved.",
        "Try again; a virus scanner or backup program may hold it.",
    )


_WORDS: dict[int, Callable[[Path], KnownFailure]] = {
    FULL: _full, READONLY: _read_only, BUSY: _busy, LOCKED: _busy, CORRUPT: _corrupt, CANTOPEN: _unreachable, NOTADB: _locked_away,
    IOERR: _antivirus,
}  # fmt: skip


def known(error: BaseException, file: Path) -> KnownFailure | None:
    """The sentences for an error of the database, or None for a bug."""
    code = code_of(error)
    words = _WORDS.get(code & 0xFF) if code is not None else None
    return words(file) if words else None


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """Turn what SQLite raises inside the block into a KnownFailure, where it is one."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        failure = known(error, file)
        if failure is None:
            raise
        raise failure from error
