"""Tells the page of a record from its description: one look at the records, plain data for any screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leaddesk.application.describing.parts import Deed, Description, Fact, RecordLink, Related, Remark, Told
from leaddesk.application.describing.telling import Telling
from leaddesk.application.page_lines import HistoryLine, NoteLine, history_lines, note_lines
from leaddesk.application.ports import Store
from leaddesk.domain.records import Record

FIRST_ROWS = 20
"""Of a table on a page: a cohort of 1,000 is opened as quickly as one of 20, and the rest is told when it is asked for."""


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """One related record as a row of its table."""

    record: Record
    cells: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class RelatedSection:
    """The first related records with their headings, and how many there are; `start` is what a new one would begin with."""

    owner: Record
    related: Related
    rows: tuple[RelatedRow, ...]
    count: int
    start: Mapping[str, Any]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its columns."""
        return tuple(column.heading for column in self.related.columns)


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A record as its page tells it."""

    record: Record
    description: Description
    title: str
    strap: tuple[str, ...]
    answers: tuple[Remark, ...]
    facts: tuple[tuple[str, Told], ...]
    texts: tuple[tuple[str, str], ...]
    sections: tuple[RelatedSection, ...]
    deeds: tuple[Deed, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


def record_page(description: Description, uid: UUID, *, store: Store, related: Iterable[Related] = ()) -> RecordPage | None:
    """The page of a record of that kind, or None when it is no longer there; `related` come after the description's own.

    Its history is that of the record and of the parts that are shown.
    """
    with store.reading() as reading:
        record = reading.get(description.kind, uid)
        if record is None:
            return None
        telling = Telling(reading, store.today(), store.officer)
        sections = tuple(_section(record, each, telling, FIRST_ROWS) for each in (*description.related, *related))
        parts = [row.record.uid for section in sections for row in section.rows if section.related.add]
        return RecordPage(
            record=record,
            description=description,
            title=title_of(record, description, telling),
            strap=tuple(words for part in description.strap if (words := _text(_said(record, part, telling)))),
            answers=tuple(description.answers(record, telling)),
            facts=(*_facts(record, description.facts, telling), *_tags(record, description, telling)),
            texts=tuple((name, _text(told)) for name, told in _facts(record, description.texts, telling)),
            sections=sections,
            deeds=tuple(description.deeds(record, telling)),
            notes=note_lines(uid, telling.words, reading, telling.today),
            history=history_lines([uid, *parts], store=store),
        )


def title_of(record: Record, description: Description, telling: Telling) -> str:
    """What heads the page of a record."""
    return _text(_said(record, description.title, telling)) or description.noun.capitalize()


def related_sections(owner: Record, related: Iterable[Related], *, store: Store, most: int = FIRST_ROWS) -> tuple[RelatedSection, ...]:
    """Each kind of related record as a table of at most so many rows: for pages written by hand, and where more is asked for."""
    with store.reading() as reading:
        telling = Telling(reading, store.today(), store.officer)
        return tuple(_section(owner, each, telling, most) for each in related)


def _section(owner: Record, related: Related, telling: Telling, most: int) -> RelatedSection:
    pointing = related.finds(owner) if related.finds else {related.by: owner.uid}
    found = [record for record in telling.find(related.kind, **pointing) if related.keeps(record, telling)]
    if related.order is not None:
        found.sort(key=related.order, reverse=related.descending)
    rows = tuple(RelatedRow(record, tuple(_said(record, column.of, telling) for column in related.columns)) for record in found[:most])
    return RelatedSection(owner, related, rows, len(found), {**pointing, **related.start(owner, telling)})


def _said(record: Record, what: Any, telling: Telling) -> Told:
    return telling.value(record, what) if isinstance(what, str) else what(record, telling)


def _facts(record: Record, facts: Iterable[Fact], telling: Telling) -> tuple[tuple[str, Told], ...]:
    told = ((fact.heading, _said(record, fact.of, telling)) for fact in facts)
    return tuple((heading, value) for heading, value in told if value)


def _tags(record: Record, description: Description, telling: Telling) -> tuple[tuple[str, Told], ...]:
    told = ((heading, ", ".join(telling.tags(record.uid, name))) for heading, name in description.tags)
    return tuple((heading, words) for heading, words in told if words)


def _text(told: Told) -> str:
    parts = told if isinstance(told, tuple) else (told,)
    return " ".join(part.words if isinstance(part, RecordLink) else part for part in parts if part)
