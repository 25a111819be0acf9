"""What an officer does in a week, by keyboard alone: key events go to whatever has the focus.

Menus are opened by their letters, buttons reached by Tab; only the system's own file windows are answered with data.
"""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from leaddesk.desktop import desk as desk_module
from leaddesk.desktop.importing import commands as importing
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.kit import list_export
from leaddesk.desktop.publishing import publish_window
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term
from tests.conftest import PROJECT
from tests.keyboard import Hand, forms, said_of, window_of
from tests.window import Officer, new_desk, page_words, services_for

REGISTER = PROJECT / "resources" / "samples" / "thameside-gias-2026-10.csv"


def test_from_first_start_to_a_saved_register(qapp, qtbot, tmp_path, monkeypatch):
    """Tasks 1 to 4: start and first run, import a register, answer a question, save; then undo."""
    files = [REGISTER, REGISTER.with_name("thameside-gias-2026-11.csv")]
    monkeypatch.setattr(importing, "ask_which_files", lambda _parent: [files.pop(0)])
    desk = new_desk(qapp, services_for(tmp_path / "records.leaddesk"))
    desk.window.show()
    desk.window.activateWindow()
    hand = Hand(Officer(desk, qtbot), tmp_path)
    desk.start()
    hand.tab_to("Import a register…")
    hand.press("Space")
    for words in ("96 schools: 93 new, 3 possible duplicates", "97 schools: 1 new"):
        hand.until(lambda words=words: _preview() is not None and _preview().headline.text().startswith(words) and not _busy(hand))
        if "97" in words:
            hand.tab_to(_preview().table.accessibleName())
            hand.press("Return")
            before = _preview().headline.text()
            hand.press("Down", "Space")
            hand.until(lambda before=before: _preview().headline.text() != before and not _busy(hand))
        hand.press("Ctrl+Return")
        hand.until(lambda: _saved() is not None and not _busy(hand))
        assert len(hand.kept(School)) >= 96
        hand.press("Space")
        hand.until(lambda: _saved() is None)
        desk.window.activateWindow()
        if files:
            hand.press("Ctrl+I")
    assert len(hand.kept(School)) == 97
    hand.press("F6", "Ctrl+Z")
    hand.until(lambda: not _busy(hand) and len(hand.kept(School)) == 96)
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


def _preview():  # type: ignore[no-untyped-def]
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, ImportWindow) and w.isVisible()]
    return found[0].preview if found and found[0].place.currentWidget() is found[0].preview else None


def _saved():  # type: ignore[no-untyped-def]
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, ImportWindow) and w.isVisible()]
    return found[0].saved if found and found[0].place.currentWidget() is found[0].saved else None


def _busy(hand: Hand) -> bool:
    return hand.window.operations.is_busy


def test_filter_by_a_chip(hand: Hand):
    hand.press("Ctrl+F", "Ctrl+A", "Del")
    hand.rest()
    before = hand.window.going.current.showing().list.model.rowCount
    hand.until(lambda: before() > 50)
    all_of_them = before()
    hand.tab_to(_chip(hand, "Phase"))
    hand.press("Space")
    hand.until(lambda: QApplication.activePopupWidget() or QApplication.activeWindow() is not hand.window)
    hand.press("Down", "Space", "Esc")
    hand.until(lambda: 0 < before() < all_of_them)
    hand.tab_to(_chip(hand, "Phase"), "Shift+Tab")
    hand.press("Del")
    hand.until(lambda: before() == all_of_them)


def _chip(hand: Hand, words: str) -> str:
    bar = hand.window.going.current.showing().list.bar
    return next(said_of(each) for each in bar.findChildren(QAbstractButton) if said_of(each).startswith(f"Filter {words}"))


def test_copy_rows_and_export_them(hand: Hand, monkeypatch):
    file = hand.folder / "schools.xlsx"
    monkeypatch.setattr(list_export, "ask_where_to_save", lambda *_: file)
    hand.find("primary")
    hand.press("Shift+Down", "Ctrl+C")
    assert len(QApplication.clipboard().text().strip().splitlines()) == 3
    hand.tab_to("Export", "Shift+Tab")
    hand.press("Space")
    hand.until(QApplication.activePopupWidget)
    hand.press("Down", "Return")
    hand.until(file.exists)


def test_choose_columns(hand: Hand):
    shown = hand.window.going.current.showing().list.table.shown_columns
    before = shown()
    hand.press("Ctrl+F")
    hand.tab_to("Columns")
    hand.press("Space")
    hand.until(lambda: QApplication.activeWindow() is not hand.window)
    hand.press("Down", "Down", "Space", "Return")
    hand.until(lambda: shown() != before)


@pytest.mark.parametrize("key", ["Ctrl+Shift+B", "Ctrl+Shift+F", "Ctrl+P"])
def test_see_and_save_a_print(hand: Hand, key: str, monkeypatch):
    file = hand.folder / f"{key.replace('+', '-')}.pdf"
    monkeypatch.setattr(publish_window, "ask_where_to_save", lambda *_: file)
    if key == "Ctrl+Shift+F":
        hand.go("3", "2")
        hand.find("headship")
    hand.press(key)
    window = window_of(PublishWindow)
    hand.until(lambda: window.printed is not None)
    hand.tab_to("Save PDF…")
    hand.press("Space")
    hand.until(file.exists)
    hand.rest()
    hand.press("Esc")
    assert file.read_bytes().startswith(b"%PDF")


def test_find_a_person_from_anywhere(hand: Hand):
    hand.press("Ctrl+K")
    hand.type("marlowe")
    hand.until(_found_words)
    hand.press("Return")
    hand.until(lambda: hand.page.content is not None and "Marlowe" in page_words(hand.page))


def _found_words() -> bool:
    from leaddesk.desktop.finding.dialog import FindDialog

    return any(isinstance(w, FindDialog) and w.found.count() for w in QApplication.topLevelWidgets())


def test_save_a_view(hand: Hand):
    hand.find("wood")
    hand.press("Ctrl+L")
    hand.until(QApplication.activePopupWidget)
    for _ in range(20):
        action = hand.focus.activeAction()  # type: ignore[attr-defined]
        if action is not None and action.text().startswith("Save this view"):
            break
        hand.press("Down")
    hand.press("Return")
    hand.until(lambda: QApplication.activeWindow() is not hand.window)
    hand.type("Schools in the wood")
    hand.press("Return")
    hand.until(lambda: "Schools in the wood" in hand.window.going.current.showing().list.views.text())


def test_choose_the_theme_and_the_size_of_text(hand: Hand):
    hand.menu("V", "Theme", "Dark")
    assert hand.window.settings.now.theme == "dark"
    hand.menu("V", "Theme", "Light")
    hand.press("Ctrl++")
    assert hand.window.settings.now.text_size == 110
    hand.press("Ctrl+-")
    assert hand.window.settings.now.text_size == 100


def test_add_a_term(hand: Hand):
    hand.menu("T", "Vocabularies")
    hand.until(lambda: QApplication.activeWindow() is not hand.window)
    hand.tab_to("Add term")
    hand.press("Space")
    hand.until(forms)
    hand.fill(label="Found by keyboard", code="by_keyboard")
    hand.save()
    assert hand.kept(Term, code="by_keyboard")
    hand.press("Esc")


def test_back_up(hand: Hand, monkeypatch):
    file = hand.folder / "copy.leaddesk"
    monkeypatch.setattr(desk_module, "ask_where_to_save", lambda *_: file)
    hand.press("Ctrl+B")
    hand.until(lambda: file.exists() and not hand.window.operations.is_busy)
    assert "Backed up" in hand.window.message.words()


def test_help_for_where_one_is_and_back(hand: Hand):
    hand.go("3", "1")
    hand.press("F1")
    helping = hand.officer.desk.helping
    hand.until(lambda: QApplication.activeWindow() is helping.help)
    assert helping.help.name == "ladder"
    hand.press("Ctrl+F")
    hand.type("catalogue")
    hand.until(lambda: helping.help.contents.count() < 20)
    hand.press("Return")
    assert "catalogue" in helping.help.browser.toPlainText().casefold()
    hand.press("Esc", "Esc")
    assert not helping.help.isVisible()


def test_the_tour_from_end_to_end(hand: Hand):
    hand.menu("H", "Tour")
    tour = hand.officer.desk.helping.tour
    assert tour is not None
    assert tour.isVisible()
    hand.go("1", "1")
    hand.find("lark rise")
    hand.until(lambda: tour.is_step_done)
    hand.tab_to("Next step")
    hand.press("Space")
    assert tour.step == 1
    hand.press("Ctrl+E")
    hand.fill(telephone="020 7946 0177")
    hand.save()
    hand.until(lambda: "Ctrl+Z" in tour.words.text())
    hand.press("Ctrl+Z")
    hand.until(lambda: tour.is_step_done)
    hand.tab_to("Next step")
    hand.press("Space")
    hand.go("3", "1")
    hand.until(lambda: "Alt+3" in tour.words.text())
    hand.press("Alt+3", "F6", "F6")
    hand.press("Ctrl+F", "Ctrl+A", "Del", "Return")
    hand.until(lambda: tour.is_step_done)
    hand.tab_to("Next step")
    hand.press("Space")
    hand.press("Alt+2")
    hand.find("headship")
    hand.press("Ctrl+Shift+F")
    hand.until(lambda: tour.is_step_done)
    hand.press("Esc")
    hand.tab_to("End the tour")
    hand.press("Space")
    assert not tour.isVisible()
