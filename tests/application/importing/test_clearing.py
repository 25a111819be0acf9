"""Blanks clear what is held where the officer says so, in every kind of file; never a field that the kind needs."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.domain.imports import Verdict
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Programme, ProgrammeFacet, ProgrammePoint, Strategy
from leaddesk.domain.schools import SchoolLink

from .conftest import school

FIRST, LATER = date(2026, 9, 1), date(2026, 12, 31)


def bring(desk, kind, headings, row, *, as_at=LATER, **options):
    table = TableInMemory(tuple(headings.split("|")), [row.split("|")], "sheet.csv", "")
    staging = stage(table, kind, store=desk.store, options=ImportOptions(as_at=as_at, **options))
    save(staging, store=desk.store)
    return staging


CATALOGUES = [
    pytest.param("programmes", Programme, "Title|Tier|Purpose|Places|Book by", "Lead well|Senior leader|To grow|12|01-12-2026",
                 "Lead well||||", {"purpose": "", "places_max": None, "book_by": None}, id="programmes"),
    pytest.param("strategies", Strategy, "Name|Introduction|Partners|From", "Growing leaders|Once upon a time|Us|01-09-2026",
                 "Growing leaders|||", {"introduction": "Once upon a time", "partners": "", "starts_on": None}, id="strategies"),
    pytest.param("organisations", Organisation, "Name|Kind|Historic|Website|Telephone",
                 "Larkfield Trust|University|No|lark.example|01632960001",
                 "Larkfield Trust||||", {"website": "", "telephone": ""}, id="organisations"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "record", "headings", "full", "bare", "expected"), CATALOGUES)
def test_blanks_of_a_catalogue_keep_ours_or_clear_them(desk, kind, record, headings, full, bare, expected):
    name = full.partition("|")[0]

    def held():
        return next(one for one in desk.every(record) if name in (getattr(one, "name", ""), getattr(one, "title", "")))

    bring(desk, kind, headings, full, as_at=FIRST)
    before = held()
    assert bring(desk, kind, headings, bare).rows[0].verdict is Verdict.UNCHANGED
    assert held() == before
    assert bring(desk, kind, headings, bare, clears=True).rows[0].verdict is Verdict.UPDATED
    assert {field: getattr(held(), field) for field in expected} == expected


def test_lists_of_a_programme_are_cleared_but_its_tiers(desk):
    table = "Title|Tier|Delivery modes|Aims"
    bring(desk, "programmes", table, "Lead well|Senior leader|Coaching|To grow")
    bring(desk, "programmes", table, "Lead well|||", clears=True)
    assert [facet.facet.value for facet in desk.every(ProgrammeFacet)] == ["tier"]
    assert not desk.every(ProgrammePoint)


def test_a_register_clears_all_but_what_makes_a_school(desk):
    full = school("999001", postcode="ZZ1 1AA", phone="01632 960001", pupils="200")
    desk.bring(full)
    bare = school("999001") | {"LA (code)": "", "LA (name)": "", "TypeOfEstablishment (name)": "", "EstablishmentStatus (name)": ""}
    desk.bring(bare, as_at=LATER)
    assert desk.school("999001").postcode == "ZZ1 1AA"
    desk.bring(bare, as_at=LATER, clears=True)
    now = desk.school("999001")
    assert (now.postcode, now.telephone, now.number_of_pupils) == ("", "", None)
    assert (now.name, now.la_name, now.type_name, now.status_name) == ("School 999001", "Thameside", "Community school", "Open")


def test_an_older_register_is_taken_where_the_row_is_ticked_and_the_school_stays_as_new(desk):
    desk.bring(school("999001", phone="01632 960001"), as_at=date(2026, 10, 1))
    staging, _ = desk.bring(school("999001", phone="01632 960002"), as_at=FIRST)
    assert staging.messages_of(2)[0].message.endswith("Tick the row to take all but its head and groups.")
    desk.bring(school("999001", phone="01632 960002"), as_at=FIRST, taken=frozenset({2}))
    now = desk.school("999001")
    assert (now.telephone, now.as_at) == ("01632 960002", date(2026, 10, 1))


def test_links_clear_the_day(office):
    table = "URN|LinkURN|LinkName|LinkType|LinkEstablishedDate"
    bring(office, "gias-links", table, "100001|100002|Quarry Wood|Successor|01-09-2026")
    bring(office, "gias-links", table, "100001|100002||Successor|", clears=True)
    uid = office.school("100001").uid
    assert [(link.linked_name, link.established_on) for link in office.every(SchoolLink) if link.school == uid] == [("", None)]


def test_a_register_of_partnerships_clears_a_note(office):
    table = "URN|Kind|Supporter|Status|Reviewer|Note"
    full = "100001|Coaching|Hal Ward|Active|Elsa Lark|Going well"
    staging = bring(office, "partnerships", table, full)
    assert staging.rows[0].verdict is Verdict.CREATED, staging.messages
    bring(office, "partnerships", table, "100001|Coaching|Hal Ward|||", clears=True)
    (held,) = office.every(Partnership)
    assert (held.note, held.reviewer, held.state.value) == ("", "", "active")
    assert replace(held) == held
