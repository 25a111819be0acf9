"""Dates as sheets write them: the order of day and month is decided per column, never per cell (experience.md, finding 7)."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

FIRST_YEAR, LAST_YEAR = 1500, 2100
UNKNOWN_DATE = date(1900, 1, 1)
SHORT_YEARS = 50
"""Years of two figures are those from 2000 to 2049; `56` could be 1956 or 2056, and nobody is to guess."""
COUNTED_FROM, COUNTED = date(1899, 12, 30), range(25_000, 60_000)
"""Spreadsheets count days from here; these counts are days from 1968 to 2064, and no URN or year."""
_PARTS = re.compile(r"^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$")
_MONTH_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.](0[1-9]|1[0-2])(?!\d)")
_IN_NAME = re.compile(r"(?<!\d)(?:(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)|(\d\d)[-_.](\d\d)[-_.](20\d\d))(?!\d)")


class DateOrder(StrEnum):
    """In which order a column writes day and month where the year stands last."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    MIXED = "mixed"


def order_of_column(texts: Iterable[str]) -> DateOrder:
    """How a whole column writes its dates; British order unless only the other one fits (experience.md section 5, 49-51)."""
    shown = {_shows(found) for text in texts if (found := _PARTS.match(text)) and len(found[1]) <= 2} - {None}
    if len(shown) == 2:
        return DateOrder.MIXED
    return DateOrder.MONTH_FIRST if DateOrder.MONTH_FIRST in shown else DateOrder.DAY_FIRST


def settles_order(texts: Iterable[str]) -> bool:
    """Whether one day of a column at least shows which of day and month stands first; true of a column without such days."""
    found = [parts for text in texts if (parts := _PARTS.match(text)) and len(parts[1]) <= 2]
    return not any(map(_is_either, found)) or any(map(_shows, found))


def _shows(parts: re.Match[str]) -> DateOrder | None:
    """Which order a day fits alone; None for one that fits both, and for `32/13/2026`, which fits neither."""
    first, second = int(parts[1]), int(parts[2])
    if second <= 12 < first <= 31:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if first <= 12 < second <= 31 else None


def _is_either(parts: re.Match[str]) -> bool:
    return int(parts[1]) <= 12 >= int(parts[2]) and int(parts[1]) != int(parts[2])


def leaves_order_open(text: str) -> bool:
    """Whether a text such as `03/04/2026` could be two days."""
    found = _PARTS.match(text.strip())
    return found is not None and len(found[1]) <= 2 and _is_either(found)


def counted_day(text: str) -> date | None:
    """The day that a spreadsheet means by a bare number, such as 1 September 2026 by `46266`; None when it is none (52)."""
    plain = text.strip().removesuffix(".0")
    is_counted = len(plain) == 5 and plain.isascii() and plain.isdigit() and int(plain) in COUNTED
    return COUNTED_FROM + timedelta(days=int(plain)) if is_counted else None


def read_date(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> date | None:
    """The day that a text names; ValueError when it names none. 1 January 1900 is how registers write "not known": None."""
    day = _day(text.strip(), order)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError("out of range")
    return None if day == UNKNOWN_DATE else day


def _day(text: str, order: DateOrder) -> date:
    if len(text) == 8 and text.isdigit():
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    found = _PARTS.match(text)
    if found is None:
        raise ValueError("not a date")
    first, second, third = found[1], int(found[2]), found[3]
    if len(first) == 4:
        return date(int(first), second, int(third))
    if len(third) not in (2, 4):
        raise ValueError("no year")
    if len(third) == 2 and int(third) >= SHORT_YEARS:
        raise ValueError("which century")
    year = int(third) if len(third) == 4 else 2000 + int(third)
    if order is DateOrder.MONTH_FIRST or (order is DateOrder.MIXED and second > 12):
        return date(year, int(first), second)
    return date(year, second, int(first))


def month_in_file_name(name: str) -> date | None:
    """The first day of the month that a file's name carries, such as `register-2026-10.csv`; None without one."""
    found = _MONTH_IN_NAME.search(name)
    return date(int(found[1]), int(found[2]), 1) if found else None


def date_in_file_name(name: str) -> date | None:
    """The day that a file's name carries, such as `edubasealldata20240115.csv` or `schools 15-01-2024.xlsx`; None without one."""
    for found in _IN_NAME.finditer(name):
        year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None
