"""Takes the rows of Ofsted's management information: each inspection is kept with the school that was inspected."""

from collections.abc import Iterable
from datetime import date

from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.ofsted.fields import SLOTS
from leaddesk.application.importing.ofsted.keeping import Keeper
from leaddesk.application.importing.ofsted.telling import Teller, Told
from leaddesk.application.importing.ofsted.whose import Whose
from leaddesk.application.importing.row_stager import RowStager
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Message, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Reading
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import read_urn
from leaddesk.domain.imports import Verdict
from leaddesk.domain.values import check_urn

_AT_URNS = tuple(f"{slot}_at_urn" for slot in SLOTS)
_RANK = (Verdict.CREATED, Verdict.UPDATED, Verdict.CONFLICT, Verdict.REJECTED, Verdict.UNCHANGED)
_CLEARED = {"ended_on": "ended_on", "outcome": "ungraded_outcome", "category": "category_code", "safeguarding": "safeguarding"}
"""Cells that may empty what is held; number, days and grades make an inspection what it is and stay."""


class OfstedStager(RowStager):
    """Compares management information with the inspections held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(terms, rows, staging, options)
        words = Vocabulary.of(look)
        self._row, self._as_at = 0, as_at
        self._clears, self._blanks = options.clears, terms.missing_words() | {""}
        self._schools = HeldSchools(look, options)
        self._whose = Whose(look, words, self._schools)
        self._teller = Teller(terms, self._tell)
        self._keeper = Keeper(look, words, self._schools.every(), staging, self._tell)
        staging.messages += self._schools.told_of_others(self._strangers(), "row", "rows")

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the row is about a school that is held and asked for, or tells an inspection of one that came before."""
        before = (urn for key in _AT_URNS if (urn := row.values.get(key)) and self._schools.get(urn))
        return any(map(self._schools.lets_through, (row.values["urn"] or "", *before)))

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """What a row means: up to three inspections, and those that changed grades since."""
        self._row, said = row.number, len(self.staging.messages)
        urn = row.values["urn"] or ""
        for problem in check_urn(urn)[:1]:
            self._tell("urn", "urn", str(problem))
            return Verdict.REJECTED, []
        told = self._teller.told(row.values)
        if not told:
            is_faulty = bool(row.problems) or len(self.staging.messages) > said
            if not is_faulty:
                self._tell("", "not_inspected", "This row tells of no inspection; it was skipped.")
            return (Verdict.REJECTED if is_faulty else Verdict.SKIPPED), []
        self._check_recent_category(row, told)
        verdicts, changes = [], list[CellChange]()
        for one in told:
            verdict, found = self._keep(urn, one, row)
            verdicts.append(verdict)
            changes += found
        return min(verdicts, key=_RANK.index), changes

    def _keep(self, urn: str, told: Told, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        if told.started_on > self._as_at:
            words = f"This inspection begins on {date_in_words(told.started_on)}, after the day that the file describes. Check the year."
            self._tell(f"{told.slot}_started_on", "to_come", words)
        urn_then = self._whose.urn_then(urn, told)
        if urn_then is None and not self._keeper.knows(told):
            words = "This inspection was of a school before this one, and no link says which. Import GIAS links, then this file again."
            self._tell(f"{told.slot}_relates", "predecessor", words)
            return Verdict.CONFLICT, []
        school = self._whose.keeper(urn, urn_then) if urn_then else None
        if school is None and urn_then:
            return Verdict.UNCHANGED, []  # the row is here for another of its inspections
        clears = self._cleared(told, row)
        return self._keeper.keep(told, school, urn_then or "", row.values.get("web"), row=row.number, clears=clears)

    def _cleared(self, told: Told, row: TypedRow) -> frozenset[str]:
        """The fields of a numbered inspection whose cells are blank, where blanks clear what is held; an unreadable one is no blank."""
        if not (self._clears and told.number):
            return frozenset()
        unreadable = {message.code.removesuffix("_unreadable") for message in row.problems}
        return frozenset(
            field for part, field in _CLEARED.items()
            if (key := f"{told.slot}_{part}") in self.rows.mapped and key not in unreadable
            and str(row.values.get(key) or "").casefold() in self._blanks
        )  # fmt: skip

    def _check_recent_category(self, row: TypedRow, told: list[Told]) -> None:
        """The school's category of today is the inspection's own; one that no inspection of the row carries is told."""
        recent = self._teller.category("recent_category", row.values)
        if recent and recent not in {one.category for one in told}:
            label = self.terms["inspection_categories"].label_of(recent)
            words = f"“{label}” is not the category of an inspection in this row. Add it to the inspection that put the school there."
            self._tell("recent_category", "recent_category", words)

    def _strangers(self) -> Iterable[str]:
        """The URNs of rows that are neither of a school held nor tell of one that came before it."""
        keys = [key for key in ("urn", *_AT_URNS) if self.rows.column(key) is not None]
        for urn, *before in zip(*(self.rows.texts(key) for key in keys), strict=True):
            if not any(self._schools.get(read_urn(one)) for one in before):
                yield urn

    def _tell(self, field: str, code: str, words: str) -> None:
        heading = self.rows.heading_of(field) if field in self.rows.mapped else ""
        self.staging.messages.append(Message(self._row, heading, code, words))
