"""A seal at the end of a copy, so that no byte of it changes unseen on its way between laptops (docs/decisions, 0019).

SQLite takes the length of a database from its heading and leaves what stands behind it alone; a program that later writes into the copy
counts up in that heading, and with that the seal lapses. An encrypted copy needs none: SQLCipher signs every page.
"""

import hashlib
from pathlib import Path

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.places import SQLITE_MAGIC

_MARK = b"LeadDesk's seal\n"
_COUNTER = slice(24, 28)
"""Where SQLite counts the changes of a file (its file format, section 1.3.7)."""
_LENGTH = len(_MARK) + 4 + hashlib.sha256().digest_size
_STEP = 1 << 20


def seal(copy: Path) -> None:
    """Put the sum of all its bytes at the end of a closed copy; an encrypted one is left as it is."""
    heading = _heading(copy)
    if heading.startswith(SQLITE_MAGIC):
        digest = _digest(copy, copy.stat().st_size)
        with copy.open("ab") as stream:
            stream.write(_MARK + heading[_COUNTER] + digest)


def refuse_changed(copy: Path) -> None:
    """KnownFailure when a sealed copy is not what was sealed; one without a seal, or with one that lapsed, says nothing."""
    size = copy.stat().st_size
    with copy.open("rb") as stream:
        stream.seek(max(size - _LENGTH, 0))
        told = stream.read()
    counter, digest = told[len(_MARK) : len(_MARK) + 4], told[len(_MARK) + 4 :]
    if told.startswith(_MARK) and counter == _heading(copy)[_COUNTER] and digest != _digest(copy, size - _LENGTH):
        raise KnownFailure(
            f"{copy.name} has been changed or damaged since it was written.", "Have it copied again, or choose another backup."
        )


def _heading(copy: Path) -> bytes:
    with copy.open("rb") as stream:
        return stream.read(100)


def _digest(copy: Path, length: int) -> bytes:
    """The sum of the first bytes of a file."""
    total, left = hashlib.sha256(), length
    with copy.open("rb") as stream:
        while left > 0 and (part := stream.read(min(_STEP, left))):
            total.update(part)
            left -= len(part)
    return total.digest()
