"""Every form: each input is bound to a field, has a name for screen readers, and keeps a record as it was when nothing is typed."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from leaddesk.application.keeping import record as keep
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.plans import PLANS
from leaddesk.domain.cohorts import Attendance, Presence
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Person, Readiness, Vacancy
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Strategy
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.reviews import ObjectiveRating, Rating
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory
from leaddesk.domain.vocabulary import Term
from tests.desktop.at_forms import form_count, form_on
from tests.window import Officer

INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QListWidget)
SCHOOL, PERSON, DAY = new_uid(), new_uid(), date(2026, 9, 1)
RECORDS: tuple[Record, ...] = (
    School(uid=new_uid(), urn="999001", name="Lark Rise", type_code="1", la_code="311", opened_on=DAY, low_age=3, percentage_fsm=21.4),
    Person(uid=new_uid(), title="Dr", last_name="Marlowe", trn="1234567", has_left=True),
    Appointment(
        uid=new_uid(), person=PERSON, school=SCHOOL, role_code="senco", start_earliest=DAY, start_latest=date(2026, 10, 1), fte=0.6,
        is_first_headship=False,
    ),
    Vacancy(uid=new_uid(), school=SCHOOL, role_code="senco", vacant_since=DAY),
    Designation(uid=new_uid(), person=PERSON, scheme_code="nle", valid_from=DAY),
    CareerIntention(uid=new_uid(), person=PERSON, tier_code="senior", readiness=Readiness.NOT_SEEKING, stated_on=DAY),
    Circumstance(uid=new_uid(), school=SCHOOL, kind_code="challenging", reason="Because\nof this", start=DAY),
    SupportCategory(uid=new_uid(), school=SCHOOL, category_code="light_touch", start=DAY),
    LinkOfficer(uid=new_uid(), school=SCHOOL, officer_name="Pat Quill", start=DAY),
    GroupMembership(uid=new_uid(), school=SCHOOL, group=new_uid(), joined_latest=DAY),
    SchoolGroup(uid=new_uid(), name="Estuary", kind_code="6", group_uid="90001"),
    ContactNote(uid=new_uid(), subject_kind="school", subject=SCHOOL, held_on=DAY, text="Rang", due_on=DAY, follow_up="Ring again"),
    Organisation(uid=new_uid(), name="Hub", kind_code="charity", is_historic=True),
    Strategy(uid=new_uid(), name="Our strategy", starts_on=DAY),
    Term(uid=new_uid(), list_name="strategy_aims", code="ours.1", label="Every school well led", parent="thameside", active_from=DAY),
    Attendance(uid=new_uid(), session=new_uid(), enrolment=new_uid(), presence=Presence.PART),
    ObjectiveRating(uid=new_uid(), review=new_uid(), objective=new_uid(), rating=Rating.AMBER, detail="Nearly"),
)  # fmt: skip


@pytest.fixture
def forms(officer: Officer) -> Iterator[Forms]:
    """The forms of the window."""
    yield Forms(officer.context, officer.window)
    if form_count():
        form_on(officer)._throw_away()


def test_every_planned_form_is_tried() -> None:
    assert {type(record) for record in RECORDS} == set(PLANS)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
def test_a_form_keeps_what_it_shows_and_names_every_input(officer: Officer, forms: Forms, record: Record) -> None:
    editor = forms.amend(record)
    assert editor.binder.read()[0] == record
    names = {field.name for field in fields(record)}  # type: ignore[arg-type]
    for widget in editor.form.findChildren(QWidget):
        if isinstance(widget, INPUTS) and widget.objectName() and not widget.objectName().startswith("qt_"):
            name = widget.objectName()
            assert name in names or name.removesuffix("_kind") in {"start", "end", "joined", "left"}, name
            assert widget.accessibleName() or isinstance(widget, QCheckBox), name
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
def test_every_label_leads_to_its_field(officer: Officer, forms: Forms, record: Record) -> None:
    editor = forms.amend(record)
    labels = [label for label in editor.form.findChildren(QLabel) if label.objectName().endswith("_label")]
    assert labels
    for label in labels:
        assert label.buddy() is not None, label.objectName()
        assert label.text()[0].isupper() or label.text().startswith(("%", "or ")), label.text()


def test_a_half_typed_form_is_kept_as_a_draft_until_it_is_thrown_away(officer: Officer, forms: Forms) -> None:
    editor = forms.add(Organisation(uid=new_uid(), name=""), "Add organisation")
    editor.form.findChild(QLineEdit, "name").setText("Half a na")
    editor.reject()
    again = forms.add(Organisation(uid=new_uid(), name=""), "Add organisation")
    assert again.form.findChild(QLineEdit, "name").text() == "Half a na"
    again._throw_away()


def test_closed_schools_and_historic_bodies_are_offered_only_where_they_are_chosen(officer: Officer) -> None:
    offer = Choosing.of(officer.store)
    closed = School(uid=new_uid(), urn="999090", name="Closed School", status_code="2")
    old = Organisation(uid=new_uid(), name="Old body", is_historic=True)
    with officer.store.writing("Two that are gone") as work:
        work.add([closed, old])
    assert closed.uid not in [choice.value for choice in offer.schools()]
    assert closed.uid in [choice.value for choice in offer.schools(closed.uid)]
    assert old.uid not in [choice.value for choice in offer.organisations()]
    assert old.uid in [choice.value for choice in offer.organisations(old.uid)]




def test_an_authority_that_the_list_does_not_know_is_called_as_its_schools_call_it(officer: Officer, forms: Forms) -> None:
    keep_new = School(uid=new_uid(), urn="999901", name="Elsewhere Primary", status_code="1", la_code="950", la_name="Thameside")
    keep(keep_new, store=officer.store)
    editor = forms.add(School(uid=new_uid(), urn="", name="", status_code="1", la_code="950"), "Add school")
    chooser = editor.form.findChild(QComboBox, "la_code")
    assert chooser.currentText() == "Thameside"
