"""A plain connection of SQLCipher's driver, for copies and checks beside the two engines; never for a file that is open in them."""

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote


def connect_raw(file: Path, passphrase: str | None, mode: str = "rwc") -> Any:
    """A connection with its key sent first; `mode` as SQLite's file addresses spell it."""
    raw = _driver().connect(address_of(file, mode), uri=True, isolation_level=None, check_same_thread=False, cached_statements=256)
    if passphrase:
        escaped = passphrase.replace('"', '""')
        raw.execute(f'PRAGMA key = "{escaped}"')  # a raw key is 64 hexadecimal digits written as x'…'
    return raw


@cache
def _driver() -> Any:
    """SQLCipher's driver, told that bytes and None go in as they are.

    Untold, it looks for a way to convert each of them and catches two errors before it gives up: a microsecond a cell, a second an import.
    """
    from sqlcipher3 import dbapi2

    dbapi2.register_adapter(bytes, bytes)
    dbapi2.register_adapter(type(None), lambda nothing: nothing)
    return dbapi2


def address_of(file: Path, mode: str) -> str:
    """A file as SQLite's addresses spell it, whatever signs are in its name."""
    return f"file:{quote(str(file.absolute()))}?mode={mode}"
