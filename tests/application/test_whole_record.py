"""One whole record with all that refers to it."""

import pytest

from leaddesk.application.whole_record import whole_record
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


@pytest.fixture
def school(store):
    school = School(uid=new_uid(), urn="999001", name="Lark Rise Primary School")
    person = Person(uid=new_uid(), first_name="Ann", last_name="Marlowe")
    with store.writing("Set up") as work:
        work.add([school, person])
        work.add([Appointment(uid=new_uid(), person=person.uid, school=school.uid, role_code="headteacher")])
        work.add([ContactNote(uid=new_uid(), subject_kind="school", subject=school.uid, held_on=store.today(), text="Rang.")])
    return school


def test_a_school_by_its_urn_and_by_its_uid(store, school):
    by_urn = whole_record("school", "999001", store=store)
    assert by_urn == whole_record("school", str(school.uid), store=store)
    assert by_urn.record == school
    assert {kind: len(found) for kind, found in by_urn.related.items()} == {"appointment": 1, "contact_note": 1}
    assert by_urn.names[by_urn.related["appointment"][0].person] == "Ann Marlowe"


@pytest.mark.parametrize("identity", ["999999", "not one", "01a2068c-0000-7000-8000-000000000000"])
def test_what_is_not_there_is_refused(store, school, identity):
    with pytest.raises(KnownFailure, match="no such record"):
        whole_record("school", identity, store=store)
