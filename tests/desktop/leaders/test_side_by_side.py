"""Two people who may be one, compared and decided at the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from leaddesk.application.keeping import amend, record
from leaddesk.desktop.leaders.side_by_side import SideBySideDialog, compare
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from tests.window import Officer, page_words, words_of


@pytest.fixture
def pair(officer: Officer) -> PossibleDuplicate:
    """Ada Marlowe and Tobias Quill, who may be one; each with an address of their own."""
    with officer.store.reading() as reading:
        people = {person.last_name: person for person in reading.every(Person)}
    ada, tobias = people["Marlowe"], people["Quill"]
    for person, title in ((ada, "Ms"), (tobias, "Mr")):
        officer.context.announce(amend(replace(person, title=title), store=officer.store))
    made = PossibleDuplicate(uid=new_uid(), first=ada.uid, second=tobias.uid, reason="They write from the same address.")
    officer.context.announce(record(made, store=officer.store))
    officer.context.open_record(Person.KIND, ada.uid)
    return made


def opened(officer: Officer) -> SideBySideDialog:
    """The dialog, by the action on the page."""
    content = officer.tab(1).page.content
    assert content is not None
    section = next(one for one in content.sections if one.heading == "Possible duplicates")
    section.blocks[1].actions[0][0].run()
    dialog = officer.dialog()
    assert isinstance(dialog, SideBySideDialog)
    return dialog


def every(officer: Officer, kind):
    with officer.store.reading() as reading:
        return list(reading.every(kind))


def test_both_stand_side_by_side_with_the_reason(officer: Officer, pair: PossibleDuplicate) -> None:
    dialog = opened(officer)
    said = words_of(dialog)
    assert "They write from the same address." in said
    assert "Ms Ada Marlowe" in said
    assert "Mr Tobias Quill" in said
    assert dialog.choices["title"].buttons()[0].accessibleName() == "Title: Ms"
    officer.press(dialog, Qt.Key.Key_Escape)
    assert len(every(officer, Person)) == 2
    assert every(officer, PossibleDuplicate) == [pair]


def test_the_same_person_is_joined_as_chosen_and_undo_is_exact(officer: Officer, pair: PossibleDuplicate) -> None:
    before = {kind: every(officer, kind) for kind in (Person, Appointment, PossibleDuplicate)}
    dialog = opened(officer)
    kept = dialog.kept
    for button in dialog.choices["title"].buttons():
        if not button.isChecked():
            wanted = button.text()
            button.click()
            break
    dialog.same.click()
    officer.rest()
    (joined,) = every(officer, Person)
    assert (joined.uid, joined.title) == (kept.uid, wanted)
    assert {post.person for post in every(officer, Appointment)} == {kept.uid}
    assert "Former or other names" in page_words(officer.tab(1).page)
    officer.do("undo")
    officer.rest()
    assert {kind: every(officer, kind) for kind in before} == before


def test_two_people_are_not_asked_of_again(officer: Officer, pair: PossibleDuplicate) -> None:
    opened(officer).two.click()
    officer.rest()
    assert [one.decision for one in every(officer, PossibleDuplicate)] == [DIFFERENT_PEOPLE]
    assert "Possible duplicates" not in page_words(officer.tab(1).page)
    assert compare(pair.uid, officer.context) is None


def test_two_numbers_are_refused_in_the_dialog(officer: Officer, pair: PossibleDuplicate) -> None:
    for person, trn in zip(every(officer, Person), ("1234567", "7654321"), strict=True):
        officer.context.announce(amend(replace(person, trn=trn), store=officer.store))
    dialog = opened(officer)
    dialog.same.click()
    officer.rest()
    assert "teacher reference number of their own" in dialog.problem.text()
    assert len(every(officer, Person)) == 2
    dialog.later.click()
