"""The log of what was printed, for what and for whom; and the authority's own settings."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping

LONGEST_PURPOSE = 80
"""In letters: what a sheet is for is its heading, and stands at the foot of every page."""


def check_purpose(purpose: str) -> tuple[Problem, ...]:
    """What a sheet about people is for is said, and in a line."""
    length = len(purpose.strip())
    if not length:
        return (Problem("purpose", "The contact sheet has no purpose.", "Say what it is for: that decides which facts it may show."),)
    if length > LONGEST_PURPOSE:
        what = f"What it is for is {length} letters long; a sheet has room for {LONGEST_PURPOSE}."
        return (Problem("purpose", what, "Say it in a few words, such as: ring heads about a visit."),)
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One document that was made: what it is, why, by whom, and the hash of its bytes (domain.md P2.10).

    An edition is approved by someone on a day; until then it prints with a draft's watermark. `keep_until`: when it may go.
    """

    KIND: ClassVar[str] = "publication"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("title",), finds=("title", "purpose", "recipients"))

    uid: UUID
    document: str
    title: str
    purpose: str = ""
    made_by: str
    made_at: datetime
    sha256: str
    pages: int
    edition: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    recipients: str = ""
    keep_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of the authority, such as its name, strapline or brand colour."""

    KIND: ClassVar[str] = "setting"
    KEEPING: ClassVar[Keeping] = Keeping(key=("name",))

    uid: UUID
    name: str
    value: str
