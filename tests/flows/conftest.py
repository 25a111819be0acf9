"""Flows go through the doors that officers use; the command line's is the one that its own tests use."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Line, elsewhere, line
from tests.flows.bad_workbooks import register_text
from tests.keyboard import Hand
from tests.window import Officer, new_desk, services_for

__all__ = ["elsewhere", "line"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "records.leaddesk"


@pytest.fixture
def register_file(tmp_path: Path) -> Path:
    file = tmp_path / "register.csv"
    file.write_text(register_text(), encoding="utf-8", newline="")
    return file


@pytest.fixture
def held(line: Line, place: Path, register_file: Path) -> Path:
    """A database with a register in it and the backup that was made before."""
    assert line("list", "schools").code == 0
    assert line("import", register_file).code == 0
    return place


@pytest.fixture(scope="module")
def hand(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[Hand]:
    """At the window of the demonstration borough, which all of these tasks share."""
    folder = tmp_path_factory.mktemp("keyboard")
    file = Path(shutil.copy(demo / "demo.leaddesk", folder))
    qtbot = QtBot(type("Request", (), {"node": None})())  # only its waiting is used
    desk = new_desk(qapp, services_for(file))
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.window.activateWindow()
    made = Officer(desk, qtbot)
    made.open()
    yield Hand(made, folder)
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


@pytest.fixture(autouse=True)
def beginning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each task begins in the main window, on Schools; what a failed one left open is closed."""
    if "hand" not in request.fixturenames:
        yield
        return
    hand = request.getfixturevalue("hand")
    hand.rest()
    hand.window.activateWindow()
    hand.go("1", "1")
    yield
    hand.rest()
    for left in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QMenu) and w.isVisible()]:
        left.close()
