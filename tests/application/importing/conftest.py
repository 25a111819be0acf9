"""Small registers made of rows that a test names, and a way to stage and save them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from leaddesk.application.importing import ImportOptions, Saved, Staging, TableInMemory, save, stage
from leaddesk.application.ports import Store
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import School, SchoolLink

HEADINGS = (
    "URN", "LA (code)", "LA (name)", "EstablishmentName", "TypeOfEstablishment (code)", "TypeOfEstablishment (name)",
    "EstablishmentTypeGroup (code)", "EstablishmentStatus (code)", "EstablishmentStatus (name)", "OpenDate", "CloseDate",
    "PhaseOfEducation (code)", "PhaseOfEducation (name)",
    "NumberOfPupils", "Postcode", "TelephoneNum", "Trusts (code)", "Trusts (name)", "TrustSchoolFlag (name)", "Federations (code)",
    "Federations (name)", "FederationFlag (name)", "HeadTitle (name)", "HeadFirstName", "HeadLastName", "HeadPreferredJobTitle",
)  # fmt: skip
SHORT = {"title": "HeadTitle (name)", "first": "HeadFirstName", "last": "HeadLastName", "job": "HeadPreferredJobTitle",
         "name": "EstablishmentName", "la": "LA (code)", "trust": "Trusts (name)", "trust_code": "Trusts (code)",
         "federation": "Federations (name)", "flag": "FederationFlag (name)", "status": "EstablishmentStatus (name)",
         "closed": "CloseDate", "opened": "OpenDate", "pupils": "NumberOfPupils", "postcode": "Postcode", "phone": "TelephoneNum",
         "type_code": "TypeOfEstablishment (code)", "type": "TypeOfEstablishment (name)", "type_group": "EstablishmentTypeGroup (code)",
         "status_code": "EstablishmentStatus (code)", "phase_code": "PhaseOfEducation (code)"}  # fmt: skip
USUAL = {"LA (code)": "950", "LA (name)": "Thameside", "TypeOfEstablishment (name)": "Community school",
         "EstablishmentStatus (name)": "Open"}  # fmt: skip

Row = dict[str, str]


def school(urn: str, **cells: str) -> Row:
    """One row of a register; `title`, `first`, `last`, `job` and other short words stand for the columns."""
    given = {SHORT.get(key, key): value for key, value in cells.items()}
    return {"URN": urn, "EstablishmentName": f"School {urn}", **USUAL, **given}


def register(*rows: Row, file_name: str = "register.csv") -> TableInMemory:
    """A register of these rows."""
    return TableInMemory(HEADINGS, [[row.get(heading, "") for heading in HEADINGS] for row in rows], file_name)


@dataclass
class Desk:
    """A new database and what an officer does with files."""

    store: Store

    def stage(self, *rows: Row, as_at: date = date(2026, 10, 1), **options: Any) -> Staging:
        return stage(register(*rows), store=self.store, options=ImportOptions(as_at=as_at, **options))

    def bring(self, *rows: Row, as_at: date = date(2026, 10, 1), **options: Any) -> tuple[Staging, Saved]:
        staging = self.stage(*rows, as_at=as_at, **options)
        return staging, save(staging, store=self.store)

    def keep(self, *records: Record) -> None:
        """What an officer records by hand."""
        with self.store.writing("Record by hand") as work:
            work.add(list(records))

    def every(self, kind: type[Record]) -> list[Any]:
        with self.store.reading() as look:
            return list(look.every(kind))

    def school(self, urn: str) -> School:
        return next(school for school in self.every(School) if school.urn == urn)

    def heads(self, urn: str) -> dict[str, Appointment]:
        """Every post at a school by the name of who holds it."""
        people = {person.uid: person for person in self.every(Person)}
        uid = self.school(urn).uid
        return {people[post.person].name: post for post in self.every(Appointment) if post.school == uid}

    def posts(self, urn: str) -> list[tuple[str, str, str | None, str | None]]:
        """Every post at a school in the order of its making: who, how shared or shaped, start and end."""
        people = {person.uid: person.name for person in self.every(Person)}
        uid = self.school(urn).uid
        posts = sorted((post for post in self.every(Appointment) if post.school == uid), key=lambda post: str(post.uid))
        return [(people[post.person], post.headship_model.value, post.start.iso(), post.end.iso()) for post in posts]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def codes_of() -> Callable[[Staging], list[str]]:
    """The codes of a staging's messages about rows."""
    return lambda staging: [message.code for message in staging.messages if message.row is not None]


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Five schools: one has closed into another, two bear one name."""
    closed = {"status": "Closed", "status_code": "2", "closed": "31-08-2026", "EstablishmentName": "Mill Lane Infant School"}
    two = {"EstablishmentName": "Holm Oak School"}
    desk.bring(
        school("100001", EstablishmentName="St Mary's CofE Primary School", postcode="ZZ1 1AA", la="855", status_code="1"),
        school("100002", EstablishmentName="Quarry Wood Primary School", postcode="ZZ1 2AB", status_code="1"),
        school("100003", **closed), school("100004", **two, postcode="ZZ1 3AA", status_code="1"), school("100005", **two, status_code="1"),
    )  # fmt: skip
    with desk.store.writing("Number a school") as work:
        work.replace([replace(desk.school("100001"), establishment_number="2001")])
    desk.keep(SchoolLink(uid=new_uid(), school=desk.school("100003").uid, linked_urn="100002", link_type="Successor"))
    return desk
