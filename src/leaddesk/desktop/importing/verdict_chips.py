"""The counts of a staged file as chips that filter its rows."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.desktop.importing.words import CHIP_MARKS, CHIP_WORDS, Chip
from leaddesk.desktop.kit.announcing import announce
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.marks import draw_mark
from leaddesk.desktop.kit.theme import colours


class VerdictChips(QWidget):
    """One chip for each verdict and one for possible duplicates; pressed ones are shown, none pressed shows all.

    `changed` carries the chips chosen.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=8)
        self.chips: dict[Chip, QPushButton] = {}
        self._said = ""
        for which in Chip:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setProperty("role", "chip")
            chip.toggled.connect(lambda is_on, made=chip: self._chosen(made, is_on))
            flow.addWidget(chip)
            self.chips[which] = chip

    @property
    def chosen(self) -> frozenset[Chip]:
        """The chips whose rows show; empty for all."""
        return frozenset(which for which, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Chip, int], *, has_questions: bool) -> None:
        """Say how many rows stand under each chip; one without rows cannot be chosen, unless it holds questions already answered."""
        side = round(self.fontMetrics().height() * 0.55)
        for which, chip in self.chips.items():
            count = counts[which]
            chip.setText(f"{CHIP_WORDS[which]} {count:,}")
            chip.setAccessibleName(f"{CHIP_WORDS[which]}: {count:,} {'row' if count == 1 else 'rows'}")
            shows_some = bool(count) or (which is Chip.CONFLICT and has_questions)
            chip.setToolTip("Show only these rows" if shows_some else "There are no such rows")
            chip.setIcon(_shape(which, side, self.devicePixelRatioF()))
            chip.setIconSize(QSize(side, side))
            chip.setEnabled(shows_some)
            if not shows_some and chip.isChecked():
                chip.setChecked(False)
        if (words := left_to_do(counts)) != self._said:
            self._said = words
            announce(self, words)

    def choose(self, *chosen: str) -> None:
        """Show the rows under these chips."""
        for which, chip in self.chips.items():
            chip.setChecked(which in chosen and chip.isEnabled())

    def _chosen(self, chip: QPushButton, is_on: bool) -> None:
        chip.setProperty("active", "true" if is_on else "false")
        chip.style().unpolish(chip)
        chip.style().polish(chip)
        self.changed.emit(self.chosen)


def left_to_do(counts: Mapping[Chip, int]) -> str:
    """What still needs somebody, as it is said to those who hear the window: `9 problems left, 2 to decide`."""
    problems, open_questions = counts[Chip.REJECTED], counts[Chip.CONFLICT] + counts[Chip.POSSIBLE_DUPLICATE]
    words = f"{problems:,} {'problem' if problems == 1 else 'problems'} left" if problems else "No problems left"
    return f"{words}, {open_questions:,} to decide" if open_questions else words


def _shape(which: Chip, side: int, scale: float) -> QIcon:
    made = QPixmap(QSize(side, side) * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    mark = CHIP_MARKS[which]
    draw_mark(painter, mark.form, getattr(colours(), mark.tone), QRectF(1, 1, side - 2, side - 2))
    painter.end()
    return QIcon(made)
