"""Reading, checking and comparing large files against the bare reading of the same file, and how soon a cancelled one stops.

Bare is what a library alone needs: python-calamine for a workbook, `csv` for a text file. All is done three times in turn and the best
of each counts, in seconds of the processor, the reading process included, so that a busy laptop spoils neither alone.
"""

import csv
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from leaddesk.application.importing import ImportOptions, TableInMemory, stage
from leaddesk.application.importing.tables import SourceTable
from leaddesk.application.ports import Store
from leaddesk.application.work import Glance, Polled
from leaddesk.bootstrap import open_database
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import Cancelled
from speed.kinds import AS_AT, RETURN_HEADINGS, RETURNED, held_schools, national_ofsted, returned_rows, wide_register

TIMES, LIMIT, CANCEL_SECONDS, FIRST_SECONDS = 3, 4.0, 0.5, 1.0
OFSTED_SECONDS, RETURN_SECONDS = 4.0, 8.0
"""What is asserted of files that take longer than four times the bare reading; it leaves room for a shared machine of two cores."""
MOMENTS = [at / 20 for at in range(1, 20)]
"""When it is cancelled, as parts of the whole time."""

pytestmark = [pytest.mark.speed, pytest.mark.timeout(600)]
Tell = Callable[[str], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    def show(words: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{words}\n")

    return show


@pytest.fixture(scope="module")
def national(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("national") / "register.csv"
    subprocess.run([sys.executable, str(shared_data.parent / "tools/make_national_extract.py"), str(file)], check=True, capture_output=True)
    return file


@pytest.fixture(scope="module")
def register(national: Path) -> Path:
    return wide_register(national, national.with_name("register.xlsx"))


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    store = open_database(tmp_path / "records.leaddesk", may_ask=False)
    yield store
    store.close()


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = held_schools(tmp_path_factory.mktemp("held"))
    yield store
    store.close()


def seconds(work: Callable[[], object]) -> float:
    """Seconds of the processor that some work takes, here and in the processes it starts."""
    before = os.times()
    work()
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


def bare_workbook(file: Path) -> None:
    CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python(skip_empty_area=False)


def bare_text(file: Path) -> None:
    with file.open(encoding="cp1252", newline="") as stream:
        for _ in csv.reader(stream):
            pass


class FirstSeen(Polled):
    """Notes when there was something to look at."""

    at = 0.0

    def give_glance(self, glance: Glance) -> None:
        self.at = self.at or time.perf_counter()


def compared(read: Callable[[], SourceTable], store: Store, progress: Polled | None = None) -> None:
    stage(read(), store=store, options=ImportOptions(as_at=AS_AT), progress=progress)


def test_a_workbook_is_read_and_compared_in_four_times_the_bare_time(register: Path, empty: Store, tell: Tell) -> None:
    took = [
        (seconds(lambda: bare_workbook(register)), seconds(lambda: read_table(register)),
         seconds(lambda: compared(lambda: read_table(register), empty)))
        for _ in range(TIMES)
    ]  # fmt: skip
    bare, read, whole = map(min, zip(*took, strict=True))
    tell(f"50,000 rows, 40 columns: bare {bare:.2f} s, read {read:.2f} s ({read / bare:.1f}), compared {whole:.2f} s ({whole / bare:.1f})")
    assert whole <= LIMIT * bare


def test_the_first_rows_of_a_workbook_come_at_once(register: Path, empty: Store, tell: Tell) -> None:
    began, watch = time.perf_counter(), FirstSeen()
    compared(lambda: read_table(register, progress=watch), empty)
    whole, first = time.perf_counter() - began, watch.at - began
    tell(f"50,000 rows, 40 columns: first rows after {first:.2f} s, all compared after {whole:.2f} s")
    assert first < FIRST_SECONDS


def test_the_inspections_of_a_country(shared_data: Path, held: Store, tmp_path: Path, tell: Tell) -> None:
    file = national_ofsted(shared_data, tmp_path / "inspections.csv")
    took = [(seconds(lambda: bare_text(file)), seconds(lambda: compared(lambda: read_table(file), held))) for _ in range(TIMES)]
    bare, whole = map(min, zip(*took, strict=True))
    tell(f"Ofsted's national file: bare {bare:.2f} s, compared {whole:.2f} s ({whole / bare:.1f})")
    assert whole < OFSTED_SECONDS


def test_the_returns_of_five_thousand_schools(held: Store, tell: Tell) -> None:
    table = TableInMemory(RETURN_HEADINGS, returned_rows(), "returns.csv")
    took = min(seconds(lambda: compared(lambda: table, held)) for _ in range(TIMES))
    tell(f"returns of {RETURNED:,} leaders: compared in {took:.1f} s")
    assert took < RETURN_SECONDS


def stopped_after(file: Path, store: Store, wait: float) -> float:
    """Seconds from cancelling to the end of the work, cancelled so many seconds after it began."""
    progress = Polled()

    def work() -> None:
        with suppress(Cancelled):
            compared(lambda: read_table(file, progress=progress), store, progress)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(wait)
    progress.cancel()
    began = time.perf_counter()
    thread.join()
    return time.perf_counter() - began


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_cancelled_import_stops_at_once(register: Path, national: Path, empty: Store, tell: Tell, kind: str) -> None:
    file = register if kind == "xlsx" else national
    began = time.perf_counter()
    compared(lambda: read_table(file), empty)
    whole = time.perf_counter() - began
    waits = [stopped_after(file, empty, part * whole) for part in MOMENTS]
    tell(f"from cancelling to stopped, {kind}, at {len(MOMENTS)} moments of {whole:.1f} s: {max(waits):.2f} s at most")
    assert max(waits) < CANCEL_SECONDS
