"""Going about the window: the lists of a tab, what the filter hides, a record in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from leaddesk.application.finding import Condition, Operator
from leaddesk.application.keeping import amend, record
from leaddesk.domain.schools import School
from tests.window import school


def kept(officer, name):
    with officer.store.reading() as look:
        return next(each for each in look.every(School) if each.name == name)


def test_alt_and_a_number_turns_to_a_list_of_the_tab_that_shows(officer):
    officer.window.turn_to(2)
    places = officer.window.tabs[2].places
    actions = officer.window.menus.actions
    assert actions["list_3_2"].shortcut().toString() == "Alt+2"
    assert actions["list_1_2"].shortcut().toString() == ""
    assert actions["list_3_2"].text() == places[1].words
    officer.do("list_3_2")
    assert officer.window.tabs[2].showing().list.definition.kind == places[1].list_kind


def test_the_keys_follow_the_tab(officer):
    officer.window.turn_to(0)
    assert officer.window.menus.actions["list_1_2"].shortcut().toString() == "Alt+2"
    officer.press(officer.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert officer.window.tabs[0].bar.currentIndex() == 1


def test_the_list_turned_to_last_is_remembered_for_each_tab(officer, qapp):
    officer.window.turn_to(2, 1)
    officer.window.turn_to(0)
    officer.open()
    assert officer.window.tabs[2].bar.currentIndex() == 1
    assert officer.window.tabs[0].bar.currentIndex() == 0


def test_a_new_record_that_the_filter_hides_is_said_and_can_be_shown(officer):
    tab = officer.tab()
    tab.list.show_where((Condition("phase", Operator.IS_ANY_OF, ("Secondary",)),))
    new = school(9, "Hidden Primary")
    officer.context.write("Add", lambda _p: record(new, store=officer.store), lambda _c: tab.show_record("school", new.uid))
    officer.rest()
    assert officer.window.message.words() == "Saved – hidden by the filter."
    next(b for b in officer.window.message.findChildren(QPushButton) if b.text() == "Show it").click()
    assert tab.list.current_uid() == new.uid
    assert tab.list.model.rowCount() == 4
    assert officer.window.message.words() == ""


def test_a_record_whose_change_takes_it_out_of_the_filter_is_said(officer):
    from dataclasses import replace

    tab = officer.tab()
    tab.list.show_where((Condition("phase", Operator.IS_ANY_OF, ("Primary",)),))
    lark = kept(officer, "Lark Rise Primary")
    tab.show_record("school", lark.uid)
    changed = replace(lark, phase_code="4", phase_name="Secondary")
    officer.context.write("Amend", lambda _p: amend(changed, store=officer.store))
    officer.rest()
    assert officer.window.message.words() == "Saved – hidden by the filter."
    assert tab.page.content.title == "Lark Rise Primary"


def test_a_link_to_a_hidden_record_is_not_said_to_be_saved(officer):
    tab = officer.tab()
    tab.list.show_where((Condition("phase", Operator.IS_ANY_OF, ("Secondary",)),))
    officer.context.open_record("school", kept(officer, "Lark Rise Primary").uid)
    assert officer.window.message.words().startswith("This record is hidden by the filter")
