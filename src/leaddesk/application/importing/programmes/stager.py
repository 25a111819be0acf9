"""Takes the rows of a catalogue of programmes: the programme itself, and the lists that class and describe it."""

import re
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from leaddesk.application.importing.comparing import changes_of, keep, with_values
from leaddesk.application.importing.newest import going_back
from leaddesk.application.importing.programmes.backing import Backing
from leaddesk.application.importing.row_stager import RowStager, verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.pathways import (
    Facet,
    PointKind,
    Programme,
    ProgrammeFacet,
    ProgrammePhase,
    ProgrammePoint,
    ProgrammeProvider,
    ProgrammeStatus,
    ProviderPart,
)
from leaddesk.domain.records import Record, new_uid

P = TypeVar("P", bound=Record)
FACETS = {"tiers": (Facet.TIER, "tiers"), "rungs": (Facet.RUNG, "rungs"),
          "delivery": (Facet.DELIVERY, "delivery_modes"), "aims": (Facet.AIM, "strategy_aims")}  # fmt: skip
POINTS = {"aim_points": PointKind.AIM, "involves": PointKind.INVOLVES,
          "outcomes": PointKind.OUTCOME, "priority_groups": PointKind.PRIORITY_GROUP}  # fmt: skip
PROVIDERS = {"run_by": ProviderPart.RUN_BY, "delivered_by": ProviderPart.DELIVERED_BY}
_ELSEWHERE = frozenset({*FACETS, *POINTS, *PROVIDERS, "phases", "strategy", "status"})
_LISTED = _ELSEWHERE - {"strategy"}
_SINCE = re.compile(r"^(?P<phase>.*?)\s*\(from (?:(?P<month>[A-Za-z]+) )?(?P<year>\d{4})\)$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class ProgrammeStager(RowStager):
    """Compares a catalogue with the programmes that are held; a list in the file replaces ours, a blank keeps it."""

    name_key = "title"

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, _: date) -> None:
        super().__init__(terms, rows, staging, options)
        self._backing = Backing(look, staging.plan)
        self._held = {folded(programme.title): programme for programme in look.every(Programme)}
        self._first: dict[str, int] = {}
        self._facets = _by_programme(look.every(ProgrammeFacet))
        self._points = _by_programme(look.every(ProgrammePoint))
        self._providers = _by_programme(look.every(ProgrammeProvider))
        self._phases = _by_programme(look.every(ProgrammePhase))

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A programme, found by title, with everything that is listed of it."""
        title = row.values["title"] or ""
        first = self._first.setdefault(folded(title), row.number)
        if title and first != row.number:
            self.doubt("title", f"Row {first} has the same title; this row was skipped.")
            return Verdict.SKIPPED, []
        held = self._held.get(folded(title))
        base = held or Programme(uid=new_uid(), title=title)
        doubts: list[tuple[str, str]] = []
        values, clears = self._values(row), self.cleared(row, *row.values)
        wanted = changes_of(base, values) if held is None else self.weighed(held, values, *clears - _LISTED)
        programme, changes = keep(with_values(base, wanted), held, self.plan, frozenset({"title"}), doubts)
        for field, words in doubts:
            self.doubt(field, words)
        if programme is None:
            return Verdict.REJECTED, []
        self._held[folded(title)] = programme
        changes = [*changes, *self._lists(programme, row.values, clears if held else frozenset())]
        return verdict_of(held is None, changes), changes

    def _values(self, row: TypedRow) -> dict[str, Any]:
        values = {key: value for key, value in row.values.items() if key not in _ELSEWHERE}
        code = self.code("status", row.values.get("status"), "programme_statuses")
        if code in set(ProgrammeStatus):
            values["status"] = ProgrammeStatus(code)
        if row.values.get("strategy"):
            values["strategy"] = self._backing.strategy(row.values["strategy"]).uid
        return values

    def _lists(self, programme: Programme, values: dict[str, Any], clears: frozenset[str]) -> list[CellChange]:
        """What changes of the lists of a programme; those of `clears` are emptied."""
        changes = []
        for key, (facet, list_name) in FACETS.items():
            codes = () if key in clears else self.codes(key, values.get(key), list_name)
            wanted = None if codes is None else [ProgrammeFacet(uid=new_uid(), programme=programme.uid, facet=facet, code=c) for c in codes]
            held = [item for item in self._facets.get(programme.uid, ()) if item.facet is facet]
            changes += self._settle(key, held, wanted, lambda item: item.code)
        for key, kind in POINTS.items():
            changes += self._settle_points(key, kind, programme, "" if key in clears else values.get(key) or None)
        for key, part in PROVIDERS.items():
            bodies = [self._backing.organisation(name.strip()) for name in (values.get(key) or "").split(";") if name.strip()]
            providers = [ProgrammeProvider(uid=new_uid(), programme=programme.uid, organisation=b.uid, part=part) for b in bodies]
            held_providers = [item for item in self._providers.get(programme.uid, ()) if item.part is part]
            changes += self._settle(key, held_providers, providers if providers or key in clears else None, lambda item: item.organisation)
        phases = [self._phase(programme, text.strip()) for text in (values.get("phases") or "").split(";") if text.strip()]
        held_phases = self._phases.get(programme.uid, [])
        wanted_phases = phases if phases or "phases" in clears else None
        return changes + self._settle("phases", held_phases, wanted_phases, lambda item: (item.phase_code, item.start))

    def _settle_points(self, key: str, kind: PointKind, programme: Programme, text: str | None) -> list[CellChange]:
        if text is None:
            return []
        wanted = [
            ProgrammePoint(uid=new_uid(), programme=programme.uid, kind=kind, position=at, text=line)
            for at, line in enumerate(filter(None, (line.strip() for line in text.splitlines())), 1)
        ]  # fmt: skip
        held = [item for item in self._points.get(programme.uid, ()) if item.kind is kind]
        return self._settle(key, held, wanted, lambda item: (item.position, item.text))

    def _settle(self, key: str, held: list[P], wanted: list[P] | None, mark: Callable[[P], Hashable]) -> list[CellChange]:
        """Make a list exactly as the file has it; what stays keeps its identity. None: the file says nothing."""
        if wanted is None:
            return []
        have, want = {mark(item): item for item in held}, {mark(item): item for item in wanted}
        if have.keys() == want.keys():
            for item in held:
                self.staging.newest.agree(item, ("",))
            return []
        days = [day for item in held if (day := self.staging.newest.day_of(item, "", self.number))]
        if days:
            self.tell(going_back(key, many(held), many(wanted), max(days)))
            return []
        for new in [item for name, item in want.items() if name not in have]:
            self.plan.add(new)
        for gone in [item for name, item in have.items() if name not in want]:
            self.plan.remove(gone)
        return [CellChange("programme", key, len(have) or "", len(want))]

    def _phase(self, programme: Programme, text: str) -> ProgrammePhase:
        """A phase, or a kind of setting in the sender's words, perhaps with the day since when it is open to it."""
        found = _SINCE.match(text)
        since = None
        if found:
            text = found["phase"]
            month = (found["month"] or "Sep")[:3].lower()
            since = date(int(found["year"]), _MONTHS.index(month) + 1, 1) if month in _MONTHS and found["month"] else None
            if since is None:
                self.doubt("phases", f"“{text}”: the month in {found['year']} is not said, so the start was left blank.")
        code = self.terms["phases"].code_of(text) or self.taught(text, "phases")
        is_setting = code is None or code == "0"
        return ProgrammePhase(uid=new_uid(), programme=programme.uid, phase_code=text if is_setting else str(code), start=since)


def many(items: list[P]) -> str:
    """How many entries a list has, in words."""
    return "1 entry" if len(items) == 1 else f"{len(items)} entries"


def _by_programme(records: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = {}
    for record in records:
        found.setdefault(record.programme, []).append(record)
    return found
