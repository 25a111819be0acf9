"""Plain values as one says them: dates, yes and no, states in sentence case."""

from datetime import date
from enum import StrEnum
from typing import Any

from leaddesk.domain.calendar import date_in_words


def in_words(value: Any) -> str:
    """A plain value as one says it: `12 Sep 2026`, `yes`, `2.5`, `Self-reported`; nothing for a blank."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, StrEnum):
        return enum_in_words(value)
    if isinstance(value, date):
        return date_in_words(value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


_SPECIAL = {
    "la_officer": "Local authority officer", "la_visited": "Visited by the local authority", "self_reported": "Self-reported",
    "self_referral": "Self-referral", "inspection_quoted": "Quoted by an inspection", "peer_review_verified": "Verified by peer review",
}  # fmt: skip


def enum_in_words(value: StrEnum) -> str:
    """A state or choice in sentence case: `in_person` is "In person"."""
    return _SPECIAL.get(value.value, value.value.replace("_", " ").capitalize())
