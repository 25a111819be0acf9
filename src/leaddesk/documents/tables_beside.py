"""Parts tables that stand side by side on a sheet, with an empty column between them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from leaddesk.documents.finding_tables import FoundTable, Row, trimmed

FEWEST = 2
"""Headings that a table has at least; a single column beside an empty one is a note or a key."""


def parted(table: FoundTable, rows: Sequence[Row]) -> list[FoundTable]:
    """The tables side by side that were found as one, from the left; this one alone where an empty column only spaces it out.

    Those are several that have a heading in common, or of which one ends above the other.
    """
    gaps = [place for place, words in enumerate(table.headings) if not words]
    if not gaps:
        return [table]
    below = [cells for _, cells in rows[table.heading_at + 1 : table.end]]
    gaps = [place for place in gaps if not any("".join(cells[place : place + 1]).strip() for cells in below)]
    width = max([len(table.headings), *map(len, below)])
    parts = [(first + 1, last) for first, last in pairwise([-1, *gaps, width]) if any(table.headings[first + 1 : last])]
    if len(parts) < FEWEST or any(sum(map(bool, table.headings[first:last])) < FEWEST for first, last in parts):
        return [table]
    sides = [_side(table, below, part) for part in parts]
    words = [heading.casefold() for heading in table.headings if heading]
    if len(set(words)) == len(words) and len({one.end for one in sides}) == 1:
        return [table]
    return [one for one in sides if one.rows] or [table]


def _side(table: FoundTable, below: Sequence[Sequence[str]], columns: tuple[int, int]) -> FoundTable:
    """One of them, up to its own last row."""
    filled = [at for at, cells in enumerate(below, 1) if any(text.strip() for text in cells[slice(*columns)])]
    one = replace(table, columns=columns, rows=len(filled), end=table.heading_at + 1 + max(filled, default=0))
    return replace(one, headings=trimmed(one.own(table.headings)))
