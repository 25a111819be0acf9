"""The strategies and organisations behind programmes: found by name, made when a programme names a new one."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from leaddesk.application.importing.comparing import changes_of, keep, with_values
from leaddesk.application.importing.row_stager import RowStager, verdict_of, yes_or_no
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Plan, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Strategy
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

N = TypeVar("N", Strategy, Organisation)
NAMED = frozenset({"name"})


class Backing:
    """Every strategy and organisation that is held, by name."""

    def __init__(self, look: Reading, plan: Plan) -> None:
        self._plan = plan
        self.strategies = {folded(strategy.name): strategy for strategy in look.every(Strategy)}
        self._codes = {folded(term.label): term.code for term in look.find(Term, list_name="strategies")}
        self.organisations: dict[str, Organisation] = {}
        for organisation in look.every(Organisation):
            self.organisations[folded(organisation.name)] = organisation
            if organisation.short_name:
                self.organisations.setdefault(folded(organisation.short_name), organisation)

    def new_strategy(self, name: str) -> Strategy:
        """A strategy of that name, its aims under the code that the list of strategies gives it."""
        return Strategy(uid=new_uid(), name=name, code=self._codes.get(folded(name), ""))

    def strategy(self, name: str) -> Strategy:
        """The strategy of that name, made when there is none."""
        found = self.strategies.get(folded(name))
        if found is None:
            found = self.strategies[folded(name)] = self.new_strategy(name)
            self._plan.add(found)
        return found

    def organisation(self, name: str) -> Organisation:
        """The organisation of that name or short name, made when there is none."""
        found = self.organisations.get(folded(name))
        if found is None:
            found = self.organisations[folded(name)] = Organisation(uid=new_uid(), name=name)
            self._plan.add(found)
        return found


class _NamedStager(RowStager):
    """A sheet of records that are found by name."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, _: date) -> None:
        super().__init__(terms, rows, staging, options)
        self._backing = Backing(look, staging.plan)

    def _keep(self, base: N, held: N | None, values: Mapping[str, Any], row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """Plan a record that begins as `base` with a row's values; what its rules refuse is told."""
        doubts: list[tuple[str, str]] = []
        values = {**values, "is_historic": yes_or_no(values.get("is_historic"))}
        clears = self.cleared(row, *values.keys() - NAMED) - {"is_historic"}
        wanted = changes_of(base, values) if held is None else self.weighed(held, values, *clears)
        kept, changes = keep(with_values(base, wanted), held, self.plan, NAMED, doubts)
        for field, words in doubts:
            self.doubt(field, words)
        return (Verdict.REJECTED, []) if kept is None else (verdict_of(held is None, changes), changes)


class StrategyStager(_NamedStager):
    """A sheet of strategies."""

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A strategy, found by name."""
        name = row.values["name"] or ""
        held = self._backing.strategies.get(folded(name))
        return self._keep(held or self._backing.new_strategy(name), held, row.values, row)


class OrganisationStager(_NamedStager):
    """A sheet of organisations."""

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """An organisation, found by name."""
        name = row.values["name"] or ""
        kind = self.code("kind_code", row.values.get("kind_code"), "organisation_kinds")
        held = self._backing.organisations.get(folded(name))
        return self._keep(held or Organisation(uid=new_uid(), name=name), held, {**row.values, "kind_code": kind}, row)
