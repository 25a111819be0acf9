"""A list as a file of its own, .csv or .xlsx by its ending; no cell is ever taken for a formula (reliability.md 5.3)."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO
from itertools import chain, islice
from pathlib import Path

from leaddesk.application.files import save_file
from leaddesk.documents.lists_workbook import CellValue, Sheet, write_workbook
from leaddesk.domain.failures import KnownFailure

_FORMULA = re.compile(r"^[\s\u00a0]*[=+\-@\t\r]", re.MULTILINE)
_MEASURED, _NARROWEST, _LONGEST_DAY = 200, 8, 11
"""How many rows a column's width is measured from, and the least it is."""
_NUMBER_OR_TELEPHONE = re.compile(r"^[+-]?[\d .()]+$")


def write_list(file: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[CellValue]]) -> None:
    """Write headings and rows; KnownFailure for another ending, or when the place cannot be written."""
    ending = file.suffix.lower()
    if ending == ".xlsx":
        coming = (tuple(map(_in_words, row)) for row in rows)
        first = list(islice(coming, _MEASURED))
        widths = [max(_NARROWEST, *map(_length, column)) for column in zip(headings, *first, strict=True)]
        save_file(file, write_workbook([Sheet(name=title, headings=headings, widths=widths, rows=chain(first, coming))]))
    elif ending == ".csv":
        save_file(file, _csv(headings, rows).encode("utf-8-sig"))  # the mark tells Excel that names such as Siân are UTF-8
    else:
        raise KnownFailure(f"LeadDesk does not write {ending or 'such'} files.", "End the name with .csv or .xlsx.")


def _in_words(value: CellValue) -> CellValue:
    """Yes and no as the screen says them, anything else as it is."""
    return {True: "Yes", False: "No"}[value] if isinstance(value, bool) else value


def _length(value: CellValue) -> int:
    """How wide a value is shown; a day as 12 Sep 2026."""
    return _LONGEST_DAY if isinstance(value, date) else len(str(value or ""))


def _csv(headings: Sequence[str], rows: Iterable[Sequence[CellValue]]) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: CellValue) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and _FORMULA.search(value) and not _NUMBER_OR_TELEPHONE.match(value):
        return f"'{value}"
    return value
