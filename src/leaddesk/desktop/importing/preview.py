"""A staging arranged for the screen, worked out off the window's thread so that 50,000 rows stall nobody."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from leaddesk.application.importing import ImportOptions, Message, RowQuestion, SourceTable, StagedRow, Staging, stage
from leaddesk.application.importing.people.joining import POSSIBLE_DUPLICATE, SAME_PERSON
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.desktop.importing.words import Chip
from leaddesk.domain.imports import Verdict


@dataclass(frozen=True, slots=True)
class Preview:
    """One staged file: its counts, rows by verdict, messages and questions by row number, and what is said of the whole file.

    `would_change`: how many rows saving would write anything of. `doubtful`: the rows about which something is still to be decided, with
    the chip that they stand under instead of their verdict's; `chips`: that of each row; `chip_counts`: how many rows stand under each,
    which add up to the rows of the file.
    """

    staging: Staging
    counts: dict[str, int]
    would_change: int
    is_refused: bool
    by_verdict: dict[Verdict, list[StagedRow]]
    messages: dict[int, list[Message]]
    about_file: list[Message]
    questions: dict[int, RowQuestion]
    doubtful: dict[int, Chip]
    chips: list[Chip]
    chip_counts: dict[Chip, int]

    def chip_of(self, row: StagedRow) -> Chip:
        """Under which chip a row stands."""
        return self.doubtful.get(row.number) or Chip(row.verdict.value)

    def rows(self, chips: Collection[str], asked: Mapping[int, RowQuestion]) -> list[StagedRow]:
        """The rows under these chips in the order of the file, all when none is chosen; an answered row stays with those to decide."""
        if not chips:
            return self.staging.rows
        answered = {number for number, question in asked.items() if _chip_that_asks(question) in chips}
        rows = zip(self.staging.rows, self.chips, strict=True)
        return [row for row, chip in rows if chip in chips or row.number in answered]


def make_preview(table: SourceTable, kind: str, options: ImportOptions, store: Store, progress: Progress) -> Preview:
    """Stage a file and arrange what came of it; KnownFailure when the file cannot be taken at all."""
    with collector_at_rest():  # arranging must not set off a look through everything that staging made
        return _arranged(stage(table, kind, store=store, options=options, progress=progress), options.answers)


def _arranged(staging: Staging, answers: Mapping[str, str]) -> Preview:
    by_verdict: dict[Verdict, list[StagedRow]] = {}
    for row in staging.rows:
        by_verdict.setdefault(row.verdict, []).append(row)
    messages: dict[int, list[Message]] = {}
    about_file = []
    for message in staging.messages:
        if message.row is None:
            about_file.append(message)
        else:
            messages.setdefault(message.row, []).append(message)
    would_change = sum(1 for row in staging.rows if row.changes or row.verdict is Verdict.CREATED)
    questions = {question.row: question for question in staging.questions}
    doubtful = _doubtful(staging, answers)
    usual = {verdict: Chip(verdict.value) for verdict in by_verdict}
    chips = [doubtful.get(row.number) or usual[row.verdict] for row in staging.rows]
    return Preview(
        staging, staging.counts, would_change, staging.is_refused, by_verdict, messages, about_file, questions, doubtful,
        chips, _chip_counts(staging, chips),
    )  # fmt: skip


def _chip_counts(staging: Staging, chips: list[Chip]) -> dict[Chip, int]:
    found = Counter(chips)
    found[Chip.SKIPPED] += staging.skipped_by_filter
    return {chip: found[chip] for chip in Chip}


def _doubtful(staging: Staging, answers: Mapping[str, str]) -> dict[int, Chip]:
    """Rows whose question nobody has answered, or whose answer was to wait, and those that say that someone may be held already."""
    still_open = (one for one in staging.questions if answers.get(one.key, one.waits) == one.waits)
    asking = {one.row: _chip_that_asks(one) for one in still_open}
    told = {message.row: Chip.POSSIBLE_DUPLICATE for message in staging.messages if message.row and message.code == POSSIBLE_DUPLICATE}
    return {**told, **asking}


def _chip_that_asks(question: RowQuestion) -> Chip:
    return Chip.POSSIBLE_DUPLICATE if question.key.startswith(SAME_PERSON) else Chip.CONFLICT
