"""A desk of five schools and what comes of returns as they are sent, for the tests that share them."""

from datetime import date

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Person, Vacancy

DAY = date(2026, 11, 3)
KINDS = (Person, Appointment, Vacancy, PossibleDuplicate)
WHOLE = "URN|Name|Job title|Email"


def staged(desk, headings, *rows, as_at=DAY, kind="auto", **options):
    table = TableInMemory(tuple(headings.split("|")), [row.split("|") for row in rows], "return.csv", "ab" * 32)
    return stage(table, kind, store=desk.store, options=ImportOptions(as_at=as_at, **options))


def brought(desk, headings, *rows, **options):
    staging = staged(desk, headings, *rows, **options)
    save(staging, store=desk.store)
    return staging


def everything(desk):
    return {kind: {record.uid: record for record in desk.every(kind)} for kind in KINDS}


def posts(desk, urn):
    """Every post at a school: who, role, tier, title."""
    people = {person.uid: person for person in desk.every(Person)}
    uid = desk.school(urn).uid
    here = [post for post in desk.every(Appointment) if post.school == uid]
    return {(people[post.person].name, post.role_code, post.tier_code, post.job_title) for post in here}


def verdicts(staging):
    return [row.verdict for row in staging.rows]


def codes(staging):
    return [message.code for message in staging.messages if message.row]
