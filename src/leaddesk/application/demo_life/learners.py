"""Cohorts past, running and to come, who is on them, and who came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.demo_life.days import is_school_day, term_of
from leaddesk.application.demo_life.enrolled import enrol
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.cohorts import Cohort, CohortMode, CohortStatus, Session
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.pathways import Facet, Programme, ProgrammeFacet, ProgrammeStatus
from leaddesk.domain.records import new_uid

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_WRITTEN = re.compile(rf"((?:\d{{1,2}}(?:, | and | or )?)+) ({'|'.join(MONTHS)})(?: (\d{{4}}))?")
COMING = ("open", "full", "open", "confirmed", "open", "planned")
SIZES = {"completed": 8, "running": 9, "confirmed": 7, "full": 8, "open": 7, "planned": 3, "cancelled": 4}


@dataclass(frozen=True, slots=True)
class Offer:
    """A programme as cohorts need it: for which tiers, and how it meets."""

    programme: Programme
    tiers: tuple[str, ...]
    manner: Words
    is_qualification: bool


def make_cohorts(cast: Cast, store: Store) -> str:
    """Cohorts with sessions, enrolments and attendance, told in a sentence."""
    words = cast.words("cohorts")
    with store.writing("Cohorts and enrolments of the demonstration") as work:
        for at, offer in enumerate(_offers(words, work)):
            names: set[str] = set()
            for status, days in _runnings(at, offer, cast):
                _run(status, days, offer, names, (cast, words, work))
        cohorts, enrolments = work.count(Cohort), work.count(Enrolment)
        sessions = work.count(Session)
    return f"Made {cohorts} cohorts past, running and to come with {sessions} sessions, and {enrolments} enrolments in every state."


def _offers(words: Words, work: Writing) -> list[Offer]:
    facets: dict[Any, dict[str, list[str]]] = {}
    for facet in work.every(ProgrammeFacet):
        facets.setdefault(facet.programme, {}).setdefault(facet.facet, []).append(facet.code)
    offers = []
    for programme in work.find(Programme, status=ProgrammeStatus.PUBLISHED):
        has = facets.get(programme.uid, {})
        modes = has.get(Facet.DELIVERY, [])
        manner = next((mode for mode in words["mode"] if mode["code"] in modes), words["mode"][0])
        offers.append(Offer(programme, tuple(has.get(Facet.TIER, ())), manner, "qualification" in modes))
    return offers


def _runnings(at: int, offer: Offer, cast: Cast) -> Iterator[tuple[str, tuple[date, ...]]]:
    """When a programme ran, runs and will run: about a year ago, for half of them now, and in the weeks to come."""
    days = cast.days
    began = days.school(-395 + 7 * (at % 12))
    count = len(offer.manner["topics"])
    yield ("cancelled" if at % 11 == 6 else "completed"), days.spread(began, days.school_from(began, 95), count)
    if at % 2 == 0:
        began = days.school(-62 + at % 20)
        now = {*days.spread(began, days.school(-4), 2), days.school(1 + 3 * at % 22), days.school(38 + at)}
        yield "running", tuple(sorted(now))
    written = written_days(offer.programme.dates, days.today)
    start = days.school(21 + 3 * at)
    yield COMING[at % len(COMING)], written or days.spread(start, days.school_from(start, 70), count)


def written_days(dates: str, today: date) -> tuple[date, ...]:
    """The days that a programme's words on its dates name, when all are still to come and school days; otherwise none."""
    found: list[tuple[int, int, int]] = []
    for numbers, month, year in reversed(_WRITTEN.findall(dates)):
        known = int(year) if year else found[-1][0] if found else 0
        found += [(known, MONTHS.index(month) + 1, int(number)) for number in re.findall(r"\d+", numbers)]
    if not all(year for year, _, _ in found):
        return ()
    days = sorted(date(*parts) for parts in found)
    return tuple(days) if all(day > today + timedelta(days=14) and is_school_day(day) for day in days) else ()


def _run(status: str, days: tuple[date, ...], offer: Offer, names: set[str], at: tuple[Cast, Words, Writing]) -> None:
    """One cohort with its sessions and those on it."""
    cast, words, work = at
    cohort = _cohort(status, days, offer, names, at)
    keep(cohort, work)
    sessions = [keep(session, work) for session in _sessions(cohort, days, offer)]
    pattern = words["states"]["qualification" if offer.is_qualification and status == "completed" else status]
    taken = enrol(cohort, sessions, offer.tiers, pattern, SIZES[status], cast, words, work)
    if cohort.status is CohortStatus.FULL:
        work.replace([replace(cohort, places_min=None, places_max=taken)])


def _cohort(status: str, days: tuple[date, ...], offer: Offer, names: set[str], at: tuple[Cast, Words, Writing]) -> Cohort:
    cast, words, _ = at
    programme, manner = offer.programme, offer.manner
    name = term_of(days[0])
    name = f"{name}, second group" if name in names else name
    names.add(name)
    book_by = programme.book_by if programme.book_by and cast.days.today < programme.book_by <= days[0] else None
    most = programme.places_max or 24
    team, email = words["contact"]
    return Cohort(
        uid=new_uid(), programme=programme.uid, name=name, academic_year=academic_year(days[0]), status=CohortStatus(status),
        mode=CohortMode(manner["mode"]), starts_on=days[0], ends_on=days[-1],
        apply_by=book_by or cast.days.office((days[0] - cast.days.today).days - 15), venue=cast.dice.choice(words["venues"]),
        facilitators=cast.dice.choice(words["facilitators"]), places_min=min(programme.places_min or 4, most), places_max=most,
        contact_name=team, contact_email=email, note=words["reasons_cancelled"] if status == "cancelled" else "",
    )  # fmt: skip


def _sessions(cohort: Cohort, days: tuple[date, ...], offer: Offer) -> Iterator[Session]:
    topics = offer.manner["topics"]
    for at, day in enumerate(days):
        yield Session(
            uid=new_uid(), cohort=cohort.uid, held_on=day, starts=offer.manner["starts"], ends=offer.manner["ends"],
            topic=topics[at % len(topics)], venue=cohort.venue, facilitator=cohort.facilitators,
            is_residential=cohort.mode is CohortMode.RESIDENTIAL and at == 0,
        )  # fmt: skip
