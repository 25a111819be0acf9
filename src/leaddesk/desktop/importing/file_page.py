"""The first step: what the file is, as which kind it is read, and how its rows are taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.application.importing import AVAILABLE, KINDS, ImportOptions, Mode, SourceTable
from leaddesk.desktop.importing.job import AUTO
from leaddesk.desktop.kit.words import label

MODES = (
    (Mode.BOTH, "Add new records and update those held"),
    (Mode.ADD, "Only add new records"),
    (Mode.UPDATE, "Only update records held"),
)
BLANKS = ((False, "Keep what is held"), (True, "Empty what is held"))
LONGEST = 300
WHOLE = ((False, "The good rows; the others wait for a look"), (True, "All rows, or none"))


class FilePage(QWidget):
    """Four choices under what was read. `changed` is sent after each; `kind` and `steer` say what is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = label("", "answer")
        self.notes = label("", "muted")
        self._kind, self._mode, self._blanks, self._whole = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setVerticalSpacing(12)
        self.form.setHorizontalSpacing(16)
        for words, combo in (("&Kind of file", self._kind), ("&Rows", self._mode), ("&Blank cells", self._blanks), ("S&ave", self._whole)):
            self._add(words, combo)
        for combo, choices in ((self._mode, MODES), (self._blanks, BLANKS), (self._whole, WHOLE)):
            for value, shown in choices:
                combo.addItem(shown, value)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(12)
        for part in (self.about, self.notes):
            stack.addWidget(part)
        stack.addLayout(self.form)
        stack.addStretch()

    def show_file(self, table: SourceTable | None, kind: str, recognised: str, options: ImportOptions, about: str) -> None:
        """Show a file: `recognised` is the kind that its headings show, "" when they show none."""
        self.blockSignals(True)
        self.about.setText(about)
        told = [note.message for note in table.notes if note.row is None] if table is not None else []
        if table is not None and not recognised:
            told.insert(0, f"Its headings are: {', '.join(filter(None, table.headings))[:LONGEST]}.")
        self.notes.setText("\n".join(told))
        self.notes.setVisible(bool(told))
        self._offer_kinds(recognised)
        self._choose(self._kind, kind)
        self._choose(self._mode, options.mode)
        self._choose(self._blanks, options.clears)
        self._choose(self._whole, options.is_whole)
        self.blockSignals(False)

    @property
    def kind(self) -> str:
        """The kind chosen, or `auto`."""
        return str(self._kind.currentData())

    @property
    def steer(self) -> dict[str, object]:
        """What is chosen, by field of `ImportOptions`."""
        return {"mode": self._mode.currentData(), "clears": self._blanks.currentData(), "is_whole": self._whole.currentData()}

    def choose_kind(self, kind: str) -> None:
        """Choose a kind as the officer would."""
        self._choose(self._kind, kind)

    def choose_whole(self, whole: bool) -> None:
        """Choose whether all rows are saved or none, as the officer would."""
        self._choose(self._whole, whole)

    def _offer_kinds(self, recognised: str) -> None:
        self._kind.clear()
        words = {kind.code: kind.words for kind in KINDS}
        self._kind.addItem(f"As its headings say: {words[recognised]}" if recognised else "As its headings say: not recognised", AUTO)
        for code in AVAILABLE:
            self._kind.addItem(words[code][:1].upper() + words[code][1:], code)

    def _choose(self, combo: QComboBox, value: object) -> None:
        values: Sequence[object] = [combo.itemData(at) for at in range(combo.count())]
        if value in values:
            combo.setCurrentIndex(values.index(value))

    def _add(self, words: str, combo: QComboBox) -> None:
        name = QLabel(words)
        name.setBuddy(combo)
        name.setTextFormat(Qt.TextFormat.PlainText)
        combo.setAccessibleName(words.replace("&", ""))
        combo.setMinimumContentsLength(36)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.form.addRow(name, combo)
