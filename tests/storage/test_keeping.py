import dataclasses
import threading
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.domain.schools import School

VALUES: dict[type, Any] = {
    str: 'Łark ‘Rise’ "%_\n',
    int: 41,
    float: 0.1 + 0.2,
    bool: True,
    date: date(2026, 2, 28),
    datetime: datetime(2026, 2, 28, 9, 5, 7, tzinfo=UTC),
}


def filled(kind: type[Record], known: dict[str, UUID]) -> Record:
    """A record with something in every field."""
    values: dict[str, Any] = {}
    hints = get_type_hints(kind)
    for field in dataclasses.fields(kind):
        hint = next(iter(get_args(hints[field.name])), hints[field.name])
        if hint is UUID:
            values[field.name] = known.get(str(field.metadata.get("refers_to")), new_uid())
        else:
            values[field.name] = list(hint)[-1] if issubclass(hint, StrEnum) else VALUES[hint]
    return kind(**values)


def test_every_kind_comes_back_as_it_was_with_every_field_filled(store):
    known: dict[str, UUID] = {}
    records = []
    for kind in RECORD_TYPES:
        records.append(filled(kind, known))
        known[kind.KIND] = records[-1].uid
    with store.writing("Add one of each") as work:
        work.add(records)
    with store.reading() as look:
        assert [look.get(type(record), record.uid) for record in records] == records
        assert [list(look.every(kind)) for kind in RECORD_TYPES] == [[record] for record in records]
    assert store.safekeeping.check().faults == ()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40), share=st.floats(allow_nan=False, allow_infinity=False)
)
def test_any_text_and_number_survives_removal_and_undo(store, text, share):
    school = School(uid=new_uid(), urn=str(new_uid()), name=text, percentage_fsm=share)
    with store.writing("Add") as work:
        work.add([school])
    with store.writing("Remove") as work:
        work.remove([school])
    store.history.undo()
    with store.reading() as look:
        assert look.get(School, school.uid) == school


def test_find_takes_values_none_and_collections(kept, borough):
    with kept.reading() as look:
        assert look.find(School, urn=["999002", "999001"]) == [borough.other, borough.school]
        assert look.find(School, urn=()) == []
        assert look.find(School, name="Lark Rise Primary", la_code="311") == [borough.school]
        assert look.find(School, opened_on=None) == [borough.other]
        assert look.find(School, opened_on=date(1951, 9, 1)) == [borough.school]
        assert look.find(Appointment, school={borough.school.uid}) == [borough.post]
        assert look.get(School, new_uid()) is None


def test_find_takes_more_values_than_one_statement(kept, borough, monkeypatch):
    monkeypatch.setattr("leaddesk.storage.reading.MOST_VALUES", 2)
    with kept.reading() as look:
        assert look.find(School, urn=["1", "999002", "2", "999001", "3"]) == [borough.other, borough.school]


def test_every_streams_page_by_page_while_records_are_written(store, monkeypatch):
    monkeypatch.setattr("leaddesk.storage.reading.PAGE", 2)
    schools = [School(uid=new_uid(), urn=f"99900{n}", name=f"School {n}") for n in range(5)]
    with store.writing("Add") as work:
        work.add(schools)
        seen = [school.urn for school in work.every(School)]
        for school in work.every(School):
            work.replace([dataclasses.replace(school, town="Hornchurch")])
    assert seen == [school.urn for school in schools]


def test_changes_tell_what_a_batch_touched(kept, borough):
    with kept.writing("Amend") as work:
        work.replace([dataclasses.replace(borough.school, name="Lark Rise Academy"), borough.other])
        work.add([Person(uid=new_uid(), last_name="Quill")])
        assert work.changes.kinds == {"school", "person"}
    assert (work.changes.created, work.changes.updated, work.changes.removed) == ({"person": 1}, {"school": 1}, {})
    assert work.changes.batch == work.batch
    assert work.changes.summary == "Amend"


def test_replacing_by_the_same_is_no_change(kept, borough):
    with kept.writing("Look only") as work:
        work.replace([borough.school, borough.head])
    assert not work.changes
    assert work.changes.batch is None
    assert kept.history.next_undo().summary == "Add the borough"


def test_a_change_taken_back_within_its_batch_is_no_change(kept, borough):
    with kept.writing("To and fro") as work:
        work.replace([dataclasses.replace(borough.school, town="Elsewhere")])
        work.replace([borough.school])
    assert not work.changes


def test_removing_takes_what_is_owned_with_it(kept, borough):
    with kept.writing("Remove Ada") as work:
        work.remove([borough.head])
    assert work.changes.removed == {"person": 1, "appointment": 1}
    with kept.reading() as look:
        assert look.find(Appointment) == []


def test_removing_what_is_referred_to_is_refused_in_words(kept, borough):
    with pytest.raises(KnownFailure, match="One post still refers to this school"), kept.writing("Remove") as work:
        work.remove([borough.school])
    with kept.reading() as look:
        assert look.get(School, borough.school.uid) == borough.school


def test_removing_a_record_with_everything_that_refers_to_it_is_accepted(kept, borough):
    with kept.writing("Remove both") as work:
        work.remove([borough.school, borough.post])
    assert work.changes.removed == {"school": 1, "appointment": 1, "group_membership": 1}


def test_a_record_made_and_removed_in_one_batch_leaves_no_trace(store):
    school = School(uid=new_uid(), urn="999003", name="Brief")
    with store.writing("Nothing") as work:
        work.add([school])
        work.remove([school])
    assert not work.changes


def test_a_taken_urn_is_refused_naming_the_holder(kept, borough):
    twin = School(uid=new_uid(), urn="999001", name="Twin")
    with pytest.raises(KnownFailure) as refusal, kept.writing("Add twin") as work:
        work.add([twin])
    assert refusal.value.what == "URN 999001 is already taken by Lark Rise Primary."
    with pytest.raises(KnownFailure, match="is already taken by Lark Rise Primary"), kept.writing("Renumber") as work:
        work.replace([dataclasses.replace(borough.other, urn="999001")])


def test_two_of_one_call_with_one_key_are_refused(store):
    twins = [School(uid=new_uid(), urn="999009", name=name) for name in ("First", "Second")]
    with pytest.raises(KnownFailure, match="already taken by First"), store.writing("Add twins") as work:
        work.add(twins)


def test_missing_keys_never_clash(store):
    with store.writing("Add people") as work:
        work.add([Person(uid=new_uid(), last_name="Quill"), Person(uid=new_uid(), last_name="Quill")])
    assert work.changes.created == {"person": 2}


def test_a_refused_call_can_be_caught_and_the_batch_goes_on(kept, borough):
    with kept.writing("Try") as work:
        with pytest.raises(KnownFailure):
            work.add([School(uid=new_uid(), urn="999010", name="New"), School(uid=new_uid(), urn="999001", name="Twin")])
        work.replace([dataclasses.replace(borough.other, town="Romford")])
    assert (work.changes.created, work.changes.updated) == ({}, {"school": 1})


def test_a_missing_companion_is_refused_in_words(store, borough):
    with pytest.raises(KnownFailure, match="refers to is no longer there"), store.writing("Add post") as work:
        work.add([borough.post])


def test_replacing_what_is_gone_is_refused_in_words(store, borough):
    with pytest.raises(KnownFailure, match="no longer there"), store.writing("Amend") as work:
        work.replace([borough.school])


def test_a_batch_that_raises_leaves_nothing(kept, borough):
    def fail() -> None:
        with kept.writing("Fails") as work:
            work.remove([borough.head])
            work.add([Person(uid=new_uid(), last_name="Nobody")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with kept.reading() as look:
        assert list(look.every(Person)) == [borough.head]
    assert [batch.summary for batch in kept.history.batches()] == ["Add the borough"]


def test_a_look_is_consistent_while_another_thread_writes(kept, borough):
    def write() -> None:
        with kept.writing("Amend elsewhere") as work:
            work.replace([dataclasses.replace(borough.school, name="Changed")])

    with kept.reading() as look:
        before = look.get(School, borough.school.uid)
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
        assert look.get(School, borough.school.uid) == before
    with kept.reading() as look:
        assert look.get(School, borough.school.uid).name == "Changed"


def test_writers_of_several_threads_take_turns(store):
    def write(number: int) -> None:
        for step in range(5):
            with store.writing("Add") as work:
                work.add([Person(uid=new_uid(), last_name=f"Quill {number} {step}")])

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.safekeeping.check().records["person"] == 20


def test_a_batch_inside_a_batch_is_a_bug(store):
    with store.writing("Outer"), pytest.raises(RuntimeError), store.writing("Inner"):
        pass


def test_a_copy_of_the_open_file_alone_holds_every_batch(opened, place, tmp_path):
    store = opened()
    for n in range(3):
        with store.writing("Add") as work:
            work.add([School(uid=new_uid(), urn=f"99900{n}", name="Lark Rise Primary School")])
        store.listings.total("schools")
    copy = tmp_path / "elsewhere" / "copy.leaddesk"
    copy.parent.mkdir()
    copy.write_bytes(place.read_bytes())  # as a file manager copies it: without the log beside it
    store.close()
    assert opened(file=copy).listings.total("schools") == 3


def test_a_second_record_of_the_same_two_is_refused_without_their_numbers(kept) -> None:
    programme = Programme(uid=new_uid(), title="Ready for Headship")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026")
    person = Person(uid=new_uid(), first_name="Tobias", last_name="Quill")
    with kept.writing("Enrol") as work:
        work.add([programme, cohort, person, Enrolment(uid=new_uid(), person=person.uid, cohort=cohort.uid)])
    with pytest.raises(KnownFailure) as refusal, kept.writing("Enrol again") as work:
        work.add([Enrolment(uid=new_uid(), person=person.uid, cohort=cohort.uid)])
    assert str(refusal.value) == "This enrolment is recorded already. Amend the enrolment that is there."
