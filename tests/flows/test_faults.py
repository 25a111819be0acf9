"""What can be wrong with the database and its place, one fault at a time through the command line: told in words, left alone.

The numbers are those of reliability.md: section 4 for faults, section 6 for files (as file 78) that are no database of ours.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.storage import places
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import SCHEMA
from tests.flows import bad_workbooks as made
from tests.flows.answers import HOLD, ROPEWALK, print_of, refusal, urns

# The file itself


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def spoil_page(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:4096] = b"\xff" * 3996
    file.write_bytes(content)


def foreign(file: Path) -> None:
    file.unlink()
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE school (id)")
    other.close()


def newer(file: Path) -> None:
    raw = connect_raw(file, None, "rw")
    raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    raw.close()


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "9, file 79 a spoilt page": (spoil_page, "damaged and was left as it is. Restore the backup of"),
    "10, file 79 cut short": (cut, "is cut short. Restore the backup of"),
    "11, file 78 no bytes": (lambda file: file.write_bytes(b""), "is empty (0 bytes). Restore the backup of"),
    "12 a renamed workbook": (lambda file: file.write_bytes(made.workbook()), "is a spreadsheet, not a LeadDesk database. Use File"),
    "12 a renamed CSV file": (lambda file: file.write_text(made.register_text()), "is a text file, not a LeadDesk database."),
    "12 a PDF": (lambda file: file.write_bytes(b"%PDF-1.7 \xe2\xe3"), "is a PDF, not a LeadDesk database."),
    "12 something unknown": (lambda file: file.write_bytes(bytes(range(256)) * 64), "is locked with a passphrase, or is no database."),
    "17, file 80 a later version": (newer, f"by a later LeadDesk (schema {SCHEMA + 1}; this one knows {SCHEMA}). Install"),
    "file 81 another program's": (foreign, "belongs to another program. Choose a database that LeadDesk made."),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_file_that_cannot_be_opened_is_told_and_left_alone(line, held, register_file, fault):
    spoil, words = SPOILT[fault]
    spoil(held)
    before = print_of(held)
    for command in (["list", "schools"], ["import", register_file]):
        assert words in refusal(line(*command, "--json"))
    assert print_of(held) == before


def test_9_a_page_spoilt_among_the_tables_is_found_by_check(line, held):
    content = bytearray(held.read_bytes())
    content[-4096:] = b"\xff" * 4096
    held.write_bytes(content)
    answer = line("check")
    assert answer.code == 1
    assert "damaged" in answer.err + answer.out


def test_9_to_11_the_backup_that_is_named_can_be_restored(line, held):
    line("backup", held.parent / "good.backup")
    held.write_bytes(b"")
    assert "Restore the backup" in refusal(line("list", "schools", "--json"))
    assert line("restore", held.parent / "good.backup").code == 0
    assert urns(line) == ["999001", "999002"]


def test_13_a_wrong_passphrase_is_told_apart_from_no_database(line, tmp_path, monkeypatch):
    from leaddesk.bootstrap import now
    from leaddesk.storage import open_store

    place = tmp_path / "locked.leaddesk"
    open_store(place, passphrase="correct horse", officer="T Quill", clock=now).close()
    before = print_of(place)
    monkeypatch.setenv("LEADDESK_PASSPHRASE", "battery staple")
    assert "That passphrase does not open locked.leaddesk." in refusal(line("list", "schools", "--json", database=place))
    assert print_of(place) == before
    monkeypatch.setenv("LEADDESK_PASSPHRASE", "correct horse")
    assert line("list", "schools", database=place).code == 0


# Where it lies


def test_14_a_folder_that_is_gone_is_told(line, tmp_path):
    words = refusal(line("list", "schools", "--json", database=tmp_path / "gone" / "records.leaddesk"))
    assert "is not there. Connect its drive, or choose another folder." in words
    assert not (tmp_path / "gone").exists()


SYNCED = ("OneDrive", "OneDrive - Thameside Council", "Dropbox", "Dropbox (Personal)", "Google Drive", "My Drive", "iCloudDrive")


@pytest.mark.parametrize("name", SYNCED)
def test_7_a_folder_that_is_copied_to_other_computers_is_refused(line, tmp_path, name):
    folder = tmp_path / name / "records"
    folder.mkdir(parents=True)
    words = refusal(line("list", "schools", "--json", database=folder / "records.leaddesk"))
    assert f"{name} is copied to other computers" in words
    assert not list(folder.iterdir())


@pytest.mark.parametrize("filesystem", sorted(places.NETWORK_FILESYSTEMS))
def test_6_a_drive_on_the_network_is_refused(line, tmp_path, monkeypatch, filesystem):
    folder, mounts = tmp_path / "shared", tmp_path / "mounts"
    folder.mkdir()
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/x {folder} {filesystem} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(places.filesystem_of, "__defaults__", (mounts,))
    assert "network drive" in refusal(line("list", "schools", "--json", database=folder / "records.leaddesk"))
    assert not list(folder.iterdir())


def test_4_a_read_only_file_is_opened_for_reading_and_refuses_changes_in_words(line, held, register_file, monkeypatch):
    before = print_of(held)
    held.chmod(0o400)
    monkeypatch.setattr(places.os, "access", lambda *_: False)  # the superuser may write whatever the file says
    assert urns(line) == ["999001", "999002"]
    register_file.write_text(made.register_text(schools=[ROPEWALK]), encoding="utf-8", newline="")
    (report,) = line("import", register_file, "--json").document
    assert "open for reading only. Save a copy elsewhere" in report["messages"][0]["message"]
    assert (report["batch"], report["created"]) == (None, 0)
    assert "open for reading only" in refusal(line("undo", "--json"))
    assert print_of(held) == before


def test_5_a_second_person_is_told_who_has_it_open(line, held):
    child = subprocess.Popen([sys.executable, "-c", HOLD, str(held)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    copy = held.parent / "copy.backup"
    copy.write_bytes(held.read_bytes())
    try:
        assert "is already open on this laptop (" in refusal(line("list", "schools", "--json"))
        assert "is already open on this laptop (" in refusal(line("restore", copy, "--json"))  # file 82
    finally:
        child.communicate("")
    assert urns(line) == ["999001", "999002"]
