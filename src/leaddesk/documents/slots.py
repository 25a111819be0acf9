"""A page or half a page for each programme, so that every one begins at the head or the middle of a page."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from leaddesk.documents.page_style import TEXT_WIDTH

_GAP = 12


class Slot(Flowable):  # type: ignore[misc]
    """Takes half a page when its content fits, otherwise a whole one; what is longer still flows on overleaf."""

    def __init__(self, content: Sequence[Flowable], page_height: float) -> None:
        super().__init__()
        self._content = list(content)
        self._page_height = page_height - 0.01
        self._sizes: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The text's full width; half or all of a page's height, or its own height when that is more."""
        needed = self._needed()
        half = self._page_height / 2
        if needed <= half - _GAP:
            self.height = half
        else:
            self.height = max(self._page_height, needed)
        self.width = TEXT_WIDTH
        return self.width, self.height

    @property
    def is_too_long(self) -> bool:
        """Whether its content would go on overleaf."""
        return self._needed() > self._page_height

    def _needed(self) -> float:
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
