"""Takes the rows of a GIAS links file: each becomes a successor or predecessor of a school that is held."""

from datetime import date
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import with_values
from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.kinds import Field, Shape
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import ImportOptions, Message, StagedRow, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.weighing import weighed
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School, SchoolLink
from leaddesk.domain.values import check_urn

FIELDS: tuple[Field, ...] = (
    Field("urn", ("URN",), Shape.URN, is_needed=True),
    Field("linked_urn", ("LinkURN", "Link URN"), Shape.URN, is_needed=True),
    Field("linked_name", ("LinkName", "Link name"), Shape.NAME, keeps_words=True),
    Field("link_type", ("LinkType", "Link type"), is_needed=True, keeps_words=True),
    Field("established_on", ("LinkEstablishedDate", "Link established date"), Shape.DATE),
)
SIGNATURE = (frozenset({"urn", "linkurn"}), frozenset({"urn", "link urn"}))
DATED_BY = ("established_on",)
_Key = tuple[UUID, str, str]


class LinkStager:
    """Compares a links file with the links held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        self._rows, self._staging, self._types, self._clears = rows, staging, terms["link_types"], options.clears
        self._schools = HeldSchools(look, options)
        self._held = {_key(link.school, link.linked_urn, link.link_type): link for link in look.every(SchoolLink)}
        self._first: dict[_Key, int] = {}
        staging.messages += self._schools.told_of_others(rows.texts("urn"), "link", "links")

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the row is about a school that is held and asked for."""
        return self._schools.lets_through(row.values["urn"] or "")

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row."""
        urn, linked = row.values["urn"] or "", row.values["linked_urn"] or ""
        staged = StagedRow(row.number, row.values.get("linked_name") or linked or urn, Verdict.REJECTED)
        faults = [(field, str(problem)) for field, value in (("urn", urn), ("linked_urn", linked)) for problem in check_urn(value)]
        for field, words in faults[:1]:
            self._tell(row, field, words)
        school = self._schools.get(urn)
        if school is not None and not faults:
            self._staging.messages += row.problems
            self._take_link(school, linked, row, staged)
        return staged

    def _take_link(self, school: School, linked: str, row: TypedRow, staged: StagedRow) -> None:
        link_type = self._type_of(row)
        key = _key(school.uid, linked, link_type)
        first = self._first.setdefault(key, row.number)
        if first != row.number:
            staged.verdict = Verdict.SKIPPED
            self._tell(row, "", f"Row {first} tells the same link; this row was skipped.", code="repeated")
            return
        told: dict[str, Any] = {"linked_name": row.values.get("linked_name"), "established_on": row.values.get("established_on")}
        held = self._held.get(key)
        if held is None:
            given = {field: value for field, value in told.items() if value is not None}
            link = SchoolLink(uid=new_uid(), school=school.uid, linked_urn=linked, link_type=link_type, **given)
            self._staging.plan.add(link)
            staged.verdict = Verdict.CREATED
            return
        clears = row.blank(*told) if self._clears else ()
        changes, older = weighed(held, told, self._staging.newest, row.number, clears=clears)
        for one in older:
            self._tell(row, one.field, one.words, code=one.code)
        staged.changes = tuple(changes)
        staged.verdict = Verdict.UPDATED if changes else Verdict.UNCHANGED
        if changes:
            self._staging.plan.put(with_values(held, changes))

    def _type_of(self, row: TypedRow) -> str:
        """GIAS's wording as the list has it; an unknown one as typed, and told."""
        written = row.values.get("link_type") or ""
        code = self._types.code_of(written)
        if code is None:
            self._tell(row, "link_type", f"The link type “{written}” is not in the list; it was kept as typed.")
            return written
        return self._types.label_of(code)

    def _tell(self, row: TypedRow, field: str, words: str, *, code: str = "") -> None:
        heading = self._rows.heading_of(field) if field else ""
        self._staging.messages.append(Message(row.number, heading, code or field, words))


def _key(school: UUID, linked_urn: str, link_type: str) -> _Key:
    return school, linked_urn, folded(link_type)
