"""An officer keeps the catalogue of programmes at the real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from leaddesk.application.keeping import record
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import new_uid
from tests.desktop.at_forms import form_on, put, save, tick
from tests.window import Officer, page_words


def said(officer: Officer) -> str:
    return page_words(officer.tab(2, "Catalogue").page)


def test_a_programme_is_recorded_with_all_its_parts_and_amended(officer: Officer) -> None:
    hub = Organisation(uid=new_uid(), name="Thames Hub")
    old = Organisation(uid=new_uid(), name="A vanished body", is_historic=True)
    for body in (hub, old):
        record(body, store=officer.store)
    officer.tab(2, "Catalogue")
    officer.do("add_record")
    form = form_on(officer)
    put(form, title="First Steps", purpose="For new middle leaders.", status="Published", places_max="24", cost="£240")
    put(form, points_involves="Six twilights\n\nA mentor", contact_email="leaders@thameside.example", run_by="Thames Hub")
    tick(form, "tiers", "Middle leader")
    tick(form, "rungs", "Induction when new")
    tick(form, "delivery", "Course", "Mentoring")
    tick(form, "phases", "Primary")
    save(officer, form)
    words = said(officer)
    assert words.startswith("First Steps")
    for part in ("Published", "Middle leader\n· Induction when new", "Course, Mentoring", "up to 24", "£240", "A mentor", "Thames Hub"):
        assert part in words, part
    assert "Before it can be printed well it needs dates and how to book." in words

    officer.do("amend_record")
    form = form_on(officer)
    assert form.form.findChild(QPlainTextEdit, "points_involves").toPlainText() == "Six twilights\nA mentor"
    delivery = form.form.findChild(QListWidget, "delivery")
    (mentoring,) = delivery.findItems("Mentoring", Qt.MatchFlag.MatchExactly)
    assert mentoring.checkState() is Qt.CheckState.Checked
    mentoring.setCheckState(Qt.CheckState.Unchecked)
    put(form, dates="Tuesdays from 12 January 2027", how_to_book="Ask your head")
    save(officer, form)
    assert "Mentoring" not in said(officer).split("History")[0]
    assert "Before it can be printed" not in said(officer)
    assert "A vanished body" not in said(officer)


def test_an_empty_catalogue_says_the_next_step(officer: Officer) -> None:
    tab = officer.tab(2, "Catalogue")
    assert tab.list.definition.empty_words.startswith("No programmes yet.")
    assert [action.words for action in tab.list.list_actions] == ["Add programme"]
