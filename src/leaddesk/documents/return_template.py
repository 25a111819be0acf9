"""A school's return template as a workbook: what is held, lists to choose from, guidance, and identifiers that cannot be changed."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import cast

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.application.returning import ReturnRow, ReturnTemplate
from leaddesk.documents.marked_cells import put_text
from leaddesk.documents.our_sheets import GUIDANCE
from leaddesk.domain.calendar import date_in_words

LEADERS, LISTS = "Leaders", "Lists"
HEADINGS = (
    "Reference", "URN", "School", "Title", "First name", "Last name", "Job title", "Role", "Tier", "Work email", "Work phone", "Start date",
)  # fmt: skip
HEADING_ROW, SPARE_ROWS, LOCKED = 4, 30, 3
_WIDTHS = (14, 10, 28, 9, 18, 20, 30, 30, 24, 34, 18, 14)
_SHUT, _HEAD = PatternFill("solid", fgColor="ECECE8"), PatternFill("solid", fgColor="0C5A54")
_LINE = Border(bottom=Side("thin", color="C9CCC8"))


def write_return_template(template: ReturnTemplate) -> bytes:
    """The workbook; the leaders' sheet comes first, so that it is the one that is read."""
    book = Workbook()
    page = cast("Worksheet", book.active)
    page.title = LEADERS
    _lay_out(page, template)
    for at, row in enumerate(template.rows, HEADING_ROW + 1):
        _fill(page, at, template, row)
    first_spare = HEADING_ROW + 1 + len(template.rows)
    for at in range(first_spare, first_spare + SPARE_ROWS):
        _fill(page, at, template, None)
    last = first_spare + SPARE_ROWS - 1
    _offer(book, page, last, template)
    _guide(book.create_sheet(GUIDANCE, 1), template)
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = page.protection.sort = False
    written = BytesIO()
    book.properties.title = f"Leadership return, {template.school}"
    book.properties.creator = "LeadDesk"
    book.save(written)
    return written.getvalue()


def _lay_out(page: Worksheet, template: ReturnTemplate) -> None:
    put_text(page["A1"], f"Leadership return: {template.school} ({template.urn})")
    page["A1"].font = Font(bold=True, size=14)
    held = f"What we hold on {date_in_words(template.as_at)}."
    put_text(page["A2"], f"{held} How to fill it in, and the privacy notice, stand on the next sheet.")
    for at, (words, width) in enumerate(zip(HEADINGS, _WIDTHS, strict=True), 1):
        cell = page.cell(HEADING_ROW, at)
        put_text(cell, words)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), _HEAD
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        page.column_dimensions[get_column_letter(at)].width = width
    page.column_dimensions["A"].hidden = True
    page.freeze_panes = page.cell(HEADING_ROW + 1, 1)
    page.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = "landscape", Worksheet.PAPERSIZE_A4, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.left.text = "Contains personal data. Keep it safe, and delete it when it has been sent."


def _fill(page: Worksheet, at: int, template: ReturnTemplate, row: ReturnRow | None) -> None:
    """A post, or a spare row that already says which school it is about."""
    texts: Sequence[str | date | None] = (None, template.urn, template.school, *(None,) * (len(HEADINGS) - LOCKED))
    if row is not None:
        texts = (
            row.reference, template.urn, template.school, row.title, row.first_name, row.last_name, row.job_title, row.role, row.tier,
            row.email, row.phone, row.start,
        )  # fmt: skip
    for place, said in enumerate(texts, 1):
        cell = page.cell(at, place)
        cell.border = _LINE
        if place <= LOCKED:
            cell.fill = _SHUT
        else:
            cell.protection = Protection(locked=False)
        if isinstance(said, date):
            cell.value = said
        elif said:
            put_text(cell, said)
        cell.number_format = "DD/MM/YYYY" if HEADINGS[place - 1] == "Start date" else "@"


def _offer(book: Workbook, page: Worksheet, last: int, template: ReturnTemplate) -> None:
    """Lists to choose from in the cells; other words may be typed too, since every school calls its posts differently."""
    lists = book.create_sheet(LISTS)
    lists.sheet_state = Worksheet.SHEETSTATE_HIDDEN
    for at, (heading, words) in enumerate((("Title", template.titles), ("Role", template.roles), ("Tier", template.tiers)), 1):
        for number, one in enumerate(words, 1):
            put_text(lists.cell(number, at), one)
        if words:
            letter, place = get_column_letter(at), get_column_letter(HEADINGS.index(heading) + 1)
            rule = DataValidation("list", formula1=f"{LISTS}!${letter}$1:${letter}${len(words)}", allow_blank=True)
            rule.errorStyle, rule.errorTitle = "warning", heading
            rule.error = "This is not in the list. Choose from the list if one of its words fits; else keep what you wrote."
            page.add_data_validation(rule)
            rule.add(f"{place}{HEADING_ROW + 1}:{place}{last}")
    place = get_column_letter(HEADINGS.index("Start date") + 1)
    day = DataValidation("date", operator="between", formula1="DATE(1960,1,1)", formula2="DATE(2049,12,31)", allow_blank=True)
    day.errorStyle, day.errorTitle, day.error = "warning", "Start date", "Write a date like 01/09/2026."
    page.add_data_validation(day)
    day.add(f"{place}{HEADING_ROW + 1}:{place}{last}")


def _guide(page: Worksheet, template: ReturnTemplate) -> None:
    page.column_dimensions["A"].width = 100
    page.protection.sheet = True
    parts = (("How to fill in this return", template.guidance), ("Privacy notice", (template.notice,)))
    at = 1
    for heading, paragraphs in parts:
        put_text(page.cell(at, 1), heading)
        page.cell(at, 1).font = Font(bold=True, size=14)
        for words in paragraphs:
            at += 1
            put_text(page.cell(at, 1), words)
            page.cell(at, 1).alignment = Alignment(wrap_text=True, vertical="top")
            page.row_dimensions[at].height = 16 * (len(words) // 100 + 1) + 4
        at += 2
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
