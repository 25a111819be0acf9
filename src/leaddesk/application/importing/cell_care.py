"""What a file shows of how its cells were written, mended before they are read: told once, or asked once for the whole file.

Nothing is guessed in silence (experience.md section 5, inputs 9, 20, 22, 24, 38, 50 and 52); official layouts need none of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from leaddesk.application.importing.columns import ColumnReader
from leaddesk.application.importing.kinds import Shape
from leaddesk.application.importing.staging import Message, RowQuestion, StagedRow
from leaddesk.domain.advice import advice_on
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.imports import Verdict
from leaddesk.domain.written_dates import DateOrder, counted_day, leaves_order_open

DITTO = frozenset({'"', "''", "“", "”", "〃", "″", "ditto", "as above", "same as above", "see above"})
_UNSEEN = re.compile("[\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPOILT = re.compile("[\u00c2-\u00f4][^\x00-\x7f]")  # the first of two bytes, and a second; far quicker than to try
_LOST_ZERO = re.compile(r"[1-9]\d{8,9}")
_WATCHED = 500
"""So many rows of one kind are enough to hang a question on."""
_FILE = "The answer holds for the whole file."
_COLUMN = "The answer holds for the whole column."


class CareAnswer(StrEnum):
    """What an officer can answer; of each pair the first is safe and counts where nobody answers."""

    LEAVE_DITTO = "Leave these cells as they are"
    FILL_DITTO = "Fill in what stands above"
    LEAVE_SPOILT = "Keep them as they are written"
    MEND_SPOILT = "Mend them all"
    DAY_FIRST = "The day comes first"
    MONTH_FIRST = "The month comes first"
    LEAVE_COUNTED = "Leave these cells blank"
    READ_COUNTED = "Read them as days"


@dataclass(slots=True)
class _Seen:
    """One thing that was seen: where, and the words of the question when it is one."""

    rows: list[int] = field(default_factory=list)
    count: int = 0
    text: str = ""

    def note(self, number: int, text: str) -> None:
        self.text = self.text or text
        self.count += 1
        if len(self.rows) < _WATCHED:
            self.rows.append(number)


class CellCare:
    """Looks at the cells of each mapped column before they are read; one use per file."""

    def __init__(self, headings: Mapping[str, str], answers: Mapping[str, str]) -> None:
        self._headings, self._answers = headings, answers
        self._above: dict[str, str] = {}
        self._seen: dict[str, _Seen] = {}
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
            if not reader.is_order_open:
                self._state_order(reader)
            if self._answers.get(f"date_order:{reader.key}") == CareAnswer.MONTH_FIRST and reader.is_order_open:
                reader.order = DateOrder.MONTH_FIRST
            reader.counts_days = self._answers.get(f"counted_days:{reader.key}") == CareAnswer.READ_COUNTED

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
            cells = f"{seen.count:,} {'cell' if seen.count == 1 else 'cells'}"
            if sort == "unseen":
                words = f"Invisible signs or spare spaces were taken out of {cells}, the first in row {seen.rows[0]}."
                yield Message(None, "", "invisible", words)
            elif sort == "lost_zero":
                words = f"The first 0 was missing from {cells} of {heading}, as spreadsheets drop it; it was put back. Check the numbers."
                yield Message(None, heading, "lost_zero", words)
            elif sort == "date_order" and name not in self._answers:
                words = f"“{seen.text}” could be two dates, and no cell of {heading} settles which; the day was taken to come first."
                yield Message(None, heading, "date_order_open", words)

    def questions(self, rows: Iterable[StagedRow], asked: Iterable[RowQuestion]) -> Iterator[RowQuestion]:
        """What is asked once, each at a row that has no question of its own where there is one; answered, it leaves rows in doubt alone."""
        taken = {question.row for question in asked}
        waiting = {row.number for row in rows if row.verdict is Verdict.CONFLICT}
        for name, seen in self._seen.items():
            asking = self._asking(name, seen)
            if asking is None:
                continue
            text, detail, answers = asking
            free = [row for row in seen.rows if row not in taken]
            at = next((row for row in free if row not in waiting), (free or seen.rows)[0])
            if name in self._answers and (at in taken or at in waiting):
                continue
            taken.add(at)
            yield RowQuestion(name, at, text, detail, tuple(map(str, answers)))

    def _asking(self, name: str, seen: _Seen) -> tuple[str, str, tuple[CareAnswer, CareAnswer]] | None:
        sort, _, key = name.partition(":")
        heading, text = self._headings.get(key, key), seen.text
        if sort == "ditto":
            return f"“{text}” in {heading}: is what stands above meant?", _COLUMN, (CareAnswer.LEAVE_DITTO, CareAnswer.FILL_DITTO)
        if sort == "spoilt":
            return f"“{text}” is spoilt. Is “{unspoilt(text)}” meant?", _FILE, (CareAnswer.LEAVE_SPOILT, CareAnswer.MEND_SPOILT)
        if sort == "date_order":
            return f"“{text}” in {heading}: which comes first?", _COLUMN, (CareAnswer.DAY_FIRST, CareAnswer.MONTH_FIRST)
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
            self._see(f"ditto:{key}", number, raw)
            return above if self._answers.get(f"ditto:{key}") == CareAnswer.FILL_DITTO else raw
        if name == "spoilt":
            self._see("spoilt", number, raw)
            return unspoilt(raw) if self._answers.get("spoilt") == CareAnswer.MEND_SPOILT else raw
        if name == "turns":
            words = str(next(iter(advice_on("", raw))))
            self.messages.append(Message(number, self._headings.get(key, key), "turned_text", words))
            return raw
        self._see(name if name == "unseen" else f"{name}:{key}", number, raw)
        return raw

    def _see(self, name: str, number: int, raw: str) -> None:
        self._seen.setdefault(name, _Seen()).note(number, raw.strip())


def unspoilt(text: str) -> str:
    """What `ZoÃ«` was before its letters were read in the wrong character set: `Zoë`; any other text as it is."""
    for wrong in ("cp1252", "latin-1"):
        try:
            return text.encode(wrong).decode("utf-8")
        except UnicodeError:
            continue
    return text


def _oddity(text: str, shape: Shape) -> str:
    """What is odd about a cell, nothing of most."""
    if not text.isascii():
        if _SPOILT.search(text) and unspoilt(text) != text:
            return "spoilt"
        if _TURNS.search(text):
            return "turns"
    if len(text) < 16 and text.strip().casefold() in DITTO:
        return "ditto"
    if shape is Shape.DATE:
        return "counted_days" if counted_day(text) else "date_order" if leaves_order_open(text) else ""
    if shape is Shape.PHONE and _LOST_ZERO.fullmatch(text):
        return "lost_zero"
    is_untidy = text != text.strip() or (not text.isascii() and bool(_UNSEEN.search(text)))
    return "unseen" if is_untidy and shape is not Shape.LINES else ""
