"""Every screen of the window beside its tabs, each opened as an officer opens it: forms, dialogs, windows of their own."""

import csv
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from pathlib import Path
from time import monotonic
from typing import Any, get_type_hints

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from leaddesk.application.ports import Question
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.kit.conversation import box_of
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.schools import School
from leaddesk.resources import path_of
from tests.conftest import PROJECT

LAPTOP = (1366, 768)
PATIENCE_SECONDS = 20
LATEST_TIMER_SECONDS = 0.03
FORMS = [kind for file in sorted((PROJECT / "ui").glob("*_editor.ui")) if (kind := file.stem.removesuffix("_editor")) in RECORD_TYPE_OF]
COMMANDS = (
    "organisations", "groups", "vocabularies", "imports", "brand", "officer_name", "print_leaflet", "print_contact_sheet", "print_sign_in",
    "print_labels", "make_mail_merge", "make_contact_cards", "find_anything", "open_window", "amend_these", "help", "keys", "about",
)  # fmt: skip
Look = Callable[[str, QWidget], object]


class LaptopScreen:
    """The screen of a small laptop, for whatever asks how much room there is; Qt's own off screen is 800 by 800."""

    @staticmethod
    def availableGeometry() -> QRect:  # noqa: N802  # Qt's own name
        return QRect(0, 0, *LAPTOP)


class Screens:
    """Opens one screen after the other, lets `look` see each by its name, and closes it again. Nothing is ever kept."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window, self._folder = window, folder
        self._forms = Forms(window.context, window)

    def forms(self, look: Look) -> None:
        """The form of every kind of record, and the three that do something to one."""
        for kind in FORMS:
            self._see(f"form {kind}", lambda k=kind: self._amend(self._one(RECORD_TYPE_OF[k])), look)
        self._see("form new leader", lambda: self._forms.add_leader().save(), look)
        self._see("form end of a post", lambda: self._forms.end_post(self._one(Appointment)), look)
        self._see("form close school", lambda: self._forms.close_school(self._one(School)), look)

    def dialogs(self, look: Look) -> None:
        """Whatever a command opens, over a list of schools of which one is chosen, and what opens over those."""
        self._window.turn_to(0, 0)
        self._window.tabs[0].showing().list.table.go_to(0)
        for name in COMMANDS:
            self._see(name, self._window.menus.actions[name].trigger, look)
        shown = self._window.tabs[0].showing().list
        self._see("columns", shown.choose_columns, look)
        for column in ("name", "phase", "inspected_on"):
            self._see(f"filter {column}", lambda c=column: shown.bar.edit(c), look)
        question = Question(
            "Ada Marlowe is kept already. Is this the same person?", "Both were born later.", ("Leave them apart", "The same")
        )
        self._see("question", box_of(question, self._window).open, look)

    def finding(self, look: Look) -> None:
        """What is found, under its headings."""

        def find() -> None:
            self._window.menus.actions["find_anything"].trigger()
            dialog = self._opened()[0]
            dialog.field.setText("lark")
            dialog.find()

        self._see("found", find, look)

    def importing(self, look: Look) -> None:
        """The preview of a register with rows to decide, of leaders with problems, and the page that asks for authorities."""
        for name in ("thameside-gias-2026-11.csv", "thameside-leaders.xlsx"):
            self._see(f"import {name}", ImportWindow([path_of("samples") / name], self._window.context).begin, look)
        self._see("authorities", ImportWindow([self._two_authorities()], self._window.context).begin, look)

    def settle(self) -> None:
        """Let the window work until nothing is under way."""
        end = monotonic() + PATIENCE_SECONDS
        QApplication.processEvents()
        quiet_from = monotonic() + LATEST_TIMER_SECONDS  # the page of a row follows the row a moment later, and may read again
        while self._window.operations.is_busy or monotonic() < quiet_from:
            QApplication.processEvents()
            if self._window.operations.is_busy:
                quiet_from = monotonic() + LATEST_TIMER_SECONDS
            assert monotonic() < end, "the window was not ready in time"
        QApplication.processEvents()  # a page that wraps anew settles in a second pass

    def _see(self, name: str, open_it: Callable[[], object], look: Look) -> None:
        before = set(self._opened())
        open_it()
        self.settle()
        opened = [each for each in self._opened() if each not in before]
        assert opened, f"{name} opens nothing"
        look(name, opened[-1])
        for each in reversed(opened):
            each.close()
        self.settle()
        for each in filter(isValid, opened):
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)

    def _opened(self) -> list[Any]:
        """Every window that shows beside the main one."""
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self._window]

    def _amend(self, record: Any) -> None:
        if isinstance(record, Inspection):
            edit_inspection(record, self._window.context, self._window, is_new=False)
        elif isinstance(record, Programme):
            edit_programme(record, self._window.context, self._window, is_new=False)
        else:
            self._forms.amend(record)

    def _one(self, kind: type[Any]) -> Any:
        with self._window.context.store.reading() as reading:
            return next(reading.every(kind), None) or _blank(kind, reading)

    def _two_authorities(self) -> Path:
        """The register with some of its schools said to be of another authority."""
        with (path_of("samples") / "thameside-gias-2026-11.csv").open(encoding="cp1252", newline="") as file:
            headings, *rows = list(csv.reader(file))
        at = headings.index("LA (name)")
        for row in rows[:9]:
            row[at] = "Wealdstone and Upper Hartismere with the Isle of Saint Osyth"
        made = self._folder / "two.csv"
        with made.open("w", encoding="cp1252", newline="") as file:
            csv.writer(file).writerows([headings, *rows])
        return made


def _blank(kind: type[Any], reading: Any) -> Any:
    """A record of a kind of which the borough has none: it refers to what there is, and says nothing else."""
    hints = get_type_hints(kind)
    needed = [f for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
    return kind(**{f.name: _nothing(hints[f.name], f.metadata.get("refers_to"), reading) for f in needed})


def _nothing(hint: Any, refers_to: str | None, reading: Any) -> Any:
    if refers_to and (held := next(reading.every(RECORD_TYPE_OF[refers_to]), None)):
        return held.uid
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: "", int: 0, bool: False, date: date(2026, 9, 1)}.get(hint) if hint in (str, int, bool, date) else new_uid()
