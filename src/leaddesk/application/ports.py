"""What use cases need of the world, as Protocols that `storage`, `documents`, `desktop` and tests fulfil."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.finding import Listings
from leaddesk.domain.records import Record

R = TypeVar("R", bound=Record)


class Reading(Protocol):
    """One consistent look at the records."""

    def get(self, kind: type[R], uid: UUID) -> R | None:
        """The record of that identity, or None."""
        ...

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """Every record whose fields equal the given values (a tuple/list/set value: any of them), in order of making."""
        ...

    def every(self, kind: type[R]) -> Iterator[R]:
        """Every record of a kind, streamed."""
        ...

    def by_day(self, kind: type[R], field: str, until: date, *, since: date | None = None, most: int = 100, **equal: object) -> list[R]:
        """The records whose day in a field lies between two days, inclusive, the earliest first; at most `most` of them."""
        ...

    def count(self, kind: type[Record], **equal: object) -> int:
        """How many records have these values, without reading them."""
        ...


class Writing(Reading, Protocol):
    """One batch of the journal: everything in it is kept together or not at all."""

    def add(self, records: Iterable[Record]) -> None:
        """Keep new records; a taken natural key is a KnownFailure naming the holder."""
        ...

    def replace(self, records: Iterable[Record]) -> None:
        """Keep the new state of records; only changed fields are journalled, an unchanged record is no change."""
        ...

    def remove(self, records: Iterable[Record]) -> None:
        """Remove records and what they own; refused in words while something else refers to them."""
        ...

    def note_agreed(self, batch: UUID, agreed: Mapping[frozenset[str], Sequence[UUID]]) -> None:
        """Keep which fields of which records an import said as they are held, for as long as that import stands."""
        ...

    @property
    def batch(self) -> UUID:
        """The identity of this batch in the journal."""
        ...

    @property
    def changes(self) -> Changes:
        """What this batch has touched so far; final once the `with` block has ended."""
        ...


@dataclass(frozen=True, slots=True)
class Batch:
    """One entry of the history: who did what, when, on which laptop."""

    uid: UUID
    summary: str
    made_at: datetime
    officer: str
    laptop: str
    source: str
    reason: str
    changes: int
    can_undo: bool
    is_undone: bool


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One line of a record's history; `field` empty for made and removed."""

    batch: Batch
    operation: str
    kind: str
    record: UUID
    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Kept:
    """A record that stayed when its batch was taken back: what it is called ("" when it is gone), and why in a sentence."""

    kind: str
    record: UUID
    words: str
    why: str


class History(Protocol):
    """The change journal as officers see it: what happened, and taking it back (house.md, decision 3)."""

    def batches(self, *, limit: int | None = None) -> list[Batch]:
        """The newest batches first."""
        ...

    def of_record(self, uid: UUID, *, limit: int | None = None) -> list[FieldChange]:
        """Everything that happened to one record, newest first."""
        ...

    def facts_since(self, day: date) -> Mapping[int, Mapping[str, date]]:
        """By the number of a record's identity, of which day each field is ("": all the others), where one may be of a later day.

        That of the file that said it last or agreed with it, else the day when an officer wrote it.
        """
        ...

    def next_undo(self) -> Batch | None:
        """What Undo would take back, or None."""
        ...

    def next_redo(self) -> Batch | None:
        """What Redo would do again, or None."""
        ...

    def undo(self, batch: UUID | None = None) -> Changes:
        """Take back the last batch that changed something, or a named one; refused in words when later changes stand on it."""
        ...

    def undo_sparing(self, batch: UUID, first: Sequence[UUID] = ()) -> tuple[Changes, tuple[Kept, ...]]:
        """Take back a named batch but for what later work changed or stands on; what was kept, and why.

        Batches named `first` are taken back before it, in the same transaction: all of this happens, or nothing.
        """
        ...

    def redo(self) -> Changes:
        """Do again what was last taken back."""
        ...


@dataclass(frozen=True, slots=True)
class Health:
    """What `check` found; `faults` are sentences, empty when all is well."""

    records: dict[str, int]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyTold:
    """What a copy of a database holds beside the records here: who changed it last and when, and how many changes only one of them has.

    `is_of_these_records`: whether both began as one database.
    """

    last_change: datetime
    officer: str
    laptop: str
    only_here: int
    only_there: int
    is_of_these_records: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup put back: in which place, where what stood there was moved to, and in words what it holds beside that."""

    file: Path
    aside: Path | None
    told: str


@dataclass(frozen=True, slots=True)
class PutAside:
    """A small text that an officer put aside, and when."""

    name: str
    content: str
    put_at: datetime


class Aside(Protocol):
    """Small texts kept inside the database but outside the record: form drafts, saved views, where an officer left off.

    No journal and no undo: what is thrown away is gone (docs/decisions, 0011). `owner` empty: everyone's.
    """

    def put(self, shelf: str, name: str, content: str, *, owner: str = "") -> None:
        """Lay a text on a shelf, in place of one of the same name; KnownFailure when the database is open for reading only."""
        ...

    def drop(self, shelf: str, name: str, *, owner: str = "") -> None:
        """Throw a text away for good; one that is not there is no fault."""
        ...

    def on(self, shelf: str, *, owner: str = "") -> tuple[PutAside, ...]:
        """Everything on a shelf, by name."""
        ...


class Safekeeping(Protocol):
    """Verified copies of the whole database (house.md: SQLite's backup interface)."""

    def backup(self, file: Path) -> Path:
        """Write a verified copy; KnownFailure when the disk is full or the place cannot be written."""
        ...

    def backup_before(self, what: str) -> Path:
        """A verified copy into the backups folder before something big (an import, a migration); old ones are thinned."""
        ...

    def compare(self, copy: Path) -> CopyTold | None:
        """What a copy holds beside these records; None where nothing can be said of it.

        KnownFailure when it is not sound, or comes from a laptop whose clock is wrong.
        """
        ...

    def check(self) -> Health:
        """Integrity, foreign keys, and the journal against the tables."""
        ...

    def cut_off(self) -> str:
        """Two sentences on the import that was cut off when LeadDesk was killed or lost power; empty when none was."""
        ...

    def last_backup(self) -> datetime | None:
        """When the newest backup was made, or None."""
        ...


class Store(Protocol):
    """One open database. `today` and `now` are its clock; `officer` is who sits here."""

    officer: str
    today: Callable[[], date]
    now: Callable[[], datetime]
    file: Path
    listings: Listings
    history: History
    safekeeping: Safekeeping
    aside: Aside
    is_read_only: bool

    def reading(self) -> AbstractContextManager[Reading]:
        """A consistent look; nothing can be changed through it."""
        ...

    def writing(
        self, summary: str, *, reason: str = "", source: str = "", can_undo: bool = True
    ) -> AbstractContextManager[Writing]:
        """One batch: committed when the block ends, rolled back when it raises. `summary` is what the history and Undo show.

        `can_undo` False: journalled, but no undo step (the vocabularies that come with LeadDesk).
        """
        ...

    def close(self) -> None:
        """Let go of the file and its lock."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the officer can decide, as data: the question, what is at stake, and the answers offered (first is safe)."""

    text: str
    detail: str
    answers: Sequence[str]


class Conversation(Protocol):
    """Asks the officer; the desktop answers with a dialog, the command line by its rule, a test with a value (decision 6)."""

    def ask(self, question: Question) -> str:
        """One of the question's answers."""
        ...
