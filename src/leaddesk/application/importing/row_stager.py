"""What every kind of file but the register does with a row: tell of doubts, and say what became of it."""

from collections.abc import Mapping
from typing import Any

from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Message, RowQuestion, StagedRow, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.importing.weighing import weighed
from leaddesk.application.importing.word_lessons import WordLessons
from leaddesk.domain.imports import Verdict
from leaddesk.domain.records import Record


class RowStager:
    """Base of the stagers: a kind says in `name_key` which column names its rows, and in `read` what a row means."""

    name_key = "name"

    def __init__(self, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions) -> None:
        self.terms, self.rows, self.staging, self.plan, self.options = terms, rows, staging, staging.plan, options
        self._doubts: list[tuple[str, str]] = []
        self.number = 0
        self._lessons = WordLessons(self.plan, options, staging.as_at)

    def is_wanted(self, row: TypedRow) -> bool:
        """Every row, unless a kind can be narrowed."""
        return bool(row.values)

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row."""
        self._doubts, self.number = [], row.number
        label = str(row.values.get(self.name_key) or "")
        self.staging.messages += row.problems
        if label.casefold().startswith(("total", "grand total")):
            self.doubt(self.name_key, "This row is a total; it was skipped.")
            verdict, changes = Verdict.SKIPPED, list[CellChange]()
        else:
            verdict, changes = self.read(row)
        for field, words in self._doubts:
            self.staging.messages.append(Message(row.number, self.rows.heading_of(field) if field else "", field or "row", words))
        return StagedRow(row.number, label, verdict, tuple(changes))

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """What a row means; planned at once."""
        raise NotImplementedError

    def doubt(self, field: str, words: str) -> None:
        """Tell the officer something about the row in hand."""
        self._doubts.append((field, words))

    def cleared(self, row: TypedRow, *fields: str) -> frozenset[str]:
        """Which of these cells are blank where blanks clear what is held; never one that the kind of file needs."""
        return row.blank(*fields) - self.rows.needed if self.options.clears else frozenset()

    def tell(self, told: Told) -> None:
        """Tell the officer something about the row in hand, under a code of its own."""
        column = self.rows.heading_of(told.field) if told.field in self.rows.mapped else ""
        self.staging.messages.append(Message(self.number, column, told.code, told.words))

    def taught(self, words: str, list_name: str) -> str | None:
        """The code that an officer says unknown words mean; asked once a file, None until answered."""
        terms = self.terms[list_name]
        question = self._lessons.question(words, list_name, terms, self.number)
        if question is not None:
            self.ask(question)
        return self._lessons.meaning(words, list_name, terms)

    def ask(self, question: RowQuestion) -> None:
        """Ask the officer something about the row in hand, unless it asks something already."""
        if not any(asked.row == question.row for asked in self.staging.questions):
            self.staging.questions.append(question)

    def weighed(self, held: Record, values: Mapping[str, Any], *clears: str) -> list[CellChange]:
        """What the row in hand may change of a held record; what stays since it is of a later day is told."""
        changes, older = weighed(held, values, self.staging.newest, self.number, clears=clears)
        for told in older:
            self.tell(told)
        return changes

    def codes(self, field: str, text: str | None, list_name: str) -> tuple[str, ...] | None:
        """The codes of a cell that lists several terms, parted by semicolons; an unknown one is told and left out. None for a blank."""
        if not text:
            return None
        found = []
        for words in filter(None, (part.strip() for part in text.split(";"))):
            code = self.code(field, words, list_name)
            if code is not None:
                found.append(code)
        return tuple(dict.fromkeys(found))

    def code(self, field: str, words: str | None, list_name: str) -> str | None:
        """The code that words mean in a list; None, and the officer told, when it has no such term."""
        if not words:
            return None
        terms = self.terms[list_name]
        code = words if words in terms.by_code else terms.code_of(words)
        if code is None:
            code = self.taught(words, list_name)
        if code is None:
            self.doubt(field, f"“{words}” is not in the list {list_name.replace('_', ' ')}; it was left out.")
        return code


def verdict_of(is_new: bool, changes: list[Any]) -> Verdict:
    """Created, updated or unchanged."""
    return Verdict.CREATED if is_new else Verdict.UPDATED if changes else Verdict.UNCHANGED


def yes_or_no(text: str | None) -> bool | None:
    """`yes`, `Y`, `TRUE`, `1`, `✓` or their opposites; None for a blank or anything else (experience.md section 5, 59)."""
    plain = (text or "").strip().casefold()
    if plain in {"yes", "y", "true", "1", "✓", "x"}:
        return True
    return False if plain in {"no", "n", "false", "0", "✗"} else None
