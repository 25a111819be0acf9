"""What officers type for a date or a number: understood, or refused with what is wrong with it (experience.md section 5, 53-56 and 63)."""

import re
from datetime import date

from leaddesk.domain.calendar import MONTHS
from leaddesk.domain.failures import Problem
from leaddesk.domain.written_dates import FIRST_YEAR, LAST_YEAR, SHORT_YEARS

_WORDED = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[ \-./]*([A-Za-z]{3,9})\.?,?[ \-./]*(\d{4}|\d{2})$")
_FIGURES = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_SAID_OF = re.compile(
    r"\b(?:as (?:at|of|on)|(?:correct|accurate|right|position|up to date|last updated|updated) (?:at|on|to))\b[ :]*(?:[a-z]+day,? +)?"
    r"(\d{4}-\d\d?-\d\d?|\d{1,2}(?:(?:st|nd|rd|th)?(?: of)?[ -]+[a-z]{3,9}\.?,?[ -]+|[/.]\d{1,2}[/.]|-\d{1,2}-)(?:\d{4}|\d\d))(?!\d)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^-?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(?<=\d)$")


def typed_date(text: str) -> date | None:
    """`12 Sep 2026`, `12/9/2026` or `12/9/26` (day first, as officers write) or `2026-09-12`; None when it is no date."""
    parts = _parts(text.strip())
    if parts is None:
        return None
    try:
        day = date(*parts)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def date_in_title(words: str) -> date | None:
    """The day that a title says its table is of, such as `Leadership return as at 1 November 2026`; None when it says none."""
    found = _SAID_OF.search(" ".join(words.split()))
    return typed_date(re.sub(" of ", " ", found[1], flags=re.IGNORECASE)) if found else None


def why_no_date(field: str, text: str) -> Problem:
    """Why a text that `typed_date` does not understand is no date."""
    parts = _parts(text.strip())
    if parts is None:
        return Problem(field, "This is not a date.", "Write it like 12 Sep 2026.")
    year, month, day = parts
    if not FIRST_YEAR <= year <= LAST_YEAR:
        far = "This year has only two figures." if year < 100 else f"The year {year} is too far off."
        return Problem(field, far, "Write the year in four figures." if year < 100 else "Correct the year.")
    if not 1 <= month <= 12:
        return Problem(field, f"There is no month {month}.", "Write the day first, then the month.")
    return Problem(field, f"There is no such date: {MONTHS[month - 1]} {year} has no day {day}.", "Correct the day.")


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day as they are written, whether or not there is such a day."""
    if worded := _WORDED.match(text):
        month = next((n for n, name in enumerate(MONTHS, 1) if name.casefold() == worded[2][:3].casefold()), 0)
        return (_year(worded[3]), month, int(worded[1])) if month else None
    if figures := _FIGURES.match(text):
        return _year(figures[3]), int(figures[2]), int(figures[1])
    if iso := _ISO.match(text):
        return int(iso[1]), int(iso[2]), int(iso[3])
    return None


def _year(written: str) -> int:
    year = int(written)
    return 2000 + year if len(written) == 2 and year < SHORT_YEARS else year


def typed_number(text: str) -> int | float | None:
    """A whole or decimal number, thousands parted by commas or not, with a pound sign or not; None when it is no number.

    `1.200,00` is none: elsewhere it means twelve hundred, and nobody is to guess (experience.md section 5, 64).
    """
    text = text.strip().removeprefix("£").removesuffix("%").strip()
    if not _NUMBER.match(text):
        return None
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)


def why_no_number(field: str, text: str, *, whole: bool) -> Problem:
    """Why a text is no number, or no whole one where one is needed."""
    if whole and typed_number(text) is not None:
        return Problem(field, "This is not a whole number.", "Write one without a point, such as 12.")
    return Problem(field, "This is not a number.", "Write a whole number in figures, such as 12." if whole else "Write it in figures.")
