"""The real file of February 2026 against a count of its cells by hand: every inspection, grade and predecessor in it."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from leaddesk.application.importing import save, stage
from leaddesk.documents.tables import read_table
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.application.importing.test_again_and_undo import check_counts, everything

CARD, UNGRADED = "Inspection number of latest full inspection", "Latest ungraded inspection number"
OEIF = "Inspection number of latest OEIF graded inspection"
NUMBERS = (CARD, OEIF, UNGRADED)
AT_URNS = {
    CARD: "URN at time of latest full inspection", OEIF: "URN at time of latest OEIF graded inspection",
    UNGRADED: "URN at time of the ungraded inspection",
}  # fmt: skip
FOUR = {
    "Latest OEIF overall effectiveness": "overall", "Latest OEIF quality of education": "education",
    "Latest OEIF behaviour and attitudes": "behaviour", "Latest OEIF personal development": "personal_development",
    "Latest OEIF effectiveness of leadership and management": "leadership",
    "Latest OEIF early years provision (where applicable)": "early_years",
    "Latest OEIF sixth form provision (where applicable)": "sixth_form",
}  # fmt: skip
FIVE = ("Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour", "Personal development and wellbeing",
        "Early years (where applicable)", "Post-16 provision (where applicable)", "Leadership and governance")  # fmt: skip


@pytest.fixture
def leeds(shared_data) -> Path:
    return shared_data / "ofsted-mi-2026-02-leeds.csv"


@pytest.fixture
def rows(leeds) -> list[dict[str, str]]:
    with leeds.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def held(desk, rows):
    """Every school of the file, as a register would bring them."""
    desk.keep(*(School(uid=new_uid(), urn=row["URN"], name=row["School name"]) for row in rows))
    return desk


def is_told(text: str) -> bool:
    return text not in ("", "NULL", "9", "Not judged", "Not applicable")


def test_every_inspection_and_grade_of_the_real_file_comes_in_and_goes_out(held, leeds, rows):
    before = everything(held.store)
    staging = stage(read_table(leeds), store=held.store)
    check_counts(staging.counts, len(rows))
    none = sum(not any(is_told(row[number]) for number in NUMBERS) for row in rows)
    assert (staging.counts["created"], staging.counts["skipped"], staging.counts["rejected"]) == (len(rows) - none, none, 0)
    assert {message.code for message in staging.messages} == {"as_at", "not_inspected"}
    save(staging, store=held.store)
    inspections, grades = held.every(Inspection), held.every(InspectionGrade)
    assert sorted(one.number for one in inspections) == sorted(row[number] for row in rows for number in NUMBERS if is_told(row[number]))
    assert len(grades) == sum(is_told(row[heading]) for row in rows for heading in (*FOUR, *FIVE))
    again = stage(read_table(leeds), store=held.store)
    assert (again.counts["unchanged"], bool(again.plan)) == (len(rows) - none, False)
    held.store.history.undo()
    assert everything(held.store) == before


def test_each_inspection_is_what_its_cells_say(held, leeds, rows):
    save(stage(read_table(leeds), store=held.store), store=held.store)
    found = {one.number: one for one in held.every(Inspection)}
    grades: dict[object, dict[str, str]] = {}
    for grade in held.every(InspectionGrade):
        grades.setdefault(grade.inspection, {})[grade.area_code] = grade.grade_code
    schools = {school.uid: school.urn for school in held.every(School)}
    for row in rows:
        for heading in (number for number in NUMBERS if is_told(row[number])):
            one = found[row[heading]]
            assert schools[one.school] == row["URN"]
            assert (one.urn_at_time or row["URN"]) == row[AT_URNS[heading]]
        if is_told(row[OEIF]):
            one, code = found[row[OEIF]], {"SWK": "sw", "SM": "sm"}.get(row["Latest OEIF category of concern"], "")
            day = "/".join(reversed(one.started_on.isoformat().split("-")))
            assert (day, one.category_code) == (row["Inspection start date of latest OEIF graded inspection"], code)
            wanted = {area: row[cell] for cell, area in FOUR.items() if is_told(row[cell])}
            assert grades[one.uid] == {f"{one.framework_code}.{area}": f"{one.framework_code}.{mark}" for area, mark in wanted.items()}
    frameworks = Counter(one.framework_code for one in found.values() if one.kind.value == "graded")
    overall = sum(is_told(row["Latest OEIF overall effectiveness"]) for row in rows)
    graded = sum(is_told(row[OEIF]) for row in rows)
    cards = sum(is_told(row[CARD]) for row in rows)
    assert frameworks == {"eif_overall": overall, "eif_no_overall": graded - overall, "report_card": cards}
    of_before = sum(is_told(row[heading]) and row[heading] != row["URN"] for row in rows for heading in AT_URNS.values())
    assert sum(bool(one.urn_at_time) for one in found.values()) == of_before > 0


def test_predecessors_that_are_held_keep_their_own_inspections(held, leeds, rows):
    before = {row[at]: row for row in rows for at in AT_URNS.values() if is_told(row[at]) and row[at] != row["URN"]}
    held.keep(*(School(uid=new_uid(), urn=urn, name="It was before") for urn in before))
    save(stage(read_table(leeds), store=held.store), store=held.store)
    schools = {school.uid: school.urn for school in held.every(School)}
    kept = Counter(schools[one.school] for one in held.every(Inspection))
    wanted = Counter(row[AT_URNS[number]] for row in rows for number in NUMBERS if is_told(row[number]))
    assert kept == wanted
