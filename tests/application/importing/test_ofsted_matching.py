"""Which inspection of a file is which of ours: numbers, days, older files and what an officer recorded."""

import re
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook

from leaddesk.application.importing import save, stage
from leaddesk.documents.tables import read_table
from leaddesk.domain.inspections import Inspection, InspectionGrade, Standing
from leaddesk.domain.records import new_uid
from tests.application.importing.conftest import school
from tests.application.importing.ofsted_desk import CARD, IN_YEAR, LATEST, bring, grades, inspection, look, said
from tests.application.importing.ofsted_files import card, file, full_2019, oeif, previous_2019, school_row, section_8, ungraded
from tests.application.importing.test_again_and_undo import everything


@pytest.fixture
def borough(desk):
    """Two schools of a register."""
    desk.bring(school("999001"), school("999002"))
    return desk


def test_an_older_file_adds_what_is_missing_and_never_overwrites(borough):
    newer = school_row("999001", oeif("10000022", "04/02/2020", "18/03/2020", "2 2 2 2 2 9 9"))
    bring(borough, file("2026-02", newer), as_at=date(2026, 2, 1))
    old = school_row("999001", full_2019("10000022", "04/02/2020", "20/03/2020", "3 2 2 2 2 2 9", **{"Inspection end date": "05/02/2020"}),
                     previous_2019("10000023", "02/02/2016", "01/03/2016", "2 9 9 9 2 9 9"))  # fmt: skip
    staging = look(borough, file("2019-2024", old), as_at=date(2024, 9, 1))
    assert said(staging)["older"][1] == "Published on, overall effectiveness: a newer file says otherwise; what is held was kept."
    save(staging, store=borough.store)
    kept = inspection(borough, "10000022")
    assert (kept.published_on, kept.ended_on) == (date(2020, 3, 18), date(2020, 2, 5))
    assert grades(borough, "10000022")["eif_overall.overall"] == "eif_overall.2"
    assert grades(borough, "10000022")["eif_overall.early_years"] == "eif_overall.2"
    assert inspection(borough, "10000023").framework_code == "pre_2019"
    ticked = bring(borough, file("2019-2024", old), as_at=date(2024, 9, 1), taken=frozenset({2}))
    assert ticked.counts["updated"] == 1
    assert inspection(borough, "10000022").published_on == date(2020, 3, 20)
    assert grades(borough, "10000022")["eif_overall.overall"] == "eif_overall.3"


def test_what_changed_names_the_inspection_and_both_grades(borough):
    bring(borough, file("2026-02", LATEST))
    mended = file("2026-02", LATEST | {"Latest OEIF overall effectiveness": "3", "Latest OEIF category of concern": "SWK"})
    changes = look(borough, mended).rows[0].changes
    assert [(change.field, change.old, change.new) for change in changes] == [
        ("category (2022-10-11)", "", "Serious weaknesses"),
        ("Overall effectiveness (2022-10-11)", "Good", "Requires improvement"),
    ]


def test_what_an_officer_recorded_of_that_day_is_the_same_inspection(borough):
    uid = borough.school("999001").uid
    mine = Inspection(uid=new_uid(), school=uid, framework_code="report_card", started_on=date(2026, 2, 3), standing=Standing.NOTIFIED)
    borough.keep(mine)
    assert bring(borough, file("2026 D1", IN_YEAR)).counts["updated"] == 1
    (found,) = borough.every(Inspection)
    assert (found.uid, found.number, found.standing) == (mine.uid, "10000004", Standing.PUBLISHED)


def test_two_numbers_on_one_day_at_one_school_are_left_to_the_officer(borough):
    uid = borough.school("999001").uid
    borough.keep(Inspection(uid=new_uid(), school=uid, framework_code="report_card", started_on=date(2026, 2, 3), number="10000099"))
    staging = look(borough, file("2026 D1", IN_YEAR))
    assert (staging.counts["conflicts"], said(staging)["same_day"][0], bool(staging.plan)) == (1, "Inspection number", False)


def test_an_inspection_of_another_inspectorate_is_never_taken_for_ofsteds(borough):
    uid = borough.school("999001").uid
    borough.keep(Inspection(uid=new_uid(), school=uid, provider="ISI", framework_code="isi", started_on=date(2026, 2, 3)))
    bring(borough, file("2026 D1", IN_YEAR))
    assert len(borough.every(Inspection)) == 2


def test_grades_that_an_ungraded_inspection_cannot_have_are_left_to_the_officer(borough):
    bring(borough, file("2026-02", school_row("999001", oeif("10000024", "04/02/2020", "18/03/2020", "2 2 2 2 2 9 9"))))
    staging = look(borough, file("2026-02", school_row("999001", ungraded("10000024", "04/02/2020", "18/03/2020"))))
    assert (staging.counts["conflicts"], bool(staging.plan)) == (1, False)
    assert "no grades" in said(staging)["inspection"][1]


def test_a_mended_date_moves_an_inspection_under_another_framework_with_its_grades(borough):
    wrong = Inspection(uid=new_uid(), school=borough.school("999001").uid, framework_code="eif_overall", number="10000025",
                       started_on=date(2024, 2, 4))  # fmt: skip
    marks = [
        InspectionGrade(uid=new_uid(), inspection=wrong.uid, area_code=f"eif_overall.{area}", grade_code="eif_overall.1")
        for area in ("overall", "leadership")
    ]
    borough.keep(wrong, *marks)
    before = everything(borough.store)
    mended = file("2026-02", school_row("999001", oeif("10000025", "04/02/2025", "18/03/2025", "Not_judged 2 2 2 2 9 9")))
    bring(borough, mended, as_at=borough.store.today())
    assert inspection(borough, "10000025").framework_code == "eif_no_overall"
    assert {area.partition(".")[0] for area in grades(borough, "10000025")} == {"eif_no_overall"}
    borough.store.history.undo()
    assert everything(borough.store) == before


def test_a_row_that_tells_an_inspection_again_otherwise_is_told_and_the_first_stays(borough):
    first = school_row("999001", ungraded("10000026", "05/06/2024", "12/07/2024"))
    staging = bring(borough, file("2026-02", first, first | {"Ungraded inspection publication date": "13/07/2024"}, first))
    assert [row.verdict.value for row in staging.rows] == ["created", "unchanged", "unchanged"]
    assert said(staging)["told_twice"][1].startswith("Published on: an earlier row")
    assert inspection(borough, "10000026").published_on == date(2024, 7, 12)


def test_a_section_8_inspection_that_became_a_full_one_is_told_once(borough):
    row = school_row("999001", full_2019("10000028", "12/10/2022", "23/11/2022", "2 2 1 2 2 2 9"),
                     section_8("10000027", "11/10/2022", "NULL", "NULL"),
                     **{"Did the latest section 8 inspection convert to a full inspection?": "Yes"})  # fmt: skip
    bring(borough, file("2019-2024", row))
    assert [one.number for one in borough.every(Inspection)] == ["10000028"]


def test_days_in_the_wrong_order_are_told_and_ours_kept(borough):
    staging = bring(borough, file("2026-02", school_row("999001", ungraded("10000029", "05/06/2024", "12/07/2023"))))
    assert said(staging)["published_on"][0] == "Ungraded inspection publication date"
    assert inspection(borough, "10000029").published_on is None


def test_the_page_of_the_school_is_linked_once_and_an_officers_own_link_stays(borough):
    web = {"Web Link (opens in new window)": "http://www.ofsted.example/999001"}
    bring(borough, file("2026-02", school_row("999001", ungraded("10000030", "05/06/2024", "12/07/2024"), **web)))
    made = inspection(borough, "10000030")
    assert made.report_url == "http://www.ofsted.example/999001"
    with borough.store.writing("Mine") as work:
        work.replace([replace(made, report_url="https://reports.example/30")])
    assert not look(borough, file("2026-02", school_row("999001", ungraded("10000030", "05/06/2024", "12/07/2024"), **web))).plan


def test_a_workbook_with_titles_dates_and_numbers_tells_the_same_as_a_csv(borough, tmp_path):
    table = file("2026 D2", LATEST)
    book = Workbook()
    sheet = book.active
    sheet.title = "D2_Most_recent_inspections"
    sheet.append(["Table D2: Most recent inspections, as at 31 March 2026"])
    sheet.append(["This worksheet contains one table."])
    sheet.append(list(table.headings))
    sheet.append([_as_typed(cell) for cell in table.cells[0]])
    book.save(tmp_path / "management information.xlsx")
    bring(borough, table)
    staging = stage(read_table(tmp_path / "management information.xlsx"), store=borough.store)
    assert (staging.kind, staging.counts["unchanged"], bool(staging.plan)) == ("ofsted", 1, False)


def _as_typed(cell: str) -> object:
    if re.fullmatch(r"\d\d/\d\d/\d{4}", cell):
        return date(*map(int, reversed(cell.split("/"))))
    return int(cell) if cell.isdigit() else cell


def test_blanks_clear_only_where_an_officer_says_so(desk):
    desk.bring(school("999001"))
    cells = {"Inspection end date": "12/10/2022", "Category of concern": "SM"}
    bring(desk, file("2019-2024", school_row("999001", full_2019("10000002", "11/10/2022", "23/11/2022", "4 4 4 4 4 9 9", **cells))))
    held = inspection(desk, "10000002")
    assert (held.ended_on, held.category_code, held.safeguarding) == (date(2022, 10, 12), "sm", "effective")
    blank = {"Safeguarding is effective?": "NULL", "Inspection end date": "32/13/2022"}
    row = school_row("999001", full_2019("10000002", "11/10/2022", "23/11/2022", "4 4 4 NULL 4 9 9", **blank))
    assert look(desk, file("2019-2024", row)).counts["unchanged"] == 1
    staging = bring(desk, file("2019-2024", row), clears=True)
    assert {change.field for change in staging.rows[0].changes} == {"category (2022-10-11)", "safeguarding (2022-10-11)"}
    now = inspection(desk, "10000002")
    assert (now.ended_on, now.category_code, now.safeguarding, now.published_on) == (held.ended_on, "", "", held.published_on)
    assert grades(desk, "10000002")["eif_overall.leadership"] == "eif_overall.4"


def test_an_inspection_after_the_day_of_its_file_is_kept_and_told(borough):
    early, late = (card(f"1000000{n}", day, "", CARD) for n, day in enumerate(("03/02/2026", "03/02/2027"), 8))
    sound = look(borough, file("2026-02", school_row("999001", early)), as_at=date(2026, 3, 31))
    assert "to_come" not in said(sound)
    slip = look(borough, file("2026-02", school_row("999001", late)), as_at=date(2026, 3, 31))
    assert said(slip)["to_come"] == (
        "Inspection start date", "This inspection begins on 3 Feb 2027, after the day that the file describes. Check the year.",
    )  # fmt: skip
