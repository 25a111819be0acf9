"""Inspections of every framework, each school's own, its predecessor's or none, with report cards since November 2025."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.application.checks import check_inspection, refuse
from leaddesk.application.demo_life.cast import Cast, Words
from leaddesk.application.demo_life.days import is_school_day
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind, Standing
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

# First and last day on which each framework is dealt out: the first report cards of volunteers were in November 2025.
SPANS = {
    "pre_2019": (date(2017, 9, 18), date(2019, 7, 12)), "eif_overall": (date(2021, 10, 4), date(2024, 7, 12)),
    "eif_no_overall": (date(2024, 9, 16), date(2025, 11, 5)), "report_card": (date(2025, 11, 17), date.max),
    "isi": (date(2023, 1, 16), date(2026, 6, 30)),
}  # fmt: skip
REPORT_AFTER, FIRST_NUMBER, FIRST_PREDECESSOR = 34, 10950001, 998001
_SAFE = {"report_card": "met", "isi": ""}


@dataclass(slots=True)
class _Numbers:
    """Numbers of inspections, counted up; nobody's real ones begin like these."""

    last: int = FIRST_NUMBER

    def next(self) -> str:
        self.last += 1
        return str(self.last)


def make_inspections(cast: Cast, store: Store) -> str:
    """What inspectors found in every sort of school, told in a sentence."""
    words = cast.words("inspections")
    numbers, inspected = _Numbers(), 0
    with store.writing("Inspections of the demonstration") as work:
        for school, pattern in _dealt(cast, words):
            inspected += 1
            for inspection, grades in _told(school, pattern, numbers, cast, words):
                _keep(inspection, grades, work)
        count = work.count(Inspection)
    return f"Made {count} inspections of {inspected} schools under every framework, kept apart; the other schools have none."


def _keep(inspection: Inspection, grades: tuple[InspectionGrade, ...], work: Writing) -> None:
    refuse(check_inspection(inspection, grades, work))
    work.add([inspection, *grades])


def _dealt(cast: Cast, words: Words) -> Iterator[tuple[School, Words]]:
    """Which school has which pattern; independent schools have their own inspectorate."""
    plain = cast.round_of(words["pattern"])
    special = iter(words["special"])
    for at, school in enumerate(cast.every_school):
        if school.type_group_code == "3":
            yield school, {"framework": "isi"}
            continue
        pattern = next(special, None) if at % 7 == 3 and school.type_group_code in ("4", "10") else None
        pattern = pattern or next(plain)
        if not pattern.get("none"):
            yield school, pattern


def _told(
    school: School, pattern: Words, numbers: _Numbers, cast: Cast, words: Words
) -> Iterator[tuple[Inspection, tuple[InspectionGrade, ...]]]:
    framework = pattern["framework"]
    if "earlier" in pattern:
        earlier = _inspection(school, pattern["earlier"], {"marks": None}, numbers, cast)
        yield earlier, _grades(earlier, ["2"] * 5, school, words)
    latest = _inspection(school, framework, pattern, numbers, cast)
    yield latest, _grades(latest, pattern.get("marks", ["met"] if framework == "isi" else []), school, words)
    seen = _rolled(latest.started_on + timedelta(days=150))
    if pattern.get("monitoring") and seen + timedelta(days=REPORT_AFTER) < cast.days.today and seen <= SPANS[framework][1]:
        yield Inspection(
            uid=new_uid(), school=school.uid, number=numbers.next(), kind=InspectionKind.MONITORING, framework_code=framework,
            started_on=seen, ended_on=seen, published_on=_published(seen, cast), safeguarding=latest.safeguarding,
        ), ()  # fmt: skip


def _inspection(school: School, framework: str, pattern: Words, numbers: _Numbers, cast: Cast) -> Inspection:
    standing = Standing(pattern.get("standing", "published"))
    start = _day(framework, standing, cast)
    is_card = framework == "report_card"
    notified = standing is Standing.NOTIFIED
    return Inspection(
        uid=new_uid(), school=school.uid, number=numbers.next(), provider="ISI" if framework == "isi" else "Ofsted",
        kind=InspectionKind(pattern.get("kind", "graded")), framework_code=framework, started_on=start,
        ended_on=None if notified else _rolled(start + timedelta(days=1)),
        published_on=_published(start, cast) if standing is Standing.PUBLISHED else None, standing=standing,
        urn_at_time=str(FIRST_PREDECESSOR + int(school.urn) % 1000) if pattern.get("predecessor") else "",
        ungraded_outcome=pattern.get("outcome", ""), category_code="" if notified else pattern.get("category", "none" if is_card else ""),
        safeguarding="" if notified else pattern.get("safeguarding", _SAFE.get(framework, "effective")),
    )  # fmt: skip


def _day(framework: str, standing: Standing, cast: Cast) -> date:
    """A school day on which this framework was in use, long enough ago for the report to be out; lately for one that is not."""
    if standing is not Standing.PUBLISHED:
        return cast.days.school(-1 if standing is Standing.NOTIFIED else -12)
    first, last = SPANS[framework]
    last = min(last, cast.days.today - timedelta(days=REPORT_AFTER + 8))
    return _rolled(first + timedelta(days=cast.dice.randrange((last - first).days)), until=last)


def _rolled(day: date, until: date = date.max) -> date:
    """The next school day; the one before when that would be too late."""
    step = timedelta(days=1)
    while not is_school_day(day):
        day += step
    while day > until or not is_school_day(day):
        day -= step
    return day


def _published(start: date, cast: Cast) -> date:
    return min(_rolled(start + timedelta(days=REPORT_AFTER)), cast.days.office(-1))


def _grades(inspection: Inspection, marks: list[str], school: School, words: Words) -> tuple[InspectionGrade, ...]:
    """A grade for each core area, and for early years or sixth form where the school has them."""
    framework = inspection.framework_code
    areas = list(words["areas"].get(framework, ["outcome"]))[: len(marks)]
    graded = list(zip(areas, marks, strict=False))
    if marks and framework != "isi":
        if (school.low_age or 0) < 5 <= (school.high_age or 0):
            graded.append(("early_years", marks[0]))
        if (school.high_age or 0) >= 18:
            graded.append(("post_16" if framework == "report_card" else "sixth_form", marks[-1]))
    return tuple(
        InspectionGrade(
            uid=new_uid(), inspection=inspection.uid, area_code=f"{framework}.{area}", grade_code=f"{framework}.{mark}"
        )
        for area, mark in graded
    )  # fmt: skip
