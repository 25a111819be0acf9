"""Ofsted's management information: every layout tells the same inspections, each under its own framework."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.application.importing import TableInMemory, stage
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import Verdict
from leaddesk.domain.inspections import Inspection, InspectionKind
from leaddesk.domain.vocabulary import Term
from tests.application.importing.conftest import school
from tests.application.importing.ofsted_desk import CARD, FILES, IN_YEAR, LATEST, OLD, TOLD, bring, grades, inspection, look, said, told
from tests.application.importing.ofsted_files import (
    LAYOUTS,
    card,
    file,
    oeif,
    school_row,
    ungraded,
)
from tests.application.importing.test_again_and_undo import everything


@pytest.fixture
def borough(desk):
    """Two schools of a register."""
    desk.bring(school("999001"), school("999002"))
    return desk


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_recognised_saved_undone_and_comes_in_again_without_a_change(borough, layout):
    before = everything(borough.store)
    staging = bring(borough, file(layout, FILES[layout]))
    assert (staging.kind, staging.counts["created"], said(staging)) == ("ofsted", 1, {})
    assert staging.records["inspections"] == {"created": TOLD[layout], "updated": 0}
    after = everything(borough.store)
    again = look(borough, file(layout, FILES[layout]))
    assert (again.counts["unchanged"], bool(again.plan)) == (1, False)
    borough.store.history.undo()
    assert everything(borough.store) == before
    borough.store.history.redo()
    assert everything(borough.store) == after


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_invented_headings_are_those_that_ofsted_uses(shared_data, layout):
    name = next(path for path in (shared_data / "ofsted-columns").iterdir() if path.name.startswith(layout.replace(" ", "_")))
    lines = [line for line in name.read_text().splitlines() if line.strip() and not line.startswith("(")]
    real = lines[0].split("|") if "|" in lines[0] else lines
    assert list(LAYOUTS[layout]) == real


def test_every_inspection_is_under_the_framework_of_its_day(borough):
    bring(borough, file("2019-2024", OLD))
    bring(borough, file("2026 D2", LATEST))
    found = {one.number: one for one in borough.every(Inspection)}
    assert {number: (one.kind.value, one.framework_code) for number, one in found.items()} == {
        "10000001": ("graded", "pre_2019"), "10000002": ("graded", "eif_overall"),
        "10000003": ("ungraded", "eif_overall"), "10000004": ("graded", "report_card"),
    }  # fmt: skip
    assert (found["10000002"].ended_on, found["10000002"].published_on) == (date(2022, 10, 12), date(2022, 11, 23))
    assert [found[number].safeguarding for number in sorted(found)] == ["", "effective", "", "met"]
    assert found["10000003"].ungraded_outcome == "good_improving"
    assert grades(borough, "10000001") == {
        "pre_2019.overall": "pre_2019.3", "pre_2019.leadership": "pre_2019.2", "pre_2019.early_years": "pre_2019.2",
    }  # fmt: skip
    assert grades(borough, "10000002")["eif_overall.behaviour"] == "eif_overall.1"
    assert "eif_overall.sixth_form" not in grades(borough, "10000002")
    assert grades(borough, "10000004") == {
        "report_card.inclusion": "report_card.expected", "report_card.curriculum": "report_card.attention",
        "report_card.achievement": "report_card.expected", "report_card.behaviour": "report_card.strong",
        "report_card.personal_development": "report_card.expected", "report_card.leadership": "report_card.exceptional",
    }  # fmt: skip


@pytest.mark.parametrize("order", [("2019-2024", "2026-02", "2026 D1"), ("2026 D1", "2026-02", "2019-2024"), ("2026 D2", "2019-2024")])
def test_layouts_that_tell_the_same_inspection_agree_on_one_record(borough, order):
    for layout in order:
        bring(borough, file(layout, FILES[layout]))
    found = told(borough)
    assert [one[0] for one in found] == ["10000001", "10000002", "10000003", "10000004"]
    for layout in order:
        assert not look(borough, file(layout, FILES[layout])).plan
    borough.store.history.undo()
    bring(borough, file(order[-1], FILES[order[-1]]))
    assert told(borough) == found


def test_under_the_framework_without_an_overall_grade_none_is_recorded(borough):
    row = school_row("999001", oeif("10000005", "04/02/2025", "18/03/2025", "Not_judged 2 2 1 2 9 NULL"))
    bring(borough, file("2026-02", row))
    areas = ("education", "behaviour", "personal_development", "leadership")
    assert set(grades(borough, "10000005")) == {f"eif_no_overall.{area}" for area in areas}
    wrong = school_row("999002", oeif("10000006", "04/02/2025", "18/03/2025", "2 2 2 1 2 9 9"))
    assert said(bring(borough, file("2026-02", wrong)))["area"][0] == "Latest OEIF overall effectiveness"
    assert "eif_no_overall.overall" not in grades(borough, "10000006")


def test_words_that_no_list_has_are_told_under_their_heading_and_the_rest_is_kept(borough):
    row = school_row(
        "999001",
        oeif("10000007", "04/02/2020", "18/03/2020", "RI Splendid 3 2 Req._Imp. 2 2", **{
            "Latest OEIF category of concern": "XYZ", "Latest OEIF  safeguarding is effective?": "Perhaps"}),
        ungraded("10000008", "05/06/2024", "12/07/2024", "School is doing fine"),
    )  # fmt: skip
    staging = bring(borough, file("2026-02", row))
    assert {code: column for code, (column, _) in said(staging).items()} == {
        "grade": "Latest OEIF quality of education", "category": "Latest OEIF category of concern",
        "safeguarding": "Latest OEIF  safeguarding is effective?", "outcome": "Ungraded inspection overall outcome",
    }  # fmt: skip
    assert "“Splendid”" in said(staging)["grade"][1]
    assert staging.counts["created"] == 1
    found = grades(borough, "10000007")
    assert (found["eif_overall.overall"], found["eif_overall.leadership"]) == ("eif_overall.3", "eif_overall.3")
    assert "eif_overall.education" not in found
    assert inspection(borough, "10000008").ungraded_outcome == ""


@pytest.mark.parametrize(
    ("words", "code"), [("SWK", "sw"), ("SM", "sm"), ("NTI", "notice"), ("rsi", "rsi"), ("No category", "none"), ("", ""), ("NULL", "")]
)
def test_the_published_category_is_a_fact(borough, words, code):
    row = school_row("999001", oeif("10000009", "04/02/2020", "18/03/2020", "4 4 3 3 4 9 9", **{"Latest OEIF category of concern": words}))
    assert said(bring(borough, file("2026-02", row))) == {}
    assert inspection(borough, "10000009").category_code == code


def test_a_category_that_the_grades_of_a_report_card_do_not_point_to_is_explained(borough):
    urgent = [*CARD[:2], "Urgent improvement", *CARD[3:5], "Urgent improvement"]
    staging = bring(borough, file("2026-02", school_row("999001", card("10000010", "03/02/2026", "17/03/2026", urgent))))
    column, words = said(staging)["category"]
    assert column == "Category of concern"
    assert words == ("The grades point to “Special measures”: leadership and governance needs urgent improvement and another area needs it"
                     " too. The published category is “No category”.")  # fmt: skip
    agreed = school_row("999001", card("10000010", "03/02/2026", "17/03/2026", urgent, **{"Category of concern": "SM"}))
    assert said(bring(borough, file("2026-02", agreed))) == {}
    assert inspection(borough, "10000010").category_code == "sm"
    not_met = school_row("999002", card("10000011", "03/02/2026", "17/03/2026", CARD, **{"Safeguarding standards": "Not met"}))
    assert "Requires significant improvement" in said(bring(borough, file("2026-02", not_met)))["category"][1]


def test_a_school_category_that_none_of_its_inspections_carries_is_told(borough):
    row = school_row("999001", oeif("10000012", "04/02/2020", "18/03/2020", "4 4 3 3 4 9 9"), **{"Most recent category of concern": "SM"})
    assert said(look(borough, file("2026-02", row)))["recent_category"][0] == "Most recent category of concern"


@pytest.mark.parametrize(
    ("event", "outcome", "kind", "verdict"),
    [
        ("Urgent inspection", "", "urgent", Verdict.CREATED),
        ("S8 No Formal Designation Visit", "", "urgent", Verdict.CREATED),
        ("Monitoring inspection", "", "monitoring", Verdict.CREATED),
        ("Schools with Serious Weaknesses Visit 1", "", "monitoring", Verdict.CREATED),
        ("Schools - S8", "Standards maintained", "ungraded", Verdict.CREATED),
        ("Schools - S5", "", "", Verdict.REJECTED),
    ],
)
def test_an_inspection_without_grades_is_what_its_type_says(borough, event, outcome, kind, verdict):
    about = {"Inspection type": event, "Event type grouping": "", "Outcomes for legacy monitoring inspections": outcome}
    row = school_row("999001", card("10000013", "03/02/2026", "17/03/2026", [], in_year=True), **about)
    staging = look(borough, file("2026 D1", row))
    assert staging.rows[0].verdict is verdict
    made = list(staging.plan.added.get("inspection", {}).values())
    assert [one.kind.value for one in made] == ([kind] if kind else [])
    assert ("inspection" in said(staging)) is (not kind)


def test_a_monitoring_inspection_with_grades_stays_one(borough):
    row = school_row("999001", card("10000013", "03/06/2026", "17/07/2026", CARD, in_year=True), **{"Inspection type": "Monitoring"})
    bring(borough, file("2026 D1", row))
    assert inspection(borough, "10000013").kind is InspectionKind.MONITORING


def test_grades_given_later_are_of_a_monitoring_inspection_and_the_first_ones_stay(borough):
    bring(borough, file("2026 D1", IN_YEAR))
    later = {"Leadership and governance": "Needs attention", "Leadership and governance - date of grade": "09/09/2026",
             "Safeguarding standards": "Not met", "Safeguarding standards - date of grade": "09/09/2026",
             "Inclusion - date of grade": "03/02/2026"}  # fmt: skip
    bring(borough, file("2026 D2", LATEST | later))
    assert grades(borough, "10000004")["report_card.leadership"] == "report_card.exceptional"
    assert inspection(borough, "10000004").safeguarding == "met"
    seen = next(one for one in borough.every(Inspection) if one.started_on == date(2026, 9, 9))
    assert (seen.kind, seen.number, seen.safeguarding) == (InspectionKind.MONITORING, None, "not_met")
    assert not look(borough, file("2026 D2", LATEST | later)).plan
    visit = school_row("999001", card("10000014", "09/09/2026", "01/10/2026", [], in_year=True),
                       **{"Inspection type": "Monitoring inspection", "Leadership and governance": "Needs attention",
                          "Safeguarding standards": "Not met"})  # fmt: skip
    staging = bring(borough, file("2026 D1", visit))
    assert staging.counts["updated"] == 1
    assert inspection(borough, "10000014").uid == seen.uid
    assert grades(borough, "10000014") == {"report_card.leadership": "report_card.attention"}


def test_a_row_without_an_inspection_is_skipped_and_faulty_ones_are_rejected_in_words(borough):
    rows = [
        school_row("999001"),
        school_row("99900", ungraded("1", "05/06/2024", "12/07/2024")),
        school_row("999002", ungraded("10000015", "NULL", "12/07/2024")),
        school_row("999002", ungraded("10000016", "31/31/2024", "12/07/2024")),
        school_row("999777", ungraded("10000017", "05/06/2024", "12/07/2024")),
        school_row("", **{"School name": "Total"}),
    ]
    staging = look(borough, file("2026-02", *rows))
    assert [row.verdict.value for row in staging.rows] == ["skipped", "rejected", "rejected", "rejected", "skipped"]
    codes = [(message.row, message.code) for message in staging.messages]
    assert {(2, "not_inspected"), (3, "urn"), (4, "no_date"), (5, "ungraded_started_on_unreadable"), (None, "not_held")} <= set(codes)
    assert "1 row is about a school that you do not hold; skipped." in [message.message for message in staging.messages]
    assert not staging.plan


def test_a_day_on_which_no_framework_was_in_use_is_told(borough):
    (framework,) = [term for term in borough.every(Term) if term.list_name == "inspection_frameworks" and term.code == "report_card"]
    with borough.store.writing("End it") as work:
        work.replace([replace(framework, active_to=date(2026, 1, 1))])
    staging = look(borough, file("2026 D1", IN_YEAR))
    assert (staging.counts["rejected"], said(staging)["no_framework"][0]) == (1, "Inspection start date")


def test_only_the_schools_asked_for_are_taken(borough):
    rows = [school_row(urn, ungraded(f"100000{at}", "05/06/2024", "12/07/2024")) for at, urn in ((18, "999001"), (19, "999002"))]
    staging = look(borough, file("2026-02", *rows), urns=("999002",))
    assert (staging.counts["created"], staging.counts["skipped"]) == (1, 1)


def test_each_column_of_dates_is_read_in_its_own_way(borough):
    rows = [school_row("999001", ungraded("10000020", "2024-06-05", "07/12/2024")),
            school_row("999002", ungraded("10000021", "2024-06-06", "07/31/2024"))]  # fmt: skip
    staging = bring(borough, file("2026-02", *rows))
    assert [m.column for m in staging.messages if m.code == "date_order"] == ["Ungraded inspection publication date"]
    made = inspection(borough, "10000020")
    assert (made.started_on, made.published_on) == (date(2024, 6, 5), date(2024, 7, 12))


def test_a_list_of_schools_is_no_management_information(borough):
    with pytest.raises(KnownFailure, match="not of a kind"):
        stage(TableInMemory(("Web Link", "URN", "LAESTAB"), [["", "999001", "9502001"]]), store=borough.store)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.text(max_size=12), min_size=4, max_size=4))
def test_whatever_stands_in_a_cell_the_counts_add_up_and_nothing_unsound_is_planned(borough, cells):
    day, grade, outcome, number = cells
    row = LATEST | {"Inspection start date": day, "Inclusion": grade, "Ungraded inspection overall outcome": outcome,
                    "Latest ungraded inspection number": number}  # fmt: skip
    staging = look(borough, file("2026-02", row))
    assert all(not one.problems() for one in staging.plan.added.get("inspection", {}).values())
