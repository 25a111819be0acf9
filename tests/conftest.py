"""What every test may ask for. Windows are drawn off screen; a warning fails a test (pyproject.toml)."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

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
