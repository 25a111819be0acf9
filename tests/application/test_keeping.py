"""Recording, amending and removing any record: the verbs, their checks and their words."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.keeping import amend, problems_as_typed, record, remove
from leaddesk.application.ports import Store
from leaddesk.domain.failures import KnownFailure, NotAccepted
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.leaders import Appointment, Designation, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory
from tests.application.borough import small_borough

TODAY = date(2026, 11, 20)


def last_summary(store: Store) -> str:
    return store.history.batches(limit=1)[0].summary


def held(store: Store, one: School | Person) -> object:
    with store.reading() as reading:
        return reading.get(type(one), one.uid)


def test_a_record_is_kept_without_blanks_around_its_words(store: Store) -> None:
    body = Organisation(uid=new_uid(), name="  Thames Hub\u00a0 ", email="hub@thames.example ")
    changes = record(body, store=store)
    assert changes.concerns("organisation")
    with store.reading() as reading:
        kept = reading.get(Organisation, body.uid)
    assert kept is not None
    assert (kept.name, kept.email) == ("Thames Hub", "hub@thames.example")
    assert last_summary(store) == "Add Thames Hub"


def test_a_record_that_breaks_rules_is_refused_with_all_its_problems(store: Store) -> None:
    with pytest.raises(NotAccepted) as refused:
        record(School(uid=new_uid(), urn="12345", name="", postcode="nowhere"), store=store)
    assert {problem.field for problem in refused.value.problems} == {"urn", "name", "postcode"}
    with store.reading() as reading:
        assert reading.find(School) == []


def test_a_blank_teacher_number_is_no_number_and_never_clashes(store: Store) -> None:
    for name in ("Marlowe", "Quill"):
        record(Person(uid=new_uid(), last_name=name, trn=""), store=store)
    with store.reading() as reading:
        assert [person.trn for person in reading.find(Person)] == [None, None]


def test_a_form_sees_the_problems_that_tidying_leaves() -> None:
    typed = School(uid=new_uid(), urn=" 999 001", name="Lark Rise", postcode="le11aa", telephone="+44 (0)20 7946 0101")
    assert problems_as_typed(typed) == ()
    assert [p.field for p in problems_as_typed(replace(typed, postcode="LEI 1AA"))] == ["postcode"]


def test_a_note_keeps_its_lines(store: Store) -> None:
    note = ContactNote(uid=new_uid(), subject_kind="school", subject=new_uid(), held_on=TODAY, text="First \n\n second  line ")
    record(note, store=store)
    with store.reading() as reading:
        assert reading.find(ContactNote)[0].text == "First\n\nsecond line"


def test_amending_touches_only_what_the_officer_changed(store: Store) -> None:
    small = small_borough(store)
    shown = held(store, small.lark)
    assert isinstance(shown, School)
    amend(replace(shown, telephone="020 7946 0001"), store=store)
    amend(replace(shown, town="Thameside"), store=store, was=shown)
    now = held(store, small.lark)
    assert isinstance(now, School)
    assert (now.telephone, now.town) == ("020 7946 0001", "Thameside")
    assert last_summary(store) == "Amend Lark Rise Primary School"


def test_what_was_removed_meanwhile_cannot_be_amended(store: Store) -> None:
    ghost = Person(uid=new_uid(), last_name="Nobody")
    with pytest.raises(KnownFailure, match="no longer here"):
        amend(ghost, store=store)


def test_removing_takes_what_it_owns_and_undo_brings_all_back(store: Store) -> None:
    small = small_borough(store)
    remove(small.ann, store=store)
    with store.reading() as reading:
        assert reading.get(Person, small.ann.uid) is None
        assert reading.get(Appointment, small.ann_post.uid) is None
    store.history.undo()
    with store.reading() as reading:
        assert reading.get(Appointment, small.ann_post.uid) == small.ann_post


@pytest.mark.parametrize("again", ["category", "officer", "circumstance", "membership", "post", "scheme", "unknown scheme"])
def test_what_speaks_against_a_record_in_view_of_others_is_said(store: Store, again: str) -> None:
    small = small_borough(store)
    here = {"school": small.lark.uid}
    first = {
        "category": SupportCategory(uid=new_uid(), category_code="light_touch", start=TODAY, **here),
        "officer": LinkOfficer(uid=new_uid(), officer_name="Pat Quill", start=TODAY, **here),
        "circumstance": Circumstance(uid=new_uid(), kind_code="challenging", reason="Two heads left", start=TODAY, **here),
    }
    second = {
        **first,
        "membership": GroupMembership(uid=new_uid(), group=small.group.uid, joined_earliest=TODAY, **here),
        "post": replace(small.ann_post, uid=new_uid()),
        "scheme": Designation(uid=new_uid(), person=small.ann.uid, scheme_code="nlg", valid_from=TODAY),
        "unknown scheme": Designation(uid=new_uid(), person=small.ann.uid, scheme_code="none of these"),
    }[again]
    if again in first:
        record(first[again], store=store)
        second = replace(second, uid=new_uid())
    with pytest.raises(NotAccepted):
        record(second, store=store)


def test_parts_are_named_by_what_they_belong_to(store: Store) -> None:
    small = small_borough(store)
    record(LinkOfficer(uid=new_uid(), school=small.lark.uid, officer_name="Pat Quill"), store=store)
    assert last_summary(store) == "Add link officer of Lark Rise Primary School"
    record(ContactNote(uid=new_uid(), subject_kind="person", subject=small.ann.uid, held_on=TODAY, text="Rang"), store=store)
    assert last_summary(store) == "Add contact note of Ann Marlowe"
    programme = Programme(uid=new_uid(), title="First Steps")
    record(programme, store=store)
    assert last_summary(store) == "Add First Steps"
    lost = ContactNote(uid=new_uid(), subject_kind="person", subject=new_uid(), held_on=TODAY, text="Rang")
    record(lost, store=store)
    assert last_summary(store) == "Add contact note"
