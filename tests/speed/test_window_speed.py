"""The window against a bare one of PySide6, each in a process of its own, with 50,000 schools in the database.

Both run as they do once installed, with the bytecode that an installer writes: what starts for the first time from bare sources
is compiled first, which says nothing of the program. A first round, which is not counted, writes it.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leaddesk.bootstrap import open_database
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

SCHOOLS = 50_000
RUNS = 7

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication([])
window = Window(); window.resize(1280, 720); window.show()
app.exec()
"""

OURS = """
import json, sys, time
from dataclasses import replace
from pathlib import Path
from leaddesk import bootstrap
times = {}
services_of = bootstrap.window_services
def timed_services(file):
    from PySide6.QtCore import QTimer
    from leaddesk.desktop import application
    from leaddesk.desktop.main_window import MainWindow
    class Timed(MainWindow):
        def __init__(self, *words):
            super().__init__(*words)
            self.painted.connect(lambda: times.setdefault("painted", time.time()))
            self.ready.connect(self.close)
        def show_contents(self, context, contents):
            super().show_contents(context, contents)
            self.repaint()
            times["usable"] = time.time()
    application.MainWindow = Timed
    return replace(services_of(file), settings_file=file.with_suffix(".json"))
bootstrap.window_services = timed_services
bootstrap.open_window(Path(sys.argv[1]))
print(json.dumps(times))
"""


@pytest.fixture(scope="module")
def national(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of 50,000 invented schools, closed."""
    file = tmp_path_factory.mktemp("national") / "national.leaddesk"
    store = open_database(file, may_ask=False)
    with store.writing("50,000 schools") as work:
        work.add(
            School(uid=new_uid(), urn=str(100_000 + n), name=f"School {n * 7919 % SCHOOLS}", status_code="1",
                   status_name="Open", type_code="1", type_name="Community school", type_group_code="4", phase_name="Primary",
                   phase_code=str(n % 5 + 1), number_of_pupils=n % 1500)
            for n in range(SCHOOLS)
        )  # fmt: skip
    store.close()
    return file


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a process whose bytecode is kept, apart from the sources."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("bytecode"))}


def started(environment: dict[str, str], code: str, *words: str) -> tuple[float, str]:
    """When a process was started, and what it said."""
    began = time.time()
    done = subprocess.run([sys.executable, "-c", code, *words], env=environment, capture_output=True, text=True, check=True, timeout=60)
    return began, done.stdout


def test_it_paints_and_can_be_used_soon_after_a_bare_window_would(national: Path, installed: dict[str, str]) -> None:
    bare, painted, usable = [], [], []
    started(installed, BARE)
    started(installed, OURS, str(national))
    for _ in range(RUNS):
        began, said = started(installed, BARE)
        bare.append(float(said.split()[0]) - began)
        began, said = started(installed, OURS, str(national))
        times = json.loads(said.strip().splitlines()[-1])
        painted.append(times["painted"] - began)
        usable.append(times["usable"] - began)
    said = f"bare {min(bare):.3f} s, painted {min(painted):.3f} s, usable {min(usable):.3f} s"
    print(f"\n{said}: {min(painted) / min(bare):.2f} and {min(usable) / min(bare):.2f} times")  # noqa: T201 - the figures
    assert min(painted) <= 2 * min(bare), said
    assert min(usable) <= 6 * min(bare), said
