"""The import window on files made here: what it previews, what it asks, what it refuses, what it leaves undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from shiboken6 import isValid

from leaddesk.desktop.importing.commands import Importing
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.rows_model import Part
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.imports import ImportMessage, Verdict
from leaddesk.domain.leaders import Person
from leaddesk.domain.schools import School
from tests.window import Officer, page_words

HEADINGS = (
    "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),HeadTitle (name),HeadFirstName,HeadLastName,LastChangedDate"
)
NEWHAVEN = ("999077", "Thameside", "Newhaven Primary", "Ben", "Bowen")
WRONG = ("12", "Thameside", "No Such", "", "")
Row = tuple[str, str, str, str, str]
Write = Callable[..., Path]
LARK = ("999001", "Thameside", "Lark Rise Primary", "Ada", "Marlowe")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a register of (URN, authority, school, first name, last name)."""

    def to_file(*rows: Row, name: str = "schools.csv", changed: str = "01-10-2026") -> Path:
        lines = [HEADINGS, *(f"{urn},,{la},{school},Open,,{first},{last},{changed}" for urn, la, school, first, last in rows)]
        file = tmp_path / name
        file.write_text("\r\n".join(lines) + "\r\n", encoding="cp1252", newline="")
        return file

    return to_file


def opened(officer: Officer, *files: Path) -> ImportWindow:
    """The import window with these files, when its first page shows."""
    importing = officer.context.findChild(Importing)
    window = importing.open_files(files)
    assert window is not None
    officer.until(lambda: not officer.window.operations.is_busy and window.place.currentWidget() is not window.working)
    return window


def is_gone(window: ImportWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def save(officer: Officer, window: ImportWindow) -> None:
    window.save_button.click()
    officer.rest()


def shown(window: ImportWindow, part: Part) -> list[str]:
    model = window.preview.model
    return [model.index(at, part).data() or "" for at in range(model.rowCount())]


def schools(officer: Officer) -> set[str]:
    with officer.store.reading() as reading:
        return {school.name for school in reading.every(School)}


def test_every_row_is_shown_with_its_verdict_and_the_chips_filter(officer: Officer, write: Write) -> None:
    before = schools(officer)
    window = opened(officer, write(LARK, NEWHAVEN, WRONG))
    assert shown(window, Part.VERDICT)[1:] == ["New", "Problem"]
    assert window.preview.headline.text().startswith("3 schools: 1 new")
    window.preview.chips.choose(Verdict.REJECTED)
    assert shown(window, Part.LABEL) == ["No Such"]
    assert "6 digits" in shown(window, Part.MESSAGE)[0]
    window.preview.table.go_to(0)
    officer.until(lambda: "No Such" in page_words(window.preview.page))
    assert schools(officer) == before
    window.reject()
    assert schools(officer) == before


def test_a_new_school_is_saved_in_one_step_that_undo_takes_back(officer: Officer, write: Write) -> None:
    window = opened(officer, write(NEWHAVEN, name="thameside.csv"))
    assert window.save_button.text() == "&Save 1 school"
    before = schools(officer)
    save(officer, window)
    assert officer.window.status.done.text() == "Imported 1 school from thameside.csv"
    assert schools(officer) == before | {"Newhaven Primary"}
    officer.window.status.undo.click()
    officer.rest()
    assert schools(officer) == before


def test_several_files_are_taken_the_oldest_first_and_one_can_be_skipped(officer: Officer, write: Write) -> None:
    november = write(("999077", "Thameside", "Renamed Primary", "", ""), name="schools 2026-11-01.csv", changed="01-11-2026")
    october = write(("999077", "Thameside", "Newhaven Primary", "", ""), name="schools 2026-10-01.csv")
    window = opened(officer, november, october)
    assert "2026-10-01" in window.title.text()
    assert "(1 of 2)" in window.title.text()
    save(officer, window)
    officer.until(lambda: "(2 of 2)" in window.title.text() and window.place.currentWidget() is window.preview)
    assert shown(window, Part.CHANGES)[0].startswith("Name: Newhaven Primary → Renamed Primary")
    window.leave.click()
    officer.until(lambda: window.step is Step.SAVED)
    assert "1 of 2 files are saved." in page_words(window.saved.page)
    window.leave.click()
    officer.until(lambda: is_gone(window))
    assert "Newhaven Primary" in schools(officer)


def test_a_file_that_cannot_be_read_is_refused_in_words_and_changes_nothing(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(b"%PDF-1.7 not a spreadsheet")
    before = schools(officer)
    importing = officer.context.findChild(Importing)
    window = importing.open_files([file])
    officer.until(lambda: "PDF" in officer.window.message.words())
    officer.until(lambda: is_gone(window))
    assert officer.window.message.words().startswith("plan.xlsx: ")
    assert schools(officer) == before


def test_of_several_authorities_only_the_chosen_one_is_taken(officer: Officer, write: Write) -> None:
    window = opened(
        officer,
        write(("999077", "Thameside", "Newhaven Primary", "", ""), ("999088", "Elsewhere", "Far Primary", "", "")),
    )
    assert window.place.currentWidget() is window.authorities
    assert not window.authorities.chosen.isEnabled()
    at = next(n for n in range(2) if window.authorities.list.item(n).text().startswith("Thameside"))
    window.authorities.list.item(at).setCheckState(Qt.CheckState.Checked)
    assert window.authorities.chosen.text() == "Take only Thameside"
    window.authorities.chosen.click()
    officer.until(lambda: window.place.currentWidget() is window.preview)
    assert window.preview.headline.text() == "2 schools: 1 new, 1 skipped."
    assert "Thameside of 2" in window.preview.steering.authorities.text()
    save(officer, window)
    assert "Far Primary" not in schools(officer)
    assert "Newhaven Primary" in schools(officer)


def test_the_day_and_the_schools_wanted_can_be_said(officer: Officer, write: Write) -> None:
    window = opened(officer, write(("999077", "Thameside", "Newhaven Primary", "", ""), ("999088", "Thameside", "Far Primary", "", "")))
    steering = window.preview.steering
    steering.as_at.setText("no day")
    steering.as_at.editingFinished.emit()
    assert "is not a date" in window.message.words()
    steering.as_at.setText("3 Sep 2026")
    steering.urns.setText("999088")
    steering.urns.editingFinished.emit()
    officer.until(lambda: not officer.window.operations.is_busy and window.preview.headline.text() == "2 schools: 1 new, 1 skipped.")
    assert steering.source.text() == "as you said"
    assert str(window.job.preview.staging.as_at) == "2026-09-03"
    window.reject()


def test_alike_questions_are_answered_together_and_can_be_changed(officer: Officer, write: Write) -> None:
    first = [(f"9991{n:02}", "Thameside", f"School {n}", f"Fay{n}", "Older") for n in range(3)]
    save(officer, opened(officer, write(*first)))
    married = [(urn, la, name, given, "Newname") for urn, la, name, given, _ in first]
    window = opened(officer, write(*married, changed="01-11-2026"))
    assert window.preview.headline.text() == "3 schools: 3 to decide."
    box = window.preview.question
    same = next(at for at, made in enumerate(box.buttons) if "same person" in made.text())
    box.buttons[same].click()
    officer.rest()
    assert shown(window, Part.VERDICT) == ["Decided", "To decide", "To decide"]
    assert box.for_all.text() == "Answer 2 more like this"
    box.for_all.click()
    officer.rest()
    assert shown(window, Part.VERDICT) == ["Decided"] * 3
    assert window.preview.headline.text() == "3 schools: 3 changed."
    box.buttons[0].click()
    officer.rest()
    assert window.job.answer_of(window.preview.model.row(0).number) == box.buttons[0].text()
    save(officer, window)
    assert officer.window.status.done.text().startswith("Imported 3 schools")


def test_what_is_still_to_be_decided_stands_under_chips_of_its_own(officer: Officer, tmp_path: Path, write: Write) -> None:
    save(officer, opened(officer, write(("999077", "Thameside", "Newhaven Primary", "Ben", "Bowen"))))
    sent = tmp_path / "return.csv"
    rows = "999077,Ada Marlowe,SENCO", "999077,JosÃ© Pond,SENCO", "999077,Cy Weir,DSL"
    sent.write_text("\n".join(("URN,Name,Job title", *rows)) + "\n", encoding="utf-8")
    window = opened(officer, sent)
    words = {which.value: chip.text() for which, chip in window.preview.chips.chips.items()}
    assert (words["possible_duplicate"], words["conflict"], words["created"]) == ("Possible duplicate 1", "To decide 1", "New 1")
    assert window.preview.headline.text() == "3 rows: 1 new, 1 possible duplicate, 1 to decide."
    assert shown(window, Part.VERDICT) == ["Possible duplicate", "To decide"]
    later = next(made for made in window.preview.question.buttons if made.text() == "Decide later")
    later.click()
    officer.rest()
    assert shown(window, Part.VERDICT) == ["Possible duplicate", "To decide"]
    assert window.job.preview.counts["conflicts"] == 2
    save(officer, window)
    with officer.store.reading() as reading:
        assert [person.last_name for person in reading.every(Person) if person.first_name in {"Ada", "Cy"}].count("Marlowe") == 1
        assert {message.code for message in reading.every(ImportMessage) if message.row} == {"decide_later", "spoilt"}


def test_a_row_of_which_only_some_is_older_says_so(officer: Officer, tmp_path: Path, write: Write) -> None:
    save(officer, opened(officer, write(("999077", "Thameside", "Newhaven Primary", "", ""))))
    newer, older = tmp_path / "return 2026-11-01.csv", tmp_path / "return 2026-10-01.csv"
    newer.write_text("URN,Name,Job title,Email\n999077,Cy Weir,SENCO,cy@new.example\n", encoding="utf-8")
    rows = "999077,Cy Weir,SENCO,cy@old.example,020 7946 0101", "999077,Cy Weir,DSL,,"
    older.write_text("\n".join(("URN,Name,Job title,Email,Phone", *rows)) + "\n", encoding="utf-8")
    save(officer, opened(officer, newer))
    window = opened(officer, older)
    assert shown(window, Part.TAKEN) == ["In part", "No"]
    assert "Will be saved in part" in window.preview.model.sentence(window.preview.model.row(0))
    window.preview._tick(1)
    officer.rest()
    assert shown(window, Part.TAKEN) == ["In part", "Yes"]
    window.reject()


def test_a_file_dropped_on_the_window_is_previewed(officer: Officer, write: Write) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(("999077", "Thameside", "Newhaven Primary", "", ""))))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    importing = officer.context.findChild(Importing)
    assert importing.eventFilter(officer.window, QDropEvent(QPointF(200, 200), *how))
    window = officer.dialog()
    assert isinstance(window, ImportWindow)
    officer.until(lambda: window.place.currentWidget() is window.preview)
    window.reject()


def test_rows_with_problems_go_into_a_workbook_to_mend(officer: Officer, write: Write, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    window = opened(officer, write(LARK, WRONG))
    assert window.corrections.isVisible()
    window.write_corrections(tmp_path / "to mend.xlsx")
    officer.until(lambda: "to mend.xlsx" in window.message.words())
    book = load_workbook(tmp_path / "to mend.xlsx")
    assert "12" in [row[2] for row in book.active.iter_rows(min_row=6, values_only=True)]
    marked = [cell.coordinate for row in book["Rows"].iter_rows() for cell in row if cell.comment is not None]
    assert marked == ["A3"]
    window.reject()


def test_records_changed_since_the_preview_are_said_and_it_can_be_checked_again(officer: Officer, write: Write) -> None:
    window = opened(officer, write(("999077", "Thameside", "Newhaven Primary", "", "")))
    with officer.store.reading() as reading:
        school = next(iter(reading.every(School)))
    with officer.store.writing("Amend elsewhere") as work:
        from dataclasses import replace

        work.replace([replace(school, town="Newtown")])
    save(officer, window)
    assert "changed since this preview" in window.message.words()
    assert "Newhaven Primary" not in schools(officer)
    window.message.findChildren(type(window.leave))[-1].click()
    officer.until(lambda: window.place.currentWidget() is window.preview and window.save_button.isEnabled())
    save(officer, window)
    assert "Newhaven Primary" in schools(officer)
