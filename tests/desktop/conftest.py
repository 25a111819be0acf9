"""An officer at the real window, with three schools and two leaders to work with."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.bootstrap import open_database
from tests.window import Answers, Officer, Written, fill, new_desk, services_for


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with three schools and two leaders, made once and closed, to be copied."""
    file = tmp_path_factory.mktemp("filled") / "thameside.leaddesk"
    store = open_database(file, may_ask=False)
    fill(store)
    store.close()
    return file


@pytest.fixture
def database(tmp_path: Path, filled: Path) -> Path:
    """A database of the test's own."""
    return Path(shutil.copy(filled, tmp_path / filled.name))


@pytest.fixture
def written() -> Written:
    """What was exported."""
    return Written()


@pytest.fixture
def answers() -> Answers:
    """The officer's answers to questions."""
    return Answers()


@pytest.fixture
def officer(qapp, qtbot: QtBot, database: Path, written: Written, answers: Answers) -> Iterator[Officer]:
    """The window open on the database."""
    desk = new_desk(qapp, services_for(database, write_table=written))
    desk.conversation = answers
    desk.window.show()
    made = Officer(desk, qtbot)
    made.open()
    yield made
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()
