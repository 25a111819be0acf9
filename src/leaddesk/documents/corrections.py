"""Back to the sender: their own workbook with what is wrong marked in it, and a first sheet that says what to fix.

A workbook keeps its looks; a CSV file or an old workbook is set anew with the sender's own headings and rows. Several files at once
become one workbook with a sheet of rejected rows each. All of them are ready to be imported again once they are mended.
"""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import cast
from zipfile import BadZipFile, is_zipfile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.application.files import save_file
from leaddesk.application.importing import SourceTable, Staging
from leaddesk.application.importing.corrections import Correction, corrections_of, password_of
from leaddesk.application.importing.tables import RowFault
from leaddesk.application.returning import CALLED
from leaddesk.documents.kept_looks import Look, keep_looks
from leaddesk.documents.lists_of_cells import keep_lists
from leaddesk.documents.lists_workbook import Sheet, write_workbook
from leaddesk.documents.lost_parts import can_keep_links, lost_parts
from leaddesk.documents.marked_cells import add_summary, clear_marks, mark, put_text
from leaddesk.documents.overlong_rows import overlong_rows
from leaddesk.documents.stored_values import Values, stored_values, with_values
from leaddesk.documents.workbook_password import decrypted, encrypted
from leaddesk.documents.workbook_refusals import Refused
from leaddesk.domain.failures import KnownFailure

_WIDTH, _WIDE = 16, 48
LARGEST_BYTES, MOST_ROWS = 8 << 20, 20_000
"""Beyond these, marking the sender's own workbook would take minutes; the rows to mend are listed instead."""


def write_corrections(file: Path, stagings: Sequence[Staging]) -> tuple[str, ...]:
    """Write what is to be mended, and hand back what the officer must know of it, in sentences.

    KnownFailure when the place cannot be written, the file has changed since it was checked, or several files have not one password.
    """
    if file.suffix.lower() != ".xlsx":
        raise KnownFailure("Corrections are written as a workbook.", "End the name with .xlsx.")
    password = _password(stagings)
    if len(stagings) == 1 and len(stagings[0].rows) <= MOST_ROWS:
        content, told = _marked(stagings[0])
    else:
        content, told = write_workbook([_sheet(staging) for staging in stagings]), ()
    save_file(file, encrypted(content, password) if password else content)
    return (*told, "It opens with the same password as the sender’s file.") if password else told


def _password(stagings: Sequence[Staging]) -> str | None:
    """The one password of the files, None where none has one: what a sender has protected never leaves in the open."""
    passwords = {password for staging in stagings if (password := password_of(staging))}
    if len(passwords) > 1:
        raise KnownFailure("These files have different passwords.", "Import each by itself to write its corrections.")
    return next(iter(passwords), None)


@dataclass(frozen=True, slots=True)
class _Copy:
    """A workbook to be marked, and the sheet that was read; `sent` are the bytes it was made of, none where it is set anew.

    `values`: what its formulas came to, by sheet.
    """

    book: Workbook
    page: Worksheet
    sent: bytes = b""
    values: Mapping[str, Values] = field(default_factory=dict)


def _marked(staging: Staging) -> tuple[bytes, tuple[str, ...]]:
    """The sender's workbook, marked, and what the officer must know of it."""
    corrections, looks = corrections_of(staging), dict[str, Look]()
    copy = _own_book(staging) or _set_anew(staging)
    lost = lost_parts(copy.sent) if copy.sent else ""
    clear_marks(copy.book, copy.page)
    for one in corrections:
        mark(copy.page, one, looks)
    first = add_summary(copy.book, copy.page, staging, corrections, lost)
    keep_looks(copy.book, first, copy.page, looks)
    written = BytesIO()
    copy.book.save(written)
    values = {page.path.lstrip("/"): copy.values[page.title] for page in copy.book.worksheets if page.title in copy.values}
    told = (f"{lost} of the sender’s workbook are not in it, and its first sheet says so.",) if lost else ()
    return with_values(written.getvalue(), values), told


def _own_book(staging: Staging) -> _Copy | None:
    """The workbook as it was sent, and the sheet that was read; None where there is none that can be kept."""
    file, sheet = getattr(staging.source, "file", None), getattr(staging.source, "sheet", "")
    if not (isinstance(file, Path) and sheet and file.is_file() and file.stat().st_size <= LARGEST_BYTES):
        return None
    staging.source.check_unchanged()  # else what is said of one cell would stand on whatever has moved there since
    content, password = file.read_bytes(), password_of(staging)
    content = decrypted(content, password) if password else content
    if not is_zipfile(BytesIO(content)):
        return None
    try:
        with warnings.catch_warnings(action="ignore"):  # of what openpyxl drops: lists on other sheets are put back below
            book = load_workbook(BytesIO(content), rich_text=True, keep_links=can_keep_links(content))
        for link in book._external_links:  # noqa: SLF001 - of a file's two addresses openpyxl keeps one, and not always the one named here
            link.externalBook.id = link.file_link.Id
        page = book[sheet]
        keep_lists(book, content)
        values = stored_values(content)
    except (LookupError, ValueError, TypeError, AttributeError, OSError, BadZipFile, Refused):  # what openpyxl cannot keep is set anew
        return None
    if not isinstance(page, Worksheet) or page.max_row < staging.rows[-1].number:  # it reads nothing of a strict workbook
        return None
    book.template = False  # else Excel would not open it under the name of a workbook
    page.sheet_state = Worksheet.SHEETSTATE_VISIBLE
    return _Copy(book, page, content, values)


def _set_anew(staging: Staging) -> _Copy:
    """The sender's headings and rows in a new workbook, at the numbers that they had."""
    source = cast("SourceTable", staging.source)
    book = Workbook()
    page = cast("Worksheet", book.active)
    page.title = "Rows"
    for at, words in enumerate(source.headings, 1):
        put_text(page.cell(source.heading_row, at), words)
        page.cell(source.heading_row, at).font = Font(bold=True)
    for number, cells in _whole_rows(source):
        for at, text in enumerate(cells, 1):
            put_text(page.cell(number, at), text)
    page.freeze_panes = page.cell(source.heading_row + 1, 1)
    return _Copy(book, page)


def _whole_rows(source: SourceTable) -> Iterator[tuple[int, Sequence[str]]]:
    """Every row, those too that could not be read for a cell that is too long."""
    long = overlong_rows(source)
    yield from ((number, long.get(number, ()) if isinstance(cells, RowFault) else cells) for number, cells in source.rows())


def _sheet(staging: Staging) -> Sheet:
    headings = ("What we ask", "Row", *staging.headings)
    widths = (_WIDE, 6, *(_WIDTH for _ in staging.headings))
    stem = Path(staging.file_name).stem.removeprefix(CALLED).strip()  # the school first: of a sheet's name 31 letters are shown
    return Sheet(name=stem or staging.file_name, headings=headings, widths=widths, rows=_rows(staging))


def _rows(staging: Staging) -> Iterator[tuple[str | int, ...]]:
    told: dict[int, list[Correction]] = {}
    for one in corrections_of(staging):
        told.setdefault(one.row, []).append(one)
    for number, cells in _whole_rows(cast("SourceTable", staging.source)):
        if number in told:
            why = " ".join(f"{one.heading}: {one.in_full}" if one.heading else one.in_full for one in told[number])
            yield (why, number, *cells)
