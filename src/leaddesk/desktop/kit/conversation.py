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
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("LeadDesk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question.text)
        box.setInformativeText(question.detail)
        buttons = {box.addButton(words, QMessageBox.ButtonRole.AcceptRole): words for words in question.answers}
        safe = next(iter(buttons))
        box.setDefaultButton(safe)
        box.setEscapeButton(safe)
        box.exec()
        answer.append(buttons.get(box.clickedButton(), question.answers[0]))  # type: ignore[call-overload]
