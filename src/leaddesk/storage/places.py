"""Whether a file can be the database, and where it may lie: refused in words before anything is opened (reliability.md, section 4)."""

import os
import sys
from codecs import BOM_UTF8
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.schema import APPLICATION_ID, SCHEMA

SQLITE_MAGIC = b"SQLite format 3\0"
SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "iclouddrive",
    "mobile documents",
    "box sync",
    "nextcloud",
)
NETWORK_FILESYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p", "ncpfs"}
)
_DRIVE_REMOTE = 4  # GetDriveTypeW

_SHEET = ("a spreadsheet", "Use File > Import, or `leaddesk import`, to read it.")
_OTHERS: tuple[tuple[bytes, tuple[str, str]], ...] = (
    (b"PK\x03\x04", _SHEET),
    (b"\xd0\xcf\x11\xe0", _SHEET),
    (b"%PDF", ("a PDF", "Choose the LeadDesk database instead.")),
    (b"\x89PNG", ("a picture", "Choose the LeadDesk database instead.")),
    (b"\xff\xd8\xff\xe0", ("a picture", "Choose the LeadDesk database instead.")),
    (b"\xff\xd8\xff\xe1", ("a picture", "Choose the LeadDesk database instead.")),
)
"""Four bytes at least: a database with a passphrase begins with random ones, and must never be taken for another file by chance."""


class Damaged(KnownFailure):
    """A file that was a database of ours and no longer is one; the next step is a backup."""

    def __init__(self, what: str, what_next: str = "Restore the newest backup: File > Restore, or `leaddesk restore`.") -> None:
        super().__init__(what, what_next)


class Found(Enum):
    """What stands where the database should be."""

    NOTHING = "nothing"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a file is; `schema` is the number in its heading, None when that is encrypted or there is no file."""

    found: Found
    schema: int | None = None
    can_write: bool = True


def examine(file: Path) -> Finding:
    """Look at a file without opening it as a database; KnownFailure in words for anything that is not one of ours."""
    refuse_place(file)
    return examine_content(file)


def examine_content(file: Path) -> Finding:
    """The same wherever the file lies: a backup may well be on a network."""
    if not file.exists():
        return Finding(Found.NOTHING)
    if not file.is_file():
        raise KnownFailure(f"{file.name} is a folder.", "Choose a file in it, or a new name.")
    return _examine_heading(file)


def refuse_newer(file: Path, schema: int | None) -> None:
    """A later LeadDesk made the file: this one might lose what it does not know."""
    if schema is not None and schema > SCHEMA:
        raise KnownFailure(
            f"{file.name} was made by a later LeadDesk (schema {schema}; this one knows {SCHEMA}).",
            "Install the newest LeadDesk to open it.",
        )


def refuse_no_backup(source: Path, to: Path) -> None:
    """KnownFailure for a file that is none of ours, is of a later LeadDesk, or is the very database that it should replace."""
    finding = examine_content(source)
    if finding.found is Found.NOTHING:
        raise KnownFailure(f"{source.name} is not there.", "Choose a backup from the backups folder.")
    if to.exists() and source.samefile(to):
        raise KnownFailure("That is the database itself, not a backup of it.", "Choose a backup from the backups folder.")
    refuse_newer(source, finding.schema)


def refuse_place(file: Path) -> None:
    """KnownFailure for a folder that is not there, is on a network or is copied to other computers."""
    _refuse_synced(file)
    folder = file.absolute().parent
    if not folder.is_dir():
        raise KnownFailure(f"The folder {folder} is not there.", "Connect its drive, or choose another folder.")
    if is_on_network(folder):
        raise KnownFailure(
            f"{file.name} lies on a network drive, where databases get damaged.", "Keep it on this laptop; put backups on the network."
        )


def _examine_heading(file: Path) -> Finding:
    try:
        with file.open("rb") as stream:
            heading = stream.read(100)
    except OSError as error:
        raise KnownFailure(f"{file.name} cannot be read.", "Ask for access to it, or close the program that holds it.") from error
    can_write = os.access(file, os.W_OK) and os.access(file.absolute().parent, os.W_OK)
    if not heading:
        raise Damaged(f"{file.name} is empty (0 bytes).")
    if heading.startswith(SQLITE_MAGIC):
        _refuse_foreign(file, heading)
        return Finding(Found.PLAIN, int.from_bytes(heading[60:64]), can_write)
    for magic, (what, what_next) in _OTHERS:
        if heading.startswith(magic):
            raise KnownFailure(f"{file.name} is {what}, not a LeadDesk database.", what_next)
    if _is_text(heading.removeprefix(BOM_UTF8)):
        raise KnownFailure(f"{file.name} is a text file, not a LeadDesk database.", _SHEET[1])
    return Finding(Found.ENCRYPTED, None, can_write)


def _refuse_foreign(file: Path, heading: bytes) -> None:
    if len(heading) < 100:
        raise Damaged(f"{file.name} is cut short.")
    if int.from_bytes(heading[68:72]) != APPLICATION_ID:
        raise KnownFailure(f"{file.name} belongs to another program.", "Choose a database that LeadDesk made.")
    page_size, pages = int.from_bytes(heading[16:18]), int.from_bytes(heading[28:32])
    if not has_log(file) and file.stat().st_size < (65536 if page_size == 1 else page_size) * pages:
        raise Damaged(f"{file.name} is cut short.")


def has_log(file: Path) -> bool:
    """Whether a write-ahead log with something in it stands beside a database: it is open, or was not closed."""
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _is_text(heading: bytes) -> bool:
    """No encrypted file reads as text: its first hundred bytes are random."""
    try:
        return all(sign.isprintable() or sign in "\r\n\t" for sign in heading.decode("cp1252" if heading.isascii() else "utf-8", "strict"))
    except UnicodeDecodeError:
        return False


def _refuse_synced(file: Path) -> None:
    for part in file.absolute().parts[:-1]:
        name = part.lower()
        if any(name == synced or name.startswith((f"{synced} -", f"{synced}-", f"{synced} (")) for synced in SYNCED):
            raise KnownFailure(
                f"{part} is copied to other computers while LeadDesk writes, which damages databases.",
                "Keep the database in another folder; put backups there instead.",
            )


def is_on_network(folder: Path) -> bool:
    """Whether a folder lies on another computer, where the write-ahead log does not work (house.md, section 4)."""
    if sys.platform == "win32":
        import ctypes

        root = folder.absolute().anchor
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE
    return filesystem_of(folder) in NETWORK_FILESYSTEMS


def filesystem_of(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """The kind of filesystem a folder lies on, as Linux lists its mounts; empty where it lists none."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    real = str(folder.resolve())
    best, kind = "", ""
    for line in lines:
        point, filesystem = line.split(" ")[1:3]
        point = point.replace("\\040", " ")
        is_above = real == point or real.startswith(point.rstrip("/") + "/")
        if is_above and len(point) >= len(best):
            best, kind = point, filesystem
    return kind
