"""The small window behind a filter chip: values with counts, words, or from and to; it works as one chooses."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from leaddesk.application.finding import Cell, Column, Condition, Operator, Shape
from leaddesk.desktop.kit.filters import value_words
from leaddesk.domain.typed import typed_date, typed_number

Choices = Callable[[str], list[tuple[Cell, int]]]

BESIDE_WORDS = 48
"""In pixels: what a field needs beside its words, the button that clears it included."""


class FilterPopover(QFrame):
    """Edits the conditions on one column; `changed` carries them each time."""

    changed = Signal(object)

    def __init__(self, column: Column, conditions: tuple[Condition, ...], choices: Choices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popover")
        self.setAccessibleName(f"Filter by {column.heading}")
        self._column = column
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        heading = QLabel(column.heading)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "strong")
        layout.addWidget(heading)
        if column.shape in (Shape.CHOICE, Shape.YES_NO):
            self._add_choices(layout, conditions, choices(column.key))
        elif column.shape in (Shape.TEXT, Shape.MOMENT, Shape.CODES):
            self._add_words(layout, conditions)
        else:
            self._add_range(layout, conditions)
        self._add_blanks(layout)

    def open_under(self, anchor: QWidget) -> None:
        """Show it under its chip, inside the screen."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        self.move(max(room.left(), min(at.x(), room.right() - self.width())), max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.show()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_choices(self, layout: QVBoxLayout, conditions: tuple[Condition, ...], values: list[tuple[Cell, int]]) -> None:
        chosen = {value for c in conditions if c.operator is Operator.IS_ANY_OF for value in c.values}
        self._list = QListWidget()
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # how many rows have the value stands at its end
        self._list.setAccessibleName(f"Values of {self._column.heading}")
        self._values = [value for value, _ in values]
        for value, count in values:
            item = QListWidgetItem(f"{value_words(self._column, value)}  ({count:,})")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            item.setSizeHint(roomy(self._list))
            self._list.addItem(item)
        self._list.itemChanged.connect(lambda _item: self._tell_choices())
        self._list.itemActivated.connect(_toggle)
        if len(values) > 8:
            find = _line(f"Find in {self._column.heading.lower()}")
            find.textChanged.connect(self._narrow)
            layout.addWidget(find)
        self._first: QWidget = self._list
        wide = max(280, 40 * self.fontMetrics().averageCharWidth())
        self._list.setMinimumSize(wide, min(len(values), 10) * roomy(self._list).height() + 8)
        if values:
            self._list.setCurrentRow(0)
        layout.addWidget(self._list)

    def _narrow(self, words: str) -> None:
        for at in range(self._list.count()):
            self._list.item(at).setHidden(words.casefold() not in self._list.item(at).text().casefold())

    def _tell_choices(self) -> None:
        checked = tuple(v for at, v in enumerate(self._values) if self._list.item(at).checkState() is Qt.CheckState.Checked)
        self.changed.emit((Condition(self._column.key, Operator.IS_ANY_OF, checked),) if checked else ())

    def _add_words(self, layout: QVBoxLayout, conditions: tuple[Condition, ...]) -> None:
        field = _line(f"{self._column.heading} contains")
        field.setText(next((str(c.values[0]) for c in conditions if c.operator is Operator.CONTAINS), ""))
        field.textChanged.connect(lambda text: self._tell(Operator.CONTAINS, text.strip() or None))
        field.returnPressed.connect(self.close)
        layout.addWidget(field)
        self._first = field

    def _tell(self, operator: Operator, value: Cell) -> None:
        self.changed.emit((Condition(self._column.key, operator, (value,)),) if value is not None else ())

    def _add_range(self, layout: QVBoxLayout, conditions: tuple[Condition, ...]) -> None:
        row = QHBoxLayout()
        self._ends: dict[Operator, QLineEdit] = {}
        for operator in (Operator.FROM, Operator.TO):
            hint = "12 Sep 2026" if self._column.shape is Shape.DATE else "0"
            field = _line(f"{operator.value.capitalize()} ({hint})")
            given = next((c.values[0] for c in conditions if c.operator is operator), None)
            field.setText("" if given is None else value_words(self._column, given).replace(",", ""))
            field.textChanged.connect(lambda _text: self._tell_range())
            field.returnPressed.connect(self.close)
            row.addWidget(field)
            self._ends[operator] = field
        layout.addLayout(row)
        self._hint = QLabel("")
        self._hint.setProperty("tone", "danger")
        self._hint.hide()
        layout.addWidget(self._hint)
        self._first = self._ends[Operator.FROM]

    def _tell_range(self) -> None:
        found, wrong = [], False
        for operator, field in self._ends.items():
            text = field.text().strip()
            value = typed_date(text) if self._column.shape is Shape.DATE else typed_number(text)
            if value is not None:
                found.append(Condition(self._column.key, operator, (value,)))
            wrong = wrong or bool(text and value is None)
        self._hint.setText("Write a date like 12 Sep 2026." if self._column.shape is Shape.DATE else "Write a number.")
        self._hint.setVisible(wrong)
        if not wrong:
            self.changed.emit(tuple(found))

    def _add_blanks(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        for words, operator in (("Blank", Operator.IS_BLANK), ("Not blank", Operator.IS_NOT_BLANK)):
            row.addWidget(self._button(words, lambda _=False, o=operator: self._finish((Condition(self._column.key, o),))))
        row.addStretch()
        row.addWidget(self._button("Remove filter", lambda _=False: self._finish(())))
        layout.addLayout(row)

    def _button(self, words: str, press: Callable[..., None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def _finish(self, conditions: tuple[Condition, ...]) -> None:
        self.changed.emit(conditions)
        self.close()


def roomy(view: QWidget) -> QSize:
    """The size of an entry that one ticks: at least 24 high, so that it can be hit."""
    return QSize(0, max(24, view.fontMetrics().height() + 10))


def _line(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(words) + BESIDE_WORDS)
    return field


def _toggle(item: QListWidgetItem) -> None:
    is_on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
