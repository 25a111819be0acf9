import dataclasses
from datetime import date

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.storage.contents import contents


def amend(store, record, summary="Amend", **fields):
    with store.writing(summary) as work:
        work.replace([dataclasses.replace(record, **fields)])
    return dataclasses.replace(record, **fields)


def test_undo_of_an_import_leaves_exactly_what_was(kept, borough):
    before = contents(kept)
    with kept.writing("Import", source="register.csv") as work:
        work.add([School(uid=new_uid(), urn=f"99{n}", name=f"École {n}") for n in range(1000, 1300)])
        work.replace(
            [dataclasses.replace(borough.school, name="Ævar’s", number_of_pupils=None, percentage_fsm=1 / 3, closed_on=date(2026, 1, 2))]
        )
        work.remove([borough.head])
    after = contents(kept)
    undone = kept.history.undo()
    assert contents(kept) == before
    assert (undone.created, undone.updated, undone.removed) == ({"person": 1, "appointment": 1}, {"school": 1}, {"school": 300})
    kept.history.redo()
    assert contents(kept) == after
    assert kept.safekeeping.check().faults == ()


def test_undo_and_redo_survive_a_restart(kept, borough, opened):
    amend(kept, borough.school, name="Second name")
    kept.history.undo()
    kept.close()
    again = opened()
    assert again.history.next_redo().summary == "Amend"
    again.history.redo()
    with again.reading() as look:
        assert look.get(School, borough.school.uid).name == "Second name"
    again.history.undo()
    again.history.undo()
    with again.reading() as look:
        assert list(look.every(School)) == []


def test_steps_go_back_and_forth_one_by_one(kept, borough):
    states = [contents(kept)]
    school = borough.school
    for name in ("B", "C", "D"):
        school = amend(kept, school, summary=f"To {name}", name=name)
        states.append(contents(kept))
    for state in reversed(states[:-1]):
        kept.history.undo()
        assert contents(kept) == state
    for state in states[1:]:
        kept.history.redo()
        assert contents(kept) == state
    assert kept.history.next_redo() is None
    assert kept.history.next_undo().summary == "To D"


def test_a_new_change_clears_redo(kept, borough):
    amend(kept, borough.school, name="B")
    kept.history.undo()
    amend(kept, borough.other, town="Romford")
    assert kept.history.next_redo() is None
    with pytest.raises(KnownFailure, match="nothing to redo"):
        kept.history.redo()


def test_nothing_to_undo_is_said(store):
    with pytest.raises(KnownFailure, match="nothing to undo"):
        store.history.undo()


def test_a_named_batch_is_taken_back_when_nothing_stands_on_it(kept, borough):
    amend(kept, borough.school, "Amend Lark Rise", name="B")
    batch = kept.history.batches()[0].uid
    amend(kept, borough.other, "Amend St Mary’s", town="Romford")
    kept.history.undo(batch)
    with kept.reading() as look:
        assert look.get(School, borough.school.uid) == borough.school
        assert look.get(School, borough.other.uid).town == "Romford"
    assert kept.history.next_undo().summary == "Amend St Mary’s"
    assert kept.history.next_redo().summary == "Amend Lark Rise"


def test_a_batch_that_later_changes_stand_on_is_refused_naming_them(kept, borough):
    first = kept.history.batches()[0].uid
    amend(kept, borough.school, "Amend Lark Rise", name="B")
    with pytest.raises(KnownFailure, match="“Amend Lark Rise”"):
        kept.history.undo(first)
    kept.history.undo()
    kept.history.undo(first)
    with kept.reading() as look:
        assert list(look.every(School)) == []


def test_a_batch_whose_records_are_referred_to_later_is_refused(store):
    school = School(uid=new_uid(), urn="999001", name="Lark Rise")
    with store.writing("Add school") as work:
        work.add([school])
    first = work.batch
    person = Person(uid=new_uid(), last_name="Marlowe")
    with store.writing("Appoint") as work:
        work.add([person, Appointment(uid=new_uid(), person=person.uid, school=school.uid)])
    before = contents(store)
    with pytest.raises(KnownFailure, match="A later change stands on this: 1 post needs a school"):
        store.history.undo(first)
    assert contents(store) == before


def test_undoing_a_removal_meets_a_taken_key_and_names_the_holder(kept, borough):
    with kept.writing("Remove St Mary’s") as work:
        work.remove([borough.other])
    removal = work.batch
    with kept.writing("Add another") as work:
        work.add([School(uid=new_uid(), urn="999002", name="New School")])
    with pytest.raises(KnownFailure, match="URN 999002 is already taken by New School"):
        kept.history.undo(removal)


def test_undoing_a_change_meets_a_taken_key_and_names_the_holder(kept, borough):
    amend(kept, borough.other, urn="999050")
    changed = kept.history.batches()[0].uid
    with kept.writing("Add another") as work:
        work.add([School(uid=new_uid(), urn="999002", name="New School")])
    with pytest.raises(KnownFailure, match="URN 999002 is already taken by New School"):
        kept.history.undo(changed)


def test_undoing_a_removal_whose_companion_is_gone_is_refused(kept, borough):
    with kept.writing("Remove post") as work:
        work.remove([borough.post])
    removal = work.batch
    with kept.writing("Remove Ada") as work:
        work.remove([borough.head])
    with pytest.raises(KnownFailure, match="need"):
        kept.history.undo(removal)


@pytest.mark.parametrize("again", [True, False])
def test_what_is_undone_or_no_step_is_refused_in_words(kept, borough, again):
    amend(kept, borough.school, name="B")
    batch = kept.history.batches()[0].uid
    kept.history.undo()
    undo = kept.history.batches()[0].uid
    with pytest.raises(KnownFailure, match="undone already" if again else "no step of its own"):
        kept.history.undo(batch if again else undo)


def test_batches_that_changed_nothing_or_came_with_leaddesk_are_no_steps(kept, borough):
    with kept.writing("Nothing") as work:
        work.replace([borough.school])
    with kept.writing("Shipped lists", can_undo=False) as shipped:
        shipped.add([Person(uid=new_uid(), last_name="Shipped")])
    assert [(b.summary, b.can_undo, b.changes) for b in kept.history.batches()] == [
        ("Shipped lists", False, 1), ("Nothing", False, 0), ("Add the borough", True, 6),
    ]  # fmt: skip
    assert kept.history.next_undo().summary == "Add the borough"
    for batch, words in ((work.batch, "changed nothing"), (shipped.batch, "came with LeadDesk"), (new_uid(), "no such entry")):
        with pytest.raises(KnownFailure, match=words):
            kept.history.undo(batch)


def test_a_removed_record_comes_back_to_its_old_place(kept, borough):
    row = kept.listings.row_id("schools", borough.other.uid)
    with kept.writing("Remove") as work:
        work.remove([borough.other])
    with kept.writing("Add") as work:
        work.add([School(uid=new_uid(), urn="999060", name="Later")])
    kept.history.undo()
    kept.history.undo()
    assert kept.listings.row_id("schools", borough.other.uid) == row


def test_erased_lines_of_the_journal_are_unknown_to_undo_and_check(kept, borough):
    amend(kept, borough.head, phone="07700 900123")
    with kept._writing() as connection:
        connection.exec_driver_sql(
            "UPDATE journal_change SET detail = '\"redacted\"' WHERE record = ? AND detail IS NOT NULL", (borough.head.uid.bytes,)
        )
    with pytest.raises(KnownFailure, match="erased for good"):
        kept.history.undo()
    assert kept.safekeeping.check().faults == ()
    assert [line.field for line in kept.history.of_record(borough.head.uid)] == ["", ""]
