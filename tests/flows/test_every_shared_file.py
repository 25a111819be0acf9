"""Every real file that officers have, through the command line and through the window: imported, or refused with the sentence expected."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from leaddesk.application.importing import save, stage
from leaddesk.application.work import Quietly
from leaddesk.bootstrap import open_database, read_table
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.imports import ImportBatch
from tests.cli.conftest import Line
from tests.flows.shared_files import EVERY, Expected, cut, files_in, register_for
from tests.window import Answers, Officer, new_desk, services_for

COUNTS = ("created", "updated", "unchanged", "conflicts", "rejected", "skipped")
EACH = pytest.mark.parametrize(("name", "expected"), EVERY.items(), ids=EVERY)


def test_the_table_holds_every_file(shared_data: Path) -> None:
    assert files_in(shared_data) == EVERY.keys()


@EACH
def test_at_the_command_line(line: Line, shared_data: Path, tmp_path: Path, name: str, expected: Expected) -> None:
    file = cut(shared_data / name, tmp_path)
    if expected.urns:
        assert line("import", register_for(file, expected.urns, tmp_path)).code == 0
    answer = line("import", file, "--json")
    (told,) = answer.document
    if expected.refusal:
        assert (answer.code, told["batch"]) == (1, None)
        assert told["messages"][0]["message"] == expected.refusal
        return
    assert (answer.code, told["kind"]) == (0, expected.kind)
    assert told["rows"] == sum(told[count] for count in COUNTS) > 0
    assert told["created"]
    assert not told["rejected"]


@pytest.fixture
def at_the_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path, Expected], Officer]]:
    """The window on a database that holds the schools that a file is about, or one school of another place."""
    desks = []

    def opened(file: Path, expected: Expected) -> Officer:
        database = tmp_path / "records.leaddesk"
        store = open_database(database, may_ask=False)
        about = register_for(file, expected.urns or "URN", tmp_path) if expected.urns else tmp_path / "other.csv"
        if not expected.urns:
            about.write_text("URN,EstablishmentName,LA (code),EstablishmentStatus (name)\n999001,Lark Rise,950,Open\n", encoding="utf-8")
        save(stage(read_table(about, Quietly()), "gias", store=store), store=store)
        store.close()
        desk = new_desk(qapp, services_for(database))
        desks.append(desk)
        desk.conversation = Answers()
        desk.window.show()
        officer = Officer(desk, qtbot)
        officer.open()
        return officer

    yield opened
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
    qapp.processEvents()


@EACH
def test_at_the_window(
    at_the_window: Callable[[Path, Expected], Officer], shared_data: Path, tmp_path: Path, name: str, expected: Expected
) -> None:
    file = cut(shared_data / name, tmp_path)
    officer = at_the_window(file, expected)
    window = ImportWindow([file], officer.context)
    window.begin()
    officer.until(lambda: not officer.window.operations.is_busy and settled(window, officer))
    if expected.refusal:
        assert expected.refusal in said(window, officer)
        if isValid(window):
            window.reject()
        return
    if window.place.currentWidget() is window.authorities:
        window.authorities.all.click()
    officer.until(lambda: not officer.window.operations.is_busy and window.step is Step.CHECK and window.save_button.isEnabled())
    officer.press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    officer.until(lambda: window.step is Step.SAVED and not officer.window.operations.is_busy)
    with officer.store.reading() as look:
        (batch,) = [one for one in look.every(ImportBatch) if one.file_name == file.name]
    assert batch.file_kind == expected.kind
    assert batch.rows == sum(getattr(batch, count) for count in COUNTS) > 0
    assert batch.created
    officer.press(window.leave, Qt.Key.Key_Space)


def said(window: ImportWindow, officer: Officer) -> str:
    """What the import window says; one that could not read its file has closed, and the main window says why."""
    return window.message.words() if isValid(window) and window.isVisible() else officer.window.message.words()


def settled(window: ImportWindow, officer: Officer) -> bool:
    """Whether the window asks something, shows the rows or has said why there are none."""
    if isValid(window) and window.place.currentWidget() in (window.preview, window.authorities):
        return True
    return bool(said(window, officer))
