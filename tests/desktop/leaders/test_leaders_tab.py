"""An officer keeps leaders at the real window."""

import pytest

from leaddesk.application.keeping import record
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from tests.desktop.at_forms import form_on, problem, put, save
from tests.window import Answers, Officer, page_words


@pytest.fixture
def ada(officer: Officer) -> Person:
    """Ada Marlowe, her page showing."""
    with officer.store.reading() as reading:
        (person,) = reading.find(Person, last_name="Marlowe")
    officer.context.open_record(Person.KIND, person.uid)
    return person


def said(officer: Officer) -> str:
    return page_words(officer.tab(1).page)


def test_the_page_says_what_a_leader_is_today(officer: Officer, ada: Person) -> None:
    words = said(officer)
    assert words.startswith("Ada Marlowe\nHeadteacher\nHeadteacher at Lark Rise Primary, start not known")
    assert "ada@lark.example" in words
    assert "None recorded." in words


def test_a_leader_is_amended(officer: Officer, ada: Person) -> None:
    officer.do("amend_record")
    form = form_on(officer)
    put(form, title="Dr", honours="OBE", email="ada @lark", phone="07700900123")
    assert problem(form, "email").startswith("There is a space before the @.")
    put(form, email="mailto:ada@lark.example")
    assert problem(form, "email") == ""
    save(officer, form)
    assert said(officer).startswith("Dr Ada Marlowe OBE")
    assert "07700 900123" in said(officer)


def test_a_second_post_elsewhere_is_added(officer: Officer, ada: Person) -> None:
    officer.do("add_post")
    form = form_on(officer)
    form.save_button.click()
    assert problem(form, "school").startswith("This post is nowhere.")
    put(form, school="Quarry Wood Primary (999002)", role_code="Executive headteacher", fte="0.4", is_first_headship="No")
    save(officer, form)
    assert "and 1 more post" in said(officer)
    assert "Executive headteacher, since" in said(officer)


def test_a_designation_stays_within_its_scheme(officer: Officer, ada: Person) -> None:
    officer.do("add_designation")
    form = form_on(officer)
    put(form, scheme_code="National leader of governance (NLG)", valid_from="1 Sep 2025")
    form.save_button.click()
    officer.rest()
    assert form.isVisible()
    assert problem(form, "valid_from").startswith("This scheme closed on 31 Oct 2023.")
    put(form, valid_from="1 Nov 2021", valid_to="31 Oct 2023", status="Scheme closed")
    save(officer, form)
    assert "Scheme closed, from 1 Nov 2021 to 31 Oct 2023" in said(officer)


def test_an_intention_is_recorded(officer: Officer, ada: Person) -> None:
    officer.do("add_intention")
    form = form_on(officer)
    put(form, tier_code="Executive leader", readiness="In 1 to 2 years", stated_on="4 Mar 2026", review_on="1 Sep 2026")
    save(officer, form)
    assert "Executive leader: in 1 to 2 years" in said(officer)


def test_someone_of_the_same_name_is_asked_about(officer: Officer, ada: Person, answers: Answers) -> None:
    officer.tab(1)
    officer.do("add_record")
    form = form_on(officer)
    put(form, first_name="Ada", last_name="Marlowe", school="Quarry Wood Primary (999002)", role_code="SENCO")
    answers.give = ["Yes, the same person"]
    save(officer, form)
    assert "Is this the same person?" in answers.asked[0].text
    officer.context.open_record(Person.KIND, ada.uid)
    assert "SENCO, start not known" in said(officer)


def test_two_who_look_alike_are_kept_apart(officer: Officer, ada: Person) -> None:
    with officer.store.reading() as reading:
        (tobias,) = reading.find(Person, last_name="Quill")
    pair = PossibleDuplicate(uid=new_uid(), first=ada.uid, second=tobias.uid, reason="The same person for a test")
    officer.context.announce(record(pair, store=officer.store))
    assert "Possible duplicates (1)" in said(officer)
    content = officer.tab(1).page.content
    assert content is not None
    section = next(s for s in content.sections if s.heading == "Possible duplicates")
    section.blocks[1].actions[0][1].run()
    officer.rest()
    assert "Possible duplicates" not in said(officer)


def test_removing_a_leader_can_be_undone(officer: Officer, ada: Person) -> None:
    officer.do("remove_record")
    officer.rest()
    assert "Ada Marlowe" not in officer.names(1)
    officer.do("undo")
    officer.rest()
    assert "Ada Marlowe" in officer.names(1)


def test_a_note_with_something_to_do_is_settled_on_the_page(officer: Officer, ada: Person) -> None:
    officer.do("add_note")
    form = form_on(officer)
    put(form, text="Rang about the network", follow_up="Send dates", due_on="1 Sep 2026", owner="Pat Quill")
    save(officer, form)
    assert "Send dates by 1 Sep 2026, Pat Quill: overdue" in said(officer)
    content = officer.tab(1).page.content
    assert content is not None
    notes = next(s for s in content.sections if s.heading == "Notes")
    notes.blocks[0].entries[0].actions[1].run()
    officer.rest()
    assert "Send dates by 1 Sep 2026, Pat Quill: done" in said(officer)
