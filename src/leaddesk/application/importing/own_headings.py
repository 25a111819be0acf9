"""Headings that officers taught LeadDesk, beside those of each kind: “Also written” in the vocabulary “Headings of files”."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from leaddesk.application.importing.kinds import Field, Kind, plain_heading
from leaddesk.application.ports import Reading
from leaddesk.domain.vocabulary import Term

FILE_HEADINGS = "file_headings"
"""The controlled list: a term's code is the field's key, its aliases are the headings."""
SENT_IN = frozenset({"return", "bookings", "designations", "partnerships"})
"""The kinds that every sender heads in their own way; official layouts and our own catalogue are known word for word."""


def own_headings(look: Reading, day: date) -> dict[str, str]:
    """Which field each heading means that officers added, as plain words; terms that are closed on that day count no longer."""
    return {
        plain: term.code
        for term in look.find(Term, list_name=FILE_HEADINGS) if term.is_active(day)
        for words in term.aliases.split(";") if (plain := plain_heading(words))
    }  # fmt: skip


def taught(kinds: Iterable[Kind], own: Mapping[str, str]) -> tuple[Kind, ...]:
    """The kinds with the headings that officers added; such a heading means no other field any longer."""
    return tuple(_taught(kind, own) if own and kind.code in SENT_IN else kind for kind in kinds)


def _taught(kind: Kind, own: Mapping[str, str]) -> Kind:
    keys = {field.key for field in kind.fields}
    mine = {words: key for words, key in own.items() if key in keys}
    return replace(kind, fields=tuple(_with(field, mine) for field in kind.fields)) if mine else kind


def _with(field: Field, own: Mapping[str, str]) -> Field:
    kept = tuple(words for words in field.headings if own.get(plain_heading(words), field.key) == field.key)
    added = tuple(words for words, key in own.items() if key == field.key)
    return replace(field, headings=kept + added or (field.key,))
