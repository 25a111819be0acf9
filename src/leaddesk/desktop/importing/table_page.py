"""The second step: which table of the file is meant, where its headings stand, and how its text is written."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from leaddesk.application.importing import SourceTable, TableChoice, TableOffer
from leaddesk.application.importing.tables import glance_at
from leaddesk.desktop.importing.first_rows import FirstRows
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import label

MANY = 8
ENCODINGS = (("", "As found"), ("utf-8", "UTF-8"), ("cp1252", "Windows (cp1252)"), ("utf-16", "UTF-16"))
SEPARATORS = (("", "As found"), (",", "Comma"), (";", "Semicolon"), ("\t", "Tab"), ("|", "Pipe"))
AS_READ, ITS_HEADINGS = "As it would be read", "Its headings; choose Next to read its rows"


class TablePage(QWidget):
    """Offers every table found. `choice` says what the officer chose, None when the file is to be read as it was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = label("", "answer")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter sheets…")
        self.filter.setAccessibleName("Filter sheets")
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._filter)
        self.tables = QListWidget()
        self.tables.setAccessibleName("Tables in the file")
        self.tables.currentRowChanged.connect(self._offer_chosen)
        self.heading_row, self.heading_rows = QSpinBox(), QSpinBox()
        for numbers in (self.heading_row, self.heading_rows):  # the stylesheet's padding does not reach the text of a spin box
            numbers.lineEdit().setTextMargins(6, 0, 0, 0)
        self.heading_row.setRange(1, 1_048_576)
        self.heading_rows.setRange(1, 3)
        self.encoding, self.separator = QComboBox(), QComboBox()
        for combo, choices in ((self.encoding, ENCODINGS), (self.separator, SEPARATORS)):
            for value, words in choices:
                combo.addItem(words, value)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.setVerticalSpacing(8)
        for words, field in (
            ("&Headings are in row", self.heading_row), ("&Rows of headings", self.heading_rows), ("&Characters", self.encoding),
            ("&Parted by", self.separator),
        ):  # fmt: skip
            self._add(words, field)
        self.rows = FirstRows()
        self.shown = label(AS_READ, "strong")
        self._offers: Sequence[TableOffer] = ()
        self._as_read = self._kept = TableChoice()
        self._lay_out()

    def show_table(self, table: SourceTable, chosen_before: TableChoice | None = None) -> None:
        """Show a table as it was read, what was chosen for that, and which others the file holds."""
        self.blockSignals(True)
        self._offers = tuple(table.offers)
        is_text = not any(offer.sheet for offer in self._offers)
        chosen = table.chosen
        self.about.setText(_about(table, self._offers))
        self.tables.blockSignals(True)
        self.tables.clear()
        for offer in self._offers:
            item = QListWidgetItem(_words(offer))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
            self.tables.addItem(item)
        if chosen in self._offers:
            self.tables.setCurrentRow(self._offers.index(chosen))
        self.tables.blockSignals(False)
        self.tables.setVisible(len(self._offers) > 1)
        self.filter.setVisible(len(self._offers) > MANY)
        self.heading_row.setValue(table.heading_row)
        self.heading_rows.setValue(1)
        self.heading_rows.setMinimumWidth(self.heading_row.sizeHint().width())
        self._kept = chosen_before or TableChoice()
        for combo, value in ((self.encoding, self._kept.encoding), (self.separator, self._kept.separator)):
            self.form.setRowVisible(combo, is_text)
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self.shown.setText(AS_READ)
        self.rows.show_glance(glance_at(table))
        self._as_read = self._now
        self.blockSignals(False)

    def focus_first(self) -> None:
        """Put the focus where one chooses: among the tables, or on the row of the headings where there is but one."""
        wanted = self.tables if len(self._offers) > 1 else self.heading_row
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> TableChoice | None:
        """What the officer chose other than what was read; None when nothing."""
        return None if self._now == self._as_read else self._now

    @property
    def _now(self) -> TableChoice:
        at = self.tables.currentRow()
        offer = self._offers[at] if 0 <= at < len(self._offers) else None
        own_column = offer.first_column if offer is not None and offer.first_row == self.heading_row.value() else None
        return TableChoice(
            sheet=offer.sheet if offer is not None else "", first_column=own_column,
            heading_row=self.heading_row.value(), heading_rows=self.heading_rows.value(),
            encoding=str(self.encoding.currentData()), separator=str(self.separator.currentData()), area=self._kept.area,
        )  # fmt: skip

    def _offer_chosen(self, at: int) -> None:
        """Another table has its headings elsewhere."""
        if 0 <= at < len(self._offers):
            self.heading_row.setValue(self._offers[at].first_row)
            self.shown.setText(ITS_HEADINGS)
            self.rows.show_headings(self._offers[at].headings)
            self.changed.emit()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for at in range(self.tables.count()):
            item = self.tables.item(at)
            item.setHidden(bool(wanted) and wanted not in item.text().casefold())

    def _add(self, words: str, field: QWidget) -> None:
        name = QLabel(words)
        name.setBuddy(field)
        name.setTextFormat(Qt.TextFormat.PlainText)
        field.setAccessibleName(words.replace("&", ""))
        self.form.addRow(name, field)

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        for part in (self.about, self.filter):
            stack.addWidget(part)
        stack.addWidget(self.tables, 1)
        stack.addLayout(self.form)
        stack.addWidget(self.shown)
        stack.addWidget(self.rows, 2)


def _about(table: SourceTable, offers: Sequence[TableOffer]) -> str:
    if len(offers) > 1:
        return f"This file holds {len(offers)} tables. Which one is meant?"
    return f"The headings were found in row {table.heading_row:,}."


def _words(offer: TableOffer) -> str:
    column = f", from column {offer.first_column:,}" if offer.first_column > 1 else ""
    where = f"headings in row {offer.first_row:,}{column}, {offer.rows_in_words} below"
    where = f"{offer.sheet}: {where}" if offer.sheet else f"H{where[1:]}"
    return f"{where} (hidden)" if offer.is_hidden else where
