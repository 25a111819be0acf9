"""Inspections of a school that stood there before: kept with it, shown on its successor, never taken for the successor's own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.finding import ListQuery
from leaddesk.application.importing import TableInMemory
from leaddesk.application.inspections import leadership_counts
from leaddesk.application.lists import LISTS
from leaddesk.application.schools import SchoolPage, school_page
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.judgements import HeadlineKind
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import SchoolLink
from tests.application.importing.conftest import school
from tests.application.importing.ofsted_desk import bring, inspection, look, said
from tests.application.importing.ofsted_files import file, full_2019, oeif, school_row, ungraded

NOT_ITS_OWN = {
    "Does the latest OEIF graded inspection relate to the URN of the current school?": "No",
    "URN at time of latest OEIF graded inspection": "999081",
}
OF_BEFORE = school_row("999001", oeif("10000041", "04/02/2020", "18/03/2020", "2 2 2 2 2 9 9", **NOT_ITS_OWN))
IN_2019 = {"Does the latest full inspection relate to the URN of the current school?": "No"}


def before_2019(number: str = "10000041", **more: str) -> dict[str, str]:
    """The same in a file of 2019 to 2024, which does not tell the URN at the time."""
    return school_row("999001", full_2019(number, "04/02/2020", "18/03/2020", "2 2 2 2 2 9 9", **IN_2019, **more))


def linked(desk, later: str, before: str, *, sort: str = "Predecessor", name: str = "") -> None:
    desk.keep(SchoolLink(uid=new_uid(), school=desk.school(later).uid, linked_urn=before, link_type=sort, linked_name=name))


def page(desk, urn: str) -> SchoolPage:
    found = school_page(desk.school(urn).uid, store=desk.store)
    assert found is not None
    return found


def listed(desk, urn: str) -> object:
    """What the list of schools says of a school's leadership."""
    at = {column.key: place for place, column in enumerate(LISTS["schools"].columns)}
    rows = desk.store.listings.rows("schools", desk.store.listings.ids(ListQuery("schools", sort="leadership")))
    return next(row[at["leadership"]] for row in rows if row[at["urn"]] == urn)


@pytest.fixture
def alone(desk):
    """A school whose predecessor is not held."""
    desk.bring(school("999001"))
    return desk


@pytest.fixture
def both(desk):
    """An academy and the closed school that it was."""
    desk.bring(school("999001"), school("999081", status="Closed", closed="31-08-2021"))
    return desk


def test_it_is_kept_with_the_successor_while_the_predecessor_is_not_held_and_moves_to_it_later(alone):
    bring(alone, file("2026-02", OF_BEFORE))
    kept = inspection(alone, "10000041")
    assert (kept.school, kept.urn_at_time) == (alone.school("999001").uid, "999081")
    assert page(alone, "999001").headline.kind is HeadlineKind.PREDECESSOR_ONLY
    assert listed(alone, "999001") == "Good · 2020 (predecessor)"
    alone.bring(school("999001"), school("999081"), as_at=date(2026, 11, 1))
    (row,) = look(alone, file("2026-02", OF_BEFORE)).rows
    assert [(change.field, change.old, change.new) for change in row.changes] == [("school (2020-02-04)", "School 999001", "School 999081")]
    bring(alone, file("2026-02", OF_BEFORE))
    assert inspection(alone, "10000041").school == alone.school("999081").uid
    assert not look(alone, file("2026-02", OF_BEFORE)).plan


@pytest.mark.parametrize("is_told_by", ["successor", "predecessor"])
def test_it_is_kept_with_the_predecessor_and_shown_on_the_successor_through_the_link(both, is_told_by):
    if is_told_by == "successor":
        linked(both, "999001", "999081", sort="predecessor - merged")
    else:
        linked(both, "999081", "999001", sort="Successor")
    bring(both, file("2026-02", OF_BEFORE))
    assert inspection(both, "10000041").school == both.school("999081").uid
    shown = page(both, "999001")
    assert [(line.is_predecessors, line.whose) for line in shown.inspections] == [(True, "School 999081")]
    assert shown.headline_words.startswith("only its predecessor's, Good, 4 Feb 2020")
    counts = leadership_counts([both.school("999001").uid], store=both.store)
    assert [(count.kind, count.schools) for count in counts] == [(HeadlineKind.PREDECESSOR_ONLY, 1)]
    own = page(both, "999081")
    assert [(line.is_predecessors, line.whose) for line in own.inspections] == [(False, "")]
    assert own.headline.kind is HeadlineKind.GRADED
    assert listed(both, "999081") == "Good · 2020"


def test_the_list_of_schools_marks_a_predecessors_judgement_and_prefers_its_own(both):
    linked(both, "999001", "999081")
    bring(both, file("2026-02", OF_BEFORE))
    assert listed(both, "999001") == "Good · 2020 (predecessor)"
    older = school_row("999001", full_2019("10000042", "06/03/2018", "18/04/2018", "3 9 9 9 3 9 9"))
    bring(both, file("2019-2024", older), as_at=date(2019, 9, 1))
    assert listed(both, "999001") == "Requires improvement · 2018"
    assert page(both, "999001").headline.kind is HeadlineKind.GRADED


def test_a_line_of_schools_is_followed_to_its_beginning_and_never_round_in_a_circle(desk):
    desk.bring(school("999001"), school("999081"), school("999082"), school("999083"))
    linked(desk, "999001", "999081")
    linked(desk, "999081", "999082")
    linked(desk, "999082", "999001")
    linked(desk, "999001", "999083", sort="Sixth Form Centre Link")
    for at, urn in enumerate(("999081", "999082", "999083")):
        bring(desk, file("2026-02", school_row(urn, ungraded(f"1000005{at}", f"0{at + 1}/06/2023", "12/07/2023"))))
    assert [line.whose for line in page(desk, "999001").inspections] == ["School 999082", "School 999081"]


def test_a_row_of_a_successor_that_is_not_held_is_taken_for_what_it_tells_of_the_school_before(desk):
    desk.bring(school("999081"))
    row = OF_BEFORE | ungraded("10000043", "05/06/2024", "12/07/2024")
    staging = bring(desk, file("2026-02", row, school_row("999002", ungraded("10000044", "05/06/2024", "12/07/2024"))))
    assert (staging.counts["created"], staging.counts["skipped"]) == (1, 1)
    assert [message.message for message in staging.messages if message.code == "not_held"] == [
        "1 row is about a school that you do not hold; skipped."
    ]
    assert [one.number for one in desk.every(Inspection)] == ["10000041"]
    assert inspection(desk, "10000041").school == desk.school("999081").uid


def test_without_the_urn_at_the_time_the_only_link_tells_the_predecessor(both):
    linked(both, "999001", "999081")
    bring(both, file("2019-2024", before_2019()))
    assert inspection(both, "10000041").school == both.school("999081").uid
    assert not look(both, file("2026-02", OF_BEFORE)).plan


@pytest.mark.parametrize("find", [
    lambda desk: {"School name at time of latest full inspection": "Old Mill School"},
    lambda desk: {"LAESTAB at time of latest full inspection": "9502081"},
    lambda desk: {"School name at time of latest full inspection": "SCHOOL 999081"},
])  # fmt: skip
def test_of_several_predecessors_name_or_number_tells_which(both, find: Callable[..., dict[str, str]]):
    was = both.school("999081")
    with both.store.writing("Number it") as work:
        work.replace([replace(was, establishment_number="2081")])
    linked(both, "999001", "999081", sort="Predecessor - merged", name="Old Mill School")
    linked(both, "999001", "999089", sort="Predecessor - merged", name="Old Brook School")
    bring(both, file("2019-2024", before_2019(**find(both))))
    assert inspection(both, "10000041").school == was.uid


@pytest.mark.parametrize("links", [(), ("999081", "999089")])
def test_without_a_link_that_says_which_it_is_left_to_the_officer(both, links):
    for urn in links:
        linked(both, "999001", urn)
    staging = look(both, file("2019-2024", before_2019()))
    assert (staging.counts["conflicts"], bool(staging.plan)) == (1, False)
    column, words = said(staging)["predecessor"]
    assert column == "Does the latest full inspection relate to the URN of the current school?"
    assert "Import GIAS links" in words


def test_an_inspection_that_is_held_by_its_number_needs_no_link(both):
    bring(both, file("2026-02", OF_BEFORE))
    staging = look(both, file("2019-2024", before_2019()))
    assert (staging.counts["unchanged"], said(staging)) == (1, {})


def test_the_successors_own_inspection_of_that_day_is_another(both):
    own = school_row("999001", oeif("10000045", "04/02/2020", "18/03/2020", "3 3 3 3 3 9 9"))
    bring(both, TableInMemory(file("2026-02", own).headings, [*file("2026-02", own, OF_BEFORE).cells]))
    assert {one.number: one.school for one in both.every(Inspection)} == {
        "10000045": both.school("999001").uid, "10000041": both.school("999081").uid,
    }  # fmt: skip
