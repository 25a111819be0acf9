"""What only happens to real files: a workbook with a password, and an import that the laptop did not live to finish."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msoffcrypto import OfficeFile
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QMessageBox

from leaddesk.desktop.importing.commands import Importing
from leaddesk.desktop.importing.rows_model import Part
from tests.desktop.importing.test_import_window import LARK, NEWHAVEN, opened, save, schools, shown, write
from tests.window import Officer, new_desk, services_for

__all__ = ["write"]
KILLED = """
import os, sys
from leaddesk.application.importing import saving
from leaddesk.bootstrap import run
saving._write = lambda *_: os.kill(os.getpid(), 9)
run(sys.argv[1:])
"""


@pytest.fixture
def locked(write, tmp_path: Path) -> Path:
    """A register as a workbook that opens with “open sesame”."""
    book = Workbook()
    for line in write(LARK, NEWHAVEN).read_text(encoding="cp1252").splitlines():
        book.active.append(line.split(","))
    plain, kept = io.BytesIO(), io.BytesIO()
    book.save(plain)
    OOXMLFile(plain).encrypt("open sesame", kept)
    file = tmp_path / "register.xlsx"
    file.write_bytes(kept.getvalue())
    return file


@pytest.fixture
def typist(officer: Officer) -> Callable[..., list[tuple[str, QLineEdit.EchoMode]]]:
    """Types these words into one password box after another, Esc for none; remembers what each box said, and how it shows letters."""

    def types(*words: str | None) -> list[tuple[str, QLineEdit.EchoMode]]:
        left, seen = list(words), []

        def look() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QInputDialog) or not left:
                return
            field = box.findChild(QLineEdit)
            seen.append((box.findChild(QLabel).text(), field.echoMode()))
            word = left.pop(0)
            officer.qtbot.keyClicks(field, word or "")
            officer.press(field, Qt.Key.Key_Escape if word is None else Qt.Key.Key_Return)

        watch = QTimer(officer.window, interval=20)
        watch.timeout.connect(look)
        watch.start()
        return seen

    return types


def test_a_password_is_typed_unseen_until_it_opens_the_workbook(officer: Officer, locked: Path, typist) -> None:
    seen = typist("guess", "open sesame")
    window = opened(officer, locked)
    officer.until(lambda: shown(window, Part.LABEL) == ["Lark Rise Primary", "Newhaven Primary"])
    assert [words.split(".")[0] for words, _ in seen] == ["This workbook is protected by a password", "That password does not open it"]
    assert {echo for _, echo in seen} == {QLineEdit.EchoMode.Password}
    save(officer, window)
    assert "Newhaven Primary" in schools(officer)


def test_what_goes_back_opens_with_the_same_password_and_the_officer_is_told(
    officer: Officer, locked: Path, typist, tmp_path: Path
) -> None:
    typist("open sesame")
    window = opened(officer, locked)
    officer.until(lambda: shown(window, Part.LABEL) == ["Lark Rise Primary", "Newhaven Primary"])
    window.write_corrections(tmp_path / "back.xlsx")
    officer.until(lambda: "opens with the same password" in window.message.words())
    assert OfficeFile(io.BytesIO((tmp_path / "back.xlsx").read_bytes())).is_encrypted()
    window.reject()


def test_without_the_password_the_file_is_refused_in_words_and_nothing_changes(officer: Officer, locked: Path, typist) -> None:
    before = schools(officer)
    asked = typist(None)
    officer.context.findChild(Importing).open_files([locked])
    officer.until(lambda: "register.xlsx: This workbook is protected by a password." in officer.window.message.words())
    assert "save it in Excel without one" in officer.window.message.words()
    assert len(asked) == 1
    assert schools(officer) == before


@pytest.fixture
def vast(write, tmp_path: Path) -> Path:
    """A register with a stray cell in the last corner of its sheet."""
    book = Workbook()
    for line in write(LARK, NEWHAVEN).read_text(encoding="cp1252").splitlines():
        book.active.append(line.split(","))
    book.active["XFD1048576"] = "oops"
    file = tmp_path / "vast.xlsx"
    book.save(file)
    return file


def answering(officer: Officer, which: int) -> list[str]:
    """Presses one of the answers of each question that comes up; what they asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.buttons()[which].click()

    watch = QTimer(officer.window, interval=20)
    watch.timeout.connect(press)
    watch.start()
    return asked


def test_a_part_of_a_sheet_that_is_too_large_is_read_when_the_officer_says_so(officer: Officer, vast: Path) -> None:
    asked = answering(officer, 1)
    window = opened(officer, vast)
    officer.until(lambda: shown(window, Part.LABEL) == ["Lark Rise Primary", "Newhaven Primary"])
    assert asked == ["A stray cell at XFD1048576 makes this sheet 17,179,869,184 cells large."]
    save(officer, window)
    assert "Newhaven Primary" in schools(officer)


def test_left_as_it_is_such_a_file_changes_nothing(officer: Officer, vast: Path) -> None:
    before = schools(officer)
    asked = answering(officer, 0)
    officer.context.findChild(Importing).open_files([vast])
    officer.until(lambda: "vast.xlsx: A stray cell at XFD1048576" in officer.window.message.words())
    assert (len(asked), schools(officer)) == (1, before)


def test_an_import_that_was_cut_off_is_told_when_the_window_opens_again(qapp, qtbot, database: Path, write) -> None:
    words = [sys.executable, "-c", KILLED, "--database", str(database), "import", str(write(NEWHAVEN))]
    assert subprocess.run(words, capture_output=True, check=False).returncode != 0
    desk = new_desk(qapp, services_for(database))
    desk.window.show()
    officer = Officer(desk, qtbot)
    officer.open()
    said = desk.window.message.words()
    desk.window.close()
    desk.window.deleteLater()
    assert said == "Import schools.csv did not finish when LeadDesk last stopped; nothing of it was saved. Import the file again."
