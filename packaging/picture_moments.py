"""What `picture_every_screen` sees only after some work: the tour, an import step by step, pasted rows, two people side by side."""

import csv
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.leaders.side_by_side import compare
from leaddesk.desktop.main_window import MainWindow
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from leaddesk.resources import path_of

PASTED = (
    ("URN", "LA (code)", "LA (name)", "EstablishmentName", "EstablishmentStatus (name)", "LastChangedDate"),
    ("999501", "", "Thameside", "Newhaven Primary School", "Open", "16-11-2026"),
    ("12", "", "Thameside", "No Such School", "Open", "16-11-2026"),
)
OTHER_AUTHORITY = "Wealdstone"


class Shooting(Protocol):
    """What the camera lends: one picture of a widget, pictures of what opens meanwhile, and time to settle."""

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture."""

    def dialog(self, name: str) -> AbstractContextManager[None]:
        """Picture each dialog that opens meanwhile, then close it."""

    def settle(self) -> None:
        """Let the window work until nothing is under way."""


def picture_moments(window: MainWindow, camera: Shooting) -> None:
    """Every moment, one after the other; what was saved for it is taken back."""
    for moment in (_home_below, _tour, _side_by_side, _label_size, _steps_of_an_import, _authorities, _pasted_rows):
        moment(window, camera)
        camera.settle()


def _home_below(window: MainWindow, camera: Shooting) -> None:
    window.menus.actions["home"].trigger()
    camera.settle()
    bar = window.tabs[4].page.verticalScrollBar()
    bar.setValue(bar.maximum())
    camera.shoot("home-below")


def _tour(window: MainWindow, camera: Shooting) -> None:
    window.turn_to(0, 0)
    window.menus.actions["tour"].trigger()
    camera.shoot("tour")
    strip = next(each for each in window.findChildren(QWidget) if each.accessibleName() == "Tour")
    strip.leave()


def _side_by_side(window: MainWindow, camera: Shooting) -> None:
    context = window.context
    with context.store.reading() as reading:
        first, second = sorted(reading.every(Person), key=lambda person: person.last_name)[:2]
    pair = PossibleDuplicate(uid=new_uid(), first=first.uid, second=second.uid, reason="Both are called ab Owen-Tŵr.")
    with context.store.writing("Two people side by side") as work:
        work.add([pair])
    with camera.dialog("side-by-side"):
        compare(pair.uid, context)
    context.store.history.undo()


def _label_size(window: MainWindow, camera: Shooting) -> None:
    window.turn_to(0, 0)
    window.menus.actions["print_labels"].trigger()
    camera.settle()
    labels = _shown(lambda each: hasattr(each, "choices"))
    with camera.dialog("label-size"):
        labels.choices.another.click()
    labels.close()


def _steps_of_an_import(window: MainWindow, camera: Shooting) -> None:
    importing = ImportWindow([path_of("samples") / "thameside-leaders.xlsx"], window.context)
    importing.begin()
    camera.settle()
    for step in (Step.FILE, Step.TABLE, Step.COLUMNS):
        importing.rail.setCurrentRow(step)
        camera.shoot(f"import-step-{step.name.lower()}", importing)
    importing.close()


def _authorities(window: MainWindow, camera: Shooting) -> None:
    with (path_of("samples") / "thameside-gias-2026-11.csv").open(encoding="cp1252", newline="") as file:
        headings, *rows = list(csv.reader(file))
    at = headings.index("LA (name)")
    for row in rows[:9]:
        row[at] = OTHER_AUTHORITY
    _copy((tuple(headings), *map(tuple, rows)))
    with camera.dialog("import-authorities"):
        window.menus.actions["paste_rows"].trigger()
        camera.settle()


def _pasted_rows(window: MainWindow, camera: Shooting) -> None:
    _copy(PASTED)
    window.menus.actions["paste_rows"].trigger()
    camera.settle()
    importing = _shown(lambda each: isinstance(each, ImportWindow))
    camera.shoot("import-pasted", importing)
    importing.save_button.click()
    camera.shoot("import-saved", importing)
    importing.close()
    window.context.store.history.undo()


def _copy(rows: tuple[tuple[str, ...], ...]) -> None:
    data = QMimeData()
    data.setText("\r\n".join("\t".join(row) for row in rows))
    QGuiApplication.clipboard().setMimeData(data)


def _shown(is_it: Callable[[QWidget], bool]) -> Any:
    return next(each for each in QApplication.topLevelWidgets() if each.isVisible() and is_it(each))
