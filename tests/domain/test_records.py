"""Identities, and records that are made by the thousand."""

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import date
from time import time
from uuid import RFC_4122, UUID

import pytest

from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


def test_an_identity_is_a_whole_uuid_of_version_7_made_just_now() -> None:
    uid = new_uid()
    assert (uid.version, uid.variant) == (7, RFC_4122)
    assert {UUID(str(uid)), UUID(bytes=uid.bytes), pickle.loads(pickle.dumps(uid))} == {uid}
    assert abs((uid.int >> 80) / 1000 - time()) < 60
    assert len({new_uid() for _ in range(1000)}) == 1000


@pytest.mark.parametrize("kind", [School, Person, Appointment, GroupMembership])
def test_a_record_made_by_thousands_is_an_ordinary_frozen_dataclass(kind: type) -> None:
    values = {field.name: field.name for field in fields(kind)}
    record = kind(**values)
    assert [getattr(record, name) for name in values] == list(values)
    assert replace(record, uid="other").uid == "other"
    assert pickle.loads(pickle.dumps(record)) == record == kind(**values)
    with pytest.raises(FrozenInstanceError):
        record.uid = "other"
    with pytest.raises(TypeError, match=r"__init__\(\) got an unexpected keyword"):
        kind(**values, unknown=1)
    with pytest.raises(TypeError, match=r"missing .* required keyword-only"):
        kind()


def test_what_is_not_given_takes_the_fields_default() -> None:
    school = School(uid=new_uid(), urn="999001", name="Lark Rise", as_at=date(2026, 11, 1))
    assert (school.town, school.capacity, school.as_at) == ("", None, date(2026, 11, 1))
