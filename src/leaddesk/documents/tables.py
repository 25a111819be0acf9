"""Opens a file that someone sent and hands over its table: what it is, its first bytes say, never its name."""

import hashlib
from pathlib import Path

from leaddesk.application.importing.tables import Note, SourceTable, TableChoice
from leaddesk.application.work import Progress, Quietly
from leaddesk.documents.file_bytes import OLE_MAGIC, ZIP_MAGIC, bytes_of
from leaddesk.documents.foreign_files import refuse_foreign
from leaddesk.domain.failures import KnownFailure

LARGEST_WORKBOOK = 50 * 1024**2
WORKBOOK_ENDINGS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx", ".xltm"})


def read_table(
    file: Path, *, progress: Progress | None = None, which: TableChoice | None = None, password: str | None = None
) -> SourceTable:
    """The table in a file; KnownFailure with a sentence when it has none that can be read safely.

    `which`: what the officer chose, else the first sheet with a table; `password`: of a protected workbook.
    """
    progress = progress or Quietly()
    content = bytes_of(file)
    progress.report(0, None, f"Opening {file.name}")
    refuse_foreign(content, file.name)
    sha256 = hashlib.sha256(content).hexdigest()
    if content.startswith((ZIP_MAGIC, OLE_MAGIC)):
        if len(content) > LARGEST_WORKBOOK:
            raise KnownFailure("This workbook is larger than 50 MB.", "Save the sheet you need as .csv and import that.")
        from leaddesk.documents.workbook_tables import read_workbook

        return read_workbook(file, content, sha256, sheet=which.sheet or None if which else None, password=password, progress=progress)
    from leaddesk.documents.csv_tables import read_csv

    notes = ()
    if file.suffix.lower() in WORKBOOK_ENDINGS:
        notes = (Note("really_csv", f"{file.name} is really a CSV file; it was read as one."),)
    return read_csv(file, content, sha256, notes)
