"""A register row as a school: codes and names brought together, compared with the school that is held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.application.importing.comparing import changes_of, with_values
from leaddesk.application.importing.register.fields import SCHOOL_FIELDS
from leaddesk.application.importing.rows import TypedRow
from leaddesk.application.importing.staging import CellChange
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.weighing import emptied
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_email

CODED = (
    ("type_code", "type_name", "establishment_types"),
    ("phase_code", "phase_name", "phases"),
    ("status_code", "status_name", "establishment_statuses"),
)
ESSENTIAL = frozenset({"urn", "name"})
_LASTING = {"la_code", "la_name", "type_code", "type_name", "type_group_code", "status_code", "status_name"}
CLEARED = frozenset(SCHOOL_FIELDS) - ESSENTIAL - _LASTING
"""What blanks may empty; authority, kind and standing make a school what it is and are never emptied."""


class Schools:
    """Turns the values of a row into a school, and says what differs from the one held."""

    def __init__(self, terms: Terms, as_at: date, *, clears: bool = False) -> None:
        self._terms, self._as_at, self._clears = terms, as_at, clears
        self._groups_of_types = {code: term.parent for code, term in terms["establishment_types"].by_code.items()}
        self._known: dict[tuple[str, str, str], tuple[str, str, str]] = {}
        self._given: list[str] | None = None

    def values(self, row: Mapping[str, Any], doubts: list[tuple[str, str]]) -> dict[str, Any]:
        """The fields of a school that a row gives, blanks left out; `doubts` gathers (field, words)."""
        given = self._given
        if given is None:
            given = self._given = [field for field in SCHOOL_FIELDS if field in row]
        found = {field: value for field in given if (value := row[field]) is not None}
        for code_field, name_field, list_name in CODED:
            code, label = row.get(code_field) or "", row.get(name_field) or ""
            if code or label:
                found[code_field], found[name_field], doubt = self._pair(list_name, code, label)
                if doubt:
                    doubts.append((name_field if label else code_field, doubt))
        self._group_of_type(row, found)
        if not found.get("la_code") and found.get("la_name"):
            found["la_code"] = self._terms["local_authorities"].code_of(found["la_name"]) or ""
        elif found.get("la_code") and not found.get("la_name"):
            found["la_name"] = self._terms["local_authorities"].label_of(found["la_code"])
        if found.get("email") and check_email("email", found["email"]):
            doubts.append(("email", "This e-mail address is not complete; it was left out."))
            del found["email"]
        return found

    def _group_of_type(self, row: Mapping[str, Any], found: dict[str, Any]) -> None:
        groups = self._terms["establishment_type_groups"]
        if "type_group_code" in found:
            found["type_group_code"] = groups.known_code(found["type_group_code"])
        else:
            named = row.get("type_group_name")
            code = groups.code_of(named) if named else None
            code = code or self._groups_of_types.get(found.get("type_code", ""))
            if code:
                found["type_group_code"] = code

    def _pair(self, list_name: str, code: str, label: str) -> tuple[str, str, str]:
        """Code and name of one thing; where they disagree the name wins and the row is flagged (domain.md 4.2)."""
        key = (list_name, code, label)
        if key not in self._known:
            self._known[key] = self._resolve(list_name, code, label)
        return self._known[key]

    def _resolve(self, list_name: str, code: str, label: str) -> tuple[str, str, str]:
        terms = self._terms[list_name]
        code = terms.known_code(code)
        by_name = terms.code_of(label) if label else None
        if by_name is None:
            return code, label or terms.label_of(code), ""
        if code and code != by_name and code in terms.by_code:
            return by_name, label, f"Code {code} means {terms.label_of(code)}, but the name says {label}; the name was taken."
        if code and code != by_name:
            return by_name, label, f"Code {code} is not known; the name {label} was taken."
        return by_name, label, ""

    def new(self, urn: str, values: dict[str, Any]) -> School:
        """A school that is not held yet; a row without a name gets none, which the rules of a school then refuse in words."""
        values.setdefault("name", "")
        return School(uid=new_uid(), urn=urn, as_at=self._as_at, **values)

    def amended(self, held: School, values: dict[str, Any], row: TypedRow) -> tuple[School, list[CellChange]]:
        """The held school with the row's values, and each that differs; blanks in the file keep ours unless they are to clear it.

        One of a later day than the file, taken all the same, stays of that day.
        """
        changes = changes_of(held, values)
        if self._clears:
            changes += emptied(held, row.blank(*CLEARED) - values.keys())
        if held.as_at is not None and held.as_at > self._as_at:
            return with_values(held, changes), changes
        if not changes and held.as_at == self._as_at:
            return held, changes
        return replace(with_values(held, changes), as_at=self._as_at), changes
