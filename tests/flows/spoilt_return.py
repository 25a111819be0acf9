"""A school's return template, filled in and spoilt as schools do, and the same workbook mended; everyone is invented."""

from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.cli.registers import HEADINGS, LARK, QUARRY, ROW

HEADING_ROW, FIRST, SPARE = 4, 5, 15
"""Where a template's headings, first post and first spare row stand, with ten posts held."""
LEADERS = (
    ("Dora", "Quiller", "Deputy head"), ("Cy", "Cole", "SENCO"), ("Ben", "Bowen", "Assistant head"), ("Elsa", "Lark", "Year leader"),
    ("Ida", "Brook", "Literacy lead"), ("Jo", "Reed", "School business manager"), ("Hal", "Ward", "Designated safeguarding lead"),
    ("Una", "Vane", "Phase leader"), ("Otis", "Penn", "Maths lead"),
)  # fmt: skip
NEW, FROM_ITS_NAME = "Frost", "Penn"
ASKED, TITLE = "Sent back by the school office", "Leadership return: Lark Rise Primary School (999001)"

SPOILT: dict[str, tuple[str, str, object]] = {
    "wrong URN": ("Reed", "URN", "999010"),
    "dates swapped": ("Cole", "End date", "13/09/2009"),
    "name in capitals in one cell": ("Bowen", "Last name", "BOWEN, Ben"),
    "unknown tier": ("Ward", "Tier", "Grand vizier"),
    "repeated row": ("repeated", "Last name", "Cole"),
    "lost reference": ("Brook", "Reference", "lost"),
    "formula": ("Lark", "Job title", "=VLOOKUP(A1,B:C,2)"),
    "#N/A": ("Vane", "Work phone", "#N/A"),
    "e-mail without @": ("Marlowe", "Work email", "ann.lark.example"),
    "no such date": ("Quiller", "Start date", "31/09/2010"),
}
"""Whose row, which column, and what stands there; the title row that is put above them all is the eleventh."""
RIGHT = {"#N/A": "01632 960299", "e-mail without @": "ann@lark.example", "no such date": "30/09/2010"}
"""What the school meant where that is news; elsewhere it meant what the template held."""


def register_and_leaders(folder: Path) -> tuple[Path, Path]:
    """A register of two schools, and a list of nine leaders of the first."""
    register, leaders = folder / "register.csv", folder / "leaders.csv"
    rows = [ROW.format(urn=urn, number=at, name=name, title=title, first=first, last=last)
            for at, (urn, name, title, first, last) in enumerate((LARK, QUARRY), 101)]  # fmt: skip
    register.write_text("\r\n".join((HEADINGS, *rows)) + "\r\n", encoding="cp1252", newline="")
    lines = ["URN,First name,Last name,Job title,Work email,Phone,Start date"]
    for at, (first, last, post) in enumerate(LEADERS):
        lines.append(f"999001,{first},{last},{post},{first.lower()}@lark.example,01632 9602{at:02d},13/09/20{10 + at}")
    leaders.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return register, leaders


def filled(file: Path, spoilt: Path) -> dict[str, str]:
    """Fill a template in and spoil it; returns at which cell each fault of `SPOILT` stands."""
    book = openpyxl.load_workbook(file)
    page = book["Leaders"]
    places = {cell.value: cell.column for cell in page[HEADING_ROW]}
    places["End date"] = page.max_column + 1
    page.cell(HEADING_ROW, places["End date"]).value = "End date"
    rows = {page.cell(row, places["Last name"]).value: row for row in range(FIRST, SPARE)} | {"repeated": SPARE, NEW: SPARE + 1}
    for column in range(1, page.max_column + 1):
        page.cell(SPARE, column).value = page.cell(rows["Cole"], column).value
    for heading, words in (("First name", "Nia"), ("Last name", NEW), ("Job title", "Early years lead")):
        page.cell(rows[NEW], places[heading]).value = words
    page.cell(rows["Bowen"], places["First name"]).value = None
    page.cell(rows[FROM_ITS_NAME], places["Reference"]).value = None  # its name still says who is meant
    for whose, heading, words in SPOILT.values():
        page.cell(rows[whose], places[heading]).value = words
    page.insert_rows(1)
    page.cell(1, places["Title"]).value = ASKED
    book.save(spoilt)
    return {fault: page.cell(rows[whose] + 1, places[heading]).coordinate for fault, (whose, heading, _) in SPOILT.items()}


def commented(page: Worksheet) -> dict[str, str]:
    """The comments of a sheet by cell."""
    return {cell.coordinate: cell.comment.text for row in page.iter_rows() for cell in row if cell.comment is not None}


def mended(file: Path, template: Path, where: dict[str, str]) -> None:
    """Mend the marked cells of a workbook that came back, and only these; a row that was there twice is emptied again."""
    book, held = openpyxl.load_workbook(file), openpyxl.load_workbook(template)["Leaders"]
    page = book["Leaders"]
    for fault, place in where.items():
        row, column = page[place].row, page[place].column
        right = RIGHT.get(fault, held.cell(row - 1, column).value)
        if fault == "name in capitals in one cell":
            page.cell(row, column - 1).value = "Ben"
        if fault == "repeated row":
            for other in (1, *range(4, page.max_column + 1)):
                page.cell(row, other).value = None
        page.cell(row, column).value = right
    book.save(file)
