"""A page or half a page for each programme, so that every one begins at the head or the middle of a page."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from leaddesk.documents.page_style import TEXT_HEIGHT, TEXT_WIDTH


class Slot(Flowable):  # type: ignore[misc]
    """Takes half a page when its content fits, otherwise a whole one; what is longer still flows on overleaf."""

    def __init__(self, content: Sequence[Flowable], gap: float = 12) -> None:
        super().__init__()
        self._content = list(content)
        self._gap = gap
        self._sizes: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """The text's full width; half or all of a page's height, or its own height when that is more."""
        self._sizes = [flowable.wrapOn(self.canv, TEXT_WIDTH, TEXT_HEIGHT)[1] for flowable in self._content]
        needed = sum(self._sizes) + sum(flowable.getSpaceBefore() + flowable.getSpaceAfter() for flowable in self._content)
        half = TEXT_HEIGHT / 2 - 0.01
        if needed <= half - self._gap:
            self.height = half
        else:
            self.height = max(TEXT_HEIGHT - 0.01, needed)
        self.width = TEXT_WIDTH
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the top of the slot; white space is allowed to stay white."""
        top = self.height
        for flowable, size in zip(self._content, self._sizes, strict=True):
            top -= size + flowable.getSpaceBefore()
            flowable.drawOn(self.canv, 0, top)
            top -= flowable.getSpaceAfter()

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Begin on a fresh page, and only there let go of content that is longer than it."""
        return self._content if availHeight >= TEXT_HEIGHT - 1 else []
