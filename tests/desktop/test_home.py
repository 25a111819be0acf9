"""Home at the real window: what needs an officer, and where each line leads."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from leaddesk.application.keeping import record
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.window import page_words


def home(officer):
    officer.do("home")
    return officer.window.tabs[4].page


def add_note(officer, days, **facts):
    with officer.store.reading() as look:
        lark = next(each for each in look.every(School) if each.name == "Lark Rise Primary")
    today = officer.store.today()
    note = ContactNote(uid=new_uid(), subject_kind="school", subject=lark.uid, held_on=today - timedelta(days=30), text="Rang",
                       follow_up="Ring the head again", due_on=today + timedelta(days=days), **facts)  # fmt: skip
    officer.context.write("Add note", lambda _p: record(note, store=officer.store))
    officer.rest()
    return note


def link(page, words):
    return next(each for each in page.findChildren(LinkButton) if each.accessibleName() == words)


def test_home_stands_before_the_four_tabs_and_has_keys(officer):
    bar = officer.window.going.bar
    assert bar.tabText(0) == "Home"
    officer.press(officer.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert bar.currentIndex() == 0
    officer.window.turn_to(0)
    officer.press(officer.window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert bar.currentIndex() == 0
    assert officer.window.focusWidget() is officer.window.tabs[4].page


def test_nothing_due_is_said_honestly(officer):
    assert "Nothing is overdue, nor due in the next 14 days." in page_words(home(officer))


def test_a_due_line_says_how_late_it_is_and_leads_to_its_record(officer):
    add_note(officer, -3)
    page = home(officer)
    said = page_words(page)
    assert "1 overdue." in said
    assert "Ring the head again" in said
    link(page, "Lark Rise Primary").click()
    assert officer.window.going.number == 0
    assert officer.window.tabs[0].showing().page.content.title == "Lark Rise Primary"


def test_it_follows_what_is_done_while_it_shows(officer):
    page = home(officer)
    add_note(officer, 2)
    assert "1 due soon." in page_words(page)
    officer.do("undo")
    officer.rest()
    assert "Nothing is overdue" in page_words(page)


def test_mine_and_everyones(officer):
    add_note(officer, 1, owner="Someone Else")
    page = home(officer)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Show only mine").click()
    assert "Nothing of yours is overdue" in page_words(page)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Show everyone's").click()
    assert "1 due soon." in page_words(page)


def test_forms_and_programmes_that_are_unfinished(officer):
    officer.context.write("Add", lambda _p: record(Programme(uid=new_uid(), title="Half a plan"), store=officer.store))
    officer.rest()
    editor = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    editor.form.findChild(type(editor.form.findChild(object, "name")), "name").setText("Hub")
    editor.reject()
    officer.rest()
    page = home(officer)
    assert "Add organisation" in page_words(page)
    assert "Half a plan" in page_words(page)
    next(b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Throw away")).click()
    officer.rest()
    assert "Add organisation" not in page_words(page)


def test_what_changed_since_last_time(officer):
    assert "Imported 3 schools from thameside.csv" in page_words(home(officer))
    officer.open(officer.store.file)
    assert "Nothing has changed since." in page_words(home(officer))
    with officer.store.writing("Rename Lark Rise") as work:
        lark = next(each for each in work.every(School) if each.name == "Lark Rise Primary")
        work.replace([replace(lark, town="Elsewhere")])
    officer.window.turn_to(0)
    said = page_words(home(officer))
    assert "Changed since you were last here" in said
    assert "Rename Lark Rise" in said
    assert "Imported 3 schools" not in said


def test_many_lines_are_shown_on_request(officer):
    for _ in range(14):
        add_note(officer, 1)
    page = home(officer)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Show all 14").click()
    officer.until(lambda: page_words(page).count("Ring the head again") == 14)


def test_imports_of_one_file_are_told_once_with_how_often(officer):
    with officer.store.reading() as look:
        lark = next(each for each in look.every(School) if each.name == "Lark Rise Primary")
    for number in range(3):
        with officer.store.writing("Import thameside.xlsx") as work:
            work.replace([replace(lark, postcode=f"TM1 {number + 1}AA")])
    with officer.store.writing("Import another.xlsx") as work:
        work.replace([replace(lark, postcode="TM1 9ZZ")])
    said = page_words(home(officer))
    assert said.count("Import thameside.xlsx, 3 times") == 1
    assert said.count("thameside.xlsx") == 1
    assert "Import another.xlsx" in said
    assert "another.xlsx, " not in said
