"""The controlled lists as officers use and edit them: what can be chosen, closing a term, and which terms records use."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Reading, Store
from leaddesk.domain.failures import NotAccepted, Problem
from leaddesk.domain.groups import SchoolGroup
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Vacancy
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Facet, ProgrammeFacet, ProgrammePhase
from leaddesk.domain.records import Record
from leaddesk.domain.schools import Circumstance, School, SupportCategory
from leaddesk.domain.vocabulary import Term, active_terms, in_use, list_heading

_USES: Mapping[str, tuple[tuple[type[Record], str], ...]] = {
    "tiers": ((Appointment, "tier_code"), (Vacancy, "tier_code"), (CareerIntention, "tier_code")),
    "roles": ((Appointment, "role_code"), (Vacancy, "role_code")),
    "designation_schemes": ((Designation, "scheme_code"),),
    "circumstances": ((Circumstance, "kind_code"),),
    "support_categories": ((SupportCategory, "category_code"),),
    "inspection_frameworks": ((Inspection, "framework_code"),),
    "inspection_categories": ((Inspection, "category_code"),),
    "inspection_areas": ((InspectionGrade, "area_code"),),
    "inspection_grades": ((InspectionGrade, "grade_code"),),
    "organisation_kinds": ((Organisation, "kind_code"),),
    "contact_channels": ((ContactNote, "channel_code"),),
    "group_types": ((SchoolGroup, "kind_code"),),
    "establishment_types": ((School, "type_code"),),
    "establishment_type_groups": ((School, "type_group_code"),),
    "establishment_statuses": ((School, "status_code"),),
    "phases": ((School, "phase_code"), (ProgrammePhase, "phase_code")),
}
PARENT_LISTS: Mapping[str, str] = {
    "roles": "tiers",
    "inspection_areas": "inspection_frameworks",
    "inspection_grades": "inspection_frameworks",
    "establishment_types": "establishment_type_groups",
    "focus_areas": "focus_area_groups",
    "qualifications": "qualification_groups",
    "strategy_aims": "strategies",
}
_FACETS = {"tiers": Facet.TIER, "rungs": Facet.RUNG, "delivery_modes": Facet.DELIVERY, "strategy_aims": Facet.AIM}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every term there is, at hand for a page: labels for codes, and what can be chosen on a day."""

    lists: Mapping[str, Mapping[str, Term]]

    @classmethod
    def of(cls, reading: Reading) -> "Vocabulary":
        """All terms of an open database."""
        lists: dict[str, dict[str, Term]] = defaultdict(dict)
        for term in reading.every(Term):
            lists[term.list_name][term.code] = term
        return cls(lists)

    def terms(self, list_name: str) -> Mapping[str, Term]:
        """The terms of a list by code, closed ones included."""
        return self.lists.get(list_name, {})

    def term(self, list_name: str, code: str) -> Term | None:
        """One term, or None when the list does not have it."""
        return self.terms(list_name).get(code)

    def label(self, list_name: str, code: str) -> str:
        """The words for a code; an unknown code is shown as it stands, since GIAS adds codes (domain.md 4.2)."""
        term = self.term(list_name, code)
        return term.label if term else code

    def choices(self, list_name: str, day: date, *, also: str = "", parent: str | None = None) -> list[Term]:
        """The terms to choose from on a day, perhaps only those under a parent."""
        terms = self.terms(list_name).values()
        return active_terms((t for t in terms if parent is None or t.parent == parent), day, also=also)


def vocabulary(*, store: Store) -> Vocabulary:
    """Every term, read on its own."""
    with store.reading() as reading:
        return Vocabulary.of(reading)


@dataclass(frozen=True, slots=True)
class ListLine:
    """One controlled list in the dialog: its name, its heading and how many terms it has."""

    list_name: str
    heading: str
    terms: int


def vocabulary_lists(*, store: Store) -> list[ListLine]:
    """The controlled lists by heading."""
    words = vocabulary(store=store)
    lines = [ListLine(name, list_heading(name), len(terms)) for name, terms in words.lists.items()]
    return sorted(lines, key=lambda line: line.heading)


def record_term(term: Term, *, store: Store) -> Changes:
    """Add an officer's own term to a list; NotAccepted when it is incomplete."""
    _accept(term.problems())
    with store.writing(f"Add “{term.label}” to {list_heading(term.list_name).lower()}") as work:
        work.add([term])
    return work.changes


def amend_term(term: Term, *, store: Store) -> Changes:
    """Change a term's words, order or dates; its code stays once records use it."""
    _accept(term.problems())
    with store.writing(f"Amend “{term.label}” in {list_heading(term.list_name).lower()}") as work:
        before = work.get(Term, term.uid)
        if before is not None and before.code != term.code and places_of(before, work):
            _accept((Problem("code", "Records use this code.", "Keep the code and change the words."),))
        work.replace([term])
    return work.changes


def close_term(term: Term, last_day: date, *, store: Store) -> Changes:
    """Let a term be chosen up to a day and no longer; what was recorded with it stays readable."""
    return amend_term(replace(term, active_to=last_day), store=store)


def remove_term(term: Term, *, store: Store) -> Changes:
    """Take a term away that no record uses; NotAccepted, saying how many do, otherwise."""
    with store.writing(f"Remove “{term.label}” from {list_heading(term.list_name).lower()}") as work:
        _accept(in_use(term, places_of(term, work)))
        work.remove([term])
    return work.changes


def places_of(term: Term, reading: Reading) -> int:
    """How many records use a term, terms under it included."""
    count = sum(
        len(reading.find(kind, **{field: term.code})) for kind, field in _USES.get(term.list_name, ())
    )  # fmt: skip
    if facet := _FACETS.get(term.list_name):
        count += len(reading.find(ProgrammeFacet, facet=facet, code=term.code))
    return count + _children(term, reading)


def _children(term: Term, reading: Reading) -> int:
    """How many terms of other lists stand under this one."""
    children = (child for child, parent in PARENT_LISTS.items() if parent == term.list_name)
    return sum(len(reading.find(Term, list_name=child, parent=term.code)) for child in children)


def _accept(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise NotAccepted(problems)
