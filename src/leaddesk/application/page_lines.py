"""Lines that several pages share: a post, a note, what happened to a record, with the words already chosen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import groupby
from typing import TypeVar
from uuid import UUID

from leaddesk.application.naming import kind_in_words
from leaddesk.application.ports import FieldChange, Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.posts import manner_in_words, since_in_words, until_in_words
from leaddesk.domain.records import Record
from leaddesk.domain.schools import School

HISTORY_LIMIT = 200
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post as a page tells it; `place_kind` and `place` link to the school or organisation."""

    post: Appointment
    person: Person
    role: str
    tier: str
    manner: str
    when: str
    place: str
    place_kind: str
    place_uid: UUID | None
    is_current: bool

    @property
    def role_in_full(self) -> str:
        """The role, with how it is held where its own words do not say so: `Executive headteacher (interim)`."""
        unsaid = [part for part in self.manner.split(", ") if part and part not in self.role.casefold()]
        return f"{self.role} ({', '.join(unsaid)})" if unsaid else self.role

    @property
    def email(self) -> str:
        """The post's own e-mail, else the person's."""
        return self.post.email or self.person.email

    @property
    def phone(self) -> str:
        """The post's own phone, else the person's."""
        return self.post.phone or self.person.phone


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A contact note as a page tells it."""

    note: ContactNote
    channel: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened: when, who, on which laptop, what changed, and where it came from."""

    batch: UUID
    made_at: datetime
    officer: str
    laptop: str
    source: str
    reason: str
    summary: str
    changes: tuple[str, ...]


def post_lines(posts: Iterable[Appointment], words: Vocabulary, reading: Reading, day: date) -> list[PostLine]:
    """Posts with their people and places, current ones first, the latest begun first."""
    posts = list(posts)
    people = _by_uid(reading.find(Person, uid={p.person for p in posts})) if posts else {}
    schools = _by_uid(reading.find(School, uid={p.school for p in posts if p.school})) if posts else {}
    bodies = _by_uid(reading.find(Organisation, uid={p.organisation for p in posts if p.organisation})) if posts else {}
    lines = [
        _post_line(post, people[post.person], schools, bodies, words, day) for post in posts if post.person in people
    ]
    newest = sorted(lines, key=lambda line: line.post.start_earliest or line.post.first_seen or date.min, reverse=True)
    return sorted(newest, key=lambda line: not line.is_current)


def _post_line(
    post: Appointment,
    person: Person,
    schools: Mapping[UUID, School],
    bodies: Mapping[UUID, Organisation],
    words: Vocabulary,
    day: date,
) -> PostLine:
    place_uid = post.school or post.organisation
    place = schools.get(place_uid) or bodies.get(place_uid) if place_uid else None
    return PostLine(
        post=post,
        person=person,
        role=words.label("roles", post.role_code) or post.job_title or "Post",
        tier=words.label("tiers", post.tier_code),
        manner=manner_in_words(post),
        when=", ".join(part for part in (since_in_words(post), until_in_words(post)) if part),
        place=place.name if place else "",
        place_kind="school" if post.school else "organisation",
        place_uid=place_uid,
        is_current=post.is_current(day),
    )


def _by_uid(records: Iterable[R]) -> dict[UUID, R]:
    return {record.uid: record for record in records}


def note_lines(subject: UUID, words: Vocabulary, reading: Reading, day: date) -> tuple[NoteLine, ...]:
    """The contact notes on a record, newest first."""
    notes = sorted(reading.find(ContactNote, subject=subject), key=lambda note: note.held_on, reverse=True)
    return tuple(
        NoteLine(
            note,
            words.label("contact_channels", note.channel_code),
            is_overdue=note.due_on is not None and note.done_on is None and note.due_on < day,
        )
        for note in notes
    )


def history_lines(uids: Iterable[UUID], *, store: Store) -> tuple[HistoryLine, ...]:
    """What happened to a record and to what belongs to it, newest first, one line for each act."""
    changes = [change for uid in uids for change in store.history.of_record(uid, limit=HISTORY_LIMIT)]
    changes.sort(key=lambda change: (change.batch.made_at, str(change.batch.uid)), reverse=True)
    lines = []
    for _, group in groupby(changes, key=lambda change: change.batch.uid):
        together = list(group)
        batch = together[0].batch
        what = tuple(dict.fromkeys(change_in_words(change) for change in together))
        lines.append(
            HistoryLine(
                batch.uid, batch.made_at, batch.officer, batch.laptop, batch.source, batch.reason, batch.summary, what
            )
        )
    return tuple(lines)


def change_in_words(change: FieldChange) -> str:
    """One change as an officer reads it: `Telephone: 01632 960001 → 01632 960002`, `Post added`."""
    kind = kind_in_words(change.kind)
    if not change.field:
        return f"{kind.capitalize()} {_OPERATIONS.get(change.operation, change.operation)}"
    field = _FIELD_WORDS.get(change.field, change.field.replace("_code", "").replace("_", " ")).capitalize()
    return f"{field}: {_value(change.old)} → {_value(change.new)}"


_OPERATIONS = {"made": "added", "removed": "removed"}
_FIELD_WORDS = {
    "urn": "URN", "ukprn": "UKPRN", "trn": "TRN", "fte": "Full-time equivalent", "la_name": "local authority",
    "percentage_fsm": "% FSM", "email": "e-mail", "start_earliest": "start, earliest", "start_latest": "start, latest",
    "end_earliest": "end, earliest", "end_latest": "end, latest", "as_at": "register as at",
}  # fmt: skip


def _value(value: object) -> str:
    if value is None or value == "":
        return "blank"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return date_in_words(value)
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    return str(value)
