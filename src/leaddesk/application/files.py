"""Writing a file so that it is there whole or not at all (reliability.md, section 3, rule G)."""

import errno
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from leaddesk.domain.failures import KnownFailure


def save_file(file: Path, content: bytes) -> Path:
    """Write a file in one step; KnownFailure when its folder, the drive or another program is in the way."""
    beside: Path | None = None
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as stream:
            beside = Path(stream.name)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(0o644)
        beside.replace(file)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise _in_words(file, error) from error
    return file


def _in_words(file: Path, error: OSError) -> KnownFailure:
    what = f"{file.name} could not be written."
    if error.errno == errno.ENOSPC:
        return KnownFailure(what, "The drive is full: free some space, then try again.")
    if error.errno == errno.ENOENT:
        return KnownFailure(what, f"There is no folder {file.parent}: make it, or choose another.")
    if error.errno == errno.EISDIR:
        return KnownFailure(what, "A folder of that name is in the way: choose another name.")
    return KnownFailure(what, "Close it in other programs, or choose a folder that you may write to.")
