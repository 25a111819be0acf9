"""A little borough for the prints about people: two schools, a trust, leaders, a cohort, a network and a partnership."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from leaddesk.application.ports import Store
from leaddesk.domain.cohorts import Cohort, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person
from leaddesk.domain.networks import Network, NetworkMember
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term
from leaddesk.storage import open_store

NOW = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
LARK = School(
    uid=new_uid(), urn="999001", name="Lark Rise Primary", la_name="Thameside", street="1 Mill Lane", locality="Northbank",
    town="Hythe", county="Kent", postcode="TH1 1AA", telephone="020 7946 0001", email="office@larkrise.example",
)  # fmt: skip
QUARRY = School(uid=new_uid(), urn="999002", name="Quarry Wood", street="Stone Way", town="Hythe", postcode="TH2 2BB")
BARE = School(uid=new_uid(), urn="999003", name="No Address School")
TRUST = Organisation(uid=new_uid(), name="Estuary Trust", address="Tide House, 2 Quay Street, Hythe", postcode="TH3 3CC")
ADA = Person(
    uid=new_uid(), title="Ms", first_name="Ada", last_name="Marlowe", honours="OBE", phone="07700 900123", email="ada@home.example"
)
BEN = Person(uid=new_uid(), title="Mr", first_name="Ben", last_name="Quill")
CERI = Person(uid=new_uid(), first_name="Siân", last_name="O’Brien-Ŵyn")
DAN = Person(uid=new_uid(), title="Dr", first_name="Dan", last_name="Okonjo")
EVE = Person(uid=new_uid(), title="Mrs", first_name="Eve", last_name="Tidewell")
LATE = Person(uid=new_uid(), first_name="Wilf", last_name="Barrow", is_deceased=True)
PEOPLE = (ADA, BEN, CERI, DAN, EVE, LATE)
PROGRAMME = Programme(uid=new_uid(), title="New Heads")
OTHER = Programme(uid=new_uid(), title="Coaching")
AUTUMN = Cohort(uid=new_uid(), programme=PROGRAMME.uid, name="Autumn 2026", starts_on=date(2026, 9, 1))
SECOND = Cohort(uid=new_uid(), programme=OTHER.uid, name="Autumn 2026", starts_on=date(2026, 10, 1))
UNDATED = Cohort(uid=new_uid(), programme=OTHER.uid, name="Some day")
GONE_BY = Session(uid=new_uid(), cohort=AUTUMN.uid, held_on=date(2026, 10, 1), topic="Before")
NEXT = Session(
    uid=new_uid(), cohort=AUTUMN.uid, held_on=date(2026, 12, 4), starts="09:30", ends="15:30", topic="Evidence", venue="Quarry House"
)
NETWORK = Network(uid=new_uid(), name="New Heads’ Network")
PARTNERSHIP = Partnership(uid=new_uid(), name="Lark Rise with Quarry Wood", school=QUARRY.uid)


def post(person: Person, **facts: object) -> Appointment:
    return Appointment(uid=new_uid(), person=person.uid, **facts)  # type: ignore[arg-type]


def a_borough(folder: Path) -> Iterator[Store]:
    """The open store of it."""
    store = open_store(folder / "borough.leaddesk", passphrase=None, officer="A Marlowe", clock=lambda: NOW, backups=folder / "backups")
    _fill(store)
    yield store
    store.close()


def _fill(store: Store) -> None:
    head = {"role_code": "headteacher", "tier_code": "headteacher"}
    executive = {"job_title": "Executive Principal", "tier_code": "executive", "headship_model": HeadshipModel.EXECUTIVE}
    with store.writing("Set the borough up") as work:
        work.add(
            Term(uid=new_uid(), list_name=name, code=code, label=label, sort_order=order, aliases=aliases)
            for name, code, label, order, aliases in (
                ("tiers", "senior", "Senior leader", 1, "SLT"),
                ("tiers", "headteacher", "Headteacher", 2, "head;heads"),
                ("roles", "headteacher", "Headteacher", 1, ""),
                ("roles", "deputy_head", "Deputy headteacher", 2, ""),
            )
        )
        work.add([LARK, QUARRY, BARE, TRUST, *PEOPLE, PROGRAMME, OTHER, AUTUMN, SECOND, UNDATED, GONE_BY, NEXT, NETWORK, PARTNERSHIP])
        work.add(
            [
                post(ADA, school=LARK.uid, email="head@larkrise.example", **head),
                post(BEN, school=LARK.uid, role_code="deputy_head", tier_code="senior"),
                post(CERI, school=LARK.uid, **head),
                post(DAN, school=QUARRY.uid, phone="020 7946 0002", **executive),
                post(DAN, school=LARK.uid, **executive),
                post(EVE, organisation=TRUST.uid, job_title="Director"),
                post(LATE, school=BARE.uid, **head),
            ]
        )
        work.add(
            [
                Enrolment(uid=new_uid(), person=ADA.uid, cohort=AUTUMN.uid, state=EnrolmentState.ACTIVE),
                Enrolment(uid=new_uid(), person=CERI.uid, cohort=AUTUMN.uid, state=EnrolmentState.ACCEPTED),
                Enrolment(uid=new_uid(), person=BEN.uid, cohort=AUTUMN.uid, state=EnrolmentState.WITHDRAWN, reason_code="workload"),
                Enrolment(uid=new_uid(), person=DAN.uid, cohort=AUTUMN.uid, state=EnrolmentState.COMPLETED, voided_as="1"),
                NetworkMember(uid=new_uid(), network=NETWORK.uid, person=BEN.uid),
                NetworkMember(uid=new_uid(), network=NETWORK.uid, person=EVE.uid, left_on=date(2026, 7, 1)),
                NetworkMember(uid=new_uid(), network=NETWORK.uid, organisation=TRUST.uid),
                PartnershipParticipant(uid=new_uid(), partnership=PARTNERSHIP.uid, person=DAN.uid),
                PartnershipParticipant(uid=new_uid(), partnership=PARTNERSHIP.uid, school=LARK.uid),
            ]
        )
