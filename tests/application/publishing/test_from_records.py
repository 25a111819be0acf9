"""From the records of a little borough to what a print says, and to the print log."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from leaddesk.application.ports import Store
from leaddesk.application.publishing.brand import brand_of, contact_of, set_up
from leaddesk.application.publishing.contact_sheets import contact_sheet_content, leaders_in_post, purpose_for
from leaddesk.application.publishing.contents import Aim, Printed
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.press import contact_workbook, print_brochure, print_contact_sheet, print_leaflet
from leaddesk.application.publishing.sources import brochure_content, find_programme, leaflet_content
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.documents.press import PrintingPress
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import (
    Facet,
    PointKind,
    Programme,
    ProgrammeFacet,
    ProgrammePoint,
    ProgrammeProvider,
    ProgrammeStatus,
    ProviderPart,
    Strategy,
)
from leaddesk.domain.publications import LONGEST_PURPOSE, Publication
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term
from leaddesk.storage import open_store

STRATEGY = Strategy(uid=new_uid(), name="Thameside Leadership Strategy", parent_initiative="City Challenge", introduction="Lead well.")
OLD_STRATEGY = Strategy(uid=new_uid(), name="London Leadership Strategy", is_historic=True)
HUB = Organisation(uid=new_uid(), name="Estuary Teaching School Hub")
CLOSED = Organisation(uid=new_uid(), name="National College", is_historic=True)
COACHING = Programme(
    uid=new_uid(),
    title="Coaching for Leaders",
    short_title="Coaching",
    strategy=STRATEGY.uid,
    status=ProgrammeStatus.PUBLISHED,
    purpose="Think with a coach.",
    places_min=8,
    places_max=12,
    cost="£140",
    cost_basis="For each participant.",
    book_by=date(2027, 1, 15),
    contact_email="coaching@thameside.example",
)
VISITS = Programme(uid=new_uid(), title="Visits", strategy=OLD_STRATEGY.uid, status=ProgrammeStatus.PUBLISHED, places_max=4)
DRAFT = Programme(uid=new_uid(), title="Not yet", places_min=6, places_max=6)
LARK = School(uid=new_uid(), urn="999001", name="Lark Rise Primary", la_name="Thameside", telephone="020 7946 0001", town="Hythe")
ADA = Person(uid=new_uid(), title="Ms", first_name="Ada", last_name="Marlowe", email="ada@larkrise.example")
TOM = Person(uid=new_uid(), first_name="Tom", last_name="Quill")
GONE = Person(uid=new_uid(), first_name="Wilf", last_name="Barrow")


def post(person: Person, **facts: object) -> Appointment:
    return Appointment(uid=new_uid(), person=person.uid, **facts)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(
        tmp_path / "borough.leaddesk",
        passphrase=None,
        officer="A Marlowe",
        clock=lambda: datetime(2026, 11, 22, 14, 2, tzinfo=UTC),
        backups=tmp_path / "backups",
    )
    yield opened
    opened.close()


@pytest.fixture
def borough(store: Store) -> Store:
    terms = [("tiers", "middle", "Middle leader", 2), ("tiers", "senior", "Senior leader", 3), ("rungs", "in_role", "In role", 2)]
    terms += [("roles", "headteacher", "Headteacher", 1), ("strategies", "thameside", STRATEGY.name, 1)]
    with store.writing("Set the borough up") as work:
        work.add(Term(uid=new_uid(), list_name=name, code=code, label=label, sort_order=order) for name, code, label, order in terms)
        work.add([Term(uid=new_uid(), list_name="strategy_aims", code="t.1", label="raise standards", parent="thameside")])
        work.add([STRATEGY, OLD_STRATEGY, HUB, CLOSED, COACHING, VISITS, DRAFT, LARK, ADA, TOM, GONE])
        work.add(ProgrammeFacet(uid=new_uid(), programme=COACHING.uid, facet=Facet.TIER, code=code) for code in ("senior", "middle"))
        work.add([ProgrammeFacet(uid=new_uid(), programme=COACHING.uid, facet=Facet.RUNG, code="in_role")])
        points = [(PointKind.INVOLVES, 2, "six meetings"), (PointKind.INVOLVES, 1, "a first talk"), (PointKind.AIM, 1, "to think")]
        work.add(ProgrammePoint(uid=new_uid(), programme=COACHING.uid, kind=k, position=n, text=words) for k, n, words in points)
        work.add(
            [
                ProgrammeProvider(uid=new_uid(), programme=COACHING.uid, organisation=HUB.uid, part=ProviderPart.DELIVERED_BY),
                ProgrammeProvider(uid=new_uid(), programme=VISITS.uid, organisation=CLOSED.uid, part=ProviderPart.RUN_BY),
            ]
        )
        work.add(
            [
                post(ADA, school=LARK.uid, role_code="headteacher", email="head@larkrise.example"),
                post(TOM, job_title="Adviser", phone="020 7946 0002"),
                post(GONE, school=LARK.uid, end_earliest=date(2020, 1, 1), end_latest=date(2020, 1, 1)),
            ]
        )
    return store


def test_the_brochure_holds_what_is_published_and_names_living_partners_only(borough: Store) -> None:
    content = brochure_content(standing_wording(), store=borough)
    assert {page.title for page in content.programmes} == {"Coaching for Leaders", "Visits"}
    assert [(section.tier, section.also) for section in content.tiers] == [
        ("Middle leader", ()),
        ("Senior leader", (str(COACHING.uid),)),
        ("From earlier strategies", ()),
    ]
    assert content.tiers[0].introduction == standing_wording().tiers["middle"]
    assert (content.edition, content.strategy, content.parent_initiative) == ("2026/27", STRATEGY.name, "City Challenge")
    assert (content.introduction, content.aims, content.partners) == ("Lead well.", (Aim(words="raise standards"),), (HUB.name,))
    assert content.other_formats.endswith("coaching@thameside.example.")


def test_a_page_says_what_the_records_say(borough: Store) -> None:
    content = brochure_content(standing_wording(), store=borough)
    coaching, visits = content.tiers[0].programmes[0], content.tiers[-1].programmes[0]
    assert (coaching.name, coaching.tiers, coaching.rungs) == ("Coaching", ("Middle leader", "Senior leader"), ("In role",))
    assert (coaching.places, coaching.cost) == ("8 to 12 places", "£140. For each participant")
    assert (coaching.involves, coaching.aims) == (("a first talk", "six meetings"), ("to think",))
    assert coaching.contact is not None
    assert (coaching.contact.team, coaching.contact.email) == ("coaching@thameside.example", "coaching@thameside.example")
    assert (visits.places, visits.run_by, visits.contact) == ("4 places", "National College", None)
    assert "kept as an example" in visits.historic_note
    assert leaflet_content(DRAFT.uid, standing_wording(), store=borough).programme.places == "6 places"


def test_a_brochure_of_old_examples_names_no_strategy_of_today(borough: Store) -> None:
    with borough.writing("Withdraw") as work:
        work.replace([replace(COACHING, status=ProgrammeStatus.WITHDRAWN)])
    content = brochure_content(standing_wording(), store=borough)
    assert (content.strategy, content.aims, content.introduction) == ("", (), standing_wording().introduction)
    assert content.other_formats == ""


def test_nothing_published_is_refused(store: Store) -> None:
    with pytest.raises(KnownFailure, match="No programme is published"):
        brochure_content(standing_wording(), store=store)


def test_a_programme_is_found_by_title_short_title_or_identity(borough: Store) -> None:
    assert find_programme(" coaching for LEADERS", store=borough) == COACHING.uid
    assert find_programme("coaching", store=borough) == COACHING.uid
    assert find_programme(str(DRAFT.uid), store=borough) == DRAFT.uid
    with pytest.raises(KnownFailure, match="no programme of that name"):
        find_programme("Juggling", store=borough)
    with pytest.raises(KnownFailure, match="no such programme"):
        leaflet_content(new_uid(), standing_wording(), store=borough)


def test_the_authority_is_what_its_settings_say_or_what_the_register_knows(borough: Store) -> None:
    with borough.reading() as reading:
        assert brand_of(reading).authority == "Thameside"
        assert contact_of(reading) is None
    set_up({"authority": "Thameside Council", "colour": "#7A1F5C", "contact_email": "team@thameside.example"}, store=borough)
    set_up({"colour": "#0B5A56", "logo": "cG5n", "logo_description": "Thameside", "other_formats": "Just ask."}, store=borough)
    with borough.reading() as reading:
        brand, contact = brand_of(reading), contact_of(reading)
    assert (brand.authority, brand.colour, brand.logo) == ("Thameside Council", "#0B5A56", b"png")
    assert contact is not None
    assert (contact.team, contact.email) == ("Thameside Council", "team@thameside.example")
    content = brochure_content(standing_wording(), store=borough)
    assert content.contacts[0] == contact
    assert content.other_formats == "Just ask."


def test_an_empty_register_has_an_authority_too(store: Store) -> None:
    with store.reading() as reading:
        assert brand_of(reading).authority == "Local authority"


def test_an_officers_own_words_are_printed_over_the_columns_of_the_nearest_purpose() -> None:
    wording = standing_wording()
    assert purpose_for("visit", wording).name == "Ring heads about a visit"
    ours = purpose_for("ring the heads about our autumn visit", wording)
    assert (ours.code, ours.name) == ("visit", "ring the heads about our autumn visit")


@pytest.mark.parametrize("words", ["birthday list", "Christmas cards", "who is who"])
def test_a_purpose_near_to_none_shows_only_what_every_sheet_shows(words: str) -> None:
    purpose = purpose_for(words, standing_wording())
    assert purpose.name == words
    assert [column.code for column in purpose.columns] == ["school", "name"]


def test_a_purpose_that_is_not_known_is_said_so_until_columns_are_chosen(borough: Store) -> None:
    wording = standing_wording()
    (told,) = contact_sheet_content("birthday list", [ADA.uid], wording, store=borough).notices
    assert told == "This purpose is not among the known ones, so the sheet shows only school and name. Choose columns, or a known purpose."
    chosen = contact_sheet_content("birthday list", [ADA.uid], wording, columns=("email", "name"), store=borough)
    assert [column.code for column in chosen.columns] == ["name", "email"]
    assert chosen.notices == ()
    assert contact_sheet_content("visit", [ADA.uid], wording, store=borough).notices == ()
    with pytest.raises(KnownFailure, match="no column “age”"):
        contact_sheet_content("birthday list", [ADA.uid], wording, columns=("age",), store=borough)


def test_a_purpose_is_a_few_words_because_it_is_a_heading(borough: Store) -> None:
    longest = "x" * LONGEST_PURPOSE
    assert contact_sheet_content(longest, [ADA.uid], standing_wording(), store=borough).title == longest
    with pytest.raises(KnownFailure, match="is 300 letters long; a sheet has room for 80"):
        contact_sheet_content("x" * 300, [ADA.uid], standing_wording(), store=borough)


def test_a_contact_sheet_takes_people_in_post_and_the_best_way_to_reach_them(borough: Store) -> None:
    people = leaders_in_post((), store=borough)
    assert set(people) == {ADA.uid, TOM.uid}
    content = contact_sheet_content("Ring heads about a visit", people, standing_wording(), store=borough)
    assert content.rows == (
        ("", "Tom Quill", "Adviser", "020 7946 0002"),
        ("Lark Rise Primary", "Ms Ada Marlowe", "Headteacher", "020 7946 0001"),
    )
    invited = contact_sheet_content("invite", people, standing_wording(), store=borough)
    assert [row[-1] for row in invited.rows] == ["", "head@larkrise.example"]
    assert invited.without == ("Tom Quill",)
    former = contact_sheet_content("visit", [GONE.uid], standing_wording(), store=borough)
    assert former.rows == (("", "Wilf Barrow", "", ""),)
    with pytest.raises(KnownFailure, match="has no purpose"):
        contact_sheet_content(" ", people, standing_wording(), store=borough)


def test_each_print_is_made_from_the_records_and_logged_by_its_bytes(borough: Store) -> None:
    press = PrintingPress()
    printed = print_brochure(press, store=borough)
    assert printed.content == print_brochure(press, store=borough).content
    assert print_leaflet(COACHING.uid, press, store=borough).pages == 1
    assert print_contact_sheet("visit", [ADA.uid], press, store=borough).content.startswith(b"%PDF-1.7")
    assert contact_workbook("visit", [ADA.uid], press, store=borough).content.startswith(b"PK")
    logged = log_publication(printed, "brochure", "Leadership development programme", purpose="To all schools", store=borough)
    with borough.reading() as reading:
        assert reading.get(Publication, logged.uid) == logged
    assert (logged.made_by, logged.sha256, logged.pages) == ("A Marlowe", sha256(printed.content).hexdigest(), printed.pages)
    again = log_publication(replace(printed, content=b"other"), "brochure", "Another", store=borough)
    assert again.sha256 != logged.sha256
    assert isinstance(printed, Printed)
