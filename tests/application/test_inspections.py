"""Inspections with their grades, under every framework."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.inspections import InspectionLine, amend_inspection, grades_of, record_inspection
from leaddesk.application.ports import Store
from leaddesk.application.schools import school_page
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.inspections import Inspection, InspectionGrade, Standing
from leaddesk.domain.records import new_uid
from tests.application.borough import SmallBorough, small_borough


@pytest.fixture
def small(store: Store) -> SmallBorough:
    return small_borough(store)


def a_card(small: SmallBorough, **more: object) -> Inspection:
    started = date(2026, 6, 2)
    return Inspection(uid=new_uid(), school=small.lark.uid, framework_code="report_card", started_on=started, **more)


def grades(of: Inspection, **marks: str) -> list[InspectionGrade]:
    code = of.framework_code
    return [
        InspectionGrade(uid=new_uid(), inspection=of.uid, area_code=f"{code}.{area}", grade_code=f"{code}.{mark}")
        for area, mark in marks.items()
    ]


def line_of(small: SmallBorough, store: Store) -> InspectionLine:
    page = school_page(small.lark.uid, store=store)
    assert page is not None
    return page.inspections[0]


def test_grades_read_in_the_order_of_the_framework_with_shape_and_word(store: Store, small: SmallBorough) -> None:
    one = a_card(small, safeguarding="met")
    record_inspection(one, grades(one, leadership="strong", inclusion="attention"), store=store)
    line = line_of(small, store)
    assert [(g.area, g.grade, g.shape) for g in line.grades] == [
        ("Inclusion", "Needs attention", "down"),
        ("Leadership and governance", "Strong standard", "up"),
    ]
    assert (line.when, line.safeguarding, line.standing, line.doubt) == ("2 Jun 2026", "Safeguarding standards met", "", "")


def test_amending_keeps_removes_and_adds_grades(store: Store, small: SmallBorough) -> None:
    one = a_card(small)
    first = grades(one, leadership="strong", inclusion="attention")
    record_inspection(one, first, store=store)
    amend_inspection(replace(one, number="10000001"), grades(one, leadership="expected", achievement="strong"), store=store)
    held = {grade.area_code: grade for grade in grades_of(one.uid, store=store)}
    assert {area: grade.grade_code for area, grade in held.items()} == {
        "report_card.leadership": "report_card.expected",
        "report_card.achievement": "report_card.strong",
    }
    assert held["report_card.leadership"].uid == first[0].uid
    store.history.undo()
    assert set(grades_of(one.uid, store=store)) == set(first)


def test_grades_of_another_framework_are_refused(store: Store, small: SmallBorough) -> None:
    one = a_card(small)
    alien = InspectionGrade(uid=new_uid(), inspection=one.uid, area_code="eif_overall.overall", grade_code="eif_overall.2")
    with pytest.raises(NotAccepted, match="does not inspect"):
        record_inspection(one, [alien], store=store)
    with pytest.raises(NotAccepted, match="not in use"):
        record_inspection(replace(one, started_on=date(2020, 1, 1)), [], store=store)
    with pytest.raises(NotAccepted, match="needs a framework"):
        record_inspection(replace(one, framework_code=""), [], store=store)


def test_a_category_that_the_grades_do_not_point_to_is_doubted(store: Store, small: SmallBorough) -> None:
    one = a_card(small, safeguarding="met", category_code="sm", standing=Standing.PROVISIONAL)
    areas = ("inclusion", "curriculum", "achievement", "behaviour", "personal_development", "leadership")
    record_inspection(one, grades(one, **dict.fromkeys(areas, "expected")), store=store)
    page = school_page(small.lark.uid, store=store)
    assert page is not None
    explained = "The grades point to “No category”: no area needs urgent improvement and safeguarding standards are met."
    assert page.doubts == (f"{explained} The published category is “Special measures”.",)
    assert page.inspections[0].explained == explained
    assert (line_of(small, store).standing, line_of(small, store).category) == ("Provisional", "Special measures")
    assert page.headline_words == "no judgement yet"


def test_a_predecessors_inspection_is_said_to_be_that(store: Store, small: SmallBorough) -> None:
    one = a_card(small, urn_at_time="999099")
    record_inspection(one, grades(one, leadership="strong"), store=store)
    page = school_page(small.lark.uid, store=store)
    assert page is not None
    assert page.headline_words.startswith("only its predecessor's, Strong standard")
    assert page.inspections[0].is_predecessors
