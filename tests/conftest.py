"""What every test may ask for. Windows are drawn off screen; a warning fails a test (pyproject.toml)."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.bootstrap import make_demo, open_database

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's own folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real files that officers import, kept beside the project and never copied into it."""
    data = (PROJECT / "../shared/data").resolve()
    if not data.is_dir():
        pytest.skip("the real files that officers import are not beside the project")
    return data


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new database with the shipped vocabularies, as an officer gets it."""
    opened = open_database(tmp_path / "records.leaddesk", may_ask=False)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demonstration borough, made once; copy its `demo.leaddesk` before changing anything in it."""
    return make_demo(tmp_path_factory.mktemp("made") / "demo", Quietly()).folder


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Everything in tests/speed is marked so; under coverage it is left out, since tracing would falsify its ratios."""
    for item in items:
        if "speed" in item.path.relative_to(PROJECT).parts:
            item.add_marker("speed")
    if config.getoption("cov_source", None):
        timed = [item for item in items if item.get_closest_marker("speed")]
        items[:] = [item for item in items if item not in timed]
        config.hook.pytest_deselected(items=timed)
