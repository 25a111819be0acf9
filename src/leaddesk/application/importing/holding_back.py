"""Rows that are shown and not saved: those of the kind of change that the officer did not ask for."""

from dataclasses import dataclass

from leaddesk.application.importing.staging import CellChange, ImportOptions, Mode, Staging
from leaddesk.domain.imports import Verdict

_UNWANTED = {
    Mode.ADD: (Verdict.UPDATED, "You asked only for new records."),
    Mode.UPDATE: (Verdict.CREATED, "You asked only for records that are held."),
}


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A row that waits: what it is about, what it would have changed, and why it waits, under a stable code."""

    label: str
    changes: tuple[CellChange, ...]
    code: str
    words: str


def held_back_rows(staging: Staging, options: ImportOptions) -> dict[int, HeldBack]:
    """The rows of a staging that are not to be saved, by their number."""
    verdict, words = _UNWANTED.get(options.mode, (None, ""))
    return {row.number: HeldBack(row.label, row.changes, "mode", words) for row in staging.rows if row.verdict is verdict}
