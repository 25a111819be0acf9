"""What an officer does in a week, by keyboard alone: key events go to whatever has the focus, and nothing is pressed, chosen or set otherwise.

Menus are opened by their letters, buttons reached by Tab; only the system's own file windows are answered with data.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.application.work import Quietly
from leaddesk.bootstrap import make_demo
from leaddesk.desktop import desk as desk_module
from leaddesk.desktop.importing import commands as importing
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.kit import list_export
from leaddesk.desktop.kit.editor import Editor
from leaddesk.desktop.publishing import publish_window
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.cohorts import Attendance, Cohort
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.networks import Meeting, MeetingAction
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.pathways import Programme
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term
from tests.conftest import PROJECT
from tests.window import Officer, new_desk, page_words, services_for, words_of

REGISTER = PROJECT / "resources" / "samples" / "thameside-gias-2026-10.csv"
MOST_TABS = 120


class Hand:
    """Ten fingers on the keys, and eyes."""

    def __init__(self, officer: Officer, folder: Path) -> None:
        self.officer, self.folder = officer, folder
        self.window = officer.window

    @property
    def focus(self) -> QWidget:
        """What a key would go to; no window manager is here to give the focus on when a dialog closes, so that is done for it."""
        modal = QApplication.activeModalWidget()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible() or (modal and active is not modal)):
            (modal or self.window).activateWindow()
            self.until((modal or self.window).isActiveWindow)
        popup = QApplication.activePopupWidget()
        found = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None, "nothing takes keys"
        return found

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other."""
        for key in keys:
            QTest.keySequence(self.focus, QKeySequence(key))
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words."""
        QTest.keyClicks(self.focus, words)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait, without touching anything."""
        self.officer.until(condition)

    def rest(self) -> None:
        """Wait until no work is under way."""
        self.officer.rest()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Tab until something of this name, or field of this name, has the focus."""
        passed = []
        for _ in range(MOST_TABS):
            here = self.focus
            if name in (here.objectName(), said_of(here)) or said_of(here).startswith(f"{name}: "):
                return
            passed.append(said_of(here) or here.objectName() or type(here).__name__)
            self.press(key)
        raise AssertionError(f"Tab never comes to {name}, only to {list(dict.fromkeys(passed))}")

    def fill(self, **typed: str) -> None:
        """Go to these fields by Tab and type into each in place of what stands there."""
        for name, words in typed.items():
            self.tab_to(name)
            self.press("Ctrl+A")
            self.type(words)
            if QApplication.activePopupWidget() is not None:  # what may be meant is offered: the first of it
                self.press("Down", "Return")

    def save(self) -> None:
        """Go to the form's button by Tab and press it."""
        self.tab_to(form().save_button.text())
        self.press("Space")
        self.until(lambda: not self.window.operations.is_busy)
        assert not forms(), f"refused: {words_of(form())}"

    def go(self, tab: str, place: str = "") -> None:
        """Turn to a tab and to one of its lists by their keys."""
        self.press("Ctrl+" + tab)
        if place:
            self.press("Alt+" + place)

    def find(self, words: str, title: str = "") -> None:
        """Filter the list by typing, and go to the first row."""
        self.press("Ctrl+F")
        self.press("Ctrl+A")
        self.type(words)
        self.press("Return")
        self.until(lambda: self.page.content is not None and (title or words).casefold() in page_words(self.page).casefold())

    @property
    def page(self):  # type: ignore[no-untyped-def]
        """The page that shows."""
        return self.window.going.current.showing().page

    def on_page(self, name: str) -> None:
        """Go from the row into its page, to a button, and press it."""
        self.press("Return")
        self.tab_to(name)
        self.press("Space")

    def menu(self, letter: str, *way: str) -> None:
        """Open a menu by its letter and choose down the way by first words, with the arrow keys."""
        self.press(f"Alt+{letter}")
        self.until(QApplication.activePopupWidget)
        for words in way:
            for _ in range(60):
                action = self.focus.activeAction()  # type: ignore[attr-defined]
                if action is not None and action.text().replace("&", "").startswith(words):
                    break
                self.press("Down")
            else:
                raise AssertionError(f"the arrow keys never come to {words}")
            self.press("Return")

    def kept(self, kind, **facts):  # type: ignore[no-untyped-def]
        """The records of a kind that are kept."""
        with self.officer.store.reading() as reading:
            return list(reading.find(kind, **facts)) if facts else list(reading.every(kind))


def said_of(widget: QWidget) -> str:
    """What a screen reader would say of it."""
    text = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def forms() -> list[Editor]:
    """The forms that are open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor) and w.isVisible()]


def form() -> Editor:
    """The one form that is open."""
    (found,) = forms()
    return found


def window_of(kind: type[QWidget]) -> QWidget:
    """The open window of a class."""
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


@pytest.fixture(scope="module")
def hand(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    """At the window of the demonstration borough, which all of these tasks share."""
    folder = tmp_path_factory.mktemp("keyboard")
    make_demo(folder / "demo", Quietly())
    qtbot = QtBot(type("Request", (), {"node": None})())  # only its waiting is used
    desk = new_desk(qapp, services_for(folder / "demo" / "demo.leaddesk"))
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.window.activateWindow()
    made = Officer(desk, qtbot)
    made.open()
    yield Hand(made, folder)
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


@pytest.fixture(autouse=True)
def beginning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each task begins in the main window, on Schools; what a failed one left open is closed."""
    if "hand" not in request.fixturenames:
        yield
        return
    hand = request.getfixturevalue("hand")
    hand.rest()
    hand.window.activateWindow()
    hand.go("1", "1")
    yield
    hand.rest()
    for left in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QMenu) and w.isVisible()]:
        left.close()


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
    for words in ("96 schools: 96 new", "97 schools: 1 new"):
        hand.until(lambda words=words: _preview() is not None and _preview().headline.text().startswith(words) and not _busy(hand))
        if "97" in words:
            hand.tab_to(_preview().table.accessibleName())
            hand.press("Return")
            before = _preview().headline.text()
            hand.press("Down", "Space")
            hand.until(lambda before=before: _preview().headline.text() != before and not _busy(hand))
        hand.press("Ctrl+Return")
        hand.until(lambda: _preview() is None and not _busy(hand))
        assert len(hand.kept(School)) >= 96
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


def _busy(hand: Hand) -> bool:
    return hand.window.operations.is_busy


def test_find_a_school_and_amend_it_and_undo(hand: Hand):
    hand.find("lark rise")
    hand.press("Ctrl+E")
    hand.fill(telephone="020 7946 0199")
    hand.save()
    (school,) = hand.kept(School, name="Lark Rise Primary School")
    assert "0199" in (school.telephone or "")
    hand.press("Ctrl+Z")
    hand.until(lambda: "0199" not in (hand.kept(School, name="Lark Rise Primary School")[0].telephone or ""))


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


def test_add_a_leader_and_end_the_post(hand: Hand):
    hand.find("quarry wood")
    hand.press("Ctrl+Shift+L")
    hand.fill(first_name="Zelda", last_name="Fairweather", role_code="Deputy headteacher")
    hand.save()
    (person,) = hand.kept(Person, last_name="Fairweather")
    hand.go("2", "1")
    hand.find("fairweather")
    hand.on_page("End")
    hand.until(forms)
    hand.fill(end_earliest="20 Nov 2026")
    hand.save()
    (post,) = hand.kept(Appointment, person=person.uid)
    assert post.end.earliest is not None


def test_add_an_inspection(hand: Hand):
    hand.find("lark rise")
    number = len(hand.kept(Inspection))
    hand.press("Ctrl+Shift+I")
    hand.fill(started_on="12 Oct 2026")
    hand.tab_to("Leadership and governance")
    hand.press("Down", "Down")
    hand.save()
    assert len(hand.kept(Inspection)) == number + 1


def test_add_a_note_and_settle_it(hand: Hand):
    hand.find("bargehouse")
    hand.press("Ctrl+Shift+N")
    hand.fill(text="Rang about the vacancy.", follow_up="Ring again", owner="me", due_on="30 Nov 2026")
    hand.save()
    hand.press("Ctrl+F")
    hand.find("bargehouse")
    hand.on_page("Done")
    hand.until(lambda: [note for note in hand.kept(ContactNote) if note.text == "Rang about the vacancy." and note.done_on])


def test_add_a_programme(hand: Hand):
    hand.go("3", "2")
    hand.press("Ctrl+N")
    hand.fill(title="Leading by listening")
    hand.save()
    assert hand.kept(Programme, title="Leading by listening")


def test_add_a_cohort_enrol_a_leader_and_take_it_a_step_on(hand: Hand):
    hand.go("3", "3")
    hand.press("Ctrl+N")
    hand.fill(programme="Leading", name="Keyboard cohort", starts_on="4 Jan 2027", ends_on="9 Jul 2027", places_max="12")
    hand.save()
    (cohort,) = hand.kept(Cohort, name="Keyboard cohort")
    hand.until(lambda: "Keyboard cohort" in page_words(hand.page))
    hand.press("F6")
    hand.find("Keyboard cohort")
    hand.on_page("Enrol a leader")
    hand.fill(person="a")
    hand.save()
    (enrolment,) = hand.kept(Enrolment, cohort=cohort.uid)
    hand.go("3", "4")
    hand.find("Keyboard cohort")
    before = enrolment.state
    hand.press("Ctrl+E")
    hand.tab_to("state")
    hand.press("Down")
    hand.save()
    assert hand.kept(Enrolment, cohort=cohort.uid)[0].state != before


def test_mark_attendance(hand: Hand):
    before = {each.uid: each.presence for each in hand.kept(Attendance)}
    hand.go("3", "5")
    hand.find("2026", "2026")
    hand.on_page("Amend")
    hand.until(forms)
    hand.tab_to("presence")
    was = form().focusWidget().currentText()  # type: ignore[union-attr]
    hand.press("Up" if was.startswith("Ab") else "Down")
    hand.save()
    assert {each.uid: each.presence for each in hand.kept(Attendance)} != before


def test_add_a_meeting_and_get_its_action_done(hand: Hand):
    hand.go("2", "5")
    hand.press("Ctrl+N")
    hand.fill(network="h", held_on="3 Dec 2026", topic="Keys and what they open")
    hand.save()
    assert hand.kept(Meeting, topic="Keys and what they open")
    hand.find("Keys and what")
    hand.on_page("Add action")
    hand.until(forms)
    hand.fill(text="Send the list of keys", owner="Ann Marlowe", due_on="10 Dec 2026")
    hand.save()
    hand.go("2", "6")
    hand.find("Send the list")
    hand.press("Ctrl+E")
    hand.fill(done_on="20 Nov 2026")
    hand.save()
    (action,) = [each for each in hand.kept(MeetingAction) if each.text == "Send the list of keys"]
    assert action.done_on is not None


def test_add_practice(hand: Hand):
    hand.go("1", "3")
    hand.press("Ctrl+N")
    hand.fill(title="Reading aloud daily", school="Lark")
    hand.save()
    assert hand.kept(EffectivePractice, title="Reading aloud daily")


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
