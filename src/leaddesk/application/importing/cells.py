"""The cells of a file as the sender wrote them: what one row says, and which other rows say the same."""

from collections.abc import Iterator, Mapping

from leaddesk.application.importing.tables import RowFault, SourceTable


def texts_of(table: SourceTable, row: int, places: Mapping[str, int]) -> dict[str, str]:
    """What a row says under each field; `places` are the columns of the fields, from 0. Empty when there is no such row."""
    for number, cells in table.rows():
        if number == row and not isinstance(cells, RowFault):
            return {key: cells[at] if at < len(cells) else "" for key, at in places.items()}
    return {}


def rows_saying(table: SourceTable, place: int, text: str) -> Iterator[int]:
    """The numbers of all rows whose cell in a column says exactly this."""
    for number, cells in table.rows():
        if not isinstance(cells, RowFault) and place < len(cells) and cells[place] == text:
            yield number
