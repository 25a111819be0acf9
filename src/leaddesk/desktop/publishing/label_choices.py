"""What is chosen for labels: the sheet, the first free label, whom they name, and how far the printer is off."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from leaddesk.application.publishing.label_sheets import LabelSheet
from leaddesk.application.publishing.labels import FURTHEST_SHIFT_MM, Addressee, LabelOrder
from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.publishing.choices import Choices, offer
from leaddesk.desktop.publishing.label_size import LabelSizeDialog
from leaddesk.desktop.publishing.people_choices import WhoRows
from leaddesk.desktop.publishing.printing_job import Order, WhoChoice, calibration_order, labels_order

ADDRESSEE_WORDS = {
    Addressee.PERSON: "Each person, with post and school",
    Addressee.HEAD: "The head of each school, by name",
    Addressee.POST: "“The Headteacher” of each school",
}
KeepSize = Callable[[LabelSheet, Callable[[], None]], None]
Shift = tuple[float, float]
MOST_START = 999
"""More than any sheet has, so that a number that is too high is refused in words."""


class Shifts(Protocol):
    """How far a printer (blank: the usual one) was off on a sheet, by its code, when it was last used."""

    def kept(self, printer: str, sheet: str) -> Shift:
        """In millimetres right and down."""
        ...

    def keep(self, printer: str, sheet: str, shift: Shift) -> None:
        """Remember it."""
        ...


class LabelChoices(Choices):
    """Labels for the people chosen, or the calibration page of their sheet; `keep` keeps an officer's own size, then calls back."""

    def __init__(
        self,
        sheets: Sequence[LabelSheet],
        who: Sequence[WhoChoice],
        keep: KeepSize,
        shifts: Shifts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets, self._keep, self._shifts = list(sheets), keep, shifts
        self.sheet, self.addressee = QComboBox(), QComboBox()
        self.sheet.addItems([one.name for one in self._sheets])
        self.addressee.addItems(list(ADDRESSEE_WORDS.values()))
        self.add_choice("&Sheet of labels", self.sheet)
        self.another = quiet_button("Another size…", "add", self.ask_for_size)
        self.stack.addWidget(self.another)
        self._whom = WhoRows(self, "&Who they are for", who)
        self.who, self.which = self._whom.who, self._whom.which
        self.add_choice("Whom each label &names", self.addressee)
        self.start = QSpinBox(minimum=1, maximum=MOST_START)
        self.right, self.down = _shift(), _shift()
        self._add_numbers()
        self.calibration = QCheckBox("Cali&bration page only")
        self.stack.addWidget(self.calibration)
        self.stack.addWidget(label("Print at 100 % (“actual size”), not “fit to page”. Try the calibration page first.", "muted"))
        self._recall_shift()
        self._follow()

    def used(self, printer: str = "") -> None:
        """The shift that was printed with is the printer's from now on."""
        sheet, shift = self._sheets[self.sheet.currentIndex()].code, (self.right.value(), self.down.value())
        if shift != self._shifts.kept(printer, sheet):
            self._shifts.keep(printer, sheet, shift)

    def order(self) -> Order | None:
        """The labels, or the calibration page, as chosen."""
        addressee = list(ADDRESSEE_WORDS)[self.addressee.currentIndex()]
        sheet = self._sheets[self.sheet.currentIndex()]
        order = LabelOrder(sheet, self.start.value(), addressee, self.right.value(), self.down.value())
        return calibration_order(order) if self.calibration.isChecked() else labels_order(order, self._whom.chosen())

    def ask_for_size(self) -> LabelSizeDialog:
        """Ask for the measures of a sheet that is not in the list, starting from the one chosen."""
        dialog = LabelSizeDialog(self._sheets[self.sheet.currentIndex()], self._kept_by_officer, self)
        dialog.open()
        return dialog

    def _kept_by_officer(self, sheet: LabelSheet) -> None:
        self._keep(sheet, lambda: self._offer(sheet))

    def _offer(self, sheet: LabelSheet) -> None:
        self._sheets = [*(one for one in self._sheets if one.code != sheet.code), sheet]
        offer(self.sheet, [one.name for one in self._sheets])
        self.sheet.setCurrentIndex(len(self._sheets) - 1)
        self.changed.emit()

    def _add_numbers(self) -> None:
        form = QFormLayout()
        for words, field in (("Start at &label", self.start), ("Shift &right", self.right), ("Shift &down", self.down)):
            field.setAccessibleName(words.replace("&", ""))
            field.setKeyboardTracking(False)
            form.addRow(words, field)
        self.stack.addLayout(form)

    def _recall_shift(self) -> None:
        """The usual printer's own shift on this sheet, set without a word: the page is made anew for the sheet anyway."""
        if self.sheet.currentIndex() < 0:
            return
        for field, kept in zip((self.right, self.down), self._shifts.kept("", self._sheets[self.sheet.currentIndex()].code), strict=True):
            before = field.blockSignals(True)
            field.setValue(kept)
            field.blockSignals(before)

    def _follow(self) -> None:
        """Anything chosen anew makes the page anew."""
        self.sheet.currentIndexChanged.connect(lambda _at: self._recall_shift())
        for choice in (self.sheet, self.addressee):
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for number in (self.start, self.right, self.down):
            number.valueChanged.connect(lambda _value: self.changed.emit())
        self.calibration.toggled.connect(lambda _on: self.changed.emit())


def _shift() -> QDoubleSpinBox:
    return QDoubleSpinBox(minimum=-FURTHEST_SHIFT_MM, maximum=FURTHEST_SHIFT_MM, singleStep=0.5, decimals=1, suffix=" mm")
