"""Which row of a sheet holds the headings: senders put titles, dates and blank lines above them."""

from collections.abc import Sequence

from leaddesk.domain.failures import KnownFailure

LOOKED_AT = 40


def find_heading_row(rows: Sequence[Sequence[str]], *, skip: int = 0) -> int:
    """The number (from 1) of the heading row: the first that is nearly as wide as the widest, filled with different words.

    KnownFailure when there is no row at all. `skip`: rows at the top that are known not to be it.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows[:LOOKED_AT]]
    widest = max(filled[skip:], default=0)
    if not widest:
        raise KnownFailure("This file holds no rows.", "Check that you chose the right file or sheet.")
    for index in range(skip, len(filled)):
        if filled[index] * 2 > widest and looks_like_headings(rows[index]):
            return index + 1
    return next(index for index in range(skip, len(filled)) if filled[index]) + 1


def is_figure(cell: str) -> bool:
    """Whether a cell holds what headings hardly ever are: a number, a date, a telephone number or an e-mail address."""
    text = cell.strip()
    digits = sum(map(str.isdigit, text))
    return "@" in text or digits * 2 >= len(text) > 0


def looks_like_headings(row: Sequence[str]) -> bool:
    """Whether a row holds words, not figures, and hardly any of them twice."""
    cells = [cell.strip().casefold() for cell in row if cell.strip()]
    filled = len(cells)
    figures = sum(cell.replace(".", "").replace("/", "").replace("-", "").isdigit() for cell in cells)
    return figures * 3 <= filled and len(set(cells)) * 10 >= filled * 9 and (filled > 1 or len(row) == 1)
