"""Starts the window: paints first, opens the database after, and never lets an error pass unseen (house.md, sections 2 and 3)."""

import gc
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.kit.icons import find_icons_in, icon
from leaddesk.desktop.looks import Looks
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.operation import Operations
from leaddesk.desktop.services import Services
from leaddesk.desktop.settings import SettingsFile

if TYPE_CHECKING:  # the window paints before it is imported
    from leaddesk.desktop.desk import ContentsOf, Desk


COLLECT_AT_LATEST_MS = 5_000


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Qt's application with our name and style; dates and numbers are British whatever the laptop (experience.md fault 27)."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication(arguments if arguments is not None else sys.argv[:1])
    app.setApplicationName("LeadDesk")
    app.setDesktopFileName("leaddesk")
    app.setStyle("Fusion")
    return app


def make_window(app: QApplication, services: Services) -> tuple[MainWindow, Looks]:
    """The window in its looks, with nothing in it and nothing opened."""
    find_icons_in(str(services.icons))
    settings = SettingsFile(services.settings_file)
    looks = Looks(app, settings)
    return MainWindow(settings, Operations()), looks


def make_desk(app: QApplication, services: Services, contents_of: "ContentsOf | None" = None) -> "Desk":
    """The window with its desk, which opens databases in it."""
    return _desk_at(*make_window(app, services), app, services, contents_of)


def run(services: Services) -> int:
    """Open the window and return the exit code when it has closed."""
    app = make_application()
    window, looks = make_window(app, services)
    window.show_opening(services.database.stem)

    def begin() -> None:
        desk = _desk_at(window, looks, app, services, None)
        sys.excepthook = _hook(desk)
        app.setWindowIcon(icon("app", "accent"))
        desk.start()

    window.painted.connect(lambda: QTimer.singleShot(0, begin))
    window.ready.connect(_collect_again)
    QTimer.singleShot(COLLECT_AT_LATEST_MS, _collect_again)
    window.show()
    return app.exec()


def _desk_at(window: MainWindow, looks: Looks, app: QApplication, services: Services, contents_of: "ContentsOf | None") -> "Desk":
    """What is not needed to paint is imported only here."""
    from leaddesk.desktop.contents import contents_of as usual_contents
    from leaddesk.desktop.desk import Desk
    from leaddesk.desktop.kit.focus_ring import FocusRing

    return Desk(window, services, looks, FocusRing.of(app), contents_of or usual_contents)


def _collect_again() -> None:
    """Bootstrap stops the collector while modules load; what is loaded now stays, so it need never be looked through."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _hook(desk: "Desk") -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An error that nobody caught becomes a sentence and a local report."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        desk.report(error)

    return caught
