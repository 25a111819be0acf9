"""When programmes run: what a print says of their coming cohorts, and the calendar at a glance."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.application.publishing.contents import CalendarEntry
from leaddesk.domain.calendar import date_in_words, is_within, span_in_words
from leaddesk.domain.cohorts import Cohort, CohortStatus, Session
from leaddesk.domain.networks import Meeting, Network

MOST_SHOWN = 3
_ON_OFFER = (CohortStatus.PLANNED, CohortStatus.OPEN, CohortStatus.FULL, CohortStatus.CONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What the coming cohorts of a programme say in place of its own words; blank where they say nothing."""

    dates: str = ""
    sessions: str = ""
    venue: str = ""
    places: str = ""
    book_by: date | None = None
    is_full: bool = False


class Diary:
    """Every cohort, session and meeting that is still to come on a day; each kind is read once."""

    def __init__(self, reading: Reading, today: date) -> None:
        self._today = today
        self._networks = {network.uid: network for network in reading.every(Network) if network.kind.is_for_leaders}
        self._meetings = [meeting for meeting in reading.every(Meeting) if meeting.held_on >= today]
        self._cohorts = {cohort.uid: cohort for cohort in reading.every(Cohort) if not cohort.status.is_over}
        self._sessions: dict[UUID, list[Session]] = defaultdict(list)
        for session in reading.every(Session):
            self._sessions[session.cohort].append(session)

    def running(self, programme: UUID) -> Running:
        """How a programme runs next: its coming cohorts, the soonest first."""
        coming = [
            c for c in self._cohorts.values() if c.programme == programme and c.status in _ON_OFFER and self._begins(c) >= self._today
        ]
        coming.sort(key=lambda cohort: (self._begins(cohort), cohort.name))
        shown = coming[:MOST_SHOWN]
        open_until = [c.apply_by for c in coming if c.apply_by and c.apply_by >= self._today and c.status is not CohortStatus.FULL]
        return Running(
            dates="; ".join(self._when(cohort) for cohort in shown),
            sessions="; ".join(filter(None, (self._days(cohort) for cohort in shown))),
            venue="; ".join(dict.fromkeys(cohort.venue for cohort in shown if cohort.venue)),
            places=places_in_words(shown[0].places_min, shown[0].places_max) if len(shown) == 1 else "",
            book_by=min(open_until, default=None),
            is_full=bool(coming) and all(cohort.status is CohortStatus.FULL for cohort in coming),
        )

    def calendar(self, titles: Mapping[UUID, str], last_day: date) -> tuple[CalendarEntry, ...]:
        """Sessions of these programmes (by identity, with their titles) and open meetings, from today to the last day."""
        entries: set[CalendarEntry] = set()
        for uid, cohort in self._cohorts.items():
            if cohort.programme in titles:
                title, key = titles[cohort.programme], str(cohort.programme)
                entries.update(CalendarEntry(session.held_on, title, key) for session in self._sessions[uid])
        for meeting in self._meetings:
            network = self._networks.get(meeting.network)
            if network is not None and is_within(meeting.held_on, None, network.ends_on):
                entries.add(CalendarEntry(meeting.held_on, network.name))
        kept = (entry for entry in entries if entry.words and self._today <= entry.day <= last_day)
        return tuple(sorted(kept, key=lambda entry: (entry.day, entry.words.casefold())))

    def _begins(self, cohort: Cohort) -> date:
        return cohort.starts_on or min((session.held_on for session in self._sessions[cohort.uid]), default=date.min)

    def _days(self, cohort: Cohort) -> str:
        """The day of every session where there are several; a year stands only where it changes."""
        days = sorted({session.held_on for session in self._sessions[cohort.uid]})
        if len(days) < 2:
            return ""
        following = [*days[1:], None]
        return ", ".join(
            date_in_words(day).removesuffix(f" {day.year}") if after is not None and after.year == day.year else date_in_words(day)
            for day, after in zip(days, following, strict=True)
        )

    def _when(self, cohort: Cohort) -> str:
        days = sorted(session.held_on for session in self._sessions[cohort.uid])
        first, last = cohort.starts_on or days[0], cohort.ends_on or (days[-1] if days else None)
        words = date_in_words(first) if last in (None, first) else span_in_words(first, last)
        count = f", {len(days)}\u00a0sessions" if len(days) > 1 else ""
        return f"{words}{count}{' (full)' if cohort.status is CohortStatus.FULL else ''}"


def places_in_words(fewest: int | None, most: int | None) -> str:
    """How many can take part, in words; empty when nothing is said."""
    if fewest is not None and most is not None and fewest != most:
        return f"{fewest} to {most} places"
    count = most if most is not None else fewest
    return "" if count is None else f"{count} {'place' if count == 1 else 'places'}"


def last_day_of_year(today: date) -> date:
    """31 August, when the academic year that holds this day ends."""
    return date(today.year + (today.month >= 9), 8, 31)
