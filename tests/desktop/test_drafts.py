"""Forms left half-typed: they survive the window, the program and a changed record, and go when they are saved or thrown away."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from leaddesk.application.changes import Changes
from leaddesk.application.drafts import drafts
from leaddesk.application.keeping import amend, record
from leaddesk.desktop.home.reopening import can_reopen, reopen
from leaddesk.desktop.kit.compiled import form_of
from leaddesk.desktop.kit.editor import Editing, Editor
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid


def titles(officer):
    return [draft.title for draft in drafts(store=officer.store)]


def type_into(editor, name, words):
    editor.form.findChild(QLineEdit, name).setText(words)


def reopened(officer, draft) -> Editor:
    assert can_reopen(draft)
    reopen(draft, officer.context, officer.window)
    return officer.dialog()


def test_closing_half_typed_says_so_and_keeps_it_in_the_database(officer):
    editor = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    type_into(editor, "name", "Half a na")
    officer.press(editor, Qt.Key.Key_Escape)
    officer.rest()
    assert "half-typed form is kept" in officer.window.message.words()
    assert titles(officer) == ["Add organisation"]
    assert officer.store.history.next_undo().summary.startswith("Imported")


def test_an_open_form_survives_the_end_of_the_program(officer, qapp):
    editor = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    type_into(editor, "name", "Half a na")
    officer.open(officer.store.file)
    again = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    assert again.form.findChild(QLineEdit, "name").text() == "Half a na"
    assert "did not save" in again.message.words()


def test_the_next_start_offers_what_was_left(officer, qapp):
    editor = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    type_into(editor, "name", "Half a na")
    officer.window.message.clear()
    officer.open(officer.store.file)
    officer.until(lambda: officer.window.message.words() == "You left a form unsaved: Add organisation.")
    next(b for b in officer.window.message.findChildren(QPushButton) if b.text() == "Open it").click()
    again = officer.dialog()
    assert again.form.findChild(QLineEdit, "name").text() == "Half a na"
    again._throw_away()


def test_saving_and_cancelling_leave_no_draft(officer):
    forms = Forms(officer.context, officer.window)
    for finish in (lambda editor: editor.save_button.click(), lambda editor: editor._throw_away()):
        editor = forms.add(Organisation(uid=new_uid(), name=""), "Add organisation")
        type_into(editor, "name", "Half a na")
        editor._keep_draft()
        officer.rest()
        assert titles(officer) == ["Add organisation"]
        finish(editor)
        officer.rest()
        assert titles(officer) == []


def test_a_form_saved_as_the_program_ends_leaves_no_draft(officer):
    begun, may_end = Event(), Event()

    def save(_made):
        begun.set()
        assert may_end.wait(10)
        return Changes()

    editor = Editor(Editing("Add organisation", form_of("organisation"), Organisation(uid=new_uid(), name=""), save), officer.context)
    editor.open()
    type_into(editor, "name", "Teaching Hub")
    editor.save_button.click()
    assert begun.wait(10)
    may_end.set()
    officer.window.operations.shut()  # waits for the save, as closing the window does
    officer.context.drafts.end()
    assert titles(officer) == []


def test_a_step_and_the_form_of_one_record_keep_a_draft_each(officer):
    body = Organisation(uid=new_uid(), name="Hub")
    record(body, store=officer.store)
    forms = Forms(officer.context, officer.window)
    amended = forms.amend(body)
    type_into(amended, "name", "Teaching Hub")
    amended.reject()
    step = forms.step(body, replace(body, website="https://hub.example"), "Close organisation", "email")
    type_into(step, "email", "hub@hub.example")
    step.reject()
    officer.rest()
    assert sorted(titles(officer)) == ["Amend organisation", "Close organisation"]
    step = forms.step(body, replace(body, website="https://hub.example"), "Close organisation", "email")
    assert step.form.findChild(QLineEdit, "website").text() == "https://hub.example"
    step._throw_away()
    officer.rest()
    assert titles(officer) == ["Amend organisation"]


def test_a_step_left_untouched_is_no_draft(officer):
    body = Organisation(uid=new_uid(), name="Hub")
    record(body, store=officer.store)
    step = Forms(officer.context, officer.window).step(body, replace(body, website="https://hub.example"), "Close organisation", "email")
    step.reject()
    officer.rest()
    assert titles(officer) == []
    assert "half-typed" not in officer.window.message.words()


def test_typing_is_kept_without_closing(officer, monkeypatch):
    editor = Forms(officer.context, officer.window).add(Organisation(uid=new_uid(), name=""), "Add organisation")
    editor._pause.setInterval(0)
    type_into(editor, "name", "Half a na")
    officer.until(lambda: titles(officer))
    editor._throw_away()


def test_ticks_and_lines_of_a_programme_come_back(officer):
    new = Programme(uid=new_uid(), title="")
    editor = edit_programme(new, officer.context, officer.window, is_new=True)
    type_into(editor, "title", "Aspiring heads")
    tiers = editor.form.findChild(QListWidget, "tiers")
    tiers.item(1).setCheckState(Qt.CheckState.Checked)
    aims = next(each for each in editor.form.findChildren(QPlainTextEdit) if each.objectName().startswith("points_"))
    aims.setPlainText("One\nTwo")
    name = aims.objectName()
    editor.reject()
    officer.open(officer.store.file)
    again = reopened(officer, drafts(store=officer.store)[0])
    assert again.form.findChild(QLineEdit, "title").text() == "Aspiring heads"
    assert again.form.findChild(QListWidget, "tiers").item(1).checkState() is Qt.CheckState.Checked
    assert again.form.findChild(QPlainTextEdit, name).toPlainText() == "One\nTwo"
    again.save_button.click()
    officer.rest()
    with officer.store.reading() as look:
        assert [programme.title for programme in look.every(Programme)] == ["Aspiring heads"]
    assert titles(officer) == []


def test_a_draft_is_laid_onto_the_record_as_it_is_now(officer):
    body = Organisation(uid=new_uid(), name="Hub")
    record(body, store=officer.store)
    editor = Forms(officer.context, officer.window).amend(body)
    type_into(editor, "name", "Teaching Hub")
    editor.reject()
    officer.rest()
    amend(replace(body, email="hub@hub.example"), store=officer.store)
    again = reopened(officer, drafts(store=officer.store)[0])
    assert again.form.findChild(QLineEdit, "name").text() == "Teaching Hub"
    assert again.form.findChild(QLineEdit, "email").text() == "hub@hub.example"
    again._throw_away()


def test_a_new_leader_half_typed_is_found_again(officer):
    editor = Forms(officer.context, officer.window).add_leader()
    type_into(editor, "last_name", "Vane")
    editor.reject()
    officer.rest()
    again = reopened(officer, drafts(store=officer.store)[0])
    assert again.form.findChild(QLineEdit, "last_name").text() == "Vane"
    again._throw_away()
    officer.rest()
    assert titles(officer) == []


def test_several_forms_are_shown_on_home(officer):
    forms = Forms(officer.context, officer.window)
    for title in ("Add organisation", "Add another organisation"):
        editor = forms.add(Organisation(uid=new_uid(), name=""), title)
        type_into(editor, "name", "Half")
        editor.reject()
    officer.open(officer.store.file)
    officer.until(lambda: officer.window.message.words() == "You left 2 forms unsaved. They are on Home.")
    next(b for b in officer.window.message.findChildren(QPushButton) if b.text() == "Show them").click()
    assert officer.window.going.bar.currentIndex() == 0


def test_a_form_that_opens_elsewhere_only_is_not_offered(officer):
    officer.store.aside.put("drafts", "x", DRAFT_OF_A_TERM, owner=officer.store.officer)
    assert titles(officer) == ["Amend term"]
    officer.open(officer.store.file)
    assert officer.window.message.words() == ""


DRAFT_OF_A_TERM = (
    '{"kind": "term", "title": "Amend term", "record": "01a20611-db9b-7390-a1db-031bf4815c63", "begun": {}, "typed": {"label": "x"}}'
)


@pytest.mark.parametrize("content", ["nonsense", "[]", '{"kind": "no such kind", "title": "", "record": "", "begun": {}, "typed": {}}'])
def test_a_damaged_draft_is_left_out(officer, content):
    officer.store.aside.put("drafts", "x", content, owner=officer.store.officer)
    assert titles(officer) == []
