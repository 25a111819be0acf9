"""The ladder at the real window: programmes lead to their pages, gaps are named, and it follows what changes."""

from PySide6.QtWidgets import QWidget

from leaddesk.application.pathways import ProgrammeParts, record_programme
from leaddesk.desktop.kit.words import LinkButton
from leaddesk.domain.pathways import Facet, Programme, ProgrammeStatus
from leaddesk.domain.records import new_uid
from tests.window import Officer, words_of


def test_a_published_programme_fills_its_cell_and_its_name_leads_to_its_page(officer: Officer) -> None:
    officer.window.turn_to(2)
    tab = officer.window.tabs[2]
    tab.turn_to(0)
    ladder = tab.showing()
    assert "Gap: nothing is offered here" in words_of(ladder)
    assert "0 of 24 cells hold a programme." in words_of(ladder)

    new = Programme(uid=new_uid(), title="Ready for Headship", status=ProgrammeStatus.PUBLISHED)
    parts = ProgrammeParts(facets={Facet.TIER: ("senior",), Facet.RUNG: ("aspiring",)})
    officer.context.write("Add", lambda _progress: record_programme(new, parts, store=officer.store))
    officer.rest()
    officer.until(lambda: "1 of 24 cells hold a programme." in words_of(ladder))
    named = [each.accessibleName() for each in ladder.findChildren(QWidget) if each.accessibleName()]
    assert "Senior leader, aspiring to the next level: 1 programmes, 0 people" not in named
    assert "Senior leader, aspiring to the next level: 1 programme, 0 people" in named

    (link,) = [each for each in ladder.findChildren(LinkButton) if each.accessibleName() == "Ready for Headship"]
    link.click()
    officer.until(lambda: tab.showing() is not ladder)
    assert tab.showing().page.content.title == "Ready for Headship"
