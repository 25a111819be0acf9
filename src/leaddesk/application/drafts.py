"""Forms that were left half-typed: kept in the database until they are saved or thrown away (docs/decisions, 0011)."""

import json
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any
from uuid import UUID

from leaddesk.application.leaders import Newcomer
from leaddesk.application.ports import PutAside, Store
from leaddesk.domain.registry import RECORD_TYPE_OF

_SHELF = "drafts"
NEWCOMER = "newcomer"
_KINDS: dict[str, type[Any]] = {**RECORD_TYPE_OF, NEWCOMER: Newcomer}


@dataclass(frozen=True, slots=True)
class Draft:
    """One form as it was left. `typed`: what its inputs say that was not so at first, by the input's name.

    `record` identifies what is amended or begun; `begun` are the fields that the form began with, as JSON holds them;
    `kept_at` is a moment in ISO 8601.
    """

    kind: str
    title: str
    record: UUID
    begun: Mapping[str, Any]
    typed: Mapping[str, Any]
    kept_at: str = field(default="", compare=False)

    @property
    def name(self) -> str:
        """Under which it is kept: one record can have several forms, each with what was typed into it."""
        return f"{self.kind} {self.record} {self.title}"

    def is_of(self, record: Any, title: str) -> bool:
        """Whether it belongs to this form: the same record, or a new one begun in the same place."""
        if self.title != title or self.kind != kind_of(record):
            return False
        return self.record == identity_of(record) or self.begun == begun_with(record)


def kind_of(record: Any) -> str:
    """The word for what a form edits; empty for what no form can be opened on again."""
    return NEWCOMER if isinstance(record, Newcomer) else str(getattr(record, "KIND", ""))


def identity_of(record: Any) -> UUID:
    """Who the record of a form is."""
    found: UUID = record.person_uid if isinstance(record, Newcomer) else record.uid
    return found


def begun_with(record: Any) -> dict[str, Any]:
    """The fields of a record as JSON holds them, without the identities that each new one is given."""
    return {each.name: _written(getattr(record, each.name)) for each in fields(record) if not each.name.endswith("uid")}


def begun_record(draft: Draft) -> Any:
    """The new record that a draft began with."""
    kind = _KINDS[draft.kind]
    hints = typing.get_type_hints(kind)
    values = {name: _read(value, hints[name]) for name, value in draft.begun.items() if name in hints}
    if kind is Newcomer:
        from leaddesk.domain.records import new_uid

        return Newcomer(person_uid=draft.record, post_uid=new_uid(), **values)
    return kind(uid=draft.record, **values)


def held_record(draft: Draft, *, store: Store) -> Any | None:
    """The record that a draft amends, as it is now; None when the draft is of a new one, or its record is gone."""
    if draft.kind == NEWCOMER:
        return None
    with store.reading() as reading:
        return reading.get(RECORD_TYPE_OF[draft.kind], draft.record)


def drafts(*, store: Store) -> tuple[Draft, ...]:
    """This officer's drafts, the newest first; a damaged one is left out."""
    found = [draft for kept in store.aside.on(_SHELF, owner=store.officer) if (draft := _opened(kept)) is not None]
    return tuple(sorted(found, key=lambda draft: draft.kept_at, reverse=True))


def put_draft(draft: Draft, *, store: Store) -> None:
    """Keep a draft; KnownFailure when the database is open for reading only."""
    content = {"kind": draft.kind, "title": draft.title, "record": str(draft.record), "begun": draft.begun, "typed": draft.typed}
    store.aside.put(_SHELF, draft.name, json.dumps(content, ensure_ascii=False), owner=store.officer)


def drop_draft(name: str, *, store: Store) -> None:
    """Throw a draft away for good."""
    store.aside.drop(_SHELF, name, owner=store.officer)


def _opened(kept: PutAside) -> Draft | None:
    try:
        content = json.loads(kept.content)
        kind = str(content["kind"])
        known = kind if kind in _KINDS else ""
        begun, typed = dict(content["begun"]), dict(content["typed"])
        draft = Draft(kind, str(content["title"]), UUID(content["record"]), begun, typed, kept.put_at.isoformat())
    except (ValueError, TypeError, KeyError):
        return None
    return draft if known else None


def _written(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value.value if isinstance(value, StrEnum) else value


def _read(value: Any, hint: Any) -> Any:
    kind = _core(hint)
    if value is None:
        return None
    if kind in (date, datetime):
        return kind.fromisoformat(value)
    if kind is UUID or (isinstance(kind, type) and issubclass(kind, StrEnum)):
        return kind(value)
    return value


def _core(hint: Any) -> Any:
    """The type without None."""
    is_either = isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union
    return next(part for part in typing.get_args(hint) if part is not type(None)) if is_either else hint
