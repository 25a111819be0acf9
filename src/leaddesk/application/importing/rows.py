"""From a table to typed rows: only the mapped columns are kept, whatever the sender's spreadsheet holds beside them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from leaddesk.application.importing.cell_care import CellCare
from leaddesk.application.importing.columns import ColumnReader, Doubtful, FormulaError, Unreadable, Value, is_either_way
from leaddesk.application.importing.kinds import Kind, Shape, plain_heading
from leaddesk.application.importing.periods import Periods
from leaddesk.application.importing.school_above import SchoolAbove
from leaddesk.application.importing.staging import Message
from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.application.work import Progress
from leaddesk.domain.counting import how_many
from leaddesk.domain.spoilt_text import unspoilt
from leaddesk.domain.written_dates import DateOrder

STEP, BLOCK = 200, 1_000
_TOTAL, _FIGURE = re.compile(r"(?:grand |sub-?)?totals?\b", re.IGNORECASE), re.compile(r"[£\d.,%\s-]+")

_WORDED = frozenset({Shape.TEXT, Shape.NAME})
_NAMES = ("first_name", "last_name", "name")

_NO_ERROR = {"#FORMULA!": "holds a formula without its result", "#LOST!": "refers to a text that is not in the file"}


@dataclass(slots=True)
class TypedRow:
    """One row as values by field; `problems` are cells that could not be read, in words; `rest` is what of a field belongs in a note."""

    number: int
    values: dict[str, Any]
    problems: list[Message]
    rest: dict[str, str] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """What a row is called before it is compared: the name it gives, else the school, else its first words."""
        said = {key: str(value) for key, value in self.values.items() if value not in (None, "")}
        return " ".join(said[key] for key in _NAMES if key in said) or said.get("school") or next(iter(said.values()), "")

    def blank(self, *fields: str) -> frozenset[str]:
        """Those fields that have a column and a blank cell; a cell that could not be read is no blank."""
        empty = {field for field in fields if self.values.get(field, field) in (None, "")}
        return frozenset(empty.difference(problem.code.rpartition("_")[0] for problem in self.problems))


@dataclass(slots=True)
class _Block:
    """A thousand rows, kept as columns."""

    numbers: list[int]
    columns: list[list[Value]]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that is no row of the table: blank, a repeated heading, a total, a note; or one that cannot be read."""

    number: int
    code: str
    message: str
    is_fault: bool = False


class ReadRows:
    """All rows of a table, read once; iterated over, once.

    Cells are typed block by block while the file is read, so that the same word a thousand times is one object; only dates wait
    until the whole column has been seen. `places` are the columns of the fields, by heading when None; `edits` is what the officer
    wrote instead of cells, by row number and field. What has been iterated over is let go of block by block: to free 50,000 rows at once
    would hold up the window for a tenth of a second.
    """

    def __init__(
        self, table: SourceTable, kind: Kind, missing: frozenset[str], progress: Progress, *,
        places: dict[str, int] | None = None, edits: Mapping[tuple[int, str], str] | None = None,
        answers: Mapping[str, str] | None = None, periods: Periods | None = None,
    ) -> None:  # fmt: skip
        self.mapped = kind.columns(table.headings) if places is None else places
        self._is_official = bool(kind.signature)
        self._edits: dict[int, dict[str, str]] = {}
        for (number, key), text in (edits or {}).items():
            self._edits.setdefault(number, {})[key] = text
        self.headings = tuple(table.headings)
        self.needed = frozenset(field.key for field in kind.fields if field.is_needed)
        fields = {field.key: field for field in kind.fields}
        self.readers = [ColumnReader(fields[key], missing, is_official=self._is_official, periods=periods) for key in self.mapped]
        self.care = CellCare({key: self.heading_of(key) for key in self.mapped}, answers or {})
        self.above = SchoolAbove(() if self._is_official else tuple(self.mapped), answers or {})
        self.set_aside: list[SetAside] = []
        self.messages: list[Message] = []
        self._progress = progress
        self._blocks: list[_Block] = []
        self._length = 0
        self._collect(table)
        for reader in self.readers:
            reader.decide()
            if reader.order is DateOrder.MIXED:
                self._note_mixed(reader)
            elif reader.order is DateOrder.MONTH_FIRST:
                self._tell_order(reader)
        self.care.decide(self.readers)
        self.messages += self.care.told()

    def _tell_order(self, reader: ColumnReader) -> None:
        words = f"The dates in {self.heading_of(reader.key)} are read as {reader.order}."
        self.messages.append(Message(None, self.heading_of(reader.key), "date_order", words))

    def _note_mixed(self, reader: ColumnReader) -> None:
        """A column with days and months in either order is read in neither until an officer says which (experience.md section 5, 51)."""
        at, heading = self.readers.index(reader), self.heading_of(reader.key)
        cells = ((number, str(text)) for block in self._blocks for number, text in zip(block.numbers, block.columns[at], strict=True))
        self.care.note_mixed(reader.key, ((number, text) for number, text in cells if is_either_way(text)))
        words = f"In {heading}, some dates have the day first and some the month. They are left blank until it is said which."
        self.messages.append(Message(None, heading, "date_order", words))

    def heading_of(self, key: str) -> str:
        """How the sender heads a field's column; the field's own name when there is none."""
        at = self.mapped.get(key, len(self.headings))
        return self.headings[at].strip() or key if at < len(self.headings) else key

    def __len__(self) -> int:
        return self._length

    def _collect(self, table: SourceTable) -> None:
        needed = max(self.mapped.values()) + 1
        pick = _picker(list(self.mapped.values()))
        repeated = tuple(plain_heading("".join(self.headings[index : index + 1])) for index in self.mapped.values())
        blank: list[int] = []
        block: list[tuple[int, tuple[str, ...]]] = []
        for number, cells in self._sound(table):
            picked = pick(cells if len(cells) >= needed else [*cells, *[""] * (needed - len(cells))])
            if number in self._edits:
                picked = self._edited(number, picked)
            if not any(picked) and not any(map(str.strip, cells)):
                blank.append(number)
                continue
            if blank:
                self._set_aside_blank(blank)
            # most rows begin with a number, which is seen at once
            if picked[0][:1].isdigit() or not self._is_aside(number, cells, picked, repeated):
                block.append((number, self.above.filled(number, picked)))
            if len(block) >= BLOCK:
                self._type(block)
                block.clear()
        self._type(block)

    def _edited(self, number: int, picked: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of a row with what the officer wrote instead."""
        written = self._edits[number]
        return tuple(written.get(key, text) for key, text in zip(self.mapped, picked, strict=True))

    def _sound(self, table: SourceTable) -> Iterator[tuple[int, Sequence[str]]]:
        """The rows that could be read; the others are set aside, and ragged ones told."""
        width = len(self.headings)
        for count, (number, cells) in enumerate(table.rows()):
            if count % STEP == 0:
                self._progress.report(count, None, "Reading the file")
            if isinstance(cells, RowFault):
                self.set_aside.append(SetAside(number, cells.code, cells.message, is_fault=True))
                continue
            if len(cells) != width and any(cells):
                self.messages.append(Message(number, "", "ragged", _ragged(cells, width, self.mapped.values())))
            yield number, cells

    def _repeats_headings(self, number: int, picked: tuple[str, ...], repeated: tuple[str, ...]) -> bool:
        if any(plain_heading(cell) != heading for cell, heading in zip(picked, repeated, strict=True)):
            return False
        self.set_aside.append(SetAside(number, "repeated_heading", "This row repeats the headings; it was skipped."))
        return True

    def _is_aside(self, number: int, cells: Sequence[str], picked: tuple[str, ...], repeated: tuple[str, ...]) -> bool:
        return self._is_beside_the_table(number, cells) or self._repeats_headings(number, picked, repeated)

    def _is_beside_the_table(self, number: int, cells: Sequence[str]) -> bool:
        """A total or a note under the table is no row of it; neither stands in a layout that is known word for word."""
        if self._is_official:
            return False
        filled = [text for text in map(str.strip, cells) if text]
        if filled and _TOTAL.match(filled[0]) and all(map(_FIGURE.fullmatch, filled[1:])):
            self.set_aside.append(SetAside(number, "total", "This row is a total; it was skipped."))
            return True
        if len(filled) == 1 and len(self.mapped) > 2 and len(filled[0].split()) > 3:
            self.set_aside.append(SetAside(number, "note", "This row is a note, not a row of the table; it was skipped."))
            return True
        return False

    def _set_aside_blank(self, blank: list[int]) -> None:
        """Blank rows with a row after them were inside the table, and so are listed; those after the last row are not."""
        self.set_aside += [SetAside(number, "blank", "This row is blank; it was skipped.") for number in blank]
        blank.clear()

    def _type(self, block: list[tuple[int, tuple[str, ...]]]) -> None:
        if block:
            columns: Iterable[Sequence[str]] = zip(*(picked for _, picked in block), strict=True)
            numbers = [number for number, _ in block]
            if self._is_official:
                columns = list(columns)
                self._tell_spoilt(numbers, columns)
            else:
                columns = [self.care.cared(reader, numbers, cells) for reader, cells in zip(self.readers, columns, strict=True)]
            typed = [reader.keep(cells) for reader, cells in zip(self.readers, columns, strict=True)]
            self._blocks.append(_Block(numbers, typed))
            self._length += len(block)

    def _tell_spoilt(self, numbers: Sequence[int], columns: Sequence[Sequence[str]]) -> None:
        """An official layout is taken as it is written, but spoilt letters in it are told."""
        for reader, cells in zip(self.readers, columns, strict=True):
            if reader.shape not in _WORDED or "".join(cells).isascii():
                continue
            for number, cell in zip(numbers, cells, strict=True):
                if not cell.isascii() and (meant := unspoilt(cell)) != cell:
                    words = f"“{cell}” is spoilt, and was kept as it is written. If “{meant}” is meant, mend it in the file."
                    self.messages.append(Message(number, self.heading_of(reader.key), "spoilt", words))

    def waiting(self, number: int) -> Message | None:
        """Why a row is not saved before an officer has answered; None for most."""
        return self.care.waiting(number)

    def texts(self, key: str) -> Iterator[str]:
        """The cells of one field in words: a date as it is written, anything else as it was understood."""
        at = next(at for at, reader in enumerate(self.readers) if reader.key == key)
        return ("" if value is None else str(value) for block in self._blocks for value in block.columns[at])

    def column(self, key: str) -> ColumnReader | None:
        """The reader of one field, None when the file has no such column."""
        return next((reader for reader in self.readers if reader.key == key), None)

    def __iter__(self) -> Iterator[TypedRow]:
        keys = [reader.key for reader in self.readers]
        blank = dict.fromkeys(keys)  # copied for each row: a dictionary that grows key by key takes twice the time
        done = 0
        for block in self._blocks:
            columns = [reader.typed(cells) for reader, cells in zip(self.readers, block.columns, strict=True)]
            suspect = [reader.key for reader in self.readers if reader.has_unreadable]
            for number, values in zip(block.numbers, zip(*columns, strict=True), strict=True):
                if done % STEP == 0:
                    self._progress.report(done, self._length, "Checking the rows")
                done += 1
                row = TypedRow(number, blank.copy(), [])
                row.values.update(zip(keys, values, strict=True))
                for key in suspect:
                    self._blank_unreadable(row, key)
                yield row
            block.columns.clear()

    def _blank_unreadable(self, row: TypedRow, key: str) -> None:
        value = row.values[key]
        if isinstance(value, Doubtful):
            row.problems.append(Message(row.number, self.heading_of(key), f"{key}_doubtful", value.words))
            row.values[key] = value.value
            if value.rest:
                row.rest[key] = value.rest
        elif isinstance(value, Unreadable):
            words = str(value)
            if isinstance(value, FormulaError):
                cell = f"{column_letters(self.mapped[key])}{row.number}"
                what = _NO_ERROR.get(str(value), f"holds the formula error {value}")
                words = f"Cell {cell} {what}. Mend it in Excel and save the file again."
            row.problems.append(Message(row.number, self.heading_of(key), f"{key}_unreadable", words))
            row.values[key] = None


def _ragged(cells: Sequence[str], width: int, read: Iterable[int]) -> str:
    """Says that a row has more or fewer cells than the headings; `read` are the columns that are taken."""
    beyond = {at for at in read if at >= width}
    rest = "the rest taken as blank" if len(cells) < width else "the rest ignored"
    if any(at < len(cells) for at in beyond):  # a column without a heading that the officer has chosen is read like any other
        is_all = all(at in beyond or not cells[at].strip() for at in range(width, len(cells)))
        rest = "the rest as its columns were chosen" if is_all else "the rest ignored but for the columns that were chosen"
    counted = how_many(len(cells), "cell")
    return f"This row has {counted} under {how_many(width, 'heading')}; each was read under its own heading, {rest}."


def column_letters(index: int) -> str:
    """A column's name in a spreadsheet, such as F for the one at place 5."""
    letters = ""
    while index >= 0:
        index, letter = divmod(index, 26)
        letters, index = chr(ord("A") + letter) + letters, index - 1
    return letters


def _picker(indexes: list[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    pick = itemgetter(*indexes)
    return pick if len(indexes) > 1 else lambda cells: (pick(cells),)
