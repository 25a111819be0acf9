"""What is done with a school beyond recording, amending and removing it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.checks import refuse
from leaddesk.application.keeping import amend, keep_new, named, record, tidied
from leaddesk.application.ports import Store, Writing
from leaddesk.application.vocabularies import vocabulary
from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.failures import Problem
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.posts import day_before, ended
from leaddesk.domain.schools import CLOSED, PROPOSED_TO_CLOSE, Circumstance, LinkOfficer, School, SupportCategory, current


def record_school(school: School, *, store: Store) -> Changes:
    """Keep a new school; the words beside its codes come from the vocabularies."""
    return record(worded(school, None, store=store), store=store)


def amend_school(school: School, *, store: Store, was: School | None = None) -> Changes:
    """Keep the new state of a school; `was` is what the form began with (see `keeping.amend`)."""
    return amend(worded(school, was, store=store), store=store, was=was)


def worded(school: School, was: School | None, *, store: Store) -> School:
    """The school with the names that belong to its codes, so that a list says what the form said.

    An authority's name changes only with its code: the register may know a newer name than the vocabulary.
    """
    words = vocabulary(store=store)
    same_authority = bool(school.la_name) and (was is None or was.la_code == school.la_code)
    kind = words.term("establishment_types", school.type_code)
    return replace(
        school,
        type_name=kind.label if kind else school.type_name,
        type_group_code=kind.parent if kind and kind.parent else school.type_group_code,
        phase_name=words.label("phases", school.phase_code) or school.phase_name,
        status_name=words.label("establishment_statuses", school.status_code) or school.status_name,
        la_name=school.la_name if same_authority else words.label("local_authorities", school.la_code),
    )


def record_support_category(new: SupportCategory, *, store: Store) -> Changes:
    """Give a school a support category; the one it had until now ends the day before."""
    with store.writing(f"Add {named(new, store)}") as work:
        earlier = work.find(SupportCategory, school=new.school, end=None)
        work.replace(replace(one, end=day_before(new.start)) for one in earlier if one.start < new.start)
        keep_new(tidied(new), work)
    return work.changes


def record_link_officer(new: LinkOfficer, *, store: Store) -> Changes:
    """Give a school a link officer; the one it had until now ends the day before."""
    with store.writing(f"Add {named(new, store)}") as work:
        if new.start is not None:
            earlier = work.find(LinkOfficer, school=new.school, end=None)
            begun = [one for one in earlier if one.start is None or one.start < new.start]
            work.replace(replace(one, end=day_before(new.start)) for one in begun)
        keep_new(tidied(new), work)
    return work.changes


def close_school(school: School, on: date, *, store: Store, end_posts: bool = True) -> Changes:
    """Close a school on a day, and with it the posts still held there; its pages stay as they were.

    A day still to come closes nothing yet: the school is open but proposed to close then (GIAS status 3), and its leaders stay in post.
    """
    opened = school.opened_on
    if opened is not None and on < opened:
        refuse((Problem("closed_on", "The closing date is before the opening date.", "Correct one of the two dates."),))
    if on > store.today():
        proposed = replace(school, status_code=PROPOSED_TO_CLOSE, status_name="Open, but proposed to close", closed_on=on)
        with store.writing(f"Propose to close {school.name}") as work:
            work.replace([proposed])
        return work.changes
    with store.writing(f"Close {school.name}") as work:
        work.replace([replace(school, status_code=CLOSED, status_name="Closed", closed_on=on)])
        if end_posts:
            _end_posts(school, on, work)
    return work.changes


def _end_posts(school: School, on: date, work: Writing) -> None:
    open_posts = [post for post in work.find(Appointment, school=school.uid) if post.end == DateSpan()]
    work.replace(ended(post, DateSpan(on, on)) for post in open_posts if not post.start_earliest or post.start_earliest <= on)


def reopen_school(school: School, *, store: Store) -> Changes:
    """Take back a closing that was a mistake and is too old to undo; posts that ended stay ended."""
    with store.writing(f"Reopen {school.name}") as work:
        work.replace([replace(school, status_code="1", status_name="Open", closed_on=None)])
    return work.changes


def schools_with_circumstance(code: str, *, store: Store) -> list[UUID]:
    """The open schools that face a circumstance today, such as `challenging`."""
    today = store.today()
    with store.reading() as reading:
        flags = current(reading.find(Circumstance, kind_code=code), today)
        schools = reading.find(School, uid={flag.school for flag in flags}) if flags else []
    return [school.uid for school in schools if school.is_open]
