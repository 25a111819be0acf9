"""The bytes of a file that someone sent, with a sentence for each way in which they cannot be had."""

import hashlib
import sys
from pathlib import Path

from leaddesk.domain.failures import KnownFailure

LARGEST_FILE = 500 * 1024**2
ZIP_MAGIC, OLE_MAGIC = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_THE_CLOUD = frozenset((*range(358, 400), 404, 426))
"""Windows' errors of a file that OneDrive has not brought down (ERROR_CLOUD_FILE_…)."""
_LONG_PATH = 248


def bytes_of(file: Path) -> bytes:
    """All of a file; KnownFailure when it is missing, empty, too large, or held by another program."""
    try:
        place = _reachable(file)
        if place.stat().st_size > LARGEST_FILE:
            raise KnownFailure("This file is larger than 500 MB.", "Ask for an extract of fewer schools or columns.")
        content = place.read_bytes()
    except OSError as error:
        raise _in_words(error, file) from None
    if not content:
        raise KnownFailure("The file is empty (0 bytes).", "Ask for it again.")
    return content


def _in_words(error: OSError, file: Path) -> KnownFailure:
    """Why a file cannot be had, and what to do about it."""
    if isinstance(error, FileNotFoundError) and Path(file.absolute().anchor).exists():
        return KnownFailure(f"There is no file {file.name} here.", "Check its name and folder.")
    if isinstance(error, FileNotFoundError):
        return KnownFailure(f"The drive {file.absolute().anchor} is gone.", "Connect it again, then import the file.")
    if isinstance(error, IsADirectoryError):
        return KnownFailure(f"{file.name} is a folder.", "Choose a file in it.")
    if isinstance(error, PermissionError):
        return KnownFailure(f"{file.name} cannot be opened.", "Close it in Excel, or import a copy of it.")
    if getattr(error, "winerror", 0) in _IN_THE_CLOUD:
        return KnownFailure(f"{file.name} is not on this laptop yet.", "Connect to the internet once, open it, then import it.")
    return KnownFailure(f"{file.name} cannot be read.", "Check that its drive is connected, or import a copy.")


def _reachable(file: Path) -> Path:
    """The same file under a name that Windows takes however long it is, or with a full stop at its end."""
    if sys.platform == "win32" and (len(str(file.absolute())) > _LONG_PATH or file.name.endswith((".", " "))):
        return Path(f"\\\\?\\{file.absolute()}")
    return file


def check_still_the_same(file: Path, sha256: str) -> None:
    """KnownFailure when the file is gone or no longer the one that was read (reliability.md, fault 32).

    It is read bit by bit: a large file in one piece would hold up the window.
    """
    try:
        with _reachable(file).open("rb") as stream:
            now = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise _in_words(error, file) from None
    if now != sha256:
        raise KnownFailure(f"{file.name} has changed since it was checked.", "Check it again, then save.")
