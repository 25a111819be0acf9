"""From a table to typed rows: only the mapped columns are kept, whatever the sender's spreadsheet holds beside them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from leaddesk.application.importing.columns import ColumnReader, Unreadable
from leaddesk.application.importing.kinds import Kind, plain_heading
from leaddesk.application.importing.staging import Message
from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.application.work import Progress

STEP, BLOCK = 200, 1_000
_LET_GO: tuple[int, Sequence[str]] = (0, ())


@dataclass(slots=True)
class TypedRow:
    """One row as values by field; `problems` are the cells that could not be read, each already in words."""

    number: int
    values: dict[str, Any]
    problems: list[Message]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that is no row of the table: blank, a repeated heading, a total, a note; or one that cannot be read."""

    number: int
    code: str
    message: str
    is_fault: bool = False


class ReadRows:
    """All rows of a table, read once; typed when iterated over, once.

    What has been typed is let go of block by block: to free 50,000 rows at once would hold up the window for a tenth of a second.
    """

    def __init__(self, table: SourceTable, kind: Kind, missing: frozenset[str], progress: Progress) -> None:
        self.mapped = kind.columns(table.headings)
        self.headings = tuple(table.headings)
        fields = {field.key: field for field in kind.fields}
        self.readers = [ColumnReader(fields[key], index, missing) for key, index in self.mapped.items()]
        self.set_aside: list[SetAside] = []
        self.messages: list[Message] = []
        self._progress = progress
        self._raw: list[tuple[int, Sequence[str]]] = []
        self._collect(table)
        for at, reader in enumerate(self.readers):
            reader.index = at
            reader.decide(row for _, row in self._raw)
            if reader.order != "day first":
                self._tell_order(reader)

    def _tell_order(self, reader: ColumnReader) -> None:
        words = f"The dates in {self.heading_of(reader.key)} are read as {reader.order}."
        self.messages.append(Message(None, self.heading_of(reader.key), "date_order", words))

    def heading_of(self, key: str) -> str:
        """How the sender heads a field's column; the field's own name when there is none."""
        return self.headings[self.mapped[key]].strip() if key in self.mapped else key

    def __len__(self) -> int:
        return len(self._raw)

    def _collect(self, table: SourceTable) -> None:
        width = len(self.headings)
        needed = max(self.mapped.values()) + 1
        pick = _picker([reader.index for reader in self.readers])
        repeated = tuple(plain_heading(self.headings[reader.index]) for reader in self.readers)
        blank: list[int] = []
        for count, (number, cells) in enumerate(table.rows()):
            if count % STEP == 0:
                self._progress.report(count, None, "Reading the file")
            if isinstance(cells, RowFault):
                self.set_aside.append(SetAside(number, cells.code, cells.message, is_fault=True))
                continue
            if len(cells) != width and any(cells):
                self._tell_ragged(number, len(cells), width)
            picked = pick(cells if len(cells) >= needed else [*cells, *[""] * (needed - len(cells))])
            if not any(picked) and not any(map(str.strip, cells)):
                blank.append(number)
                continue
            self._keep(number, picked, repeated, blank)

    def _keep(self, number: int, picked: tuple[str, ...], repeated: tuple[str, ...], blank: list[int]) -> None:
        """Keep a row; blank rows before it were inside the table, and so are listed (those after the last row are not)."""
        while blank:
            self.set_aside.append(SetAside(blank.pop(0), "blank", "This row is blank; it was skipped."))
        if not picked[0][:1].isdigit() and tuple(map(plain_heading, picked)) == repeated:
            self.set_aside.append(SetAside(number, "repeated_heading", "This row repeats the headings; it was skipped."))
        else:
            self._raw.append((number, picked))

    def _tell_ragged(self, number: int, cells: int, width: int) -> None:
        rest = "the rest ignored" if cells > width else "the rest taken as blank"
        words = f"This row has {cells} cells under {width} headings; each was read under its own heading, {rest}."
        self.messages.append(Message(number, "", "ragged", words))

    def texts(self, key: str) -> Iterator[str]:
        """The cells of one field, as written."""
        at = next(reader.index for reader in self.readers if reader.key == key)
        return (row[at] for _, row in self._raw)

    def column(self, key: str) -> ColumnReader | None:
        """The reader of one field, None when the file has no such column."""
        return next((reader for reader in self.readers if reader.key == key), None)

    def __iter__(self) -> Iterator[TypedRow]:
        keys = [reader.key for reader in self.readers]
        total = len(self._raw)
        for start in range(0, total, BLOCK):
            block = self._raw[start : start + BLOCK]
            columns = zip(*(raw for _, raw in block), strict=True)
            typed = [reader.values(cells) for reader, cells in zip(self.readers, columns, strict=True)]
            suspect = [reader.key for reader in self.readers if reader.has_unreadable]
            for at, ((number, _), values) in enumerate(zip(block, zip(*typed, strict=True), strict=True), start):
                if at % STEP == 0:
                    self._progress.report(at, total, "Checking the rows")
                row = TypedRow(number, dict(zip(keys, values, strict=True)), [])
                for key in suspect:
                    self._blank_unreadable(row, key)
                yield row
            self._raw[start : start + BLOCK] = [_LET_GO] * len(block)

    def _blank_unreadable(self, row: TypedRow, key: str) -> None:
        value = row.values[key]
        if isinstance(value, Unreadable):
            row.problems.append(Message(row.number, self.heading_of(key), f"{key}_unreadable", str(value)))
            row.values[key] = None


def _picker(indexes: list[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    pick = itemgetter(*indexes)
    return pick if len(indexes) > 1 else lambda cells: (pick(cells),)
