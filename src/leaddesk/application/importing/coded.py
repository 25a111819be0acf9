"""Codes and states as an officer reads them: a preview says `Deputy headteacher` and `no match`, never `deputy_head` and `no_match`."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from leaddesk.application.importing.staging import CellChange
from leaddesk.application.importing.terms import Terms
from leaddesk.domain.registry import RECORD_TYPES

_ALSO = {("appointment", "role_code"): "roles", ("appointment", "tier_code"): "tiers", ("vacancy", "role_code"): "roles",
         ("vacancy", "tier_code"): "tiers", ("designation", "scheme_code"): "designation_schemes"}  # fmt: skip
LISTS: Mapping[tuple[str, str], str] = _ALSO | {
    (kind.KIND, name): str(spec.metadata["coded_in"])
    for kind in RECORD_TYPES for name, spec in kind.__dataclass_fields__.items() if "coded_in" in spec.metadata
}  # fmt: skip
"""The controlled list of each field that holds a code, by kind of record and field."""


class CodesInWords:
    """Says the values of records with the labels of the lists that officers edit."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms

    def value(self, kind: str, field: str, value: object) -> object:
        """A value as it is read; one that is no code or state as it is."""
        list_name = LISTS.get((kind, field))
        if list_name is not None and value:
            return self._terms[list_name].label_of(str(value)) or value
        return value.value.replace("_", " ") if isinstance(value, StrEnum) else value

    def changes(self, changes: Iterable[CellChange]) -> tuple[CellChange, ...]:
        """The changes of a row for the screen."""
        return tuple(
            replace(one, old=self.value(one.kind, one.field, one.old), new=self.value(one.kind, one.field, one.new))
            if (one.kind, one.field) in LISTS or isinstance(one.new, StrEnum) or isinstance(one.old, StrEnum) else one
            for one in changes
        )  # fmt: skip
