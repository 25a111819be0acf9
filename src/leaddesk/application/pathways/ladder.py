"""The ladder as it stands today: the published programmes by tier and rung, and the people on them."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.ladder import Cell, Offer, cells_of
from leaddesk.domain.pathways import Facet, Programme, ProgrammeFacet, ProgrammeStatus, Strategy
from leaddesk.domain.vocabulary import Term

ON_IT = frozenset({EnrolmentState.ACCEPTED, EnrolmentState.ACTIVE})
"""States in which someone counts as being on a programme today."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """Tiers and rungs in their order, every cell, and the titles of the programmes in them."""

    tiers: tuple[Term, ...]
    rungs: tuple[Term, ...]
    cells: tuple[Cell, ...]
    titles: dict[UUID, str]

    def cell(self, tier: str, rung: str) -> Cell:
        """The cell of a tier and a rung."""
        return next(cell for cell in self.cells if cell.tier == tier and cell.rung == rung)

    @property
    def gaps(self) -> tuple[Cell, ...]:
        """The cells that hold nothing."""
        return tuple(cell for cell in self.cells if cell.is_gap)


def ladder(*, store: Store) -> Ladder:
    """The ladder of all published programmes, read in one look."""
    with store.reading() as reading:
        return ladder_in(reading, Vocabulary.of(reading), store)


def ladder_in(reading: Reading, words: Vocabulary, store: Store) -> Ladder:
    """The ladder within a look that is already taken; a programme of a historic strategy, kept as an example, fills no gap."""
    historic = {strategy.uid for strategy in reading.find(Strategy, is_historic=True)}
    published = sorted(reading.find(Programme, status=ProgrammeStatus.PUBLISHED), key=lambda p: p.title.casefold())
    published = [programme for programme in published if programme.strategy not in historic]
    facets: dict[tuple[UUID, Facet], set[str]] = defaultdict(set)
    for facet in reading.every(ProgrammeFacet):
        facets[facet.programme, facet.facet].add(facet.code)
    people = _people(reading)
    offers = [
        Offer(p.uid, frozenset(facets[p.uid, Facet.TIER]), frozenset(facets[p.uid, Facet.RUNG]), frozenset(people[p.uid]))
        for p in published
    ]
    today = store.today()
    tiers, rungs = words.choices("tiers", today), words.choices("rungs", today)
    cells = cells_of(offers, [tier.code for tier in tiers], [rung.code for rung in rungs])
    return Ladder(tuple(tiers), tuple(rungs), cells, {p.uid: p.short_title or p.title for p in published})


def _people(reading: Reading) -> dict[UUID, set[UUID]]:
    """Who is on each programme today, by any of its cohorts."""
    programme_of = {cohort.uid: cohort.programme for cohort in reading.every(Cohort)}
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for enrolment in reading.find(Enrolment, state=ON_IT):
        found[programme_of[enrolment.cohort]].add(enrolment.person)
    return found
