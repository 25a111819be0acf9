"""Two people who are one: seen side by side, then joined in one step that Undo takes back exactly."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.checks import refuse
from leaddesk.application.page_lines import post_lines
from leaddesk.application.ports import Reading, Store, Writing
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Designation, Person
from leaddesk.domain.merging import CHOOSABLE, check_joinable, check_told_twice, filled, joined_person, told_twice
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.domain.tags import Tag

LABELS = {
    "title": "Title", "first_name": "First name", "last_name": "Last name", "preferred_name": "Likes to be called",
    "former_names": "Former or other names", "honours": "Honours", "pronouns": "Pronouns", "email": "Own e-mail", "phone": "Own phone",
    "trn": "Teacher reference number",
}  # fmt: skip
_COUNTED = {
    "enrolment": "On programmes", "partnership_participant": "In partnerships", "capacity_offer": "Offers of days",
    "development_need": "Development needs", "contact_note": "Notes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One thing said of two people: the field when an officer can choose it, and both values in words."""

    label: str
    first: str
    second: str
    field: str = ""

    @property
    def is_choice(self) -> bool:
        """Whether both say something and not the same, so that one of the two must be chosen."""
        return bool(self.field and self.first and self.second and self.first != self.second)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two people who may be one: why, everything known of both, and which record would better be kept (the one with more to it)."""

    pair: PossibleDuplicate
    first: Person
    second: Person
    lines: tuple[ComparedLine, ...]
    keeps_second: bool


def side_by_side(pair: UUID, *, store: Store) -> SideBySide | None:
    """Both people of a possible duplicate; None when the pair is gone or decided."""
    with store.reading() as look:
        held = look.get(PossibleDuplicate, pair)
        people = [look.get(Person, uid) for uid in (held.first, held.second)] if held is not None and not held.decision else []
        if held is None or len(people) != 2 or people[0] is None or people[1] is None:
            return None
        first, second = people[0], people[1]
        lines = tuple(line for line in _lines(first, second, look, store) if line.first or line.second)
        counts = [sum(len(records) for _, _, records in _referring(person.uid, look)) for person in (first, second)]
    return SideBySide(held, first, second, lines, counts[1] > counts[0])


def _lines(first: Person, second: Person, look: Reading, store: Store) -> Iterator[ComparedLine]:
    for field, label in LABELS.items():
        ours, theirs = (str(getattr(person, field) or "") for person in (first, second))
        yield ComparedLine(label, ours, theirs, field if field in CHOOSABLE else "")
    words = Vocabulary.of(look)
    yield ComparedLine("Posts", *(_posts(person, words, look, store) for person in (first, second)))
    yield ComparedLine("Designations", *(_designations(person, words, look) for person in (first, second)))
    for kind, label in _COUNTED.items():
        yield ComparedLine(label, *(_count(kind, person, look) for person in (first, second)))
    yield ComparedLine("Recorded", *(_recorded(person, store) for person in (first, second)))


def _posts(person: Person, words: Vocabulary, look: Reading, store: Store) -> str:
    lines = post_lines(look.find(Appointment, person=person.uid), words, look, store.today())
    return "\n".join(f"{line.role} at {line.place}" for line in lines)


def _designations(person: Person, words: Vocabulary, look: Reading) -> str:
    return "\n".join(words.label("designation_schemes", one.scheme_code) for one in look.find(Designation, person=person.uid))


def _count(kind: str, person: Person, look: Reading) -> str:
    count = sum(len(records) for one, _, records in _referring(person.uid, look) if kind == one.KIND)
    return str(count) if count else ""


def _recorded(person: Person, store: Store) -> str:
    history = store.history.of_record(person.uid)
    if not history:
        return ""
    batch = history[-1].batch
    return f"{date_in_words(batch.made_at.date())}, {batch.source or batch.officer}"


def join_people(pair: PossibleDuplicate, kept: UUID, *, store: Store, from_gone: Collection[str] = ()) -> Changes:
    """Make one person of the two: everything that speaks of the other speaks of `kept`, what was told twice is told once.

    `from_gone` names the fields that are taken from the other. KnownFailure when one is gone or the two cannot be one.
    """
    gone_uid = pair.second if kept == pair.first else pair.first
    with store.reading() as look:
        people = look.get(Person, kept), look.get(Person, gone_uid)
    if people[0] is None or people[1] is None:
        raise KnownFailure("One of the two is no longer here.", "Look in the history for what happened.")
    keep, gone = people[0], people[1]
    refuse(check_joinable(keep, gone))
    with store.writing(f"Join {gone.name} with {keep.name}") as work:
        _fold(keep, gone, work)
        work.replace([joined_person(keep, gone, from_gone)])
    return work.changes


def _fold(kept: Record, gone: Record, work: Writing) -> None:
    """Point everything that speaks of one record at another and remove the one, and so on for what would then be told twice."""
    for kind, field, records in _referring(gone.uid, work):
        for record in records:
            now = work.get(kind, record.uid)  # another of its fields may have been pointed elsewhere already
            if now is not None:
                _point(now, field, kept.uid, work)
    work.remove([gone])


def _point(record: Record, field: str, to: UUID, work: Writing) -> None:
    moved: Any = replace(record, **{field: to})
    if isinstance(moved, PossibleDuplicate) and moved.first == moved.second:
        work.remove([record])
        return
    twin = told_twice(moved, _others(moved, field, to, work))
    if twin is None:
        work.replace([moved])
        return
    refuse(check_told_twice(moved, twin))
    _fold(twin, record, work)
    work.replace([filled(twin, moved)])


def _others(moved: Record, field: str, to: UUID, work: Writing) -> list[Any]:
    """What already speaks of the record kept; of a pair, on either side."""
    names = ("first", "second") if isinstance(moved, PossibleDuplicate) else (field,)
    return [other for name in names for other in work.find(type(moved), **{name: to})]


def _referring(uid: UUID, look: Reading) -> list[tuple[type[Record], str, list[Any]]]:
    """Everything that speaks of a record: by every field that holds the identity of its kind, and every note and tag on it."""
    found: list[tuple[type[Record], str, list[Any]]] = [(kind, "subject", look.find(kind, subject=uid)) for kind in (ContactNote, Tag)]
    for kind in RECORD_TYPES:
        names = [field.name for field in fields(kind) if "refers_to" in field.metadata]
        found += [(kind, name, look.find(kind, **{name: uid})) for name in names]
    return [one for one in found if one[2]]
