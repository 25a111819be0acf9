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
    """A list that is searched: the word for one of its records, and the columns that tell two of one name apart."""

    list_kind: str
    word: str
    tells_apart: tuple[str, ...]


SOUGHT = (
    Sought("schools", "School", ("urn", "phase", "town", "head")),
    Sought("leaders", "Leader", ("role", "school")),
    Sought("programmes", "Programme", ("status", "tier_names")),
    Sought("cohorts", "Cohort", ("programme", "status", "starts_on")),
    Sought("partnerships", "Partnership", ("state", "school", "supporters")),
    Sought("needs", "Support need", ("school", "state")),
    Sought("networks", "Network", ("kind", "lead")),
    Sought("organisations", "Organisation", ("kind", "town")),
    Sought("groups", "Trust or federation", ("kind",)),
    Sought("guidance", "Guidance", ("focus_area_code", "owner")),
    Sought("practice", "Effective practice", ("school", "focus_area_code")),
)


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
    groups = [list(_hits(sought, words, store)) for sought in SOUGHT if sought.list_kind in LISTS]
    groups.sort(key=lambda hits: not any(_is_called(hit.name, words) for hit in hits))
    return tuple(hit for hits in groups for hit in hits)


def _is_called(name: str, words: str) -> bool:
    plain = _plain(name)
    return all(word in plain for word in _plain(words).split())


def _plain(text: str) -> str:
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))


def _hits(sought: Sought, words: str, store: Store) -> Iterator[Hit]:
    definition = LISTS[sought.list_kind]
    ids = store.listings.best(sought.list_kind, words, FEW)
    if not ids:
        return
    places = [definition.keys.index(key) for key in sought.tells_apart if key in definition.keys]
    for row_id, row in zip(ids, store.listings.rows(sought.list_kind, ids), strict=True):
        uid = store.listings.uid(sought.list_kind, row_id)
        if uid is not None:
            detail = ", ".join(_said(row[at]) for at in places if row[at])
            yield Hit(sought.word, _name(definition, row), detail, definition.record_kind, uid)


def _name(definition: ListDefinition, row: tuple[Cell, ...]) -> str:
    return _said(row[0]) or definition.heading


def _said(cell: Cell) -> str:
    return date_in_words(cell) if isinstance(cell, date) else "" if cell is None else str(cell)
