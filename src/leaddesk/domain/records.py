"""What makes a dataclass a record that can be kept: an identity, a kind, and marks on its fields.

A record's fields are scalars only (str, int, float, bool, date, datetime, UUID, StrEnum, each perhaps None); every plural is
a record of its own. `storage` derives its tables from these dataclasses, field by field.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol
from uuid import UUID

import uuid_utils


class Record(Protocol):
    """Anything kept: a frozen dataclass with an identity that stays the same on every laptop."""

    KIND: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def uid(self) -> UUID:
        """Who this record is, on every laptop."""
        ...


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


def new_uid() -> UUID:
    """A time-ordered identity (UUID version 7), so that records made on two laptops never collide (house.md, decision 3)."""
    return UUID(int=uuid_utils.uuid7().int)
