"""Drives the real window as an officer does: opened off screen on a database of its own, waited for and never slept on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.application.finding import Cell
from leaddesk.application.ports import Question, Store
from leaddesk.bootstrap import window_services
from leaddesk.desktop.application import make_desk
from leaddesk.desktop.contents import contents_of
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.desk import Desk
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.desktop.services import Services
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

PATIENCE_MS = 15_000


@dataclass
class Answers:
    """Fulfils `Conversation` with answers given beforehand, and remembers what was asked."""

    give: list[str] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)

    def ask(self, question: Question) -> str:
        self.asked.append(question)
        return self.give.pop(0) if self.give else question.answers[0]


@dataclass
class Written:
    """What an export would have written."""

    file: Path | None = None
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[Cell]] = ()

    def __call__(self, file: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        self.file, self.headings, self.rows = file, headings, list(rows)


def page_words(view: PageView) -> str:
    """Everything a page says, line by line."""
    body = view.widget()
    said = [child.text() if isinstance(child, QLabel) else child.accessibleName() for child in (body.findChildren(QWidget) if body else ())
            if isinstance(child, (QLabel, LinkButton))]  # fmt: skip
    return "\n".join(said)


class Officer:
    """Someone at the window: the words of the tests."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.window = desk.window

    @property
    def context(self) -> WindowContext:
        """What the tabs have been given."""
        assert self.window.context is not None
        return self.window.context

    @property
    def store(self) -> Store:
        """The open database."""
        assert self.desk.store is not None
        return self.desk.store

    def open(self, file: Path | None = None) -> None:
        """Open a database and wait until its tabs are there."""
        self.desk.start() if file is None else self.desk.open(file)
        self.until(lambda: self.window.context is not None and self.window.tabs and "import" in self.window.menus.actions)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Wait until no work is under way."""
        self.until(lambda: not self.window.operations.is_busy)

    def tab(self, number: int = 0, place: str = "") -> RecordTab:
        """Turn to a tab of the window, perhaps to one of its lists by its word, such as Cohorts."""
        self.window.turn_to(number)
        tab = self.window.tabs[number]
        if place:
            tab.turn_to([each.words for each in tab.places].index(place))
        shown = tab.showing()
        assert isinstance(shown, RecordTab)
        return shown

    def do(self, command: str) -> None:
        """Choose a command of the menus by its name."""
        action = self.window.menus.actions[command]
        assert action.isEnabled(), f"{command} is disabled"
        action.trigger()

    def press(self, widget: QWidget, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.qtbot.keyClick(widget, key, modifier)

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs are open"
        return found[0]

    def names(self, number: int = 0) -> list[str]:
        """The first column of a list as it shows now."""
        model = self.tab(number).list.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def words_of(widget: QWidget) -> str:
    """Everything that the labels in a widget say."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def services_for(database: Path, **changed: Any) -> Services:
    """The real services, with everything that is kept put beside the database."""
    from dataclasses import replace

    return replace(
        window_services(database),
        demo_database=database.parent / "demo" / "demo.leaddesk",
        settings_file=database.parent / "window.json",
        report_fault=_never,
        **changed,
    )


def _never(error: BaseException) -> Path:
    raise AssertionError("a fault was reported") from error


def new_desk(app: QApplication, services: Services) -> Desk:
    """The window and its desk, not shown yet."""
    app.setStyle("Fusion")
    return make_desk(app, services, contents_of)


def school(number: int, name: str, **facts: Any) -> School:
    """An invented open, state-funded school; `number` makes its URN."""
    usual = {
        "status_code": "1",
        "status_name": "Open",
        "type_code": "1",
        "type_group_code": "4",
        "phase_code": "2",
        "phase_name": "Primary",
    }
    return School(uid=new_uid(), urn=str(999000 + number), name=name, **{**usual, **facts})


def fill(store: Store) -> None:
    """Three schools, two leaders."""
    lark = school(1, "Lark Rise Primary", email="office@lark.example", telephone="020 7946 0101", number_of_pupils=240, town="Thameside")
    quarry = school(2, "Quarry Wood Primary", number_of_pupils=1200)
    eloi = school(3, "École Saint Éloi", phase_code="4", phase_name="Secondary", email="=cmd@eloi.example", number_of_pupils=90)
    ada = Person(uid=new_uid(), first_name="Ada", last_name="Marlowe", email="ada@lark.example")
    tobias = Person(uid=new_uid(), first_name="Tobias", last_name="Quill")
    posts = [
        Appointment(uid=new_uid(), person=ada.uid, school=lark.uid, role_code="headteacher", tier_code="headteacher"),
        Appointment(uid=new_uid(), person=tobias.uid, school=quarry.uid, role_code="headteacher", tier_code="headteacher"),
    ]
    with store.writing("Imported 3 schools from thameside.csv", source="thameside.csv") as work:
        work.add([lark, quarry, eloi, ada, tobias, *posts])
