"""The days ledger: what a supporter offered in an academic year, and what partnerships have taken of it (domain.md 4.1, CapacityOffer)."""

from collections.abc import Iterable
from dataclasses import dataclass

from leaddesk.domain.needs import CapacityOffer
from leaddesk.domain.partnerships import DaysEntry, DayUse


@dataclass(frozen=True, slots=True)
class DaysAccount:
    """Days in halves. `reserved` are promised and neither used nor released yet; `left` may be negative where too much was promised."""

    offered: float = 0.0
    reserved: float = 0.0
    used: float = 0.0
    released: float = 0.0

    @property
    def left(self) -> float:
        """What can still be promised: offered, less what is used and what is reserved."""
        return self.offered - self.used - self.reserved


def account(entries: Iterable[DaysEntry], offers: Iterable[CapacityOffer] = (), *, academic_year: str = "") -> DaysAccount:
    """The sums of these entries and offers, of one academic year (`2026/27`) or, without one, of all."""
    taken = dict.fromkeys(DayUse, 0.0)
    for entry in entries:
        if not academic_year or entry.academic_year == academic_year:
            taken[entry.use] += entry.days
    offered = sum(offer.days for offer in offers if not academic_year or offer.academic_year == academic_year)
    used, released = taken[DayUse.USED], taken[DayUse.RELEASED]
    return DaysAccount(offered, max(taken[DayUse.RESERVED] - used - released, 0.0), used, released)
