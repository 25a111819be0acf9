"""The five steps of an import, kept in sight at the left: where one is, what needs a look, and the way back (experience.md, section 2)."""

from collections.abc import Collection
from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget


class Step(IntEnum):
    """The steps in their order; each stands on the one before."""

    FILE = 0
    TABLE = 1
    COLUMNS = 2
    CHECK = 3
    SAVED = 4


WORDS = {
    Step.FILE: "File", Step.TABLE: "Sheet and headings", Step.COLUMNS: "Columns", Step.CHECK: "Check", Step.SAVED: "Saved",
}  # fmt: skip


class StepsRail(QListWidget):
    """Shows the steps; `asked` carries the one that the officer wants to go to. Steps that cannot be reached yet are greyed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Steps of the import")
        self.setProperty("role", "steps")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for step in Step:
            self.addItem(QListWidgetItem(f"{step + 1}  {WORDS[step]}"))
        self._is_telling = False
        self.currentRowChanged.connect(self._ask)
        self.fit()

    def fit(self) -> None:
        """As wide as its longest step; rows follow the text size."""
        metrics = self.fontMetrics()
        for at in range(self.count()):
            self.item(at).setSizeHint(QSize(0, metrics.height() + 16))
        self.setFixedWidth(max(metrics.horizontalAdvance(f"0  {words} (00)") for words in WORDS.values()) + 40)

    def show_step(self, now: Step, reachable: Collection[Step], *, to_check: int = 0) -> None:
        """Mark the step one is at; `to_check` columns wait for a look."""
        self._is_telling = True
        for step in Step:
            item = self.item(step)
            number = f" ({to_check})" if step is Step.COLUMNS and to_check else ""
            item.setText(f"{step + 1}  {WORDS[step]}{number}")
            told = f", {to_check} to check" if number else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"Step {step + 1} of {len(Step)}, {WORDS[step]}{told}")
            can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(can if step in reachable or step is now else Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(now)
        self._is_telling = False

    def _ask(self, at: int) -> None:
        if not self._is_telling and at >= 0:
            self.asked.emit(Step(at))
