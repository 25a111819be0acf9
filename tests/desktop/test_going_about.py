"""Going about the window: the lists of a tab, what the filter hides, a record in a window of its own."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton

from leaddesk.application.finding import Condition, Operator
from leaddesk.application.keeping import amend, record
from leaddesk.desktop.kit.record_window import RecordWindow
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.domain.schools import School
from tests.window import page_words, school


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


def windows():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, RecordWindow) and each.isVisible()]


def opened(officer, name):
    tab = officer.tab()
    tab.show_record("school", kept(officer, name).uid)
    officer.do("open_window")
    return next(each for each in windows() if each.windowTitle().startswith(name))


def test_a_record_opens_in_a_window_of_its_own_and_stays_there(officer):
    lark = opened(officer, "Lark Rise Primary")
    quarry = opened(officer, "Quarry Wood Primary")
    assert set(windows()) == {lark, quarry}
    assert opened(officer, "Lark Rise Primary") is lark
    officer.window.turn_to(1)
    assert lark.page.content.title == "Lark Rise Primary"
    escape = next(each for each in lark.findChildren(QShortcut) if each.key() == QKeySequence(Qt.Key.Key_Escape))
    escape.activated.emit()  # off screen no second window is ever active, and only an active one gets keys
    assert windows() == [quarry]
    assert opened(officer, "Lark Rise Primary").isVisible()


def test_it_follows_changes_and_says_when_its_record_is_gone(officer):
    from leaddesk.application.keeping import remove

    eloi = kept(officer, "École Saint Éloi")
    window = opened(officer, "École Saint Éloi")
    officer.context.write("Amend", lambda _p: amend(replace(eloi, name="Saint Eligius"), store=officer.store))
    officer.rest()
    assert window.windowTitle() == "Saint Eligius – LeadDesk"
    officer.context.write("Remove", lambda _p: remove(kept(officer, "Saint Eligius"), store=officer.store))
    officer.rest()
    assert "no longer here" in page_words(window.page)
    officer.do("undo")
    officer.rest()
    assert window.page.content.title == "Saint Eligius"


def test_its_links_lead_in_the_main_window(officer):
    window = opened(officer, "Lark Rise Primary")
    next(each for each in window.page.findChildren(LinkButton) if each.accessibleName() == "Ada Marlowe").click()
    assert officer.window.going.number == 1
    assert window.page.content.title == "Lark Rise Primary"


def test_windows_go_with_the_database(officer):
    opened(officer, "Lark Rise Primary")
    officer.open(officer.store.file)
    assert windows() == []


def test_without_a_row_it_says_what_to_do(officer):
    officer.tab().choose_none()
    officer.do("open_window")
    assert "Choose a row first" in officer.window.message.words()


def test_the_page_and_the_row_offer_it_in_their_context_menu(officer):
    tab = officer.tab()
    tab.show_record("school", kept(officer, "Lark Rise Primary").uid)
    for place in (tab.page, tab.list.table):
        assert [action.text() for action in place.actions()] == ["Open in a window"]
        place.actions()[0].trigger()
        windows()[0].close()
