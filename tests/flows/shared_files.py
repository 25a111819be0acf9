"""Every .csv and .xlsx among the real files that officers import: its kind, or the sentence with which it is refused."""

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.cli.registers import HEADINGS, ROW

DIGITS, MOST_LINES = 6, 300
"""A URN has so many digits. So many lines of a file are enough here; `tests/speed/test_whole_files.py` imports the whole of each."""


@dataclass(frozen=True)
class Expected:
    """What becomes of a file: the kind as which it is imported, or why it is not; `urns`: its column of schools that must be held."""

    kind: str = ""
    refusal: str = ""
    urns: str = ""


EVERY = {
    "gias-full-2024-sample.csv": Expected("gias"),
    "gias-london-2023-11.csv": Expected("gias"),
    "gias-search-2022-surrey-hampshire.csv": Expected("gias"),
    "gias-links-2025.csv": Expected("gias-links", urns="URN"),
    "gias-groups-2022.csv": Expected("gias-groups"),
    "gias-group-links-2022.csv": Expected("gias-groups", urns="URN"),
    "ofsted-mi-2026-02-leeds.csv": Expected("ofsted", urns="URN"),
    "GovernorsBulkUpdateTemplate.xlsx": Expected(
        refusal="This is the GIAS template for governors, and nobody is filled in. Write a row for each governor first."
    ),
    "gias-columns/matrix.csv": Expected(
        refusal="The headings of this file, taken from row 1, are not of a kind that LeadDesk knows. "
        "Say which kind of file it is, or which row holds its headings."
    ),
}


def files_in(folder: Path) -> set[str]:
    """Every .csv and .xlsx there, by its place."""
    return {str(file.relative_to(folder)) for ending in ("csv", "xlsx") for file in folder.rglob(f"*.{ending}")}


def cut(file: Path, folder: Path) -> Path:
    """A copy with lines from all over the file, each as it is written; a small one or a workbook as it is."""
    copy = folder / file.name
    lines = file.read_bytes().splitlines(keepends=True)
    if file.suffix != ".csv" or len(lines) <= MOST_LINES:
        return Path(shutil.copy(file, copy))
    whole = [line for line in lines[1:] if not line.count(b'"') % 2]
    copy.write_bytes(lines[0] + b"".join(whole[:: len(whole) // MOST_LINES + 1]))
    return copy


def register_for(file: Path, column: str, folder: Path) -> Path:
    """A register of the schools that a file is about, so that none of its rows is passed over."""
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as rows:
        urns = sorted(urn for urn in {row[column].strip() for row in csv.DictReader(rows)} if len(urn) == DIGITS)
    lines = [ROW.format(urn=urn, number=at % 1000, name=f"School {urn}", title="", first="", last="") for at, urn in enumerate(urns)]
    made = folder / "register.csv"
    made.write_text("\n".join((HEADINGS, *lines)) + "\n", encoding="utf-8")
    return made
