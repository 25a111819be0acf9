"""A page says what it is given, as words; every name on it is a link that the keyboard reaches."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.page_content import (
    Action,
    Entry,
    Facts,
    Link,
    ListTarget,
    PageContent,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    State,
    Timeline,
    WebTarget,
)  # fmt: skip
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.domain.records import new_uid
from tests.window import page_words

ADA = Link("Ada <b>Marlowe</b> & Co", RecordTarget("person", new_uid()))
PRESSED: list[str] = []
CONTENT = PageContent(
    "<h1>Lark Rise</h1>",
    "999001 · Primary",
    (Sentence(("Head:", ADA)), Sentence((State("Strong standard", Mark(Form.UP, "good")),), "good")),
    (
        Section("Leaders", (Rows(("Leader", "Post", "Since"), [(ADA, "Headteacher", "1 Sep 2024"), ("Vacant", "Deputy", "")],
                                 actions=((Action("Amend", lambda: PRESSED.append("amend"), "edit"),),)),), 2,
                (Action("Add post", lambda: PRESSED.append("add"), "add"),)),
        Section("Facts", (Facts((("Address", "12 Ferry Lane"), ("Fax", ""), ("Web", Link("site", WebTarget("https://x.example"))))),)),
        Section("Inspections", (Rows(("Date",), (), "No inspections yet. Add one."),), 0),
        Section("History", (Timeline((Entry("22 Nov 2026", "Imported", "by demo"),)), Timeline((), "Nothing yet."),
                            Sentence("Fine.", "muted"))),
    ),
    (Action("Amend school", lambda: PRESSED.append("school"), "edit", is_main=True),),
)  # fmt: skip


@pytest.fixture
def followed() -> list[Link]:
    return []


@pytest.fixture
def page(qapp, qtbot, followed):
    view = PageView(followed.append)
    qtbot.addWidget(view)
    view.resize(420, 900)
    view.show()
    view.show_page(CONTENT)
    return view


def test_it_says_everything_as_plain_words(page):
    said = page_words(page)
    for words in ("<h1>Lark Rise</h1>", "Ada <b>Marlowe</b> & Co", "Leaders (2)", "12 Ferry Lane", "No inspections yet. Add one.",
                  "Nothing yet.", "by demo", "Strong standard", "Headteacher"):  # fmt: skip
        assert words in said
    assert "Fax" not in said, "a fact without a value is left out"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_links_are_reached_by_tab_and_pressed_by_enter(page, qtbot, followed):
    link = page.findChildren(LinkButton)[0]
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert link.accessibleName() == ADA.words
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert followed == [ADA, ADA]


def test_buttons_say_what_they_are_about(page):
    names = {button.accessibleName() for button in page.findChildren(QPushButton)}
    assert {"Amend: Ada <b>Marlowe</b> & Co", "Add post: Leaders", "Amend school"} <= names
    for button in page.findChildren(QPushButton):
        button.click()
    assert {"amend", "add", "school"} <= set(PRESSED)


@pytest.mark.parametrize("width", [320, 420, 1200])
def test_nothing_is_wider_than_the_page(page, qtbot, width):
    page.resize(width, 900)
    qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
    for link in page.findChildren(LinkButton):
        if link.isVisible():
            assert link.mapTo(page.widget(), link.rect().topRight()).x() <= page.viewport().width()


def test_the_same_page_again_keeps_its_place(page, qtbot):
    page.resize(420, 200)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 100)
    page.verticalScrollBar().setValue(90)
    page.show_page(CONTENT)
    assert page.verticalScrollBar().value() == 90
    page.show_page(PageContent("Another"))
    assert page.verticalScrollBar().value() == 0


def test_showing_another_page_leaves_the_focus_where_it_was(page, qtbot):
    other = QPushButton()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    page.show_page(PageContent("Another"))
    assert other.hasFocus()


def test_a_link_to_a_list_keeps_its_conditions():
    assert ListTarget("groups").where == ()


@pytest.mark.parametrize("width", [420, 1200])
def test_a_column_in_which_no_row_says_anything_is_left_out(page: PageView, qtbot, width: int) -> None:
    rows = Rows(("Leader", "Came", "Note"), [("Ada Marlowe", "Present", ""), ("Tom Quill", "Absent", "")])
    page.resize(width, 900)
    page.show_page(PageContent("A session", sections=(Section("Who came", (rows,)),)))
    qtbot.waitUntil(lambda: "Present" in page_words(page))
    assert "Note" not in page_words(page)


def test_the_first_of_many_rows_show_and_more_when_asked_for(page: PageView, qtbot) -> None:
    def first(most: int) -> Rows:
        return Rows(("Leader",), [(f"Leader {n}",) for n in range(most)][:150], total=150, more=first)

    def presses() -> list[str]:
        return [link.text() for link in page.widget().findChildren(LinkButton)]

    crowd = PageContent("Autumn 2026", sections=(Section("Who is on it", (first(20),), 150),))
    page.show_page(crowd)
    assert "Leader 19" in page_words(page)
    assert "Leader 20" not in page_words(page)
    assert presses() == ["Show 100 more of 150"]
    page.widget().findChild(LinkButton).click()
    assert "Leader 119" in page_words(page)
    page.show_page(crowd)
    assert "Leader 119" in page_words(page), "the same page again shows what was asked for"
    next(link for link in page.widget().findChildren(LinkButton) if link.text() == "Show all 150").click()
    assert "Leader 149" in page_words(page)
    qtbot.waitUntil(lambda: presses() == [])
    page.show_page(PageContent("Spring 2027", sections=crowd.sections))
    assert "Leader 20" not in page_words(page)


def test_what_stands_above_and_below_stays_and_scrolls_with_the_page(qtbot):
    above, below = QLabel("A question"), QLabel("Something to mend, of many words that need a page as wide as they are")
    page = PageView(lambda _link: None, above=above, below=below)
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    for title in ("First", "Second"):
        page.show_page(PageContent(title=title, sections=(Section("Much", tuple(Sentence("words " * 40) for _ in range(9))),)))
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
        assert above.isVisible()
        assert below.isVisible()
        assert above.mapTo(page, QPoint()).y() >= 0, "a new page starts at its top, with what stands above it"
        assert below.mapTo(page.widget(), QPoint()).y() > page.height()
    page.give_room()
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
