"""Tells the values of records in an officer's words: codes by their labels, references as links, dates and states as one says them."""

from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from leaddesk.application.describing.told import RecordLink, Told
from leaddesk.application.describing.words import in_words
from leaddesk.application.naming import called
from leaddesk.application.ports import Reading
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.tags import Tag

R = TypeVar("R", bound=Record)


class Telling:
    """One look at the records with the words to tell them; `today` is the day on the store's clock."""

    def __init__(self, reading: Reading, today: date, officer: str = "") -> None:
        self.reading = reading
        self.words = Vocabulary.of(reading)
        self.today = today
        self.officer = officer
        self._names: dict[UUID, str] = {}
        self._found: dict[tuple[object, ...], list[Any]] = {}

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """The records of a kind whose fields have these values, read once: an answer and a table often tell of the same ones."""
        asked = (kind, *((name, tuple(value) if isinstance(value, list | set) else value) for name, value in sorted(equal.items())))
        if asked not in self._found:
            self._found[asked] = self.reading.find(kind, **equal)
        return list(self._found[asked])

    def name(self, kind: str, uid: UUID | None) -> str:
        """What a record is called, empty when there is none."""
        if uid is None:
            return ""
        if uid not in self._names:
            record = self.reading.get(RECORD_TYPE_OF[kind], uid)
            self._names[uid] = called(record, self.reading) if record else ""
        return self._names[uid]

    def link(self, kind: str, uid: UUID | None) -> Told:
        """The name of a record as a link to its page."""
        name = self.name(kind, uid)
        return RecordLink(name, kind, uid) if uid is not None and name else ""

    def value(self, record: Record, field: str) -> Told:
        """A field's value: by its marks (`refers_to`, `coded_in`), else by its type."""
        value = getattr(record, field)
        spec = record.__dataclass_fields__.get(field)
        marks = spec.metadata if spec is not None else {}
        if value is not None and "refers_to" in marks:
            return self.link(marks["refers_to"], value)
        if "coded_in" in marks:
            return self.words.label(marks["coded_in"], value)
        return in_words(value)

    def tags(self, subject: UUID, list_name: str) -> tuple[str, ...]:
        """The labels of a record's tags in a controlled list, in the list's order."""
        codes = {tag.code for tag in self.find(Tag, subject=subject, list_name=list_name)}
        terms = self.words.terms(list_name)
        known = sorted((terms[code] for code in codes if code in terms), key=lambda term: (term.sort_order, term.label))
        return (*(term.label for term in known), *sorted(codes - set(terms)))


__all__ = ["Telling", "in_words"]
