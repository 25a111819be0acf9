"""Writes small registers for the tests: one with each heading row that GIAS has had, and the quirk it came with."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook

from sample_gias import FIRST_URN, Sketch, headings, read_sketches, register_row
from sample_workbooks import fill_sheet, saved

# URNs of schools.txt, from 999000: two under one executive head, two heads in a cell, a vacancy, titles inside names,
# an honour, trusts, a closed school and its academy, a pupil referral unit, an independent school, one with no head.
CHOSEN = (1, 5, 6, 10, 13, 14, 31, 37, 80, 83, 86, 88)

# What data.gov.uk called the columns in 2017.
DATA_GOV_UK = {
    "Local authority (code)": "LA (code)",
    "Local authority (name)": "LA (name)",
    "Establishment number": "EstablishmentNumber",
    "Establishment name": "EstablishmentName",
    "County": "County (name)",
    "Type of establishment": "TypeOfEstablishment (name)",
    "Statutory highest age": "StatutoryHighAge",
    "Statutory lowest age": "StatutoryLowAge",
    "Boarders": "Boarders (name)",
    "Sixth form": "OfficialSixthForm (name)",
    "Phase of education": "PhaseOfEducation (name)",
    "Gender": "Gender (name)",
    "Religious character": "ReligiousCharacter (name)",
    "Religious ethos": "ReligiousEthos (name)",
    "Admissions policy": "AdmissionsPolicy (name)",
    "Website address": "SchoolWebsite",
    "Telephone number": "TelephoneNum",
    "Establishment status": "EstablishmentStatus (name)",
    "Reason establishment opened": "ReasonEstablishmentOpened (name)",
    "Opening date": "OpenDate",
    "Region": "GOR (name)",
    "X": "Easting",
    "Y": "Northing",
}
DATES = {"OpenDate", "CloseDate", "CensusDate", "LastChangedDate"}
REGISTER_YEAR = 2026


def as_it_is(heading: str) -> str:
    """A heading left alone."""
    return heading


def untidy(heading: str) -> str:
    """A heading with a no-break space before it and its spaces doubled, as some extracts have."""
    return "\u00a0" + heading.replace(" ", "  ")


@dataclass(frozen=True)
class Vintage:
    """How one year's file was written."""

    year: str
    encoding: str = "cp1252"
    date_format: str = "%d-%m-%Y"
    line_end: str = "\r\n"
    heading: Callable[[str], str] = as_it_is
    extra_cells: int = 0


VINTAGES = (
    Vintage("2017_120"),
    Vintage("2017_datagovuk", encoding="utf-8", date_format="%d/%m/%Y", line_end="\n"),
    Vintage("2018_133", heading=untidy),
    Vintage("2021_139", encoding="utf-8-sig", date_format="%Y-%m-%d"),
    Vintage("2021_search_results_110", extra_cells=1),
    Vintage("2022_search_results_111", encoding="utf-8-sig", date_format="%d/%m/%Y", heading=str.upper, extra_cells=2),
    Vintage("2024_140", encoding="utf-8", date_format="%Y%m%d"),
    Vintage("2026_135_reconstructed"),
)
WORKBOOK_YEAR = "2024_140"


def chosen_schools() -> list[Sketch]:
    """The few schools that carry every quirk between them."""
    return [school for school in read_sketches("schools.txt", FIRST_URN) if school.urn - 999_000 in CHOSEN]


def register_csv(vintage: Vintage) -> bytes:
    """The chosen schools in a file of that vintage."""
    columns = headings(vintage.year)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=vintage.line_end)
    writer.writerow([vintage.heading(column) for column in columns])
    for school in chosen_schools():
        writer.writerow(_cells(school, columns, int(vintage.year[:4]), vintage.date_format) + [""] * vintage.extra_cells)
    return text.getvalue().encode(vintage.encoding)


def register_workbook() -> bytes:
    """The chosen schools in a workbook, dates as dates."""
    book = Workbook()
    columns = headings(WORKBOOK_YEAR)
    rows: list[list[Any]] = [[*_cells(school, columns, int(WORKBOOK_YEAR[:4]), "%d-%m-%Y")] for school in chosen_schools()]
    for row in rows:
        for at in (columns.index(name) for name in DATES):
            row[at] = datetime.strptime(row[at], "%d-%m-%Y") if row[at] else ""  # noqa: DTZ007 - a day, no zone
    fill_sheet(book.active, "Establishments", columns, rows)
    return saved(book)


def _cells(school: Sketch, columns: list[str], year: int, date_format: str) -> list[str]:
    row = register_row(school)
    head = (row["HeadTitle (name)"], row["HeadFirstName"], row["HeadLastName"])
    row["Headteacher"] = " ".join(part for part in head if part)
    if "HeadHonours" in columns and row["HeadLastName"].endswith(" MBE"):
        row["HeadLastName"], row["HeadHonours"] = row["HeadLastName"].removesuffix(" MBE"), "MBE"
    for name in DATES & row.keys():
        row[name] = _day_of_that_time(row[name], year, date_format)
    return [row.get(DATA_GOV_UK.get(column, column), "") for column in columns]


def _day_of_that_time(written: str, year: int, date_format: str) -> str:
    """The day as that vintage wrote it; what lies beyond its year is brought back into it, or into the next when planned."""
    if not written:
        return ""
    day = datetime.strptime(written, "%d-%m-%Y")  # noqa: DTZ007 - a day, no zone
    is_planned = day.year > REGISTER_YEAR
    return day.replace(year=min(day.year, year + is_planned)).strftime(date_format)
