"""An officer who cancels need not wait: a workbook's process is ended whatever it does, and a text file is asked every few rows."""

import multiprocessing
import time
from pathlib import Path

import pytest

from leaddesk.application.importing import stage
from leaddesk.application.work import Glance
from leaddesk.bootstrap import open_database
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import Cancelled
from tests.documents.hostile.makers import workbook

HEADINGS = ("URN", "Forename", "Surname", "Job title")
MOST_ROWS = 500
"""So many rows may be done between two questions whether to go on."""


class Stopping:
    """A progress that counts its questions, and cancels at one of them."""

    def __init__(self, at: int = 0) -> None:
        self.asked: list[tuple[str, int]] = []
        self._at = at

    def report(self, done: int, _total: int | None, words: str) -> None:
        self.asked.append((words, done))
        if len(self.asked) == self._at:
            raise Cancelled

    def give_glance(self, _glance: Glance) -> None:
        """First rows that come early are no question whether to go on."""


def never_answer(_connection: object) -> None:
    """Stands for a parser that hangs."""
    time.sleep(600)


def readers() -> list[str]:
    return [child.name for child in multiprocessing.active_children()]


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_cancelling_ends_the_process_that_reads(tmp_path: Path, at: int) -> None:
    file = tmp_path / "leaders.xlsx"
    file.write_bytes(workbook([HEADINGS, *((100_000 + n, "Anwen", f"Reedbank{n}", "SENCO") for n in range(3_000))]))
    with pytest.raises(Cancelled):
        read_table(file, progress=Stopping(at))
    assert readers() == []


def test_a_process_that_never_answers_is_ended_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "leaders.xlsx"
    file.write_bytes(workbook([HEADINGS, (100_000, "Anwen", "Reedbank", "SENCO")]))
    monkeypatch.setattr("leaddesk.documents.workbook_tables.work", never_answer)
    asked = Stopping(at=4)
    with pytest.raises(Cancelled):
        read_table(file, progress=asked)
    assert readers() == []


@pytest.fixture(params=["csv", "xlsx"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    rows = [HEADINGS, *((str(100_000 + n), "Anwen", f"Reedbank{n}", "SENCO") for n in range(3_000))]
    file = tmp_path / f"leaders.{request.param}"
    file.write_bytes(workbook(rows) if request.param == "xlsx" else "\n".join(map(",".join, rows)).encode())
    return file


def test_it_is_asked_every_few_rows_whether_to_go_on(file: Path, tmp_path: Path) -> None:
    store = open_database(tmp_path / "records.leaddesk", may_ask=False)
    asked = Stopping()
    stage(read_table(file, progress=asked), "return", store=store, progress=asked)
    store.close()
    for words in ("Reading the file", "Checking the rows"):
        places = [done for said, done in asked.asked if said == words]
        assert max(b - a for a, b in zip([0, *places], [*places, 3_000], strict=True)) <= MOST_ROWS
