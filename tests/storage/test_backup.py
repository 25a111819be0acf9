import itertools
from collections import Counter
from datetime import timedelta

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import backup, restore
from leaddesk.storage.raw import connect_raw
from tests.storage.contents import contents


@pytest.mark.parametrize("passphrase", [None, "secret"])
def test_a_backup_is_one_closed_file_that_holds_everything_and_can_be_restored(opened, place, borough, tmp_path, passphrase):
    store = opened(passphrase)
    with store.writing("Add") as work:
        work.add(borough.all)
    before = contents(store)
    copy = store.safekeeping.backup(tmp_path / "copy.backup")
    with store.writing("Later") as work:
        work.remove([borough.head])
    store.close()
    aside = restore(copy, place, passphrase=passphrase)
    again = opened(passphrase)
    assert contents(again) == before
    assert again.history.next_undo().summary == "Add"
    assert aside.exists()
    companions = {"backups", f"{place.name}-wal", f"{place.name}-shm", f"{place.name}.lock", f"{place.name}.in-use.txt"}
    assert {file.name for file in tmp_path.iterdir()} - companions == {"copy.backup", place.name, aside.name}


def test_a_backup_holds_what_is_in_the_log_only(kept, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    assert backup.verify(copy, None)["school"] == 2
    assert not list(tmp_path.glob("copy.backup-*"))


def test_restore_moves_a_stale_log_aside(opened, place, kept, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    with kept.writing("More") as work:
        work.add([School(uid=new_uid(), urn=str(n), name="X") for n in range(500)])
    log = place.with_name(place.name + "-wal").read_bytes()
    kept.close()
    place.write_bytes(b"\0" * 5000)
    place.with_name(place.name + "-wal").write_bytes(log)
    aside = restore(copy, place)
    assert aside.read_bytes() == b"\0" * 5000
    assert not place.with_name(place.name + "-wal").exists()
    assert opened().listings.total("schools") == 2


def test_restore_where_nothing_stood(opened, kept, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    fresh = tmp_path / "fresh.leaddesk"
    assert restore(copy, fresh) is None
    assert opened(file=fresh).listings.total("schools") == 2


def test_restore_is_refused_while_the_database_is_open(kept, place, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    with pytest.raises(KnownFailure, match="already open"):
        restore(copy, place)
    assert kept.listings.total("schools") == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 workbook", b"SQLite format 3\0"])
def test_restore_of_no_backup_is_refused_and_changes_nothing(kept, place, tmp_path, content):
    kept.close()
    before = place.read_bytes()
    wrong = tmp_path / "wrong.backup"
    wrong.write_bytes(content)
    with pytest.raises(KnownFailure):
        restore(wrong, place)
    with pytest.raises(KnownFailure, match="not there"):
        restore(tmp_path / "missing.backup", place)
    with pytest.raises(KnownFailure, match="the database itself"):
        restore(place, place)
    assert place.read_bytes() == before


def test_restore_of_a_spoilt_backup_is_refused(kept, place, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    kept.close()
    before = place.read_bytes()
    whole = copy.read_bytes()
    copy.write_bytes(whole[:8192] + b"\xff" * 8192 + whole[16384:])
    with pytest.raises(KnownFailure):
        restore(copy, place)
    assert place.read_bytes() == before


def test_a_restore_that_cannot_be_written_changes_nothing(kept, place, tmp_path, monkeypatch):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    kept.close()
    before = place.read_bytes()

    def refuse(_file: object) -> None:
        raise OSError

    monkeypatch.setattr(backup, "sync", refuse)
    with pytest.raises(KnownFailure, match="could not be put in place"):
        restore(copy, place)
    assert place.read_bytes() == before
    assert not list(tmp_path.glob("*.unfinished"))


def test_where_files_have_no_second_name_the_old_one_is_copied(kept, place, tmp_path, monkeypatch):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    kept.close()
    before = place.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("pathlib.Path.hardlink_to", refuse)
    assert restore(copy, place).read_bytes() == before


def test_a_copy_that_differs_does_not_count(kept, tmp_path, monkeypatch):
    old = tmp_path / "copy.backup"
    old.write_bytes(b"the earlier backup")
    counted = itertools.count()
    monkeypatch.setattr(backup, "rows_by_table", lambda _: {"school": next(counted)})
    with pytest.raises(KnownFailure, match="not a sound copy"):
        kept.safekeeping.backup(old)
    assert old.read_bytes() == b"the earlier backup"
    assert not list(tmp_path.glob("*.unfinished"))


def test_a_full_disk_keeps_the_old_backup(kept, tmp_path, monkeypatch):
    first = kept.safekeeping.backup_before("import")
    whole = first.read_bytes()

    def small(*args: object, **kwargs: object) -> object:
        raw = connect_raw(*args, **kwargs)
        raw.execute("PRAGMA max_page_count = 3")
        return raw

    monkeypatch.setattr(backup, "connect_raw", small)
    with pytest.raises(KnownFailure, match="is full"):
        kept.safekeeping.backup_before("import")
    assert first.read_bytes() == whole
    assert len(list(first.parent.iterdir())) == 1


def test_places_that_cannot_take_a_backup_are_told(kept, place, tmp_path, opened):
    with pytest.raises(KnownFailure, match="the database itself"):
        kept.safekeeping.backup(place)
    with pytest.raises(KnownFailure, match=r"cannot be reached|could not be written"):
        kept.safekeeping.backup(tmp_path / "gone" / "copy.backup")
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(KnownFailure, match="cannot be made"):
        kept.safekeeping.backup_before("import")
    assert kept.safekeeping.last_backup() is None


def test_a_store_without_a_backups_folder_says_so(kept):
    kept.safekeeping._backups = None
    with pytest.raises(KnownFailure, match="no folder for backups"):
        kept.safekeeping.backup_before("import")
    assert kept.safekeeping.last_backup() is None


def test_the_newest_backup_tells_when_it_was_made(kept, clock):
    kept.safekeeping.backup_before("import / of “register”.csv")
    clock.pass_days(1)
    second = kept.safekeeping.backup_before("undo")
    third = kept.safekeeping.backup_before("undo")
    assert second != third
    assert kept.safekeeping.last_backup() == clock().astimezone()


def test_old_backups_are_thinned_to_latest_daily_and_weekly(tmp_path, clock):
    database = tmp_path / "records.leaddesk"
    start = clock()
    for hours in range(0, 24 * 200, 6):
        backup.name_in(tmp_path, database, start + timedelta(hours=hours), "import").touch()
    all_of_them = backup.backups_of(tmp_path, database)
    newest = all_of_them[-1].file
    other = tmp_path / "other 2020-01-01 00.00.00 before import.backup"
    other.touch()
    backup.thin(tmp_path, database, keep=newest)
    left = [made.made_at for made in backup.backups_of(tmp_path, database)]
    per_day = Counter(moment.date() for moment in left)
    newest_day = max(per_day)
    assert other.exists()
    assert left[-20:] == [made.made_at for made in all_of_them[-20:]]
    assert all(per_day[newest_day - timedelta(days=n)] == 1 for n in range(6, 30))
    assert [day.isoweekday() for day in sorted(per_day)[:-30]] == [7] * (len(per_day) - 30)
    assert len({day.isocalendar()[:2] for day in per_day}) == 12
