"""Dates as officers know them: exact, between two dates, or not known; and the academic year."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DateSpan:
    """When something happened: an exact date (`earliest == latest`), between two dates, only a bound, or not known at all.

    Source: domain.md 4.1, Appointment; GIAS gives no start dates, so none is invented.
    """

    earliest: date | None = None
    latest: date | None = None

    @property
    def is_exact(self) -> bool:
        """Whether the very day is known."""
        return self.earliest is not None and self.earliest == self.latest

    def iso(self) -> str | None:
        """A date, an ISO 8601 interval such as `2021-09-01/2022-04-20` (`..` for an open side), or None when nothing is known."""
        if self.earliest is None and self.latest is None:
            return None
        if self.is_exact:
            return str(self.earliest)
        return f"{self.earliest or '..'}/{self.latest or '..'}"

    def in_words(self) -> str:
        """The span as an officer reads it: `12 Sep 2026`, `between 1 Sep 2021 and 20 Apr 2022`, `by 3 Nov 2026`, `not known`."""
        if self.earliest is None:
            return "not known" if self.latest is None else f"by {date_in_words(self.latest)}"
        if self.latest is None:
            return f"after {date_in_words(self.earliest)}"
        if self.earliest == self.latest:
            return date_in_words(self.earliest)
        return f"between {date_in_words(self.earliest)} and {date_in_words(self.latest)}"


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def date_in_words(day: date) -> str:
    """`12 Sep 2026`, whatever the laptop's locale (look.md; experience.md fault 27)."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def academic_year(day: date) -> str:
    """The academic year a day falls in, 1 September to 31 August, as `2026/27` (domain.md section 4)."""
    first = day.year if day.month >= 9 else day.year - 1
    return f"{first}/{(first + 1) % 100:02}"


def is_within(day: date, start: date | None, end: date | None) -> bool:
    """Whether a day lies between two inclusive bounds, of which each may be open."""
    return (start is None or start <= day) and (end is None or day <= end)


def overlap(first: tuple[date | None, date | None], second: tuple[date | None, date | None]) -> bool:
    """Whether two inclusive stretches of time share a day; a bound of None is open."""
    (a_start, a_end), (b_start, b_end) = first, second
    starts_in_time = a_start is None or b_end is None or a_start <= b_end
    ends_late_enough = b_start is None or a_end is None or b_start <= a_end
    return starts_in_time and ends_late_enough


def month_in_words(day: date) -> str:
    """`Oct 2026`: as near as "seen since" needs to be."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def span_in_words(start: date | None, end: date | None) -> str:
    """`since 1 Sep 2025`, `1 Sep 2024 to 31 Aug 2025`, `until 31 Aug 2025`, or empty when neither is known."""
    if start and end:
        return f"{date_in_words(start)} to {date_in_words(end)}"
    if start:
        return f"since {date_in_words(start)}"
    return f"until {date_in_words(end)}" if end else ""


def moment_in_words(moment: datetime) -> str:
    """A moment by the local clock, as an officer reads it: `23 Nov 2026, 14:02`, in whatever zone it was kept."""
    local = moment.astimezone()
    return f"{date_in_words(local.date())}, {local:%H:%M}"
