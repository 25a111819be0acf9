import dataclasses
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from leaddesk.domain.schools import School


def test_batches_say_who_when_where_and_why(store, borough, clock):
    with store.writing("Import register", reason="Termly refresh", source="register.csv") as work:
        work.add(borough.all)
    (batch,) = store.history.batches()
    assert (batch.summary, batch.reason, batch.source, batch.officer) == ("Import register", "Termly refresh", "register.csv", "T Quill")
    assert batch.made_at == clock()
    assert batch.laptop
    assert (batch.uid, batch.changes, batch.can_undo, batch.is_undone) == (work.batch, 6, True, False)


def test_newest_batches_first_and_no_more_than_asked(kept, borough):
    for town in ("A", "B", "C"):
        with kept.writing(f"To {town}") as work:
            work.replace([dataclasses.replace(borough.school, town=town)])
    assert [b.summary for b in kept.history.batches(limit=2)] == ["To C", "To B"]


def test_a_record_tells_every_field_in_its_own_type(kept, borough):
    changed = dataclasses.replace(borough.school, opened_on=date(1952, 1, 1), name="Lark Rise Academy")
    with kept.writing("Convert") as work:
        work.replace([changed])
    kept.history.undo()
    lines = kept.history.of_record(borough.school.uid)
    told = [(line.operation, line.field, line.old, line.new) for line in lines]
    assert sorted(told[:2]) == [
        ("changed", "name", "Lark Rise Academy", "Lark Rise Primary"), ("changed", "opened_on", date(1952, 1, 1), date(1951, 9, 1)),
    ]  # fmt: skip
    assert told[-1] == ("made", "", None, None)
    assert lines[2].batch.is_undone
    assert len(kept.history.of_record(borough.school.uid, limit=1)) == 1


def test_a_reference_is_told_as_an_identity(kept, borough):
    with kept.writing("Move") as work:
        work.replace([dataclasses.replace(borough.post, school=borough.other.uid)])
    (moved, _) = kept.history.of_record(borough.post.uid)
    assert (moved.field, moved.old, moved.new) == ("school", borough.school.uid, borough.other.uid)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal_change",
        "DELETE FROM journal_batch",
        "UPDATE journal_batch SET officer = 'x'",
        "UPDATE journal_change SET operation = 'x'",
    ],
)
def test_the_journal_is_append_only(kept, statement):
    with pytest.raises(IntegrityError, match="append-only"), kept._writing() as connection:
        connection.exec_driver_sql(statement)


def test_check_finds_what_was_written_around_the_journal(kept, borough):
    with kept.writing("Amend") as work:
        work.replace([dataclasses.replace(borough.school, town="Upminster")])
    assert kept.safekeeping.check().faults == ()
    with kept._writing() as connection:
        connection.exec_driver_sql("UPDATE school SET town = 'Nowhere' WHERE urn = '999001'")
        connection.exec_driver_sql("INSERT INTO setting (uid, name, value) VALUES (x'00112233445566778899aabbccddeeff', 'a', 'b')")
    faults = kept.safekeeping.check().faults
    assert len(faults) == 2
    assert "setting stand" in faults[0]
    assert "town of school" in faults[1]


def test_check_finds_a_dangling_reference(kept, borough):
    with kept._engines.writer.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM person")
        raw.execute("PRAGMA foreign_keys = ON")
    assert any("refers to a leader that is not there" in fault for fault in kept.safekeeping.check().faults)


def test_counts_of_every_kind_are_told(kept):
    records = kept.safekeeping.check().records
    assert (records["school"], records["person"], records["programme"]) == (2, 1, 0)


def test_the_store_is_todays(kept, clock):
    assert kept.today() == clock().date()
    clock.pass_days(3)
    assert kept.today() == date(2026, 11, 25)
    with kept.writing("Later") as work:
        work.replace([dataclasses.replace(s, town="X") for s in work.find(School)])
    assert kept.history.batches()[0].made_at == clock()
