"""Sheets derived from the record: a column named after a field needs no SQL of its own, whatever the field holds."""

import typing
from dataclasses import fields
from enum import StrEnum
from typing import Any

from leaddesk.application.finding import ListDefinition
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.storage.fields import keeping_of
from leaddesk.storage.listings.sheet import Sheet, Shown, chosen, person_name, term

ALIAS = "r"


def derived(
    definition: ListDefinition, *, source: str = "", shown: dict[str, Shown] | None = None, finds: tuple[str, ...] = ()
) -> Sheet:
    """The sheet of a list whose rows are records of one kind, called `r`; `shown` gives the columns that are no field of it.

    A word typed is looked for in the record's own text and in the names of what it refers to; `finds` adds further places.
    """
    kind = RECORD_TYPE_OF[definition.record_kind]
    given = shown or {}
    return Sheet(
        kind=definition.kind,
        source=source or f'"{definition.record_kind}" {ALIAS}',
        alias=ALIAS,
        finds=(*_finds(kind), *finds),
        shown={key: given.get(key) or _shown(kind, key) for key in definition.keys},
    )


def of(reference: str, kind: str, what: str, alias: str = ALIAS) -> str:
    """A column of the record that a field refers to, such as the URN of its school."""
    return f'(SELECT x.{what} FROM "{kind}" x WHERE x.uid = {alias}.{reference})'


def named(reference: str, kind: str, alias: str = ALIAS) -> Shown:
    """The name of the record that a field refers to, sorted by its stored key."""
    if kind == "person":
        keys = (of(reference, kind, "last_name_key", alias), of(reference, kind, "first_name_key", alias))
        return Shown(f"(SELECT {person_name('x')} FROM person x WHERE x.uid = {alias}.{reference})", sort=keys)
    name = _name_of(kind)
    return Shown(of(reference, kind, name, alias), sort=(of(reference, kind, f"{name}_key", alias),))


def _name_of(kind: str) -> str:
    """The field by which records of a kind are called: the first text by which they are sorted."""
    return keeping_of(RECORD_TYPE_OF[kind]).sorts[0]


def _shown(kind: type[Record], key: str) -> Shown:
    column = f'{ALIAS}."{key}"'
    spec = next(field for field in fields(kind) if field.name == key)
    if to := spec.metadata.get("refers_to"):
        return named(key, to)
    if list_name := spec.metadata.get("coded_in"):
        return Shown(term(list_name, column))
    if _is_choice(kind, key):
        return Shown(chosen(typing.get_type_hints(kind)[key], column))
    return Shown(column, key=f"{ALIAS}.{key}_key") if key in keeping_of(kind).sorts else Shown(column)


def _is_choice(kind: type[Any], key: str) -> bool:
    hint = typing.get_type_hints(kind)[key]
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _finds(kind: type[Record]) -> tuple[str, ...]:
    own = (f"instr({ALIAS}.found_by, {{word}})",) if keeping_of(kind).finds else ()
    referred = [(field.name, field.metadata["refers_to"]) for field in fields(kind) if "refers_to" in field.metadata]
    searched = [(name, to) for name, to in referred if keeping_of(RECORD_TYPE_OF[to]).finds]
    return (*own, *(f'{ALIAS}.{name} IN (SELECT x.uid FROM "{to}" x WHERE instr(x.found_by, {{word}}))' for name, to in searched))
