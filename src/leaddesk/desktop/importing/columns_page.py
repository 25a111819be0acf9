"""The third step: every column of the file is taken for a field or ignored, and one sees how sure that is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QTableView, QVBoxLayout, QWidget

from leaddesk.application.importing import ColumnMatch, Confidence
from leaddesk.application.importing.catalogue import KIND_OF
from leaddesk.application.importing.kinds import Field
from leaddesk.desktop.importing.columns_model import HEADINGS, ColumnsModel, Part, heading_of
from leaddesk.desktop.importing.words import field_words
from leaddesk.desktop.kit.fitting_columns import fitted_letters
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.row_painter import RowPainter
from leaddesk.desktop.kit.table_view import dress
from leaddesk.desktop.kit.words import label

LETTERS = {Part.HEADING: (28, 12), Part.SAMPLES: (34, 12), Part.FIELD: (22, 12), Part.CONFIDENCE: (16, 16)}
"""What each column would like, and the least it serves with: how sure a column is must be in sight, whatever the size of the text."""
"""Characters that these keep where the window is too narrow for all, and which gives way first."""
KEY = Qt.ItemDataRole.UserRole
IGNORE = "Ignore this column"


class ColumnsPage(QWidget):
    """The columns at the left, what the current one may hold at the right. `changed` is sent when one is taken for something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self.model = ColumnsModel(self._words_of, self)
        self.summary = label("", "answer")
        self.table = _ColumnsTable(self.model)
        self.name = label("", "section")
        self.why = label("", "muted")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter fields…")
        self.filter.setAccessibleName("Filter fields")
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.fields = QListWidget()
        self.fields.setAccessibleName("What this column holds")
        self._is_telling = False
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_column())
        self.table.entered_row.connect(lambda: self.fields.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.fields.currentRowChanged.connect(self._take)
        self.filter.textChanged.connect(self._filter)

    def show_columns(self, columns: Sequence[ColumnMatch], kind: str) -> None:
        """Show how the columns are taken; the first that needs a look is current."""
        self._offer_fields(kind)
        self.model.show_columns(columns)
        first = next((at for at, one in enumerate(columns) if one.confidence is Confidence.CHECK), 0)
        self.table.setCurrentIndex(self.model.index(first, 0))
        self._show_column()
        self._sum_up()

    @property
    def choices(self) -> dict[int, str]:
        """Which field each column holds, as `ImportOptions.columns` wants it."""
        return {match.index: match.key for match in self.model.columns}

    @property
    def is_sound(self) -> bool:
        """Whether no field is claimed by two columns."""
        return not self.model.twice

    @property
    def to_check(self) -> int:
        """How many columns wait for a look."""
        return sum(match.confidence is Confidence.CHECK or match.key in self.model.twice for match in self.model.columns)

    def take(self, heading: str, key: str) -> None:
        """Take a column for a field as the officer would; "" ignores it."""
        at = next(at for at, match in enumerate(self.model.columns) if match.heading == heading)
        self.table.setCurrentIndex(self.model.index(at, 0))
        row = next(at for at in range(self.fields.count()) if self.fields.item(at).data(KEY) == key)
        self.fields.setCurrentRow(row)

    def confirm_all(self) -> None:
        """The officer has looked: what was to be checked stands as it is."""
        for at, match in enumerate(self.model.columns):
            if match.confidence is Confidence.CHECK:
                self.model.put(at, replace(match, confidence=Confidence.CHOSEN if match.key else Confidence.IGNORED))

    def panes(self) -> list[QWidget]:
        """Where F6 takes the focus."""
        return [self.table, self.fields]

    def _show_column(self) -> None:
        match = self._current()
        self._is_telling = True
        if match is not None:
            self.name.setText(heading_of(match))
            self.why.setText(match.why)
            self.why.setVisible(bool(match.why))
            at = next((at for at in range(self.fields.count()) if self.fields.item(at).data(KEY) == match.key), 0)
            self.filter.clear()
            self.fields.setCurrentRow(at)
            self.fields.setAccessibleName(f"What the column {heading_of(match)} holds")
        self._is_telling = False

    def _take(self, at: int) -> None:
        match = self._current()
        if self._is_telling or match is None or at < 0:
            return
        key = str(self.fields.item(at).data(KEY) or "")
        if key == match.key:
            return
        confidence = Confidence.CHOSEN if key else Confidence.IGNORED
        self.model.put(self.table.currentIndex().row(), replace(match, key=key, confidence=confidence, why=""))
        self.why.hide()
        self._sum_up()
        self.changed.emit()

    def _current(self) -> ColumnMatch | None:
        at = self.table.currentIndex().row()
        return self.model.columns[at] if 0 <= at < len(self.model.columns) else None

    def _sum_up(self) -> None:
        columns = self.model.columns
        taken, ignored = sum(bool(one.key) for one in columns), sum(not one.key for one in columns)
        parts = [f"{taken} of {len(columns)} columns are taken", f"{ignored} ignored"]
        waiting = sum(one.confidence is Confidence.CHECK for one in columns)
        parts += [f"{waiting} to check"] if waiting else []
        twice = ", ".join(sorted(map(self._words_of, self.model.twice)))
        self.summary.setText(f"{', '.join(parts)}." + (f" Two columns claim to be {twice}; ignore one of them." if twice else ""))

    def _offer_fields(self, kind: str) -> None:
        self._is_telling = True
        self.fields.clear()
        described, is_official = (KIND_OF[kind].fields, KIND_OF[kind].signature) if kind in KIND_OF else ((), ())
        self._words = {} if is_official else {field.key: field.headings[0] for field in described}
        for words, key in ((IGNORE, ""), *self._in_order(described)):
            item = QListWidgetItem(words)
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 10))
            self.fields.addItem(item)
        self._is_telling = False

    def _in_order(self, fields: Sequence[Field]) -> list[tuple[str, str]]:
        """By name; the hundreds of “Deputy head 3 email” come after those that most columns are."""
        named = sorted((field.is_numbered, self._words_of(field.key), field.key) for field in fields)
        return [(words, key) for _, words, key in named]

    def _words_of(self, key: str) -> str:
        """A field as senders usually head it; official layouts head theirs in a way of their own."""
        return self._words.get(key) or field_words(key)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for at in range(self.fields.count()):
            item = self.fields.item(at)
            item.setHidden(bool(wanted) and wanted not in item.text().casefold())

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "surface")
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.name, self.why, self.filter):
            column.addWidget(part)
        column.addWidget(self.fields, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([760, 300])
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.summary)
        stack.addWidget(splitter, 1)


class _ColumnsTable(QTableView):
    """The table of columns: Enter goes to what the current one may hold. `entered_row` is sent then."""

    entered_row = Signal()

    def __init__(self, model: ColumnsModel) -> None:
        super().__init__()
        self._painter = RowPainter(self)
        dress(self, model, self._painter)
        self.setAccessibleName("Columns of the file")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.doubleClicked.connect(lambda _index: self.entered_row.emit())
        self.fit()

    def fit(self) -> None:
        """Rows and columns follow the text size."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        for part, width in fitted_letters(LETTERS, HEADINGS, metrics, self.viewport().width()).items():
            self.setColumnWidth(part, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().changeEvent(event)
        if event.type() is event.Type.FontChange and hasattr(self, "_painter"):
            self.fit()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)
