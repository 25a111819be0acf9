"""What officers put aside: kept inside the file, without a trace in the journal, and no step of undo or redo."""

from datetime import date

from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.window import school


def test_a_text_put_aside_is_there_after_the_file_was_closed(opened, place):
    store = opened()
    store.aside.put("drafts", "a school", "{}", owner="A Marlowe")
    store.aside.put("drafts", "a school", "newer", owner="A Marlowe")
    store.aside.put("views", "a school", "everyone's")
    store.close()
    store = opened()
    assert [(kept.name, kept.content) for kept in store.aside.on("drafts", owner="A Marlowe")] == [("a school", "newer")]
    assert store.aside.on("drafts", owner="T Quill") == ()
    assert [kept.content for kept in store.aside.on("views")] == ["everyone's"]


def test_what_is_dropped_is_gone_and_dropping_it_again_is_no_fault(opened):
    store = opened()
    store.aside.put("drafts", "x", "typed")
    store.aside.drop("drafts", "x")
    store.aside.drop("drafts", "x")
    assert store.aside.on("drafts") == ()


def test_undo_and_redo_know_nothing_of_it(opened):
    store = opened()
    with store.writing("Add a school") as work:
        work.add([school(1, "Lark Rise Primary")])
    store.aside.put("drafts", "x", "typed")
    store.history.undo()
    store.aside.put("drafts", "y", "typed")
    assert store.history.next_redo().summary == "Add a school"
    store.history.redo()
    with store.reading() as look:
        assert look.count(School) == 1
    assert len(store.history.batches()) == 3


def test_days_are_read_in_their_order_up_to_a_day_and_no_more_than_asked_for(opened, borough):
    store = opened()
    days = [date(2026, 11, day) for day in (24, 20, 30, 22)]
    with store.writing("Notes") as work:
        work.add(borough.all)
        work.add([_note(borough.school, day) for day in days] + [_note(borough.school, None)])
    with store.reading() as look:
        found = look.by_day(ContactNote, "due_on", date(2026, 11, 24), done_on=None)
        assert [note.due_on.day for note in found] == [20, 22, 24]
        found = look.by_day(ContactNote, "due_on", date(2026, 11, 30), since=date(2026, 11, 22), most=2)
        assert [note.due_on.day for note in found] == [22, 24]
        assert look.count(ContactNote, due_on=None) == 1


def _note(about, due_on):
    words = {"text": "Rang", "follow_up": "Ring again"}
    return ContactNote(uid=new_uid(), subject_kind="school", subject=about.uid, held_on=date(2026, 11, 1), due_on=due_on, **words)
