"""Rejected rows as a workbook to be mended and sent again: the sender's own columns, and what is wrong beside each row."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

from leaddesk.application.files import save_file
from leaddesk.application.importing import SourceTable, Staging
from leaddesk.application.importing.tables import RowFault
from leaddesk.documents.lists_workbook import Sheet, write_workbook
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import Verdict

_WIDTH, _WIDE = 16, 48


def write_corrections(file: Path, stagings: Sequence[Staging]) -> None:
    """Write one sheet for each file that has rejected rows; KnownFailure when the place cannot be written."""
    if file.suffix.lower() != ".xlsx":
        raise KnownFailure("Corrections are written as a workbook.", "End the name with .xlsx.")
    sheets = [_sheet(staging) for staging in stagings]
    save_file(file, write_workbook(sheets))


def _sheet(staging: Staging) -> Sheet:
    headings = ("What is wrong", "Row", *staging.headings)
    widths = (_WIDE, 6, *(_WIDTH for _ in staging.headings))
    return Sheet(name=staging.file_name, headings=headings, widths=widths, rows=_rows(staging))


def _rows(staging: Staging) -> Iterator[tuple[str | int, ...]]:
    rejected = {row.number for row in staging.rows if row.verdict is Verdict.REJECTED}
    source = cast("SourceTable", staging.source)
    for number, cells in source.rows():
        if number in rejected:
            why = " ".join(_told(message.column, message.message) for message in staging.messages_of(number))
            yield (why, number, *(() if isinstance(cells, RowFault) else cells))


def _told(column: str, message: str) -> str:
    return f"{column}: {message}" if column else message
