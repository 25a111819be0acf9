"""The bytes of a file that someone sent, with a sentence for each way in which they cannot be had."""

import hashlib
from pathlib import Path

from leaddesk.domain.failures import KnownFailure

LARGEST_FILE = 500 * 1024**2
ZIP_MAGIC, OLE_MAGIC = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def bytes_of(file: Path) -> bytes:
    """All of a file; KnownFailure when it is missing, empty, too large, or held by another program."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise KnownFailure("This file is larger than 500 MB.", "Ask for an extract of fewer schools or columns.")
        content = file.read_bytes()
    except FileNotFoundError:
        raise KnownFailure(f"There is no file {file.name} here.", "Check its name and folder.") from None
    except IsADirectoryError:
        raise KnownFailure(f"{file.name} is a folder.", "Choose a file in it.") from None
    except PermissionError:
        raise KnownFailure(f"{file.name} cannot be opened.", "Close it in Excel, or import a copy of it.") from None
    except OSError:
        raise KnownFailure(f"{file.name} cannot be read.", "Check that its drive is connected, or import a copy.") from None
    if not content:
        raise KnownFailure("The file is empty (0 bytes).", "Ask for it again.")
    return content


def check_still_the_same(file: Path, sha256: str) -> None:
    """KnownFailure when the file is gone or no longer the one that was read (reliability.md, fault 32)."""
    if hashlib.sha256(bytes_of(file)).hexdigest() != sha256:
        raise KnownFailure(f"{file.name} has changed since it was checked.", "Check it again, then save.")
