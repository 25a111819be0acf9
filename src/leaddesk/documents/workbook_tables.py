"""Workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods), read in a process of their own that may die without harm (house.md, decision 13)."""

import io
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from leaddesk.application.importing.tables import Note, RowFault, TableChoice, TableOffer
from leaddesk.application.work import Progress
from leaddesk.documents.file_bytes import OLE_MAGIC, check_still_the_same
from leaddesk.documents.finding_tables import FoundTable, titles_above
from leaddesk.documents.open_book import SheetFound
from leaddesk.documents.packed_rows import Pack, PackedRows
from leaddesk.documents.table_choosing import Choosing, Prefers
from leaddesk.documents.workbook_password import decrypted
from leaddesk.documents.workbook_refusals import no_password
from leaddesk.documents.workbook_worker import work
from leaddesk.domain.failures import KnownFailure, PartOffered

SECONDS = 60
_ENDINGS = {"zip": (".xlsx", ".xlsm", ".xlsb", ".ods", ".xltx", ".xltm"), "ole": (".xls", ".xlt")}


@dataclass(frozen=True, slots=True)
class WorkbookTable:
    """One sheet's table; `below` are the rows under its headings, in memory, and `found` says which cells of them are its own.

    `password`: the one that opened it, kept as long as its table is, so that what goes back to the sender can be protected by it too.
    """

    file: Path
    sha256: str
    sheet: str
    headings: tuple[str, ...]
    heading_row: int
    notes: tuple[Note, ...]
    below: PackedRows
    offers: tuple[TableOffer, ...] = ()
    chosen: TableOffer | None = None
    found: FoundTable | None = None
    titles: tuple[str, ...] = ()
    password: str | None = field(default=None, repr=False)

    @property
    def file_name(self) -> str:
        """The file's name without its folder."""
        return self.file.name

    def rows(self) -> Iterator[tuple[int, Sequence[str] | RowFault]]:
        """Each row under the headings, without the blank cells beyond them."""
        width = len(self.headings)
        for number, every in self.below:
            cells = self.found.own(every) if self.found is not None else every
            yield number, (cells if len(cells) <= width or any(cells[width:]) else cells[:width])

    def check_unchanged(self) -> None:
        """KnownFailure when the file is no longer the one that was read."""
        check_still_the_same(self.file, self.sha256)


def read_workbook(
    file: Path, content: bytes, sha256: str, *, which: TableChoice, password: str | None, prefers: Prefers, progress: Progress
) -> WorkbookTable:
    """The table of a workbook; KnownFailure in words when it is protected, damaged, empty or asks for too much."""
    notes = _notes_on_name(file, content)
    sent, content = content, _opened(content, password)
    choose = Choosing(which, prefers)
    told, rows, tables = _read_apart(content, choose, progress)
    notes += [Note(*one) for one in told]
    offers = choose.offers(tables)
    table = choose.table(rows, tables)
    notes += choose.notes(table)
    below = _without_blank_end(rows.between(table.heading_at + 1, table.end))
    return WorkbookTable(
        file, sha256, choose.sheet, table.headings, table.heading_row, tuple(notes), below, offers, choose.offer_of(table, offers), table,
        titles_above(rows, table.heading_at), None if content is sent else password,
    )  # fmt: skip


def _without_blank_end(rows: PackedRows) -> PackedRows:
    """The rows up to the last that holds something; KnownFailure when none does."""
    end = next((at + 1 for at in range(len(rows) - 1, -1, -1) if any(map(str.strip, rows[at][1]))), 0)
    if not end:
        raise KnownFailure("There are headings but no rows.", "Check that you chose the right file or sheet.")
    return rows.between(0, end)


def _notes_on_name(file: Path, content: bytes) -> list[Note]:
    """A word when the name says another kind of file than the bytes."""
    ending = file.suffix.lower()
    if content.startswith(OLE_MAGIC) and ending in _ENDINGS["zip"] and not _holds(content, "EncryptedPackage"):
        return [Note("really_xls", f"{file.name} is really an old .xls workbook; it was read as one.")]
    if not content.startswith(OLE_MAGIC) and ending not in _ENDINGS["zip"]:
        return [Note("really_workbook", f"{file.name} is really a workbook; it was read as one.")]
    return []


def _holds(content: bytes, stream: str) -> bool:
    """Whether an OLE file is made of a stream of that name; one in a storage belongs to a document that was put into it."""
    if stream.encode("utf-16-le") not in content:
        return False
    from olefile import OleFileIO

    try:
        with OleFileIO(io.BytesIO(content)) as container:
            return bool(container.exists(stream))
    except (OSError, ValueError, IndexError, TypeError):  # too damaged for its directory to be told
        return True


def _opened(content: bytes, password: str | None) -> bytes:
    """The workbook without its protection; PasswordNeeded when it has one and no password was given."""
    if not content.startswith(OLE_MAGIC):
        return content
    if _holds(content, "WordDocument"):
        raise KnownFailure("This is a Word document.", "Ask for the spreadsheet.")
    if password is None and _holds(content, "EncryptedPackage"):
        raise no_password()
    return content if password is None else decrypted(content, password)


def _read_apart(content: bytes, choose: Choosing, progress: Progress) -> tuple[list[Any], PackedRows, list[FoundTable]]:
    """Notes, rows and tables of a sheet from the reading process; it is ended when it takes too long or the officer stops."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True, name="LeadDesk workbook reader")
    process.start()
    theirs.close()
    try:
        return _received(ours, content, choose, progress)
    finally:
        process.kill()
        process.join()
        ours.close()


def _received(pipe: Connection, content: bytes, choose: Choosing, progress: Progress) -> tuple[list[Any], PackedRows, list[FoundTable]]:
    until = time.monotonic() + SECONDS
    notes, packs, tables = list[Any](), list[Pack](), list[FoundTable]()
    for answer in _answers(pipe, until, progress, packs):
        if answer[0] == "ready":  # not before: what nobody takes up blocks, and could not be cancelled while the process starts
            pipe.send_bytes(content)
            pipe.send(choose.which.area)
        elif answer[0] in ("glance", "sheets"):
            _give_glance(choose, answer[1], progress)
            if answer[0] == "sheets":
                pipe.send(choose.sheet_of(answer[1]))
        elif answer[0] == "notes":
            notes = answer[1]
        elif answer[0] == "rows":
            packs.append(answer[1])
        else:
            tables = answer[1]
    return notes, PackedRows(packs), tables


def _give_glance(choose: Choosing, sheets: Sequence[SheetFound], progress: Progress) -> None:
    """Show the first rows of the table that will be read; one that cannot be is refused when all has been looked at."""
    with suppress(KnownFailure):
        choose.sheet_of(sheets)
        if (glance := choose.glance()) is not None:
            progress.give_glance(glance)


def _answers(pipe: Connection, until: float, progress: Progress, packs: list[Pack]) -> Iterator[tuple[Any, ...]]:
    """What the reading process says, until it has said all; KnownFailure when it refuses, dies or takes too long."""
    try:
        while True:
            progress.report(sum(pack.count for pack in packs), None, "Reading the workbook")
            if time.monotonic() > until:
                raise KnownFailure("This workbook takes more than a minute to read.", "Save the sheet you need as .csv instead.")
            if not pipe.poll(0.1):
                continue
            answer = pipe.recv()
            if answer[0] == "refused":
                raise PartOffered(*answer[1:]) if any(answer[3:]) else KnownFailure(answer[1], answer[2])
            if answer[0] == "password":
                raise no_password()
            yield answer
            if answer[0] == "end":
                return
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise KnownFailure("This workbook could not be read safely.", "Save the sheet you need as .csv instead.") from None
