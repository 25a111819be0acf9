"""What goes into a print, in which order, and what is refused before anything is drawn."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leaddesk.application.publishing.arranging import ContactLine, arrange_contact_sheet, arrange_tiers, check_leaflet
from leaddesk.application.publishing.contents import Brand, Contact, ContactSheetContent, LeafletContent, ProgrammePage
from leaddesk.application.publishing.wording import SheetPurpose, read_wording, standing_wording
from leaddesk.domain.failures import KnownFailure

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
BRAND = Brand(authority="Thameside Council")
TIERS = [("Teachers", "For teachers."), ("Middle leaders", ""), ("Headteachers", "")]
RUNGS = ("Induction", "In role", "Aspiring")
CONTACT = Contact(team="Leadership team", email="leadership@thameside.example")


def programme(title: str, *tiers: str, rungs: tuple[str, ...] = ()) -> ProgrammePage:
    return ProgrammePage(key=title, title=title, tiers=tiers, rungs=rungs, contact=CONTACT)


def sheet(people: list[ContactLine], code: str = "visit", officer: str = "A Marlowe", brand: Brand = BRAND) -> ContactSheetContent:
    wording = standing_wording()
    purpose: SheetPurpose = next(one for one in wording.purposes if one.code == code)
    return arrange_contact_sheet(purpose, people, wording=wording, brand=brand, officer=officer, now=NOW)


def test_a_programme_is_printed_once_and_named_under_its_other_tiers() -> None:
    sections = arrange_tiers([programme("Coaching", "Headteachers", "Middle leaders")], TIERS, RUNGS)
    assert [(one.tier, [page.title for page in one.programmes], one.also) for one in sections] == [
        ("Middle leaders", ["Coaching"], ()),
        ("Headteachers", [], ("Coaching",)),
    ]


def test_within_a_tier_the_rungs_lead_and_titles_follow() -> None:
    pages = [
        programme("B in role", "Teachers", rungs=("In role",)),
        programme("Unplaced", "Teachers"),
        programme("a in role", "Teachers", rungs=("In role",)),
        programme("Start", "Teachers", rungs=("Induction", "Aspiring")),
    ]
    (section,) = arrange_tiers(pages, TIERS, RUNGS)
    assert [page.title for page in section.programmes] == ["Start", "a in role", "B in role", "Unplaced"]
    assert section.introduction == "For teachers."


def test_a_programme_of_no_known_tier_is_open_to_all() -> None:
    (section,) = arrange_tiers([programme("For anyone", "Astronauts")], TIERS, RUNGS)
    assert section.tier == "Open to every tier"


def test_a_leaflet_needs_a_title_and_a_way_to_ask() -> None:
    content = LeafletContent(programme=programme("Coaching"), brand=BRAND, made_at=NOW, made_by="A Marlowe")
    check_leaflet(content)
    with pytest.raises(KnownFailure, match="has no title"):
        check_leaflet(replace(content, programme=replace(content.programme, title="")))
    with pytest.raises(KnownFailure, match="no contact to print"):
        check_leaflet(replace(content, programme=replace(content.programme, contact=None)))


def test_a_sheet_has_the_columns_of_its_purpose_and_no_more() -> None:
    tess = ContactLine(school="Quarry Wood", name="Tess Quill", role="Headteacher", phone="020 7946 0001", email="head@quarry.example")
    abel = ContactLine(school="Lark Rise", name="Abel Marlowe", role="Headteacher")
    content = sheet([tess, abel])
    assert [column.heading for column in content.columns] == ["School", "Name", "Role", "Phone"]
    assert content.rows == (("Lark Rise", "Abel Marlowe", "Headteacher", ""), ("Quarry Wood", "Tess Quill", "Headteacher", "020 7946 0001"))
    assert content.without == ("Abel Marlowe",)
    assert content.destroy_by == date(2026, 12, 22)
    assert sheet([tess], code="register").without == ()


def test_a_sheet_without_people_or_without_an_officer_is_refused() -> None:
    with pytest.raises(KnownFailure, match="nobody on this contact sheet"):
        sheet([])
    with pytest.raises(KnownFailure, match="Nobody is named"):
        sheet([ContactLine(name="Tess Quill")], officer=" ")


def test_a_brand_needs_a_name_and_a_described_logo() -> None:
    with pytest.raises(KnownFailure, match="no name yet"):
        sheet([ContactLine(name="Tess Quill")], brand=Brand(authority=" "))
    with pytest.raises(KnownFailure, match="logo has no description"):
        Brand(authority="Thameside Council", logo=b"png").check()


def test_the_shipped_wording_can_be_read_and_names_how_to_reach_the_team() -> None:
    wording = standing_wording()
    assert wording.other_formats_from(CONTACT).endswith("another language: leadership@thameside.example.")
    assert wording.other_formats_from(Contact(team="Leadership team")).endswith("Leadership team.")
    assert {"headteacher", "governance"} <= wording.tiers.keys()
    assert all(3 <= len(purpose.columns) <= 4 for purpose in wording.purposes)


def test_a_column_without_a_heading_is_refused() -> None:
    text = """
[brochure]
title = "t"
introduction = "i"
how_to_book = []
terms = []
terms_as_at = 2026-09-01
historic = "h"
other_formats = "{reach}"
[tiers]
[contact_sheet]
marking = "m"
keep_for_days = 1
[contact_sheet.headings]
name = ["Name", 1]
[[contact_sheet.purposes]]
code = "x"
name = "X"
columns = ["name", "shoe_size"]
"""
    with pytest.raises(KnownFailure, match="shoe_size"):
        read_wording(text)
