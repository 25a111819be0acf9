"""Inspections with their grades: recorded together, read together, each said under its own framework."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.checks import check_inspection, refuse
from leaddesk.application.keeping import merged, named, tidied
from leaddesk.application.ports import Reading, Store
from leaddesk.application.predecessors import predecessors_of
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind, Standing
from leaddesk.domain.judgements import (
    HeadlineCount,
    HeadlineKind,
    LeadershipHeadline,
    category_doubt,
    category_explained,
    count_headlines,
    leadership_headline,
)
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class GradeLine:
    """One area's grade in words; `shape` is up, level, down or none, so that colour is never alone."""

    area: str
    grade: str
    shape: str
    record: InspectionGrade


@dataclass(frozen=True, slots=True)
class InspectionLine:
    """One inspection as a page tells it; `whose` names the predecessor that it is kept with, `explained` why its category."""

    inspection: Inspection
    framework: str
    kind: str
    when: str
    category: str
    outcome: str
    safeguarding: str
    standing: str
    grades: tuple[GradeLine, ...]
    is_predecessors: bool
    doubt: str
    explained: str = ""
    whose: str = ""


_SAFEGUARDING = {
    "effective": "Safeguarding effective",
    "not_effective": "Safeguarding not effective",
    "met": "Safeguarding standards met",
    "not_met": "Safeguarding standards not met",
}
_KINDS = {
    InspectionKind.GRADED: "Graded",
    InspectionKind.UNGRADED: "Ungraded",
    InspectionKind.MONITORING: "Monitoring",
    InspectionKind.URGENT: "Urgent",
}


def record_inspection(inspection: Inspection, grades: Iterable[InspectionGrade], *, store: Store) -> Changes:
    """Keep an inspection with its grades; NotAccepted when they do not fit their framework."""
    inspection, grades = tidied(inspection), tuple(grades)
    with store.writing(f"Add {named(inspection, store)}") as work:
        refuse(check_inspection(inspection, grades, work))
        work.add([inspection, *grades])
    return work.changes


def amend_inspection(
    inspection: Inspection,
    grades: Iterable[InspectionGrade],
    *,
    store: Store,
    was: Inspection | None = None,
    had: Mapping[str, str] | None = None,
) -> Changes:
    """Keep the new state of an inspection and exactly these grades of it.

    `was` and `had`, grades by area, are what the officer's form was filled from: what they left alone keeps what was recorded meanwhile.
    """
    inspection, wanted = tidied(inspection), {grade.area_code: grade for grade in grades}
    with store.writing(f"Amend {named(inspection, store)}") as work:
        inspection = merged(inspection, was, work)
        if had == {area: grade.grade_code for area, grade in wanted.items()}:
            wanted = {grade.area_code: grade for grade in work.find(InspectionGrade, inspection=inspection.uid)}
        refuse(check_inspection(inspection, tuple(wanted.values()), work))
        held = {grade.area_code: grade for grade in work.find(InspectionGrade, inspection=inspection.uid)}
        work.replace([inspection])
        work.remove(grade for area, grade in held.items() if area not in wanted)
        work.replace(
            InspectionGrade(uid=held[area].uid, inspection=inspection.uid, area_code=area, grade_code=grade.grade_code)
            for area, grade in wanted.items()
            if area in held
        )
        work.add(grade for area, grade in wanted.items() if area not in held)
    return work.changes


def grades_of(inspection: UUID, *, store: Store) -> tuple[InspectionGrade, ...]:
    """The grades of an inspection, for its form."""
    with store.reading() as reading:
        return tuple(reading.find(InspectionGrade, inspection=inspection))


def inspection_lines(
    school: School, words: Vocabulary, reading: Reading
) -> tuple[LeadershipHeadline, tuple[InspectionLine, ...]]:
    """A school's leadership headline and its inspections, newest first, those of its predecessors among them.

    Nothing is compared across frameworks.
    """
    lineage = {one.uid: one for one in (school, *predecessors_of([school], words, reading)[school.uid])}
    found = reading.find(Inspection, school=set(lineage))
    grades = _grades_by_inspection(found, reading)
    own = [one for one in found if one.school == school.uid]
    headline = leadership_headline(school.urn, own, grades, [one for one in found if one.school != school.uid])
    newest = sorted(found, key=lambda i: i.started_on, reverse=True)
    return headline, tuple(_line(one, grades.get(one.uid, []), school, lineage[one.school], words) for one in newest)


def _grades_by_inspection(inspections: Iterable[Inspection], reading: Reading) -> dict[UUID, list[InspectionGrade]]:
    grades: dict[UUID, list[InspectionGrade]] = defaultdict(list)
    uids = {inspection.uid for inspection in inspections}
    for grade in reading.find(InspectionGrade, inspection=uids) if uids else ():
        grades[grade.inspection].append(grade)
    return grades


def _line(
    inspection: Inspection, grades: list[InspectionGrade], school: School, keeper: School, words: Vocabulary
) -> InspectionLine:
    areas = words.terms("inspection_areas")
    ordered = sorted(grades, key=lambda g: areas[g.area_code].sort_order if g.area_code in areas else 0)
    category = inspection.category_code if inspection.category_code != "none" else ""
    return InspectionLine(
        inspection=inspection,
        framework=words.label("inspection_frameworks", inspection.framework_code),
        kind=_KINDS[inspection.kind],
        when=date_in_words(inspection.started_on),
        category=words.label("inspection_categories", category),
        outcome=words.label("ungraded_outcomes", inspection.ungraded_outcome),
        safeguarding=_SAFEGUARDING.get(inspection.safeguarding, ""),
        standing="" if inspection.standing is Standing.PUBLISHED else inspection.standing.value.capitalize(),
        grades=tuple(_grade_line(grade, words) for grade in ordered),
        is_predecessors=keeper is not school or inspection.urn_at_time not in ("", school.urn),
        doubt=category_doubt(inspection, grades, words.terms("inspection_categories")),
        explained=category_explained(inspection, grades, words.terms("inspection_categories")),
        whose=keeper.name if keeper is not school else "",
    )


def _grade_line(grade: InspectionGrade, words: Vocabulary) -> GradeLine:
    term = words.term("inspection_grades", grade.grade_code)
    return GradeLine(
        area=words.label("inspection_areas", grade.area_code),
        grade=words.label("inspection_grades", grade.grade_code),
        shape=term.facts.get("shape", "none") if term else "none",
        record=grade,
    )


def headline_in_words(headline: LeadershipHeadline, words: Vocabulary) -> str:
    """The leadership headline with its framework and year: `Strong standard · Ofsted report card…, 2 Jun 2026`."""
    if headline.inspection is None:
        return "no judgement yet"
    day = date_in_words(headline.inspection.started_on)
    framework = words.label("inspection_frameworks", headline.framework_code)
    grade = words.label("inspection_grades", headline.grade_code)
    outcome = words.label("ungraded_outcomes", headline.inspection.ungraded_outcome)
    said = grade or f"ungraded inspection only, {outcome}"
    if headline.kind is HeadlineKind.PREDECESSOR_ONLY:
        said = f"only its predecessor's, {said}"
    return f"{said}, {day} ({framework})"


def leadership_counts(schools: Collection[UUID], *, store: Store) -> tuple[HeadlineCount, ...]:
    """These schools by leadership headline, each framework and year apart and never compared (domain.md 5.5)."""
    with store.reading() as reading:
        asked = reading.find(School, uid=set(schools))
        before = predecessors_of(asked, Vocabulary.of(reading), reading)
        kept = set(schools).union(*({one.uid for one in line} for line in before.values()))
        by_school: dict[UUID, list[Inspection]] = defaultdict(list)
        for inspection in reading.find(Inspection, school=kept):
            by_school[inspection.school].append(inspection)
        grades = _grades_by_inspection([one for held in by_school.values() for one in held], reading)
    nothing = [LeadershipHeadline(HeadlineKind.NONE)] * (len(schools) - len(asked))
    return count_headlines([*nothing, *(
        leadership_headline(
            school.urn, by_school.get(school.uid, ()), grades, [one for line in before[school.uid] for one in by_school.get(line.uid, ())]
        )
        for school in asked
    )])  # fmt: skip
