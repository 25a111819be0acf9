"""Starts the window: paints first, opens the database after, and never lets an error pass unseen (house.md, sections 2 and 3)."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.desk import ContentsOf, Desk
from leaddesk.desktop.kit.focus_ring import FocusRing
from leaddesk.desktop.kit.icons import find_icons_in, icon
from leaddesk.desktop.kit.operation import Operations
from leaddesk.desktop.looks import Looks
from leaddesk.desktop.main_window import Contents, MainWindow
from leaddesk.desktop.services import Services
from leaddesk.desktop.settings import SettingsFile


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Qt's application with our name and style; dates and numbers are British whatever the laptop (experience.md fault 27)."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication(arguments if arguments is not None else sys.argv[:1])
    app.setApplicationName("LeadDesk")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("leaddesk")
    app.setStyle("Fusion")
    return app


def make_desk(app: QApplication, services: Services, contents_of: ContentsOf) -> Desk:
    """The window and its desk, nothing shown or opened yet."""
    find_icons_in(str(services.icons))
    settings = SettingsFile(services.settings_file)
    looks = Looks(app, settings)
    app.setWindowIcon(icon("app", "accent"))
    window = MainWindow(settings, Operations())
    return Desk(window, services, looks, FocusRing(app), contents_of)


def run(services: Services) -> int:
    """Open the window and return the exit code when it has closed."""
    app = make_application()
    desk = make_desk(app, services, _contents)
    desk.window.show_opening(services.database.stem)
    desk.window.painted.connect(lambda: QTimer.singleShot(0, desk.start))
    sys.excepthook = _hook(desk)
    desk.window.show()
    return app.exec()


def _contents(context: WindowContext) -> Contents:
    """The tabs, imported only now, since the window has painted."""
    from leaddesk.desktop.contents import contents_of

    return contents_of(context)


def _hook(desk: Desk) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An error that nobody caught becomes a sentence and a local report."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        desk.report(error)

    return caught
