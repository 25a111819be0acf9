"""Marks on the cells of someone's workbook: a colour, a comment, and a first sheet that lists what to fix with a link to each."""

from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from itertools import groupby
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.application.importing import SourceTable, Staging
from leaddesk.application.importing.corrections import Correction, summary
from leaddesk.application.importing.tables import RowFault
from leaddesk.documents.kept_looks import MAY, MUST, Look, give_back_looks, is_painted, look_of
from leaddesk.documents.our_sheets import OUR_NAME, OUR_SHEET

NEXT_LINE, _OURS = "\n", f"\n\n{OUR_NAME}: "
_WIDTHS = (9, 20, 28, 60, 24)
_HEADINGS = ("Cell", "Column", "You wrote", "What we ask", "For example")
_LONGEST = 32_767


def mark(page: Worksheet, one: Correction, looks: dict[str, Look]) -> None:
    """Colour the cell and say in a comment what is wrong; what stands in a comment already is kept above it, with its author.

    `looks` takes up what it looked like before.
    """
    cell = _cell(page, one)
    looks.setdefault(cell.coordinate, look_of(cell))
    _uncover(page, cell.column)
    page.row_dimensions[cell.row].hidden = False
    cell.fill, cell.protection = MUST if one.must else MAY, Protection(locked=False)  # else nobody could mend a guarded cell
    if cell.comment is None:
        said, author = one.in_full, OUR_NAME
    else:
        ours = cell.comment.author == OUR_NAME or _OURS in cell.comment.text
        said, author = f"{cell.comment.text}{NEXT_LINE if ours else _OURS}{one.in_full}", cell.comment.author
    comment = Comment(said, author)
    comment.width, comment.height = 320, 40 + 20 * (len(said) // 40 + said.count(NEXT_LINE) + 1)
    cell.comment = comment


def clear_marks(book: Workbook, page: Worksheet) -> None:
    """Take out the colours, words and first sheet of an earlier round: a mended cell looks as before, and what the sender wrote stays."""
    if OUR_SHEET in book.sheetnames:
        give_back_looks(book, book[OUR_SHEET], page)
        del book[OUR_SHEET]
    for cell in [cell for row in page.iter_rows() for cell in row if cell.comment is not None]:
        if cell.comment.author == OUR_NAME or _OURS in cell.comment.text:
            theirs = "" if cell.comment.author == OUR_NAME else cell.comment.text.partition(_OURS)[0]
            cell.comment = Comment(theirs, cell.comment.author) if theirs else None
            if is_painted(cell):
                cell.fill = PatternFill()


def _uncover(page: Worksheet, column: int) -> None:
    """Show a column that is hidden, such as the references of a return template; of columns hidden together the others stay so."""
    span = next((one for one in page.column_dimensions.values() if (one.min or 0) <= column <= (one.max or 0)), None)
    if span is None or not span.hidden:
        return
    first, last = span.min, span.max
    for at in range(first, last + 1):
        letter = get_column_letter(at)
        part = copy(span)
        part.index, part.min, part.max, part.hidden = letter, at, at, at != column
        page.column_dimensions[letter] = part


def add_summary(book: Workbook, page: Worksheet, staging: Staging, corrections: Sequence[Correction], lost: str) -> Worksheet:
    """Put the sheet that says what to fix first; `lost`: what of the sender's own workbook is not in this one, empty for nothing."""
    first = book.create_sheet(OUR_SHEET, 0)
    for at, width in enumerate(_WIDTHS, 1):
        first.column_dimensions[get_column_letter(at)].width = width
    asked = f"Please mend the coloured cells on the sheet “{page.title}”, save the workbook and send it back. Leave this sheet as it is."
    missing = f"{lost} of your own workbook could not be kept in this copy. Copy the mended rows into your own, if you need them."
    lines = (OUR_SHEET, summary(staging), asked, missing if lost else "")
    for number, words in enumerate(lines, 1):
        put_text(first.cell(number, 1), words)
    first["A1"].font = Font(bold=True, size=16)
    for at, words in enumerate(_HEADINGS, 1):
        put_text(first.cell(5, at), words)
        first.cell(5, at).font = Font(bold=True)
    results = _results(page, staging, corrections)
    for number, (_, alike) in enumerate(groupby(corrections, key=lambda one: (one.row, one.place)), 6):
        _list(first, number, page, list(alike), results)
    first.freeze_panes = "A6"
    first.print_title_rows = "5:5"
    first.page_setup.orientation = "landscape"
    first.page_setup.fitToWidth, first.page_setup.fitToHeight, first.page_setup.paperSize = 1, 0, Worksheet.PAPERSIZE_A4
    first.sheet_properties.pageSetUpPr.fitToPage = True
    book.active = 0
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is first
    return first


def _results(page: Worksheet, staging: Staging, corrections: Sequence[Correction]) -> dict[str, str]:
    """What the formulas among the cells to mend came to, as it was read; a school sees no formula where it looks."""
    wanted: dict[int, list[tuple[int, str]]] = {}
    for one in corrections:
        if one.place is not None and (cell := _cell(page, one)).data_type == "f":
            wanted.setdefault(one.row, []).append((one.place, cell.coordinate))
    found: dict[str, str] = {}
    for number, cells in cast("SourceTable", staging.source).rows() if wanted else ():
        if not isinstance(cells, RowFault):
            found |= {where: cells[at] for at, where in wanted.get(number, ()) if at < len(cells)}
    return found


def _list(first: Worksheet, number: int, page: Worksheet, alike: list[Correction], results: Mapping[str, str]) -> None:
    one, cell = alike[0], _cell(page, alike[0])
    said = "" if one.place is None else results.get(cell.coordinate) or _shown(cell)
    where = cell.coordinate if one.place is not None else f"Row {one.row}"
    examples = dict.fromkeys(each.example for each in alike if each.example)
    texts = (where, one.heading or "the whole row", said, " ".join(dict.fromkeys(each.words for each in alike)), " or ".join(examples))
    for at, words in enumerate(texts, 1):
        put_text(first.cell(number, at), words)
        first.cell(number, at).alignment = Alignment(wrap_text=True, vertical="top")
    lines = max(-(-len(words) // (width - 2)) for words, width in zip(texts, _WIDTHS, strict=True))
    first.row_dimensions[number].height = 15 * max(lines, 1) + 3
    link = first.cell(number, 1)
    link.hyperlink = Hyperlink(ref=link.coordinate, location=f"{quote_sheetname(page.title)}!{cell.coordinate}")
    link.style = "Hyperlink"
    link.alignment = Alignment(vertical="top")
    first.cell(number, 2).fill = MUST if one.must else MAY


def _shown(cell: Cell) -> str:
    """What a cell says as its school sees it; a day as it is written here, not as it is stored."""
    if isinstance(cell.value, date):
        return f"{cell.value:%d/%m/%Y}"
    return "" if cell.value is None else str(cell.value)


def _cell(page: Worksheet, one: Correction) -> Cell:
    """The cell that is meant; the first of the row where the row as a whole is, or where a merged cell hides it."""
    cell = page.cell(one.row, (one.place or 0) + 1)
    if isinstance(cell, MergedCell):
        area = next(area for area in page.merged_cells.ranges if cell.coordinate in area)
        cell = page.cell(area.min_row, area.min_col)
    assert isinstance(cell, Cell)
    return cell


def put_text(cell: Cell | MergedCell, words: str) -> None:
    """Write words as words: what begins with = + - @ is never taken for a formula (reliability.md 5.3)."""
    if isinstance(cell, MergedCell):
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", words)[:_LONGEST] or None
    if words:
        cell.data_type, cell.number_format = "s", "@"
        cell.quotePrefix = words.startswith(("=", "+", "-", "@"))
