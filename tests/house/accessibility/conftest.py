"""One window for all walks of a file; each file of walks is dressed once, and can run beside the others."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from tests.screens import LAPTOP, LaptopScreen, Screens
from tests.window import new_desk, services_for


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[MainWindow]:
    """The window of the demonstration borough on a small laptop; nothing here changes it."""
    file = Path(shutil.copy(demo / "demo.leaddesk", tmp_path_factory.mktemp("accessible")))
    desk = new_desk(qapp, services_for(file))
    desk.window.resize(*LAPTOP)
    desk.window.show()
    desk.window.activateWindow()
    desk.open(file)
    while "vocabularies" not in desk.window.menus.actions:
        qapp.processEvents()
    desk.window.looks = desk.looks
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QWidget, "screen", lambda _widget: LaptopScreen)
        yield desk.window
    desk.window.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(desk.window, QEvent.Type.DeferredDelete)  # before the rest is dressed anew, which costs seconds
    desk.looks.choose_theme(ThemeChoice.LIGHT)
    desk.looks.choose_text_size(100)


@pytest.fixture(scope="module")
def screens(window: MainWindow, tmp_path_factory: pytest.TempPathFactory) -> Screens:
    """Opens the screens of that window."""
    return Screens(window, tmp_path_factory.mktemp("files"))
