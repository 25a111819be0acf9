"""Turns the texts in `samples/programmes/` into the workbook of programmes that an officer would keep."""

import csv
import io
import re
import tomllib
import zipfile
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from sample_gias import HERE, read_lines

CHAPTERS = ("first_posts", "senior_posts", "headteachers", "whole_system", "historic")
MADE_ON = datetime(2026, 11, 2, 9, 0)  # noqa: DTZ001 - a workbook's own date has no zone
VOCABULARIES = HERE.parents[1] / "resources" / "vocabularies"

# Heading in the workbook: key in the text. "; " joins short lists, a new line joins sentences.
PROGRAMME_COLUMNS = {
    "Title": "title",
    "Short title": "short",
    "Strategy": "strategy",
    "Status": "status",
    "Tiers": "tiers",
    "Rungs": "rungs",
    "Delivery modes": "modes",
    "Strategy aims": "strategy_aims",
    "Phases": "phases",
    "Purpose": "purpose",
    "Who it is for": "audience",
    "Aims": "aims",
    "What is involved": "involves",
    "What participants gain": "outcomes",
    "Priority groups": "priority",
    "Entry criteria": "criteria",
    "Accreditation": "accreditation",
    "Run by": "run_by",
    "Delivered by": "delivered_by",
    "Dates": "dates",
    "Duration": "duration",
    "Venue": "venue",
    "Places min": "places_min",
    "Places max": "places_max",
    "Cost": "cost",
    "Cost basis": "cost_basis",
    "Funding note": "funding_note",
    "Cost as at": "cost_as_at",
    "How to book": "how_to_book",
    "Book by": "book_by",
    "Contact team": "contact_team",
    "Contact email": "contact_email",
    "Contact phone": "contact_phone",
    "Link": "link",
    "Runs from": "runs_from",
    "Runs to": "runs_to",
    "Source or note": "note",
}
SENTENCE_LISTS = {"aims", "involves", "outcomes", "priority"}
LABELLED = {"tiers": "tiers", "rungs": "rungs", "modes": "delivery_modes"}
STRATEGY_COLUMNS = ["Name", "Strand of", "Introduction", "From", "To", "Historic", "Foreword", "Foreword by", "Partners"]


def programmes() -> list[dict[str, Any]]:
    """Every sample programme, its chapter's defaults filled in."""
    found = []
    for chapter in CHAPTERS:
        text = tomllib.loads((HERE / "programmes" / f"{chapter}.toml").read_text(encoding="utf-8"))
        found += [_completed(text["defaults"] | programme) for programme in text["programme"]]
    return found


def _completed(facts: dict[str, Any]) -> dict[str, Any]:
    facts = {"runs_from": date(2026, 9, 1), "runs_to": date(2027, 8, 31)} | facts
    if facts["status"] == "archived":
        facts |= {"runs_from": None, "runs_to": None}
    else:
        slug = re.sub(r"[^a-z0-9]+", "-", facts.get("short", facts["title"]).lower().replace("’", "")).strip("-")
        facts["link"] = f"https://www.thamesideeducation.example/leadership/{slug}"
    if facts["contact"]:
        facts["contact_team"], facts["contact_email"], facts["contact_phone"] = facts["contact"]
    facts["places_min"], facts["places_max"] = facts.get("places", (None, None))
    strategy = {"Thameside Leadership Strategy": "thameside"}.get(facts["strategy"], "london")
    facts["strategy_aims"] = [f"{strategy}.{number}" for number in facts["aim_codes"]]
    facts["note"] = " ".join(filter(None, (facts["note"], facts.get("note_extra"))))
    for key, vocabulary in LABELLED.items():
        facts[key] = [_labels(vocabulary)[code] for code in facts[key]]
    return facts | {"status": facts["status"].capitalize()}


def _labels(vocabulary: str) -> dict[str, str]:
    with (VOCABULARIES / f"{vocabulary}.csv").open(encoding="utf-8", newline="") as source:
        return {term["code"]: term["label"] for term in csv.DictReader(source)}


def _cell(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return ("\n" if key in SENTENCE_LISTS else "; ").join(value)
    return value


def programmes_workbook() -> bytes:
    """The workbook that an officer would send: programmes, the bodies that run them, and the strategies."""
    book = Workbook()
    rows = [[_cell(key, facts.get(key)) for key in PROGRAMME_COLUMNS.values()] for facts in programmes()]
    fill_sheet(book.active, "Programmes", list(PROGRAMME_COLUMNS), rows)
    bodies = ["Name", "Short name", "Kind", "Historic", "Website", "Email", "Telephone"]
    fill_sheet(book.create_sheet(), "Organisations", bodies, read_lines("programmes/organisations.txt"))
    fill_sheet(book.create_sheet(), "Strategies", STRATEGY_COLUMNS, read_lines("strategies.txt"))
    return saved(book)


def fill_sheet(sheet: Worksheet, name: str, headings: list[str], rows: list[list[Any]]) -> None:
    """A sheet with a bold heading row that stays in sight, text wrapped, dates shown as dates."""
    sheet.title = name
    sheet.append(headings)
    for row in rows:
        sheet.append([value if value != "" else None for value in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for cell in (cell for row in sheet.iter_rows(min_row=2) for cell in row):
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if isinstance(cell.value, date):
            cell.number_format = "dd/mm/yyyy"
    for column in sheet.columns:
        longest = max(len(part) for cell in column for part in str(cell.value or "").split("\n"))
        sheet.column_dimensions[column[0].column_letter].width = max(12, min(48, longest + 2))
    sheet.freeze_panes = "B2"


def saved(book: Workbook) -> bytes:
    """The workbook's bytes, the same on every run: openpyxl stamps the time of saving, so it is set back."""
    book.properties.creator, book.properties.created = "Thameside Education Services", MADE_ON
    raw, fixed = io.BytesIO(), io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-11-02T09:00:00Z", content)
            target.writestr(zipfile.ZipInfo(part, (2026, 11, 2, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
