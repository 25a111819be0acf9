"""How wide the columns of a table stand: as they would like, narrowed to the room there is, or as the officer drew them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFontMetrics

from leaddesk.application.finding import Column, Shape

LONGEST_DAY = "28 May 2000"
WIDEST = 480
SPACE = 24
"""Around the words of a cell, in pixels."""
_STIFF = frozenset({Shape.DATE, Shape.MOMENT, Shape.NUMBER, Shape.YES_NO})
"""A day or a number that is cut short says something else; of a name, the beginning serves."""
SHORT = 10
"""Letters: what is so short, such as a URN, is cut to nothing that serves."""
LEAST_OF_NAME, LEAST_OF_WORDS = 0.75, 0.7
"""Of the width it would like."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The width that a column would like, and the least with which it still serves; in pixels."""

    key: str
    natural: int
    least: int


def wish_of(column: Column, metrics: QFontMetrics, *, is_first: bool) -> Wish:
    """So many letters, but never less than its heading or, of a date, the longest there is; the first column names the row."""
    heading = metrics.horizontalAdvance(column.heading) + 12
    day = metrics.horizontalAdvance(LONGEST_DAY) if column.shape is Shape.DATE else 0
    natural = min(WIDEST, max(column.width * metrics.averageCharWidth(), heading, day) + SPACE)
    if column.shape in _STIFF or column.width <= SHORT:
        return Wish(column.key, natural, natural)
    share = LEAST_OF_NAME if is_first else LEAST_OF_WORDS
    return Wish(column.key, natural, min(natural, max(round(natural * share), heading + SPACE)))


def fitted(wishes: Sequence[Wish], own: Mapping[str, int], room: int) -> dict[str, int]:
    """A width for each column; those that an officer drew stay so, the rest give way together where the room is short."""
    free = [wish for wish in wishes if wish.key not in own]
    short = sum(own.get(wish.key, wish.natural) for wish in wishes) - room
    can_give = sum(wish.natural - wish.least for wish in free)
    share = min(1.0, short / can_give) if short > 0 and can_give else 0.0
    given = {wish.key: wish.natural - ceil((wish.natural - wish.least) * share) for wish in free}
    return {**given, **{wish.key: own[wish.key] for wish in wishes if wish.key in own}}


def fitted_letters(
    letters: Mapping[int, tuple[int, int]], headings: Mapping[int, str], metrics: QFontMetrics, room: int
) -> dict[int, int]:
    """The widths of columns that would like so many letters and serve with so few, but never less than their heading, in this room."""
    wishes = []
    for at, (liked, least) in letters.items():
        heading = metrics.horizontalAdvance(headings[at]) + 12
        natural, narrow = (max(count * metrics.averageCharWidth(), heading) + SPACE for count in (liked, least))
        wishes.append(Wish(str(at), natural, narrow))
    return {int(key): width for key, width in fitted(wishes, {}, room).items()}
