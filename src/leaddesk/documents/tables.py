"""Opens a file that someone sent and hands over its table: what it is, its first bytes say, never its name."""

import hashlib
from pathlib import Path

from leaddesk.application.importing.tables import Note, SourceTable
from leaddesk.application.work import Progress, Quietly
from leaddesk.documents.foreign_files import refuse_foreign
from leaddesk.domain.failures import KnownFailure

LARGEST_WORKBOOK, LARGEST_CSV = 50 * 1024**2, 500 * 1024**2
ZIP_MAGIC, OLE_MAGIC = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORKBOOK_ENDINGS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx", ".xltm"})


def read_table(
    file: Path, *, progress: Progress | None = None, sheet: str | None = None, password: str | None = None
) -> SourceTable:
    """The table in a file; KnownFailure with a sentence when it has none that can be read safely.

    `sheet`: which sheet of a workbook, the first with a table when not said; `password`: of a protected workbook.
    """
    progress = progress or Quietly()
    content = _bytes_of(file)
    progress.report(0, None, f"Opening {file.name}")
    refuse_foreign(content, file.name)
    sha256 = hashlib.sha256(content).hexdigest()
    if content.startswith((ZIP_MAGIC, OLE_MAGIC)):
        if len(content) > LARGEST_WORKBOOK:
            raise KnownFailure("This workbook is larger than 50 MB.", "Save the sheet you need as .csv and import that.")
        from leaddesk.documents.workbook_tables import read_workbook

        return read_workbook(file, content, sha256, sheet=sheet, password=password, progress=progress)
    from leaddesk.documents.csv_tables import read_csv

    notes = ()
    if file.suffix.lower() in WORKBOOK_ENDINGS:
        notes = (Note("really_csv", f"{file.name} is really a CSV file; it was read as one."),)
    return read_csv(file, content, sha256, notes)


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_CSV:
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
    if hashlib.sha256(_bytes_of(file)).hexdigest() != sha256:
        raise KnownFailure(f"{file.name} has changed since it was checked.", "Check it again, then save.")
