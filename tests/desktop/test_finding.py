"""Find anything, by keyboard alone at the real window."""

import pytest
from PySide6.QtCore import Qt

from leaddesk.application.keeping import record
from leaddesk.application.searching import FEW, find_anything
from leaddesk.desktop.finding.dialog import FindDialog
from leaddesk.domain.networks import Network
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from tests.window import school


def find(officer, words) -> FindDialog:
    officer.press(officer.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = officer.dialog()
    dialog.field.setText(words)
    dialog.find()
    return dialog


def rows(dialog):
    return [dialog.found.item(row).text() for row in range(dialog.found.count())]


def test_a_school_is_found_as_one_types_and_opened_by_enter(officer):
    officer.window.turn_to(1)
    officer.press(officer.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = officer.dialog()
    assert dialog.focusWidget() is dialog.field
    officer.qtbot.keyClicks(dialog.field, "quarry")
    officer.until(lambda: "Quarry Wood Primary" in rows(dialog))
    officer.press(dialog.field, Qt.Key.Key_Return)
    assert officer.window.going.number == 0
    assert officer.window.tabs[0].showing().page.content.title == "Quarry Wood Primary"


def test_what_is_found_is_grouped_with_a_word_for_the_kind(officer):
    store = officer.store
    for made in (Programme(uid=new_uid(), title="Lark programme"), Network(uid=new_uid(), name="Lark network"),
                 Organisation(uid=new_uid(), name="Lark hub")):  # fmt: skip
        record(made, store=store)
    dialog = find(officer, "lark")
    assert rows(dialog) == [
        "School", "Lark Rise Primary", "Programme", "Lark programme", "Network", "Lark network", "Organisation", "Lark hub",
        "Leader", "Ada Marlowe",
    ]  # fmt: skip
    spoken = dialog.found.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Lark Rise Primary, school, 999001, Primary, Thameside, A Marlowe"
    assert dialog.count.text() == "5 found. The arrow keys choose, Enter opens."


def test_the_arrow_keys_pass_over_headings_and_say_where_one_is(officer):
    dialog = find(officer, "marlowe")
    said = [dialog.field.accessibleDescription()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageDown):
        officer.press(dialog.field, key)
        assert dialog.found.currentItem().flags() & Qt.ItemFlag.ItemIsEnabled
        said.append(dialog.field.accessibleDescription())
    assert all(" of 2" in each for each in said)
    officer.press(dialog.field, Qt.Key.Key_Return)
    assert dialog.isHidden()


def test_a_command_is_found_and_done(officer):
    dialog = find(officer, "about lead")
    assert rows(dialog) == ["Command", "About LeadDesk"]
    officer.press(dialog.field, Qt.Key.Key_Return)
    assert officer.dialog().windowTitle().startswith("About")
    officer.dialog().close()


def test_an_organisation_opens_where_it_is_kept(officer):
    record(Organisation(uid=new_uid(), name="Lark hub"), store=officer.store)
    dialog = find(officer, "lark hub")
    officer.press(dialog.field, Qt.Key.Key_Return)
    officer.dialog().close()


@pytest.mark.parametrize("typed", ["%", "_", '"', "*", "(", "'; DROP TABLE school; --", "\\", "NOT lark", "é" * 10_000, "x" * 10_000])
def test_signs_mean_themselves_and_any_length_is_fine(officer, typed):
    dialog = find(officer, typed)
    assert not [row for row in rows(dialog) if row == "Lark Rise Primary"]
    dialog.reject()


def test_one_letter_and_accents(officer):
    dialog = find(officer, "q")
    assert "Quarry Wood Primary" in rows(dialog)
    dialog.reject()
    dialog = find(officer, "ecole")
    assert "École Saint Éloi" in rows(dialog)
    dialog.reject()


def test_nothing_found_says_so_and_enter_does_nothing(officer):
    dialog = find(officer, "zzzz")
    assert dialog.nothing.isVisible(), "said where what is found would be"
    assert not dialog.found.isVisible()
    assert dialog.nothing.text() == "Nothing is called “zzzz”.\nTry fewer letters, another spelling, or a URN."
    officer.press(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    officer.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_names_that_begin_with_the_words_come_first_and_only_a_few_of_a_kind(officer):
    with officer.store.writing("Many") as work:
        work.add([school(n, f"A Larkspur {n}") for n in range(20, 30)])
    names = [hit.name for hit in find_anything("lark", store=officer.store) if hit.word == "School"]
    assert names[0] == "Lark Rise Primary"
    assert len(names) == FEW
    assert find_anything("   ", store=officer.store) == ()


def test_the_place_at_the_right_of_the_menu_bar_opens_it(officer):
    place = officer.window.find_place
    assert place.accessibleName() == "Find anything (Ctrl+K)"
    place.click()
    assert isinstance(officer.dialog(), FindDialog)
    officer.dialog().reject()
