"""The ladder on screen: tiers down, rungs across, each cell its programmes and how many people; gaps hatched and named."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.pathways.ladder import Ladder, ladder
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.theme import colours
from leaddesk.desktop.kit.words import LinkButton, label
from leaddesk.domain.ladder import Cell
from leaddesk.domain.pathways import Programme

CONCERNS = ("programme", "programme_facet", "cohort", "enrolment", "term")
MOST_SHOWN = 6


class LadderView(Tab):
    """The whole ladder; a programme's name leads to its page."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setAccessibleName("Ladder of programmes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll)
        context.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Read the ladder again."""
        self._is_stale = False
        shown = ladder(store=self._context.store)
        body = QWidget()
        body.setProperty("role", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stack = QVBoxLayout(body)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.setSpacing(8)
        stack.addWidget(label("The ladder", "title"))
        stack.addWidget(label(in_short(shown), "answer", "warning" if shown.gaps else ""))
        stack.addSpacing(8)
        stack.addWidget(self._grid(shown))
        stack.addStretch()
        self.scroll.setWidget(body)

    def panes(self) -> list[QWidget]:
        """The ladder alone."""
        return [self.scroll]

    def showEvent(self, event: QShowEvent) -> None:
        """A ladder that changed while another tab showed is read again only now, so that one change stalls nothing."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.concerns(*CONCERNS):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _grid(self, shown: Ladder) -> QWidget:
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column, rung in enumerate(shown.rungs, 1):
            grid.addWidget(label(rung.label, "section"), 0, column)
            grid.setColumnStretch(column, 3)
        grid.setColumnStretch(0, 1)
        for row, tier in enumerate(shown.tiers, 1):
            named = label(tier.label, "section")
            named.ensurePolished()
            named.setMinimumWidth(max(named.fontMetrics().horizontalAdvance(word) for word in tier.label.split()) + 8)
            grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            for column, rung in enumerate(shown.rungs, 1):
                words = f"{tier.label}, {rung.label.lower()}"
                grid.addWidget(self._cell(shown.cell(tier.code, rung.code), words, shown), row, column)
        return place

    def _cell(self, cell: Cell, words: str, shown: Ladder) -> QWidget:
        made = _CellFrame(is_gap=cell.is_gap)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(12, 8, 12, 8)
        stack.setSpacing(2)
        if cell.is_gap:
            made.setAccessibleName(f"{words}: a gap")
            stack.addWidget(label("Gap: nothing is offered here", "", "warning"))
        else:
            programmes = _counted(len(cell.programmes), "programme", "programmes")
            made.setAccessibleName(f"{words}: {programmes}, {_counted(cell.people, 'person', 'people')}")
            for uid in cell.programmes[:MOST_SHOWN]:
                stack.addWidget(LinkButton(shown.titles[uid], lambda u=uid: self._context.open_record(Programme.KIND, u)))  # type: ignore[misc]
            if len(cell.programmes) > MOST_SHOWN:
                stack.addWidget(label(f"and {len(cell.programmes) - MOST_SHOWN} more", "muted"))
            if cell.people:
                stack.addWidget(label(_people(cell.people), "fine"))
        stack.addStretch()
        return made


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _people(count: int) -> str:
    return "1 person is on them today" if count == 1 else f"{count:,} people are on them today"


class _CellFrame(QFrame):
    """One cell; a gap is hatched, so that it shows without colour too."""

    def __init__(self, *, is_gap: bool) -> None:
        super().__init__()
        self._is_gap = is_gap
        self.setProperty("role", "cell")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        shades = colours()
        painter.setPen(shades.rule)
        if self._is_gap:
            painter.setOpacity(0.35)
            painter.fillRect(self.rect(), QBrush(shades.rule, Qt.BrushStyle.BDiagPattern))
            painter.setOpacity(1.0)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)


def in_short(shown: Ladder) -> str:
    """What the ladder says in a sentence: how much of it is covered, and where the gaps are."""
    covered, every = len(shown.cells) - len(shown.gaps), len(shown.cells)
    if not shown.gaps:
        return f"All {every} cells hold a programme."
    names = {term.code: term.label.lower() for term in (*shown.tiers, *shown.rungs)}
    first = "; ".join(f"{names[gap.tier]}, {names[gap.rung]}" for gap in shown.gaps[:3])
    more = f"; and {len(shown.gaps) - 3} more" if len(shown.gaps) > 3 else ""
    return f"{covered} of {every} cells hold a programme. Gaps: {first}{more}."
