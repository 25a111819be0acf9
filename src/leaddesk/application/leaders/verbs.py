"""What is done with leaders beyond recording, amending and removing them."""

from dataclasses import replace

from leaddesk.application.changes import Changes
from leaddesk.application.checks import accept, refuse
from leaddesk.application.keeping import keep_new, named, tidied
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Person, Vacancy
from leaddesk.domain.posts import HEADTEACHER_TIER, ended, is_headship


def record_leader(person: Person, post: Appointment | None, *, store: Store) -> Changes:
    """Keep a new leader, with a first post when there is one; a headship fills the vacancy that stood at the school."""
    person = tidied(person)
    with store.writing(f"Add {person.name}") as work:
        keep_new(person, work)
        if post is not None:
            _keep_post(tidied(replace(post, person=person.uid)), work, store)
    return work.changes


def record_appointment(post: Appointment, *, store: Store) -> Changes:
    """Keep a new post of someone who is already here; a headship fills the vacancy that stood at the school."""
    with store.writing(f"Add {named(post, store)}") as work:
        _keep_post(tidied(post), work, store)
    return work.changes


def _keep_post(post: Appointment, work: Writing, store: Store) -> None:
    keep_new(post, work)
    if post.school is None or not is_headship(post):
        return
    vacancies = work.find(Vacancy, school=post.school, filled_by=None)
    filled = post.start_earliest or store.today()
    work.replace(replace(v, filled_by=filled) for v in vacancies if v.tier_code == HEADTEACHER_TIER)


def end_appointment(post: Appointment, on: DateSpan, *, store: Store) -> Changes:
    """End a post on a day or between two; a span in which nothing is known reopens it."""
    finished = ended(post, on)
    refuse(finished.problems())
    with store.writing(f"End {named(post, store)}") as work:
        accept(finished, work)
        work.replace([finished])
    return work.changes


def keep_apart(duplicate: PossibleDuplicate, *, store: Store) -> Changes:
    """Remember that two people who look alike are two, so that nobody is asked again."""
    with store.writing("Two people, not one") as work:
        work.replace([replace(duplicate, decision=DIFFERENT_PEOPLE)])
    return work.changes


def look_alikes(person: Person, *, store: Store) -> list[Person]:
    """People already here whose name is the same but for capitals, so that a form can say so while one types."""
    with store.reading() as reading:
        found = reading.find(Person, last_name=person.last_name)
    first = (person.preferred_name or person.first_name).casefold()
    same = [p for p in found if p.uid != person.uid and first in {p.first_name.casefold(), p.preferred_name.casefold()}]
    return same if first else []
