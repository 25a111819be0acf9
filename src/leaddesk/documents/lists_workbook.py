"""Lists as .xlsx workbooks: text stays text, so no cell is ever taken for a formula (reliability.md 5.3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import count
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

_DATE_FORMAT = "D MMM YYYY"
_LONGEST_TEXT = 32_767
_LONGEST_NAME = 31
_NOT_IN_NAMES, _NOT_AT_ENDS = frozenset("[]:*?/\\"), " '"

CellValue: TypeAlias = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its headings, their widths in characters, and its rows; `foot` is printed under every page."""

    name: str
    headings: Sequence[str]
    widths: Sequence[float]
    rows: Iterable[Sequence[CellValue]]
    foot: str = ""


def write_workbook(sheets: Sequence[Sheet]) -> bytes:
    """The workbook; rows are streamed, so a list of 50,000 schools needs little memory."""
    book = Workbook(write_only=True)
    taken: set[str] = set()
    for sheet in sheets:
        _write_sheet(book.create_sheet(_sheet_name(sheet.name, taken)), sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _write_sheet(page: WriteOnlyWorksheet, sheet: Sheet) -> None:
    for index, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(index)].width = max(8, min(width + 2, 60))
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"
    page.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    page.page_setup.orientation = "landscape" if len(sheet.headings) > 4 else "portrait"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    if sheet.foot:
        page.oddFooter.left.text = sheet.foot.replace("&", "&&")
    page.append([_heading(page, words) for words in sheet.headings])
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])


def _heading(page: WriteOnlyWorksheet, words: str) -> WriteOnlyCell:
    cell = _cell(page, words)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _cell(page: WriteOnlyWorksheet, value: CellValue) -> WriteOnlyCell:
    if not isinstance(value, str):
        cell = WriteOnlyCell(page, value)
        if isinstance(value, date):
            cell.number_format = _DATE_FORMAT
        return cell
    cell = WriteOnlyCell(page)
    cell.number_format = "@"
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT]
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
    return cell


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel takes: 31 characters, without brackets, colons, stars, question marks and slashes, and none twice."""
    plain = "".join(" " if letter in _NOT_IN_NAMES else letter for letter in name).strip(_NOT_AT_ENDS) or "List"
    for number in count(1):
        after = f" ({number})" if number > 1 else ""
        fitting = plain[: _LONGEST_NAME - len(after)].strip(_NOT_AT_ENDS) + after
        if fitting.casefold() not in taken:
            break
    taken.add(fitting.casefold())
    return fitting
