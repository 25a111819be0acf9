"""The process that reads a workbook and may die of it: it is given bytes, sends rows back, and knows nothing else."""

import io
import os
import sys
import zlib
from contextlib import suppress
from itertools import islice
from multiprocessing.connection import Connection
from zipfile import BadZipFile

from leaddesk.documents.binary_scans import scan_old
from leaddesk.documents.first_look import beginning_of
from leaddesk.documents.mended_workbook import readable
from leaddesk.documents.open_book import OpenBook
from leaddesk.documents.packed_rows import packed
from leaddesk.documents.sheet_scan import Area
from leaddesk.documents.workbook_preflight import Preflight, check_zip
from leaddesk.documents.workbook_refusals import Refused, damaged

MEMORY_LIMIT, BATCH = 1024**3, 500
ZIP_MAGIC = b"PK\x03\x04"


def work(connection: Connection) -> None:
    """Read one workbook from the pipe and answer in tuples that begin with a word.

    `("ready",)` asks for the bytes, then for the area to read ("" for all). `("refused", what, next, area)` or `("password",)` ends it.
    `("glance", [SheetFound, …])` may come first, of the first rows of a large workbook.
    Else `("sheets", [SheetFound, …])` waits for the name of a sheet, then come `("rows", Pack)` as often as needed,
    `("notes", [(code, words, row), …])` and `("end", [FoundTable, …])`.
    """
    _quieten()
    _limit_memory()
    try:
        connection.send(("ready",))
        content = connection.recv_bytes()
        _read(connection, content, Area.of(connection.recv()))
    except Refused as refusal:
        connection.send(("refused", refusal.what, refusal.what_next, refusal.area))
    except MemoryError:
        connection.send(("refused", "This workbook asks for more than 1 GB of memory.", "Save the sheet you need as .csv instead."))
    except BaseException:  # noqa: BLE001 - whatever a parser raises, the officer is told that the file cannot be read
        connection.send(("refused", damaged().what, damaged().what_next))
    finally:
        connection.close()


def _quieten() -> None:
    """A parser that panics prints a long backtrace; nobody is to see it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - for the life of the process


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the parent's clock still holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def _read(connection: Connection, content: bytes, area: Area | None) -> None:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    _glance(connection, content, area)
    preflight = check_zip(content, area) if content.startswith(ZIP_MAGIC) else Preflight()
    try:
        opened = CalamineWorkbook.from_filelike(io.BytesIO(readable(content, preflight)))
        if not content.startswith(ZIP_MAGIC) and len(facts := scan_old(_book_stream(content))) == len(opened.sheet_names):
            preflight.sheets.update(zip(opened.sheet_names, facts, strict=True))
        book = OpenBook(opened, preflight)
        connection.send(("sheets", book.sheets()))
        name = connection.recv()
        rows, coming = [], book.rows(name)
        while batch := list(islice(coming, BATCH)):
            connection.send(("rows", packed(batch)))
            rows += batch
        connection.send(("notes", book.notes(name)))
    except PasswordError:
        connection.send(("password",))
        return
    except CalamineError:
        raise damaged() from None
    connection.send(("end", book.tables(name, rows)))


def _glance(connection: Connection, content: bytes, area: Area | None) -> None:
    """Send what a large workbook begins with; what is wrong with it, the whole reading says."""
    from python_calamine import CalamineError, CalamineWorkbook

    with suppress(Refused, CalamineError, BadZipFile, zlib.error, ValueError, OSError, RuntimeError):
        beginning = beginning_of(content) if content.startswith(ZIP_MAGIC) else None
        if beginning is not None:
            book = OpenBook(CalamineWorkbook.from_filelike(io.BytesIO(beginning)), check_zip(beginning, area))
            connection.send(("glance", book.sheets()))


def _book_stream(content: bytes) -> bytes:
    """The stream of an .xls that holds its sheets; Excel 5 and 95 call it Book."""
    from olefile import OleFileIO  # type: ignore[import-untyped]

    with OleFileIO(io.BytesIO(content)) as container:
        name = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
        return container.openstream(name).read() if name else b""
