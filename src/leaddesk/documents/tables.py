"""Opens a file that someone sent and hands over its table: what it is, its first bytes say, never its name."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from leaddesk.application.importing.tables import Note, SourceTable, TableChoice
from leaddesk.application.work import Progress, Quietly
from leaddesk.documents.file_bytes import OLE_MAGIC, ZIP_MAGIC, bytes_of
from leaddesk.documents.foreign_files import refuse_foreign
from leaddesk.domain.failures import KnownFailure

LARGEST_WORKBOOK = 50 * 1024**2
Prefers = Callable[[Sequence[str]], bool]
WORKBOOK_ENDINGS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx", ".xltm"})


def read_table(
    file: Path,
    *,
    progress: Progress | None = None,
    which: TableChoice | None = None,
    password: str | None = None,
    prefers: Prefers | None = None,
) -> SourceTable:
    """The table in a file; KnownFailure with a sentence when it has none that can be read safely.

    `which`: what the officer chose, else the largest table, and among several one whose headings are known; `password`: of a protected
    workbook; `prefers`: whether headings are known, None when nobody knows any.
    """
    progress, which, prefers = progress or Quietly(), which or TableChoice(), prefers or _none
    content = bytes_of(file)
    progress.report(0, None, f"Opening {file.name}")
    refuse_foreign(content, file.name)
    sha256 = hashlib.sha256(content).hexdigest()
    if content.startswith((ZIP_MAGIC, OLE_MAGIC)):
        if len(content) > LARGEST_WORKBOOK:
            raise KnownFailure("This workbook is larger than 50 MB.", "Save the sheet you need as .csv and import that.")
        from leaddesk.documents.workbook_tables import read_workbook

        return read_workbook(file, content, sha256, which=which, password=password, prefers=prefers, progress=progress)
    from leaddesk.documents.csv_tables import read_csv

    notes = ()
    if file.suffix.lower() in WORKBOOK_ENDINGS:
        notes = (Note("really_csv", f"{file.name} is really a CSV file; it was read as one."),)
    return read_csv(file, content, sha256, notes, which, prefers)


def _none(_headings: Sequence[str]) -> bool:
    return False
