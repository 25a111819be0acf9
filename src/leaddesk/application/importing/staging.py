"""An import before it is saved: a verdict per row, changed cells, messages and questions, and counts that add up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from leaddesk.application.importing.newest import Newest
from leaddesk.domain.imports import Verdict
from leaddesk.domain.records import Record


class Mode(StrEnum):
    """Whether rows may make new records, amend held ones, or both."""

    BOTH = "both"
    ADD = "add"
    UPDATE = "update"


class Confidence(StrEnum):
    """How sure it is what a column holds: only `sure` needs no look; `chosen` by the officer, `remembered` from the same sender."""

    SURE = "sure"
    REMEMBERED = "remembered"
    CHOSEN = "chosen"
    CHECK = "please check"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What a column of the file is taken for: a field's key or "" when ignored, how sure that is, and why in words."""

    index: int
    heading: str
    samples: tuple[str, ...]
    key: str
    confidence: Confidence
    why: str = ""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What narrows or steers an import.

    `las`: names or codes of local authorities; `urns`: only these schools; rows outside count as skipped. `answers`: what the officer
    said to questions, by their key. `as_at`: the day the file describes, when the officer knows better than the file.
    `columns`: which field each column holds, by its place from 0, "" for one to be ignored; None takes what is proposed. `headed`: the
    same for some columns only, by heading or letter, for whoever cannot see the places; a field by its key or one of its usual headings.
    `edits`: what the officer wrote instead of a cell, by row number and field. `left_out`: rows unticked by the officer; `taken`: rows
    taken although what is held is newer. `clears`: whether a blank empties what is held. `is_whole`: all rows are saved, or none.
    `is_attended`: whether an officer will look at the columns before anything is saved.
    """

    as_at: date | None = None
    las: tuple[str, ...] = ()
    urns: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[int, str] | None = None
    headed: Mapping[str, str] = field(default_factory=dict)
    edits: Mapping[tuple[int, str], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()
    clears: bool = False
    is_whole: bool = False
    mode: Mode = Mode.BOTH
    is_attended: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """Something to tell the officer; `row` as the sender's spreadsheet numbers it, None about the whole file."""

    row: int | None
    column: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class CellChange:
    """One value that saving would change: of which kind of record, which field, from what to what."""

    kind: str
    field: str
    old: object
    new: object


@dataclass(slots=True)
class StagedRow:
    """One row of the file: its number, what it is about, what becomes of it, and what it changes."""

    number: int
    label: str
    verdict: Verdict
    changes: tuple[CellChange, ...] = ()


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """Something in a row that only the officer can decide; `key` names it in `ImportOptions.answers`, the first answer is safe.

    `waits`: the answer after which the row stays out until another is given; empty where there is none.
    """

    key: str
    row: int
    text: str
    detail: str
    answers: tuple[str, ...]
    waits: str = ""


@dataclass(slots=True)
class Plan:
    """What saving would write: new records, and the new state of held ones, by kind and the number of their identity."""

    added: dict[str, dict[int, Record]] = field(default_factory=dict)
    changed: dict[str, dict[int, Record]] = field(default_factory=dict)
    confirmed: set[int] = field(default_factory=set)
    removed: dict[str, list[Record]] = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """Keep a new record."""
        self.added.setdefault(record.KIND, {})[record.uid.int] = record

    def put(self, record: Record, *, confirms: bool = False) -> None:
        """Keep the new state of a record; `confirms`: only the day it was last seen moves, no officer need hear of it."""
        number = record.uid.int
        if number in self.added.get(record.KIND, ()):
            self.added[record.KIND][number] = record
            return
        changed = self.changed.setdefault(record.KIND, {})
        if not confirms:
            self.confirmed.discard(number)
        elif number not in changed:
            self.confirmed.add(number)
        changed[number] = record

    def remove(self, record: Record) -> None:
        """Take away a record that the file no longer lists, such as a line of a programme's aims."""
        self.removed.setdefault(record.KIND, []).append(record)

    def let_go(self) -> None:
        """Free the records one by one once they are saved: 125,000 at once would hold up the window for a tenth of a second."""
        for records in (*self.added.values(), *self.changed.values()):
            while records:
                records.popitem()

    def __bool__(self) -> bool:
        return any(self.added.values()) or any(self.changed.values()) or any(self.removed.values())

    def summary(self) -> dict[str, dict[str, int]]:
        """How many records of each kind would be made and changed, in the words of the command line (cli.md, `records`)."""
        found: dict[str, dict[str, int]] = {}
        for kind, words in SUMMARY_WORDS.items():
            created = len(self.added.get(kind, ()))
            updated = sum(uid not in self.confirmed for uid in self.changed.get(kind, ()))
            if created or updated or kind == "school":
                found[words] = {"created": created, "updated": updated}
        return found


SUMMARY_WORDS = {
    "school": "schools", "person": "leaders", "appointment": "appointments", "vacancy": "vacancies", "school_group": "groups",
    "group_membership": "memberships", "school_link": "links", "programme": "programmes", "organisation": "organisations",
    "strategy": "strategies", "designation": "designations", "possible_duplicate": "possible_duplicates",
    "inspection": "inspections", "inspection_grade": "inspection_grades", "enrolment": "enrolments",
    "partnership": "partnerships", "tag": "tags",
}  # fmt: skip


class Unchanging(Protocol):
    """Whatever can say whether the file on disk is still the one that was staged."""

    def check_unchanged(self) -> None:
        """KnownFailure when the file has changed since."""
        ...


@dataclass(slots=True)
class Staging:
    """One file, read and compared with what is held, not yet saved; window and command line show the same one."""

    file_name: str
    sha256: str
    kind: str
    as_at: date | None
    source: Unchanging
    headings: tuple[str, ...] = ()
    mapped: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[ColumnMatch, ...] = ()
    rows: list[StagedRow] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    questions: list[RowQuestion] = field(default_factory=list)
    plan: Plan = field(default_factory=Plan)
    newest: Newest = field(default_factory=Newest)
    stands_on: UUID | None = None
    skipped_by_filter: int = 0
    is_whole: bool = False
    is_kind_said: bool = False

    @property
    def counts(self) -> dict[str, int]:
        """Rows by verdict, in the words of the command line; they add up to `rows` (cli.md)."""
        verdicts = [row.verdict for row in self.rows]
        tally = {verdict: verdicts.count(verdict) for verdict in Verdict}
        tally[Verdict.SKIPPED] += self.skipped_by_filter
        return {"rows": sum(tally.values()), **{COUNT_WORDS[verdict]: n for verdict, n in tally.items()}}

    @property
    def records(self) -> dict[str, dict[str, int]]:
        """What the rows touch, by kind of record."""
        return self.plan.summary()

    @property
    def is_refused(self) -> bool:
        """Whether every row was rejected, so that there is nothing to save."""
        return bool(self.rows) and not self.skipped_by_filter and all(row.verdict is Verdict.REJECTED for row in self.rows)

    def messages_of(self, row: int) -> Sequence[Message]:
        """What is to be said about one row."""
        return [message for message in self.messages if message.row == row]


COUNT_WORDS = {
    Verdict.CREATED: "created", Verdict.UPDATED: "updated", Verdict.UNCHANGED: "unchanged",
    Verdict.CONFLICT: "conflicts", Verdict.REJECTED: "rejected", Verdict.SKIPPED: "skipped",
}  # fmt: skip
