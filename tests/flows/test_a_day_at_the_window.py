"""An officer's day through the real window on a real database: begin, import, find, amend, undo, decide, take back, print.

Keys and the window's own widgets only; the system's file window is answered with data.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from leaddesk.desktop.first_run import FirstRun
from leaddesk.desktop.importing import commands as importing
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.kit.editor import Editor
from leaddesk.desktop.publishing import publish_window
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.publications import Publication
from leaddesk.domain.schools import School
from tests.conftest import PROJECT
from tests.window import Answers, Officer, new_desk, page_words, services_for

SAMPLES = PROJECT / "resources" / "samples"
OCTOBER, NOVEMBER = SAMPLES / "thameside-gias-2026-10.csv", SAMPLES / "thameside-gias-2026-11.csv"
Key, Mod = Qt.Key, Qt.KeyboardModifier


@dataclass
class Files:
    """What the officer answers when asked for files: to open, and to save to."""

    to_open: list[Path] = field(default_factory=list)
    to_save: list[Path] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)

    def which(self, _parent: object) -> list[Path]:
        return [self.to_open.pop(0)]

    def where(self, _parent: object, proposed: str, _words: str) -> Path:
        self.proposed.append(proposed)
        return self.to_save.pop(0)


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Files:
    """The system's file windows, as data."""
    made = Files()
    monkeypatch.setattr(importing, "ask_which_files", made.which)
    monkeypatch.setattr(publish_window, "ask_where_to_save", made.where)
    return made


@pytest.fixture
def officer(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Officer]:
    """The window as it starts on a fresh laptop."""
    desk = new_desk(qapp, services_for(tmp_path / "records.leaddesk"))
    desk.conversation = Answers()
    desk.window.show()
    yield Officer(desk, qtbot)
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


def import_window(officer: Officer) -> ImportWindow:
    """The import window, once its preview shows."""
    found: list[ImportWindow] = []

    def shows() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportWindow) and each.isVisible()]
        return bool(found) and found[0].place.currentWidget() is found[0].preview and not officer.window.operations.is_busy

    officer.until(shows)
    return found[0]


def in_window(officer: Officer, key: Key) -> None:
    """Ctrl and a key, wherever the focus is in the main window."""
    officer.window.activateWindow()
    officer.until(officer.window.isActiveWindow)
    officer.press(officer.window.focusWidget() or officer.window, key, Mod.ControlModifier)


def save(window: ImportWindow, officer: Officer) -> None:
    """Ctrl+Enter, and wait until it is kept."""
    officer.press(window, Key.Key_Return, Mod.ControlModifier)
    officer.until(lambda: not officer.window.operations.is_busy and "Imported" in officer.window.status.done.text())
    if window.step is Step.SAVED:  # the last file is saved: Done has the focus
        officer.press(window.leave, Key.Key_Space)


def counted(officer: Officer) -> tuple[int, int, int]:
    """How many schools, people and posts are kept."""
    with officer.store.reading() as reading:
        return tuple(sum(1 for _ in reading.every(kind)) for kind in (School, Person, Appointment))  # type: ignore[return-value]


def heads(officer: Officer, urn: str) -> list[str]:
    """The people in post at a school."""
    with officer.store.reading() as reading:
        (school,) = reading.find(School, urn=urn)
        posts = [post for post in reading.find(Appointment, school=school.uid) if post.is_current(officer.store.today())]
        return sorted(person.name for person in reading.find(Person, uid=tuple(post.person for post in posts)))


def test_from_a_fresh_laptop_to_the_next_month(officer: Officer, files: Files) -> None:
    window = officer.window
    files.to_open = [OCTOBER, NOVEMBER]

    officer.desk.start()
    (start,) = window.findChildren(FirstRun)
    officer.press(start.register_button, Key.Key_Space)
    preview = import_window(officer)
    assert preview.preview.headline.text() == "96 schools: 93 new, 3 possible duplicates."
    assert counted(officer) == (0, 0, 0)
    save(preview, officer)
    assert window.status.done.text() == "Imported 96 schools from thameside-gias-2026-10.csv"
    october = counted(officer)
    assert october[0] == 96

    schools = officer.tab(0)
    officer.do("find")
    officer.qtbot.keyClicks(schools.list.filter, "lark ris")
    officer.press(schools.list.filter, Key.Key_Return)
    officer.until(lambda: "Anneliese Marlowe" in page_words(schools.page))
    assert officer.names()[0] == "Lark Rise Primary School"

    amend_the_name(officer)
    in_window(officer, Key.Key_Z)
    officer.until(lambda: officer.names()[:1] == ["Lark Rise Primary School"])

    officer.rest()
    in_window(officer, Key.Key_I)
    preview = import_window(officer)
    assert preview.preview.headline.text() == "97 schools: 1 new, 10 changed, 84 the same, 2 to decide."
    answer_first_question(preview, officer, "same person")
    assert preview.preview.headline.text() == "97 schools: 1 new, 11 changed, 84 the same, 1 to decide."
    save(preview, officer)
    assert heads(officer, "999003") == ["Aoife Kestrelton"]
    assert heads(officer, "999012") == ["Daniel Okonjo-Reed"]
    assert "1 row still needs a look" in window.message.words()

    officer.press(window.status.undo, Key.Key_Space)
    officer.until(lambda: not window.operations.is_busy and "Undone: Import" in window.status.done.text())
    assert counted(officer) == october
    assert heads(officer, "999003") == ["Aoife Brennand"]


def amend_the_name(officer: Officer) -> None:
    """Ctrl+E, another name, Save."""
    officer.do("amend_record")
    editor = officer.dialog()
    assert isinstance(editor, Editor)
    name = editor.form.findChild(QLineEdit, "name")
    name.setFocus()
    name.selectAll()
    officer.qtbot.keyClicks(name, "Lark Rising Primary School")
    editor.save_button.setFocus()
    officer.press(editor.save_button, Key.Key_Space)
    officer.until(lambda: officer.names()[:1] == ["Lark Rising Primary School"])
    officer.rest()


def answer_first_question(window: ImportWindow, officer: Officer, words: str) -> None:
    """From the table with Enter to the answers, down with the arrows, chosen with Space."""
    preview = window.preview
    officer.press(preview.table, Key.Key_Return)
    wanted = next(button for button in preview.question.buttons if words in button.text())
    wanted.setFocus()
    officer.press(wanted, Key.Key_Space)
    officer.until(lambda: window.job is not None and window.job.is_compared and not officer.window.operations.is_busy)


def test_importing_the_same_file_again_changes_nothing(officer: Officer, files: Files) -> None:
    files.to_open = [OCTOBER, OCTOBER]
    officer.desk.start()
    officer.desk.begin_with_register()
    save(import_window(officer), officer)
    before = counted(officer)
    officer.do("import")
    again = import_window(officer)
    assert again.preview.headline.text() == "96 schools: nothing has changed."
    assert not again.save_button.isEnabled()
    officer.press(again, Key.Key_Escape)
    officer.until(lambda: not isValid(again) or not again.isVisible())
    assert counted(officer) == before


@pytest.fixture(scope="session")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo borough, built once, to be copied."""
    from leaddesk.application.work import Quietly
    from leaddesk.bootstrap import make_demo

    return make_demo(tmp_path_factory.mktemp("demo"), Quietly()).database


@pytest.mark.parametrize(
    ("command", "proposed"),
    [
        ("print_brochure", "Programme brochure.pdf"),
        ("print_leaflet", None),
        ("print_contact_sheet", "Contact sheet - Ring heads about a visit.pdf"),
    ],
)
def test_what_is_saved_is_what_is_shown(
    command: str, proposed: str | None, officer: Officer, files: Files, borough: Path, tmp_path: Path
) -> None:
    file = tmp_path / "out.pdf"
    files.to_save = [file]
    officer.open(Path(shutil.copy(borough, tmp_path / "thameside.leaddesk")))
    officer.do(command)
    window = officer.dialog()
    assert isinstance(window, PublishWindow)
    officer.until(lambda: window.printed is not None)
    assert window.preview.pages == window.printed.pages > 0
    officer.press(window.save_button, Key.Key_Space)
    officer.until(file.exists)
    officer.rest()
    assert file.read_bytes() == window.preview.content
    assert proposed is None or files.proposed == [proposed]
    with officer.store.reading() as reading:
        (logged,) = reading.find(Publication, pages=window.printed.pages, made_by=officer.store.officer, document=command_word(command))
    assert logged.sha256
    window.reject()


def command_word(command: str) -> str:
    """The document's word in the log."""
    return command.removeprefix("print_").replace("_", "-")
