import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.storage.contents import spoil

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import engine, places
from leaddesk.storage.failures import known
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import APPLICATION_ID, SCHEMA

WORKBOOK = b"PK\x03\x04" + b"\0" * 200


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
    assert "already open on this laptop (T Quill, since 09:12 on 22.11.2026)" in refusal.value.what


def test_the_lock_dies_with_its_process(opened, place):
    script = (
        "import os, sys; from pathlib import Path; from datetime import datetime, UTC; from leaddesk.storage import open_store\n"
        "open_store(Path(sys.argv[1]), officer='Gone', clock=lambda: datetime.now(UTC)); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(place)], check=False).returncode == 9
    opened().close()
    assert [file.name for file in place.parent.iterdir()] == ["records.leaddesk"]


def test_an_encrypted_database_opens_with_its_passphrase_alone(opened, place, borough):
    store = opened("correct “horse\" staple")
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
    with opened("correct “horse\" staple").reading() as look:
        assert look.get(School, borough.school.uid) == borough.school


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"), (WORKBOOK, "is a spreadsheet.*File > Import"), (b"\xd0\xcf\x11\xe0" + b"\0" * 90, "is a spreadsheet"), (b"%PDF-1.7", "is a PDF"),
        (b"\x89PNG\r\n", "is a picture"), (b"\xff\xd8\xff\xe0", "is a picture"), (b"URN,Name\r\n1,A\r\n", "is a text file"),
        ("Schüler".encode(), "is a text file"), (b"\xef\xbb\xbfURN", "is a spreadsheet"), (b"SQLite format 3\0short", "is cut short"),
        (bytes(range(256)) * 4, "locked with a passphrase"),
    ],
)  # fmt: skip
def test_what_is_no_database_is_refused_in_words_and_left_alone(opened, place, content, words):
    place.write_bytes(content)
    with pytest.raises(KnownFailure, match=words):
        opened()
    assert place.read_bytes() == content
    assert [file.name for file in place.parent.iterdir()] == ["records.leaddesk"]


def test_garbage_is_no_database_whatever_the_passphrase(opened, place):
    place.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(KnownFailure, match="passphrase does not open"):
        opened("any")
    assert place.read_bytes() == bytes(range(256)) * 64


def test_another_programs_database_is_refused(opened, place):
    foreign = sqlite3.connect(place)
    foreign.execute("CREATE TABLE school (id)")
    foreign.close()
    with pytest.raises(KnownFailure, match="belongs to another program"):
        opened()


def test_a_later_leaddesks_database_is_refused(opened, place):
    opened().close()
    spoil(place, f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(KnownFailure, match="made by a later LeadDesk"):
        opened()


def test_a_later_leaddesks_encrypted_database_is_refused(opened, place):
    opened("key").close()
    raw = connect_raw(place, "key", "rw")
    raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    raw.close()
    with pytest.raises(KnownFailure, match="made by a later LeadDesk"):
        opened("key")


@pytest.mark.parametrize("fault", ["empty", "cut short", "spoilt"])
def test_a_damaged_database_is_left_as_it_is_and_the_newest_sound_backup_is_named(opened, place, borough, fault):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    good = store.safekeeping.backup_before("test")
    store.safekeeping.backup_before("later").write_bytes(b"spoilt backup")
    store.close()
    whole = place.read_bytes()
    place.write_bytes({"empty": b"", "cut short": whole[: len(whole) // 2], "spoilt": whole[:100] + b"\xff" * 4000 + whole[4100:]}[fault])
    damaged = place.read_bytes()
    with pytest.raises(KnownFailure) as refusal:
        opened()
    assert refusal.value.what_next == f"Restore the backup of 09:12 on 22.11.2026: {good.name}"
    assert place.read_bytes() == damaged


def test_a_stale_log_beside_another_file_is_found_out(opened, place, borough, tmp_path):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    copy = store.safekeeping.backup(tmp_path / "copy.backup")
    with store.writing("More") as work:
        work.add([School(uid=new_uid(), urn=str(n), name="X" * 50) for n in range(900)])
    log = place.with_name(place.name + "-wal").read_bytes()
    store.close()
    place.write_bytes(copy.read_bytes())
    place.with_name(place.name + "-wal").write_bytes(log)
    try:
        again = opened()
    except KnownFailure as refusal:
        assert "damaged" in refusal.what
    else:
        assert again.safekeeping.check().faults == ()


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


def test_a_missing_folder_is_told(opened, tmp_path):
    with pytest.raises(KnownFailure, match="is not there"):
        opened(file=tmp_path / "gone" / "x.leaddesk")


def test_a_folder_is_no_database(opened, tmp_path):
    with pytest.raises(KnownFailure, match="is a folder"):
        opened(file=tmp_path)


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - Havering Council", "Dropbox", "Google Drive", "My Drive", "iCloudDrive", "Dropbox (Team)"])
def test_synced_folders_are_refused(opened, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    with pytest.raises(KnownFailure, match="damages databases"):
        opened(file=folder / "x.leaddesk")


def test_network_drives_are_refused(opened, place, tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    shared = tmp_path / "shared drive"
    shared.mkdir()
    mounts.write_text(f"disk / ext4 rw 0 0\n//server/x {str(shared).replace(' ', chr(92) + '040')} cifs rw 0 0\n", encoding="utf-8")
    assert places.filesystem_of(shared, mounts) == "cifs"
    assert places.filesystem_of(tmp_path, mounts) == "ext4"
    assert places.filesystem_of(tmp_path, tmp_path / "none") == ""
    monkeypatch.setattr(places, "filesystem_of", lambda _: "cifs")
    with pytest.raises(KnownFailure, match="network drive"):
        opened()


def test_windows_tells_network_drives_by_their_letter(monkeypatch):
    class Kernel:
        @staticmethod
        def GetDriveTypeW(_root: str) -> int:  # noqa: N802 - Windows' own name
            return places._DRIVE_REMOTE

    import ctypes

    monkeypatch.setattr(places.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", type("Libraries", (), {"kernel32": Kernel}), raising=False)
    assert places.is_on_network(Path())


@pytest.mark.parametrize(
    ("code", "words"), [(13, "is full"), (8, "may be read but not changed"), (5, "in use"), (11, "damaged"), (14, "cannot be reached"), (10, "would not read")]
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
    assert os.path.exists(kept.file)
