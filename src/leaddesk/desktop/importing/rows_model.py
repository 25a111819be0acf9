"""The rows of a staged file for a table of any length: words are made only for the cells on screen."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.application.importing import RowQuestion, StagedRow
from leaddesk.desktop.importing.preview import Preview
from leaddesk.desktop.importing.words import CHIP_MARKS, CHIP_WORDS, DECIDED, Chip, changes_sentence
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.list_model import MARK_ROLE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TAKEN_MARKS = {True: DECIDED, False: Mark(Form.RING, "muted")}
OLDER, IN_PART = "older", "In part"
TAKEN_WORDS = {True: "Yes", False: "No", None: ""}


class Part(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    LABEL = 1
    VERDICT = 2
    TAKEN = 3
    CHANGES = 4
    MESSAGE = 5


HEADINGS = {
    Part.NUMBER: "Row",
    Part.LABEL: "Who or what",
    Part.VERDICT: "Verdict",
    Part.TAKEN: "Save it",
    Part.CHANGES: "What changes",
    Part.MESSAGE: "What to know",
}


class RowsModel(QAbstractTableModel):
    """Shows the rows of a preview that the chips let through.

    `answer_of` says what the officer answered to a row's question, `is_ticked` whether a row is to be saved.
    """

    def __init__(
        self, answer_of: Callable[[int], str], is_ticked: Callable[[StagedRow], bool | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer_of, self._is_ticked = answer_of, is_ticked
        self._preview: Preview | None = None
        self._rows: list[StagedRow] = []

    def show_rows(self, preview: Preview, chips: frozenset[Chip], asked: Mapping[int, RowQuestion]) -> None:
        """Show these rows of a preview; `asked` are the questions that rows asked."""
        self.beginResetModel()
        self._preview, self._rows = preview, preview.rows(chips, asked)
        self.endResetModel()

    def row(self, at: int) -> StagedRow | None:
        """The staged row at a place of the table."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place_of(self, number: int) -> int:
        """Where the row with a number of the sender's sheet stands; -1 when the chips hide it."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), -1)

    def answered(self) -> None:
        """Show answers and ticks given since."""
        if self._rows:
            self.dataChanged.emit(self.index(0, Part.VERDICT), self.index(len(self._rows) - 1, Part.TAKEN))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, Part(index.column())) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row) if index.column() == Part.NUMBER else self._words(row, Part(index.column()))
        if role == MARK_ROLE and index.column() == Part.VERDICT:
            return DECIDED if self._is_answered(row) else CHIP_MARKS[self._chip_of(row)]
        if role == MARK_ROLE and index.column() == Part.TAKEN:
            ticked = self._is_ticked(row)
            return None if ticked is None else TAKEN_MARKS[ticked]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() == Part.NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return HEADINGS[Part(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Part.NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sentence(self, row: StagedRow) -> str:
        """A row as a screen reader says it."""
        taken = {True: "", False: "Will not be saved", None: ""}[self._is_ticked(row)]
        taken = "Will be saved in part" if self._is_in_part(row) else taken
        told = (self._words(row, part) for part in (Part.CHANGES, Part.MESSAGE))
        said = [f"Row {row.number}", row.label, self._words(row, Part.VERDICT), taken, *told]
        return ". ".join(words for words in said if words).rstrip(".") + "."

    def _is_in_part(self, row: StagedRow) -> bool:
        """Whether only what is older of a row stays out, so that it must not look as if nothing of it were saved."""
        told = self._preview.messages.get(row.number, ()) if self._preview is not None else ()
        return bool(row.changes) and self._is_ticked(row) is False and any(message.code == OLDER for message in told)

    def _chip_of(self, row: StagedRow) -> Chip:
        return self._preview.chip_of(row) if self._preview is not None else Chip(row.verdict.value)

    def _is_answered(self, row: StagedRow) -> bool:
        return bool(self._answer_of(row.number))

    def _words(self, row: StagedRow, part: Part) -> str:
        match part:
            case Part.NUMBER:
                return f"{row.number:,}"
            case Part.LABEL:
                return row.label
            case Part.VERDICT:
                return "Decided" if self._is_answered(row) else CHIP_WORDS[self._chip_of(row)]
            case Part.TAKEN:
                return IN_PART if self._is_in_part(row) else TAKEN_WORDS[self._is_ticked(row)]
            case Part.CHANGES:
                return changes_sentence(row.changes)
            case Part.MESSAGE:
                messages = self._preview.messages.get(row.number, ()) if self._preview is not None else ()
                return " ".join(message.message for message in messages)
