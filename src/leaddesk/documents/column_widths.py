"""How wide the columns of a table are: by what they hold, so that a telephone number never takes the room of an address."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

PADDING = 9.0
"""What `ruled_table` keeps free at the right of a cell, and a little for rounding; points."""
_WIDEST = 0.5


def column_widths(columns: Sequence[Sequence[str]], styles: Sequence[ParagraphStyle], total: float) -> list[float]:
    """Widths that add up to `total` (points) for columns of texts, each in its type.

    Every column is as wide as its longest word; what is left goes to those whose lines would break, and then to all alike.
    """
    least = [max(_longest(text.split(" "), style) for text in column) for column, style in zip(columns, styles, strict=True)]
    most = [max(low, min(_longest(column, style), total * _WIDEST)) for low, column, style in zip(least, columns, styles, strict=True)]
    spare = total - sum(least)
    if spare < 0:
        return _levelled(least, total)
    wanted = [high - low for high, low in zip(most, least, strict=True)]
    given = min(1.0, spare / sum(wanted)) if sum(wanted) else 0.0
    left = (total - sum(low + want * given for low, want in zip(least, wanted, strict=True))) / len(least)
    return [low + want * given + left for low, want in zip(least, wanted, strict=True)]


def _levelled(least: Sequence[float], total: float) -> list[float]:
    """Words have to be broken: those of the widest column first, so that an address is broken before a name is."""
    widths, room = list(least), total
    for done, at in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        widths[at] = min(least[at], room / (len(least) - done))
        room -= widths[at]
    return widths


def _longest(texts: Sequence[str], style: ParagraphStyle) -> float:
    return max((stringWidth(text, style.fontName, style.fontSize) for text in texts), default=0.0) + PADDING
