"""Rows that leave the school blank under one that names it, as sheets in groups and merged cells do: asked once for the whole file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from leaddesk.application.importing.staging import Message, RowQuestion, StagedRow
from leaddesk.domain.counting import how_many
from leaddesk.domain.imports import Verdict

SCHOOL_ABOVE = "school_above"
_SCHOOL = frozenset({"urn", "dfe_number", "school", "postcode"})


class AboveAnswer(StrEnum):
    """What an officer can answer, the safe thing first."""

    LEAVE = "Leave these rows without a school"
    FILL = "Take the school of the row above"


class SchoolAbove:
    """Looks at which school the rows of one file name; `keys` are the fields of its columns, in their order."""

    def __init__(self, keys: Sequence[str], answers: Mapping[str, str]) -> None:
        self._places = tuple(at for at, key in enumerate(keys) if key in _SCHOOL)
        self._answer = answers.get(SCHOOL_ABOVE)
        self._above: tuple[str, ...] = ()
        self._rows: list[int] = []

    def filled(self, number: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        """A row's cells, with the school of the row above where the officer said so."""
        if not self._places or any(cells[at].strip() for at in self._places):
            self._above = cells
            return cells
        if not self._above or not any(map(str.strip, cells)):
            return cells
        self._rows.append(number)
        if self._answer != AboveAnswer.FILL:
            return cells
        return tuple(self._above[at] if at in self._places else cell for at, cell in enumerate(cells))

    def questions(self, rows: Iterable[StagedRow], asked: Iterable[RowQuestion]) -> Iterator[RowQuestion]:
        """The one question, at the first row that has none of its own; none where the kind of file needs no school."""
        about = self._about(rows)
        if about:
            taken = {question.row for question in asked}
            at = next((row for row in about if row not in taken), about[0])
            yield RowQuestion(
                SCHOOL_ABOVE, at, f"{self._counted(about)} Is the school of the row above meant?", "The answer holds for the whole file.",
                tuple(map(str, AboveAnswer)),
            )  # fmt: skip

    def told(self, rows: Iterable[StagedRow]) -> Iterator[Message]:
        """What is said where nobody is there to answer."""
        if about := self._about(rows):
            words = f"{self._counted(about)} Open the file in the window to take the school above, or give each row its URN."
            yield Message(None, "", SCHOOL_ABOVE, words)

    def _about(self, rows: Iterable[StagedRow]) -> list[int]:
        """The rows that cannot be saved without the answer, or that it was given for."""
        if not self._rows or self._answer is not None:
            return self._rows
        rejected = {row.number for row in rows if row.verdict is Verdict.REJECTED}
        return [number for number in self._rows if number in rejected]

    @staticmethod
    def _counted(rows: Sequence[int]) -> str:
        verb, first = ("leaves", "it is") if len(rows) == 1 else ("leave", "the first is")
        return f"{how_many(len(rows), 'row')} {verb} the school blank under one that names it; {first} row {rows[0]}."
