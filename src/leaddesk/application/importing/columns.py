"""Typed cells: each mapped column gets one reader that turns text into a value, and remembers what it has already read."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.application.importing.kinds import Field, Shape
from leaddesk.application.importing.periods import Periods
from leaddesk.domain.advice import advice_on, advice_on_day
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import (
    DIGITS_KEPT,
    ERROR_VALUES,
    MISTAKEN_NUMBER,
    clean_text,
    read_number,
    read_phone,
    read_postcode,
    read_share,
    read_urn,
    read_web_address,
)
from leaddesk.domain.money import looks_like_money, money_in_words, read_money, with_its_basis
from leaddesk.domain.postcodes import is_outward, meant_postcode
from leaddesk.domain.typed import typed_date, why_no_date
from leaddesk.domain.written_dates import DateOrder, counted_day, order_of_column, read_date, settles_order

REMEMBERED, LONGEST_MISSING = 4_000, 24
_EITHER_WAY = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d")
_PERIOD = re.compile(r"(?:(?:autumn|spring|summer)(?: term)?|ay|[a-z]{3,9})[ -]?\d{2,4}(?:/\d{2,4})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A value that is kept, with words for the officer to check it by; `rest` is what of the cell belongs in a note."""

    value: str | date
    words: str
    rest: str = ""

    def __str__(self) -> str:
        return str(self.value)


Value = str | int | float | date | Doubtful | None


class Unreadable(str):
    """The words for a cell whose text is no value of its kind; the cell counts as blank and the officer is told."""

    __slots__ = ()


class FormulaError(Unreadable):
    """A formula's error such as #N/A, which is named with the address of its cell."""

    __slots__ = ()


class _Known(dict[str, Value]):
    """What texts mean, each worked out when it is first asked for."""

    def __init__(self, fresh: Callable[[str], Value]) -> None:
        super().__init__()
        self._fresh = fresh

    def __missing__(self, raw: str) -> Value:
        value = self[raw] = self._fresh(raw)
        return value


class ColumnReader:
    """Reads the cells of one column; the order of dates is decided from the whole column before the first is read."""

    def __init__(
        self, wanted: Field, missing: frozenset[str], *, is_official: bool = False, periods: Periods | None = None
    ) -> None:
        self.is_official, self.periods = is_official, periods
        self.key, self.shape = wanted.key, wanted.shape
        self.heading, self.most = wanted.headings[0], wanted.most
        self.missing = frozenset[str]() if wanted.keeps_words else missing
        self.order, self.is_order_open, self.counts_days = DateOrder.DAY_FIRST, False, False
        self.has_unreadable = False
        self._known = _Known(self._fresh)
        self._written: dict[str, str] = {}
        self._is_varied = False
        self._read = READERS[wanted.shape]
        self._plain = _plainly(wanted.shape, self.missing) if wanted.most is None else None

    def keep(self, raws: Sequence[str]) -> list[Value]:
        """Cells as they are kept until the whole column has been seen: dates as they are written, anything else understood."""
        if self.shape is Shape.DATE:
            return list(map(self._written.setdefault, raws, raws))
        return self.values(raws)

    def decide(self) -> None:
        """Know from the whole column how it writes its dates."""
        if self.shape is Shape.DATE:
            self.order = order_of_column(text.strip() for text in self._written)
            self.is_order_open = not settles_order(text.strip() for text in self._written)

    def typed(self, kept: list[Value]) -> list[Value]:
        """Kept cells as values; `decide` has been called."""
        return self.values([str(text) for text in kept]) if self.shape is Shape.DATE else kept

    def values(self, raws: Sequence[str]) -> list[Value]:
        """The values of many cells at once; what a text means is worked out once, however often it occurs.

        None for a blank or a word for it; Unreadable with words for the officer otherwise.
        """
        if self._is_varied:
            return self._varied(raws)
        known = self._known
        before = len(known)
        values = list(map(known.__getitem__, raws))
        fresh = len(known) - before
        if len(known) > REMEMBERED or fresh * 10 > len(raws) * 9:
            self._is_varied = fresh * 2 > len(raws)
            known.clear()
        return values

    def _varied(self, raws: Sequence[str]) -> list[Value]:
        """The values of texts that mostly differ; those that are plain need no closer look, and are told at once for all."""
        if self._read is _text:
            return self._texts(raws)
        if self._plain is None:
            return list(map(self.value, raws))
        lines, meaning, value = "\n".join(raws) + "\n", self._plain.meaning, self.value
        if self._plain.lines.fullmatch(lines) and lines.count("\n") == len(raws):
            return [meaning(raw) if raw else None for raw in raws]
        is_plain = self._plain.cell.fullmatch
        return [meaning(raw) if is_plain(raw) else value(raw) for raw in raws]

    def _fresh(self, raw: str) -> Value:
        """A text that is seen for the first time."""
        return self._varied((raw,))[0]

    def _texts(self, raws: Sequence[str]) -> list[Value]:
        """As `_varied` for a column of texts, without a call for each that is tidy."""
        value, missing = self.value, self.missing
        return [
            raw
            if raw and raw.isascii() and raw.isprintable() and "  " not in raw and raw[0] > "#" and raw[-1] != " " and raw[:4] != "Err:"
            and (len(raw) > LONGEST_MISSING or raw.casefold() not in missing)
            else value(raw)
            for raw in raws
        ]  # fmt: skip

    def value(self, raw: str) -> Value:
        """One cell's value."""
        text = clean_text(raw)
        if not text:
            return None
        if text[0] in "#E" and text in ERROR_VALUES:
            self.has_unreadable = True
            return FormulaError(text)
        if self.shape is Shape.LINES:
            return _in_lines(raw)
        if len(text) <= LONGEST_MISSING and text.casefold() in self.missing:
            return None
        if self._read is _text:
            return text if self.shape is not Shape.NAME else _in_lines(raw)
        value = self._read(text, self)
        self.has_unreadable |= value.__class__ in (Unreadable, Doubtful)
        return value


def _text(text: str, _: ColumnReader) -> Value:
    return text


def _in_lines(raw: str) -> str:
    return "\n".join(filter(None, map(clean_text, raw.splitlines())))


def _urn(text: str, _: ColumnReader) -> Value:
    return read_urn(text)


def _date(text: str, column: ColumnReader) -> Value:
    if column.order is DateOrder.MIXED and is_either_way(text):
        return Unreadable(f"“{text}” was left blank: this column has dates with the day first and the month first. Write 2026-09-01.")
    try:
        day = (counted_day(text) if column.counts_days else None) or read_date(text, column.order)
    except ValueError:
        return _worded_date(text, column)
    return _checked_day(day, column)


def is_either_way(text: str) -> bool:
    """Whether a day is written in figures with the year last, so that day and month could change places."""
    return _EITHER_WAY.match(text.strip()) is not None


def _worded_date(text: str, column: ColumnReader) -> Value:
    """`1 Sep 2026`, or why a text is no day."""
    if not column.is_official and (day := typed_date(text) if any(map(str.isalpha, text)) else None) is not None:
        return _checked_day(day, column)
    if (day := counted_day(text)) is not None:
        return Unreadable(f"“{text}” is how a spreadsheet counts {date_in_words(day)}. It was left blank; say whether that day is meant.")
    problem = why_no_date(column.key, text)
    if "such date" in problem.what or "year" in problem.what:
        return Unreadable(f"“{text}”: {problem}")
    if not column.is_official and column.periods is not None and (day := column.periods.day(text, column.key)) is not None:
        return Doubtful(day, f"“{text}” names no single day; {date_in_words(day)} was taken. Check it.")
    if _PERIOD.fullmatch(text):
        return Unreadable(f"“{text}” names no single day. Write the day, like 01-09-2026.")
    return Unreadable(f"“{text}” is no date. Write it like 01-09-2026.")


def _checked_day(day: date | None, column: ColumnReader) -> Value:
    advice = advice_on_day(column.key, day) if day is not None and not column.is_official else ()
    return Doubtful(day, str(advice[0])) if day is not None and advice else day


def _number(text: str, column: ColumnReader) -> Value:
    number, most = read_number(text), column.most
    if number is not None and number >= 0 and (most is None or number <= most):
        return number
    return Unreadable(f"“{text}” is no whole number from 0{'' if most is None else f' to {most:,}'}. Correct it or leave it blank.")


def _money(text: str, _: ColumnReader) -> Value:
    """A sum as it is always written; words beside it, such as a price for members, stay as they are."""
    amount = read_money(text)
    if amount is None and looks_like_money(text):
        return Unreadable(f"“{text}” could be two sums or none. Write it like £1,200.50.")
    if amount is None:
        return with_its_basis(text)
    if amount < 0:
        return Unreadable(f"“{text}” is a sum below nothing. Correct it or leave it blank.")
    return money_in_words(amount)


def _share(text: str, _: ColumnReader) -> Value:
    share = read_share(text)
    return share if share is not None else Unreadable(f"“{text}” is no percentage. Write a number from 0 to 100.")


def _postcode(text: str, _: ColumnReader) -> Value:
    postcode = read_postcode(text)
    if postcode is not None:
        return postcode
    if is_outward(text):
        return Doubtful("".join(text.split()).upper(), str(advice_on("postcode", text)[0]))
    meant = meant_postcode(text)
    return Unreadable(f"“{text}” is not a postcode. {f'Is {meant} meant?' if meant else 'Write it like LE1 1AA.'}")


def _phone(text: str, column: ColumnReader) -> Value:
    if MISTAKEN_NUMBER.match(text):
        return Unreadable("A spreadsheet has damaged this telephone number. Ask for it again.")
    phone = read_phone(text)
    return phone if phone is not None else _phone_in_words(text, column)


def _phone_in_words(text: str, column: ColumnReader) -> Value:
    """The first number of a cell that holds more, with what else stands there; or why it is none."""
    advice = next((one for one in advice_on("phone", text) if one.what), None)
    if advice is None:
        return Unreadable(f"“{text}” is not a telephone number. Correct it or leave it blank.")
    kept = read_phone(advice.instead[0]) if advice.instead else None
    if not kept and (column.is_official or not advice.aside):
        return Unreadable(f"“{text}”: {advice}")
    return Doubtful(kept or "", f"{kept or 'Nothing'} was kept of “{text}”. {advice}", advice.aside)


def _web(text: str, _: ColumnReader) -> Value:
    return read_web_address(text)


READERS: dict[Shape, Callable[[str, ColumnReader], Value]] = {
    Shape.TEXT: _text, Shape.NAME: _text, Shape.URN: _urn, Shape.DATE: _date, Shape.NUMBER: _number,
    Shape.LINES: _text, Shape.SHARE: _share, Shape.POSTCODE: _postcode, Shape.PHONE: _phone, Shape.WEB: _web, Shape.MONEY: _money,
}  # fmt: skip

PLAIN: dict[Shape, tuple[str, Callable[[str], Value]]] = {
    Shape.URN: ("[0-9]+", str), Shape.NUMBER: (f"[0-9]{{1,{DIGITS_KEPT}}}", int),
    Shape.POSTCODE: ("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}", str), Shape.PHONE: ("0[0-9]{9,10}|[1-9][0-9]{8,9}", read_phone),
    Shape.WEB: (r"(?:https?://|www\.)[!-~]+", read_web_address),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Plain:
    """How a cell looks that needs no cleaning, how many of them look (or blanks) with a line each, and what such a cell means."""

    cell: re.Pattern[str]
    lines: re.Pattern[str]
    meaning: Callable[[str], Value]


def _plainly(shape: Shape, missing: frozenset[str]) -> _Plain | None:
    """The plain cells of a shape; None where there are none, or where such a cell may be a word for "no value"."""
    pattern, meaning = PLAIN.get(shape, ("", str))
    cell = re.compile(pattern)
    if not pattern or any(cell.fullmatch(word.upper()) or cell.fullmatch(word) for word in missing):
        return None
    return _Plain(cell, re.compile(f"(?:(?:{pattern})?\n)*"), meaning)
