"""Every screen of the window beside its tabs, each opened as an officer opens it: forms, dialogs, windows of their own."""

import csv
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from pathlib import Path
from time import monotonic, sleep
from typing import Any, get_type_hints

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QWidget
from shiboken6 import isValid

from leaddesk.application.keeping import record
from leaddesk.application.ports import Question
from leaddesk.desktop.first_run import FirstRun
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.saved_page import Outcome
from leaddesk.desktop.importing.steps import WORDS, Step
from leaddesk.desktop.kit.conversation import box_of
from leaddesk.desktop.kit.page_content import PageContent, Rows, Section
from leaddesk.desktop.leaders.side_by_side import compare
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection
from leaddesk.desktop.settings import SettingsFile
from leaddesk.desktop.tour import STEPS, Tour
from leaddesk.desktop.vocabularies.dialog import VocabulariesDialog
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.schools import School
from leaddesk.resources import path_of
from tests.conftest import PROJECT

LAPTOP = (1366, 768)
PATIENCE_SECONDS = 20
MANY = 150
LATEST_TIMER_SECONDS = 0.03
FORMS = [kind for file in sorted((PROJECT / "ui").glob("*_editor.ui")) if (kind := file.stem.removesuffix("_editor")) in RECORD_TYPE_OF]
COMMANDS = (
    "organisations", "groups", "vocabularies", "imports", "brand", "officer_name", "print_brochure", "print_leaflet",
    "print_contact_sheet", "print_sign_in", "print_labels", "make_mail_merge", "make_contact_cards", "find_anything", "open_window",
    "amend_these", "help", "keys", "about",
)  # fmt: skip
COLUMNS_TO_FILTER = ("name", "phase", "inspected_on", "pupils")
"""One of every shape that is filtered in a way of its own: text, choice, day, number."""
PASTED_ROWS = "URN\tEstablishmentName\tPhaseOfEducation (name)\n999001\tLark Rise Primary School and Nursery\tPrimary\n"
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
        self._see("form of a term", self._vocabularies, look)

    def dialogs(self, look: Look) -> None:
        """Whatever a command opens, over a list of schools of which one is chosen, and what opens over those."""
        self._window.turn_to(0, 0)
        self._window.tabs[0].showing().list.table.go_to(0)
        for name in COMMANDS:
            self._see(name, self._window.menus.actions[name].trigger, look)
        shown = self._window.tabs[0].showing().list
        self._see("columns", shown.choose_columns, look)
        self._see("save a view", lambda: _choose(shown.views.open_menu(), "Save this view…"), look)
        self._see("size of labels", self._label_size, look)
        self._see("unknown purpose", self._unknown_purpose, look)
        for column in COLUMNS_TO_FILTER:
            self._see(f"filter {column}", lambda c=column: shown.bar.edit(c), look)
        question = Question(
            "Ada Marlowe is kept already. Is this the same person?", "Both were born later.", ("Leave them apart", "The same")
        )
        self._see("question", box_of(question, self._window).open, look)
        self._see("side by side", lambda: compare(self._pair().uid, self._window.context), look)

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
        self._see("import pasted", self._paste, look)
        steps = ImportWindow([path_of("samples") / "thameside-programmes.xlsx"], self._window.context)
        pages = [(WORDS[step], lambda s=step: steps.go_to(s)) for step in (Step.FILE, Step.TABLE, Step.COLUMNS, Step.CHECK)]
        self._see("import programmes", steps.begin, look, *pages, (WORDS[Step.SAVED], lambda: _say_saved(steps)))

    def about_the_window(self, look: Look) -> None:
        """What shows in the main window beside its tabs: a message, a list without rows, the strip of the tour."""
        window = self._window
        window.turn_to(0, 0)
        shown = window.tabs[0].showing().list
        shown.show_where((), "no school is called so")
        window.context.offer("Thameside College has closed. Its leaders keep the posts they held there.", "See them", lambda: None)
        self._seen_in_window("an empty list under an offer", shown.filter, look)
        window.message.clear()
        shown.show_all()
        page = window.tabs[0].showing().page
        page.show_page(PageContent("Autumn 2026", sections=(Section("Who is on it", (_first_of_many(20),), MANY),)))
        self._seen_in_window("a page with many rows", page, look)
        page.clear()
        window.menus.actions["tour"].trigger()
        tour = window.findChild(Tour)
        for step in range(len(STEPS)):
            self._seen_in_window(f"tour, step {step + 1}", tour.leave_button, look)
            tour.go_on()
        assert tour.isHidden()

    def beginning(self, look: Look) -> None:
        """A window of its own, as it is on a fresh laptop and while a database opens."""
        window = MainWindow(SettingsFile(self._folder / "fresh.json"), self._window.operations)
        window.resize(*LAPTOP)
        window.show_page(FirstRun(try_demo=_nothing_more, import_register=_nothing_more, open_database=_nothing_more), "Start")
        window.show()
        window.activateWindow()
        window.findChild(FirstRun).register_button.setFocus()
        self.settle()
        look("first run", window)
        window.close()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self._window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Let the window work until nothing is under way."""
        end = monotonic() + PATIENCE_SECONDS
        QApplication.processEvents()
        quiet_from = monotonic() + LATEST_TIMER_SECONDS  # the page of a row follows the row a moment later, and may read again
        while self._window.operations.is_busy or monotonic() < quiet_from:
            QApplication.processEvents()
            sleep(0.001)  # else the work waits for this loop
            if self._window.operations.is_busy:
                quiet_from = monotonic() + LATEST_TIMER_SECONDS
            assert monotonic() < end, "the window was not ready in time"
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the window's own loop does
        QApplication.processEvents()  # a page that wraps anew settles in a second pass

    def _see(self, name: str, open_it: Callable[[], object], look: Look, *pages: tuple[str, Callable[[], object]]) -> None:
        """Open one screen and look; `pages` are turned to in the same window, each with its name."""
        before = set(self._opened())
        open_it()
        self.settle()
        opened = [each for each in self._opened() if each not in before]
        assert opened, f"{name} opens nothing"
        screen = QApplication.activeWindow() if QApplication.activeWindow() in opened else opened[-1]
        look(name, screen)
        for page, turn in (*pages, *_cards(screen)):
            turn()
            self.settle()
            look(f"{name}, {page}", screen)
        for each in reversed(opened):
            each.close()
        self.settle()
        for each in filter(isValid, opened):
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)

    def _seen_in_window(self, name: str, focused: QWidget, look: Look) -> None:
        self._window.activateWindow()
        self.settle()
        focused.setFocus()
        look(name, self._window)

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

    def _vocabularies(self) -> None:
        """The form of a term, which opens over its list."""
        self._window.menus.actions["vocabularies"].trigger()
        next(each for each in self._opened() if isinstance(each, VocabulariesDialog)).amend()

    def _label_size(self) -> None:
        self._window.menus.actions["print_labels"].trigger()
        next(each for each in self._opened() if isinstance(each, PublishWindow)).choices.ask_for_size()

    def _unknown_purpose(self) -> None:
        """A contact sheet for what is none of the known purposes, whose columns are ticked."""
        self._window.menus.actions["print_contact_sheet"].trigger()
        next(each for each in self._opened() if isinstance(each, PublishWindow)).choices.purpose.setEditText("birthday list")

    def _pair(self) -> PossibleDuplicate:
        """Two people who may be one, noted on the way when the borough has none."""
        store = self._window.context.store
        with store.reading() as reading:
            held = next(reading.every(PossibleDuplicate), None)
            first, second, *_ = reading.every(Person)
        if held is None:
            held = PossibleDuplicate(uid=new_uid(), first=first.uid, second=second.uid, reason="They write from the same address.")
            record(held, store=store)
        return held

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(PASTED_ROWS)
        self._window.menus.actions["paste_rows"].trigger()

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


def _cards(screen: QWidget) -> list[tuple[str, Callable[[], object]]]:
    """The cards of a form after its first, with what turns to each."""
    bars = [bar for bar in screen.findChildren(QTabWidget) if bar.isVisible()]
    return [(bar.tabText(at), lambda b=bar, n=at: b.setCurrentIndex(n)) for bar in bars for at in range(1, bar.count())]


def _choose(menu: QMenu, words: str) -> None:
    """Choose from a menu that stands open."""
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def _say_saved(window: ImportWindow) -> None:
    """The last page as it would be after saving, without saving."""
    job = window.job
    window.saved.show_outcomes([Outcome(job.file.name, job.preview.staging, job.preview.counts, new_uid())])
    window.go_to(Step.SAVED)
    window.leave.setFocus()


def _first_of_many(most: int) -> Rows:
    rows = [(f"Ada Marlowe {number}", "Accepted") for number in range(MANY)][:most]
    return Rows(("Leader", "State"), rows, total=MANY, more=_first_of_many)


def _nothing_more() -> None:
    """What a button does that no walk presses."""
