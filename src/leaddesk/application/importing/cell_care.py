"""What a file shows of how its cells were written, mended before they are read: told once, or asked once for the whole file.

Nothing is guessed in silence (experience.md section 5, inputs 9, 20, 22, 24, 38, 50 and 52); official layouts need none of it.
"""

import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from leaddesk.application.importing.columns import ColumnReader
from leaddesk.application.importing.kinds import Shape
from leaddesk.application.importing.staging import Message, RowQuestion, StagedRow
from leaddesk.domain.advice import advice_on
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.counting import how_many
from leaddesk.domain.imports import Verdict
from leaddesk.domain.spoilt_text import has_lost_letters, unspoilt
from leaddesk.domain.written_dates import DateOrder, counted_day, leaves_order_open

DITTO = frozenset(
    {'"', "''", "’’", "“", "”", "„", "〃", "″", ",,", "ditto", "do", "as above", "same as above", "see above", "as row above"}
    | {"as previous", "same as row above", "same as previous"}
)
_DO = frozenset({"do"})  # a surname too
_UNSEEN = re.compile("[\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LOST_ZERO = re.compile(r"[1-9]\d{8,9}")
_WATCHED = 500
"""So many rows of one kind are enough to hang a question on."""
_LONGEST_DITTO = 24
_FILE = "The answer holds for the whole file."
_COLUMN = "The answer holds for the whole column."
_WAITS = "Until you answer, these rows are not saved."
_HOLDING = frozenset({"ditto", "spoilt", "lost"})
"""A row waits for the answer to one of these: what stands there must not become anybody’s name unseen."""


class CareAnswer(StrEnum):
    """What an officer can answer, the safe thing first; it counts where nobody answers, unless the row waits until someone does."""

    LEAVE_DITTO = "Leave these cells as they are"
    FILL_DITTO = "Fill in what stands above"
    LEAVE_SPOILT = "Keep them as they are written"
    MEND_SPOILT = "Mend them all"
    WAIT_LOST = "Leave these rows out until they are mended"
    KEEP_LOST = "Keep them as they are written, letters missing"
    DAY_FIRST = "The day comes first"
    MONTH_FIRST = "The month comes first"
    LEAVE_COUNTED = "Leave these cells blank"
    READ_COUNTED = "Read them as days"


_SETTLED_BY = {
    "ditto": (CareAnswer.LEAVE_DITTO, CareAnswer.FILL_DITTO), "spoilt": (CareAnswer.LEAVE_SPOILT, CareAnswer.MEND_SPOILT),
    "lost": (CareAnswer.KEEP_LOST,),
}  # fmt: skip


_ORDERS: Mapping[str, DateOrder] = {CareAnswer.DAY_FIRST: DateOrder.DAY_FIRST, CareAnswer.MONTH_FIRST: DateOrder.MONTH_FIRST}


@dataclass(slots=True)
class _Seen:
    """One thing that was seen: in which rows, each with the column and the words there; `count` goes on where no more rows are kept."""

    places: dict[int, tuple[str, str]] = field(default_factory=dict)
    count: int = 0

    @property
    def rows(self) -> list[int]:
        return list(self.places)

    @property
    def text(self) -> str:
        return next(iter(self.places.values()), ("", ""))[1]

    def note(self, number: int, key: str, text: str, most: int) -> None:
        self.count += 1
        if len(self.places) < most:
            self.places.setdefault(number, (key, text))


class CellCare:
    """Looks at the cells of each mapped column before they are read; one use per file."""

    def __init__(self, headings: Mapping[str, str], answers: Mapping[str, str]) -> None:
        self._headings, self._answers = headings, answers
        self._above: dict[str, str] = {}
        self._seen: dict[str, _Seen] = {}
        self._mixed: set[str] = set()
        self.messages: list[Message] = []

    def cared(self, reader: ColumnReader, numbers: Sequence[int], raws: Sequence[str]) -> Sequence[str]:
        """The cells of a block as they are to be read."""
        odd = {text: name for text in set(raws) if text and (name := _oddity(text, reader.shape))}
        if odd:
            raws = [self._settled(odd[raw], reader.key, number, raw, above) if raw in odd else raw
                    for number, raw, above in zip(numbers, raws, self._with_above(reader.key, raws, odd), strict=True)]  # fmt: skip
        self._above[reader.key] = raws[-1] or self._above.get(reader.key, "")
        return raws

    def decide(self, readers: Iterable[ColumnReader]) -> None:
        """Tell the readers of dates what the officer answered; every cell has been seen."""
        for reader in readers:
            is_mixed = reader.order is DateOrder.MIXED
            if not reader.is_order_open and not is_mixed:
                self._state_order(reader)
            order = _ORDERS.get(self._answers.get(f"date_order:{reader.key}", ""))
            if order is not None and (reader.is_order_open or is_mixed):
                reader.order = order
            reader.counts_days = self._answers.get(f"counted_days:{reader.key}") == CareAnswer.READ_COUNTED

    def note_mixed(self, key: str, cells: Iterable[tuple[int, str]]) -> None:
        """Hear of a column some of whose dates have the day first and some the month: it is asked which comes first."""
        self._mixed.add(key)
        self._seen.pop(f"date_order:{key}", None)
        for number, text in cells:
            self._see(f"date_order:{key}", number, key, text)

    def waiting(self, number: int) -> Message | None:
        """Why a row is not saved yet: what stands in it has to be asked first, and nobody has answered."""
        for name, seen in self._seen.items():
            if self._is_settled(name) or number not in seen.places:
                continue
            key, text = seen.places[number]
            if (asking := self._asking(name, text)) is not None:
                words = f"{asking[0]} Until this is answered, the row is not saved."
                return Message(number, self._headings.get(key, key), name.partition(":")[0], words)
        return None

    def _is_settled(self, name: str) -> bool:
        sort = name.partition(":")[0]
        return sort not in _HOLDING or self._answers.get(name) in _SETTLED_BY[sort]

    def _state_order(self, reader: ColumnReader) -> None:
        """Another cell of the column settled which comes first, and that is said."""
        seen = self._seen.pop(f"date_order:{reader.key}", None)
        if seen is not None and reader.order is DateOrder.DAY_FIRST:
            heading = self._headings.get(reader.key, reader.key)
            self.messages.append(Message(None, heading, "date_order", f"The dates in {heading} are read as {reader.order}."))

    def told(self) -> Iterator[Message]:
        """What is said once of the file or of a column."""
        yield from self.messages
        for name, seen in self._seen.items():
            sort, _, key = name.partition(":")
            heading = self._headings.get(key, key)
            cells = how_many(seen.count, "cell")
            if sort == "unseen":
                words = f"Invisible signs or spare spaces were taken out of {cells}, the first in row {seen.rows[0]}."
                yield Message(None, "", "invisible", words)
            elif sort == "lost_zero":
                words = f"The first 0 was missing from {cells} of {heading}, as spreadsheets drop it; it was put back. Check the numbers."
                yield Message(None, heading, "lost_zero", words)
            elif sort == "date_order" and key not in self._mixed and name not in self._answers:
                words = f"“{seen.text}” could be two dates, and no cell of {heading} settles which; the day was taken to come first."
                yield Message(None, heading, "date_order_open", words)

    def questions(self, rows: Iterable[StagedRow], asked: Iterable[RowQuestion]) -> Iterator[RowQuestion]:
        """What is asked once, each at a row that has no question of its own where there is one; answered, it leaves rows in doubt alone."""
        taken = {question.row for question in asked}
        waiting = {row.number for row in rows if row.verdict is Verdict.CONFLICT}
        for name, seen in self._seen.items():
            for at in self._places(name, seen, taken, waiting):
                asking = self._asking(name, seen.places[at][1])
                if asking is None or (name in self._answers and (at in taken or (at in waiting and self._is_settled(name)))):
                    continue
                taken.add(at)
                text, detail, answers = asking
                waits = CareAnswer.WAIT_LOST if CareAnswer.WAIT_LOST in answers else ""
                yield RowQuestion(name, at, text, detail, tuple(map(str, answers)), waits=str(waits))

    def _places(self, name: str, seen: _Seen, taken: Collection[int], waiting: Collection[int]) -> list[int]:
        """The rows that ask: each that waits for the answer, else one."""
        free = [row for row in seen.rows if row not in taken]
        if name.partition(":")[0] in _HOLDING:
            return free[:_WATCHED]
        return [next((row for row in free if row not in waiting), (free or seen.rows)[0])]

    def _asking(self, name: str, text: str) -> tuple[str, str, tuple[CareAnswer, ...]] | None:
        sort, _, key = name.partition(":")
        heading = self._headings.get(key, key)
        if sort == "ditto":
            words = f"“{text}” in {heading}: is what stands above meant?"
            return words, f"{_WAITS} {_COLUMN}", (CareAnswer.LEAVE_DITTO, CareAnswer.FILL_DITTO)
        if sort == "spoilt":
            answers = (CareAnswer.LEAVE_SPOILT, CareAnswer.MEND_SPOILT)
            return f"“{text}” is spoilt. Is “{unspoilt(text)}” meant?", f"{_WAITS} {_FILE}", answers
        if sort == "lost":
            words = f"“{text}” has lost a letter, it seems. Which was it?" if "?" not in text else (
                f"“{text}” has lost a letter, or the question mark is meant. Which is it?")  # fmt: skip
            return words, f"Mend the cell here, or ask the sender. {_WAITS} {_FILE}", (CareAnswer.WAIT_LOST, CareAnswer.KEEP_LOST)
        if sort == "date_order":
            blank = (CareAnswer.LEAVE_COUNTED,) if key in self._mixed else ()
            return f"“{text}” in {heading}: which comes first?", _COLUMN, (*blank, CareAnswer.DAY_FIRST, CareAnswer.MONTH_FIRST)
        if sort == "counted_days" and (day := counted_day(text)) is not None:
            words = f"“{text}” in {heading}: is {date_in_words(day)} meant?"
            return words, _COLUMN, (CareAnswer.LEAVE_COUNTED, CareAnswer.READ_COUNTED)
        return None

    def _with_above(self, key: str, raws: Sequence[str], odd: Mapping[str, str]) -> Iterator[str]:
        """For each cell what stands above it, ditto marks and blanks passed over."""
        above = self._above.get(key, "")
        for raw in raws:
            yield above
            if raw and odd.get(raw) != "ditto":
                above = raw

    def _settled(self, name: str, key: str, number: int, raw: str, above: str) -> str:
        """One odd cell as it is to be read, once it is noted."""
        if name == "ditto":
            self._see(f"ditto:{key}", number, key, raw)
            return above if self._answers.get(f"ditto:{key}") == CareAnswer.FILL_DITTO else raw
        if name == "spoilt":
            self._see("spoilt", number, key, raw)
            return unspoilt(raw) if self._answers.get("spoilt") == CareAnswer.MEND_SPOILT else raw
        if name == "lost":
            self._see("lost", number, key, raw)
            return raw
        if name == "turns":
            words = str(next(iter(advice_on("", raw))))
            self.messages.append(Message(number, self._headings.get(key, key), "turned_text", words))
            return raw
        self._see(name if name == "unseen" else f"{name}:{key}", number, key, raw)
        return raw

    def _see(self, name: str, number: int, key: str, raw: str) -> None:
        most = sys.maxsize if name.partition(":")[0] in _HOLDING else _WATCHED
        self._seen.setdefault(name, _Seen()).note(number, key, raw.strip(), most)


def is_ditto(text: str, shape: Shape) -> bool:
    """Whether a cell only points to what stands above; `do` is a mark, and in a column of names a surname."""
    plain = " ".join(text.casefold().strip(" -–—.").split())
    return plain in DITTO and not (plain in _DO and shape is Shape.NAME)


def _oddity(text: str, shape: Shape) -> str:
    """What is odd about a cell, nothing of most."""
    if not text.isascii():
        if unspoilt(text) != text:
            return "spoilt"
        if _TURNS.search(text):
            return "turns"
    if len(text) < _LONGEST_DITTO and is_ditto(text, shape):
        return "ditto"
    if has_lost_letters(text, is_name=shape is Shape.NAME):
        return "lost"
    if shape is Shape.DATE:
        return "counted_days" if counted_day(text) else "date_order" if leaves_order_open(text) else ""
    if shape is Shape.PHONE and _LOST_ZERO.fullmatch(text):
        return "lost_zero"
    is_untidy = text != text.strip() or (not text.isascii() and bool(_UNSEEN.search(text)))
    return "unseen" if is_untidy and shape is not Shape.LINES else ""
