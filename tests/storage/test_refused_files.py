import dataclasses
import sqlite3
from pathlib import Path

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import places
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import SCHEMA
from tests.storage.contents import spoil

WORKBOOK = b"PK\x03\x04" + b"\0" * 200


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (WORKBOOK, "is a spreadsheet.*File > Import"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 90, "is a spreadsheet"),
        (b"%PDF-1.7", "is a PDF"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (b"URN,Name\r\n1,A\r\n", "is a text file"),
        ("Schüler".encode(), "is a text file"),
        (b"\xef\xbb\xbfURN", "is a text file"),
        (b"PK" + bytes(range(256)), "locked with a passphrase"),  # by chance
        (b"\xef\xbb\xbf" + bytes(range(128, 250)), "locked with a passphrase"),
        (b"SQLite format 3\0short", "is cut short"),
        (bytes(range(256)) * 4, "locked with a passphrase"),
    ],
)
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
    store.close()
    store = opened()
    with store.writing("Amend") as work:
        work.replace([dataclasses.replace(school, name="Y" * 50) for school in work.find(School)[::9]])
    log = place.with_name(place.name + "-wal").read_bytes()
    store.close()
    place.write_bytes(copy.read_bytes())
    place.with_name(place.name + "-wal").write_bytes(log)
    with pytest.raises(KnownFailure, match="damaged"):
        opened().safekeeping.check()


def test_a_missing_folder_is_told(opened, tmp_path):
    with pytest.raises(KnownFailure, match="is not there"):
        opened(file=tmp_path / "gone" / "x.leaddesk")


def test_a_folder_is_no_database(opened, tmp_path):
    with pytest.raises(KnownFailure, match="is a folder"):
        opened(file=tmp_path)


@pytest.mark.parametrize(
    "name", ["OneDrive", "OneDrive - Havering Council", "Dropbox", "Google Drive", "My Drive", "iCloudDrive", "Dropbox (Team)"]
)
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
