"""Two people who are one: everything that speaks of either speaks of one, nothing is told twice, and Undo takes it back exactly."""

from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import get_args, get_type_hints
from uuid import UUID

import pytest

from leaddesk.application.leaders import join_people, keep_apart, side_by_side
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.failures import KnownFailure, NotAccepted
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Designation, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid
from leaddesk.domain.registry import RECORD_TYPE_OF, RECORD_TYPES
from leaddesk.domain.schools import School
from leaddesk.domain.tags import Tag

DAY = date(2026, 11, 3)


def person(last="Reedbank", first="Anwen", **values):
    return Person(uid=new_uid(), first_name=first, last_name=last, **values)


def keep(store, *records):
    with store.writing("Keep") as work:
        work.add(records)


def everything(store):
    with store.reading() as look:
        return {kind.KIND: {record.uid: record for record in look.every(kind)} for kind in RECORD_TYPES}


def every(store, kind):
    with store.reading() as look:
        return list(look.every(kind))


@pytest.fixture
def two(store):
    """Two people at one school who may be one, and the pair."""
    ours, theirs = person(title="Ms", email="anwen@home.example"), person(first="A", title="Mrs", honours="OBE", trn="1234567")
    school = School(uid=new_uid(), urn="100001", name="Lark Rise", status_code="1")
    pair = PossibleDuplicate(uid=new_uid(), first=ours.uid, second=theirs.uid, reason="They are at the same school.")
    keep(store, school, ours, theirs, pair)
    return ours, theirs, school, pair


REFERENCES = [(kind, field.name) for kind in RECORD_TYPES for field in fields(kind) if field.metadata.get("refers_to") == "person"]


def made(kind, work, depth=0, **given):
    """A record of a kind with whatever it cannot be without, made up; the records that it refers to are kept first."""
    hints = get_type_hints(kind)
    values = {"uid": new_uid(), **given}
    for field in fields(kind):
        if field.name in values or field.default is not MISSING:
            continue
        target = field.metadata.get("refers_to")
        wanted = next((one for one in get_args(hints[field.name]) if one is not type(None)), hints[field.name])
        if target:
            other = made(RECORD_TYPE_OF[target], work, depth + 1)
            work.add([other])
            values[field.name] = other.uid
        elif isinstance(wanted, type) and issubclass(wanted, StrEnum):
            values[field.name] = next(iter(wanted))
        else:
            made_up = {date: DAY, datetime: datetime(2026, 11, 3, 9, tzinfo=UTC), int: 1, float: 1.0, bool: False, UUID: new_uid()}
            values[field.name] = made_up.get(wanted, f"{field.name} {str(values['uid'])[-6:]}")
    return kind(**values)


@pytest.mark.parametrize(("kind", "field"), REFERENCES, ids=lambda part: part if isinstance(part, str) else part.KIND)
def test_every_reference_is_pointed_at_the_person_kept_and_undo_is_exact(store, two, kind, field):
    ours, theirs, _, pair = two
    with store.writing("Keep what speaks of the other") as work:
        record = made(kind, work, **{field: theirs.uid})
        work.add([record])
    before = everything(store)
    join_people(pair, ours.uid, store=store)
    after = everything(store)
    assert getattr(after[kind.KIND][record.uid], field) == ours.uid
    assert theirs.uid not in after["person"]
    assert len(after["possible_duplicate"]) == (1 if kind is PossibleDuplicate else 0)
    store.history.undo()
    assert everything(store) == before
    store.history.redo()
    assert everything(store) == after


def test_notes_and_tags_go_along_and_a_tag_of_both_stays_once(store, two):
    ours, theirs, _, pair = two
    keep(
        store, ContactNote(uid=new_uid(), subject_kind="person", subject=theirs.uid, held_on=DAY, text="Rang."),
        *(Tag(uid=new_uid(), subject_kind="person", subject=one.uid, list_name="focus_areas", code="send") for one in (ours, theirs)),
        Tag(uid=new_uid(), subject_kind="person", subject=theirs.uid, list_name="focus_areas", code="early_years"),
    )  # fmt: skip
    join_people(pair, ours.uid, store=store)
    assert {note.subject for note in every(store, ContactNote)} == {ours.uid}
    assert sorted((tag.subject == ours.uid, tag.code) for tag in every(store, Tag)) == [(True, "early_years"), (True, "send")]


def test_blanks_are_filled_ours_stays_and_the_officers_choice_counts(store, two):
    ours, _theirs, _, pair = two
    join_people(pair, ours.uid, store=store, from_gone={"title"})
    (joined,) = every(store, Person)
    assert (joined.uid, joined.title, joined.first_name, joined.honours, joined.trn) == (ours.uid, "Mrs", "Anwen", "OBE", "1234567")
    assert (joined.email, joined.former_names) == ("anwen@home.example", "A Reedbank")


def test_the_second_can_be_the_one_kept(store, two):
    _ours, theirs, _, pair = two
    join_people(pair, theirs.uid, store=store)
    (joined,) = every(store, Person)
    assert (joined.uid, joined.first_name, joined.former_names, joined.email) == (theirs.uid, "A", "Anwen Reedbank", "anwen@home.example")


def test_one_post_told_twice_is_told_once_and_filled(store, two):
    ours, theirs, school, pair = two
    began = date(2020, 9, 1)
    one = Appointment(uid=new_uid(), person=ours.uid, school=school.uid, role_code="senco", start_earliest=began, start_latest=began)
    keep(
        store, one, replace(one, uid=new_uid(), person=theirs.uid, email="senco@lark.example", end_earliest=DAY, end_latest=DAY),
        replace(one, uid=new_uid(), person=theirs.uid, role_code="deputy_head"),
    )  # fmt: skip
    before = everything(store)
    join_people(pair, ours.uid, store=store)
    posts = {post.role_code: post for post in every(store, Appointment)}
    assert posts.keys() == {"senco", "deputy_head"}
    assert (posts["senco"].uid, posts["senco"].email, posts["senco"].end_latest) == (one.uid, "senco@lark.example", None)
    store.history.undo()
    assert everything(store) == before


def test_an_ended_post_and_a_later_one_stay_two(store, two):
    ours, theirs, school, pair = two
    one = Appointment(uid=new_uid(), person=ours.uid, school=school.uid, role_code="senco", start_earliest=DAY, start_latest=DAY)
    past = date(2020, 8, 31)
    before = {"start_earliest": None, "start_latest": None, "end_earliest": past, "end_latest": past}
    keep(store, one, replace(one, uid=new_uid(), person=theirs.uid, **before))
    join_people(pair, ours.uid, store=store)
    assert len(every(store, Appointment)) == 2


def test_a_designation_told_twice_is_told_once(store, two):
    ours, theirs, _, pair = two
    keep(
        store, Designation(uid=new_uid(), person=ours.uid, scheme_code="sle"),
        Designation(uid=new_uid(), person=theirs.uid, scheme_code="sle", valid_from=DAY),
    )  # fmt: skip
    join_people(pair, ours.uid, store=store)
    (one,) = every(store, Designation)
    assert (one.person, one.valid_from) == (ours.uid, DAY)


def test_two_enrolments_on_one_cohort_become_one_unless_they_disagree(store, two):
    ours, theirs, _, pair = two
    with store.writing("Enrol both") as work:
        first = made(Enrolment, work, person=ours.uid)
        work.add([first, replace(first, uid=new_uid(), person=theirs.uid)])
    states = [state for state in type(first.state) if state is not first.state]
    second = next(one for one in every(store, Enrolment) if one.person == theirs.uid)
    with store.writing("Another state") as work:
        work.replace([replace(second, state=states[0])])
    before = everything(store)
    with pytest.raises(NotAccepted, match="different states"):
        join_people(pair, ours.uid, store=store)
    assert everything(store) == before
    with store.writing("The same state") as work:
        work.replace([second])
    join_people(pair, ours.uid, store=store)
    assert [one.uid for one in every(store, Enrolment)] == [first.uid]


def test_an_answer_about_a_third_person_is_kept(store, two):
    ours, theirs, _, pair = two
    third = person()
    apart = PossibleDuplicate(uid=new_uid(), first=third.uid, second=ours.uid, reason="One name.")
    told = PossibleDuplicate(uid=new_uid(), first=theirs.uid, second=third.uid, reason="One name.", decision="different people")
    keep(store, third, apart, told)
    join_people(pair, ours.uid, store=store)
    assert [(one.uid, one.decision) for one in every(store, PossibleDuplicate)] == [(apart.uid, "different people")]


def test_two_numbers_are_two_people(store, two):
    ours, _theirs, _, pair = two
    with store.writing("Number") as work:
        work.replace([replace(ours, trn="7654321")])
    with pytest.raises(NotAccepted, match="of their own"):
        join_people(pair, ours.uid, store=store)
    assert len(every(store, Person)) == 2


def test_someone_who_is_gone_cannot_be_joined(store, two):
    ours, theirs, _, pair = two
    with store.writing("Remove") as work:
        work.remove([theirs])
    with pytest.raises(KnownFailure, match="no longer here"):
        join_people(pair, ours.uid, store=store)


def test_side_by_side_says_what_both_are_and_what_is_to_choose(store, two):
    _ours, theirs, school, pair = two
    keep(store, Appointment(uid=new_uid(), person=theirs.uid, school=school.uid, role_code="senco"))
    keep(store, Designation(uid=new_uid(), person=theirs.uid, scheme_code="sle"))
    seen = side_by_side(pair.uid, store=store)
    lines = {line.label: line for line in seen.lines}
    assert (lines["Title"].first, lines["Title"].second, lines["Title"].is_choice) == ("Ms", "Mrs", True)
    assert (lines["Honours"].second, lines["Honours"].is_choice) == ("OBE", False)
    assert lines["Posts"].second == "SENCO at Lark Rise"
    assert "Specialist leader" in lines["Designations"].second
    assert "Pronouns" not in lines
    assert seen.keeps_second
    keep_apart(pair, store=store)
    assert side_by_side(pair.uid, store=store) is None
