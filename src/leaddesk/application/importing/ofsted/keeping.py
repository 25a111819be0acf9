"""Compares one inspection of a file with what is held, and plans what saving would write."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from leaddesk.application.checks import problems_of_inspection
from leaddesk.application.importing.comparing import mended
from leaddesk.application.importing.ofsted.known import OFSTED, KnownInspections
from leaddesk.application.importing.ofsted.telling import Told
from leaddesk.application.importing.staging import CellChange, Staging
from leaddesk.application.importing.weighing import emptied, sifted
from leaddesk.application.ports import Reading
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.imports import Verdict
from leaddesk.domain.inspections import Inspection, InspectionGrade, Standing
from leaddesk.domain.judgements import category_doubt
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

_LISTS = {"framework_code": "inspection_frameworks", "ungraded_outcome": "ungraded_outcomes", "category_code": "inspection_categories"}
_SUBSTANCE = ("number", "kind", "started_on", "ended_on", "published_on", "standing", "ungraded_outcome", "category_code", "safeguarding")
Outcome = tuple[Verdict, list[CellChange]]


class Keeper:
    """Holds every inspection of the file against those that are held; `tell` takes the field, a stable code and the words."""

    def __init__(
        self, look: Reading, words: Vocabulary, schools: Iterable[School], staging: Staging, tell: Callable[[str, str, str], None]
    ) -> None:
        self._words, self._plan, self._newest, self._tell = words, staging.plan, staging.newest, tell
        self._row = 0
        self._known = KnownInspections(look, schools)
        self._names = {school.uid: school.name for school in schools}
        self._here: set[UUID] = set()

    def knows(self, told: Told) -> bool:
        """Whether an inspection with this number is held, so that it need not be said whose it was."""
        return self._known.numbered(told.number) is not None

    def keep(
        self, told: Told, school: School | None, urn_then: str, web: str | None, *, row: int, clears: Collection[str] = ()
    ) -> Outcome:
        """Plan a new inspection or what changes of a held one; what is held of a later day than the file stays, unless the row is ticked.

        `school` is None only for one that is held already. `clears`: the fields that blank cells empty; grades are never emptied.
        """
        self._row, held = row, self._known.numbered(told.number)
        if held is None:
            alike = self._known.on_day(urn_then, told.started_on)
            held = next((one for one in alike if not (one.number and told.number)), None)
            if held is None and alike:
                words = f"Inspection {alike[0].number} began at this school on the same day; this one was left out. Check which is right."
                self._tell(f"{told.slot}_number", "same_day", words)
                return Verdict.CONFLICT, []
        values = _values(told, school, urn_then)
        if held is None:
            return self._new(told, values, web if school is not None and urn_then == school.urn else None)
        if held.uid not in self._here:
            values |= {one.field: one.new for one in sifted(held, emptied(held, clears), self._newest, row)[0]}
        return self._amend(held, told, values)

    def _new(self, told: Told, values: dict[str, Any], web: str | None) -> Outcome:
        made = self._mended(Inspection(uid=new_uid(), provider=OFSTED, report_url=web or "", **values), None, told)
        grades = _grades(made, told)
        if self._is_refused(made, grades, told):
            return Verdict.REJECTED, []
        self._plan.add(made)
        for grade in grades:
            self._plan.add(grade)
        self._note(made, grades, told)
        return Verdict.CREATED, [CellChange(made.KIND, f"inspection ({made.started_on})", None, self._summary(made, grades))]

    def _keeps(self, held: Inspection | InspectionGrade, field: str) -> bool:
        """Whether a value stays: an earlier row of this file said it, or it is of a later day than the file."""
        if field == "standing":
            return False  # what Ofsted has published was notified before, whoever wrote that down, and when
        inspection = held.inspection if isinstance(held, InspectionGrade) else held.uid
        return bool(getattr(held, field)) and (inspection in self._here or self._newest.day_of(held, field, self._row) is not None)

    def _amend(self, held: Inspection, told: Told, values: dict[str, Any]) -> Outcome:
        before = self._known.grades(held)
        other = {field: value for field, value in values.items() if getattr(held, field) != value}
        kept = [field for field in other if self._keeps(held, field)]
        kept += [area for area, code in told.grades.items()
                 if area in before and before[area].grade_code != code and self._keeps(before[area], "grade_code")]  # fmt: skip
        self._agree(held, before, told, values)
        new = self._mended(replace(held, **{field: value for field, value in other.items() if field not in kept}), held, told)
        ours = {area: grade for area, grade in before.items() if grade.area_code.startswith(f"{new.framework_code}.")}
        grades = [
            replace(ours[grade.area_code], grade_code=ours[grade.area_code].grade_code if grade.area_code in kept else grade.grade_code)
            if grade.area_code in ours else grade
            for grade in (_grades(new, told) if new.framework_code == told.framework_code else [])
        ]  # fmt: skip
        grades += [grade for area, grade in ours.items() if area not in {one.area_code for one in grades}]
        if self._is_refused(new, grades, told):
            return Verdict.CONFLICT, []
        self._tell_kept(held, told, kept)
        changes = self._changes(held, new, before, grades)
        self._write(held, new, before, grades)
        self._note(new, grades, told, held)
        return (Verdict.UPDATED if changes else Verdict.UNCHANGED), changes

    def _write(self, held: Inspection, new: Inspection, before: dict[str, InspectionGrade], grades: list[InspectionGrade]) -> None:
        if new != held:
            self._plan.put(new)
        for grade in grades:
            if grade.area_code not in before:
                self._plan.add(grade)
            elif grade != before[grade.area_code]:
                self._plan.put(grade)
        for area in before.keys() - {grade.area_code for grade in grades}:  # graded under a framework that it was not of
            self._plan.remove(before[area])

    def _agree(self, held: Inspection, before: dict[str, InspectionGrade], told: Told, values: dict[str, Any]) -> None:
        self._newest.agree(held, (field for field, value in values.items() if value and getattr(held, field) == value))
        for area, code in told.grades.items():
            if area in before and before[area].grade_code == code:
                self._newest.agree(before[area], ("grade_code",))

    def _tell_kept(self, held: Inspection, told: Told, kept: Collection[str]) -> None:
        """Say that a value of this file was not taken, since a newer file or an earlier row says otherwise."""
        differ = [field for field in kept if field in _SUBSTANCE or "." in field]
        if differ:
            names = ", ".join(self._named(field) for field in differ).capitalize()
            why = "an earlier row of this file" if held.uid in self._here else "a newer file"
            code = "told_twice" if held.uid in self._here else "older"
            self._tell(f"{told.slot}_number", code, f"{names}: {why} says otherwise; what is held was kept.")

    def _mended(self, record: Inspection, held: Inspection | None, told: Told) -> Inspection:
        """The record without days that cannot be, ours kept instead; the officer is told of each."""
        doubts: list[tuple[str, str]] = []
        sound = mended(record, held, frozenset(), doubts) or record
        for field, words in doubts:
            self._tell("web" if field == "report_url" else f"{told.slot}_{field}", field, words)
        return sound

    def _is_refused(self, inspection: Inspection, grades: list[InspectionGrade], told: Told) -> bool:
        """Whether an inspection breaks a rule of its framework; the officer is told which."""
        problems = problems_of_inspection(inspection, grades, self._words)
        for problem in problems[:1]:
            self._tell(f"{told.slot}_number", "inspection", str(problem))
        return bool(problems)

    def _note(self, made: Inspection, grades: list[InspectionGrade], told: Told, held: Inspection | None = None) -> None:
        self._here.add(made.uid)
        self._known.note(made, held)
        self._known.note_grades(made, grades)
        doubt = category_doubt(made, grades, self._words.terms("inspection_categories"))
        if doubt:
            self._tell(f"{told.slot}_category", "category", doubt)

    def _changes(
        self, held: Inspection, new: Inspection, before: dict[str, InspectionGrade], grades: list[InspectionGrade]
    ) -> list[CellChange]:
        """Every value that differs, named with the day of its inspection, since a row tells several."""
        found = [
            CellChange(new.KIND, f"{self._named(field)} ({new.started_on})", self._said(held, field), self._said(new, field))
            for field in ("school", "framework_code", *_SUBSTANCE, "urn_at_time") if getattr(held, field) != getattr(new, field)
        ]  # fmt: skip
        now = {grade.area_code: grade for grade in grades}
        for area in dict.fromkeys((*now, *before)):
            pair = [self._words.label("inspection_grades", one[area].grade_code) if area in one else None for one in (before, now)]
            if pair[0] != pair[1]:
                found.append(CellChange(InspectionGrade.KIND, f"{self._named(area)} ({new.started_on})", *pair))
        return found

    def _said(self, inspection: Inspection, field: str) -> Any:
        value = getattr(inspection, field)
        if field == "school":
            return self._names.get(value, "")
        return self._words.label(_LISTS[field], value) if field in _LISTS and value else value

    def _named(self, field: str) -> str:
        return self._words.label("inspection_areas", field) if "." in field else field.removesuffix("_code").replace("_", " ")

    def _summary(self, inspection: Inspection, grades: list[InspectionGrade]) -> str:
        outcome = self._words.label("ungraded_outcomes", inspection.ungraded_outcome)
        graded = [f"{self._named(grade.area_code)}: {self._words.label('inspection_grades', grade.grade_code)}" for grade in grades]
        framework = self._words.label("inspection_frameworks", inspection.framework_code)
        return "; ".join(part for part in (f"{inspection.kind.value.capitalize()} ({framework})", outcome, *graded) if part)


def _values(told: Told, school: School | None, urn_then: str) -> dict[str, Any]:
    """What a file tells of an inspection, by field; a blank keeps ours. Only published ones are in these files."""
    values: dict[str, Any] = {
        "number": told.number, "kind": told.kind, "framework_code": told.framework_code, "started_on": told.started_on,
        "ended_on": told.ended_on, "published_on": told.published_on, "standing": Standing.PUBLISHED,
        "ungraded_outcome": told.outcome, "category_code": told.category, "safeguarding": told.safeguarding,
    }  # fmt: skip
    if school is not None:
        values |= {"school": school.uid, "urn_at_time": urn_then if urn_then != school.urn else ""}
    return {field: value for field, value in values.items() if value not in (None, "")}


def _grades(inspection: Inspection, told: Told) -> list[InspectionGrade]:
    return [
        InspectionGrade(uid=new_uid(), inspection=inspection.uid, area_code=area, grade_code=code) for area, code in told.grades.items()
    ]
