"""What forms say of what is typed into them, at the real window; the numbers are those of experience.md, section 5."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from leaddesk.desktop.kit.editor import Editor
from leaddesk.domain.leaders import Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.pathways import Programme
from leaddesk.domain.schools import School
from tests.desktop.at_forms import advice, form_on, offers, problem, put, save
from tests.window import Officer, page_words

SCHOOLS, LEADERS, PATHWAYS = 0, 1, 2
AT = "@"
"""So that no file of ours holds what reads as a real address."""


def kept(officer: Officer, kind: type[Any], **wanted: Any) -> list[Any]:
    with officer.store.reading() as reading:
        return list(reading.find(kind, **wanted))


@pytest.fixture
def school(officer: Officer) -> Editor:
    """The form of Lark Rise Primary."""
    (lark,) = kept(officer, School, urn="999001")
    officer.context.open_record("school", lark.uid)
    officer.do("amend_record")
    return form_on(officer)


@pytest.fixture
def leader(officer: Officer) -> Editor:
    """The form of a new leader."""
    officer.tab(LEADERS)
    officer.do("add_record")
    return form_on(officer)


def text(editor: Editor, name: str) -> str:
    return editor.form.findChild(QLineEdit, name).text()


def press(editor: Editor, name: str, words: str) -> None:
    next(each for each in offers(editor, name) if each.accessibleName() == words).click()


@pytest.mark.parametrize(
    ("typed", "said", "offered"),
    [
        pytest.param("head @school.example", "There is a space before the @. Take it out.", ["Use head@school.example"], id="input_30"),
        pytest.param("head@school", "It needs a dot after the @. It should read like name@school.example.", [], id="input_31"),
        pytest.param(
            "a@b.example; d@e.example",
            "There are two addresses here. Keep the main one.",
            ["Use a@b.example", "Use d@e.example"],
            id="input_32",
        ),
    ],
)
def test_an_address_that_is_wrong_is_refused_with_what_is_meant(
    officer: Officer, school: Editor, typed: str, said: str, offered: list[str]
) -> None:
    put(school, email=typed)
    assert problem(school, "email") == said
    assert [each.accessibleName() for each in offers(school, "email")] == offered
    school.save_button.click()
    assert school.isVisible()
    if offered:
        press(school, "email", offered[0])
        assert text(school, "email") == offered[0].removeprefix("Use ")
        assert (problem(school, "email"), offers(school, "email")) == ("", [])
    school._throw_away()


@pytest.mark.parametrize(
    ("typed", "said", "saved"),
    [
        pytest.param(f"head{AT}gmial.com", "Is gmail.com meant?", f"head{AT}gmial.com", id="input_35"),
        pytest.param("Zoë <z@x.example>", "z@x.example is kept of this. The name belongs in its own field.", "z@x.example", id="input_33"),
        pytest.param("mailto:head@school.example", "head@school.example is kept of this.", "head@school.example", id="input_34"),
    ],
)
def test_an_address_worth_a_word_is_kept_all_the_same(officer: Officer, school: Editor, typed: str, said: str, saved: str) -> None:
    put(school, email=typed)
    assert advice(school, "email") == said
    assert problem(school, "email") == ""
    assert said in school.form.findChild(QLineEdit, "email").accessibleDescription()
    save(officer, school)
    assert kept(officer, School, urn="999001")[0].email == saved


def test_input_35_the_domain_that_is_meant_is_taken_at_a_press(officer: Officer, school: Editor) -> None:
    put(school, email=f"head{AT}gmial.com")
    press(school, "email", f"Use head{AT}gmail.com")
    assert advice(school, "email") == ""
    save(officer, school)
    assert kept(officer, School, urn="999001")[0].email == f"head{AT}gmail.com"


def test_a_form_just_opened_has_no_word_to_say(officer: Officer, school: Editor) -> None:
    assert not any(advice(school, name) or offers(school, name) for name in school.binder.fields)
    school._throw_away()


def test_input_44_words_beside_a_number_go_to_a_note(officer: Officer, leader: Editor) -> None:
    put(leader, last_name="Reed", own_phone="020 7946 0101 ask for Julie")
    assert advice(leader, "own_phone").startswith("“ask for Julie” is no telephone number.")
    press(leader, "own_phone", "Move it to a note")
    assert advice(leader, "own_phone") == "“ask for Julie” goes to a note when you save."
    press(leader, "own_phone", "Leave it here")
    press(leader, "own_phone", "Move it to a note")
    put(leader, school="Quarry Wood Primary (999002)", role_code="Deputy headteacher")
    save(officer, leader)
    (person,) = kept(officer, Person, last_name="Reed")
    assert person.phone == "020 7946 0101"
    officer.until(lambda: kept(officer, ContactNote, subject=person.uid))
    assert "ask for Julie" in kept(officer, ContactNote, subject=person.uid)[0].text
    officer.rest()
    tab = officer.tab(LEADERS)
    tab.show_record("person", person.uid)
    assert "ask for Julie" in page_words(tab.page)


def test_input_44_what_is_typed_anew_goes_to_no_note(officer: Officer, school: Editor) -> None:
    put(school, telephone="ask for Julie")
    press(school, "telephone", "Move it to a note")
    put(school, telephone="01632 960001")
    save(officer, school)
    assert kept(officer, School, urn="999001")[0].telephone == "01632 960001"
    assert kept(officer, ContactNote) == []


def test_what_is_offered_is_the_next_stop_of_tab(officer: Officer, school: Editor) -> None:
    put(school, email="a@b.example; d@e.example")
    email, website = (school.form.findChild(QLineEdit, name) for name in ("email", "website"))
    email.setFocus()
    for words in ("Use a@b.example", "Use d@e.example"):
        officer.press(school.focusWidget(), Qt.Key.Key_Tab)
        assert school.focusWidget().accessibleName() == words
    officer.press(school.focusWidget(), Qt.Key.Key_Tab)
    assert school.focusWidget() is website
    officer.press(website, Qt.Key.Key_Backtab)
    officer.press(school.focusWidget(), Qt.Key.Key_Return)
    assert email.text() == "d@e.example"
    assert school.focusWidget() is email
    school._throw_away()


def test_the_first_problem_by_tab_gets_the_cursor(officer: Officer, leader: Editor) -> None:
    leader.save_button.click()
    assert problem(leader, "school")
    assert leader.focusWidget().objectName() == "last_name"
    leader._throw_away()


def test_a_day_that_is_no_longer_asked_for_stands_in_nobodys_way(officer: Officer, leader: Editor) -> None:
    put(leader, last_name="Reed", school="Quarry Wood Primary (999002)", role_code="Deputy headteacher")
    put(leader, start_kind="On", start_earliest="soon")
    assert problem(leader, "start_earliest")
    put(leader, start_kind="Not known")
    save(officer, leader)
    assert kept(officer, Person, last_name="Reed")


def test_input_39_a_damaged_number_is_refused(officer: Officer, school: Editor) -> None:
    put(school, telephone="1.16306E+11")
    assert problem(school, "telephone") == "Excel damaged this number; its last digits are lost. Ask for it again."
    school.save_button.click()
    assert school.isVisible()
    school._throw_away()


def test_inputs_46_and_47_postcodes(officer: Officer, school: Editor) -> None:
    put(school, postcode="LEI 1AA")
    assert problem(school, "postcode") == "This does not look like a postcode. Is LE1 1AA meant?"
    press(school, "postcode", "Use LE1 1AA")
    assert (text(school, "postcode"), problem(school, "postcode")) == ("LE1 1AA", "")
    put(school, postcode="le1")
    assert advice(school, "postcode").startswith("This is only the first half of a postcode.")
    save(officer, school)


def test_inputs_23_to_26_names(officer: Officer, leader: Editor) -> None:
    put(leader, last_name="x" * 300)
    assert problem(leader, "last_name") == "The name is 300 characters long; the limit is 120. Shorten it."
    put(leader, last_name="Reed", first_name="y" * 300)
    assert "the limit is 120" in problem(leader, "first_name")
    put(leader, first_name="Ann \U0001f600")
    assert advice(leader, "first_name").startswith("There is an emoji in this name.")
    put(leader, first_name="", last_name="Mado\u202enna")
    assert advice(leader, "last_name").startswith("A hidden sign that turns text round is taken out.")
    put(leader, school="Quarry Wood Primary (999002)", role_code="Deputy headteacher")
    save(officer, leader)
    (person,) = kept(officer, Person, last_name="Madonna")
    assert person.first_name == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("31/02/2026", "There is no such date: Feb 2026 has no day 31.", id="input_54"),
        pytest.param("29/02/2027", "There is no such date: Feb 2027 has no day 29.", id="input_55"),
        pytest.param("1/9/2206", "The year 2206 is too far off.", id="input_56_far"),
        pytest.param("1/9/56", "This year has only two figures.", id="input_56_short"),
        pytest.param("Autumn 2026", "This is not a date.", id="input_53"),
    ],
)
def test_what_is_no_date_is_told(officer: Officer, leader: Editor, typed: str, said: str) -> None:
    put(leader, start_kind="On", start_earliest=typed)
    assert problem(leader, "start_earliest").startswith(said)
    leader._throw_away()


def test_input_56_a_year_far_back_is_worth_a_word(officer: Officer, leader: Editor) -> None:
    put(leader, start_kind="On", start_earliest="1/9/1926")
    assert (advice(leader, "start_earliest"), problem(leader, "start_earliest")) == ("1926 is far back. Check the year.", "")
    put(leader, start_earliest="1/9/26")
    assert advice(leader, "start_earliest") == ""
    assert leader.binder.read()[0].start_earliest.year == 2026
    leader._throw_away()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("-5", "Places are a whole number from 0 to 999."), ("unlimited", "This is not a number."), ("12.5", "This is not a whole number."),
     ("1000", "Places are a whole number from 0 to 999.")],
)  # fmt: skip
def test_input_63_places(officer: Officer, typed: str, said: str) -> None:
    officer.tab(PATHWAYS, "Catalogue")
    officer.do("add_record")
    form = form_on(officer)
    put(form, title="Deputies", places_max=typed)
    assert problem(form, "places_max").startswith(said)
    form.save_button.click()
    assert form.isVisible()
    form._throw_away()


def test_input_81_a_booking_link_gets_its_scheme_and_runs_no_program(officer: Officer) -> None:
    officer.tab(PATHWAYS, "Catalogue")
    officer.do("add_record")
    form = form_on(officer)
    put(form, title="Deputies", link="javascript:alert(1)")
    assert problem(form, "link") == "This is not a web address. Begin it with https://."
    assert not form.form.findChild(QLineEdit, "link").isVisibleTo(form.form)
    form.save_button.click()
    assert form.isVisible()
    assert form.form.findChild(QLineEdit, "link").isVisibleTo(form.form), "the page with the problem is turned to"
    put(form, link="www.thameside.example/book")
    assert advice(form, "link") == "https://www.thameside.example/book is kept. Check that it opens."
    save(officer, form)
    assert kept(officer, Programme)[0].link == "https://www.thameside.example/book"
