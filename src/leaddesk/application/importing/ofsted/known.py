"""The inspections that are held, found by their number, else by school and day (domain.md 4.1)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.schools import School

OFSTED = "Ofsted"


class KnownInspections:
    """Every inspection by Ofsted with its grades, kept up to date row by row."""

    def __init__(self, look: Reading, schools: Iterable[School]) -> None:
        self._urns = {school.uid: school.urn for school in schools}
        self._by_number: dict[str, Inspection] = {}
        self._by_day: dict[tuple[str, date], dict[UUID, Inspection]] = {}
        self._grades: dict[UUID, dict[str, InspectionGrade]] = {}
        for inspection in look.every(Inspection):
            if inspection.provider == OFSTED:
                self.note(inspection)
        for grade in look.every(InspectionGrade):
            self._grades.setdefault(grade.inspection, {})[grade.area_code] = grade

    def note(self, inspection: Inspection, before: Inspection | None = None) -> None:
        """Keep in mind a new inspection, or the new state of one."""
        if before is not None:
            self._by_day[self._day(before)].pop(before.uid)
        self._by_day.setdefault(self._day(inspection), {})[inspection.uid] = inspection
        if inspection.number:
            self._by_number[inspection.number] = inspection

    def note_grades(self, inspection: Inspection, grades: Iterable[InspectionGrade]) -> None:
        """Keep in mind which grades an inspection has now."""
        self._grades[inspection.uid] = {grade.area_code: grade for grade in grades}

    def numbered(self, number: str | None) -> Inspection | None:
        """The inspection with that number, whichever school it is kept with."""
        return self._by_number.get(number) if number else None

    def on_day(self, urn: str, day: date) -> list[Inspection]:
        """The inspections of the school that had this URN then, begun on that day."""
        return list(self._by_day.get((urn, day), {}).values())

    def grades(self, inspection: Inspection) -> dict[str, InspectionGrade]:
        """The grades of an inspection by area."""
        return self._grades.get(inspection.uid, {})

    def _day(self, inspection: Inspection) -> tuple[str, date]:
        return inspection.urn_at_time or self._urns[inspection.school], inspection.started_on
