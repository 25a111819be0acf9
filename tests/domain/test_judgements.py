"""What inspections amount to (domain.md 5.5)."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind, Standing
from leaddesk.domain.judgements import (
    CORE_AREAS,
    HeadlineKind,
    category_doubt,
    category_explained,
    category_reason,
    check_framework,
    check_grades,
    check_kind,
    count_headlines,
    expected_category,
    framework_on,
    leadership_headline,
)
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

SCHOOL = new_uid()


def framework(code: str, first: date | None, last: date | None, note: str = "regime=A") -> Term:
    return Term(
        uid=new_uid(), list_name="inspection_frameworks", code=code, label=code, active_from=first, active_to=last, note=note
    )


FRAMEWORKS = [
    framework("pre_2019", None, date(2019, 8, 31)),
    framework("eif_overall", date(2019, 9, 1), date(2024, 8, 31)),
    framework("eif_no_overall", date(2024, 9, 1), date(2025, 11, 9)),
    framework("report_card", date(2025, 11, 10), None),
    framework("isi", None, None, "scale=in_words"),
]


def inspection(code: str = "report_card", day: date = date(2026, 6, 2), **more: object) -> Inspection:
    return Inspection(uid=new_uid(), school=SCHOOL, framework_code=code, started_on=day, **more)


def grade(of: Inspection, area: str, mark: str) -> InspectionGrade:
    code = of.framework_code
    return InspectionGrade(uid=new_uid(), inspection=of.uid, area_code=f"{code}.{area}", grade_code=f"{code}.{mark}")


def card(of: Inspection, **marks: str) -> list[InspectionGrade]:
    return [grade(of, area, marks.get(area, "expected")) for area in sorted(CORE_AREAS)]


def terms(*pairs: tuple[str, str]) -> dict[str, Term]:
    return {code: Term(uid=new_uid(), list_name="x", code=code, label=code.title(), parent=parent) for code, parent in pairs}


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2012, 1, 1), "pre_2019"),
        (date(2019, 8, 31), "pre_2019"),
        (date(2019, 9, 1), "eif_overall"),
        (date(2024, 8, 31), "eif_overall"),
        (date(2024, 9, 1), "eif_no_overall"),
        (date(2025, 11, 9), "eif_no_overall"),
        (date(2025, 11, 10), "report_card"),
        (date(2030, 1, 1), "report_card"),
    ],
)
def test_the_framework_follows_the_date(day: date, code: str) -> None:
    found = framework_on(day, FRAMEWORKS)
    assert found is not None
    assert found.code == code


def test_no_framework_without_dated_ones() -> None:
    assert framework_on(date(2026, 1, 1), FRAMEWORKS[-1:]) is None


def test_an_inspection_belongs_to_a_framework_of_its_day() -> None:
    old = inspection("eif_overall", date(2025, 12, 1))
    assert "not in use on 1 Dec 2025" in str(check_framework(old, FRAMEWORKS[1])[0])
    assert check_framework(inspection(), FRAMEWORKS[3]) == ()
    assert check_framework(inspection(), None)[0].field == "framework_code"


def test_areas_and_grades_belong_to_the_framework_and_no_area_is_graded_twice() -> None:
    one = inspection()
    areas = terms(("report_card.inclusion", "report_card"), ("eif_overall.overall", "eif_overall"))
    scale = terms(("report_card.strong", "report_card"), ("eif_overall.1", "eif_overall"))
    good = grade(one, "inclusion", "strong")
    assert check_grades(one, [good], areas, scale) == ()
    wrong_area = InspectionGrade(
        uid=new_uid(), inspection=one.uid, area_code="eif_overall.overall", grade_code="report_card.strong"
    )
    wrong_mark = InspectionGrade(
        uid=new_uid(), inspection=one.uid, area_code="report_card.inclusion", grade_code="eif_overall.1"
    )
    assert "does not inspect" in check_grades(one, [wrong_area], areas, scale)[0].what
    assert "does not have that grade" in check_grades(one, [wrong_mark], areas, scale)[0].what
    assert "twice" in check_grades(one, [good, good], areas, scale)[0].what


def test_an_ungraded_inspection_has_no_grades() -> None:
    one = inspection(kind=InspectionKind.UNGRADED)
    assert check_kind(one, [grade(one, "inclusion", "strong")])[0].field == "kind"
    assert check_kind(one, [grade(one, "inclusion", "not_judged")]) == ()


@pytest.mark.parametrize(
    ("marks", "safeguarding", "expected"),
    [
        ({}, "met", "none"),
        ({"achievement": "attention"}, "met", "none"),
        ({"achievement": "urgent"}, "met", "rsi"),
        ({"leadership": "urgent"}, "met", "rsi"),
        ({}, "not_met", "rsi"),
        ({"leadership": "urgent", "achievement": "urgent"}, "met", "sm"),
        ({"leadership": "urgent"}, "not_met", "sm"),
    ],
)
def test_the_category_that_a_report_card_points_to(marks: dict[str, str], safeguarding: str, expected: str) -> None:
    assert expected_category(card(inspection(), **marks), safeguarding) == expected


def test_an_incomplete_card_points_nowhere() -> None:
    one = inspection()
    assert expected_category(card(one)[1:], "met") is None
    assert expected_category(card(one), "") is None


@pytest.mark.parametrize(
    ("marks", "safeguarding", "why"),
    [
        ({}, "met", "no area needs urgent improvement and safeguarding standards are met"),
        ({"achievement": "urgent"}, "met", "1 area needs urgent improvement"),
        ({"achievement": "urgent", "inclusion": "urgent"}, "not_met",
         "2 areas need urgent improvement and safeguarding standards are not met"),
        ({"leadership": "urgent"}, "met", "leadership and governance needs urgent improvement"),
        ({"leadership": "urgent", "achievement": "urgent"}, "met",
         "leadership and governance needs urgent improvement and another area needs it too"),
        ({"leadership": "urgent"}, "not_met", "leadership and governance needs urgent improvement and safeguarding standards are not met"),
    ],
)  # fmt: skip
def test_why_a_report_card_points_to_its_category(marks: dict[str, str], safeguarding: str, why: str) -> None:
    one = inspection(safeguarding=safeguarding)
    assert category_reason(card(one, **marks), safeguarding) == why
    assert category_explained(one, card(one, **marks), {}).endswith(f": {why}.")
    assert category_reason(card(one)[1:], safeguarding) == category_explained(one, card(one)[1:], {}) == ""
    old = inspection("eif_overall", date(2021, 1, 1))
    assert category_explained(old, card(old), {}) == ""


@settings(max_examples=50)
@given(st.dictionaries(st.sampled_from(sorted(CORE_AREAS)), st.sampled_from(["urgent", "attention", "strong"])), st.booleans())
def test_special_measures_always_need_leadership_and_something_more(marks: dict[str, str], is_met: bool) -> None:
    found = expected_category(card(inspection(), **marks), "met" if is_met else "not_met")
    urgent = {area for area, mark in marks.items() if mark == "urgent"}
    assert (found == "sm") == ("leadership" in urgent and (len(urgent) > 1 or not is_met))
    assert (found == "none") == (not urgent and is_met)


def test_a_doubt_is_said_only_where_a_report_card_disagrees_with_itself() -> None:
    categories = terms(("none", ""), ("rsi", ""))
    wrong = inspection(safeguarding="met", category_code="rsi")
    assert category_doubt(wrong, card(wrong), categories) == (
        "The grades point to “None”: no area needs urgent improvement and safeguarding standards are met. The published category is “Rsi”."
    )
    unknown = inspection(safeguarding="met", category_code="notice")
    assert "notice" in category_doubt(unknown, card(unknown), categories)
    right = inspection(safeguarding="met")
    assert category_doubt(right, card(right), categories) == ""
    assert category_doubt(right, card(right)[1:], categories) == ""
    old = inspection("eif_overall", date(2021, 1, 1), category_code="sm")
    assert category_doubt(old, [], categories) == ""


def told(urn: str, *pairs: tuple[Inspection, str]) -> object:
    grades: dict[UUID, list[InspectionGrade]] = {i.uid: [grade(i, "leadership", mark)] for i, mark in pairs if mark}
    return leadership_headline(urn, [i for i, _ in pairs], grades)


def test_the_latest_grade_of_the_school_itself_leads() -> None:
    older, newer = inspection("eif_overall", date(2019, 11, 1)), inspection()
    headline = leadership_headline("999001", [older, newer], {older.uid: [grade(older, "leadership", "2")], newer.uid: []})
    assert (headline.kind, headline.year, headline.framework_code) == (HeadlineKind.GRADED, 2019, "eif_overall")


def test_an_ungraded_outcome_stands_alone_only_without_a_grade() -> None:
    ungraded = inspection("eif_overall", date(2023, 5, 1), kind=InspectionKind.UNGRADED, ungraded_outcome="remains_good")
    assert leadership_headline("999001", [ungraded], {}).kind is HeadlineKind.UNGRADED_ONLY


def test_a_predecessors_judgement_is_said_to_be_that() -> None:
    before = inspection("eif_overall", date(2021, 5, 1), urn_at_time="999009")
    headline = leadership_headline("999001", [before], {before.uid: [grade(before, "leadership", "2")]})
    assert headline.kind is HeadlineKind.PREDECESSOR_ONLY


def test_provisional_results_and_unjudged_areas_say_nothing() -> None:
    secret = inspection(standing=Standing.PROVISIONAL)
    unjudged = inspection()
    grades = {secret.uid: [grade(secret, "leadership", "strong")], unjudged.uid: [grade(unjudged, "leadership", "not_judged")]}
    headline = leadership_headline("999001", [secret, unjudged], grades)
    assert headline.kind is HeadlineKind.NONE
    assert (headline.year, headline.framework_code) == (None, "")


def test_a_predecessors_word_counts_only_where_the_school_has_none_of_its_own() -> None:
    before = inspection("eif_overall", date(2023, 1, 10), ungraded_outcome="remains_good", kind=InspectionKind.UNGRADED)
    latest = leadership_headline("999001", [], {}, [inspection("pre_2019", date(2018, 1, 9)), before])
    assert (latest.kind, latest.inspection) == (HeadlineKind.PREDECESSOR_ONLY, before)
    assert leadership_headline("999001", [], {}, [inspection("pre_2019", date(2018, 1, 9))]).kind is HeadlineKind.NONE
    own = inspection("pre_2019", date(2018, 3, 6))
    headline = leadership_headline("999001", [own], {own.uid: [grade(own, "leadership", "3")]}, [before])
    assert (headline.kind, headline.inspection) == (HeadlineKind.GRADED, own)


def test_headlines_are_counted_apart_by_framework_and_year() -> None:
    old, new = inspection("eif_overall", date(2022, 1, 1)), inspection()
    graded = [told("999001", (old, "2")), told("999001", (old, "2")), told("999001", (new, "strong"))]
    counts = count_headlines([*graded, leadership_headline("999001", [], {})])
    assert [(c.kind, c.framework_code, c.year, c.schools) for c in counts] == [
        (HeadlineKind.GRADED, "eif_overall", 2022, 2),
        (HeadlineKind.GRADED, "report_card", 2026, 1),
        (HeadlineKind.NONE, "", None, 1),
    ]


def test_a_graded_inspection_is_published_with_a_grade_and_waits_without_one() -> None:
    one = inspection(kind=InspectionKind.GRADED)
    (problem,) = check_kind(one, [])
    assert problem.field == "standing"
    assert check_kind(one, [grade(one, "inclusion", "strong")]) == ()
    assert check_kind(inspection(kind=InspectionKind.GRADED, standing=Standing.PROVISIONAL), []) == ()
