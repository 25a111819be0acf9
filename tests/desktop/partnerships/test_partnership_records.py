"""Every kind of record of a partnership through its form at the real window, and each taken back."""

from datetime import date
from typing import Any

import pytest

from leaddesk.application.keeping import record, remove
from leaddesk.desktop.partnerships.tab import PartnershipsTab
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.needs import CapacityOffer, DevelopmentNeed, SupportNeed
from leaddesk.domain.partnerships import DaysEntry, Partnership, PartnershipParticipant
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review, Visit
from leaddesk.domain.schools import School
from tests.desktop.at_forms import form_on, put, save
from tests.window import Officer, page_words

DAY = "9 Nov 2026"
KINDS: tuple[tuple[type[Any], dict[str, Any], dict[str, Any], str], ...] = (
    (SupportNeed, {"school": "Lark Rise Primary (999001)", "summary": "A head is away"}, {"raised_by": "P Quill"}, "raised_by"),
    (DevelopmentNeed, {"school": "Lark Rise Primary (999001)", "description": "Phonics", "focus_area_code": None},
     {"evidence": "Book look"}, "evidence"),
    (CapacityOffer, {"school": "Lark Rise Primary (999001)", "academic_year": "2026/27", "days": "6"}, {"days": "7.5"}, "days"),
    (Partnership, {"name": "Lark Rise and Estuary", "state": "Active"}, {"reviewer": "P Quill"}, "reviewer"),
    (PartnershipParticipant, {"school": "Lark Rise Primary (999001)", "side": "Supported"}, {"consent_by": "A Marlowe"}, "consent_by"),
    (DaysEntry, {"days": "1.5", "use": "Used", "entered_on": DAY}, {"note": "Two halves"}, "note"),
    (Objective, {"text": "Reading improves"}, {"measure": "Eight in ten"}, "measure"),
    (Visit, {"planned_on": DAY, "purpose": "Look at books"}, {"visitor": "A Marlowe"}, "visitor"),
    (Review, {"number": "1", "held_on": DAY}, {"summary": "On its way"}, "summary"),
    (ObjectiveRating, {"rating": "Amber"}, {"detail": "Nearly"}, "detail"),
)  # fmt: skip


def _begun(kind: type[Any], officer: Officer) -> Any:
    """A new record of a kind, with the records it belongs to kept beforehand."""
    store = officer.store
    made: dict[str, Any] = {}
    if kind is SupportNeed:
        made = {"school": None}
    if kind in (PartnershipParticipant, DaysEntry, Objective, Visit, Review, ObjectiveRating):
        partnership = Partnership(uid=new_uid(), name="Lark Rise and Estuary")
        officer.context.announce(record(partnership, store=store))
        made = {"partnership": partnership.uid}
    if kind is ObjectiveRating:
        review = Review(uid=new_uid(), held_on=date(2026, 11, 9), **made)
        objective = Objective(uid=new_uid(), text="Reading improves", **made)
        for each in (review, objective):
            officer.context.announce(record(each, store=store))
        made = {"review": review.uid, "objective": objective.uid}
    return kind(uid=new_uid(), **made)


@pytest.mark.parametrize(("kind", "typed", "changed", "field"), KINDS, ids=lambda each: getattr(each, "KIND", None))
def test_recorded_amended_removed_and_taken_back(
    kind: type[Any], typed: dict[str, Any], changed: dict[str, Any], field: str, officer: Officer
) -> None:
    forms, new = Forms(officer.context, officer.window), _begun(kind, officer)
    forms.add(new, "Add")
    form = form_on(officer)
    for name, words in typed.items():
        if words is None:
            combo = form.form.findChild(object, name)
            combo.setCurrentIndex(1)
            combo.activated.emit(1)
        else:
            put(form, **{name: words})
    save(officer, form)
    with officer.store.reading() as reading:
        kept = reading.get(kind, new.uid)
    assert kept is not None
    forms.amend(kept)
    put(form_on(officer), **changed)
    save(officer, form_on(officer))
    with officer.store.reading() as reading:
        amended = reading.get(kind, new.uid)
    assert amended is not None
    assert f"{getattr(amended, field)}" == next(iter(changed.values()))
    forms.remove(amended)
    officer.rest()
    with officer.store.reading() as reading:
        assert reading.get(kind, new.uid) is None
    officer.do("undo")
    officer.rest()
    with officer.store.reading() as reading:
        assert reading.get(kind, new.uid) == amended


def test_a_partnership_starts_from_its_need_and_stands_on_the_board(officer: Officer) -> None:
    with officer.store.reading() as reading:
        (lark,) = reading.find(School, urn="999001")
    need = SupportNeed(uid=new_uid(), school=lark.uid, summary="A head is away")
    officer.context.announce(record(need, store=officer.store))
    officer.window.turn_to(3)
    tab = officer.window.tabs[3]
    assert isinstance(tab, PartnershipsTab)
    officer.context.open_record("support_need", need.uid)
    page = tab.showing()
    officer.until(lambda: "Start a partnership" in page_words(page.page) or page.page.content is not None)
    section = next(s for s in page.page.content.sections if s.heading == "Its partnership")
    section.actions[0].run()
    put(form_on(officer), state="Active")
    save(officer, form_on(officer))
    with officer.store.reading() as reading:
        (made,) = reading.find(Partnership, need=need.uid)
    assert (made.school, made.name) == (lark.uid, "A head is away")
    tab.turn_to(0)
    board = tab.showing()
    assert [len(cards) for cards in board.cards] == [0, 0, 0, 1, 0, 0]
    assert "active since today" in board.cards[3][0].accessibleName()
    officer.press(board.cards[3][0], __import__("PySide6.QtCore", fromlist=["Qt"]).Qt.Key.Key_Return)
    assert tab.places[tab.bar.currentIndex()].words == "Partnerships"
    assert remove(made, store=officer.store)
