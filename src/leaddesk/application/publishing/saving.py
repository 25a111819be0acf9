"""Saving a print: under a name that every laptop allows, and beside a file that is open elsewhere (reliability.md, fault 36)."""

import re
from collections.abc import Iterator
from pathlib import Path

from leaddesk.application.files import save_file
from leaddesk.domain.failures import KnownFailure

LONGEST_NAME, TRIES = 100, 9
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_NUMBERED = re.compile(r"(?P<name>.+) \((?P<number>[1-9]\d?)\)$")
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


def safe_file_name(title: str, suffix: str) -> str:
    """A title as a file name that Windows allows too; `suffix` such as `.pdf`."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:LONGEST_NAME].strip(" .")
    if not name or _RESERVED.match(name.partition(".")[0].strip()):
        name = f"LeadDesk {name}".strip()
    return f"{name}{suffix}"


def save_print(file: Path, content: bytes) -> Path:
    """Write a print; when a file of that name is open in another program, `name (2).pdf` beside it. Returns where it went.

    Beside `name (2).pdf` it is `name (3).pdf`. KnownFailure, of the file asked for, when nothing can be written beside it either.
    """
    try:
        return save_file(file, content)
    except KnownFailure as failure:
        if not isinstance(failure.__cause__, PermissionError) or not file.is_file():
            raise
        beside = next((one for one in _beside(file) if not one.exists()), None)
        if beside is None:
            raise
        try:
            return save_file(beside, content)
        except KnownFailure:
            raise failure from failure.__cause__


def _beside(file: Path) -> Iterator[Path]:
    numbered = _NUMBERED.match(file.stem)
    name, first = (numbered["name"], int(numbered["number"]) + 1) if numbered else (file.stem, 2)
    return (file.with_name(f"{name} ({number}){file.suffix}") for number in range(first, first + TRIES))
