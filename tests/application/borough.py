"""A little invented borough that tests record through the use cases themselves."""

from dataclasses import dataclass
from datetime import date

from leaddesk.application.keeping import record
from leaddesk.application.leaders import record_leader
from leaddesk.application.ports import Store
from leaddesk.application.schools import record_school
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class SmallBorough:
    """Two schools in a federation, a head at each."""

    lark: School
    quarry: School
    group: SchoolGroup
    ann: Person
    ann_post: Appointment
    tom: Person


def small_borough(store: Store) -> SmallBorough:
    """Record it all and hand it over."""
    lark = School(
        uid=new_uid(), urn="999001", name="Lark Rise Primary School", phase_code="2", type_code="1", status_code="1",
        la_code="317", la_name="Thameside", type_group_code="4",
    )  # fmt: skip
    quarry = School(uid=new_uid(), urn="999002", name="Quarry Wood Primary School", status_code="1", phase_code="2")
    for school in (lark, quarry):
        record_school(school, store=store)
    group = SchoolGroup(uid=new_uid(), name="Estuary Federation", kind_code="1", group_uid="90001")
    record(group, store=store)
    record(GroupMembership(uid=new_uid(), school=lark.uid, group=group.uid, joined_earliest=date(2022, 9, 1)), store=store)
    ann = Person(uid=new_uid(), title="Mrs", first_name="Ann", last_name="Marlowe")
    ann_post = head_post(ann, lark, start_earliest=date(2024, 9, 1), start_latest=date(2024, 9, 1))
    record_leader(ann, ann_post, store=store)
    tom = Person(uid=new_uid(), first_name="Tomasz", last_name="Quill")
    record_leader(tom, head_post(tom, quarry, first_seen=date(2026, 10, 2)), store=store)
    return SmallBorough(lark, quarry, group, ann, ann_post, tom)


def head_post(person: Person, school: School, **more: object) -> Appointment:
    """A headship."""
    return Appointment(
        uid=new_uid(), person=person.uid, school=school.uid, role_code="headteacher", tier_code="headteacher",
        headship_model=HeadshipModel.SOLE, **more,
    )  # fmt: skip
