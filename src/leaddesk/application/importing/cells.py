"""The cells of a file as the sender wrote them: what one row says, and which other rows say the same."""

from collections.abc import Mapping

from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.application.work import Progress

REPORT_EVERY = 200


def texts_of(table: SourceTable, row: int, places: Mapping[str, int]) -> dict[str, str]:
    """What a row says under each field; `places` are the columns of the fields, from 0. Empty when there is no such row."""
    for number, cells in table.rows():
        if number == row and not isinstance(cells, RowFault):
            return {key: cells[at] if at < len(cells) else "" for key, at in places.items()}
    return {}


def rows_alike(
    table: SourceTable, row: int, places: Mapping[str, int], texts: Mapping[str, str], progress: Progress
) -> dict[str, list[int]]:
    """The numbers of all other rows whose cell says exactly what the row says, by field; `places` as for `texts_of`."""
    alike: dict[str, list[int]] = {key: [] for key in places}
    wanted = [(at, texts.get(key, ""), alike[key].append) for key, at in places.items()]
    for read, (number, cells) in enumerate(table.rows() if wanted else ()):
        if read % REPORT_EVERY == 0:
            progress.report(read, None, "Reading a row")
        if isinstance(cells, RowFault) or number == row:
            continue
        for at, text, take in wanted:
            if at < len(cells) and cells[at] == text:
                take(number)
    return alike
