"""What a marked cell looked like before, kept in the workbook itself, so that the next round can give it back to its school.

The looks stand on a hidden column of the first sheet; hidden names say whose they are, since those move along with their cells.
"""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import PatternFill, Protection
from openpyxl.utils import absolute_coordinate, get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

MUST, MAY = PatternFill("solid", fgColor="F8CBC6"), PatternFill("solid", fgColor="FFF0C2")
_COLUMN, _NAME = 8, "_LeadDesk.look."
_OURS = {str(fill.fgColor.rgb)[-6:] for fill in (MUST, MAY)}


@dataclass(frozen=True, slots=True)
class Look:
    """The fill and the protection that the school gave a cell."""

    fill: PatternFill
    protection: Protection


def look_of(cell: Cell) -> Look:
    """How a cell looks now, before it is marked."""
    return Look(copy(cell.fill), copy(cell.protection))


def is_painted(cell: Cell) -> bool:
    """Whether the cell still has one of our colours."""
    return cell.fill.fill_type == "solid" and str(cell.fill.fgColor.rgb)[-6:] in _OURS


def keep_looks(book: Workbook, first: Worksheet, page: Worksheet, looks: Mapping[str, Look]) -> None:
    """Keep those looks that differ from a plain cell's, by the coordinates of their cells."""
    number = 0
    for where, look in looks.items():
        if look.fill.fill_type is None and not (look.protection.locked and page.protection.sheet):
            continue
        number += 1
        kept = first.cell(number, _COLUMN)
        kept.fill, kept.protection = look.fill, look.protection
        place = f"{quote_sheetname(page.title)}!{absolute_coordinate(where)}"
        book.defined_names.add(DefinedName(f"{_NAME}{number}", attr_text=place, hidden=True))
    first.column_dimensions[get_column_letter(_COLUMN)].hidden = True


def give_back_looks(book: Workbook, first: Worksheet, page: Worksheet) -> None:
    """Take our colour off the cells whose look was kept, wherever they have moved since; one that the school painted anew stays so."""
    for name in [name for name in book.defined_names if name.startswith(_NAME)]:
        number = name.removeprefix(_NAME)
        for sheet, where in book.defined_names.pop(name).destinations:
            cell = page[where.replace("$", "")] if sheet == page.title and ":" not in where else None
            if isinstance(cell, Cell) and is_painted(cell) and number.isdecimal():
                kept = first.cell(int(number), _COLUMN)
                cell.fill, cell.protection = copy(kept.fill), copy(kept.protection)
