"""The publishing windows: what is chosen, what is shown, what is refused, and that every print that leaves is logged."""

import hashlib
from dataclasses import replace
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from leaddesk.application.files import save_file
from leaddesk.application.publishing import saving
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.work import Progress
from leaddesk.desktop.publishing import printing_job, publish_window
from leaddesk.desktop.publishing.choices import LeafletChoices
from leaddesk.desktop.publishing.people_choices import ContactSheetChoices
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.pathways import Programme
from leaddesk.domain.publications import Publication
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.window import Officer


def opened(officer: Officer, command: str) -> PublishWindow:
    """A publishing window, once it shows something or has said why not."""
    officer.do(command)
    window = officer.dialog()
    assert isinstance(window, PublishWindow)
    officer.rest()
    return window


def log(officer: Officer) -> list[Publication]:
    with officer.store.reading() as reading:
        return list(reading.every(Publication))


def keep_programme(officer: Officer, **facts: object) -> Programme:
    programme = Programme(uid=new_uid(), **facts)  # type: ignore[arg-type]
    with officer.store.writing("Add a programme") as work:
        work.add([programme])
    return programme


def test_a_contact_sheet_shows_saves_and_logs_the_same_bytes(officer: Officer, tmp_path: Path) -> None:
    window = opened(officer, "print_contact_sheet")
    assert window.printed is not None
    assert window.preview.content == window.printed.content
    assert window.facts.text().startswith("1 page · ")
    window.save_to(tmp_path / "sheet.pdf")
    officer.rest()
    assert (tmp_path / "sheet.pdf").read_bytes() == window.preview.content
    assert window.message.words() == "Saved sheet.pdf."
    (logged,) = log(officer)
    assert logged.sha256 == hashlib.sha256(window.preview.content).hexdigest()
    assert logged.purpose == "Ring heads about a visit"
    window.reject()


def test_the_purpose_decides_the_columns_and_makes_it_anew(officer: Officer) -> None:
    window = opened(officer, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    first = window.preview.content
    assert choices.columns.text() == "It shows only school, name, role, phone."
    choices.purpose.setEditText("Invite by e-mail")
    assert "e-mail" in choices.columns.text()
    officer.until(lambda: window.printed is not None and window.preview.content != first)
    choices.purpose.setEditText("")
    officer.until(lambda: "has no purpose" in window.message.words())
    assert not window.save_button.isEnabled()
    window.reject()


def test_it_is_about_the_list_as_it_shows(officer: Officer) -> None:
    officer.tab(1)
    leaders = officer.tab(1).list
    leaders.show_where((), "marlowe")
    window = opened(officer, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    assert choices.who.currentText() == "The leaders listed (1)"
    said = _text(window.preview.document)
    assert "Marlowe" in said
    assert "Quill" not in said
    choices.who.setCurrentIndex(choices.who.count() - 1)
    officer.until(lambda: window.printed is not None and "Quill" in _text(window.preview.document))
    window.reject()


def _text(document: QPdfDocument) -> str:
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_the_same_people_and_columns_go_into_a_workbook(officer: Officer, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    window = opened(officer, "print_contact_sheet")
    window.save_workbook_to(tmp_path / "sheet.xlsx")
    officer.rest()
    cells = {cell.value for row in load_workbook(tmp_path / "sheet.xlsx").active.iter_rows() for cell in row}
    assert {"School", "Name", "Role", "Phone"} <= cells
    assert any("Marlowe" in str(value) for value in cells)
    assert len(log(officer)) == 1
    window.reject()


def test_a_brochure_without_a_published_programme_is_refused_in_words(officer: Officer) -> None:
    window = opened(officer, "print_brochure")
    assert window.printed is None
    assert "No programme is published yet" in window.message.words()
    assert not window.save_button.isEnabled()
    assert not window.print_button.isEnabled()
    window.reject()
    assert log(officer) == []


def test_a_leaflet_is_about_the_programme_chosen(officer: Officer) -> None:
    keep_programme(officer, title="Ready to Lead", contact_email="programmes@thameside.example")
    keep_programme(officer, title="Nobody to ask")
    window = opened(officer, "print_leaflet")
    choices = window.choices
    assert isinstance(choices, LeafletChoices)
    assert choices.programme.currentText() == "Nobody to ask"
    assert window.printed is None
    assert "no contact to print" in window.message.words()
    choices.programme.setCurrentIndex(1)
    officer.until(lambda: window.printed is not None)
    assert "Ready to Lead" in _text(window.preview.document)
    assert not window.message.words()
    window.reject()


def test_a_leaflet_that_is_too_long_says_by_how_much(officer: Officer) -> None:
    keep_programme(officer, title="Long", contact_email="programmes@thameside.example", content="One more sentence about it.\n" * 400)
    window = opened(officer, "print_leaflet")
    assert window.printed is None
    assert "page" in window.message.words()
    window.reject()


def test_without_any_programme_a_leaflet_says_the_next_step(officer: Officer) -> None:
    officer.do("print_leaflet")
    assert "Add one under Pathways" in officer.window.message.words()


def test_a_file_that_is_open_elsewhere_is_saved_beside_it(officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = tmp_path / "sheet.pdf"
    taken.write_bytes(b"open in a reader")

    def locked(file: Path, content: bytes) -> Path:
        if file == taken:
            raise KnownFailure(f"{file.name} could not be written.", "Close it in other programs.") from PermissionError(13, "in use")
        return save_file(file, content)

    monkeypatch.setattr(saving, "save_file", locked)
    window = opened(officer, "print_contact_sheet")
    window.save_to(taken)
    officer.rest()
    assert "saved as sheet (2).pdf" in window.message.words()
    assert (tmp_path / "sheet (2).pdf").read_bytes() == window.preview.content
    assert taken.read_bytes() == b"open in a reader"
    window.reject()


def test_pages_are_printed_at_their_size(officer: Officer, tmp_path: Path) -> None:
    window = opened(officer, "print_contact_sheet")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(150)
    window.print_on(printer)
    officer.until(lambda: "Sent 1 page" in window.message.words())
    paper = QPdfDocument()
    paper.load(str(tmp_path / "paper.pdf"))
    assert paper.pageCount() == window.preview.pages
    assert paper.pagePointSize(0).toSize() == window.preview.document.pagePointSize(0).toSize()
    assert len(log(officer)) == 1
    window.reject()


def test_without_a_printer_it_says_so_and_offers_the_file(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise KnownFailure("This laptop has no printer.", "Save the PDF instead.")

    monkeypatch.setattr(publish_window, "choose_printer", none)
    window = opened(officer, "print_contact_sheet")
    window.print_button.click()
    assert "no printer" in window.message.words()
    window.reject()


def test_who_cannot_be_reached_is_said(officer: Officer) -> None:
    with officer.store.reading() as reading:
        people = [replace(person, email="", phone="") for person in reading.every(Person)]
    with officer.store.writing("Forget addresses") as work:
        work.replace(people)
    window = opened(officer, "print_contact_sheet")
    assert "Quill" in window.notices.text()
    window.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("NPQ: leading / teaching?", "NPQ leading teaching.pdf"),
        ("con", "LeadDesk con.pdf"),
        ("CON.list", "LeadDesk CON.list.pdf"),
        ("Oak/Elm: plan?", "Oak Elm plan.pdf"),
        ("...", "LeadDesk.pdf"),
        ("x" * 300, "x" * 100 + ".pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_laptop_allows(title: str, name: str) -> None:
    assert saving.safe_file_name(title, ".pdf") == name


def test_facts_say_pages_and_size() -> None:
    assert publish_window._facts(Printed(b"x" * 3_000_000, 12)) == "12 pages · 2.9 MB"


def _many(officer: Officer, count: int) -> None:
    """So many deputies more, at the first school."""
    with officer.store.reading() as reading:
        school = next(reading.every(School))
    with officer.store.writing("Many deputies") as work:
        for number in range(count):
            person = Person(uid=new_uid(), first_name="Anwen", last_name=f"Reedbank{number}")
            post = Appointment(uid=new_uid(), person=person.uid, school=school.uid, role_code="deputy_headteacher", tier_code="senior")
            work.add([person, post])


def test_a_print_about_people_begins_with_the_heads_where_nothing_is_narrowed(officer: Officer) -> None:
    _many(officer, 3)
    window = opened(officer, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    assert choices.who.currentText() == "The headteachers in post (2)"
    assert "Reedbank" not in _text(window.preview.document)
    window.reject()


def test_while_a_long_print_is_made_it_counts_and_can_be_stopped(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object, progress: Progress, **__: object) -> Printed:
        for number in range(1_000):
            progress.report(number, 1_000, "People set")
            sleep(0.01)
        raise AssertionError("It was never stopped.")

    window = opened(officer, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    monkeypatch.setattr(printing_job, "print_contact_sheet", slow)
    choices.no_mobiles.setChecked(True)
    officer.until(lambda: window.making.isVisible() and " of 1,000" in window.making.words.text())
    window.making.cancel.click()
    officer.until(lambda: "Stopped: nothing was made." in window.message.words())
    officer.until(lambda: not window.making.isVisible())
    assert not window.save_button.isEnabled()
    monkeypatch.undo()
    choices.no_mobiles.setChecked(False)
    officer.until(lambda: window.printed is not None)
    window.reject()


def test_a_purpose_that_is_not_known_says_so_and_takes_columns(officer: Officer) -> None:
    window = opened(officer, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    assert not choices.own_columns.isVisible()
    choices.purpose.setEditText("birthday list")
    assert choices.own_columns.isVisible()
    assert choices.columns.text().startswith("This purpose is not among the known ones, so the sheet shows only school and name.")
    officer.until(lambda: "not among the known ones" in window.notices.text())
    for code in ("name", "email"):
        choices.own_columns.boxes[code].setChecked(True)
    assert choices.columns.text() == "It shows only name, e-mail."
    officer.until(lambda: window.printed is not None and "office@lark.example" in _text(window.preview.document))
    assert "known ones" not in window.notices.text()
    choices.own.setChecked(True)
    officer.until(lambda: window.printed is not None and "ada@lark.example" in _text(window.preview.document))
    choices.purpose.setEditText("ring " * 60)
    officer.until(lambda: "a sheet has room for 80" in window.message.words())
    window.reject()
