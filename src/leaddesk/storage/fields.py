"""How one field of a record is kept: its column's type, and the way in and out of the database and of the journal's JSON."""

import dataclasses
import types
import typing
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from operator import methodcaller
from typing import Any, get_args, get_type_hints
from uuid import UUID

from leaddesk.domain.records import Keeping, Record

Converter = Callable[[Any], Any]


def _uid_from_bytes(value: bytes) -> UUID:
    return UUID(bytes=value)


def _uid_to_bytes(value: UUID) -> bytes:
    return value.int.to_bytes(16)


def _as_it_is(value: Any) -> Any:
    return value


@dataclasses.dataclass(frozen=True, slots=True)
class Field:
    """One field as a column. Converters are None where the database's own value serves; they are never called with None."""

    name: str
    sql_type: str
    is_nullable: bool
    to_database: Converter | None = None
    from_database: Converter | None = None
    refers_to: str = ""
    is_owned: bool = False

    @property
    def is_blob(self) -> bool:
        """Whether the column holds an identity, which JSON must spell in hexadecimal."""
        return self.sql_type == "BLOB"

    def to_json(self, value: Any) -> Any:
        """A database value as the journal writes it."""
        return value.hex() if isinstance(value, bytes) else value

    def from_json(self, value: Any) -> Any:
        """A journalled value as the record's field would hold it."""
        if value is None:
            return None
        stored = bytes.fromhex(value) if self.is_blob else value
        return (self.from_database or _as_it_is)(stored)

    def bind(self, value: Any) -> Any:
        """A field's value as the database compares it."""
        return value if value is None or self.to_database is None else self.to_database(value)


_PLAIN: dict[type, tuple[str, Converter | None, Converter | None]] = {
    str: ("TEXT", None, None),
    int: ("INTEGER", None, None),
    float: ("REAL", None, None),
    bool: ("INTEGER", int, bool),
    date: ("TEXT", methodcaller("isoformat"), date.fromisoformat),
    datetime: ("TEXT", methodcaller("isoformat"), datetime.fromisoformat),
    UUID: ("BLOB", _uid_to_bytes, _uid_from_bytes),
}


@cache
def fields_of(kind: type[Record]) -> tuple[Field, ...]:
    """Every field of a kind of record, in its own order; TypeError for a field that is no scalar (house.md, decision 1)."""
    hints = get_type_hints(kind)
    return tuple(_field(spec, hints[spec.name]) for spec in dataclasses.fields(kind))


def _field(spec: "dataclasses.Field[Any]", hint: Any) -> Field:
    is_nullable = isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union
    plain = next(part for part in get_args(hint) if part is not type(None)) if is_nullable else hint
    is_choice = isinstance(plain, type) and issubclass(plain, StrEnum)
    kept = ("TEXT", str, plain) if is_choice else _PLAIN.get(plain)
    if kept is None:
        raise TypeError(f"{spec.name} is no scalar: {hint}")
    sql_type, to_database, from_database = kept
    refers_to, is_owned = str(spec.metadata.get("refers_to", "")), bool(spec.metadata.get("owned", False))
    return Field(spec.name, sql_type, is_nullable, to_database, from_database, refers_to, is_owned)


def keeping_of(kind: type[Record]) -> Keeping:
    """What names, sorts and finds a kind of record."""
    return getattr(kind, "KEEPING", Keeping())
