"""Comparing a row with a record that is held: shared by every kind of file."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.domain.records import Record

R = TypeVar("R", bound=Record)
_OTHER_HALF = {
    "easting": "northing", "start_latest": "start_earliest", "end_latest": "end_earliest", "joined_latest": "joined_earliest",
    "left_latest": "left_earliest",
}  # fmt: skip
"""Fields that say something only with another: half of a day that breaks a rule would stand as "some time after"."""


def changes_of(held: Record, values: Mapping[str, Any]) -> list[CellChange]:
    """Every value that differs from what is held; a blank (None) in the file keeps ours."""
    return [
        CellChange(held.KIND, field, old, new)
        for field, new in values.items() if new is not None and (old := getattr(held, field)) != new
    ]  # fmt: skip


def filled_in(new: Record, fields: Iterable[str]) -> list[CellChange]:
    """What of these fields a new record holds, for the row that brought it to show."""
    return [CellChange(new.KIND, field, "", value) for field in fields if (value := getattr(new, field))]


def with_values(held: R, changes: list[CellChange]) -> R:
    """The held record with the changed values."""
    return cast(R, replace(cast(Any, held), **{change.field: change.new for change in changes}))


def mended(record: R, held: R | None, essential: frozenset[str], doubts: list[tuple[str, str]]) -> R | None:
    """The record without values that break its rules; None when an essential one does.

    Ours are kept instead, and `doubts` gathers the words for each.
    """
    for _ in range(4):
        checked: Any = record
        problems = checked.problems()
        if not problems:
            return record
        doubts.extend(dict.fromkeys(told for problem in problems if (told := (problem.field, str(problem))) not in doubts))
        fields = {problem.field for problem in problems}
        if fields & essential:
            return None
        fields |= {_OTHER_HALF[field] for field in fields & _OTHER_HALF.keys()}
        blanks = {field: getattr(held, field) if held is not None else record.__dataclass_fields__[field].default for field in fields}
        record = cast(R, replace(cast(Any, record), **blanks))
    return None


def keep(
    new: R, held: R | None, plan: Plan, essential: frozenset[str], doubts: list[tuple[str, str]]
) -> tuple[R | None, list[CellChange]]:
    """Plan a new record, or the new state of a held one; the record as it will be kept (None when it cannot be) and what changes."""
    sound = mended(new, held, essential, doubts)
    if sound is None or sound == held:
        return sound, []
    if held is None:
        plan.add(sound)
        return sound, []
    plan.put(sound)
    return sound, [
        CellChange(held.KIND, field, getattr(held, field), getattr(sound, field))
        for field in sound.__dataclass_fields__ if getattr(held, field) != getattr(sound, field)
    ]  # fmt: skip
