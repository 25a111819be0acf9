"""Takes the README's picture anew: `python packaging/make_screenshot.py`.

It builds the demonstration borough and opens the real window on it, off screen.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from leaddesk import bootstrap
from leaddesk.application.work import Quietly
from leaddesk.desktop.application import make_application, make_desk
from leaddesk.desktop.contents import contents_of
from leaddesk.desktop.main_window import MainWindow
from leaddesk.domain.schools import School

PICTURE = Path(__file__).resolve().parents[1] / "docs" / "screenshot.png"
SIZE = (1366, 768)
URN = "999001"
PATIENCE_SECONDS = 60


def main() -> int:
    """Make the borough, open its window, choose a school, and save the picture."""
    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        demo = bootstrap.make_demo(Path(folder) / "Thameside", Quietly())
        app = make_application([])
        desk = make_desk(app, bootstrap.window_services(demo.database), contents_of)
        desk.window.resize(*SIZE)
        desk.window.show()
        desk.start()
        _wait_for(app, lambda: desk.store is not None and desk.window.context is not None)
        _choose_school(app, desk.window)
        PICTURE.parent.mkdir(exist_ok=True)
        desk.window.grab().save(str(PICTURE))
        desk.window.close()
    return 0


def _choose_school(app: QApplication, window: MainWindow) -> None:
    context = window.context
    with context.store.reading() as reading:
        (school,) = reading.find(School, urn=URN)
    context.open_record(School.KIND, school.uid)
    settled = time.monotonic() + 1.5
    _wait_for(app, lambda: time.monotonic() > settled)


def _wait_for(app: QApplication, ready: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not ready():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise TimeoutError("the window was not ready in time")


if __name__ == "__main__":
    answer = main()
    sys.stdout.flush()
    os._exit(answer)  # PySide6 6.12 may abort while Python takes apart what still stands; the picture is saved by then
