"""Rows of a CSV file that were rejected for a cell too long for a spreadsheet: their other cells must not be lost when they go back."""

import csv
import io

from leaddesk.application.importing import SourceTable
from leaddesk.application.importing.tables import RowFault
from leaddesk.documents.csv_tables import CELL_LIMIT, CsvTable

_CUT = " … (the rest of this text did not fit into the cell)"


def overlong_rows(source: SourceTable) -> dict[int, tuple[str, ...]]:
    """The cells of such rows by their numbers, the long ones cut with a word that says so; none where the file is no CSV file."""
    if not isinstance(source, CsvTable):
        return {}
    wanted = {number for number, cells in source.rows() if isinstance(cells, RowFault)}
    return _cells_of(source, wanted) if wanted else {}


def _cells_of(source: CsvTable, wanted: set[int]) -> dict[int, tuple[str, ...]]:
    found = dict[int, tuple[str, ...]]()
    text = io.TextIOWrapper(io.BytesIO(source.content), encoding=source.encoding, errors="replace", newline="")
    csv.field_size_limit(len(source.content) + 1)
    try:
        for number, cells in enumerate(csv.reader(text, delimiter=source.separator), 1):
            if number in wanted:
                own = source.found.own(cells) if source.found is not None else cells
                found[number] = tuple(map(_fitting, own))
    except csv.Error:  # another file is read at the same time, and has set the limit back: these rows go back blank
        pass
    finally:
        csv.field_size_limit(CELL_LIMIT)
    return found


def _fitting(text: str) -> str:
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT - len(_CUT)] + _CUT
