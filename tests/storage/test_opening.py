import sqlite3
import subprocess
import sys
import threading

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import engine, places
from leaddesk.storage.failures import known
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import APPLICATION_ID, SCHEMA


def test_a_new_database_is_made_and_closed_into_one_file(opened, place):
    opened().close()
    assert [file.name for file in place.parent.iterdir()] == ["records.leaddesk"]
    raw = connect_raw(place, None, "ro")
    assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    raw.close()


def test_every_pragma_is_as_asked_on_writer_and_readers(store):
    wanted = {"foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "temp_store": 2, "journal_mode": "wal"}
    for name, value in {**wanted, "synchronous": 2, "secure_delete": 1, "query_only": 0}.items():
        with store._engines.writer.connect() as writer:
            assert writer.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value, name
    for name, value in {**wanted, "query_only": 1}.items():
        with store._engines.readers.connect() as reader:
            assert reader.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value, name


def test_a_pragma_that_does_not_take_refuses_the_file(opened, place, monkeypatch):
    monkeypatch.setitem(engine._WRITER, "journal_mode", "memory")
    opened_first = pytest.raises(KnownFailure, match="cannot keep")
    monkeypatch.setitem(engine._WRITER, "page_size", 3)
    with opened_first:
        opened()
    assert not place.exists()


def test_the_file_is_kept_out_of_a_second_leaddesk_which_is_told_who_has_it(opened, place):
    opened()
    with pytest.raises(KnownFailure) as refusal:
        opened()
    assert "already open on this laptop (T Quill, since 09:12 on 22 Nov 2026)" in refusal.value.what


def test_the_lock_dies_with_its_process(opened, place):
    script = (
        "import os, sys; from pathlib import Path; from datetime import datetime, UTC; from leaddesk.storage import open_store\n"
        "open_store(Path(sys.argv[1]), officer='Gone', clock=lambda: datetime.now(UTC)); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(place)], check=False).returncode == 9
    opened().close()
    assert [file.name for file in place.parent.iterdir()] == ["records.leaddesk"]


def test_an_encrypted_database_opens_with_its_passphrase_alone(opened, place, borough):
    store = opened('correct “horse" staple')
    with store.writing("Add") as work:
        work.add([borough.school])
    store.history.undo()
    store.history.redo()
    store.close()
    assert b"Lark Rise" not in place.read_bytes()
    assert places.examine(place).found is places.Found.ENCRYPTED
    with pytest.raises(KnownFailure, match="locked with a passphrase"):
        opened()
    with pytest.raises(KnownFailure, match="passphrase does not open"):
        opened("wrong")
    with opened('correct “horse" staple').reading() as look:
        assert look.get(School, borough.school.uid) == borough.school


def test_a_file_that_may_not_be_written_opens_for_reading(opened, place, borough, monkeypatch):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    store.close()
    monkeypatch.setattr(places.os, "access", lambda *_: False)
    read_only = opened()
    assert read_only.is_read_only
    with read_only.reading() as look:
        assert look.get(School, borough.school.uid) == borough.school
    assert read_only.listings.total("schools") == 2
    with pytest.raises(KnownFailure, match="open for reading only"), read_only.writing("Try"):
        pass
    with pytest.raises(KnownFailure, match="open for reading only"):
        read_only.history.undo()
    read_only.close()
    assert [file.name for file in place.parent.iterdir()] == ["records.leaddesk"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (13, "is full"),
        (8, "may be read but not changed"),
        (5, "in use"),
        (11, "damaged"),
        (14, "cannot be reached"),
        (10, "would not read"),
    ],
)
def test_what_sqlite_says_is_put_into_words(place, code, words):
    error = sqlite3.OperationalError("any")
    error.sqlite_errorcode = code
    assert words in known(error, place).what


def test_what_is_not_known_is_a_bug(place):
    assert known(ValueError("any"), place) is None


def test_a_full_disk_rolls_back_and_says_so(kept, borough):
    with kept._engines.writer.connect() as connection:
        raw = connection.connection.driver_connection
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(KnownFailure, match="is full"), kept.writing("Import") as work:
        work.add([School(uid=new_uid(), urn=str(n), name="X" * 100) for n in range(2000)])
    with kept.reading() as look:
        assert len(list(look.every(School))) == 2
    with kept._engines.writer.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count = 1073741823")
    with kept.writing("Again") as work:
        work.add([School(uid=new_uid(), urn="1", name="Now it fits")])
    assert kept.safekeeping.check().faults == ()


def test_a_file_held_by_another_program_is_told(opened, place, monkeypatch):
    monkeypatch.setitem(engine._EVERY, "busy_timeout", 1)
    monkeypatch.setitem(engine._WRITER, "busy_timeout", 1)
    store = opened()
    holder = connect_raw(place, None, "rw")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownFailure, match="in use by another program"), store.writing("Try"):
        pass
    holder.close()


def test_an_unwritable_folder_for_the_lock_is_told(opened, place, monkeypatch):
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError

    monkeypatch.setattr("leaddesk.storage.lock.FileLock.acquire", refuse)
    with pytest.raises(KnownFailure, match="cannot be written"):
        opened()


def test_a_crash_while_making_a_database_leaves_nothing(opened, place, monkeypatch):
    monkeypatch.setattr("leaddesk.storage.tables.create_all", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        opened()
    assert not place.exists()
    monkeypatch.undo()
    opened()


def test_listing_and_writing_go_on_side_by_side(kept):
    done = threading.Event()

    def write() -> None:
        for n in range(20):
            with kept.writing("Add") as work:
                work.add([School(uid=new_uid(), urn=f"{n}", name=f"School {n}")])
        done.set()

    thread = threading.Thread(target=write)
    thread.start()
    totals = []
    while not done.is_set():
        totals.append(kept.listings.total("schools"))
    thread.join()
    assert totals == sorted(totals)
    assert kept.listings.total("schools") == 22
