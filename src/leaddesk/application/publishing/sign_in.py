"""The sheet on which people sign in at a session: names, schools and room to write."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from leaddesk.application.naming import called
from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.contact_sheets import contact_sheet_content
from leaddesk.application.publishing.contents import ContactSheetContent
from leaddesk.application.publishing.gatherings import Gathering, Group, people_of
from leaddesk.application.publishing.wording import Wording
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cohorts import Cohort, Session
from leaddesk.domain.failures import KnownFailure

REGISTER = "register"
"""The purpose whose columns a sign-in sheet has."""
BLANK_ROWS = 3


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """One session to print for: its identity and its words."""

    uid: UUID
    words: str


def sessions_to_sign(*, store: Store) -> list[SessionChoice]:
    """Every session of a cohort: those to come first, the next one at the top, then the past ones, the latest first."""
    today = store.today()
    with store.reading() as reading:
        sessions = sorted(reading.every(Session), key=lambda one: (one.held_on < today, abs((one.held_on - today).days), one.starts))
        names = {cohort.uid: called(cohort, reading) for cohort in reading.every(Cohort)}
    return [SessionChoice(one.uid, f"{date_in_words(one.held_on)}: {names.get(one.cohort, '')}") for one in sessions]


def session_of(cohort: Group, day: date | None, *, store: Store) -> UUID:
    """A cohort's session on that day, or without a day its next one; KnownFailure when it has none."""
    today = store.today()
    with store.reading() as reading:
        sessions = sorted(reading.find(Session, cohort=UUID(cohort.key)), key=lambda one: (one.held_on < today, one.held_on))
    found = [one for one in sessions if day is None or one.held_on == day]
    if not found:
        when = f" on {date_in_words(day)}" if day else ""
        raise KnownFailure(f"“{cohort.words}” has no session{when}.", "Add its sessions under Pathways.")
    return found[0].uid


def sign_in_content(session: UUID, wording: Wording, *, store: Store) -> ContactSheetContent:
    """The sheet of everyone who holds a place on the session's cohort; KnownFailure when nobody does."""
    with store.reading() as reading:
        held = reading.get(Session, session)
        if held is None:
            raise KnownFailure("There is no such session.", "Find it under Pathways.")
        cohort = _cohort(held, reading)
    people = people_of(cohort, store=store)
    if not people:
        raise KnownFailure(f"Nobody holds a place on “{cohort.words}” yet.", "Offer or confirm places, then print the sheet.")
    content = contact_sheet_content(REGISTER, people, wording, store=store)
    purpose = f"Signing in on {date_in_words(held.held_on)}"
    return replace(content, title=f"Sign in: {cohort.words}", purpose=purpose, detail=_when_and_where(held), blank_rows=BLANK_ROWS)


def _cohort(session: Session, reading: Reading) -> Group:
    cohort = reading.get(Cohort, session.cohort)
    return Group(Gathering.COHORT, str(session.cohort), called(cohort, reading) if cohort else "")


def _when_and_where(session: Session) -> str:
    times = " to ".join(part for part in (session.starts, session.ends) if part)
    parts = (session.topic, date_in_words(session.held_on), times, session.venue, session.facilitator)
    return " · ".join(part for part in parts if part)
