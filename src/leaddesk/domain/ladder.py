"""The ladder: every tier by every rung, what is offered in each cell, and which cells hold nothing (domain.md 4.3; P2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Offer:
    """A published programme as the ladder sees it: for which tiers, on which rungs, and who is on it today."""

    programme: UUID
    tiers: frozenset[str]
    rungs: frozenset[str]
    people: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Cell:
    """One tier on one rung, with its programmes in the order given and how many people are on any of them."""

    tier: str
    rung: str
    programmes: tuple[UUID, ...]
    people: int

    @property
    def is_gap(self) -> bool:
        """Whether nothing is offered here (cli.md: a cell is a gap when it holds no published programme)."""
        return not self.programmes


def cells_of(offers: Iterable[Offer], tiers: Sequence[str], rungs: Sequence[str]) -> tuple[Cell, ...]:
    """Every cell, tier by tier; a programme for several tiers or rungs stands in each of their cells."""
    offers = tuple(offers)
    return tuple(_cell(offers, tier, rung) for tier in tiers for rung in rungs)


def _cell(offers: Sequence[Offer], tier: str, rung: str) -> Cell:
    here = [offer for offer in offers if tier in offer.tiers and rung in offer.rungs]
    people = frozenset[UUID]().union(*(offer.people for offer in here))
    return Cell(tier, rung, tuple(offer.programme for offer in here), len(people))
