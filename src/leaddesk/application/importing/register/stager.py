"""Takes the rows of a register file one by one: verdict, changes, messages and questions of each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.application.importing.comparing import mended
from leaddesk.application.importing.register.fields import HEAD_FIELDS
from leaddesk.application.importing.register.head_cells import HeadCells, HeadReader, Heads
from leaddesk.application.importing.register.headships import HeadAnswer, Headships
from leaddesk.application.importing.register.held import Held
from leaddesk.application.importing.register.memberships import GroupCells, Memberships
from leaddesk.application.importing.register.people import People
from leaddesk.application.importing.register.posts import JobTitles
from leaddesk.application.importing.register.schools import ESSENTIAL, Schools
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Message, RowQuestion, StagedRow, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import NameWords
from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.schools import CLOSED, School


class RegisterStager:
    """Compares a register file with what is held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        self._rows, self._staging, self._options, self._as_at = rows, staging, options, as_at
        self._held = Held.load(look)
        self._schools = Schools(terms, as_at, clears=options.clears)
        self._memberships = Memberships(self._held, staging.plan, terms["group_types"], as_at)
        self._headships = Headships(self._held, staging.plan, People(self._held, staging.plan), as_at)
        words = NameWords(terms["name_titles"].by_code.values(), terms["honours"].by_code.values())
        self._heads = HeadReader(words, JobTitles(terms["roles"]), terms["vacancy_words"])
        self._has_heads = any(rows.column(key) for key in HEAD_FIELDS)
        self._filter = _Filter(options)
        self._urns = Counter(filter(None, (text.strip() for text in rows.texts("urn"))))
        self._names: dict[str, tuple[int, str]] = {}

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the officer's filters let the row through; the others count as skipped."""
        return self._filter.lets_through(row.values)

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row."""
        urn, name = row.values.get("urn") or "", row.values.get("name") or ""
        staged = StagedRow(row.number, name or urn, Verdict.REJECTED)
        if self._is_beside_the_table(row, urn, staged) or self._is_repeated(row, urn, name, staged):
            return staged
        self._staging.messages += row.problems
        self._take_school(row, urn, staged)
        return staged

    def _is_beside_the_table(self, row: TypedRow, urn: str, staged: StagedRow) -> bool:
        """A total or a note under the table is no school."""
        if urn.isdigit():
            return False
        filled = [value for value in row.values.values() if value is not None]
        is_total = any(str(value).casefold().startswith(("total", "grand total")) for value in filled[:2])
        if not is_total and len(filled) > 1:
            return False
        staged.verdict = Verdict.SKIPPED
        words = "This row is a total, not a school; it was skipped." if is_total else "This row is a note, not a school; it was skipped."
        self._tell(row.number, "urn", "total" if is_total else "note", words)
        return True

    def _is_repeated(self, row: TypedRow, urn: str, name: str, staged: StagedRow) -> bool:
        if self._urns[urn] < 2:
            return False
        first, first_name = self._names.setdefault(urn, (row.number, name))
        if first == row.number:
            return False
        if folded(first_name) != folded(name):
            words = f"Row {row.number} has the same URN under another name. Correct one of the two."
            self._tell(first, "urn", "repeated_urn", words)
        if folded(first_name) == folded(name):
            staged.verdict = Verdict.SKIPPED
            self._tell(row.number, "urn", "repeated", f"Row {first} has the same URN and name; this row was skipped.")
        else:
            self._tell(row.number, "urn", "repeated_urn", f"Row {first} has the same URN under another name. Correct one of the two.")
        return True

    def _take_school(self, row: TypedRow, urn: str, staged: StagedRow) -> None:
        doubts: list[tuple[str, str]] = []
        values = self._schools.values(row.values, doubts)
        held = self._held.schools.get(urn)
        if held is not None and self._is_newer(held) and row.number not in self._options.taken:
            self._leave_newer(row, held, values, staged)
            return
        if held is not None and held.status_code == CLOSED and values.get("status_code") != CLOSED and values.get("status_code"):
            doubts.append(("status_name", f"{held.name} was closed and is now {values['status_name']} again."))
        if held is None:
            school, changes = self._schools.new(urn, values), list[CellChange]()
        else:
            school, changes = self._schools.amended(held, values, row)
        mended_school = mended(school, held, ESSENTIAL, doubts) if held is None or changes else school
        if held is not None and mended_school is not None and mended_school == replace(held, as_at=school.as_at):
            changes = []
            mended_school = mended_school if held.as_at != school.as_at else held
        for field, words in doubts:
            self._tell(row.number, field, field, words)
        if mended_school is not None:
            self._plan_school(mended_school, held, [c for c in changes if getattr(mended_school, c.field) == c.new], row, staged)

    def _is_newer(self, held: School) -> bool:
        return held.as_at is not None and held.as_at > self._as_at

    def _leave_newer(self, row: TypedRow, held: School, values: dict[str, Any], staged: StagedRow) -> None:
        staged.verdict = Verdict.UNCHANGED
        is_other_head = self._has_heads and self._headships.differs(held, self._heads.read(_head_cells(row.values)))
        differs = any(getattr(held, field) != value for field, value in values.items())
        if is_other_head or differs:
            day = date_in_words(held.as_at) if held.as_at is not None else "a later day"
            how = " Tick the row to take all but its head and groups." if differs else ""
            self._tell(row.number, "", "older", f"A file as at {day} told of this school later; nothing was changed.{how}")

    def _plan_school(
        self, school: School, held: School | None, changes: list[CellChange], row: TypedRow, staged: StagedRow
    ) -> None:
        plan = self._staging.plan
        if held is None:
            plan.add(school)
        elif school is not held:
            plan.put(school, confirms=not changes)
        self._held.schools[school.urn] = school
        if held is not None and self._is_newer(held):  # ticked: who leads it and whom it belongs to are known from later on
            staged.changes, staged.verdict = tuple(changes), Verdict.UPDATED if changes else Verdict.UNCHANGED
            return
        seen_before = held.as_at if held is not None else None
        for cells in _group_cells(row.values, is_member=held is not None and school.uid in self._held.memberships):
            changes += self._memberships.take(school, cells, seen_before)
        is_asked = self._take_head(school, row, changes)
        staged.changes = tuple(changes)
        staged.verdict = Verdict.CREATED if held is None else Verdict.UPDATED if changes else Verdict.UNCHANGED
        if is_asked:
            staged.verdict = Verdict.CONFLICT

    def _take_head(self, school: School, row: TypedRow, changes: list[CellChange]) -> bool:
        """Plan what the row says of the head; True when it has to be asked."""
        if school.status_code == CLOSED:
            changes += self._headships.end_all(school)
            return False
        if not self._has_heads:
            return False
        heads = self._heads.read(_head_cells(row.values))
        key = f"{school.urn}:head"
        outcome = self._headships.take(school, heads, self._options.answers.get(key, ""))
        changes += outcome.changes
        self._tell_of_names(row.number, heads)
        for code, words in outcome.notes:
            self._tell(row.number, self._head_key(), code, words)
        if outcome.question:
            answers = (HeadAnswer.LEAVE,) if heads.doubt else tuple(HeadAnswer)
            self._tell(row.number, self._head_key(), "head", f"{outcome.question} {outcome.detail}")
            question = RowQuestion(key, row.number, outcome.question, outcome.detail, tuple(map(str, answers)))
            self._staging.questions.append(question)
        return bool(outcome.question) and self._options.answers.get(key) != HeadAnswer.LEAVE

    def _tell_of_names(self, number: int, heads: Heads) -> None:
        for person in heads.people:
            for note in person.notes:
                self._tell(number, self._head_key(), "name", note)
        if heads.post is not None and not heads.post.is_known and not heads.is_vacant:
            words = f"The job title “{heads.post.job_title}” is not in the list of roles; it was kept as typed."
            self._tell(number, "head_job", "job_title", words)

    def _head_key(self) -> str:
        return "head_last" if self._rows.column("head_last") else "head_full"

    def _tell(self, number: int, field: str, code: str, words: str) -> None:
        self._staging.messages.append(Message(number, self._rows.heading_of(field) if field else "", code, words))


class _Filter:
    """The officer's `--la` and `--urn`."""

    def __init__(self, options: ImportOptions) -> None:
        self._las = {folded(la) for la in options.las}
        self._urns = {urn.strip() for urn in options.urns}

    def lets_through(self, values: Mapping[str, Any]) -> bool:
        if self._urns and values.get("urn") not in self._urns:
            return False
        return not self._las or folded(values.get("la_code") or "") in self._las or folded(values.get("la_name") or "") in self._las


_NOBODY = HeadCells()


def _head_cells(values: Mapping[str, Any]) -> HeadCells:
    if not (values.get("head_last") or values.get("head_first") or values.get("head_full")):
        return _NOBODY
    return HeadCells(*[values.get(key) or "" for key in HEAD_FIELDS])


_GROUP_COLUMNS = ("trust_name", "trust_code", "federation_name", "federation_code")


def _group_cells(values: Mapping[str, Any], *, is_member: bool) -> list[GroupCells]:
    """What a row says of groups; a bare flag matters only to a school that is in one."""
    found: list[GroupCells] = []
    if not is_member and not any(map(values.get, _GROUP_COLUMNS)):
        return found
    for sort in ("trust", "federation"):
        name, number = values.get(f"{sort}_name") or "", values.get(f"{sort}_code") or ""
        flag = values.get(f"{sort}_flag") or ""
        if "~" in name:
            found += _several(sort == "federation", number, name, flag)
        elif name or number or flag:
            found.append(GroupCells(sort == "federation", number, name, flag))
    return found


def _several(is_federation: bool, number: str, name: str, flag: str) -> list[GroupCells]:
    """A school in several groups of one sort, as the register writes it: `Hill Federation~Vale Federation`."""
    names = list(dict.fromkeys(filter(None, (part.strip() for part in name.split("~")))))
    numbers = [part.strip() for part in number.split("~")]
    numbers = numbers if len(numbers) == len(names) else [""] * len(names)
    everyone = frozenset(map(folded, names))
    return [
        GroupCells(is_federation, one_number, one, flag, everyone if len(names) > 1 else frozenset())
        for one_number, one in zip(numbers, names, strict=True)
    ]
