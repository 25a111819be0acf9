"""Flows go through the doors that officers use; the command line's is the one that its own tests use."""

from pathlib import Path

import pytest

from tests.cli.conftest import Line, elsewhere, line
from tests.flows.bad_workbooks import register_text

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
