"""The words of `import` that steer it as the window does: which table, what its columns hold, which rows and blanks count."""

import argparse

from leaddesk.application.importing import ImportOptions, Mode, TableChoice
from leaddesk.cli.words import WrongWords, row_number

MOST_HEADING_ROWS = 3
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


def add_steering(parser: argparse.ArgumentParser) -> None:
    """`--sheet`, `--column`, `--mode` and their like; without them a file is read as it is understood."""
    table = parser.add_argument_group("which table of a file is read, and how it is written")
    table.add_argument("--sheet", metavar="NAME", default="", help="the sheet of a workbook")
    table.add_argument("--heading-row", metavar="ROW", type=row_number, help="the row of its headings, as a spreadsheet numbers it")
    table.add_argument("--first-column", metavar="COLUMN", type=row_number, help="where it begins, from 1, when tables stand side by side")
    table.add_argument("--heading-rows", type=row_number, choices=range(1, MOST_HEADING_ROWS + 1), default=1, help="how many they are")
    table.add_argument("--area", metavar="A1:Z500", default="", help="the part of a sheet too large to be read whole")
    table.add_argument("--encoding", metavar="NAME", default="", help="how a text file is written, such as utf-8 or cp1252")
    table.add_argument("--separator", choices=_SEPARATORS, help="what parts the cells of a text file")
    taken = parser.add_argument_group("what is taken of it")
    taken.add_argument(
        "--column", metavar="HEADING=FIELD", action="append", default=[],
        help='what a column holds, such as "Tel.=phone"; a field is named by its key or a usual heading, or is "ignore"; a column '
        "without a heading is named by its letters. Remembered for the next file with such headings",
    )  # fmt: skip
    modes = [mode.value for mode in Mode]
    taken.add_argument("--mode", choices=modes, default=Mode.BOTH.value, help="add new records, update held ones, or both")
    taken.add_argument("--blanks", choices=("keep", "clear"), default="keep", help="whether a blank cell keeps or clears what is held")
    taken.add_argument("--all-or-nothing", action="store_true", help="save nothing of a file when a row of it cannot be saved")


def options_of(asked: argparse.Namespace) -> ImportOptions:
    """How these words steer an import; WrongWords when a column is not named."""
    return ImportOptions(
        as_at=asked.as_at, las=tuple(asked.la), urns=tuple(asked.urn), headed=dict(map(_named, asked.column)),
        clears=asked.blanks == "clear", is_whole=asked.all_or_nothing, mode=Mode(asked.mode),
    )  # fmt: skip


def table_choice(asked: argparse.Namespace) -> TableChoice:
    """Which table these words mean."""
    separator = _SEPARATORS.get(asked.separator, "")
    return TableChoice(asked.sheet, asked.heading_row, asked.heading_rows, asked.encoding, separator, asked.area, asked.first_column)


def _named(words: str) -> tuple[str, str]:
    """Heading and field; the last sign counts, since a heading may hold one."""
    heading, sign, field = words.rpartition("=")
    if not sign or not heading.strip():
        raise WrongWords(f'Write a column as "HEADING=FIELD", such as "Tel.=phone"; “{words}” is not written so.')
    return heading.strip(), field
