"""What seldom happens and must still be said well, or pass on as the bug that it is."""

import json
import shutil

import pytest
from sqlalchemy.exc import IntegrityError

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Person, Vacancy
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import backup, failures, opening
from leaddesk.storage.check import faults_of
from leaddesk.storage.records import mapper_of


def test_the_same_identity_twice_is_a_bug(kept, borough):
    vacancy = Vacancy(uid=new_uid(), school=borough.school.uid)
    with kept.writing("Vacant") as work:
        work.add([vacancy])
        for again in (vacancy, borough.school, borough.head):
            with pytest.raises(IntegrityError):
                work.add([again])


def test_a_number_where_text_must_be_is_a_bug(store):
    with pytest.raises(IntegrityError), store.writing("Wrong") as work:
        work.add([Vacancy(uid=new_uid(), school=None)])


def test_people_without_a_reference_number_are_no_holders(store):
    trn = {"trn": "1234567", "last_name": "Marlowe"}
    unknown = Person(uid=new_uid(), last_name="Nobody")
    with store.writing("Add") as work:
        work.add([Person(uid=new_uid(), **trn)])
    with pytest.raises(KnownFailure, match="Teacher reference number 1234567 is already taken by Marlowe"), store.writing("Again") as work:
        work.add([unknown, Person(uid=new_uid(), **trn)])


def test_a_full_disk_that_cannot_even_be_measured_is_told(place, monkeypatch):
    def refuse(_folder: object) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    error = failures.known(_Full(), place)
    assert "is full (0 MB free)" in error.what


class _Full(Exception):
    sqlite_errorcode = failures.FULL


def test_a_field_that_the_journal_knew_and_the_record_has_no_more_is_left_alone(kept, borough):
    with kept.writing("Amend") as work:
        work.replace([borough.school])
        work._pending.changed["school"] = {borough.school.uid.bytes: {"fax": ["020 7946 0001", "020 7946 0002"]}}
    newest = kept.history.of_record(borough.school.uid)[0]
    assert (newest.field, newest.old) == ("fax", "020 7946 0001")
    kept.history.undo()
    with kept.reading() as look:
        assert look.get(School, borough.school.uid) == borough.school


def test_an_emptied_field_is_told_as_none(kept, borough):
    field = mapper_of(School).field_of["opened_on"]
    assert field.from_json(None) is None
    assert json.loads(json.dumps(field.to_json("1951-09-01"))) == "1951-09-01"


def test_check_passes_on_what_sqlite_finds(kept):
    class Answer:
        def fetchall(self):
            return [("row 1 missing from index",)]

    class Damaged:
        def exec_driver_sql(self, statement, *_):
            return Answer() if "integrity" in statement else pytest.skip("only the first question matters")

    assert next(faults_of(Damaged())) == "The file is damaged: row 1 missing from index."


def test_a_file_that_was_not_closed_and_is_not_sound_is_refused(opened, place, borough, monkeypatch):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    store.close()
    whole = bytearray(place.read_bytes())
    at = whole.rindex(b"lark rise primary")  # its index stands after the table
    whole[at : at + 4] = b"zark"
    place.write_bytes(bytes(whole))
    monkeypatch.setattr(opening, "has_log", lambda _: True)
    with pytest.raises(KnownFailure, match="is damaged and was left as it is"):
        opened()


def test_a_file_that_cannot_be_read_is_told(opened, place, monkeypatch):
    opened().close()

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(KnownFailure, match="cannot be read"):
        opened()


def test_the_holder_of_the_lock_may_have_left_no_name(opened, place):
    opened()
    place.with_name(place.name + ".in-use.txt").unlink()
    with pytest.raises(KnownFailure, match="another window"):
        opened()


def test_a_backup_that_the_system_refuses_is_told(kept, tmp_path, monkeypatch):
    def refuse(_file: object) -> None:
        raise OSError

    monkeypatch.setattr(backup, "sync", refuse)
    with pytest.raises(KnownFailure, match="could not be written"):
        kept.safekeeping.backup(tmp_path / "copy.backup")
    assert not (tmp_path / "copy.backup").exists()
