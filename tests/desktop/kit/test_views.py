"""Saved views of a list, at the real window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from leaddesk.application.finding import Column, Condition, Operator
from leaddesk.application.lists import SCHOOLS
from leaddesk.application.views import View, save_view, saved_views

SECONDARY = Condition("phase", Operator.IS_ANY_OF, ("Secondary",))


def menu_words(menu):
    return [action.text() for action in menu.actions() if action.text()]


def choose(officer, words):
    """Choose an entry of the menu of views, as its key opens it."""
    view = officer.tab().list.views
    menu = view.open_menu()
    action = next(each for each in menu.actions() if each.text().startswith(words))
    action.trigger()
    menu.close()
    officer.rest()
    return view


def save_as(officer, name):
    choose(officer, "Save this view")
    dialog = officer.dialog()
    officer.qtbot.keyClicks(dialog.findChild(QLineEdit), name)
    officer.press(dialog, Qt.Key.Key_Return)
    officer.rest()


def test_the_lists_own_view_is_always_offered(officer):
    tab = officer.tab()
    assert tab.list.views.accessibleName() == "View: Usual view"
    assert menu_words(tab.list.views.open_menu()) == ["Usual view", "Save this view…"]


def test_a_view_is_saved_and_shows_again_what_it_showed(officer):
    tab = officer.tab()
    tab.list.ask(replace(tab.list.model.query, text="saint", where=(SECONDARY,), sort="pupils", descending=True))
    tab.list.table.show_columns(["name", "pupils", "town"], {})
    save_as(officer, "Big secondaries")
    assert tab.list.views.accessibleName() == "View: Big secondaries"
    choose(officer, "Usual view")
    assert tab.list.model.rowCount() == 3
    assert tab.list.table.shown_columns() == [c.key for c in SCHOOLS.columns if c.is_shown]
    choose(officer, "Big secondaries")
    assert tab.list.filter.text() == "saint"
    assert (tab.list.model.query.sort, tab.list.model.query.descending) == ("pupils", True)
    assert tab.list.table.shown_columns() == ["name", "pupils", "town"]
    assert tab.list.model.rowCount() == 1
    officer.open()
    assert [each.view.name for each in saved_views(SCHOOLS, store=officer.store)] == ["Big secondaries"]


def test_a_changed_view_says_so_and_can_be_replaced_and_put_back(officer):
    tab = officer.tab()
    tab.list.show_where((SECONDARY,))
    save_as(officer, "Ours")
    tab.list.show_where(())
    assert tab.list.views.accessibleName() == "View: Ours (changed)"
    choose(officer, "Replace “Ours”")
    assert tab.list.views.accessibleName() == "View: Ours"
    assert saved_views(SCHOOLS, store=officer.store)[0].view.query.where == ()
    next(b for b in officer.window.message.findChildren(QPushButton) if b.text() == "Put it back").click()
    officer.rest()
    assert saved_views(SCHOOLS, store=officer.store)[0].view.query.where == (SECONDARY,)


def test_a_view_is_renamed_and_removed(officer):
    tab = officer.tab()
    save_as(officer, "Ours")
    choose(officer, "Rename “Ours”")
    dialog = officer.dialog()
    field = dialog.findChild(QLineEdit)
    field.setText("   ")
    officer.press(dialog, Qt.Key.Key_Return)
    assert "no name" in field.accessibleDescription()
    field.setText("Mine & yours")
    officer.press(dialog, Qt.Key.Key_Return)
    officer.rest()
    assert tab.list.views.accessibleName() == "View: Mine & yours"
    choose(officer, "Remove “Mine && yours”")
    assert saved_views(SCHOOLS, store=officer.store) == ()
    assert tab.list.views.accessibleName() == "View: Usual view"


def test_a_view_that_names_a_column_that_is_gone_opens_and_says_what_was_dropped(officer):
    was = replace(SCHOOLS, columns=(*SCHOOLS.columns, Column("ofsted_risk", "Risk")))
    gone = Condition("ofsted_risk", Operator.IS_ANY_OF, ("High",))
    query = replace(officer.tab().list.model.query, where=(SECONDARY, gone), sort="ofsted_risk")
    save_view(View("Old one", query, ("name", "ofsted_risk", "town")), was, store=officer.store)
    choose(officer, "Old one")
    assert officer.tab().list.model.rowCount() == 1
    assert "Risk" in officer.window.message.words()
    assert officer.tab().list.table.shown_columns() == ["name", "town"]


def test_the_key_opens_the_menu(officer):
    views = officer.tab().list.views
    officer.do("views")
    assert QApplication.activePopupWidget() is not None
    QApplication.activePopupWidget().close()
    assert views.hasFocus()
