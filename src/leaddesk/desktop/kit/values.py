"""What officers type for a date or a number, understood or not at all."""

import re
from datetime import date

from leaddesk.domain.calendar import MONTHS

_WORDED = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[ \-./]+([A-Za-z]{3,9})\.?,?[ \-./]+(\d{4})$")
_FIGURES = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$")
_NUMBER = re.compile(r"^-?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(?<=\d)$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")


def typed_date(text: str) -> date | None:
    """`12 Sep 2026`, `12/9/2026` (day first, as officers write) or `2026-09-12`; None when it is no date."""
    text = text.strip()
    try:
        if worded := _WORDED.match(text):
            month = [m.casefold() for m in MONTHS].index(worded[2][:3].casefold()) + 1
            return date(int(worded[3]), month, int(worded[1]))
        if figures := _FIGURES.match(text):
            return date(int(figures[3]), int(figures[2]), int(figures[1]))
        if iso := _ISO.match(text):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        return None
    return None


def number_from_words(text: str) -> int | float | None:
    """A whole or decimal number, thousands parted by commas or not, with a pound sign or not; None when it is no number.

    `1.200,00` is none: elsewhere it means twelve hundred, and nobody is to guess (experience.md section 5, 64).
    """
    text = text.strip().removeprefix("£").removesuffix("%").strip()
    if not _NUMBER.match(text):
        return None
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)
