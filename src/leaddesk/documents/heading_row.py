"""Which row of a sheet holds the headings: senders put titles, dates and blank lines above them."""

from collections.abc import Sequence

from leaddesk.documents.heading_words import are_known, count_known, says_no_value
from leaddesk.domain.failures import KnownFailure

LOOKED_AT, LOOKED_BELOW, MOST_GUIDANCE = 40, 20, 400
"""Rows among which headings are looked for, rows below a row that show whether it is headings, and lines of guidance passed over."""
_LINES_ABOVE = 10


def find_heading_row(rows: Sequence[Sequence[str]], *, skip: int = 0) -> int:
    """The number (from 1) of the heading row: the first that is nearly as wide as the widest, filled with different words.

    Where that is a line such as "School, Lark Rise, Area, North", a row of known headings close below it is meant. KnownFailure when
    there is no row at all. `skip`: rows at the top that are known not to be it.
    """
    skip = max(skip, _below_guidance(rows))
    filled = [sum(1 for cell in row if cell.strip()) for row in rows[: skip + LOOKED_AT]]
    widest = max(filled[skip:], default=0)
    if not widest:
        raise KnownFailure("This file holds no rows.", "Check that you chose the right file or sheet.")
    wide = (index for index in range(skip, len(filled)) if filled[index] * 2 > widest)
    first = next((index for index in wide if are_headings(rows, index)), None)
    if first is None:
        return next(index for index in range(skip, len(filled)) if filled[index]) + 1
    below = range(first + 1, min(first + 1 + _LINES_ABOVE, len(filled)))
    close = (index for index in below if filled[index] * 2 > widest and _may_be_meant(rows, index, filled[first]))
    return next((index for index in close if _is_better_known(rows, index, first)), first) + 1


def _below_guidance(rows: Sequence[Sequence[str]]) -> int:
    """How many lines of one cell stand above the first of two rows with more, where they are too many for headings to be looked for below.

    None where there are no such rows: a list of one column.
    """
    wide = [_width(row) > 1 for row in rows[: MOST_GUIDANCE + 2]]
    first = wide.index(True) if True in wide else 0
    return first if first >= LOOKED_AT // 2 and wide[first + 1 : first + 2] == [True] else 0


def _may_be_meant(rows: Sequence[Sequence[str]], index: int, width: int) -> bool:
    """Whether a row below one that looks like headings could be the headings after all: words only, wider or with figures below."""
    row = rows[index]
    if any(is_figure(cell) or says_no_value(cell) for cell in row) or not are_headings(rows, index):
        return False
    return _width(row) > width or figures_under(row, rows[index + 1 : index + 1 + LOOKED_BELOW])


def _is_better_known(rows: Sequence[Sequence[str]], index: int, first: int) -> bool:
    """Whether a row below is of known headings and the first is not, or not of such alone: "School, Oak Primary, Telephone"."""
    if not are_known(rows[index]) or not are_known(rows[first]):
        return are_known(rows[index])
    is_line = count_known(rows[first]) < _width(rows[first]) < _width(rows[index]) == count_known(rows[index])
    return is_line and all(_width(row) and not any(map(is_figure, row)) for row in rows[first:index])


def are_headings(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Whether a row looks like headings, one or several of them written more than once ("Email" of the head, "Email" of the deputy)."""
    row = rows[index]
    return looks_like_headings(row) or _repeats_some(row, rows[index + 1 : index + 1 + LOOKED_BELOW])


def _repeats_some(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether half of a row's words or more differ, and figures below show that they are headings, or that they are known does."""
    cells = [cell.strip().casefold() for cell in row if cell.strip()]
    if len(cells) < 3 or len(set(cells)) * 2 < len(cells) or any(is_figure(cell) or says_no_value(cell) for cell in cells):
        return False
    return (figures_under(row, below[:1]) and figures_under(row, below)) or are_known(row)


def is_figure(cell: str) -> bool:
    """Whether a cell holds what headings hardly ever are: a number, a date, a telephone number or an e-mail address."""
    text = cell.strip()
    digits = sum(map(str.isdigit, text))
    return "@" in text or digits * 2 >= len(text) > 0


def figures_under(words: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column in which this row has a word holds figures or addresses in most of the rows."""
    places = [place for place, cell in enumerate(words) if cell.strip()]
    counts = (sum(place < len(cells) and is_figure(cells[place]) for cells in rows) for place in places)
    return bool(rows) and max(counts, default=0) * 2 > len(rows)


def looks_like_headings(row: Sequence[str]) -> bool:
    """Whether a row holds words, not figures, and hardly any of them twice."""
    cells = [cell.strip().casefold() for cell in row if cell.strip()]
    filled = len(cells)
    figures = sum(cell.replace(".", "").replace("/", "").replace("-", "").isdigit() for cell in cells)
    return figures * 3 <= filled and len(set(cells)) * 10 >= filled * 9 and (filled > 1 or len(row) == 1)


def _width(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())
