"""What is remembered of each file that was imported: its counts, its doubts, never its bytes."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import Keeping, refers_to

DIFFERENT_PEOPLE = "different people"
"""What `PossibleDuplicate.decision` says once an officer has found that two people are two; blank until decided."""


class Verdict(StrEnum):
    """What becomes of one row of a file; the counts of the six add up to the rows (cli.md)."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    SKIPPED = "skipped"


AHEAD = timedelta(days=366)
"""How far ahead a file may look, such as a list for the coming September."""


def refuse_far_ahead(as_at: date | None, today: date) -> None:
    """KnownFailure for a file said to describe a day years ahead, which is a slip: whatever came in until then would be older than it."""
    if as_at is not None and as_at > today + AHEAD:
        raise KnownFailure(
            f"{date_in_words(as_at)} is more than a year ahead; no file describes that day.", "Give the day that it describes, or none."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One file that was saved: which, of what kind, as at when, with its counts of rows."""

    KIND: ClassVar[str] = "import_batch"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("file_name",), finds=("file_name",), indexed=("sha256",))

    uid: UUID
    file_name: str
    sha256: str
    file_kind: str
    as_at: date | None = None
    imported_at: datetime
    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    conflicts: int = 0
    rejected: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMessage:
    """A doubtful row of an import, in words, kept until an officer has looked at it."""

    KIND: ClassVar[str] = "import_message"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    batch: UUID = field(metadata=refers_to("import_batch", owned=True))
    row: int | None = None
    column: str = ""
    code: str = ""
    message: str = ""
    verdict: Verdict = Verdict.CONFLICT
    is_settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecipe:
    """How an officer read the columns of a sender's file, to be offered again: `columns` is JSON, plain heading to field, "" ignored."""

    KIND: ClassVar[str] = "import_recipe"
    KEEPING: ClassVar[Keeping] = Keeping(indexed=("file_kind",))

    uid: UUID
    file_kind: str
    file_name: str
    columns: str
    used_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleDuplicate:
    """Two people who may be one; an officer decides, never the program (domain.md 7.3)."""

    KIND: ClassVar[str] = "possible_duplicate"
    KEEPING: ClassVar[Keeping] = Keeping(key=("first", "second"))

    uid: UUID
    first: UUID = field(metadata=refers_to("person", owned=True))
    second: UUID = field(metadata=refers_to("person", owned=True))
    reason: str
    decision: str = ""
