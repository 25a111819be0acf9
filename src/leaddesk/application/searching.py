"""Find anything: the best few records of every kind that an officer looks for by name, with a word for the kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from unicodedata import combining, normalize
from uuid import UUID

from leaddesk.application.finding import Cell, ListDefinition
from leaddesk.application.lists import LISTS
from leaddesk.application.ports import Store
from leaddesk.domain.calendar import date_in_words

FEW = 5
LONGEST = 200
"""Letters of what is typed that count (experience.md section 5, 74)."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A kind of record that is searched through its list: its word, and the columns that tell two of one name apart."""

    record_kind: str
    word: str
    tells_apart: tuple[str, ...]


SOUGHT = (
    Sought("school", "School", ("urn", "phase", "town", "head")),
    Sought("person", "Leader", ("role", "school")),
    Sought("programme", "Programme", ("status", "tier_names")),
    Sought("cohort", "Cohort", ("programme", "status", "starts_on")),
    Sought("partnership", "Partnership", ("state", "school", "supporters")),
    Sought("support_need", "Support need", ("school", "state")),
    Sought("network", "Network", ("kind", "lead")),
    Sought("organisation", "Organisation", ("kind", "town")),
    Sought("school_group", "Trust or federation", ("kind",)),
    Sought("guidance", "Guidance", ("focus_area_code", "owner")),
    Sought("effective_practice", "Effective practice", ("school", "focus_area_code")),
)

_LIST_OF = {definition.record_kind: definition for definition in reversed(LISTS.values())}
"""The first list of each kind of record."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found: what it is called, what tells it apart, and where it leads."""

    word: str
    name: str
    detail: str
    kind: str
    uid: UUID


def find_anything(text: str, *, store: Store) -> tuple[Hit, ...]:
    """The best few of every kind; every sign typed means itself (experience.md section 5, 73).

    Kinds of which something is called so come first, then those found by what they belong to, such as a school by its head.
    """
    words = text[:LONGEST].strip()
    if not words:
        return ()
    groups = [list(_hits(sought, _LIST_OF[sought.record_kind], words, store)) for sought in SOUGHT if sought.record_kind in _LIST_OF]
    groups.sort(key=lambda hits: not any(_is_called(hit.name, words) for hit in hits))
    return tuple(hit for hits in groups for hit in hits)


def _is_called(name: str, words: str) -> bool:
    plain = _plain(name)
    return all(word in plain for word in _plain(words).split())


def _plain(text: str) -> str:
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))


def _hits(sought: Sought, definition: ListDefinition, words: str, store: Store) -> Iterator[Hit]:
    ids = store.listings.best(definition.kind, words, FEW)
    if not ids:
        return
    places = [definition.keys.index(key) for key in sought.tells_apart if key in definition.keys]
    for row_id, row in zip(ids, store.listings.rows(definition.kind, ids), strict=True):
        uid = store.listings.uid(definition.kind, row_id)
        if uid is not None:
            detail = ", ".join(_said(row[at]) for at in places if row[at])
            yield Hit(sought.word, _name(definition, row), detail, definition.record_kind, uid)


def _name(definition: ListDefinition, row: tuple[Cell, ...]) -> str:
    return _said(row[0]) or definition.heading


def _said(cell: Cell) -> str:
    return date_in_words(cell) if isinstance(cell, date) else "" if cell is None else str(cell)
