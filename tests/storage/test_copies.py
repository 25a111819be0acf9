"""A copy that passes between laptops (reliability.md, entries 83 to 85): no changed byte, no wrong clock, and what is in it is said."""

from datetime import UTC, datetime

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import compare, open_store, restore
from leaddesk.storage.raw import connect_raw
from tests.storage.contents import contents


def spoil(copy, needle, other):
    """One text in a file, replaced by another of the same length, as a fault of a stick or an officer with an editor would."""
    whole = copy.read_bytes()
    assert needle in whole
    copy.write_bytes(whole.replace(needle, other))


def test_83_a_copy_with_one_changed_byte_is_refused_and_nothing_is_put_back(kept, borough, place, tmp_path, clock):
    copy = kept.safekeeping.backup(tmp_path / "from Laptop 4.backup")
    name = borough.school.name.encode()
    spoil(copy, name, name[:-1] + b"!")  # SQLite itself finds nothing amiss
    raw = connect_raw(copy, None, mode="ro&immutable=1")
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()
    with pytest.raises(KnownFailure, match="has been changed or damaged since it was written"):
        kept.safekeeping.compare(copy)
    kept.close()
    before = place.read_bytes()
    for put_back in (lambda: compare(copy, place, passphrase=None, now=clock()), lambda: restore(copy, place)):
        with pytest.raises(KnownFailure, match="has been changed or damaged"):
            put_back()
    assert place.read_bytes() == before


def test_83_an_encrypted_copy_with_one_changed_byte_is_refused(opened, place, tmp_path):
    store = opened("secret")
    copy = store.safekeeping.backup(tmp_path / "copy.backup")
    store.close()
    whole = bytearray(copy.read_bytes())
    whole[len(whole) // 2] ^= 1
    copy.write_bytes(whole)
    with pytest.raises(KnownFailure):
        restore(copy, place, passphrase="secret")


def test_the_seal_lapses_once_the_copy_is_worked_in(opened, kept, place, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    kept.close()
    worked_in = opened(file=copy)
    with worked_in.writing("Add") as work:
        work.add([School(uid=new_uid(), urn="999777", name="Later")])
    expected = contents(worked_in)
    worked_in.close()
    restore(copy, place)
    assert contents(opened()) == expected


@pytest.mark.parametrize("stands", [True, False])
def test_84_a_copy_from_a_laptop_whose_clock_is_wrong_is_refused(opened, kept, place, tmp_path, clock, stands):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    kept.close()
    there = open_store(copy, officer="T Quill", clock=lambda: datetime(2099, 5, 3, tzinfo=UTC))
    with there.writing("Add") as work:
        work.add([School(uid=new_uid(), urn="999777", name="Later")])
    there.close()
    here = place if stands else tmp_path / "new.leaddesk"
    with pytest.raises(KnownFailure) as refusal:
        compare(copy, here, passphrase=None, now=clock())
    assert refusal.value.what.startswith("The clock of ")
    assert refusal.value.what.endswith("is wrong: it says that it changed this copy on 3 May 2099.")
    with pytest.raises(KnownFailure, match="The clock of"):
        opened().safekeeping.compare(copy)


def test_85_a_copy_that_is_older_or_the_same_says_that_all_of_it_is_here(kept, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    told = kept.safekeeping.compare(copy)
    assert (told.only_here, told.only_there, told.is_of_these_records) == (0, 0, True)
    for urn in ("999777", "999778"):
        with kept.writing("Add") as work:
            work.add([School(uid=new_uid(), urn=urn, name="Later")])
    with kept.writing("Nothing"):
        pass
    told = kept.safekeeping.compare(copy)
    assert (told.only_here, told.only_there) == (2, 0), "what changed nothing does not count"


def test_a_copy_with_changes_of_its_own_is_told(kept, opened, tmp_path):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    there = opened(file=copy)
    with there.writing("Add") as work:
        work.add([School(uid=new_uid(), urn="999777", name="Later")])
    there.close()
    told = kept.safekeeping.compare(copy)
    assert (told.only_here, told.only_there, told.is_of_these_records) == (0, 1, True)


def test_another_database_is_told(kept, opened, borough, tmp_path):
    other = opened(file=tmp_path / "other.leaddesk")
    with other.writing("Add") as work:
        work.add(borough.all)
    copy = other.safekeeping.backup(tmp_path / "copy.backup")
    assert kept.safekeeping.compare(copy).is_of_these_records is False


def test_where_nothing_stands_or_nobody_has_the_passphrase_nothing_is_said(kept, opened, place, tmp_path, clock):
    copy = kept.safekeeping.backup(tmp_path / "copy.backup")
    assert compare(copy, tmp_path / "new.leaddesk", passphrase=None, now=clock()) is None
    locked = opened("secret", file=tmp_path / "locked.leaddesk")
    assert kept.safekeeping.compare(locked.safekeeping.backup(tmp_path / "locked.backup")) is None
    kept.close()
    place.write_bytes(b"damaged")
    assert compare(copy, place, passphrase=None, now=clock()) is None


def test_the_open_database_is_no_copy_of_itself(kept, place):
    with pytest.raises(KnownFailure, match="the database itself"):
        kept.safekeeping.compare(place)
