"""Fault 9: one field set for many records is seen first, kept all or none, and undone at once."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.bulk import EVERY, amend_many, amendable, preview
from leaddesk.application.ports import Store
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Person
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant, Side
from leaddesk.domain.records import new_uid
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.domain.schools import School
from tests.application.borough import small_borough


def schools(store: Store) -> list[School]:
    with store.reading() as reading:
        return list(reading.every(School))


def test_9_a_preview_tells_old_new_and_who_has_it_and_keeps_nothing(store: Store) -> None:
    made = small_borough(store)
    seen = preview("school", [made.lark.uid, made.quarry.uid], "diocese", "Diocese of Thameside", store=store)
    assert (seen.changing, seen.same, seen.refused) == (2, 0, ())
    assert ("Lark Rise Primary School", "blank", "Diocese of Thameside") in seen.examples
    assert {school.diocese for school in schools(store)} == {""}


def test_9_many_are_one_batch_and_one_undo(store: Store) -> None:
    made = small_borough(store)
    changes = amend_many("school", [made.lark.uid, made.quarry.uid], "phase_code", "4", store=store)
    assert changes.updated == {"school": 2}
    assert {(school.phase_code, school.phase_name) for school in schools(store)} == {("4", "Secondary")}
    assert preview("school", [made.lark.uid], "phase_code", "4", store=store).same == 1
    assert changes.batch is not None
    store.history.undo(changes.batch)
    assert {school.phase_code for school in schools(store)} == {"2"}


def test_9_one_refused_means_none_changed_and_it_is_named(store: Store) -> None:
    made = small_borough(store)
    with store.writing("Opened late") as work:
        work.replace([replace(made.quarry, opened_on=date(2020, 9, 1))])
    both = [made.lark.uid, made.quarry.uid]
    assert "Quarry Wood" in preview("school", both, "closed_on", date(2019, 8, 31), store=store).refused[0]
    with pytest.raises(KnownFailure, match="Quarry Wood Primary School") as refused:
        amend_many("school", both, "closed_on", date(2019, 8, 31), store=store)
    assert "Nothing was changed." in refused.value.what_next
    assert {school.closed_on for school in schools(store)} == {None}


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.KIND)
def test_9_keys_names_and_references_are_never_offered(kind: type) -> None:
    own = {"uid", *kind.KEEPING.key, *kind.KEEPING.sorts}
    assert own.isdisjoint(amendable(kind))


def test_9_a_key_is_refused_even_when_asked_for(store: Store) -> None:
    made = small_borough(store)
    with pytest.raises(KnownFailure, match="cannot be set for many"):
        amend_many("person", [made.ann.uid], "trn", "1234567", store=store)
    assert "has_left" in amendable(Person)


def test_9_hundreds_are_asked_the_rules_between_records_too(store: Store) -> None:
    made = small_borough(store)
    many = [Partnership(uid=new_uid(), name=f"Support {n:03}", school=made.lark.uid) for n in range(EVERY + 1)]
    own_supporter = PartnershipParticipant(uid=new_uid(), partnership=many[7].uid, side=Side.SUPPORTING, school=made.lark.uid)
    with store.writing("Found as it is") as work:
        work.add([*many, own_supporter])
    uids = [each.uid for each in many]
    seen = preview("partnership", uids, "payer_code", "school", store=store)
    assert seen.changing == EVERY + 1
    assert [words.split(" (")[0] for words in seen.refused] == ["Support 007"]
    with pytest.raises(KnownFailure, match="Support 007"):
        amend_many("partnership", uids, "payer_code", "school", store=store)
    assert amend_many("partnership", [u for u in uids if u != many[7].uid], "payer_code", "school", store=store).updated == {
        "partnership": EVERY
    }
