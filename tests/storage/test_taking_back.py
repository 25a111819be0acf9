"""Taking an import back although later work stands on parts of it: every record ends as taken back, as kept, or as gone, with a reason."""

import dataclasses

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage.taking_back import EDITED, GONE, NEEDED, PARTLY
from tests.storage.contents import contents


@pytest.fixture
def imported(kept, borough):
    """A batch that makes three schools and a head, and changes two fields of one that was there."""
    schools = [School(uid=new_uid(), urn=f"99910{n}", name=f"Quarry {n}") for n in range(3)]
    head = Person(uid=new_uid(), last_name="Cole")
    with kept.writing("Import register.csv", source="register.csv") as work:
        work.add([*schools, head, Appointment(uid=new_uid(), person=head.uid, school=schools[0].uid)])
        work.replace([dataclasses.replace(borough.school, town="Barking", county="Essex")])
    return work.batch, schools, head


def write(store, *, add=(), replace=(), remove=()):
    with store.writing("Later work") as work:
        work.add(list(add))
        work.replace(list(replace))
        work.remove(list(remove))


def held(store, record):
    with store.reading() as look:
        return look.get(type(record), record.uid)


def test_with_nothing_done_since_it_is_the_same_as_undo(kept, borough):
    before = contents(kept)
    with kept.writing("Import") as work:
        work.add([School(uid=new_uid(), urn=f"99{n}", name=f"École {n}") for n in range(1000, 1300)])
    changes, spared = kept.history.undo_sparing(work.batch)
    assert (contents(kept), spared, changes.removed) == (before, (), {"school": 300})


def test_what_was_changed_since_stays_whole_with_all_it_needs(kept, imported):
    batch, schools, head = imported
    write(kept, replace=[dataclasses.replace(head, first_name="Cy")])
    _, spared = kept.history.undo_sparing(batch)
    assert {(one.words, one.why) for one in spared} == {("Cy Cole", EDITED)}
    assert held(kept, head).first_name == "Cy"
    assert [held(kept, school) for school in schools] == [None] * 3
    assert kept.safekeeping.check().faults == ()


def test_what_something_made_since_refers_to_stays_and_what_that_needs_in_turn(kept, imported):
    batch, schools, head = imported
    note = ContactNote(uid=new_uid(), subject_kind="school", subject=schools[1].uid, held_on=kept.today(), text="Rang.")
    newcomer = Person(uid=new_uid(), last_name="Dunn")
    write(kept, add=[note, newcomer, Appointment(uid=new_uid(), person=newcomer.uid, school=schools[0].uid)])
    _, spared = kept.history.undo_sparing(batch)
    assert {(one.words, one.why) for one in spared} == {("Quarry 0", NEEDED), ("Quarry 1", NEEDED)}
    assert held(kept, schools[2]) is None
    assert held(kept, head) is None
    assert kept.safekeeping.check().faults == ()


def test_of_a_record_that_was_there_only_what_nobody_touched_since_goes_back(kept, borough, imported):
    batch, *_ = imported
    write(kept, replace=[dataclasses.replace(held(kept, borough.school), town="Romford")])
    _, spared = kept.history.undo_sparing(batch)
    school = held(kept, borough.school)
    assert [(one.record, one.why) for one in spared] == [(borough.school.uid, PARTLY)]
    assert (school.town, school.county) == ("Romford", borough.school.county)


def test_what_was_removed_since_is_said_to_be_gone(kept, imported):
    batch, schools, _ = imported
    write(kept, remove=[schools[2]])
    _, spared = kept.history.undo_sparing(batch)
    assert [(one.record, one.words, one.why) for one in spared] == [(schools[2].uid, "", GONE)]


def test_later_work_that_was_itself_undone_leaves_nothing_behind(kept, imported):
    batch, schools, _ = imported
    write(kept, replace=[dataclasses.replace(schools[0], town="Barking")])
    kept.history.undo()
    _, spared = kept.history.undo_sparing(batch)
    assert spared == ()


def test_redo_brings_back_what_went_and_the_record_is_sound(kept, imported):
    batch, schools, head = imported
    write(kept, replace=[dataclasses.replace(head, first_name="Cy")])
    whole = contents(kept)
    kept.history.undo_sparing(batch)
    kept.history.redo()
    assert contents(kept) == whole
    assert held(kept, schools[0]).name == "Quarry 0"
    assert kept.safekeeping.check().faults == ()


def test_twice_is_refused(kept, imported):
    batch, *_ = imported
    kept.history.undo_sparing(batch)
    with pytest.raises(KnownFailure, match="is undone already"):
        kept.history.undo_sparing(batch)


def test_steps_named_first_go_with_it_or_not_at_all(kept, imported):
    batch, schools, head = imported
    with kept.writing("Settle") as later:
        later.replace([dataclasses.replace(head, first_name="Cy")])
    with pytest.raises(KnownFailure, match="no such entry"):
        kept.history.undo_sparing(new_uid(), [later.batch])
    assert held(kept, head).first_name == "Cy"
    _, spared = kept.history.undo_sparing(batch, [later.batch])
    assert (spared, held(kept, head), [held(kept, school) for school in schools]) == ((), None, [None] * 3)
