"""The window as a whole: starting, going about, undo, looks, failures, and being remembered."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from leaddesk.application.finding import Condition, Operator
from leaddesk.bootstrap import open_database
from leaddesk.desktop.first_run import FirstRun
from leaddesk.desktop.kit.theme import DARK, ThemeChoice, colours
from leaddesk.desktop.settings import SettingsFile, WindowSettings
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.schools import School
from tests.window import Officer, new_desk, services_for, words_of


def lark(officer: Officer) -> School:
    with officer.store.reading() as reading:
        return reading.find(School, urn="999001")[0]


def rename(officer: Officer, name: str) -> None:
    from dataclasses import replace

    school = lark(officer)

    def work(_progress):
        with officer.store.writing(f"Amend {name}") as writing:
            writing.replace([replace(school, name=name)])
        return writing.changes

    officer.context.write("Amend", work)
    officer.rest()


def test_the_window_paints_before_anything_is_opened(qapp, qtbot, database):
    opened: list[Path] = []

    def open_store(file):
        opened.append(file)
        return open_database(file, may_ask=False)

    desk = new_desk(qapp, services_for(database, open_store=open_store))
    desk.window.show_opening("thameside")
    with qtbot.waitSignal(desk.window.painted):
        desk.window.show()
    assert opened == []
    assert "Opening thameside…" in words_of(desk.window)
    desk.start()
    qtbot.waitUntil(lambda: desk.window.context is not None)
    assert desk.window.windowTitle() == "thameside – LeadDesk"
    assert "thameside.leaddesk · not backed up yet" in words_of(desk.window)
    desk.window.close()


def test_a_fresh_laptop_is_asked_how_to_begin(qapp, qtbot, tmp_path):
    made: list[Path] = []

    def make_demo(file, progress):
        file.parent.mkdir()
        open_database(file, may_ask=False).close()
        made.append(file)

    desk = new_desk(qapp, services_for(tmp_path / "records.leaddesk", make_demo=make_demo))
    desk.window.show()
    desk.start()
    page = desk.window.going.place.currentWidget()
    assert isinstance(page, FirstRun)
    assert not (tmp_path / "records.leaddesk").exists()
    assert not desk.window.menus.actions["backup"].isEnabled()
    page.demo_button.click()
    qtbot.waitUntil(lambda: desk.window.context is not None, timeout=15_000)
    assert made == [tmp_path / "demo" / "demo.leaddesk"]
    desk.try_demo()
    qtbot.waitUntil(lambda: desk.window.context is not None, timeout=15_000)
    assert len(made) == 1, "the second time it is only opened"
    desk.window.close()


def test_a_database_that_cannot_be_opened_says_why_and_leads_on(qapp, qtbot, database):
    def refuse(file):
        raise KnownFailure("This file is not a LeadDesk database.", "Open another one.")

    desk = new_desk(qapp, services_for(database, open_store=refuse))
    desk.window.show()
    desk.start()
    qtbot.waitUntil(lambda: bool(desk.window.message.words()))
    assert desk.window.message.words() == "This file is not a LeadDesk database. Open another one."
    assert isinstance(desk.window.going.place.currentWidget(), FirstRun)
    desk.window.close()


def test_undo_and_redo_say_what_they_take_back(officer):
    rename(officer, "Lark Rise Academy")
    assert "Lark Rise Academy" in officer.names()
    assert officer.window.status.done.text() == "Amend Lark Rise Academy"
    assert officer.window.menus.actions["undo"].text() == "Undo: Amend Lark Rise Academy"
    officer.window.status.undo.click()
    officer.rest()
    assert "Lark Rise Primary" in officer.names()
    assert officer.window.menus.actions["redo"].text() == "Redo: Amend Lark Rise Academy"
    officer.do("redo")
    officer.rest()
    assert "Lark Rise Academy" in officer.names()


def test_undo_survives_a_restart(officer, database, answers):
    rename(officer, "Lark Rise Academy")
    officer.open(database)
    answers.give = ["Take it back"]
    officer.do("undo")
    officer.rest()
    assert lark(officer).name == "Lark Rise Primary"


def test_records_open_on_their_own_tab_and_back_returns(officer):
    tab = officer.tab()
    tab.list.table.go_to(1)
    officer.until(lambda: tab.page.content is not None and tab.page.content.title == "Lark Rise Primary")
    officer.window.going.open_record("person", officer.tab(1).list.model.uid(0))
    assert officer.window.going.number == 1
    officer.do("back")
    assert officer.window.going.number == 0
    officer.do("forward")
    assert officer.window.going.number == 1
    assert not officer.window.menus.actions["forward"].isEnabled()


def test_a_record_that_the_filters_hide_shows_its_page_and_says_so(officer):
    tab = officer.tab()
    tab.list.show_where((Condition("name", Operator.CONTAINS, ("quarry",)),))
    officer.context.open_record("school", lark(officer).uid)
    assert tab.page.content.title == "Lark Rise Primary"
    assert "hidden by the filter" in officer.window.message.words()


def test_a_count_leads_to_its_rows(officer):
    officer.tab(1)
    officer.context.open_list("schools", (Condition("name", Operator.CONTAINS, ("quarry",)),))
    assert officer.window.going.number == 0
    assert officer.names() == ["Quarry Wood Primary"]


def test_a_page_whose_record_is_gone_is_cleared(officer):
    tab = officer.tab()
    tab.show_record("school", lark(officer).uid)
    uid = tab.shown
    school = lark(officer)

    def remove(_progress):
        from leaddesk.domain.leaders import Appointment

        with officer.store.writing("Remove Lark Rise") as work:
            work.remove(work.find(Appointment, school=uid))
            work.remove([school])
        return work.changes

    officer.context.write("Remove", remove)
    officer.rest()
    assert tab.shown is None
    assert tab.page.content is None


def test_f6_goes_round_the_panes(officer):
    tab = officer.tab()
    tab.list.table.go_to(0)
    officer.window.going.bar.setFocus()
    seen = []
    for _ in range(5):
        officer.window.next_pane()
        seen.append(officer.window.focusWidget())
    assert seen == [officer.window.tabs[0].bar, tab.list.filter, tab.list.table, tab.page, officer.window.going.bar]
    officer.window.next_pane(-1)
    assert officer.window.focusWidget() is tab.page


def test_ctrl_f_and_ctrl_number(officer):
    officer.do("tab_2")
    assert officer.window.going.number == 1
    officer.do("find")
    assert officer.window.tabs[1].showing().list.filter.hasFocus()


def test_every_command_has_words_and_no_two_share_a_key(officer):
    commands = officer.window.menus.commands
    keys = [c.key for c in commands if c.key]
    assert len(keys) == len(set(keys))
    assert len({c.name for c in commands}) == len(commands)
    assert all(c.words for c in commands)


def test_the_keys_are_listed(officer):
    officer.do("keys")
    assert "Ctrl+Z" in words_of(officer.dialog())
    officer.dialog().reject()
    officer.do("about")
    assert "thameside.leaddesk" in words_of(officer.dialog())
    officer.dialog().reject()


def test_theme_and_text_size_are_remembered(officer, database):
    officer.do("theme_dark")
    officer.do("larger")
    assert colours() == DARK
    kept = SettingsFile(database.parent / "window.json").now
    assert (kept.theme, kept.text_size) == ("dark", 110)
    assert officer.window.menus.actions["theme_dark"].isChecked()
    officer.do("theme_light")
    officer.do("smaller")
    assert officer.desk.looks.theme is ThemeChoice.LIGHT


def test_settings_that_cannot_be_read_are_as_if_new(tmp_path):
    file = tmp_path / "window.json"
    for damaged in ("{", "[]", '{"lists": 3}', '{"text_size": 17}', '{"splitters": {"schools": ["x"]}}'):
        file.write_text(damaged)
        assert SettingsFile(file).now == WindowSettings()


def test_settings_that_cannot_be_written_cost_only_the_memory(tmp_path):
    place = tmp_path / "file"
    place.write_text("not a folder")
    settings = SettingsFile(place / "window.json")
    settings.change(theme="dark")
    assert settings.now.theme == "dark"


def test_check_says_that_all_is_well(officer):
    officer.do("check")
    officer.rest()
    assert "The database is sound" in officer.window.message.words()


def test_a_known_failure_is_said_in_words(officer):
    def refuse(_progress):
        raise KnownFailure("The disk is full.", "Free some space, then try again.")

    officer.context.read("Saving", refuse, lambda _: None)
    officer.rest()
    assert officer.window.message.words() == "The disk is full. Free some space, then try again."


def test_a_bug_becomes_a_sentence_and_a_report(qapp, qtbot, database, tmp_path):
    reported: list[BaseException] = []

    def report(error):
        reported.append(error)
        return tmp_path / "fault.txt"

    from dataclasses import replace

    desk = new_desk(qapp, replace(services_for(database), report_fault=report))
    officer = Officer(desk, qtbot)
    desk.window.show()
    officer.open()
    officer.context.read("Counting", lambda _progress: 1 / 0, lambda _: None)
    officer.rest()
    assert isinstance(reported[0], ZeroDivisionError)
    assert f"your records are safe. A report is in {tmp_path / 'fault.txt'}." in officer.window.message.words()
    desk.window.close()


def test_none_outlives_many_calls_of_qt(qapp):
    field = QLineEdit()
    for _ in range(20_000):
        field.setObjectName("x")
    assert sys.getrefcount(None) > 1_000_000_000 or sys.version_info >= (3, 12)


def test_the_window_remembers_its_tab(officer, database):
    officer.window.turn_to(1)
    assert SettingsFile(database.parent / "window.json").now.tab == 1
