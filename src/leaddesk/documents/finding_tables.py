"""Finds every table among the rows of a sheet: titles above it, headings in one row or two, another table below it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from leaddesk.documents.heading_row import (
    LOOKED_AT,
    LOOKED_BELOW,
    MOST_GUIDANCE,
    figures_under,
    find_heading_row,
    is_figure,
    looks_like_headings,
)
from leaddesk.documents.heading_words import are_known, count_known, says_no_value
from leaddesk.domain.failures import KnownFailure

MOST_TITLES = 20
Row = tuple[int, Sequence[str]]


@dataclass(frozen=True, slots=True)
class FoundTable:
    """One table. `heading_at` is the place of its last heading row in the rows looked at, `end` the place after its last row.

    `heading_row`: the number of that row in the sheet; `rows`: how many rows below it hold something. `columns`: the first that is its
    own and the first beyond it, from 0, where another table stands beside it; headings and cells outside are blank.
    """

    heading_at: int
    end: int
    heading_row: int
    headings: tuple[str, ...]
    rows: int
    columns: tuple[int, int] | None = None

    def own(self, cells: Sequence[str]) -> Sequence[str]:
        """The cells of a row that are this table's, each at its place in the sheet."""
        return cells if self.columns is None else [""] * self.columns[0] + list(cells[slice(*self.columns)])

    def with_spans(self, spans: Sequence[tuple[int, int]]) -> "FoundTable":
        """This table with the heading of each merged cell (first and last column from 0) over all of its columns."""
        headings = list(self.headings)
        for first, last in spans:
            headings.extend([""] * (min(last, first + LOOKED_BELOW) + 1 - len(headings)) if first < len(headings) else [])
            for place in range(first + 1, min(last + 1, len(headings))):
                headings[place] = headings[place] or headings[first]
        return replace(self, headings=tuple(headings))


def find_tables(rows: Sequence[Row]) -> list[FoundTable]:
    """All tables from the top down, those without a row below their headings left out; none when all rows are blank."""
    filled = [any(map(str.strip, cells)) for _, cells in rows]
    starts = _starts(rows, filled)
    found = []
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(rows)
        try:
            heading_at = start + heading_place([cells for _, cells in rows[start : min(end, start + MOST_GUIDANCE + LOOKED_AT)]])
        except KnownFailure:
            continue
        heading_at, headings = joined_headings(rows, heading_at, start)
        below = sum(filled[heading_at + 1 : end])
        if below:
            found.append(FoundTable(heading_at, end, rows[heading_at][0], headings, below))
    return found


def titles_above(rows: Sequence[Row], heading_at: int) -> tuple[str, ...]:
    """What stands in the rows right above the headings, which are at that place: a text for each row that says anything."""
    above = [" ".join(" ".join(cells).split()) for _, cells in rows[max(heading_at - MOST_TITLES, 0) : heading_at]]
    return tuple(filter(None, above))


def _starts(rows: Sequence[Row], filled: Sequence[bool]) -> list[int]:
    """Where tables begin: at the top, and after a blank row wherever headings stand over figures that the rows above do not head."""
    starts = [0]
    for at in range(1, len(rows)):
        if filled[at] and not filled[at - 1] and any(filled[starts[-1] : at]) and _is_another(rows, filled, starts[-1], at):
            starts.append(at)
    return starts


def _is_another(rows: Sequence[Row], filled: Sequence[bool], start: int, at: int) -> bool:
    """Whether the block of rows that begins at `at`, a title above it or not, is a table of its own."""
    heading = at
    while heading < len(rows) and filled[heading] and _width(rows[heading][1]) < 2:
        heading += 1
    if heading + 1 >= len(rows) or heading - at > 3 or not (filled[heading] and filled[heading + 1]):
        return False
    words = rows[heading][1]
    if _width(words) < 2 or not looks_like_headings(words) or any(is_figure(cell) or says_no_value(cell) for cell in words):
        return False
    above = [cells for _, cells in rows[max(start, at - LOOKED_BELOW) : at] if _width(cells) > 1]
    below = [cells for _, cells in rows[heading + 1 : heading + 1 + LOOKED_BELOW]]
    if any(_same(words, cells) for _, cells in rows[start : min(at, start + LOOKED_AT)]):
        return False  # the headings once more, such as at the top of a printed page
    if not (figures_under(words, below) and figures_under(words, above[1:])):
        return False
    top = start + heading_place([cells for _, cells in rows[start : min(at, start + LOOKED_AT)]])
    if heading == at and _goes_on(words, [cells for _, cells in rows[top : min(at, top + LOOKED_BELOW + 1)]], below):
        return False
    return not (_says_again(words, below) or _says_again(words, [cells for _, cells in rows[max(top + 2, at - LOOKED_BELOW) : at]]))


def _says_again(words: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a row below or above has one of these words in the same column, as data has and headings have not."""
    said = {(place, cell.strip().casefold()) for row in rows for place, cell in enumerate(row)}
    return any(cell.strip() and (place, cell.strip().casefold()) in said for place, cell in enumerate(words))


def _goes_on(words: Sequence[str], above: Sequence[Sequence[str]], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is one more of the table above: known headings stand on top, it has none of their kind, and figures go on below."""
    goes_on = _usual_figures(above[1:]) <= _figures(below) and _usual_figures(below) <= _figures(above)
    return goes_on and _places(words) <= _places(above[0]) and are_known(above[0]) and not are_known(words)


def _figures(rows: Sequence[Sequence[str]]) -> Counter[tuple[int, bool]]:
    """How often each column holds figures, and whether those are addresses."""
    return Counter((place, "@" in cell) for cells in rows for place, cell in enumerate(cells) if is_figure(cell))


def _usual_figures(rows: Sequence[Sequence[str]]) -> Counter[tuple[int, bool]]:
    """The columns that hold figures in most rows, once each."""
    return Counter(place for place, count in _figures(rows).items() if count * 2 > len(rows))


def _places(cells: Sequence[str]) -> set[int]:
    return {place for place, cell in enumerate(cells) if cell.strip()}


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return [cell.strip().casefold() for cell in one if cell.strip()] == [cell.strip().casefold() for cell in other if cell.strip()]


def _width(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def heading_place(rows: Sequence[Sequence[str]], *, skip: int = 0) -> int:
    """Where the headings are, from 0: as `find_heading_row`, or before that a row which a row of groups above makes distinct."""
    found = find_heading_row(rows, skip=skip) - 1
    for at in range(skip + 1, found):
        top, bottom = rows[at - 1], rows[at]
        is_wide = _width(bottom) * 2 > _width(rows[found]) and 1 < _width(top) < _width(bottom)
        is_distinct = looks_like_headings(top) and looks_like_headings(_join(top, bottom))
        if is_wide and is_distinct and not any(map(is_figure, bottom)) and (are_known(bottom) or not are_known(rows[found])):
            return at
    return found


def joined_headings(rows: Sequence[Row], at: int, start: int = 0) -> tuple[int, tuple[str, ...]]:
    """The place of the last heading row and the headings, a second heading row joined where there is one (`at`: the row found)."""
    if _continues(rows, at):
        return at + 1, trimmed(_join(rows[at][1], rows[at + 1][1]))
    own = trimmed(rows[at][1])
    if at > start and 1 < _width(rows[at - 1][1]) < _width(own) and looks_like_headings(rows[at - 1][1]):
        joined = trimmed(_join(rows[at - 1][1], own))
        return at, own if _is_line(rows[at - 1][1], own, joined) else joined
    return at, own


def _is_line(above: Sequence[str], own: Sequence[str], joined: Sequence[str]) -> bool:
    """Whether the row above is a line such as "Term, Autumn": it fills the first columns, and to join it helps nobody to tell headings."""
    if _places(above) != set(range(_width(above))):
        return False
    spoilt = count_known(own) - count_known(joined)
    if len(set(joined)) > len({text.casefold() for text in own}):
        return spoilt > 1 and not are_known(above)
    return spoilt > 0 or (spoilt == 0 and not are_known(above))


def _continues(rows: Sequence[Row], at: int) -> bool:
    """Whether the row below goes on with the headings: words only, some under a blank, and figures only further down."""
    if at + 2 >= len(rows):
        return False
    top, bottom, first = rows[at][1], rows[at + 1][1], rows[at + 2][1]
    under_blank = any(text.strip() and not (place < len(top) and top[place].strip()) for place, text in enumerate(bottom))
    has_figures = any(map(is_figure, bottom))
    return under_blank and not has_figures and _width(bottom) > 1 and any(map(is_figure, first))


def _join(top: Sequence[str], bottom: Sequence[str]) -> list[str]:
    """The words of two heading rows. A word that spans several columns goes before those headings only that would else be alike."""
    plain = [text.strip().casefold() for text in bottom]
    joined, group = [], ""
    for place in range(max(len(top), len(bottom))):
        over = top[place].strip() if place < len(top) else ""
        under = bottom[place].strip() if place < len(bottom) else ""
        if over:
            group = over if under and _is_span(top, bottom, place) else ""
        if under and group:
            joined.append(f"{group} {under}" if plain.count(under.casefold()) > 1 else under)
        else:
            joined.append(f"{over} {under}".strip())
    return joined


def _is_span(top: Sequence[str], bottom: Sequence[str], place: int) -> bool:
    """Whether the next column has a heading of its own below, and none above."""
    beside = "".join(bottom[place + 1 : place + 2]).strip()
    return bool(beside) and not "".join(top[place + 1 : place + 2]).strip()


def stacked(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The words of each column from the top down, where an officer said how many rows the headings take."""
    width = max(map(len, rows), default=0)
    columns = ([row[place] for row in rows if place < len(row)] for place in range(width))
    return trimmed([" ".join(" ".join(cells).split()) for cells in columns])


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Headings without outer blanks, and without the empty cells after the last."""
    width = max((at for at, text in enumerate(cells, 1) if text.strip()), default=0)
    return tuple(text.strip() for text in cells[:width])
