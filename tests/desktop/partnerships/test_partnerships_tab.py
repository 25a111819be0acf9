"""The place of partnerships, honest about what it does not have yet."""

from leaddesk.application.keeping import record
from leaddesk.desktop.partnerships.tab import PartnershipsTab
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, School
from tests.window import Officer, page_words


def place(officer: Officer) -> PartnershipsTab:
    officer.window.turn_to(3)
    tab = officer.window.tabs[3]
    assert isinstance(tab, PartnershipsTab)
    return tab


def test_it_says_that_partnerships_come_later_and_nothing_else(officer: Officer) -> None:
    words = page_words(place(officer).page)
    assert "Partnerships come with the next version of LeadDesk." in words
    assert "No school is marked as facing challenging circumstances." in words


def test_a_school_in_challenging_circumstances_is_counted_and_its_row_shown(officer: Officer) -> None:
    with officer.store.reading() as reading:
        (lark,) = reading.find(School, urn="999001")
    flag = Circumstance(uid=new_uid(), school=lark.uid, kind_code="challenging", reason="Two heads left")
    officer.context.announce(record(flag, store=officer.store))
    tab = place(officer)
    assert "1 school\nis marked “Facing challenging circumstances”." in page_words(tab.page)
    content = tab.page.content
    assert content is not None
    link = content.sections[0].blocks[0].words[0]
    officer.context.open_list(link.target.kind, link.target.where)
    assert officer.names(0) == ["Lark Rise Primary"]
