"""A store in a folder of its own, on a clock that tests set, and a little invented borough to keep in it."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import School
from leaddesk.storage import open_store
from leaddesk.storage.store import SqlStore


class Clock:
    """Says what time a test wants it to be."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_days(self, days: int) -> None:
        self.time += timedelta(days=days)


@dataclass(frozen=True)
class Borough:
    """One school with its head, one without, and the trust of the first."""

    school: School
    other: School
    head: Person
    post: Appointment
    trust: SchoolGroup
    membership: GroupMembership

    @property
    def all(self) -> list[Record]:
        """Every record, in an order in which some refer to later ones."""
        return [getattr(self, field.name) for field in reversed(dataclasses.fields(self))]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def borough() -> Borough:
    school = School(
        uid=new_uid(), urn="999001", name="Lark Rise Primary", la_code="311", la_name="Havering", phase_code="2", phase_name="Primary",
        status_code="1", status_name="Open", type_code="1", type_name="Community school", type_group_code="4", town="Hornchurch",
        postcode="RM11 1AA", opened_on=date(1951, 9, 1), number_of_pupils=210, percentage_fsm=12.3,
    )  # fmt: skip
    other = School(
        uid=new_uid(), urn="999002", name="St Mary’s École", type_group_code="3", status_code="2", status_name="Closed", town="Łódź"
    )
    head = Person(uid=new_uid(), title="Ms", first_name="Ada", last_name="Marlowe", email="ada@larkrise.example")
    post = Appointment(uid=new_uid(), person=head.uid, school=school.uid, role_code="headteacher", tier_code="headteacher")
    trust = SchoolGroup(uid=new_uid(), name="Larks Learning Trust", kind_code="6", group_uid="2042")
    membership = GroupMembership(uid=new_uid(), school=school.uid, group=trust.uid, joined_earliest=date(2019, 1, 1))
    return Borough(school, other, head, post, trust, membership)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "records.leaddesk"


@pytest.fixture
def opened(place: Path, clock: Clock) -> Iterator[Callable[..., SqlStore]]:
    """Opens the database at `place`, as often as a test closes it."""
    stores: list[SqlStore] = []

    def open_it(passphrase: str | None = None, file: Path = place) -> SqlStore:
        stores.append(open_store(file, passphrase=passphrase, officer="T Quill", clock=clock, backups=place.parent / "backups"))
        return stores[-1]

    yield open_it
    for store in stores:
        with suppress(Exception):
            store.close()


@pytest.fixture
def store(opened: Callable[..., SqlStore]) -> SqlStore:
    return opened()


@pytest.fixture
def kept(store: SqlStore, borough: Borough) -> SqlStore:
    """A store with the borough in it, added in one batch."""
    with store.writing("Add the borough") as work:
        work.add(borough.all)
    return store
