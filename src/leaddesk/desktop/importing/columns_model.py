"""The columns of a file for a table: their heading, samples, what each is taken for, and how sure that is."""

from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.application.importing import ColumnMatch, Confidence
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.list_model import MARK_ROLE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CONFIDENCE_WORDS = {
    Confidence.SURE: "Sure", Confidence.REMEMBERED: "As last time", Confidence.CHOSEN: "You chose this",
    Confidence.CHECK: "Please check", Confidence.IGNORED: "Ignored",
}  # fmt: skip
CONFIDENCE_MARKS = {
    Confidence.SURE: Mark(Form.TICK, "good"), Confidence.REMEMBERED: Mark(Form.TICK, "good"), Confidence.CHOSEN: Mark(Form.TICK, "note"),
    Confidence.CHECK: Mark(Form.RING, "warning"), Confidence.IGNORED: Mark(Form.DOWN, "muted"),
}  # fmt: skip
TWICE = "Two columns"
TWICE_MARK = Mark(Form.CROSS, "danger")


class Part(IntEnum):
    """What stands from left to right."""

    HEADING = 0
    SAMPLES = 1
    FIELD = 2
    CONFIDENCE = 3


HEADINGS = {Part.HEADING: "Their column", Part.SAMPLES: "For example", Part.FIELD: "Is taken for", Part.CONFIDENCE: "How sure"}


class ColumnsModel(QAbstractTableModel):
    """Shows column matches; `words_of` says a field as an officer calls it."""

    def __init__(self, words_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_of = words_of
        self.columns: list[ColumnMatch] = []
        self._twice: set[str] = set()

    def show_columns(self, columns: Sequence[ColumnMatch]) -> None:
        """Show these columns, in the order of the file."""
        self.beginResetModel()
        self.columns = list(columns)
        self._count()
        self.endResetModel()

    def put(self, at: int, match: ColumnMatch) -> None:
        """Take a column for something else."""
        self.columns[at] = match
        self._count()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.columns) - 1, len(Part) - 1))

    @property
    def twice(self) -> set[str]:
        """The fields that two columns claim."""
        return self._twice

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.columns):
            return None
        match, part = self.columns[index.row()], Part(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(match, part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(match) if part is Part.HEADING else self._words(match, part)
        if role == MARK_ROLE and part is Part.CONFIDENCE:
            return TWICE_MARK if match.key in self._twice else CONFIDENCE_MARKS[match.confidence]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return HEADINGS[Part(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sentence(self, match: ColumnMatch) -> str:
        """A column as a screen reader says it."""
        taken = f"is taken for {self._words(match, Part.FIELD)}" if match.key else "is ignored"
        return f"Column {heading_of(match)} {taken}. {self._words(match, Part.CONFIDENCE)}."

    def _words(self, match: ColumnMatch, part: Part) -> str:
        match part:
            case Part.HEADING:
                return heading_of(match)
            case Part.SAMPLES:
                return " · ".join(filter(None, match.samples))
            case Part.FIELD:
                return self._words_of(match.key) if match.key else "–"
            case Part.CONFIDENCE:
                return TWICE if match.key in self._twice else CONFIDENCE_WORDS[match.confidence]

    def _count(self) -> None:
        claimed = Counter(match.key for match in self.columns if match.key)
        self._twice = {key for key, count in claimed.items() if count > 1}


def heading_of(match: ColumnMatch) -> str:
    """A column's heading; one without has the letter that a spreadsheet gives it."""
    return match.heading or f"Column {letters(match.index)} (no heading)"


def letters(index: int) -> str:
    """The letters that a spreadsheet gives the column at a place from 0."""
    said = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        said = chr(65 + rest) + said
    return said
