"""Takes the rows of a register of partnerships: the school supported, its supporter, and how far the two have come."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import changes_of, keep, with_values
from leaddesk.application.importing.people.matching import Claim
from leaddesk.application.importing.people.row_stager import PeopleRowStager
from leaddesk.application.importing.row_stager import verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.school_matching import SchoolCells
from leaddesk.application.importing.staging import CellChange, ImportOptions, Staging
from leaddesk.application.importing.tags import Tags, codes_in
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Person
from leaddesk.domain.partnerships import (
    Partnership,
    PartnershipParticipant,
    PartnershipState,
    Side,
    check_participant,
    check_supported,
)
from leaddesk.domain.records import new_uid
from leaddesk.domain.school_names import names_a_school
from leaddesk.domain.schools import School

_S = PartnershipState
_STATE_WORDS = {
    "matching": _S.MATCHING, "brokering": _S.MATCHING, "seekingsupport": _S.MATCHING, "matched": _S.MATCHED, "proposed": _S.MATCHED,
    "agreed": _S.AGREED, "planned": _S.AGREED, "active": _S.ACTIVE, "inprogress": _S.ACTIVE, "current": _S.ACTIVE, "live": _S.ACTIVE,
    "ongoing": _S.ACTIVE, "started": _S.ACTIVE, "reviewed": _S.REVIEWED, "paused": _S.PAUSED, "onhold": _S.PAUSED, "stopped": _S.STOPPED,
    "closed": _S.CLOSED, "complete": _S.CLOSED, "completed": _S.CLOSED, "finished": _S.CLOSED, "declined": _S.DECLINED,
    "withdrawn": _S.WITHDRAWN, "nomatch": _S.NO_MATCH,
}  # fmt: skip
_TAGGED = {"focus": "focus_areas", "aims": "strategy_aims"}
_ESSENTIAL = frozenset({"name", "kind_code"})


class PartnershipStager(PeopleRowStager):
    """Compares a register with the partnerships held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(look, terms, rows, staging, options, as_at)
        self._held: dict[UUID, list[Partnership]] = defaultdict(list)
        for partnership in look.every(Partnership):
            if partnership.school is not None:
                self._held[partnership.school].append(partnership)
        self._sides: dict[UUID, list[PartnershipParticipant]] = defaultdict(list)
        for participant in look.every(PartnershipParticipant):
            self._sides[participant.partnership].append(participant)
        self._tags = Tags(look, staging.plan)

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A row's partnership and supporters; planned at once."""
        found = self.school_of(row)
        if found.school is None:
            return found.verdict, []
        kind = self.code("kind", row.values.get("kind"), "partnership_kinds")
        if kind is None:
            if not row.values.get("kind"):
                self.doubt("kind", "This row does not say which kind of support it is. Give it.")
            return Verdict.REJECTED, []
        supporting = self._supporting_school(row)
        people, changes = self._supporters(row, found.school, supporting)
        if self.is_waiting:
            return Verdict.CONFLICT, []
        if not people and supporting is None:
            self.doubt("supporter_name", "This row does not say who gives the support. Name a leader or a school.")
            return Verdict.REJECTED, []
        return self._take(row, found.school, kind, people, supporting, changes)

    def _supporting_school(self, row: TypedRow) -> School | None:
        supporter = str(row.values.get("supporter_name") or "")
        name = str(row.values.get("supporter_school") or "") or (supporter if names_a_school(supporter) else "")
        cells = SchoolCells(str(row.values.get("supporter_urn") or ""), "", name, "")
        if cells == SchoolCells():
            return None
        school = self.schools.find(cells).school
        if school is None:
            field = "supporter_school" if cells.name else "supporter_urn"
            self.tell(Told(field, field, f"You hold no open school “{cells.name or cells.urn}” that gives this support. It was left out."))
        return school

    def _supporters(self, row: TypedRow, school: School, supporting: School | None) -> tuple[list[Person], list[CellChange]]:
        """Whoever is named in the column of supporters, two of one cell among them; an address is taken for that of one alone."""
        supporter = row.values.get("supporter_name")
        if not supporter or names_a_school(supporter):
            return [], []
        named = self.names(row, prefix="supporter_")
        if named.doubt or not all(name.last for name in named.people):
            return [], []
        among = frozenset(
            one.person for held in self._held[school.uid] for one in self._sides[held.uid] if one.person and one.side is not Side.SUPPORTED
        )
        email = self.email(row, "supporter_email") if len(named.people) == 1 else ""
        place = supporting.uid if supporting else None
        people, changes = list[Person](), list[CellChange]()
        for name in named.people:
            joined = self.join(Claim(name, emails=tuple(filter(None, (email,))), place=place, among=among), {"email": email})
            people += [joined.person] if joined.person is not None else []
            changes += joined.changes
        return people, changes

    def _take(
        self, row: TypedRow, school: School, kind: str, people: list[Person], supporting: School | None, changes: list[CellChange]
    ) -> tuple[Verdict, list[CellChange]]:
        held = self._same(school, kind, people, supporting, row.values.get("starts_on"))
        values, doubts = self._values(row), list[tuple[str, str]]()
        called = " and ".join(person.name for person in people) or (supporting.name if supporting is not None else "")
        fresh = Partnership(uid=new_uid(), name=f"{school.name} with {called}", kind_code=kind, school=school.uid, state_since=self.as_at)
        wanted = changes_of(fresh, values) if held is None else self.weighed(held, values, *self._cleared(row))
        new = with_values(held or fresh, wanted)
        kept, found = keep(new, held, self.plan, _ESSENTIAL, doubts)
        for field, words in doubts:
            self.doubt(_COLUMN_OF.get(field, field), words)
        if kept is None:
            return Verdict.CONFLICT, []
        if held is None:
            found = [CellChange(Partnership.KIND, "state", "", kept.state)]
        self._held[school.uid] = [*(one for one in self._held[school.uid] if one.uid != kept.uid), kept]
        supporters: list[Person | None] = [*people] or [None]
        for person in supporters:
            found += self._seat(kept, person, supporting)
        found += self._tagged(row, kept)
        return verdict_of(held is None, [*changes, *found]), [*changes, *found]

    def _same(
        self, school: School, kind: str, people: list[Person], supporting: School | None, start: date | None
    ) -> Partnership | None:
        """The partnership held that a row speaks of: of one school, kind and supporter, from the same day or one of the two not known."""

        def is_by(held: Partnership) -> bool:
            sides = self._sides[held.uid]
            if people:
                return {person.uid for person in people} <= {one.person for one in sides}
            return supporting is not None and any(one.school == supporting.uid and one.person is None for one in sides)

        found = [one for one in self._held[school.uid] if one.kind_code == kind and is_by(one)]
        exact = (one for one in found if one.starts_on == start)
        return next(exact, None) or next((one for one in found if None in (one.starts_on, start)), None)

    def _values(self, row: TypedRow) -> Mapping[str, Any]:
        told = row.values
        state = _STATE_WORDS.get(folded(told.get("state") or ""))
        if told.get("state") and state is None:
            self.doubt("state", f"“{told['state']}” is no state of a partnership that LeadDesk knows; it was left out.")
        days = _days(told.get("agreed_days"))
        if told.get("agreed_days") and days is None:
            self.doubt("agreed_days", f"“{told['agreed_days']}” is no number of days in halves. It was left out.")
        return {
            "name": told.get("partnership"), "state": state, "state_reason": told.get("reason"), "starts_on": told.get("starts_on"),
            "planned_end": told.get("planned_end"), "closed_on": told.get("closed_on"), "agreed_days": days,
            "outcome_code": self.code("outcome", told.get("outcome"), "partnership_outcomes"), "reviewer": told.get("reviewer"),
            "next_review_on": told.get("next_review_on"), "note": self._noted(row),
        }  # fmt: skip

    def _noted(self, row: TypedRow) -> str | None:
        """The note of a row, with what its focus and aims say that no term of the lists says."""
        notes = [row.values.get("note")]
        for field, list_name in _TAGGED.items():
            for words in codes_in(row.values.get(field) or "", self.terms[list_name])[1]:
                self.doubt(field, f"“{words}” is not in the list {list_name.replace('_', ' ')}; it was kept in the note.")
                notes.append(words)
        return "\n".join(filter(None, notes)) or None

    def _tagged(self, row: TypedRow, partnership: Partnership) -> list[CellChange]:
        only_blanks = self.staging.newest.has_later(partnership, row.number)
        changes: list[CellChange] = []
        for field, list_name in _TAGGED.items():
            terms = self.terms[list_name]
            codes, _ = codes_in(row.values.get(field) or "", terms)
            changes += self._tags.add(partnership, list_name, codes, terms, only_blanks=only_blanks)
        return changes

    def _cleared(self, row: TypedRow) -> frozenset[str]:
        fields = self.cleared(row, *_CLEARED)
        return frozenset(_CLEARED[field] for field in fields)

    def _seat(self, partnership: Partnership, person: Person | None, supporting: School | None) -> list[CellChange]:
        """Whoever supports takes part once, by the rules for who may."""
        sides = self._sides[partnership.uid]
        new = PartnershipParticipant(
            uid=new_uid(), partnership=partnership.uid, person=person.uid if person else None, school=supporting.uid if supporting else None
        )
        if any((one.person or one.school) == (new.person or new.school) for one in sides):
            return []
        problems = (*new.problems(), *check_participant(new, sides), *check_supported(partnership, [*sides, new]))
        if problems:
            is_school = problems[0].field == "school"
            self.doubt("supporter_school" if is_school else "supporter_name", str(problems[0]))
            return self._seat(partnership, person, None) if is_school and person is not None else []
        sides.append(replace(new))
        self.plan.add(new)
        return [CellChange(PartnershipParticipant.KIND, "supporter", "", person.name if person else supporting.name if supporting else "")]


_CLEARED = {
    "reason": "state_reason", "starts_on": "starts_on", "planned_end": "planned_end", "closed_on": "closed_on",
    "agreed_days": "agreed_days", "outcome": "outcome_code", "reviewer": "reviewer", "next_review_on": "next_review_on", "note": "note",
}  # fmt: skip
_COLUMN_OF = {"outcome_code": "outcome", "state_reason": "reason", "name": "partnership"}


def _days(text: object) -> float | None:
    """Days in halves; None for anything else."""
    try:
        days = float(str(text or "").replace("½", ".5").removesuffix("days").strip())
    except ValueError:
        return None
    return days if days >= 0 and days * 2 == int(days * 2) else None
