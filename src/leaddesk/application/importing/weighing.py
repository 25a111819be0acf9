"""A row's values weighed against what is held: taken, agreed with, or shown and left because what is held is of a later day."""

from collections.abc import Collection, Mapping
from typing import Any

from leaddesk.application.importing.comparing import changes_of
from leaddesk.application.importing.newest import Newest, going_back
from leaddesk.application.importing.staging import CellChange
from leaddesk.application.importing.told import Told
from leaddesk.domain.records import Record

_BLANKS = (None, "")
_COLUMNS = {
    "start_earliest": "start", "start_latest": "start", "end_earliest": "end", "end_latest": "end", "outcome_code": "outcome",
    "state_reason": "reason", "funding_code": "funding",
}  # fmt: skip


def weighed(
    held: Record, values: Mapping[str, Any], newest: Newest, row: int, *, clears: Collection[str] = (), keeps: Collection[str] = ()
) -> tuple[list[CellChange], list[Told]]:
    """The changes that a row may make of a held record, and a message for each value that would go back.

    A blank (None) in `values` keeps ours, but for the fields that `clears` names; those of `keeps` are filled where ours are blank only.
    """
    given = {field: value for field, value in values.items() if value not in _BLANKS}
    changes = [one for one in changes_of(held, given) if one.old in _BLANKS or one.field not in keeps]
    newest.agree(held, (field for field, value in given.items() if getattr(held, field) == value))
    return sifted(held, [*changes, *emptied(held, clears)], newest, row)


def sifted(held: Record, changes: Collection[CellChange], newest: Newest, row: int) -> tuple[list[CellChange], list[Told]]:
    """The changes that may be made, and what is told of those that would go back to what is older."""
    kept, told = list[CellChange](), dict[Told, None]()
    for one in changes:
        day = None if one.old in _BLANKS else newest.day_of(held, one.field, row)
        if day is None:
            kept.append(one)
        else:
            old, new = (newest.say(one.kind, one.field, value) for value in (one.old, one.new))
            told[going_back(_COLUMNS.get(one.field, one.field), old, new, day)] = None
    return kept, list(told)


def emptied(held: Record, fields: Collection[str]) -> list[CellChange]:
    """The changes that blank cells make where an officer has said that blanks clear what is held."""
    blanks = {name: held.__dataclass_fields__[name].default for name in fields}
    return [CellChange(held.KIND, name, getattr(held, name), blank) for name, blank in blanks.items() if getattr(held, name) != blank]
