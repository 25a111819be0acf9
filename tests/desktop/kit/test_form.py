"""Forms: a widget named like a field edits it, problems stand beside it, what was typed is never lost."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from threading import Event
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from leaddesk.application.changes import Changes
from leaddesk.desktop.kit.binder import Binder
from leaddesk.desktop.kit.editor import Editing, Editor
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.domain.failures import KnownFailure, NotAccepted, Problem
from leaddesk.domain.records import new_uid


class Basis(StrEnum):
    SUBSTANTIVE = "substantive"
    ACTING = "acting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A record with every kind of field."""

    uid: UUID = field(default_factory=new_uid)
    name: str = ""
    trn: str | None = None
    pupils: int | None = None
    fte: float | None = None
    basis: Basis = Basis.SUBSTANTIVE
    role: str = ""
    note: str = ""
    is_first: bool | None = None
    has_left: bool = False
    start_earliest: date | None = None
    start_latest: date | None = None
    untouched: str = "stays"

    def problems(self) -> tuple[Problem, ...]:
        missing = () if self.name else (Problem("name", "This post has no name.", "Write the name."),)
        big = (Problem("", "This is too much.", "Take less."),) if (self.pupils or 0) > 1000 else ()
        return (*missing, *big)


class PostForm:
    """What pyside6-uic would make of a form."""

    def setupUi(self, form: QWidget) -> None:  # noqa: N802 - the compiler's name
        rows = QFormLayout(form)
        widgets = {
            "name": QLineEdit(), "trn": QLineEdit(), "pupils": QLineEdit(), "fte": QLineEdit(), "basis": QComboBox(), "role": QComboBox(),
            "note": QPlainTextEdit(), "is_first": QComboBox(), "has_left": QCheckBox("Has left"), "start_kind": QComboBox(),
            "start_earliest": QLineEdit(), "start_latest": QLineEdit(),
        }  # fmt: skip
        for name, widget in widgets.items():
            widget.setObjectName(name)
            words = QLabel(f"&{name.replace('_', ' ').capitalize()}:")
            words.setBuddy(widget)
            rows.addRow(words, widget)


ROLES = [Choice("", "Not recorded"), *(Choice(f"role_{n}", f"Role number {n}") for n in range(30))]


@pytest.fixture
def form(qapp, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    PostForm().setupUi(made)
    return made


def child(form: QWidget, kind, name: str):
    found = form.findChild(kind, name)
    assert found is not None
    return found


def test_what_is_shown_is_what_is_read(form):
    post = Post(name="Head", trn="1234567", pupils=240, fte=0.6, basis=Basis.ACTING, role="role_7", note="Two\nlines", is_first=True,
                has_left=True, start_earliest=date(2026, 9, 1), start_latest=date(2026, 9, 1))  # fmt: skip
    binder = Binder(form, post, choices={"role": ROLES})
    assert binder.read() == (post, ())
    assert not binder.is_changed
    assert child(form, QLineEdit, "start_earliest").text() == "1 Sep 2026"


def test_blank_fields_stay_blank(form):
    post = Post(name="Head")
    made, problems = Binder(form, post, choices={"role": ROLES}).read()
    assert (made, problems) == (post, ())


def test_typing_changes_the_record_and_nothing_else(form, qtbot):
    binder = Binder(form, Post(name="Head"), choices={"role": ROLES})
    with qtbot.waitSignal(binder.changed):
        qtbot.keyClicks(child(form, QLineEdit, "pupils"), "1,050")
    made, problems = binder.read()
    assert made.pupils == 1050
    assert made.untouched == "stays"
    assert binder.is_changed
    assert binder.show_problems(problems, all_of_them=False) == [], "a problem of the whole record waits until saving"
    assert [str(p) for p in binder.show_problems(problems, all_of_them=True)] == ["This is too much. Take less."]


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("pupils", "many", "This is not a number."),
        ("start_earliest", "soon", "This is not a date."),
        ("role", "No such", "This is not in the list, or not any more."),
    ],
)
def test_what_cannot_be_understood_is_said_beside_the_field(form, qtbot, name, typed, said):
    binder = Binder(form, Post(name="Head", start_earliest=date(2026, 9, 1)), choices={"role": ROLES})
    widget = child(form, QWidget, name)
    (widget.setEditText if isinstance(widget, QComboBox) else widget.setText)(typed)
    binder.show_problems(binder.read()[1], all_of_them=False)
    note = child(form, QLabel, f"{name}_problem")
    assert said in note.text()
    assert not note.isHidden()
    assert said in widget.accessibleDescription()


def test_a_long_choice_is_found_by_any_part_of_it(form):
    binder = Binder(form, Post(name="Head"), choices={"role": ROLES})
    combo = child(form, QComboBox, "role")
    assert combo.isEditable()
    assert combo.completer().filterMode() == Qt.MatchFlag.MatchContains
    combo.setEditText("Role number 3")
    assert binder.read()[0].role == "role_3"


def test_a_long_choice_shows_its_beginning(form):
    Binder(form, Post(name="Head", role="role_3"), choices={"role": ROLES})
    assert child(form, QComboBox, "role").lineEdit().cursorPosition() == 0


def test_a_value_outside_the_list_is_kept(form):
    binder = Binder(form, Post(name="Head", role="closed_scheme"), choices={"role": ROLES})
    assert binder.read()[0].role == "closed_scheme"


@pytest.mark.parametrize(
    ("kind", "earliest", "latest"),
    [("On", date(2026, 9, 1), date(2026, 9, 1)), ("Between", date(2026, 9, 1), date(2026, 10, 1)), ("By", None, date(2026, 10, 1)),
     ("After", date(2026, 9, 1), None), ("Not known", None, None)],
)  # fmt: skip
def test_dates_known_in_part(form, kind, earliest, latest):
    binder = Binder(form, Post(name="Head", start_earliest=earliest, start_latest=latest), choices={"role": ROLES})
    assert child(form, QComboBox, "start_kind").currentText() == kind
    made, _ = binder.read()
    assert (made.start_earliest, made.start_latest) == (earliest, latest)
    assert child(form, QLineEdit, "start_latest").isEnabled() == (kind in ("Between", "By"))


def test_every_field_has_a_name_for_screen_readers(form):
    Binder(form, Post(name="Head"), choices={"role": ROLES})
    for widget in form.findChildren(QWidget):
        if widget.objectName() in Post.__dataclass_fields__ or widget.objectName() == "start_kind":
            assert widget.accessibleName(), widget.objectName()
    assert child(form, QLineEdit, "name").accessibleName() == "Name"


def editor_of(officer, record, save) -> Editor:
    made = Editor(Editing("Amend post", PostForm, record, save, "Save post", {"role": ROLES}), officer.context, officer.window)
    made.open()
    officer.until(made.isActiveWindow)
    return made


def test_saving_runs_the_use_case_and_closes(officer):
    kept: list[Post] = []

    def save(post):
        kept.append(post)
        return Changes(summary="Amended the post", updated={"appointment": 1})

    editor = editor_of(officer, Post(name="Head"), save)
    officer.qtbot.keyClicks(child(editor.form, QLineEdit, "trn"), "7654321")
    editor.save_button.click()
    officer.rest()
    assert kept[0].trn == "7654321"
    assert officer.window.status.done.text() == "Amended the post"


@pytest.mark.parametrize("leave", ["reject", "close"])
def test_leaving_while_it_is_saved_is_refused_in_words(officer, leave):
    may_end = Event()

    def save(_post):
        assert may_end.wait(10)
        return Changes(summary="Amended the post", updated={"appointment": 1})

    editor = editor_of(officer, Post(name="Head"), save)
    officer.qtbot.keyClicks(child(editor.form, QLineEdit, "trn"), "7654321")
    editor.save_button.click()
    getattr(editor, leave)()
    assert editor.isVisible()
    assert not editor.buttons.isEnabled(), "Cancel is out of reach as well"
    assert editor.message.words() == "This is being saved. The form closes by itself when it is."
    may_end.set()
    officer.rest()
    assert officer.window.message.words() == ""
    assert officer.window.status.done.text() == "Amended the post"


@pytest.mark.parametrize("error", [None, KnownFailure("That URN is taken.", "Open Lark Rise instead.")])
def test_a_save_that_ends_after_its_form_is_gone_says_how_it_ended(officer, error):
    may_end = Event()

    def save(_post):
        assert may_end.wait(10)
        if error is not None:
            raise error
        return Changes(summary="Amended the post", updated={"appointment": 1})

    editor = editor_of(officer, Post(name="Head"), save)
    editor.save_button.click()
    shiboken6.delete(editor)
    may_end.set()
    officer.rest()
    assert officer.window.message.words() == ("That URN is taken. Open Lark Rise instead." if error else "")
    assert (officer.window.status.done.text() == "Amended the post") is (error is None)


def test_a_form_that_breaks_a_rule_is_not_saved_and_says_why(officer):
    editor = editor_of(officer, Post(name=""), lambda post: pytest.fail("saved"))
    assert child(editor.form, QLabel, "name_problem").isHidden(), "a form just opened complains of nothing"
    editor.save_button.click()
    assert child(editor.form, QLabel, "name_problem").text() == "This post has no name. Write the name."
    assert editor.message.words() == "1 field needs your attention."
    assert [link.text() for link in editor.message.findChildren(LinkButton)] == ["Name"]
    assert child(editor.form, QLineEdit, "name").hasFocus()
    child(editor.form, QLineEdit, "trn").setFocus()
    editor.message.findChild(LinkButton).click()
    assert child(editor.form, QLineEdit, "name").hasFocus()
    officer.qtbot.keyClicks(child(editor.form, QLineEdit, "name"), "Head")
    assert editor.message.words() == ""
    editor._throw_away()


@pytest.mark.parametrize(
    ("refusal", "said"),
    [(KnownFailure("That URN is taken.", "Open Lark Rise instead."), "That URN is taken. Open Lark Rise instead."),
     (NotAccepted((Problem("trn", "This TRN is taken.", "Check it."),)), "1 field needs your attention.")],
)  # fmt: skip
def test_a_refusal_keeps_what_was_typed(officer, refusal, said):
    def refuse(post):
        raise refusal

    editor = editor_of(officer, Post(name="Head"), refuse)
    officer.qtbot.keyClicks(child(editor.form, QLineEdit, "trn"), "7654321")
    editor.save_button.click()
    officer.rest()
    assert editor.isVisible()
    assert editor.message.words() == said
    assert child(editor.form, QLineEdit, "trn").text() == "7654321"
    assert editor.form.isEnabled()
    editor._throw_away()
