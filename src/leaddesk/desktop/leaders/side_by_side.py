"""Two people who may be one, side by side: what is known of each, and the officer's decision (experience.md section 1)."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from leaddesk.application.leaders import ComparedLine, SideBySide, join_people, keep_apart, side_by_side
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.words import label
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Person


def compare(pair: UUID, context: WindowContext) -> "SideBySideDialog | None":
    """Open the dialog on a possible duplicate; says so when it was decided meanwhile."""
    seen = side_by_side(pair, store=context.store)
    if seen is None:
        context.say("This has been decided already.", "note")
        return None
    dialog = SideBySideDialog(seen, context)
    dialog.open()
    return dialog


class SideBySideDialog(QDialog):
    """Both people in two columns; where both say something, the officer chooses. Esc decides nothing."""

    def __init__(self, seen: SideBySide, context: WindowContext) -> None:
        super().__init__(context.window)
        self._seen, self._context = seen, context
        self.setWindowTitle("One person or two? – LeadDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choices: dict[str, QButtonGroup] = {}
        self.problem = label("", "fine", "danger")
        self.problem.hide()
        self.two = button("They are two people", "close", self._apart)
        self.later = button("Decide later", "", self.reject)
        self.same = button("It is the same person", "done", self._join, role="primary")
        buttons = QDialogButtonBox()
        for made, role in ((self.later, "RejectRole"), (self.two, "DestructiveRole"), (self.same, "AcceptRole")):
            buttons.addButton(made, QDialogButtonBox.ButtonRole[role])
        self.later.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        for widget in (label(seen.pair.reason, "strong"), label(_explained(seen), "muted"), self._columns(), self.problem, buttons):
            layout.addWidget(widget)
        self.resize(760, 520)
        self.later.setFocus()

    @property
    def kept(self) -> Person:
        """The record that stays: the one with more to it, or the older of two alike."""
        return self._seen.second if self._seen.keeps_second else self._seen.first

    def _columns(self) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        for column, person in ((1, self._seen.first), (2, self._seen.second)):
            grid.addWidget(label(person.formal_name or person.name, "section"), 0, column)
        for row, line in enumerate(self._seen.lines, 1):
            across = Qt.AlignmentFlag.AlignVCenter if line.is_choice else Qt.AlignmentFlag.AlignTop
            for column, widget in enumerate((label(line.label, "muted"), *self._cells(line))):
                grid.addWidget(widget, row, column, across)
        grid.setRowStretch(len(self._seen.lines) + 1, 1)
        area = QScrollArea()
        area.setAccessibleName("What is known of both")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _cells(self, line: ComparedLine) -> list[QWidget]:
        """Both values: to choose between where both say something, else as words."""
        if not line.is_choice:
            return [label(line.first), label(line.second)]
        group = self.choices[line.field] = QButtonGroup(self)
        made: list[QWidget] = []
        for at, words in enumerate((line.first, line.second)):
            choice = QRadioButton(words.replace("&", "&&"))
            choice.setAccessibleName(f"{line.label}: {words}")
            choice.setChecked(bool(at) == self._seen.keeps_second)
            group.addButton(choice, at)
            made.append(choice)
        return made

    def _join(self) -> None:
        seen, kept, store = self._seen, self.kept, self._context.store
        from_gone = {field for field, group in self.choices.items() if bool(group.checkedId()) != seen.keeps_second}
        self._context.write(
            "Joining", lambda _p: join_people(seen.pair, kept.uid, store=store, from_gone=from_gone), self._joined, failed=self._failed
        )

    def _joined(self, _changes: object) -> None:
        self.accept()
        self._context.open_record(Person.KIND, self.kept.uid)
        self._context.say("They are one person now. Undo takes it back.", "good")

    def _apart(self) -> None:
        pair, store = self._seen.pair, self._context.store
        self._context.write("Two people, not one", lambda _p: keep_apart(pair, store=store), lambda _c: self.accept(), failed=self._failed)

    def _failed(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.problem.setText(f"{error.what} {error.what_next}")
            self.problem.show()
        return isinstance(error, KnownFailure)


def _explained(seen: SideBySide) -> str:
    moves = "Joining moves posts, programmes, partnerships and notes to one record; Undo takes it back."
    return f"Where they differ, choose what holds. {moves}" if any(line.is_choice for line in seen.lines) else moves
