"""The lines of a CSV file as its records take them, so that one with a cell too long can be passed over whole."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain

CELL_LIMIT = 32_767
"""Characters of a cell, as Excel has it."""
_NO_LIMIT = 2**31 - 1


class RecordLines(Iterator[str]):
    """Lines that are counted; `kept` are those since the caller last emptied it, that is of the record that is being read."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.kept: list[str] = []
        self.count = 0

    def __next__(self) -> str:
        line = next(self._lines)
        self.kept.append(line)
        self.count += 1
        return line

    def reach_end(self, separator: str, width: int) -> bool:
        """Go on to the end of the record that is being read; False where a quotation mark in it never closes.

        One that closes only after lines which look like records of so many cells (`width`) was not opened there on purpose.
        """
        csv.field_size_limit(_NO_LIMIT)
        try:
            cells = next(csv.reader(chain(list(self.kept), self), delimiter=separator, strict=True), [])
        except csv.Error:
            return False
        finally:
            csv.field_size_limit(CELL_LIMIT)
        within = [line for cell in cells if len(cell) > CELL_LIMIT for line in cell.splitlines()]
        records = sum(line.count(separator) >= width - 1 for line in within)
        return width < 2 or records * 2 <= len(within)
