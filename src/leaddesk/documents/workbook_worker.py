"""The process that reads a workbook and may die of it: it is given bytes, sends rows back, and knows nothing else."""

import datetime
import io
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from multiprocessing.connection import Connection

from leaddesk.documents.our_sheets import GUIDANCE, OUR_SHEET
from leaddesk.documents.sheet_scan import SheetFacts
from leaddesk.documents.stray_rows import without_rows_below
from leaddesk.documents.workbook_preflight import Preflight, check_zip
from leaddesk.documents.workbook_refusals import Refused, damaged

MEMORY_LIMIT, BATCH = 1024**3, 500
ZIP_MAGIC = b"PK\x03\x04"


def work(connection: Connection, sheet: str | None) -> None:
    """Read one workbook from the pipe; answer `("refused", what, next)`, or `("sheet", …)`, then `("rows", […])` until `("end",)`."""
    _quieten()
    _limit_memory()
    try:
        _read(connection, connection.recv_bytes(), sheet)
    except Refused as refusal:
        connection.send(("refused", refusal.what, refusal.what_next))
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


def _read(connection: Connection, content: bytes, wanted: str | None) -> None:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    preflight = check_zip(content) if content.startswith(ZIP_MAGIC) else Preflight()
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [name for name in book.sheet_names if name not in preflight.hidden]
        names = [name for name in shown if name not in (OUR_SHEET, GUIDANCE)] or shown
        name = _chosen(book, names, preflight, wanted)
        facts = preflight.sheets.get(name, SheetFacts())
        if facts.strays:
            book = CalamineWorkbook.from_filelike(io.BytesIO(without_rows_below(content, preflight.parts[name], facts.last_row)))
        connection.send(("sheet", name, _notes(name, [one for one in shown if one != OUR_SHEET], preflight, facts)))
        rows = _rows(book, name, facts)
        while batch := list(islice(rows, BATCH)):
            connection.send(("rows", batch))
    except PasswordError:
        connection.send(("password",))
        return
    except CalamineError:
        raise damaged() from None
    connection.send(("end",))


def _chosen(book: object, names: list[str], preflight: Preflight, wanted: str | None) -> str:
    """The sheet that was asked for, else the first that is a table: at least two rows and two columns filled."""
    if wanted is not None:
        if wanted not in book.sheet_names:  # type: ignore[attr-defined]
            raise Refused(f"There is no sheet {wanted} in this workbook.", f"Choose one of {', '.join(names)[:80]}.")
        return wanted
    if not names or (preflight.sheets and not set(names) & set(preflight.sheets)):
        raise Refused("There is no table of cells in this workbook.", "Ask for the sheet with the rows themselves.")
    sizes = {name: _size(book, name, preflight) for name in names}
    tables = [name for name, (rows, columns) in sizes.items() if rows > 1 and columns > 1]
    filled = tables or [name for name, (rows, _) in sizes.items() if rows]
    if not filled:
        raise Refused(f"{names[0]} is empty.", "Check that you chose the right file.")
    return filled[0]


def _size(book: object, name: str, preflight: Preflight) -> tuple[int, int]:
    if name in preflight.sheets:
        facts = preflight.sheets[name]
        return facts.filled_rows, facts.last_column
    sheet = book.get_sheet_by_name(name)  # type: ignore[attr-defined]
    return sheet.height, sheet.width


def _notes(name: str, names: list[str], preflight: Preflight, facts: SheetFacts) -> list[tuple[str, str]]:
    """What the officer is told of the workbook: (code, words)."""
    found = []
    if len(names) > 1:
        others = ", ".join(other for other in names if other != name)
        found.append(("sheet", f"The sheet {name} was read; the workbook also has {others[:200]}."))
    if preflight.hidden:
        found.append(("hidden_sheet", f"The workbook has hidden sheets that were not read: {', '.join(preflight.hidden)[:200]}."))
    if preflight.has_macros:
        found.append(("macros", "The workbook contains macros; they were not run."))
    if facts.strays:
        found.append(("stray_cell", f"A stray cell far below the table was left out: {', '.join(facts.strays[:5])}."))
    return found


def _rows(book: object, name: str, facts: SheetFacts) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows as text with their numbers in the sheet, error cells as they read in Excel."""
    sheet = book.get_sheet_by_name(name)  # type: ignore[attr-defined]
    odd: dict[int, list[tuple[int, str]]] = {}
    for (row, column), text in facts.texts.items():
        odd.setdefault(row, []).append((column, text))
    rows = sheet.to_python(skip_empty_area=False) if sheet.start is not None else []
    for number, cells in enumerate(rows, 1):
        if facts.last_row and number > facts.last_row:
            break
        texts = [cell if cell.__class__ is str else as_text(cell) for cell in cells]
        for column, text in odd.get(number, ()):
            texts.extend([""] * (column - len(texts)))
            texts[column - 1] = text
        yield number, texts


def as_text(value: object) -> str:
    """A cell's value as a sender would type it: whole numbers without `.0`, dates as 2026-09-01."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)
