"""The counts of a staged file as chips that filter its rows."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.desktop.importing.words import COUNT_KEYS, VERDICT_MARKS, VERDICT_WORDS
from leaddesk.desktop.kit.announcing import announce
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.marks import draw_mark
from leaddesk.desktop.kit.theme import colours
from leaddesk.domain.imports import Verdict


class VerdictChips(QWidget):
    """One chip for each verdict; pressed ones are shown, none pressed shows all. `changed` carries the verdicts chosen."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=8)
        self.chips: dict[Verdict, QPushButton] = {}
        self._said = ""
        for verdict in COUNT_KEYS:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setProperty("role", "chip")
            chip.toggled.connect(lambda is_on, made=chip: self._chosen(made, is_on))
            flow.addWidget(chip)
            self.chips[verdict] = chip

    @property
    def chosen(self) -> frozenset[Verdict]:
        """The verdicts whose rows show; empty for all."""
        return frozenset(verdict for verdict, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[str, int], *, has_questions: bool) -> None:
        """Say how many rows each verdict has; one without rows cannot be chosen, unless it holds questions already answered."""
        side = round(self.fontMetrics().height() * 0.55)
        for verdict, chip in self.chips.items():
            count = counts[COUNT_KEYS[verdict]]
            chip.setText(f"{VERDICT_WORDS[verdict]} {count:,}")
            chip.setAccessibleName(f"{VERDICT_WORDS[verdict]}: {count:,} rows")
            shows_some = bool(count) or (verdict is Verdict.CONFLICT and has_questions)
            chip.setToolTip("Show only these rows" if shows_some else "There are no such rows")
            chip.setIcon(_shape(verdict, side, self.devicePixelRatioF()))
            chip.setIconSize(QSize(side, side))
            chip.setEnabled(shows_some)
            if not shows_some and chip.isChecked():
                chip.setChecked(False)
        if (words := left_to_do(counts)) != self._said:
            self._said = words
            announce(self, words)

    def choose(self, *verdicts: Verdict) -> None:
        """Show the rows of these verdicts."""
        for verdict, chip in self.chips.items():
            chip.setChecked(verdict in verdicts and chip.isEnabled())

    def _chosen(self, chip: QPushButton, is_on: bool) -> None:
        chip.setProperty("active", "true" if is_on else "false")
        chip.style().unpolish(chip)
        chip.style().polish(chip)
        self.changed.emit(self.chosen)


def left_to_do(counts: Mapping[str, int]) -> str:
    """What still needs somebody, as it is said to those who hear the window: `9 problems left, 2 to decide`."""
    problems, open_questions = counts[COUNT_KEYS[Verdict.REJECTED]], counts[COUNT_KEYS[Verdict.CONFLICT]]
    words = f"{problems:,} {'problem' if problems == 1 else 'problems'} left" if problems else "No problems left"
    return f"{words}, {open_questions:,} to decide" if open_questions else words


def _shape(verdict: Verdict, side: int, scale: float) -> QIcon:
    made = QPixmap(QSize(side, side) * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    mark = VERDICT_MARKS[verdict]
    draw_mark(painter, mark.form, getattr(colours(), mark.tone), QRectF(1, 1, side - 2, side - 2))
    painter.end()
    return QIcon(made)
