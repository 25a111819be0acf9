"""The steps of a partnership at the real window: those its state allows, each asking for what it needs, each undone in one step."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from leaddesk.application.describing.words import enum_in_words
from leaddesk.application.descriptions import related_to
from leaddesk.application.keeping import record
from leaddesk.desktop.leaders import pane as leaders_pane
from leaddesk.desktop.records.commands import record_commands
from leaddesk.desktop.schools import pane as schools_pane
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.partnerships import NEXT_STATES, Partnership, PartnershipParticipant, PartnershipState, Side, step_words
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review, Visit
from leaddesk.domain.schools import School
from tests.desktop.at_forms import form_count, form_on, put, save
from tests.window import Officer, page_words

S = PartnershipState
PARTNERSHIPS = 3
OUTCOME = "outcome_code"


def kept(officer: Officer, **more: Any) -> Partnership:
    new = Partnership(uid=new_uid(), name="Lark Rise and Estuary", **more)
    officer.context.announce(record(new, store=officer.store))
    return new


def now(officer: Officer, one: Partnership) -> Partnership:
    with officer.store.reading() as reading:
        found = reading.get(Partnership, one.uid)
    assert found is not None
    return found


def page_of(officer: Officer, one: Partnership) -> Any:
    officer.window.turn_to(PARTNERSHIPS)
    officer.context.open_record("partnership", one.uid)
    page = officer.window.tabs[PARTNERSHIPS].showing().page
    officer.until(lambda: page.content is not None and one.name in page_words(page))
    return page


def pick_first(form: Any, name: str) -> None:
    combo = form.form.findChild(QComboBox, name)
    combo.setCurrentIndex(1)
    combo.activated.emit(1)


@pytest.mark.parametrize(
    ("state", "command", "asked", "then"),
    [
        (S.ACTIVE, "pause_partnership", "state_reason", S.PAUSED),
        (S.ACTIVE, "stop_partnership", "state_reason", S.STOPPED),
        (S.MATCHED, "decline_partnership", "state_reason", S.DECLINED),
        (S.AGREED, "decline_partnership", "state_reason", S.WITHDRAWN),
        (S.REVIEWED, "close_school", OUTCOME, S.CLOSED),
    ],
)
def test_a_step_by_its_key_asks_for_what_it_needs_and_one_undo_takes_it_back(
    officer: Officer, state: PartnershipState, command: str, asked: str, then: PartnershipState
) -> None:
    today = officer.store.today()
    one = kept(officer, state=state, state_since=today - timedelta(days=9))
    page_of(officer, one)
    officer.do(command)
    form = form_on(officer)
    form.save_button.click()
    assert form_count() == 1, "it is not kept without what it asks for"
    if asked == OUTCOME:
        pick_first(form, OUTCOME)
    else:
        put(form, state_reason="The head is ill")
    save(officer, form)
    made = now(officer, one)
    assert (made.state, made.state_since) == (then, today)
    assert bool(getattr(made, asked))
    officer.do("undo")
    officer.rest()
    assert now(officer, one) == one


@pytest.mark.parametrize("state", list(S))
def test_a_page_offers_the_steps_its_state_allows_and_no_other(officer: Officer, state: PartnershipState) -> None:
    reason = "The head is ill" if state in (S.PAUSED, S.STOPPED, S.DECLINED, S.WITHDRAWN) else ""
    closed = {"closed_on": officer.store.today(), OUTCOME: "objectives_met"} if state is S.CLOSED else {}
    since = officer.store.today() if reason else None
    page = page_of(officer, kept(officer, state=state, state_reason=reason, state_since=since, **closed))
    words = [action.words.removesuffix("…") for action in page.content.actions]
    steps = set(words) - {"Amend partnership", "Add note", "Remove"}
    assert steps == {step_words(state, then) for then in NEXT_STATES.get(state, ())}
    aside = [action.icon for action in page.content.actions if action.words.removesuffix("…") in steps and action.icon != "forward"]
    assert len(aside) == len(set(aside)), "steps that stand side by side do not look alike"


def test_a_paused_one_is_resumed_at_one_press(officer: Officer) -> None:
    one = kept(officer, state=S.PAUSED, state_reason="The head is ill", state_since=officer.store.today())
    page_of(officer, one)
    officer.do("pause_partnership")
    officer.rest()
    assert form_count() == 0
    made = now(officer, one)
    assert (made.state, made.state_reason) == (S.ACTIVE, "")


def test_the_step_stays_set_in_a_form_that_was_left_half_typed(officer: Officer) -> None:
    one = kept(officer, state=S.ACTIVE)
    page_of(officer, one)
    officer.do("pause_partnership")
    put(form_on(officer), state_reason="Building work")
    form_on(officer).reject()
    officer.rest()
    assert now(officer, one).state is S.ACTIVE
    officer.do("pause_partnership")
    form = form_on(officer)
    assert form.form.findChild(QComboBox, "state").currentText() == enum_in_words(S.PAUSED)
    save(officer, form)
    made = now(officer, one)
    assert (made.state, made.state_reason) == (S.PAUSED, "Building work")


def test_the_cursor_stands_where_the_step_asks(officer: Officer) -> None:
    one = kept(officer, state=S.REVIEWED)
    page = page_of(officer, one)
    next(action for action in page.content.actions if action.words == "Continue…").run()
    form = form_on(officer)
    assert form.form.findChild(QLineEdit, "next_review_on") is form.focusWidget()
    form._throw_away()


def test_no_key_of_a_step_is_the_key_of_another_command(officer: Officer) -> None:
    keys = [command.key for command in record_commands(officer.window.tabs, officer.context) if command.key]
    assert len(keys) == len(set(keys))


def test_the_school_supported_cannot_be_made_one_of_its_supporters(officer: Officer) -> None:
    with officer.store.reading() as reading:
        (lark,) = reading.find(School, urn="999001")
    one = kept(officer)
    part = PartnershipParticipant(uid=new_uid(), partnership=one.uid, side=Side.SUPPORTING, school=lark.uid)
    record(part, store=officer.store)
    officer.context.open_record("partnership", one.uid)
    page = page_of(officer, one)
    page.content.actions[0].run()
    form = form_on(officer)
    put(form, school="Lark Rise Primary (999001)")
    form.save_button.click()
    officer.rest()
    assert "also among its supporters" in form.form.findChild(object, "school_problem").text()
    assert now(officer, one).school is None
    form._throw_away()
    supported = kept(officer, school=lark.uid)
    with pytest.raises(NotAccepted, match="also among its supporters"):
        record(PartnershipParticipant(uid=new_uid(), partnership=supported.uid, side=Side.SUPPORTING, school=lark.uid), store=officer.store)


def test_a_rating_chooses_among_the_reviews_of_its_own_partnership(officer: Officer) -> None:
    from leaddesk.desktop.records.forms import Forms

    today = officer.store.today()
    one, other = kept(officer), kept(officer)
    reviews = [Review(uid=new_uid(), partnership=one.uid, number=n, held_on=today) for n in (1, 2)]
    objective = Objective(uid=new_uid(), partnership=one.uid, text="Reading improves")
    for each in (*reviews, objective, Review(uid=new_uid(), partnership=other.uid, number=1, held_on=today)):
        record(each, store=officer.store)
    Forms(officer.context, officer.window).add(ObjectiveRating(uid=new_uid(), review=reviews[1].uid, objective=objective.uid), "Rate")
    form = form_on(officer)
    offered = form.form.findChild(QComboBox, "review")
    assert [offered.itemText(n) for n in range(offered.count())] == [
        "Review 1 of Lark Rise and Estuary", "Review 2 of Lark Rise and Estuary"
    ]  # fmt: skip
    form._throw_away()


def test_the_history_calls_what_happens_in_a_partnership_by_its_name(officer: Officer) -> None:
    one, today = kept(officer), officer.store.today()
    for each in (
        Review(uid=new_uid(), partnership=one.uid, number=1, held_on=today),
        Objective(uid=new_uid(), partnership=one.uid, text="Reading improves"),
        Visit(uid=new_uid(), partnership=one.uid, purpose="Look at books", held_on=today),
        Visit(uid=new_uid(), partnership=one.uid, held_on=today),
    ):
        record(each, store=officer.store)
    said = [line.summary for line in officer.store.history.batches(limit=4)]
    assert said[3] == "Add Review 1 of Lark Rise and Estuary"
    assert said[2] == "Add Reading improves"
    assert said[1] == "Add Look at books"
    assert said[0].startswith("Add Visit of Lark Rise and Estuary, ")


@pytest.mark.parametrize(("pane", "kind"), [(schools_pane, "school"), (leaders_pane, "person")], ids=["schools", "leaders"])
def test_a_page_is_told_anew_when_any_record_that_it_shows_changes(pane: Any, kind: str) -> None:
    lists = {"school": "SCHOOLS", "person": "LEADERS"}
    known = {*pane.CONCERNS, *getattr(pane, lists[kind]).concerns}
    assert {related.kind.KIND for related in related_to(kind)} <= known


def test_its_state_is_said_once_above_its_steps(officer: Officer) -> None:
    page = page_of(officer, kept(officer, state=S.ACTIVE, kind_code="mentoring"))
    assert page.content.subtitle == "Mentoring"
    assert page_words(page).split("About")[0].count("Active") == 1
