"""The sentence above a page, and questions that come as data: what is taken back, and what is answered from any thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from leaddesk.application.ports import Question
from leaddesk.desktop.kit.conversation import DialogConversation
from leaddesk.desktop.main_window import MainWindow
from tests.window import Officer

QUESTION = Question("Ada Marlowe is kept already. Is this the same person?", "Both were born later.", ("Leave them apart", "The same"))


@pytest.fixture
def window(officer: Officer) -> MainWindow:
    return officer.window


def when_asked(act: Callable[[QMessageBox], object]) -> None:
    """Do this to the question once it shows."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            act(box)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_a_sentence_is_taken_back_only_while_it_stands(window: MainWindow) -> None:
    bar = window.message
    bar.say("Your filters hide this record.", "note", ("Show it", lambda: None))
    bar.take_back("Another sentence.")
    assert bar.words() == "Your filters hide this record."
    bar.take_back("Your filters hide this record.")
    assert bar.words() == ""
    assert bar.isHidden()
    bar.say("Saved.", "good")
    bar.take_back("Your filters hide this record.")
    assert bar.words() == "Saved."


@pytest.mark.parametrize("at", [0, 1])
def test_the_answer_that_is_pressed_is_given(window: MainWindow, qtbot, at: int) -> None:
    when_asked(lambda box: qtbot.mouseClick(box.buttons()[at], Qt.MouseButton.LeftButton))
    assert DialogConversation(window).ask(QUESTION) == QUESTION.answers[at]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_to_leave_a_question_gives_the_safe_answer(window: MainWindow, qtbot, key: Qt.Key) -> None:
    said: list[str] = []

    def leave(box: QMessageBox) -> None:
        said.append(f"{box.text()} {box.informativeText()}")
        qtbot.keyClick(box, key)

    when_asked(leave)
    assert DialogConversation(window).ask(QUESTION) == "Leave them apart"
    assert said == [f"{QUESTION.text} {QUESTION.detail}"]


def test_work_in_another_thread_waits_for_the_answer(window: MainWindow, qtbot) -> None:
    conversation = DialogConversation(window)
    when_asked(lambda box: qtbot.mouseClick(box.buttons()[1], Qt.MouseButton.LeftButton))
    with ThreadPoolExecutor(1) as threads:
        answer = threads.submit(conversation.ask, QUESTION)
        qtbot.waitUntil(answer.done)
    assert answer.result() == "The same"
