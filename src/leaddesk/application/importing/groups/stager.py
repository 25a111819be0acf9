"""Takes the rows of a GIAS groups file or of a GIAS group links file, which the column of URNs tells apart."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from leaddesk.application.importing.groups.finding import Groups, NameKey, name_key
from leaddesk.application.importing.groups.joining import JoinAnswer, Joining
from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Message, RowQuestion, StagedRow, Staging
from leaddesk.application.importing.terms import TermList, Terms
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import read_company_number, read_urn
from leaddesk.domain.failures import Problem
from leaddesk.domain.groups import CHILDRENS_CENTRES, NAME_LIMIT
from leaddesk.domain.imports import Verdict
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_name, check_urn

_CLEARED = ("group_id", "companies_house", "ukprn", "status", "opened_on", "closed_on")


class GroupStager:
    """Compares a file of groups, or of group links, with what is held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        self._rows, self._staging, self._options, self._kinds = rows, staging, options, terms["group_types"]
        self._has_schools = rows.column("urn") is not None
        self._schools = HeldSchools(look, options)
        self._named, bearers = self._survey()
        self._groups = Groups(look, staging, bearers)
        self._joining = Joining(look, staging.plan, self._groups, as_at)
        self._first: dict[tuple[str, str], int] = {}

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the row is of a kind of group that schools are in, and of a school that is held and asked for."""
        if _kind_of(row.values.get("kind_code") or "", row.values.get("kind_name") or "", self._kinds) in CHILDRENS_CENTRES:
            return False
        return not self._has_schools or self._schools.lets_through(row.values["urn"] or "")

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row."""
        told, urn = _told(row, self._kinds), row.values.get("urn") or ""
        staged = StagedRow(row.number, row.values.get("school_name") or told["name"] or told["group_uid"], Verdict.REJECTED)
        if self._is_faulty(row, told, urn):
            return staged
        first = self._first.setdefault((told["group_uid"], urn), row.number)
        if first != row.number:
            staged.verdict = Verdict.SKIPPED
            self._tell(row, "", "repeated", f"Row {first} tells the same; this row was skipped.")
            return staged
        self._staging.messages += row.problems
        if not told["kind_code"]:
            kind = row.values.get("kind_name") or row.values.get("kind_code") or ""
            self._tell(row, "kind_name", "kind", f"The kind of group “{kind}” is not in the list; it was left blank.")
        school = self._schools.get(urn)
        if school is None:
            _, changes, is_new = self._groups.take(told, row.number, clears=self._cleared(row))
            self._tell_older(row)
            _settle(staged, changes, is_new=is_new, is_asked=False)
        else:
            self._take_link(school, told, row, staged)
        return staged

    def _take_link(self, school: School, told: dict[str, Any], row: TypedRow, staged: StagedRow) -> None:
        own = self._joining.nameless_group_of(school, told["name"])
        group, changes, is_new = self._groups.take(told, row.number, own, self._cleared(row))
        self._tell_older(row)
        key = f"{school.urn}:group:{told['group_uid']}"
        answer = self._options.answers.get(key, "")
        outcome = self._joining.take(school, group, row.values.get("joined_on"), self._named[school.urn], answer)
        if outcome.note:
            self._tell(row, "name", outcome.code, outcome.note)
        if outcome.question:
            detail = "What you hold was kept."
            self._tell(row, "joined_on", "group", f"{outcome.question} {detail}")
            self._staging.questions.append(RowQuestion(key, row.number, outcome.question, detail, tuple(map(str, JoinAnswer))))
        is_asked = bool(outcome.question) and answer != JoinAnswer.LEAVE
        _settle(staged, [*changes, *outcome.changes], is_new=is_new or outcome.is_new, is_asked=is_asked)

    def _cleared(self, row: TypedRow) -> frozenset[str]:
        """The fields that blank cells empty; an opening day is also known by the day of incorporation."""
        cleared = row.blank(*_CLEARED) if self._options.clears else frozenset()
        return cleared - {"opened_on"} if row.values.get("incorporated_on") else cleared

    def _tell_older(self, row: TypedRow) -> None:
        for one in self._groups.older:
            self._tell(row, one.field, one.code, one.words)

    def _is_faulty(self, row: TypedRow, told: dict[str, Any], urn: str) -> bool:
        """A row without a number, a name or a proper URN is rejected, each with its reason."""
        problems = [*(check_urn(urn) if self._has_schools else ()), *check_name("name", told["name"], "group", limit=NAME_LIMIT)]
        if not told["group_uid"]:
            problems.append(Problem("group_uid", "This group has no UID.", "Take it from GIAS."))
        for problem in problems[:1]:
            self._tell(row, problem.field, problem.field, str(problem))
        return bool(problems)

    def _survey(self) -> tuple[dict[str, frozenset[str]], dict[NameKey, list[str]]]:
        """One look over the file: which groups it gives each school, which groups bear each name; and what will be skipped is told."""
        named: dict[str, set[str]] = {}
        bearers: dict[NameKey, dict[str, bool]] = {}
        outside: list[str] = []
        centres = 0
        columns = (self._texts(key) for key in ("urn", "group_uid", "name", "kind_code", "kind_name", "status"))
        for urn, number, name, code, label, status in zip(*columns, strict=True):
            kind = _kind_of(code, label, self._kinds)
            if kind in CHILDRENS_CENTRES:
                centres += 1
                continue
            outside.append(urn)
            named.setdefault(read_urn(urn), set()).add(read_urn(number))
            bearers.setdefault(name_key(kind, name), {})[read_urn(number)] = status.strip().casefold() != "closed"
        self._tell_skipped(centres, outside)
        return {urn: frozenset(numbers) for urn, numbers in named.items()}, {key: _open_first(of) for key, of in bearers.items()}

    def _tell_skipped(self, centres: int, urns: list[str]) -> None:
        if centres:
            words = "1 row is about a group" if centres == 1 else f"{centres:,} rows are about groups"
            words = f"{words} of children's centres, which no school belongs to; skipped."
            self._staging.messages.append(Message(None, "", "childrens_centres", words))
        if self._has_schools:
            self._staging.messages += self._schools.told_of_others(urns, "row", "rows")
        elif self._options.las or self._options.urns:
            words = "This file names no schools, so its groups were not narrowed to an authority or a school."
            self._staging.messages.append(Message(None, "", "filter", words))

    def _texts(self, key: str) -> Iterable[str]:
        return self._rows.texts(key) if self._rows.column(key) is not None else [""] * len(self._rows)

    def _tell(self, row: TypedRow, field: str, code: str, words: str) -> None:
        self._staging.messages.append(Message(row.number, self._rows.heading_of(field) if field else "", code, words))


def _told(row: TypedRow, kinds: TermList) -> dict[str, Any]:
    """What a row says of its group, by the fields of `SchoolGroup`; None for a blank."""
    values = row.values
    return {
        "name": values.get("name") or "",
        "kind_code": _kind_of(values.get("kind_code") or "", values.get("kind_name") or "", kinds) or None,
        "group_uid": read_urn(values.get("group_uid") or ""),
        "group_id": values.get("group_id"),
        "companies_house": read_company_number(values.get("companies_house") or "") or None,
        "ukprn": read_urn(values.get("ukprn") or "") or None,
        "status": values.get("status"),
        "opened_on": values.get("opened_on") or values.get("incorporated_on"),
        "closed_on": values.get("closed_on"),
    }


def _kind_of(code: str, label: str, kinds: TermList) -> str:
    """The kind of a group by its name, else by its code; empty when the list has neither."""
    return kinds.code_of(label) or (code.strip() if code.strip() in kinds.by_code else "")


def _open_first(numbers: dict[str, bool]) -> list[str]:
    """Of the groups that bear one name, those that are open; all when none is."""
    return [number for number, is_open in numbers.items() if is_open] or list(numbers)


def _settle(staged: StagedRow, changes: list[CellChange], *, is_new: bool, is_asked: bool) -> None:
    staged.changes = tuple(changes)
    staged.verdict = Verdict.CREATED if is_new else Verdict.UPDATED if changes else Verdict.UNCHANGED
    if is_asked:
        staged.verdict = Verdict.CONFLICT
