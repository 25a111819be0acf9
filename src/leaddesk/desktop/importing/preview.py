"""A staging arranged for the screen, worked out off the window's thread so that 50,000 rows stall nobody."""

from collections.abc import Container
from dataclasses import dataclass

from leaddesk.application.importing import ImportOptions, Message, RowQuestion, SourceTable, StagedRow, Staging, stage
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.domain.imports import Verdict


@dataclass(frozen=True, slots=True)
class Preview:
    """One staged file: its counts, rows by verdict, messages and questions by row number, and what is said of the whole file.

    `would_change`: how many rows saving would write anything of.
    """

    staging: Staging
    counts: dict[str, int]
    would_change: int
    is_refused: bool
    by_verdict: dict[Verdict, list[StagedRow]]
    messages: dict[int, list[Message]]
    about_file: list[Message]
    questions: dict[int, RowQuestion]

    def rows(self, verdicts: frozenset[Verdict], asked: Container[int]) -> list[StagedRow]:
        """The rows of these verdicts in the order of the file, all when none is chosen; an answered row stays with those to decide."""
        if not verdicts:
            return self.staging.rows
        asked = asked if Verdict.CONFLICT in verdicts else ()
        return [row for row in self.staging.rows if row.verdict in verdicts or row.number in asked]


def make_preview(table: SourceTable, kind: str, options: ImportOptions, store: Store, progress: Progress) -> Preview:
    """Stage a file and arrange what came of it; KnownFailure when the file cannot be taken at all."""
    with collector_at_rest():  # arranging must not set off a look through everything that staging made
        return _arranged(stage(table, kind, store=store, options=options, progress=progress))


def _arranged(staging: Staging) -> Preview:
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
    return Preview(staging, staging.counts, would_change, staging.is_refused, by_verdict, messages, about_file, questions)
