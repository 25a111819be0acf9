"""The sheets of sticky labels that can be printed: those that ship, and the sizes that officers have added."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from importlib.resources import files
from io import StringIO

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Store
from leaddesk.application.publishing.brand import settings_of
from leaddesk.domain.calendar import is_within
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.publications import Setting
from leaddesk.domain.records import new_uid

OWN_SHEETS = "label_sheets"
"""The setting that holds officers' own sizes, in the columns of the file that ships."""
A4_WIDTH, A4_HEIGHT, SLACK = 210.0, 297.0, 0.5
_MILLIMETRES = ("width_mm", "height_mm", "pitch_x_mm", "pitch_y_mm", "left_mm", "top_mm")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """One size of labels on A4, all lengths in millimetres; `pitch`: from one label's edge to the next one's same edge."""

    code: str
    name: str
    width_mm: float
    height_mm: float
    columns: int
    rows: int
    pitch_x_mm: float
    pitch_y_mm: float
    left_mm: float
    top_mm: float
    active_from: date | None = None
    active_to: date | None = None
    source: str = ""

    @property
    def per_sheet(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """Left and upper edge of a label, in millimetres from the sheet's own; `number` from 0, row by row."""
        row, column = divmod(number, self.columns)
        return self.left_mm + column * self.pitch_x_mm, self.top_mm + row * self.pitch_y_mm

    def check(self) -> None:
        """KnownFailure when such labels cannot lie on A4."""
        if not self.code.strip():
            raise KnownFailure("This label size has no name.", "Write the maker's number, such as L7160.")
        if self.columns < 1 or self.rows < 1 or min(self.width_mm, self.height_mm) <= 0 or min(self.left_mm, self.top_mm) < 0:
            raise KnownFailure(f"A length of {self.code} is missing or below nothing.", "Measure a sheet; write millimetres such as 63.5.")
        if (self.columns > 1 and self.pitch_x_mm < self.width_mm) or (self.rows > 1 and self.pitch_y_mm < self.height_mm):
            raise KnownFailure(f"The labels of {self.code} overlap.", "The pitch goes from one label's edge to the next one's same edge.")
        left, top = self.place(self.per_sheet - 1)
        if left + self.width_mm > A4_WIDTH + SLACK or top + self.height_mm > A4_HEIGHT + SLACK:
            raise KnownFailure(f"The labels of {self.code} do not fit on A4.", "Measure again: A4 is 210 mm wide and 297 mm high.")


def label_sheets(*, store: Store) -> list[LabelSheet]:
    """Every size on offer today; an officer's own takes the place of a shipped one of the same code."""
    with store.reading() as reading:
        own = settings_of(reading).get(OWN_SHEETS, "")
    found = {sheet.code: sheet for sheet in (*_shipped(), *read_label_sheets(own))}
    return [sheet for sheet in found.values() if is_within(store.today(), sheet.active_from, sheet.active_to)]


def label_sheet(code: str, *, store: Store) -> LabelSheet:
    """The size of that code; KnownFailure naming those there are."""
    sheets = label_sheets(store=store)
    for sheet in sheets:
        if sheet.code.casefold() == code.strip().casefold():
            return sheet
    raise KnownFailure(f"There is no label sheet called “{code}”.", f"There are: {', '.join(one.code for one in sheets)}.")


def add_label_sheet(sheet: LabelSheet, *, store: Store) -> Changes:
    """Keep a size of an officer's own, in place of one of the same code; KnownFailure when it cannot lie on A4."""
    sheet.check()
    with store.writing(f"Keep label size {sheet.code}") as work:
        kept = next(iter(work.find(Setting, name=OWN_SHEETS)), None)
        sheets = {one.code: one for one in (*read_label_sheets(kept.value if kept else ""), sheet)}
        text = write_label_sheets(sheets.values())
        if kept is None:
            work.add([Setting(uid=new_uid(), name=OWN_SHEETS, value=text)])
        else:
            work.replace([replace(kept, value=text)])
    return work.changes


def read_label_sheets(text: str) -> list[LabelSheet]:
    """The sizes of a table with the shipped headings; KnownFailure naming the size whose figures cannot be read."""
    return [_sheet(row) for row in csv.DictReader(StringIO(text))]


def write_label_sheets(sheets: Iterable[LabelSheet]) -> str:
    """The same table as text."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [field.name for field in fields(LabelSheet)]
    writer.writerow(names)
    writer.writerows(["" if (value := getattr(sheet, name)) is None else value for name in names] for sheet in sheets)
    return text.getvalue()


def _shipped() -> list[LabelSheet]:
    return read_label_sheets((files("leaddesk.resources") / "labels" / "label_sheets.csv").read_text("utf-8"))


def _sheet(row: dict[str, str]) -> LabelSheet:
    try:
        lengths = {name: float(row[name]) for name in _MILLIMETRES}
        sheet = LabelSheet(
            code=row["code"].strip(),
            name=row["name"].strip() or row["code"].strip(),
            columns=int(row["columns"]),
            rows=int(row["rows"]),
            active_from=_day(row.get("active_from")),
            active_to=_day(row.get("active_to")),
            source=row.get("source") or "",
            **lengths,
        )
    except (KeyError, ValueError, TypeError, AttributeError) as failure:
        raise KnownFailure(
            f"The label size “{row.get('code', '')}” cannot be read.", "Write its columns as in the table that ships, lengths such as 63.5."
        ) from failure
    sheet.check()
    return sheet


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
