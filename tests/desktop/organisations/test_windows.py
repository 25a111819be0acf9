"""Organisations, trusts and federations in windows of their own."""

from PySide6.QtWidgets import QApplication

from leaddesk.application.keeping import record
from leaddesk.desktop.organisations.window import ListWindow
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.desktop.at_forms import form_on, put, save
from tests.window import Officer, page_words


def open_window() -> ListWindow:
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ListWindow) and w.isVisible()]
    return window


def test_an_organisation_is_added_and_its_page_shows(officer: Officer) -> None:
    officer.do("organisations")
    window = open_window()
    window.pane.list.list_actions[0].run()
    form = form_on(officer)
    put(form, name="Thames Hub", kind_code="Teaching school hub", website="https://hub.example", email="hub@thames.example")
    save(officer, form)
    words = page_words(window.pane.page)
    assert words.startswith("Thames Hub\nTeaching school hub")
    assert "hub@thames.example" in words
    assert "Runs no programme that is recorded." in words
    with officer.store.reading() as reading:
        (hub,) = reading.find(Organisation)
    content = window.pane.page.content
    assert content is not None
    content.actions[0].run()
    form = form_on(officer)
    put(form, is_historic=True)
    save(officer, form)
    assert "No longer exists; kept for its history." in page_words(window.pane.page)
    assert hub.name == "Thames Hub"


def test_a_link_to_a_trust_opens_its_window_and_a_link_back_hides_it(officer: Officer) -> None:
    with officer.store.reading() as reading:
        (lark,) = reading.find(School, urn="999001")
    group = SchoolGroup(uid=new_uid(), name="Estuary Federation", kind_code="1", group_uid="90001")
    record(group, store=officer.store)
    officer.context.announce(record(GroupMembership(uid=new_uid(), school=lark.uid, group=group.uid), store=officer.store))
    officer.context.open_record(School.KIND, lark.uid)
    assert "Estuary Federation" in page_words(officer.tab(0).page)
    officer.context.open_record(SchoolGroup.KIND, group.uid)
    window = open_window()
    words = page_words(window.pane.page)
    assert words.startswith("Estuary Federation\nFederation\n1 school today.")
    assert "Lark Rise Primary" in words
    officer.context.open_record(School.KIND, lark.uid)
    assert not window.isVisible()


def test_a_group_is_added(officer: Officer) -> None:
    officer.do("groups")
    window = open_window()
    window.pane.list.list_actions[0].run()
    form = form_on(officer)
    put(form, name="Heron Trust", kind_code="Multi-academy trust", companies_house="01234567")
    save(officer, form)
    assert page_words(window.pane.page).startswith("Heron Trust\nMulti-academy trust\n0 schools today.")
