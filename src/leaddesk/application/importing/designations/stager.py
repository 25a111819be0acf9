"""Takes the rows of a list of designations: the leader, matched as in a return, and what each is designated as."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import keep, with_values
from leaddesk.application.importing.people.job_titles import JobTitles
from leaddesk.application.importing.people.matching import Claim
from leaddesk.application.importing.people.posts import PostCells, Posts
from leaddesk.application.importing.people.row_stager import PeopleRowStager, school_cells
from leaddesk.application.importing.row_stager import verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.school_matching import SchoolCells
from leaddesk.application.importing.staging import CellChange, ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.names import ParsedName
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.designations import check_designation, standing_on
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Designation, DesignationStatus, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term

SCHEMES = "designation_schemes"
_BETWEEN = re.compile(r"\s*(?:;|,|/|\n|\band\b|&|\+)\s*")
_SPECIALISM = re.compile(r"^(?P<scheme>.+?)\s*(?:\((?P<inside>[^)]+)\)?|\s[-–—:]\s*(?P<after>.+))$")
_STATUS_WORDS = {
    "active": DesignationStatus.ACTIVE, "current": DesignationStatus.ACTIVE, "live": DesignationStatus.ACTIVE,
    "lapsed": DesignationStatus.LAPSED, "inactive": DesignationStatus.LAPSED, "withdrawn": DesignationStatus.WITHDRAWN,
    "removed": DesignationStatus.WITHDRAWN, "stooddown": DesignationStatus.WITHDRAWN, "resigned": DesignationStatus.WITHDRAWN,
    "expired": DesignationStatus.EXPIRED, "ended": DesignationStatus.EXPIRED, "schemeclosed": DesignationStatus.SCHEME_CLOSED,
    "closed": DesignationStatus.SCHEME_CLOSED,
}  # fmt: skip


class DesignationStager(PeopleRowStager):
    """Compares a list of designations with those held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(look, terms, rows, staging, options, as_at)
        self._titles = JobTitles(terms["roles"], terms["tiers"])
        self._posts = Posts(look, self.people.known, staging, as_at, terms)
        self._cleared = frozenset[str]()
        self._held: dict[UUID, list[Designation]] = defaultdict(list)
        for designation in look.every(Designation):
            self._held[designation.person].append(designation)

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A row's person and designations; planned at once. A school is a help to tell who is meant, and not needed."""
        self._cleared = self.cleared(row, "awarding_body", "specialisms", "valid_from", "valid_to", "evidence")
        told = self._told(row)
        if not told:
            return Verdict.REJECTED, []
        school = None
        if school_cells(row) != SchoolCells():
            found = self.school_of(row)
            if found.school is None:
                return found.verdict, []
            school = found.school
        named = self.names(row)
        if named.doubt or len(named.people) != 1 or not named.people[0].last:
            if not named.doubt:
                self.tell(Told("name", "no_name", "This row does not name one person. Give a first and a last name."))
            return Verdict.REJECTED, []
        return self._take(row, named.people[0], named.job_title, school, told)

    def _take(
        self, row: TypedRow, name: ParsedName, job_title: str, school: School | None, told: list[Designation]
    ) -> tuple[Verdict, list[CellChange]]:
        role = self._titles.meaning(job_title).role
        work, (own, mailbox) = self.email(row, "email"), self.own_email(row)
        work = work or mailbox
        claim = Claim(
            name, trn=self.trn(row), emails=tuple(filter(None, (own, work))), place=school.uid if school else None,
            role_code=role.code if role else "", job_title=job_title, among=frozenset(self._holders(told)),
        )  # fmt: skip
        joined = self.join(claim, {"email": own})
        if joined.person is None:
            return (Verdict.CONFLICT if claim.trn or joined.waits else Verdict.REJECTED), []
        changes = list(joined.changes)
        if joined.is_new and school is not None:
            doubts: list[tuple[str, str]] = []
            cells = PostCells(role, self._titles.meaning(job_title).tier_code, job_title, work, row.values.get("phone") or "")
            changes += self._posts.hold(joined.person, school, cells, doubts, row.number)
            for field, words in doubts:
                self.doubt(field, words)
        for designation in told:
            changes += self._keep(joined.person, designation)
        return verdict_of(joined.is_new or any(one.field == "designation" for one in changes), changes), changes

    def _told(self, row: TypedRow) -> list[Designation]:
        """The designations that a row tells, none when its scheme is not in the list; a holder is not known yet."""
        written = str(row.values.get("scheme") or "")
        found = list(self._schemes(written))
        if not found:
            self.doubt("scheme", f"“{written}” is in no list of designations. Correct it, or add it to the list." if written
                       else "This row names no designation. Say which it is.")  # fmt: skip
        given = row.values
        status = self._status(given.get("status"))
        designations = []
        for scheme, specialism in found:
            designation = Designation(
                uid=new_uid(), person=UUID(int=0), scheme_code=scheme.code, awarding_body=given.get("awarding_body") or "",
                specialisms=given.get("specialisms") or specialism, valid_from=given.get("valid_from"), valid_to=given.get("valid_to"),
                evidence=given.get("evidence") or "",
            )  # fmt: skip
            standing = status or standing_on(designation, scheme, self.as_at)
            designations.append(self._sound(replace(designation, status=standing), scheme))
        return designations

    def _schemes(self, written: str) -> Iterable[tuple[Term, str]]:
        """Each scheme of a cell with a specialism behind it, as in `SLE (Maths)` or `NLE; LLE`."""
        terms = self.terms[SCHEMES]
        for part in (written, *_BETWEEN.split(written)) if terms.code_of(written) is None else (written,):
            code, specialism = terms.code_of(part), ""
            behind = _SPECIALISM.match(part)
            if code is None and behind is not None:
                code, specialism = terms.code_of(behind["scheme"]), (behind["inside"] or behind["after"]).strip()
            if code is not None:
                yield terms.by_code[code], specialism
                if part == written:
                    return

    def _status(self, words: str | None) -> DesignationStatus | None:
        if not words:
            return None
        found = _STATUS_WORDS.get(folded(words))
        if found is None:
            self.doubt("status", f"“{words}” is no status of a designation; it was worked out from the dates.")
        return found

    def _sound(self, designation: Designation, scheme: Term) -> Designation:
        """Without a first day that the scheme's own dates rule out; it is told."""
        for problem in check_designation(designation, scheme):
            self.doubt(problem.field, str(problem))
            if problem.field == "valid_from":
                designation = replace(designation, valid_from=None)
        return designation

    def _holders(self, told: list[Designation]) -> set[UUID]:
        """Everyone who holds one of these designations already."""
        return {person for person, held in self._held.items() for one in told if _same(held, one) is not None}

    def _keep(self, person: Person, told: Designation) -> list[CellChange]:
        held = _same(self._held[person.uid], told)
        doubts: list[tuple[str, str]] = []
        if held is None:
            new = replace(told, person=person.uid)
            kept, _ = keep(new, None, self.plan, frozenset({"scheme_code"}), doubts)
            changes = [CellChange(Designation.KIND, "designation", "", self.terms[SCHEMES].label_of(told.scheme_code))]
        else:
            kept, changes = self._amended(held, told, doubts)
        for field, words in doubts:
            self.doubt(field, words)
        if kept is not None:
            self._held[person.uid] = [*(one for one in self._held[person.uid] if one.uid != kept.uid), kept]
        return changes

    def _amended(self, held: Designation, told: Designation, doubts: list[tuple[str, str]]) -> tuple[Designation | None, list[CellChange]]:
        fields = ("awarding_body", "specialisms", "valid_from", "valid_to", "status", "evidence")
        values: dict[str, Any] = {field: getattr(told, field) or None for field in fields}
        if self._is_kept(held):
            del values["status"]
        changes = self.weighed(held, values, *self._cleared)
        return keep(with_values(held, changes), held, self.plan, frozenset({"scheme_code"}), doubts)

    def _is_kept(self, held: Designation) -> bool:
        """A status that was only worked out from the dates gives way to one that is held."""
        return "status" not in self.rows.mapped and held.status is not DesignationStatus.ACTIVE


def _same(held: Iterable[Designation], told: Designation) -> Designation | None:
    """The designation held that a row speaks of: of the same scheme, from the same day or one of the two days not known."""
    of_scheme = [one for one in held if one.scheme_code == told.scheme_code]
    exact = (one for one in of_scheme if one.valid_from == told.valid_from)
    vague = (one for one in of_scheme if one.valid_from is None or told.valid_from is None)
    return next(exact, None) or next(vague, None)
