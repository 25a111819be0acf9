"""What makes a dataclass a record that can be kept: an identity, a kind, and marks on its fields.

A record's fields are scalars only (str, int, float, bool, date, datetime, UUID, StrEnum, each perhaps None); every plural is
a record of its own. `storage` derives its tables from these dataclasses, field by field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Protocol, TypeVar, cast
from uuid import UUID, SafeUUID

import uuid_utils


class Record(Protocol):
    """Anything kept: a frozen dataclass with an identity that stays the same on every laptop."""

    KIND: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def uid(self) -> UUID:
        """Who this record is, on every laptop."""
        ...


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Keeping:
    """How a kind of record is kept: what names it, what sorts it, what finds it.

    `key`: fields that together may not occur twice (nulls never clash). `sorts`: text fields with a folded, indexed sort key.
    `finds`: text fields searched by "type to filter". `indexed`: further fields that lists filter or sort on.
    """

    key: tuple[str, ...] = ()
    sorts: tuple[str, ...] = ()
    finds: tuple[str, ...] = ()
    indexed: tuple[str, ...] = ()


def refers_to(kind: str, *, owned: bool = False) -> Mapping[str, object]:
    """Field metadata: this UUID is the identity of a record of that kind.

    `owned`: the record has no life without the other one, so that removing the other removes it too (journalled);
    otherwise a record that is referred to cannot be removed.
    """
    return {"refers_to": kind, "owned": owned}


def coded_in(list_name: str) -> Mapping[str, object]:
    """Field metadata: this text is the code of a term in that controlled list; forms, pages and lists find its words there."""
    return {"coded_in": list_name}


def made_by_thousands(kind: type[R]) -> type[R]:
    """Class decorator for a frozen record with slots: its `__init__` fills the slots themselves.

    The one that dataclasses write looks up `object.__setattr__` for each field, which takes twice the time; an import makes 125,000.
    """
    names = [field.name for field in fields(cast(Any, kind))]
    lines = "".join(f"\n    put_{name}(self, {name})" for name in names)
    made: dict[str, Any] = {f"put_{name}": getattr(kind, name).__set__ for name in names}
    exec(f"def __init__(self, *, {', '.join(names)}):{lines}", made)  # noqa: S102 - our own field names, never data
    init, slow = made["__init__"], kind.__dict__["__init__"]
    init.__kwdefaults__, init.__annotations__, init.__qualname__ = slow.__kwdefaults__, slow.__annotations__, slow.__qualname__
    kind.__init__ = init  # type: ignore[method-assign]
    return kind


_put_int, _put_is_safe, _UNKNOWN = UUID.__dict__["int"].__set__, UUID.__dict__["is_safe"].__set__, SafeUUID.unknown


def new_uid() -> UUID:
    """A time-ordered identity (UUID version 7), so that records made on two laptops never collide (house.md, decision 3).

    Filled as `UUID` would fill it, without its checks, which take as long as the rest.
    """
    uid = object.__new__(UUID)
    _put_int(uid, uuid_utils.uuid7().int)
    _put_is_safe(uid, _UNKNOWN)
    return uid
