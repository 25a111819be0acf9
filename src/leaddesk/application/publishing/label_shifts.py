"""How far each printer is off on each sheet of labels, so that nobody measures it twice (experience.md fault 13)."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Store
from leaddesk.application.publishing.brand import settings_of
from leaddesk.domain.publications import Setting
from leaddesk.domain.records import new_uid

SHIFTS = "label_shifts"
"""The setting that holds them: a line each of printer, sheet, and millimetres right and down."""

Shift = tuple[float, float]


def kept_shift(printer: str, sheet: str, *, store: Store) -> Shift:
    """How far that printer was off on that sheet when it was last used, in millimetres right and down.

    For a printer that never was, what the sheet was last printed with on another; nothing when there is none.
    """
    with store.reading() as reading:
        shifts = _read(settings_of(reading).get(SHIFTS, ""))
    of_sheet = [shift for (_, code), shift in shifts.items() if code == sheet]
    return shifts.get((printer, sheet), of_sheet[-1] if of_sheet else (0.0, 0.0))


def keep_shift(printer: str, sheet: str, shift: Shift, *, store: Store) -> Changes:
    """Remember how far that printer is off on that sheet, in millimetres right and down."""
    with store.writing(f"Keep the shift of labels {sheet}") as work:
        kept = next(iter(work.find(Setting, name=SHIFTS)), None)
        others = {key: known for key, known in _read(kept.value if kept else "").items() if key != (printer, sheet)}
        text = _written({**others, (printer, sheet): shift})
        if kept is None:
            work.add([Setting(uid=new_uid(), name=SHIFTS, value=text)])
        else:
            work.replace([replace(kept, value=text)])
    return work.changes


def _read(text: str) -> dict[tuple[str, str], Shift]:
    return {(row[0], row[1]): (float(row[2]), float(row[3])) for row in csv.reader(StringIO(text))}


def _written(shifts: Mapping[tuple[str, str], Shift]) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows([*key, *shift] for key, shift in shifts.items())
    return text.getvalue()
