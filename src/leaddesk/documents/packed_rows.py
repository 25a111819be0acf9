"""Rows of a sheet as they travel between processes and rest in memory: hundreds of them in one text, taken apart when they are asked for.

Two million cells as texts of their own take a second to send, and some hundred megabytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from leaddesk.documents.finding_tables import Row

_CELL, _ROW = "\x1f", "\x1e"
_PARTED = str.maketrans({_CELL: " ", _ROW: " "})


@dataclass(frozen=True, slots=True)
class Pack:
    """Rows that follow one another; `first` is the number of the first in the sheet."""

    first: int
    count: int
    text: str

    def rows(self) -> list[Row]:
        """The rows with their numbers."""
        return [(number, tuple(line.split(_CELL))) for number, line in enumerate(self.text.split(_ROW), self.first)]


def packed(rows: Sequence[Row]) -> Pack:
    """Rows that follow one another in one text; a cell that holds a sign which parts them has a space instead."""
    text = _ROW.join([_CELL.join(cells) for _, cells in rows])
    if text.count(_CELL) + text.count(_ROW) + 1 != sum(len(cells) or 1 for _, cells in rows):
        text = _ROW.join([_CELL.join([cell.translate(_PARTED) for cell in cells]) for _, cells in rows])
    return Pack(rows[0][0], len(rows), text)


@dataclass(slots=True)
class PackedRows(Sequence[Row]):
    """All rows of a sheet from `start` up to `end`, or to the last; each pack but the last holds as many as the first."""

    packs: list[Pack] = field(default_factory=list)
    start: int = 0
    end: int | None = None
    _open: tuple[int, list[Row]] = (-1, [])

    def between(self, start: int, end: int) -> "PackedRows":
        """Some of these rows, by their places from 0; nothing is copied."""
        return replace(self, start=self.start + start, end=self.start + min(end, len(self)))

    def __len__(self) -> int:
        held = sum(pack.count for pack in self.packs)
        return max((held if self.end is None else min(self.end, held)) - self.start, 0)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        at, within = divmod(self.start + place % len(self), self.packs[0].count)
        if self._open[0] != at:
            self._open = (at, self.packs[at].rows())
        return self._open[1][within]

    def __iter__(self) -> Iterator[Row]:
        before, end = 0, self.start + len(self)
        for pack in self.packs:
            if before < end and before + pack.count > self.start:
                rows = pack.rows()
                yield from rows[max(self.start - before, 0) : end - before]
            before += pack.count
