"""A value of a later day is shown and left, by record and field: of the last import that said it or agreed, or of an officer’s hand."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.domain.imports import ImportBatch, Verdict
from leaddesk.domain.leaders import Appointment, Person

from .sent import WHOLE, brought, codes, staged, verdicts

OLD, MIDDLE, NEW = date(2026, 6, 1), date(2026, 8, 1), date(2026, 10, 1)
HAL, ELSA = "100001|Hal Ward|SENCO|", "100002|Elsa Lark|DSL|"


def post_of(desk, last):
    (person,) = (one for one in desk.every(Person) if one.last_name == last)
    (post,) = (one for one in desk.every(Appointment) if one.person == person.uid)
    return post


def test_a_newer_return_of_one_school_says_nothing_of_another(office):
    brought(office, WHOLE, f"{HAL}hal@old.example", f"{ELSA}elsa@old.example", as_at=OLD)
    brought(office, WHOLE, f"{HAL}hal@new.example", as_at=NEW)
    staging = brought(office, WHOLE, f"{HAL}hal@middle.example", f"{ELSA}elsa@middle.example", as_at=MIDDLE)
    assert (verdicts(staging), codes(staging)) == ([Verdict.UNCHANGED, Verdict.UPDATED], ["older"])
    assert staging.messages_of(2)[0].message == (
        "This would go back from hal@new.example to hal@middle.example: what is held is as at 1 Oct 2026. Tick the row to take it."
    )
    assert (post_of(office, "Ward").email, post_of(office, "Lark").email) == ("hal@new.example", "elsa@middle.example")


def test_by_field_what_the_newer_file_left_out_may_still_change(office):
    table = f"{WHOLE}|Phone"
    brought(office, table, f"{HAL}hal@old.example|01632 960001", as_at=OLD)
    brought(office, WHOLE, f"{HAL}hal@new.example", as_at=NEW)
    brought(office, table, f"{HAL}hal@middle.example|01632 960002", as_at=MIDDLE)
    assert (post_of(office, "Ward").email, post_of(office, "Ward").phone) == ("hal@new.example", "01632 960002")


def test_an_unchanged_row_confirms_a_value_and_undoing_it_takes_that_back(office):
    brought(office, WHOLE, f"{HAL}hal@old.example", as_at=OLD)
    again = brought(office, WHOLE, f"{HAL}hal@old.example", as_at=NEW)
    assert verdicts(again) == [Verdict.UNCHANGED]
    assert {batch.as_at for batch in office.every(ImportBatch)} >= {OLD, NEW}
    older = staged(office, WHOLE, f"{HAL}hal@middle.example", as_at=MIDDLE)
    assert (verdicts(older), codes(older)) == ([Verdict.UNCHANGED], ["older"])
    office.store.history.undo()
    assert verdicts(staged(office, WHOLE, f"{HAL}hal@middle.example", as_at=MIDDLE)) == [Verdict.UPDATED]
    office.store.history.redo()
    assert verdicts(staged(office, WHOLE, f"{HAL}hal@middle.example", as_at=MIDDLE)) == [Verdict.UNCHANGED]


def test_the_same_file_of_the_same_day_confirms_once(office):
    for _ in range(3):
        brought(office, WHOLE, f"{HAL}hal@old.example", as_at=OLD)
    assert [batch.as_at for batch in office.every(ImportBatch)].count(OLD) == 1


def test_a_value_that_a_ticked_row_brought_back_is_as_old_as_its_file(office):
    brought(office, WHOLE, f"{HAL}hal@new.example", as_at=NEW)
    brought(office, WHOLE, f"{HAL}hal@old.example", as_at=OLD, taken=frozenset({2}))
    assert post_of(office, "Ward").email == "hal@old.example"
    assert verdicts(staged(office, WHOLE, f"{HAL}hal@middle.example", as_at=MIDDLE)) == [Verdict.UPDATED]


@pytest.mark.parametrize("is_undone", [False, True])
def test_what_an_officer_wrote_by_hand_is_of_that_day(office, is_undone):
    brought(office, WHOLE, f"{HAL}hal@old.example", as_at=OLD)
    with office.store.writing("Amend a post") as work:
        work.replace([replace(post_of(office, "Ward"), email="hal@hand.example")])
    if is_undone:
        office.store.history.undo()
    expected = [Verdict.UPDATED if is_undone else Verdict.UNCHANGED]
    assert verdicts(staged(office, WHOLE, f"{HAL}hal@middle.example", as_at=MIDDLE)) == expected
    assert verdicts(staged(office, WHOLE, f"{HAL}hal@today.example", as_at=office.store.today())) == [Verdict.UPDATED]


def test_a_blank_is_filled_by_an_older_file_all_the_same(office):
    brought(office, WHOLE, HAL, as_at=NEW)
    assert verdicts(brought(office, WHOLE, f"{HAL}hal@old.example", as_at=OLD)) == [Verdict.UPDATED]
    assert post_of(office, "Ward").email == "hal@old.example"


HEADED = "URN|Name|Job title"


def test_an_older_file_adds_no_second_head_beside_a_newer_one(office):
    brought(office, HEADED, "100001|Hal Ward|Headteacher", as_at=NEW)
    rows = "100001|Anwen Reedbank|Headteacher", "100001|Elsa Lark|DSL", "100002|Bo Quill|Headteacher"
    staging = staged(office, HEADED, *rows, as_at=OLD)
    assert (verdicts(staging), codes(staging)) == ([Verdict.SKIPPED, Verdict.CREATED, Verdict.CREATED], ["older"])
    words = "Hal Ward is held in this post as at 1 Oct 2026; this file is older. Tick the row to take it."
    assert [message.message for message in staging.messages_of(2)] == [words]
    assert not [one for one in staging.plan.added[Person.KIND].values() if one.last_name == "Reedbank"]
    ticked = staged(office, HEADED, *rows, as_at=OLD, taken=frozenset({2}))
    assert verdicts(ticked) == [Verdict.CREATED] * 3


def test_an_older_file_adds_no_post_to_somebody_whom_a_newer_one_placed(office):
    brought(office, HEADED, "100001|Hal Ward|Headteacher", as_at=NEW)
    rows = "100001|Hal Ward|Deputy Head", "100002|Hal Ward|SENCO"
    staging = staged(office, HEADED, *rows, as_at=OLD)
    assert (staging.rows[0].verdict, staging.rows[0].changes, codes(staging)[0]) == (Verdict.UNCHANGED, (), "older")
    assert staged(office, HEADED, rows[0], as_at=OLD, taken=frozenset({2})).rows[0].verdict is Verdict.UPDATED
    ended = staged(office, f"{HEADED}|End date", "100001|Hal Ward|Deputy Head|2025-08-31", as_at=OLD)
    assert verdicts(ended) == [Verdict.UPDATED], "what is over and said to be contradicts nobody"


def test_an_older_file_empties_no_post_that_a_newer_one_filled(office):
    brought(office, HEADED, "100001|Hal Ward|Headteacher", as_at=NEW)
    staging = staged(office, HEADED, "100001|Vacant|Headteacher", as_at=OLD)
    assert (verdicts(staging), codes(staging), bool(staging.plan)) == ([Verdict.SKIPPED], ["older"], False)


def test_a_newer_file_still_adds_a_second_head(office):
    brought(office, HEADED, "100001|Hal Ward|Headteacher", as_at=OLD)
    assert verdicts(staged(office, HEADED, "100001|Anwen Reedbank|Headteacher", as_at=NEW)) == [Verdict.CREATED]
