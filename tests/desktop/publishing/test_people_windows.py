"""Labels, sign-in sheets, mail merges and contact cards from the window: the same choice of people, the very bytes, the log."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import vobject
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QWidget

from leaddesk.application.publishing.label_sheets import label_sheets
from leaddesk.desktop.publishing.label_choices import LabelChoices
from leaddesk.desktop.publishing.people_choices import ContactCardChoices, ContactSheetChoices, MailMergeChoices, SignInChoices
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.cohorts import Cohort, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.leaders import Person
from leaddesk.domain.networks import Network, NetworkMember
from leaddesk.domain.pathways import Programme
from leaddesk.domain.publications import Publication
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.window import Officer

COMMANDS = ("print_labels", "make_mail_merge", "make_contact_cards", "print_contact_sheet")


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


def text(window: PublishWindow) -> str:
    document = window.preview.document
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


@pytest.fixture
def gathered(officer: Officer) -> Officer:
    """Schools with addresses, a cohort with a session that Quill is on, and a network that Marlowe belongs to."""
    with officer.store.reading() as reading:
        people = {person.last_name: person.uid for person in reading.every(Person)}
        schools = list(reading.every(School))
    programme = Programme(uid=new_uid(), title="New Heads")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026")
    network = Network(uid=new_uid(), name="Heads’ Network")
    with officer.store.writing("Set up") as work:
        work.replace([_with_address(school) for school in schools])
        work.add([programme, cohort, network, Session(uid=new_uid(), cohort=cohort.uid, held_on=date(2026, 12, 4), topic="Evidence")])
        work.add([Enrolment(uid=new_uid(), person=people["Quill"], cohort=cohort.uid, state=EnrolmentState.ACTIVE)])
        work.add([NetworkMember(uid=new_uid(), network=network.uid, person=people["Marlowe"])])
    return officer


def _with_address(school: School) -> School:
    return replace(school, street="1 Mill Lane", town="Hythe", postcode="TH1 1AA")


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if words in box.itemText(at)))


def test_labels_are_shown_saved_and_logged_as_the_same_bytes(gathered: Officer, tmp_path: Path) -> None:
    window = opened(gathered, "print_labels")
    assert window.printed is not None
    assert "TH1 1AA" in text(window)
    window.save_to(tmp_path / "labels.pdf")
    gathered.rest()
    assert (tmp_path / "labels.pdf").read_bytes() == window.preview.content
    (logged,) = log(gathered)
    assert (logged.document, logged.sha256) == ("labels", hashlib.sha256(window.preview.content).hexdigest())
    assert logged.purpose
    window.reject()


def test_a_start_that_the_sheet_has_not_is_refused_in_words(gathered: Officer) -> None:
    window = opened(gathered, "print_labels")
    choices = window.choices
    assert isinstance(choices, LabelChoices)
    choices.start.setValue(22)
    gathered.until(lambda: "L7160 has no label 22. Start at a label from 1–21." in window.message.words())
    assert not window.save_button.isEnabled()
    assert not window.print_button.isEnabled()
    choices.start.setValue(21)
    gathered.until(lambda: window.printed is not None and window.preview.pages == 2)
    window.reject()


def test_a_calibration_page_and_the_post_alone(gathered: Officer) -> None:
    window = opened(gathered, "print_labels")
    choices = window.choices
    assert isinstance(choices, LabelChoices)
    choose(choices.addressee, "“The Headteacher”")
    gathered.until(lambda: window.printed is not None and "The Headteacher" in text(window))
    choices.calibration.setChecked(True)
    gathered.until(lambda: window.printed is not None and "100 %" in text(window))
    choose(choices.sheet, "L7163")
    gathered.until(lambda: window.printed is not None and "L7163" in text(window))
    window.reject()


def test_a_size_of_an_officers_own_is_kept_and_printed(gathered: Officer) -> None:
    window = opened(gathered, "print_labels")
    choices = window.choices
    assert isinstance(choices, LabelChoices)
    dialog = choices.ask_for_size()
    dialog.keep()
    assert "no name" in dialog.problem.text()
    dialog.code.setText("L7161")
    dialog.rows.setValue(8)
    dialog.keep()
    assert "do not fit on A4" in dialog.problem.text()
    dialog.rows.setValue(6)
    dialog.lengths["height_mm"].setValue(46.6)
    dialog.lengths["pitch_y_mm"].setValue(46.6)
    dialog.lengths["top_mm"].setValue(8.7)
    dialog.keep()
    gathered.until(lambda: choices.sheet.currentText() == "L7161 (18 a sheet)")
    gathered.until(lambda: window.printed is not None)
    assert "L7161" in {sheet.code for sheet in label_sheets(store=gathered.store)}
    window.reject()


def test_each_print_can_be_for_a_cohort_or_a_network(gathered: Officer) -> None:
    window = opened(gathered, "print_contact_sheet")
    choices = window.choices
    assert isinstance(choices, ContactSheetChoices)
    assert choices.which.isHidden()
    choose(choices.who, "A cohort")
    assert not choices.which.isHidden()
    assert choices.which.currentText() == "New Heads, Autumn 2026"
    gathered.until(lambda: window.printed is not None and "Quill" in text(window) and "Marlowe" not in text(window))
    choose(choices.who, "A network")
    gathered.until(lambda: window.printed is not None and "Marlowe" in text(window) and "Quill" not in text(window))
    choices.no_mobiles.setChecked(True)
    gathered.until(lambda: window.printed is not None)
    window.reject()


def test_groups_that_are_not_there_are_not_offered(officer: Officer) -> None:
    window = opened(officer, "make_mail_merge")
    choices = window.choices
    assert isinstance(choices, MailMergeChoices)
    offered = [choices.who.itemText(at) for at in range(choices.who.count())]
    assert "A cohort" not in offered
    assert offered[-1] == "Every leader in post"
    window.reject()


def test_a_mail_merge_is_seen_as_rows_saved_and_logged(gathered: Officer, tmp_path: Path) -> None:
    window = opened(gathered, "make_mail_merge")
    assert window.save_button.text() == "Save workbook…"
    assert not window.print_button.isVisible()
    headings = [window.preview.view.horizontalHeaderItem(at).text() for at in range(window.preview.view.columnCount())]
    assert "Salutation" in headings
    assert "2 people" in window.facts.text()
    window.save_to(tmp_path / "letters.xlsx")
    gathered.rest()
    sheet = load_workbook(tmp_path / "letters.xlsx").worksheets[0]
    assert sheet.max_row == window.preview.view.rowCount() + 1
    assert (tmp_path / "letters.xlsx").read_bytes() == window.preview.content
    assert [one.document for one in log(gathered)] == ["mail-merge"]
    window.reject()


def test_contact_cards_hold_what_was_chosen(gathered: Officer, tmp_path: Path) -> None:
    window = opened(gathered, "make_contact_cards")
    choices = window.choices
    assert isinstance(choices, ContactCardChoices)
    choose(choices.who, "A network")
    gathered.until(lambda: window.printed is not None and window.preview.view.rowCount() == 1)
    plain = window.preview.content
    choices.own.setChecked(True)
    gathered.until(lambda: window.printed is not None)
    window.save_to(tmp_path / "people.vcf")
    gathered.rest()
    (card,) = vobject.readComponents((tmp_path / "people.vcf").read_bytes().decode("utf-8"))
    assert "Marlowe" in card.fn.value
    assert plain.startswith(b"BEGIN:VCARD")
    window.reject()


def test_a_sign_in_sheet_is_for_the_next_session(gathered: Officer) -> None:
    window = opened(gathered, "print_sign_in")
    choices = window.choices
    assert isinstance(choices, SignInChoices)
    assert choices.session.currentText() == "4 Dec 2026: New Heads, Autumn 2026"
    assert "Signature" in text(window)
    assert "Quill" in text(window)
    window.reject()


def test_without_a_session_the_next_step_is_said(officer: Officer) -> None:
    officer.do("print_sign_in")
    assert "Add one under Pathways" in officer.window.message.words()


@pytest.mark.parametrize("command", COMMANDS)
def test_everything_can_be_reached_by_tab_and_has_a_name(gathered: Officer, command: str) -> None:
    window = opened(gathered, command)
    wanted = {
        widget
        for kind in (QComboBox, QAbstractButton, QAbstractSpinBox)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert [widget for widget in wanted if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))] == []
    window.close_button.setFocus()
    met: set[QWidget] = set()
    for _ in range(60):
        gathered.qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.add(window.focusWidget())
    assert wanted <= met | {widget for widget in wanted if widget.focusProxy() in met}
    window.reject()


def test_how_far_the_printer_is_off_is_remembered_for_its_sheet(gathered: Officer, tmp_path: Path) -> None:
    window = opened(gathered, "print_labels")
    choices = window.choices
    assert isinstance(choices, LabelChoices)
    choices.right.setValue(1.5)
    choices.down.setValue(-0.5)
    gathered.until(lambda: window.printed is not None)
    window.save_to(tmp_path / "labels.pdf")
    gathered.rest()
    choose(choices.sheet, "L7163")
    assert (choices.right.value(), choices.down.value()) == (0.0, 0.0)
    choose(choices.sheet, "L7160")
    assert (choices.right.value(), choices.down.value()) == (1.5, -0.5)
    window.reject()
    window = opened(gathered, "print_labels")
    again = window.choices
    assert isinstance(again, LabelChoices)
    assert (again.right.value(), again.down.value()) == (1.5, -0.5)
    window.reject()
