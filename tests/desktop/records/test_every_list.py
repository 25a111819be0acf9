"""Every list of described records at the real window: added by its form, amended, removed, and each step taken back."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from leaddesk.application.keeping import record
from leaddesk.domain.cohorts import Cohort, Session
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.leaders import Person
from leaddesk.domain.networks import Network
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from tests.desktop.at_forms import form_count, form_on, problem, put, save
from tests.window import Officer, page_words

SCHOOLS, LEADERS, PATHWAYS = 0, 1, 2


@dataclass(frozen=True)
class Kept:
    """One list: where it stands, what is typed into its form, how it is then named, and what is changed."""

    tab: int
    place: str
    typed: dict[str, Any]
    shown: str
    changed: dict[str, Any]
    says: str
    refused: dict[str, Any] = field(default_factory=dict)
    wrong: str = ""


EVERY = (
    Kept(SCHOOLS, "Vacancies", {"school": "Lark Rise Primary (999001)", "role_code": "Headteacher"}, "Lark Rise Primary",
         {"filled_how": "From within"}, "From within", {"advertised_count": "many"}, "advertised_count"),
    Kept(SCHOOLS, "Effective practice", {"title": "Reading every day", "school": "Lark Rise Primary (999001)"}, "Reading every day",
         {"what": "All read aloud daily."}, "All read aloud daily.", {"verification": "Visited by the local authority"}, "verified_on"),
    Kept(LEADERS, "Networks", {"name": "Deputies' network", "kind": "Network", "lead": "Ann Marlowe"}, "Deputies' network",
         {"purpose": "Deputies learn together."}, "Deputies learn together.", {"contact_email": "nobody"}, "contact_email"),
    Kept(LEADERS, "Meetings", {"network": "Heads' forum", "held_on": "3 Dec 2026", "topic": "Attendance"}, "3 Dec 2026",
         {"decisions": "A common letter."}, "A common letter.", {"starts": "half nine"}, "starts"),
    Kept(LEADERS, "Key contacts", {"about": "New headteachers", "name": "Ann Marlowe", "email": "ann@x.example"}, "New headteachers",
         {"job_title": "Adviser"}, "Adviser", {"email": ""}, "email"),
    Kept(LEADERS, "Incentives", {"title": "Key worker homes", "kind_code": "Housing", "take_up": "12"}, "Key worker homes",
         {"offer": "Ten flats by the river."}, "Ten flats by the river.", {"take_up": "-5"}, "take_up"),
    Kept(LEADERS, "Recruitment reviews", {"held_on": "5 Oct 2026", "findings": "Few apply for headships."}, "5 Oct 2026",
         {"actions": "Grow our own."}, "Grow our own.", {"findings": ""}, "findings"),
    Kept(PATHWAYS, "Cohorts", {"programme": "Ready for Headship", "name": "Spring 2027", "places_max": "20"}, "Spring 2027",
         {"venue": "Town Hall"}, "Town Hall", {"places_max": "unlimited"}, "places_max"),
    Kept(PATHWAYS, "Sessions", {"cohort": "Ready for Headship, Autumn 2026", "held_on": "9 Nov 2026", "topic": "Launch"}, "9 Nov 2026",
         {"venue": "Town Hall"}, "Town Hall", {"starts": "16:00", "ends": "09:00"}, "ends"),
    Kept(PATHWAYS, "Who is on what", {"person": "Tobias Quill", "cohort": "Ready for Headship, Autumn 2026", "state": "Applied"},
         "Tobias Quill", {"tutor": "R Hale"}, "R Hale", {"state": "Withdrawn"}, "reason_code"),
    Kept(PATHWAYS, "Strategies", {"name": "Thameside Leadership Strategy", "code": "Thameside Leadership Strategy"},
         "Thameside Leadership Strategy", {"introduction": "Good leaders everywhere."}, "Good leaders everywhere.", {"name": ""}, "name"),
    Kept(PATHWAYS, "Guidance", {"title": "A head's first year", "owner": "Governor services"}, "A head's first year",
         {"summary": "What to do when."}, "What to do when.", {"link": "javascript:alert(1)"}, "link"),
)  # fmt: skip


_NEEDS: dict[str, tuple[str, dict[str, Any]]] = {
    "Vacancies": ("school", {}),
    "Meetings": ("network", {}),
    "Cohorts": ("programme", {"name": "Spring 2027"}),
    "Sessions": ("cohort", {"held_on": "9 Nov 2026"}),
    "Who is on what": ("person", {}),
}


@pytest.fixture
def borough(officer: Officer) -> Officer:
    programme = Programme(uid=new_uid(), title="Ready for Headship")
    for each in (
        Person(uid=new_uid(), first_name="Tobias", last_name="Quill"),
        Organisation(uid=new_uid(), name="Thames Hub"),
        Network(uid=new_uid(), name="Heads' forum"),
        programme,
        Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026"),
    ):
        record(each, store=officer.store)
    officer.context.announce(_everything(officer))
    return officer


def _everything(officer: Officer) -> Any:
    from leaddesk.application.changes import Changes

    return Changes(created=dict.fromkeys(("school", "person", "organisation", "network", "programme", "cohort"), 1))


@pytest.mark.parametrize("kept", EVERY, ids=lambda kept: kept.place)
def test_a_record_of_every_list_is_added_amended_and_removed_and_each_step_undone(borough: Officer, kept: Kept) -> None:
    officer = borough
    tab = officer.tab(kept.tab, kept.place)
    before = tab.list.model.rowCount()

    officer.do("add_record")
    form = form_on(officer)
    put(form, **kept.typed)
    save(officer, form)
    assert kept.shown in _first_cells(tab)

    tab.list.table.go_to(_first_cells(tab).index(kept.shown))
    officer.until(lambda: tab.page.content is not None and kept.says not in page_words(tab.page))
    officer.do("amend_record")
    form = form_on(officer)
    put(form, **kept.refused)
    form.save_button.click()
    assert form_count() == 1, "it is not kept"
    assert len(problem(form, kept.wrong).split(". ")) >= 2, "what is wrong, and what to do"
    put(form, **{name: _was(kept, name) for name in kept.refused})
    put(form, **kept.changed)
    save(officer, form)
    officer.until(lambda: kept.says in page_words(tab.page))

    officer.do("undo")
    officer.rest()
    officer.until(lambda: kept.says not in page_words(tab.page).split("History")[0])
    officer.do("remove_record")
    officer.rest()
    officer.until(lambda: tab.list.model.rowCount() == before)
    officer.do("undo")
    officer.rest()
    officer.until(lambda: tab.list.model.rowCount() == before + 1)
    assert kept.shown in _first_cells(tab)


@pytest.mark.parametrize("kept", [k for k in EVERY if k.place in _NEEDS], ids=lambda kept: kept.place)
def test_a_form_saved_empty_says_what_must_be_chosen_and_stays(borough: Officer, kept: Kept) -> None:
    officer = borough
    officer.tab(kept.tab, kept.place)
    officer.do("add_record")
    form = form_on(officer)
    put(form, **_NEEDS[kept.place][1])
    form.save_button.click()
    assert problem(form, _NEEDS[kept.place][0]) == "Nothing is chosen here. Choose one from the list."
    assert "fault" not in form.message.words()
    form._throw_away()


def test_the_post_of_a_vacancy_fills_in_its_tier_which_may_be_changed(borough: Officer) -> None:
    borough.tab(SCHOOLS, "Vacancies")
    borough.do("add_record")
    form = form_on(borough)
    put(form, role_code="Deputy headteacher")
    assert form.form.findChild(QComboBox, "tier_code").currentText() == "Senior leader"
    put(form, tier_code="Middle leader")
    assert form.binder.read()[0].tier_code == "middle"
    form._throw_away()


_BLANK_CHOICES = {"verification": "Self-reported", "state": "Applied"}


def _was(kept: Kept, name: str) -> Any:
    return kept.typed.get(name, _BLANK_CHOICES.get(name, ""))


def _first_cells(tab: Any) -> list[str]:
    model = tab.list.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_attendance_is_marked_on_the_page_of_a_session_and_shown_on_that_of_the_participant(borough: Officer) -> None:
    officer = borough
    with officer.store.reading() as reading:
        (cohort,), (person, *_) = list(reading.every(Cohort)), reading.find(Person, last_name="Quill")
    enrolment = Enrolment(uid=new_uid(), person=person.uid, cohort=cohort.uid)
    session = Session(uid=new_uid(), cohort=cohort.uid, held_on=date(2026, 11, 9), topic="Launch")
    for each in (enrolment, session):
        record(each, store=officer.store)
    officer.context.open_record("session", session.uid)
    tab = officer.tab(PATHWAYS, "Sessions")
    section = next(s for s in tab.page.content.sections if s.heading == "Who came")
    section.actions[0].run()
    form = form_on(officer)
    put(form, enrolment="Tobias Quill", presence="Apologies")
    save(officer, form)
    officer.until(lambda: "Apologies" in page_words(tab.page))
    officer.context.open_record("enrolment", enrolment.uid)
    tab = officer.tab(PATHWAYS, "Who is on what")
    officer.until(lambda: "Launch" in page_words(tab.page) and "Apologies" in page_words(tab.page))


def test_the_ordinary_next_steps_of_an_enrolment_are_one_press_each(borough: Officer) -> None:
    officer = borough
    with officer.store.reading() as reading:
        (cohort,), (person, *_) = list(reading.every(Cohort)), reading.find(Person, last_name="Quill")
    enrolment = Enrolment(uid=new_uid(), person=person.uid, cohort=cohort.uid)
    record(enrolment, store=officer.store)
    officer.context.open_record("enrolment", enrolment.uid)
    tab = officer.tab(PATHWAYS, "Who is on what")
    for words, state in (("Offer a place", "offered"), ("Record acceptance", "accepted"), ("Start", "active"), ("Complete", "completed")):
        next(action for action in tab.page.content.actions if action.words == words).run()
        officer.rest()
        with officer.store.reading() as reading:
            assert reading.get(Enrolment, enrolment.uid).state == state
