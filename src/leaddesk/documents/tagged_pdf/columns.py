"""Columns as a newspaper has them: read down the first, then the next, page by page."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

_STEP = 12.0
"""How exactly the columns of the last page are brought to one height, in points."""
_WORTH_BEGINNING = 90.0
"""The least room, in points, in which a block that goes on in the next column is begun."""
_ENDLESS = 100_000.0

_Laid = list[list[Flowable]]


class Columns(Flowable):  # type: ignore[misc]
    """Fills the columns of a page before it goes on overleaf; those of the last page come out about as tall as one another."""

    def __init__(self, content: Sequence[Flowable], width: float, gap: float, count: int = 2) -> None:
        super().__init__()
        self._content, self._width, self._gap, self._count = list(content), width, gap, count
        self._columns: _Laid = []
        self._sizes: dict[int, tuple[Flowable, float]] = {}

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The least height that holds everything; more than there is when it goes on overleaf."""
        self.width = self._count * self._width + (self._count - 1) * self._gap
        height = min(self._tall(self._content) / self._count, availHeight)
        self._columns, rest = self._filled(height)
        while rest and height < availHeight:
            height = min(height + _STEP, availHeight)
            self._columns, rest = self._filled(height)
        self.height = availHeight + 1 if rest else max(map(self._tall, self._columns), default=0)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """What fills this page's columns, and the rest; nothing when not even one line fits."""
        columns, rest = self._filled(availHeight)
        if not any(columns):
            return []
        return [_Full(columns, self._width, self._gap), Columns(rest, self._width, self._gap, self._count)]

    def draw(self) -> None:
        """Each column from the top."""
        for number, column in enumerate(self._columns):
            top = self.height
            for flowable in column:
                top -= self._size(flowable)
                flowable.drawOn(self.canv, number * (self._width + self._gap), top)
                top -= flowable.getSpaceAfter()

    def _tall(self, column: Sequence[Flowable]) -> float:
        """How tall a column of these is; what would follow the last one is not counted."""
        if not column:
            return 0.0
        sizes = sum(self._size(flowable) + flowable.getSpaceAfter() for flowable in column)
        return sizes - float(column[-1].getSpaceAfter())

    def _size(self, flowable: Flowable) -> float:
        """How tall one of them is, measured once: it does not depend on where it stands."""
        if id(flowable) not in self._sizes:
            self._sizes[id(flowable)] = flowable, float(flowable.wrapOn(None, self._width, _ENDLESS)[1])
        return self._sizes[id(flowable)][1]

    def _filled(self, height: float) -> tuple[_Laid, list[Flowable]]:
        """The columns of that height, and what finds no room in them."""
        left = list(self._content)
        return [self._column(left, height) for _ in range(self._count)], left

    def _column(self, left: list[Flowable], height: float) -> list[Flowable]:
        """One column, taken from the front of what is left; a table goes on in the next, its heading repeated."""
        column: list[Flowable] = []
        while left and (size := self._size(left[0])) <= height:
            height -= size + left[0].getSpaceAfter()
            column.append(left.pop(0))
        if left and height > _WORTH_BEGINNING:
            halves = left[0].split(self._width, height)
            if len(halves) > 1:
                column.append(halves[0])
                left[:1] = halves[1:]
        return column


class _Full(Columns):
    """The columns of a page that is full: what follows begins overleaf."""

    def __init__(self, columns: _Laid, width: float, gap: float) -> None:
        super().__init__([], width, gap, len(columns))
        self._columns = columns

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """All the room there is."""
        self.width, self.height = self._count * self._width + (self._count - 1) * self._gap, availHeight
        return self.width, self.height
