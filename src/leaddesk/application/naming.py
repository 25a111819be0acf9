"""How a record is called in the history and in Undo: by its name, or by what it is and whose."""

from dataclasses import fields

from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.reviews import Objective, Review, Visit
from leaddesk.domain.schools import LinkOfficer

_KIND_WORDS = {
    "appointment": "post", "inspection_grade": "grade", "school_link": "link", "group_membership": "group membership",
    "contact_note": "contact note", "person": "leader", "school_group": "group", "support_need": "need",
    "partnership_participant": "participant", "meeting_action": "action", "objective_rating": "rating",
    "effective_practice": "practice", "days_entry": "days", "key_contact": "contact",
}  # fmt: skip


def kind_in_words(kind: str) -> str:
    """A kind of record in an officer's words: `school_group` is "group", `support_category` "support category"."""
    return _KIND_WORDS.get(kind, kind.replace("_", " "))


MOST_WORDS = 80
"""Characters of a name in the history, in Undo and in the status bar; a longer one is cut, or nothing else has room."""


def called_shortly(record: Record, reading: Reading) -> str:
    """What to call a record where there is a line at most."""
    name = called(record, reading)
    return name if len(name) <= MOST_WORDS else f"{name[: MOST_WORDS - 1].rstrip()}…"


def called(record: Record, reading: Reading) -> str:
    """What to call a record: `Lark Rise Primary School`, `post of Ann Marlowe`, `link officer of Lark Rise Primary School`."""
    if isinstance(record, Cohort):
        programme = reading.get(Programme, record.programme)
        return ", ".join(part for part in (programme.title if programme else "", record.name) if part)
    name = _in_a_partnership(record, reading) or ("" if isinstance(record, LinkOfficer) else _own_name(record))
    if name:
        return name
    owner = _owner(record, reading)
    words = kind_in_words(record.KIND)
    return f"{words} of {called(owner, reading)}" if owner else words


def _in_a_partnership(record: Record, reading: Reading) -> str:
    """`Review 2 of Lark with Quarry`, an objective in its own words, a visit by its purpose or its day."""
    if isinstance(record, Objective):
        return record.text
    if isinstance(record, Visit) and record.purpose:
        return record.purpose
    if not isinstance(record, Review | Visit):
        return ""
    partnership = reading.get(Partnership, record.partnership)
    whose = partnership.name if partnership else ""
    if isinstance(record, Review):
        return f"Review {record.number} of {whose}"
    day = record.held_on or record.planned_on
    return f"Visit of {whose}, {date_in_words(day)}" if day else f"Visit of {whose}"


def _own_name(record: Record) -> str:
    for attribute in ("name", "title", "label", "summary", "topic", "about"):
        if value := getattr(record, attribute, ""):
            return str(value)
    return ""


def _owner(record: Record, reading: Reading) -> Record | None:
    """The record that this one belongs to: a note's subject, a post's person, a category's school."""
    if isinstance(record, ContactNote):
        return reading.get(RECORD_TYPE_OF[record.subject_kind], record.subject)
    if isinstance(record, Appointment):
        return reading.get(Person, record.person)
    for field in fields(record):
        if field.metadata.get("owned"):
            return reading.get(RECORD_TYPE_OF[field.metadata["refers_to"]], getattr(record, field.name))
    return None
