"""The five steps of an import at the window: a messy workbook the first time, three presses the second, and the way back."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt

from leaddesk.application.importing import CellChange, Confidence
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.rows_model import Part
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.importing.words import changes_sentence
from leaddesk.domain.imports import ImportRecipe, Verdict
from leaddesk.domain.leaders import Person
from tests.desktop.importing.test_import_window import opened, save, shown
from tests.window import Officer, page_words

TITLES = (("Lark Rise Primary School",), ("Leaders, autumn term",), ())
HEADINGS = ("School URN", "Name of the leader", "What do they do?", "E mail adress", "Shoe size")
ROWS = (
    ("999001", "QUILLER, Dora", "Deputy head", "dora@lark.example", "5"),
    ("9990", "Ben Bowen", "SENCO", "ben@lark.example", "8"),
    ("999001", "Cy Cole", "Year leader", "cy@lark.example", "9"),
)


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    """A leaders' list under three title rows, with a heading of their own and a total."""
    book = openpyxl.Workbook()
    for row in (*TITLES, HEADINGS, *ROWS, ("Total", None, None, None, 3)):
        book.active.append(row)
    book.active.title = "Leaders"
    book.create_sheet("Old")["A1"] = "nothing here"
    file = tmp_path / "our leaders.xlsx"
    book.save(file)
    return file


def to(officer: Officer, window: ImportWindow, step: Step) -> None:
    window.rail.setCurrentRow(step)
    officer.until(lambda: not officer.window.operations.is_busy and window.step is step)


def people(officer: Officer) -> set[str]:
    with officer.store.reading() as look:
        return {person.name for person in look.every(Person)}


def confidence(window: ImportWindow, heading: str) -> Confidence:
    return next(match.confidence for match in window.columns.model.columns if match.heading == heading)


def ready(officer: Officer, window: ImportWindow) -> None:
    """Say what the columns hold that nobody could know, and go on to the rows."""
    assert window.step is Step.COLUMNS
    window.columns.take("What do they do?", "job_title")
    window.columns.take("Name of the leader", "name")
    window.onward.click()
    officer.until(lambda: not officer.window.operations.is_busy and window.step is Step.CHECK)


def test_a_messy_workbook_stops_at_the_columns_and_says_why(officer: Officer, messy: Path) -> None:
    window = opened(officer, messy)
    assert window.step is Step.COLUMNS
    assert "need a look" in window.message.words()
    assert confidence(window, "School URN") is Confidence.SURE
    assert confidence(window, "Shoe size") is Confidence.IGNORED
    assert window.columns.to_check >= 1
    window.reject()


def test_it_is_mended_unticked_saved_and_taken_back(officer: Officer, messy: Path) -> None:
    before = people(officer)
    window = opened(officer, messy)
    ready(officer, window)
    assert shown(window, Part.VERDICT) == ["New", "Problem", "New", "Skipped"]
    assert shown(window, Part.LABEL)[0] == "QUILLER, Dora"
    window.preview.table.go_to(1)
    officer.until(lambda: "urn" in window.preview.mend.inputs)
    cell = window.preview.mend.inputs["urn"]
    assert (cell.accessibleName(), cell.text()) == ("School URN", "9990"), "under the sender's own heading"
    cell.setText("999001")
    officer.press(cell, Qt.Key.Key_Return)
    officer.until(lambda: shown(window, Part.VERDICT)[1] == "New" and not officer.window.operations.is_busy)
    window.preview.table.go_to(2)
    officer.press(window.preview.table, Qt.Key.Key_Space)
    officer.until(lambda: shown(window, Part.VERDICT)[2] == "Skipped" and not officer.window.operations.is_busy)
    assert shown(window, Part.TAKEN)[:3] == ["Yes", "Yes", "No"]
    save(officer, window)
    officer.until(lambda: window.step is Step.SAVED)
    assert people(officer) == before | {"Dora Quiller", "Ben Bowen"}
    assert "All rows of the file" in page_words(window.saved.page)
    (section,) = window.saved.page.content.sections
    next(action for action in section.actions if action.words == "Undo this import").run()
    officer.until(lambda: "Taken back" in page_words(window.saved.page))
    assert people(officer) == before
    window.leave.click()


def test_a_cell_mended_for_all_that_say_the_same(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "leaders.csv"
    rows = "\n".join(f"9990,{first},Quill,SENCO" for first in ("Ann", "Bo", "Cat"))
    file.write_text(f"URN,First name,Last name,Job title\n{rows}\n", encoding="utf-8")
    window = opened(officer, file)
    to(officer, window, Step.CHECK)
    window.preview.table.go_to(0)
    officer.until(lambda: "urn" in window.preview.mend.for_all)
    assert "2 other rows" in window.preview.mend.for_all["urn"].text()
    window.preview.mend.for_all["urn"].setChecked(True)
    window.preview.mend.inputs["urn"].setText("999001")
    officer.press(window.preview.mend.inputs["urn"], Qt.Key.Key_Return)
    officer.until(lambda: shown(window, Part.VERDICT) == ["New"] * 3)
    window.reject()


def test_cells_of_the_row_before_cannot_be_mended_for_the_next(officer: Officer, tmp_path: Path) -> None:
    """The cells of a row of a large file take a moment to be found, and meanwhile those before still show."""
    file = tmp_path / "leaders.csv"
    file.write_text("URN,First name,Last name,Job title\n9990,Ann,Quill,SENCO\n9991,Bo,Quill,SENCO\n", encoding="utf-8")
    window = opened(officer, file)
    to(officer, window, Step.CHECK)
    window.preview.table.go_to(0)
    officer.until(lambda: "urn" in window.preview.mend.inputs and window.preview.mend.inputs["urn"].isEnabled())
    window.preview.table.go_to(1)
    officer.until(lambda: not window.preview.mend.inputs["urn"].isEnabled())
    officer.until(window.preview.mend.isEnabled)
    assert window.preview.mend.inputs["urn"].text() == "9991"
    window.reject()


def test_the_second_time_it_is_three_presses(officer: Officer, messy: Path, tmp_path: Path) -> None:
    window = opened(officer, messy)
    ready(officer, window)
    save(officer, window)
    window.leave.click()
    with officer.store.reading() as look:
        assert len(list(look.every(ImportRecipe))) == 1
    book = openpyxl.load_workbook(messy)
    book.active.append(("999001", "Dee Dunn", "Phase leader", "dee@lark.example", 4))
    book.save(tmp_path / "our leaders spring.xlsx")
    window = opened(officer, tmp_path / "our leaders spring.xlsx")  # one: the file
    assert window.step is Step.CHECK
    to(officer, window, Step.COLUMNS)  # only to see that it is so: nobody needs to look
    assert confidence(window, "What do they do?") is Confidence.REMEMBERED
    to(officer, window, Step.CHECK)
    save(officer, window)  # two: Save
    window.leave.click()  # three: Done
    assert "Dee Dunn" in people(officer)


def test_back_loses_nothing_and_two_columns_on_one_field_go_no_further(officer: Officer, messy: Path) -> None:
    window = opened(officer, messy)
    ready(officer, window)
    window.back.click()
    officer.until(lambda: window.step is Step.COLUMNS)
    assert confidence(window, "What do they do?") is Confidence.CHOSEN
    window.columns.take("Shoe size", "job_title")
    window.onward.click()
    assert window.step is Step.COLUMNS
    assert "Two columns claim the same field" in window.message.words()
    window.reject()


def test_a_file_of_no_known_kind_can_be_read_as_one(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    file.write_text("A,B,C\n999001,Ann Quill,SENCO\n999001,Bo Reed,SENCO\n999001,Cat Lowe,SENCO\n", encoding="utf-8")
    window = opened(officer, file)
    assert window.step is Step.FILE
    assert window.message.words().count(". ") == 1
    window.reject()


def test_all_rows_or_none_saves_nothing_while_one_has_a_problem(officer: Officer, messy: Path) -> None:
    before = people(officer)
    window = opened(officer, messy)
    ready(officer, window)
    to(officer, window, Step.FILE)
    window.file_page.choose_whole(True)
    to(officer, window, Step.CHECK)
    window.preview.chips.choose(Verdict.REJECTED)
    save(officer, window)
    assert "all rows were to be saved or none" in window.message.words()
    assert people(officer) == before
    window.reject()


def test_every_post_and_address_of_a_row_is_told_for_itself(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "wide.csv"
    file.write_text("URN,Headteacher,SENCO\n999001,Dora Quiller,Ben Bowen\n", encoding="utf-8")
    window = opened(officer, file)
    to(officer, window, Step.CHECK)
    window.preview.table.go_to(0)
    officer.until(lambda: all(words in page_words(window.preview.page) for words in ("Headteacher", "SENCO")))
    window.reject()


def test_what_a_person_owns_is_told_apart_from_what_the_post_has() -> None:
    changes = [
        CellChange("appointment", "email", "", "head@lark.example"), CellChange("person", "email", "", "dora@home.example"),
        CellChange("appointment", "head", "Ben Bowen", ""), CellChange("vacancy", "head", "", "Vacant"),
    ]  # fmt: skip
    told = "Email: head@lark.example; Personal email: dora@home.example; Head: Ben Bowen → Vacant"
    assert changes_sentence(changes) == told


def test_a_new_row_shows_what_will_be_kept(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "leaders.csv"
    row = "999001,Dora Quiller,Headteacher,2026-09-01,head@lark.example,dora@home.example"
    file.write_text(f"URN,Name,Job title,Start date,Email,Personal email\n{row}\n", encoding="utf-8")
    window = opened(officer, file)
    to(officer, window, Step.CHECK)
    window.preview.table.go_to(0)
    kept = ("Headteacher", "Start", "1 Sep 2026", "head@lark.example", "Personal email", "dora@home.example")
    officer.until(lambda: all(words in page_words(window.preview.page) for words in kept))
    assert "Start latest" not in page_words(window.preview.page)
    window.reject()
