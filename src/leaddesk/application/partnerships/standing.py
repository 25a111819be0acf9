"""How a partnership stands: its state with the days in it, and what is owed."""

from collections.abc import Iterator
from datetime import date

from leaddesk.application.describing.parts import Remark
from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.words import enum_in_words
from leaddesk.application.due import REPLY_IN, working_days_after
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant, PartnershipState, Side
from leaddesk.domain.reviews import SchoolResponse, Visit

WAITING = (PartnershipState.MATCHING, PartnershipState.MATCHED, PartnershipState.STOPPED)
"""States in which no review or visit is looked for."""


def days_since(since: date | None, today: date) -> str:
    """`today`, `1 day`, `23 days`; empty when the day is not known."""
    if since is None or since > today:
        return ""
    days = (today - since).days
    return "since today" if days == 0 else f"for {days} {'day' if days == 1 else 'days'}"


def state_in_words(partnership: Partnership, today: date) -> str:
    """`Active for 23 days`; an ended one says since when instead."""
    words = enum_in_words(partnership.state)
    if partnership.state.is_over and partnership.state_since:
        return f"{words} on {date_in_words(partnership.closed_on or partnership.state_since)}"
    return " ".join(part for part in (words, days_since(partnership.state_since, today)) if part)


def owed(partnership: Partnership, telling: Telling) -> Iterator[Remark]:
    """What is overdue first, then what comes next; nothing for one that is over."""
    if partnership.state.is_over:
        return
    sides = telling.find(PartnershipParticipant, partnership=partnership.uid)
    if partnership.school is None and not any(one.side is not Side.SUPPORTING for one in sides):
        yield Remark("Nobody is supported yet. Choose the school, or add who takes part.", "warning")
    if partnership.next_review_on and partnership.state not in WAITING:
        late = partnership.next_review_on < telling.today
        words = f"Review {'was due' if late else 'due'} on {date_in_words(partnership.next_review_on)}."
        yield Remark(words, "danger" if late else "")
    if partnership.planned_end and partnership.planned_end < telling.today:
        yield Remark(f"It was to end on {date_in_words(partnership.planned_end)}. Close it or agree more.", "warning")
    yield from _visits(partnership, telling)


def _visits(partnership: Partnership, telling: Telling) -> Iterator[Remark]:
    for visit in telling.find(Visit, partnership=partnership.uid):
        if visit.response is SchoolResponse.AWAITING and visit.shared_on:
            if working_days_after(visit.shared_on, REPLY_IN) < telling.today:
                yield Remark(f"The school has not answered the note shared on {date_in_words(visit.shared_on)}.", "warning")
        elif visit.held_on is None and visit.planned_on and visit.planned_on < telling.today:
            yield Remark(f"A visit was planned for {date_in_words(visit.planned_on)}. Say whether it was held.", "warning")


def answers(partnership: Partnership, telling: Telling) -> Iterator[Remark]:
    """The state in words, what is owed, or that nothing is."""
    yield Remark(f"{state_in_words(partnership, telling.today)}.", "good" if partnership.state is PartnershipState.ACTIVE else "")
    if partnership.state_reason:
        yield Remark(partnership.state_reason, "muted")
    found = tuple(owed(partnership, telling))
    yield from found
    if not partnership.state.is_over and not any(remark.tone for remark in found):
        yield Remark("Nothing is overdue.", "muted")
