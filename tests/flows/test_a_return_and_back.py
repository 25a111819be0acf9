"""Schools' returns through the real window: a template filled, spoilt in ten ways, told, sent back, mended, imported again and undone;
and two schools that name one person.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.application.importing import save, stage
from leaddesk.application.work import Quietly
from leaddesk.bootstrap import open_database, read_table
from leaddesk.desktop.importing import commands, import_window, return_templates
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.leaders.side_by_side import SideBySideDialog
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, Person
from tests.flows.spoilt_return import LEADERS, NEW, RIGHT, SPOILT, commented, filled, mended, register_and_leaders
from tests.window import Answers, Officer, new_desk, page_words, services_for, words_of

Key, Mod = Qt.Key, Qt.KeyboardModifier


@dataclass
class Files:
    """What the system's file windows are answered with."""

    to_open: list[Path] = field(default_factory=list)
    to_save: list[Path] = field(default_factory=list)

    def where(self, *_asked: object) -> Path:
        return self.to_save.pop(0)

    def which(self, _parent: object) -> list[Path]:
        return [self.to_open.pop(0)]

    def folder(self, *_asked: object) -> Path:
        return self.to_open.pop(0)


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Files:
    made = Files()
    monkeypatch.setattr(commands, "ask_which_files", made.which)
    monkeypatch.setattr(commands, "ask_which_folder", made.folder)
    for room in (import_window, return_templates):
        monkeypatch.setattr(room, "ask_where_to_save", made.where)
    return made


@pytest.fixture
def officer(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Officer]:
    """At the window of a borough with two schools and nine leaders of the first."""
    database = tmp_path / "records.leaddesk"
    store = open_database(database, may_ask=False)
    for file in register_and_leaders(tmp_path):
        save(stage(read_table(file, Quietly()), store=store), store=store)
    store.close()
    desk = new_desk(qapp, services_for(database))
    desk.conversation = Answers()
    desk.window.show()
    made = Officer(desk, qtbot)
    made.open()
    yield made
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


def imported(officer: Officer, files: Files, file: Path) -> ImportWindow:
    """File > Import: the window, once its rows show; it stops at the columns when there is anything to map."""
    files.to_open = [file]
    officer.do("import_folder" if file.is_dir() else "import")
    found: list[ImportWindow] = []

    def shows() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportWindow) and each.isVisible()]
        return bool(found) and found[0].job is not None and found[0].job.preview is not None and not officer.window.operations.is_busy

    officer.until(shows)
    assert found[0].step is Step.CHECK, found[0].message.words()
    return found[0]


def kept(officer: Officer, window: ImportWindow) -> None:
    """Ctrl+Enter, and wait for the page that says what became of the file."""
    officer.press(window, Key.Key_Return, Mod.ControlModifier)
    officer.until(lambda: window.step is Step.SAVED and not officer.window.operations.is_busy)


def press(officer: Officer, window: ImportWindow, words: str) -> None:
    """A button of the page that shows."""
    wanted = next(each for each in window.saved.findChildren(QPushButton) if words in each.text())
    wanted.setFocus()
    officer.press(wanted, Key.Key_Space)
    officer.rest()


def told(window: ImportWindow) -> dict[int, str]:
    """What the preview says of each row with a doubt, blank rows aside."""
    assert window.job is not None
    assert window.job.preview is not None
    staging = window.job.preview.staging
    skipped = {row.number for row in staging.rows if row.verdict is Verdict.SKIPPED}
    return {one.row: f"{one.column}: {one.message}" for one in staging.messages if one.row and one.row not in skipped}


def records(officer: Officer) -> dict[str, set[object]]:
    """Everyone and every post, whole."""
    with officer.store.reading() as look:
        return {kind.KIND: set(look.every(kind)) for kind in (Person, Appointment)}


def template_of_lark_rise(officer: Officer, files: Files, file: Path) -> None:
    """Ctrl+Alt+T on the first school."""
    officer.tab(0).list.table.go_to(officer.names().index("Lark Rise Primary School"))
    officer.rest()
    files.to_save = [file]
    officer.do("return_template")
    officer.until(lambda: file.exists() and not officer.window.operations.is_busy)


def test_a_return_goes_round(officer: Officer, files: Files, tmp_path: Path) -> None:
    template, sent, to_mend = (tmp_path / name for name in ("return.xlsx", "return filled in.xlsx", "return to mend.xlsx"))
    template_of_lark_rise(officer, files, template)
    where = filled(template, sent)
    before = records(officer)

    window = imported(officer, files, sent)
    rows = {fault: openpyxl.utils.cell.coordinate_to_tuple(place)[0] for fault, place in where.items()}
    assert set(told(window)) == set(rows.values())
    assert all(told(window)[rows[fault]].startswith(f"{heading}: ") for fault, (_, heading, _) in SPOILT.items())
    kept(officer, window)
    with officer.store.reading() as look:
        people = {person.last_name: person for person in look.every(Person)}
    assert NEW in people
    assert len(people) == len(LEADERS) + 3, "two heads, nine leaders, and the one who was added"

    files.to_save = [to_mend]
    press(officer, window, "Back to the sender")
    officer.until(to_mend.exists)
    officer.press(window.leave, Key.Key_Space)
    book = openpyxl.load_workbook(to_mend)
    assert book.sheetnames[0] == "What to fix"
    assert set(commented(book["Leaders"])) == set(where.values())
    listed = [row[:2] for row in book["What to fix"].iter_rows(min_row=6, values_only=True)]
    assert sorted(listed) == sorted((where[fault], SPOILT[fault][1]) for fault in SPOILT)

    mended(to_mend, template, where)
    after_first = records(officer)
    again = imported(officer, files, to_mend)
    assert told(again) == {}
    assert again.job is not None
    assert again.job.preview is not None
    counts = again.job.preview.counts
    assert (counts["created"], counts["updated"], counts["conflicts"], counts["rejected"]) == (0, len(RIGHT), 0, 0)
    kept(officer, again)
    assert not any("Back to the sender" in each.text() for each in again.saved.findChildren(QPushButton))
    press(officer, again, "Undo this import")
    officer.until(lambda: records(officer) == after_first)
    officer.press(again.leave, Key.Key_Space)

    officer.window.activateWindow()
    officer.do("undo")
    officer.until(lambda: not officer.window.operations.is_busy and records(officer) == before)


SAME, TWO = "It is the same person", "They are two people"
NAMED = "Petra Lund"


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """A folder with the returns of two schools, each naming Petra Lund."""
    folder = tmp_path / "returns"
    folder.mkdir()
    for name, urn, post in (("A", "999001", "Year 5 lead"), ("B", "999002", "Assistant head")):
        (folder / f"Return {name}.csv").write_text(f"URN,Name,Job title\n{urn},{NAMED},{post}\n", encoding="utf-8")
    return folder


def first_saved(officer: Officer, window: ImportWindow) -> None:
    """The first of two files is saved, and the second shows."""
    officer.press(window, Key.Key_Return, Mod.ControlModifier)
    officer.until(lambda: window.step is Step.CHECK and "Return B" in window.title.text() and not officer.window.operations.is_busy)


def answered(officer: Officer, window: ImportWindow, words: str) -> None:
    """Enter leads to the question of the row, Space chooses."""
    officer.press(window.preview.table, Key.Key_Return)
    wanted = next(made for made in window.preview.question.buttons if made.text() == words)
    wanted.setFocus()
    officer.press(wanted, Key.Key_Space)
    officer.until(lambda: window.job is not None and window.job.is_compared and not officer.window.operations.is_busy)


def called(officer: Officer) -> dict[str, int]:
    """How many people are called Petra Lund, and how many posts they hold; how many pairs wait, and how many are known to be two."""
    with officer.store.reading() as look:
        people = [person.uid for person in look.every(Person) if person.name == NAMED]
        pairs = list(look.every(PossibleDuplicate))
        posts = look.find(Appointment, person=tuple(people))
    apart = sum(pair.decision == DIFFERENT_PEOPLE for pair in pairs)
    return {"people": len(people), "posts": len(posts), "open": len(pairs) - apart, "apart": apart}


@pytest.mark.parametrize(
    ("answer", "then"),
    [(SAME, {"people": 1, "posts": 2, "open": 0, "apart": 0}), (TWO, {"people": 2, "posts": 2, "open": 0, "apart": 1})],
)
def test_a_person_whom_two_schools_name_is_asked_about(
    officer: Officer, files: Files, both: Path, answer: str, then: dict[str, int]
) -> None:
    window = imported(officer, files, both)
    first_saved(officer, window)
    question = window.preview.question
    officer.press(window.preview.table, Key.Key_Return)
    assert "Both are called Petra Lund" in words_of(question)
    assert "Year 5 lead at Lark Rise Primary School" in words_of(question)
    assert "at Quarry Wood Primary School" in words_of(question)
    answered(officer, window, answer)
    kept(officer, window)
    assert called(officer) == then
    officer.press(window.leave, Key.Key_Space)
    again = imported(officer, files, both)
    again.skip()
    officer.until(lambda: again.step is Step.CHECK and "Return B" in again.title.text() and not officer.window.operations.is_busy)
    assert again.job is not None
    assert not again.job.questions, "the answer is remembered"
    again.reject()


def test_it_can_be_decided_later_side_by_side(officer: Officer, files: Files, both: Path) -> None:
    window = imported(officer, files, both)
    first_saved(officer, window)
    kept(officer, window)
    officer.press(window.leave, Key.Key_Space)
    assert called(officer) == {"people": 2, "posts": 2, "open": 1, "apart": 0}
    side_by_side(officer).later.click()
    assert called(officer)["open"] == 1, "deciding later changes nothing"
    side_by_side(officer).same.click()
    officer.until(lambda: called(officer) == {"people": 1, "posts": 2, "open": 0, "apart": 0})
    officer.rest()
    officer.do("undo")
    officer.until(lambda: called(officer)["people"] == 2 and not officer.window.operations.is_busy)


def side_by_side(officer: Officer) -> SideBySideDialog:
    """The leader's page, Compare."""
    leaders = officer.tab(1)
    leaders.list.table.go_to(officer.names(1).index(NAMED))
    officer.until(lambda: "Both are called Petra Lund" in page_words(leaders.page))
    wanted = next(each for each in leaders.page.findChildren(QPushButton) if each.text() == "Compare")
    wanted.click()
    dialog = officer.dialog()
    assert isinstance(dialog, SideBySideDialog)
    assert "at Lark Rise Primary School" in words_of(dialog)
    assert "Assistant headteacher at Quarry Wood Primary School" in words_of(dialog)
    return dialog
