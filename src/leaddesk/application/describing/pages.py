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


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """One related record as a row of its table."""

    record: Record
    cells: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class RelatedSection:
    """Related records with their headings; `start` is what a new one would begin with."""

    related: Related
    rows: tuple[RelatedRow, ...]
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
    """The page of a record of that kind, or None when it is no longer there; `related` come after the description's own."""
    with store.reading() as reading:
        record = reading.get(description.kind, uid)
        if record is None:
            return None
        telling = Telling(reading, store.today(), store.officer)
        sections = sections_of(record, (*description.related, *related), telling)
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


def sections_of(owner: Record, related: Iterable[Related], telling: Telling) -> tuple[RelatedSection, ...]:
    """Each kind of related record as a table."""
    return tuple(_section(owner, each, telling) for each in related)


def related_sections(owner: Record, related: Iterable[Related], *, store: Store) -> tuple[RelatedSection, ...]:
    """The related records of a page that is written by hand."""
    with store.reading() as reading:
        return sections_of(owner, related, Telling(reading, store.today(), store.officer))


def _section(owner: Record, related: Related, telling: Telling) -> RelatedSection:
    pointing = related.finds(owner) if related.finds else {related.by: owner.uid}
    found = [record for record in telling.find(related.kind, **pointing) if related.keeps(record, telling)]
    if related.order is not None:
        found.sort(key=related.order, reverse=related.descending)
    rows = tuple(RelatedRow(record, tuple(_said(record, column.of, telling) for column in related.columns)) for record in found)
    return RelatedSection(related, rows, {**pointing, **related.start(owner, telling)})


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
