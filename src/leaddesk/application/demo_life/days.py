"""Days as schools have them: working days, terms and academic years around the day on which the borough is built."""

from collections.abc import Callable
from datetime import date, timedelta

from leaddesk.domain.calendar import academic_year

Suits = Callable[[date], bool]
_TERMS = ((9, "Autumn"), (4, "Summer"), (1, "Spring"))


class Days:
    """The calendar of the demonstration; offsets are whole days from `today`, negative ones before it.

    Terms are plausible rather than any authority's own: six weeks in summer, a fortnight at Christmas and Easter, half terms.
    """

    def __init__(self, today: date) -> None:
        self.today = today

    def office(self, offset: int) -> date:
        """A working day: the next one for what is to come, the last one for what has been."""
        return self._roll(offset, is_working_day)

    def school(self, offset: int) -> date:
        """A day on which schools are open, as `office`; what has been stays before today."""
        return self._roll(offset, is_school_day)

    def school_from(self, start: date, offset: int) -> date:
        """A school day at least that long after another day."""
        return _forward(start + timedelta(days=offset), is_school_day)

    def spread(self, start: date, end: date, count: int) -> tuple[date, ...]:
        """Up to `count` different school days evenly from the first to the last; `start` and `end` are school days."""
        step = (end - start).days / max(count - 1, 1)
        days = {_forward(start + timedelta(days=round(step * at)), is_school_day) for at in range(count)}
        return tuple(sorted(day for day in days if day <= end))

    def _roll(self, offset: int, suits: Suits) -> date:
        day = self.today + timedelta(days=offset)
        return _back(day, suits) if offset < 0 else _forward(day, suits)

    @property
    def year(self) -> str:
        """The academic year of today."""
        return academic_year(self.today)

    @property
    def year_start(self) -> date:
        """The first of September on which the academic year of today began."""
        return date(self.today.year - (self.today.month < 9), 9, 1)


def term_of(day: date) -> str:
    """The term of a day, as `Autumn 2026`."""
    return f"{next(name for first, name in _TERMS if day.month >= first)} {day.year}"


def is_working_day(day: date) -> bool:
    """Monday to Friday, and neither Easter nor the days from Christmas to New Year when offices are shut."""
    easter = easter_sunday(day.year)
    shut = (day.month, day.day) in {(12, 25), (12, 26), (12, 28), (1, 1)} or day in (easter - timedelta(2), easter + timedelta(1))
    return day.weekday() < 5 and not shut


def is_school_day(day: date) -> bool:
    """A working day in term."""
    return is_working_day(day) and not any(first <= day <= last for first, last in holidays(day.year))


def holidays(year: int) -> tuple[tuple[date, date], ...]:
    """The holidays of a calendar year, from and to, in order."""
    easter = easter_sunday(year)
    return (
        (date(year, 1, 1), date(year, 1, 3)),
        _week_of(date(year, 2, 17)),
        (easter - timedelta(days=8), easter + timedelta(days=7)),
        _week_of(date(year, 5, 29)),
        (date(year, 7, 22), date(year, 9, 2)),
        _week_of(date(year, 10, 27)),
        (date(year, 12, 20), date(year, 12, 31)),
    )


def easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap, extra = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * extra + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _week_of(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _forward(day: date, suits: Suits) -> date:
    while not suits(day):
        day += timedelta(days=1)
    return day


def _back(day: date, suits: Suits) -> date:
    while not suits(day):
        day -= timedelta(days=1)
    return day
