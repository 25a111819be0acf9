"""Asks the officer questions that came as data (house.md, decision 6)."""

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from leaddesk.application.ports import Question


class DialogConversation(QObject):
    """Fulfils `Conversation` with a dialog, from whatever thread the question comes; the first answer is the safe one."""

    _asked = Signal(object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asked.connect(self._put, Qt.ConnectionType.BlockingQueuedConnection)

    def ask(self, question: Question) -> str:
        """Put the question and wait for one of its answers; closing the dialog gives the first."""
        answer: list[str] = []
        if QThread.currentThread() is QApplication.instance().thread():  # type: ignore[union-attr]
            self._put(question, answer)
        else:
            self._asked.emit(question, answer)
        return answer[0]

    def _put(self, question: Question, answer: list[str]) -> None:
        box = box_of(question, self._window)
        box.exec()
        pressed = box.clickedButton()
        answer.append(
            next((words for words, made in zip(question.answers, box.buttons(), strict=True) if made is pressed), question.answers[0])
        )
        box.deleteLater()


def box_of(question: Question, window: QWidget) -> QMessageBox:
    """The dialog that asks; Esc and Enter give the first answer."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("LeadDesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question.text)
    box.setInformativeText(question.detail)
    for words in question.answers:
        box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    safe = box.buttons()[0]
    box.setDefaultButton(safe)  # type: ignore[arg-type]
    box.setEscapeButton(safe)
    return box
