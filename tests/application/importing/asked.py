"""A matcher over what a desk of three schools holds, for the tests of whom a row names."""

from datetime import date

import pytest

from leaddesk.application.importing.people.joining import People
from leaddesk.application.importing.people.matching import Claim
from leaddesk.application.importing.staging import ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import ParsedName
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

from .conftest import school

DAY = date(2026, 11, 3)


def someone(desk, first="Anwen", last="Reedbank", at="100001", role="deputy_head", **fields):
    """A leader held at a school; `work_email` is the post's."""
    work_email = fields.pop("work_email", "")
    person = Person(uid=new_uid(), first_name=first, last_name=last, **fields)
    post = Appointment(uid=new_uid(), person=person.uid, school=desk.school(at).uid, role_code=role, email=work_email)
    desk.keep(person, post)
    return person


@pytest.fixture
def office(desk):
    desk.bring(school("100001"), school("100002"), school("100003"))
    return desk


class Asked:
    """A matcher over what the desk holds, and what came of each row."""

    def __init__(self, desk, **options):
        self._desk, self.staging, self._options = desk, Staging("return.csv", "", "leaders", DAY, desk), ImportOptions(**options)
        self.plan = self.staging.plan
        self._people, self._row = None, 1

    def join(self, first="Anwen", last="Reedbank", at="", values=None, **claim):
        place = self._desk.school(at).uid if at else None
        with self._desk.store.reading() as look:
            names = {school.uid: school.name for school in look.every(School)}
            self._people = self._people or People(look, Terms(look), self.staging, self._options, DAY, places=names)
            self._row += 1
            return self._people.join(Claim(ParsedName(first=first, last=last), place=place, **claim), self._row, values or {})

    @property
    def pairs(self):
        return list(self.plan.added.get("possible_duplicate", {}).values())
