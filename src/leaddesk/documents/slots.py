"""A page or half a page for each programme: two that are short share one, and none is split that fits a page."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from leaddesk.documents.page_style import TEXT_WIDTH

_GAP = 12


class Slot(Flowable):  # type: ignore[misc]
    """Takes a whole page unless it was given a share of one; what is longer than a page flows on overleaf."""

    def __init__(self, content: Sequence[Flowable], page_height: float) -> None:
        super().__init__()
        self._content = list(content)
        self._page_height = page_height - 0.01
        self.share: float | None = None
        self._sizes: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The text's full width; its share or all of a page's height, or its own height when that is more."""
        needed = self.needed()
        self.height = self.share if self.share is not None else max(self._page_height, needed)
        self.width = TEXT_WIDTH
        return self.width, self.height

    def shares_page_with(self, other: "Slot", *, by_halves: bool = True) -> bool:
        """Whether both fit one page, which they then share: by halves where they may, or the second takes what the first leaves."""
        half, first, second = self._page_height / 2, self.needed() + _GAP, other.needed() + _GAP
        if first + second > self._page_height:
            return False
        self.share = max(first, self._page_height - max(half, second)) if by_halves else first
        other.share = self._page_height - self.share
        return True

    @property
    def is_too_long(self) -> bool:
        """Whether its content would go on overleaf."""
        return self.needed() > self._page_height

    def needed(self) -> float:
        """The height of its content, in points."""
        self._sizes = [flowable.wrapOn(None, TEXT_WIDTH, self._page_height)[1] for flowable in self._content]
        return sum(self._sizes) + sum(flowable.getSpaceBefore() + flowable.getSpaceAfter() for flowable in self._content)

    def draw(self) -> None:
        """Draw from the top of the slot; white space is allowed to stay white."""
        top = self.height
        for flowable, size in zip(self._content, self._sizes, strict=True):
            top -= size + flowable.getSpaceBefore()
            flowable.drawOn(self.canv, 0, top)
            top -= flowable.getSpaceAfter()

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Begin on a fresh page, and only there let go of content that is longer than it."""
        return self._content if availHeight >= self._page_height - 1 else []


def share_pages(slots: Sequence[Slot]) -> None:
    """Let every two that follow one another share a page where they fit one."""
    waiting = list(slots)
    while len(waiting) > 1:
        first = waiting.pop(0)
        if first.shares_page_with(waiting[0]):
            waiting.pop(0)
