"""Days out of `Autumn 2026`, `Sept 26` and `AY 26/27`, by a list that officers edit: the first day, or the last of what ends."""

import re
from datetime import date, timedelta

from leaddesk.application.importing.terms import TermList
from leaddesk.domain.calendar import MONTHS
from leaddesk.domain.typed import typed_date

YEAR_TERMS = "year_terms"
ENDING = frozenset({"end", "ends_on", "valid_to", "planned_end", "closed_on", "runs_to", "book_by"})
"""Fields of which a term's last day is meant."""
_PERIOD = re.compile(r"(?P<words>[a-z]+(?: [a-z]+)?)?[ .'’-]*(?P<year>20\d\d|\d\d)(?:\s*[/–-]\s*(?P<next>20\d\d|\d\d))?", re.IGNORECASE)
_YEAR = "academic_year"


class Periods:
    """Which day a term, a month or an academic year means in a column of days."""

    def __init__(self, terms: TermList) -> None:
        self._terms = terms

    def day(self, text: str, key: str) -> date | None:
        """The day that a field takes from words for a longer time; None when they name none that the list knows."""
        found = _PERIOD.fullmatch(text.strip())
        if found is None:
            return None
        words, year, following = found["words"] or "", _full(found["year"]), found["next"]
        if following and _full(following) != year + 1:
            return None
        code = self._terms.code_of(words) if words else _YEAR if following else None
        if code is None:
            return None if following else _of_month(words, year, is_end=key in ENDING)
        return self._of_term(code, year, has_next=bool(following), is_end=key in ENDING)

    def _of_term(self, code: str, year: int, *, has_next: bool, is_end: bool) -> date | None:
        """A term's day; of `Spring 26/27` the second year is meant, as of an academic year's end."""
        if code == _YEAR and not has_next:
            return None
        term = self._terms.by_code.get(code)
        facts = term.facts if term else {}
        starts, ends = (typed_date(f"{facts.get(name, '')} {year}") for name in ("starts", "ends"))
        if starts is None or ends is None:
            return None
        first = starts if not has_next or starts.month >= 9 else starts.replace(year=year + 1)
        last = ends.replace(year=first.year + (ends < starts))
        return last if is_end else first


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _of_month(words: str, year: int, *, is_end: bool) -> date | None:
    plain = words.strip().casefold()
    month = next((at for at, name in enumerate(MONTHS, 1) if len(plain) >= 3 and plain[:3] == name[:3].casefold()), None)
    if month is None:
        return None
    first = date(year, month, 1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1) if is_end else first
