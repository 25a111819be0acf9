"""What inspections amount to: framework by date, valid grades, the category check, the leadership headline (domain.md 5.5).

Frameworks are never compared with one another: every count and headline carries its framework and year.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import Problem
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind, Standing
from leaddesk.domain.vocabulary import Term

REPORT_CARD = "report_card"
LEADERSHIP = "leadership"
CORE_AREAS = frozenset({"inclusion", "curriculum", "achievement", "behaviour", "personal_development", LEADERSHIP})
NOT_JUDGED = frozenset({"9", "not_judged"})
NO_CATEGORY, SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES = "none", "rsi", "sm"


class Safeguarding(StrEnum):
    """What the report says of safeguarding: effective or not up to November 2025, met or not met in report cards."""

    NOT_RECORDED = ""
    EFFECTIVE = "effective"
    NOT_EFFECTIVE = "not_effective"
    MET = "met"
    NOT_MET = "not_met"


def bare(code: str) -> str:
    """An area's or grade's own code without its framework: `report_card.leadership` is `leadership`."""
    return code.rpartition(".")[2]


def framework_on(day: date, frameworks: Iterable[Term]) -> Term | None:
    """The Ofsted framework in use on a day, by the dates of the vocabulary; None when none is dated so."""
    in_use = [term for term in frameworks if "regime" in term.facts and term.is_active(day)]
    return max(in_use, key=lambda term: term.active_from or date.min, default=None)


def check_framework(inspection: Inspection, framework: Term | None) -> tuple[Problem, ...]:
    """An inspection belongs to a framework that was in use when it began."""
    if framework is None:
        return (Problem("framework_code", "This framework is not in the list.", "Choose one from the list."),)
    if framework.is_active(inspection.started_on):
        return ()
    day = date_in_words(inspection.started_on)
    return (Problem("framework_code", f"This framework was not in use on {day}.", "Choose the framework of that day."),)


def check_grades(
    inspection: Inspection, grades: Iterable[InspectionGrade], areas: Mapping[str, Term], scale: Mapping[str, Term]
) -> tuple[Problem, ...]:
    """Every grade and area belongs to the inspection's own framework, and no area is graded twice."""
    found: list[Problem] = []
    seen: set[str] = set()
    for grade in grades:
        area, mark = areas.get(grade.area_code), scale.get(grade.grade_code)
        if area is None or area.parent != inspection.framework_code:
            found.append(Problem(grade.area_code, "This framework does not inspect that area.", "Choose another area."))
        elif mark is None or mark.parent != inspection.framework_code:
            found.append(
                Problem(grade.area_code, "This framework does not have that grade.", "Choose a grade from the list.")
            )
        if grade.area_code in seen:
            found.append(Problem(grade.area_code, "This area is graded twice.", "Keep one of the two."))
        seen.add(grade.area_code)
    return tuple(found)


def check_kind(inspection: Inspection, grades: Iterable[InspectionGrade]) -> tuple[Problem, ...]:
    """An ungraded inspection has an outcome in words and no grades; a graded one that is published has at least one."""
    judged = any(bare(grade.grade_code) not in NOT_JUDGED for grade in grades)
    if inspection.kind is InspectionKind.UNGRADED and judged:
        return (Problem("kind", "An ungraded inspection has no grades.", "Clear the grades, or choose graded."),)
    if inspection.kind is InspectionKind.GRADED and inspection.standing is Standing.PUBLISHED and not judged:
        return (Problem("standing", "A graded inspection is published with its grades.", "Choose a grade, or say that it is provisional."),)
    return ()


def expected_category(grades: Iterable[InspectionGrade], safeguarding: str) -> str | None:
    """The category of concern that a report card's grades point to, or None while the card is incomplete.

    Special measures: leadership and governance is urgent improvement and another area is, or safeguarding is not met.
    Requires significant improvement: another area is, or safeguarding is not met, or leadership and governance alone is.
    Source: domain.md 5.5. It only checks report cards; the published category is the fact.
    """
    marks = {bare(grade.area_code): bare(grade.grade_code) for grade in grades}
    if not marks.keys() >= CORE_AREAS or safeguarding not in (Safeguarding.MET, Safeguarding.NOT_MET):
        return None
    urgent = {area for area, mark in marks.items() if mark == "urgent"}
    elsewhere = bool(urgent - {LEADERSHIP}) or safeguarding == Safeguarding.NOT_MET
    if LEADERSHIP in urgent and elsewhere:
        return SPECIAL_MEASURES
    return SIGNIFICANT_IMPROVEMENT if urgent or elsewhere else NO_CATEGORY


def category_reason(grades: Iterable[InspectionGrade], safeguarding: str) -> str:
    """Why a report card's grades point to their category, such as `safeguarding standards are not met`; empty while incomplete."""
    graded = tuple(grades)
    marks = {bare(grade.area_code): bare(grade.grade_code) for grade in graded}
    expected = expected_category(graded, safeguarding)
    if expected is None:
        return ""
    if expected == NO_CATEGORY:
        return "no area needs urgent improvement and safeguarding standards are met"
    others = sum(mark == "urgent" for area, mark in marks.items() if area != LEADERSHIP)
    said = []
    if marks[LEADERSHIP] == "urgent":
        said.append("leadership and governance needs urgent improvement")
    if others:
        areas = "1 area needs" if others == 1 else f"{others} areas need"
        said.append("another area needs it too" if said else f"{areas} urgent improvement")
    if safeguarding == Safeguarding.NOT_MET:
        said.append("safeguarding standards are not met")
    return " and ".join(said)


def category_explained(inspection: Inspection, grades: Iterable[InspectionGrade], categories: Mapping[str, Term]) -> str:
    """What category of concern a report card's grades point to and why, in a sentence; empty for other frameworks."""
    graded = tuple(grades)
    expected = _expected(inspection, graded)
    if expected is None:
        return ""
    return f"The grades point to “{_label(categories, expected)}”: {category_reason(graded, inspection.safeguarding)}."


def category_doubt(inspection: Inspection, grades: Iterable[InspectionGrade], categories: Mapping[str, Term]) -> str:
    """What to look at when a report card's published category is not the one its grades point to, else empty."""
    graded = tuple(grades)
    expected = _expected(inspection, graded)
    published = inspection.category_code or NO_CATEGORY
    if expected is None or expected == published:
        return ""
    return f"{category_explained(inspection, graded, categories)} The published category is “{_label(categories, published)}”."


def _expected(inspection: Inspection, grades: Iterable[InspectionGrade]) -> str | None:
    return expected_category(grades, inspection.safeguarding) if inspection.framework_code == REPORT_CARD else None


def _label(terms: Mapping[str, Term], code: str) -> str:
    return terms[code].label if code in terms else code


class HeadlineKind(StrEnum):
    """The four things that can be said of leadership, counted apart (domain.md 5.5)."""

    GRADED = "graded"
    UNGRADED_ONLY = "ungraded outcome only"
    PREDECESSOR_ONLY = "predecessor's only"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LeadershipHeadline:
    """The latest published word on a school's leadership; `grade_code` empty unless leadership itself was graded."""

    kind: HeadlineKind
    inspection: Inspection | None = None
    grade_code: str = ""

    @property
    def year(self) -> int | None:
        """The calendar year of the inspection that said it."""
        return self.inspection.started_on.year if self.inspection else None

    @property
    def framework_code(self) -> str:
        """The framework it was said under; grades of two frameworks are never compared."""
        return self.inspection.framework_code if self.inspection else ""


def leadership_headline(
    urn: str,
    inspections: Iterable[Inspection],
    grades: Mapping[UUID, Iterable[InspectionGrade]],
    before: Iterable[Inspection] = (),
) -> LeadershipHeadline:
    """The latest published word on leadership, the school's own before its predecessor's; provisional ones do not count.

    `inspections` are those kept with the school, some perhaps of its predecessor; `before` are those kept with its predecessors.
    """
    kept = _published(inspections)
    own = [i for i in kept if i.urn_at_time in ("", urn)]
    for inspection in own:
        if mark := _leadership_grade(grades.get(inspection.uid, ())):
            return LeadershipHeadline(HeadlineKind.GRADED, inspection, mark)
    for inspection in own:
        if inspection.ungraded_outcome:
            return LeadershipHeadline(HeadlineKind.UNGRADED_ONLY, inspection)
    for inspection in _published((*(i for i in kept if i not in own), *before)):
        mark = _leadership_grade(grades.get(inspection.uid, ()))
        if mark or inspection.ungraded_outcome:
            return LeadershipHeadline(HeadlineKind.PREDECESSOR_ONLY, inspection, mark)
    return LeadershipHeadline(HeadlineKind.NONE)


def _published(inspections: Iterable[Inspection]) -> list[Inspection]:
    """Those that may be told, the latest first."""
    return sorted((i for i in inspections if i.standing is Standing.PUBLISHED), key=lambda i: i.started_on, reverse=True)


def _leadership_grade(grades: Iterable[InspectionGrade]) -> str:
    for grade in grades:
        if bare(grade.area_code) == LEADERSHIP and bare(grade.grade_code) not in NOT_JUDGED:
            return grade.grade_code
    return ""


@dataclass(frozen=True, slots=True)
class HeadlineCount:
    """How many schools share one headline: the same kind, framework, year and grade, or the same kind without them."""

    kind: HeadlineKind
    framework_code: str
    year: int | None
    grade_code: str
    schools: int


def count_headlines(headlines: Iterable[LeadershipHeadline]) -> tuple[HeadlineCount, ...]:
    """Schools by headline: graded ones by framework, year and grade; the other three kinds each as one number."""

    def key(headline: LeadershipHeadline) -> tuple[HeadlineKind, str, int, str]:
        if headline.kind is HeadlineKind.GRADED:
            return headline.kind, headline.framework_code, headline.year or 0, headline.grade_code
        return headline.kind, "", 0, ""

    counted = Counter(key(headline) for headline in headlines)
    order = list(HeadlineKind)
    return tuple(
        HeadlineCount(kind, framework, year or None, grade, schools)
        for (kind, framework, year, grade), schools in sorted(
            counted.items(), key=lambda c: (order.index(c[0][0]), *c[0][1:])
        )
    )
