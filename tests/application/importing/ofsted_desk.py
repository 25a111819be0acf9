"""A small borough, management information brought into it, and what stands there afterwards."""

from leaddesk.application.importing import ImportOptions, Staging, TableInMemory, save, stage
from leaddesk.domain.inspections import Inspection, InspectionGrade
from tests.application.importing.ofsted_files import card, full_2019, oeif, previous_2019, school_row, section_8, ungraded
from tests.application.importing.test_again_and_undo import check_counts

CARD = ["Expected standard", "Needs attention", "Expected standard", "Strong standard", "Expected standard", "Exceptional"]
OLD = school_row(
    "999001",
    full_2019("10000002", "11/10/2022", "23/11/2022", "2 2 1 2 2 2 9", **{"Inspection end date": "12/10/2022"}),
    previous_2019("10000001", "14/03/2017", "02/05/2017", "3 NULL NULL NULL 2 2 9"),
    section_8("10000003", "05/06/2024", "12/07/2024", "School remains Good (Improving) - S5 Next"),
)
LATEST = school_row(
    "999001",
    card("10000004", "03/02/2026", "17/03/2026", CARD),
    oeif("10000002", "11/10/2022", "23/11/2022", "2 2 1 2 2 2 9"),
    ungraded("10000003", "05/06/2024", "12/07/2024", "School remains Good (Improving) - S5 Next"),
)
IN_YEAR = school_row("999001", card("10000004", "03/02/2026", "17/03/2026", CARD, in_year=True))
FILES = {"2019-2024": OLD, "2026-02": LATEST, "2026 D1": IN_YEAR, "2026 D2": LATEST}
TOLD = {"2019-2024": 3, "2026-02": 3, "2026 D1": 1, "2026 D2": 3}


def bring(desk, table: TableInMemory, **options) -> Staging:
    staging = look(desk, table, **options)
    save(staging, store=desk.store)
    return staging


def look(desk, table: TableInMemory, **options) -> Staging:
    staging = stage(table, store=desk.store, options=ImportOptions(**options))
    check_counts(staging.counts, len(table.cells))
    return staging


def said(staging: Staging) -> dict[str, tuple[str, str]]:
    """What was said of the rows: the column and the words, by code."""
    return {message.code: (message.column, message.message) for message in staging.messages if message.row is not None}


def told(desk) -> list[tuple[object, ...]]:
    """Every inspection with its grades, without what only tells records apart."""
    grades: dict[object, list[str]] = {}
    for grade in desk.every(InspectionGrade):
        grades.setdefault(grade.inspection, []).append(f"{grade.area_code}={grade.grade_code.rpartition('.')[2]}")
    return sorted(
        (i.number or "", i.kind.value, i.framework_code, i.started_on, i.published_on, i.ungraded_outcome, i.category_code,
         i.safeguarding, i.urn_at_time, str(i.school), tuple(sorted(grades.get(i.uid, ()))))
        for i in desk.every(Inspection)
    )  # fmt: skip


def inspection(desk, number: str) -> Inspection:
    return next(one for one in desk.every(Inspection) if one.number == number)


def grades(desk, number: str) -> dict[str, str]:
    uid = inspection(desk, number).uid
    return {grade.area_code: grade.grade_code for grade in desk.every(InspectionGrade) if grade.inspection == uid}
