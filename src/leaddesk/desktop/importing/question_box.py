"""One question of an import with its answers as radio buttons, and one press to answer all that are alike."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from leaddesk.application.importing import RowQuestion
from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.words import label


class QuestionBox(QFrame):
    """Hidden while a row asks nothing. `answered` carries the question and the answer; `for_all_asked` the same for all alike."""

    answered = Signal(object, str)
    for_all_asked = Signal(object, str)
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._question: RowQuestion | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(16, 12, 16, 12)
        self._stack.setSpacing(4)
        self._text = label("", "strong")
        self._detail = label("", "muted")
        self._group = QButtonGroup(self)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(0)
        self.for_all = button("Answer all like this", "done", self._for_all)
        self.next_open = quiet_button("Next to decide", "down", self.next_asked.emit)
        line = QWidget()
        flow = FlowLayout(line, gap=8)
        flow.addWidget(self.for_all)
        flow.addWidget(self.next_open)
        for part in (self._text, self._detail):
            self._stack.addWidget(part)
        self._stack.addLayout(self._answers)
        self._stack.addWidget(line)
        self._group.idToggled.connect(self._toggled)
        self.hide()

    @property
    def buttons(self) -> list[QRadioButton]:
        """The answers, in the order offered."""
        return [made for made in self._group.buttons() if isinstance(made, QRadioButton)]

    def show_question(self, question: RowQuestion | None, answer: str, *, alike: int, still_open: int) -> None:
        """Show a question with the answer given so far; `alike` others can be answered with it, `still_open` wait elsewhere."""
        self.setVisible(question is not None)
        if question is None:
            self._question = None
            return
        if question is not self._question:
            self._question = question
            self._put(question)
        for made in self.buttons:
            made.blockSignals(True)
            self._group.setExclusive(False)
            made.setChecked(made.property("answer") == answer)
            self._group.setExclusive(True)
            made.blockSignals(False)
        words = f"Answer {alike:,} more like this"
        self.for_all.setText(words)
        self.for_all.setAccessibleName(words)
        self.for_all.setVisible(bool(answer) and alike > 0)
        self.next_open.setVisible(still_open > 0)
        self.next_open.setText(f"Next to decide ({still_open:,})")

    def focus_answers(self) -> None:
        """Put the focus on the answer given, or on the first."""
        if made := self._group.checkedButton() or next(iter(self.buttons), None):
            made.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _put(self, question: RowQuestion) -> None:
        for made in self.buttons:
            self._group.removeButton(made)
            made.hide()
            made.deleteLater()
        self._text.setText(question.text)
        self._detail.setText(question.detail)
        self._detail.setVisible(bool(question.detail))
        for at, words in enumerate(question.answers):
            made = QRadioButton(words.replace("&", "&&"))
            made.setAccessibleName(words)
            made.setAccessibleDescription(question.text)
            made.setProperty("answer", words)
            self._group.addButton(made, at)
            self._answers.addWidget(made)

    def _toggled(self, at: int, is_on: bool) -> None:
        if is_on and self._question is not None:
            self.answered.emit(self._question, self._question.answers[at])

    def _for_all(self) -> None:
        made = self._group.checkedButton()
        if made is not None and self._question is not None:
            self.for_all_asked.emit(self._question, made.property("answer"))
