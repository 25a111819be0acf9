"""The strategies and organisations behind programmes: found by name, made when a programme names a new one."""

from datetime import date

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

NAMED = frozenset({"name"})


class Backing:
    """Every strategy and organisation that is held, by name."""

    def __init__(self, look: Reading, plan: Plan) -> None:
        self._plan = plan
        self.strategies = {folded(strategy.name): strategy for strategy in look.every(Strategy)}
        self.organisations: dict[str, Organisation] = {}
        for organisation in look.every(Organisation):
            self.organisations[folded(organisation.name)] = organisation
            if organisation.short_name:
                self.organisations.setdefault(folded(organisation.short_name), organisation)

    def strategy(self, name: str) -> Strategy:
        """The strategy of that name, made when there is none."""
        found = self.strategies.get(folded(name))
        if found is None:
            found = self.strategies[folded(name)] = Strategy(uid=new_uid(), name=name)
            self._plan.add(found)
        return found

    def organisation(self, name: str) -> Organisation:
        """The organisation of that name or short name, made when there is none."""
        found = self.organisations.get(folded(name))
        if found is None:
            found = self.organisations[folded(name)] = Organisation(uid=new_uid(), name=name)
            self._plan.add(found)
        return found


class StrategyStager(RowStager):
    """A sheet of strategies."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, _: ImportOptions, __: date) -> None:
        super().__init__(terms, rows, staging)
        self._backing = Backing(look, staging.plan)

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A strategy, found by name."""
        values = {**row.values, "is_historic": yes_or_no(row.values.get("is_historic"))}
        doubts: list[tuple[str, str]] = []
        held = self._backing.strategies.get(folded(values["name"] or ""))
        base = held or Strategy(uid=new_uid(), name=values["name"] or "")
        kept, changes = keep(with_values(base, changes_of(base, values)), held, self.plan, NAMED, doubts)
        for field, words in doubts:
            self.doubt(field, words)
        return (Verdict.REJECTED, []) if kept is None else (verdict_of(held is None, changes), changes)


class OrganisationStager(RowStager):
    """A sheet of organisations."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, _: ImportOptions, __: date) -> None:
        super().__init__(terms, rows, staging)
        self._backing = Backing(look, staging.plan)

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """An organisation, found by name."""
        values = {**row.values, "is_historic": yes_or_no(row.values.get("is_historic"))}
        values["kind_code"] = self.code("kind_code", row.values.get("kind_code"), "organisation_kinds")
        doubts: list[tuple[str, str]] = []
        held = self._backing.organisations.get(folded(values["name"] or ""))
        base = held or Organisation(uid=new_uid(), name=values["name"] or "")
        kept, changes = keep(with_values(base, changes_of(base, values)), held, self.plan, NAMED, doubts)
        for field, words in doubts:
            self.doubt(field, words)
        return (Verdict.REJECTED, []) if kept is None else (verdict_of(held is None, changes), changes)
