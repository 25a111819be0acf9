"""Undo asks before it runs on into what was not done in this window."""

import pytest

from leaddesk.application.keeping import record
from leaddesk.desktop.taking_back import TAKE_BACK
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.window import Answers, Officer


def names(officer: Officer) -> set[str]:
    with officer.store.reading() as look:
        return {each.name for each in look.every(School)}


@pytest.fixture
def hythe(officer: Officer) -> School:
    """A school that was added in this window."""
    new = School(uid=new_uid(), urn="999801", name="Hythe Primary", status_code="1", type_group_code="4")
    officer.context.write("Add", lambda _progress: record(new, store=officer.store))
    officer.rest()
    return new


def undo(officer: Officer, times: int = 1) -> None:
    for _ in range(times):
        officer.do("undo")
        officer.rest()


def test_what_was_done_in_this_window_is_undone_at_once(officer: Officer, answers: Answers, hythe: School) -> None:
    undo(officer)
    assert (hythe.name in names(officer), answers.asked) == (False, [])


def test_one_press_more_asks_and_leave_the_work_of_before(officer: Officer, answers: Answers, hythe: School) -> None:
    before = names(officer) - {hythe.name}
    step = next(each for each in officer.store.history.batches() if each.summary.startswith("Imported"))
    undo(officer, times=2)
    assert names(officer) == before
    (asked,) = answers.asked
    assert asked.text.startswith(f"Take back “{step.summary}”, {step.changes:,} record")
    assert ", made today" in asked.text
    assert asked.answers[0] != TAKE_BACK, "Enter and Esc leave it"


def test_the_officer_may_take_it_back_and_is_not_asked_twice(officer: Officer, answers: Answers) -> None:
    step = officer.store.history.next_undo()
    answers.give = [TAKE_BACK]
    undo(officer)
    assert officer.store.history.next_redo().summary == step.summary
    officer.do("redo")
    officer.rest()
    undo(officer)
    assert len(answers.asked) == 1
