"""The days ledger: what a supporter offered in an academic year, and what partnerships have taken of it (domain.md 4.1, CapacityOffer)."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

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


def account(
    entries: Iterable[DaysEntry], offers: Iterable[CapacityOffer] = (), *, academic_year: str = "", idle: Collection[UUID] = ()
) -> DaysAccount:
    """The sums of these entries and offers, of one academic year (`2026/27`) or, without one, of all.

    Each partnership is reckoned alone: more used than was reserved in one takes nothing from what another reserved.
    `idle`: partnerships that hold no days, such as paused ones.
    """
    taken = dict.fromkeys(DayUse, 0.0)
    promised: dict[UUID, float] = defaultdict(float)
    for entry in entries:
        if not academic_year or entry.academic_year == academic_year:
            taken[entry.use] += entry.days
            promised[entry.partnership] += entry.days if entry.use is DayUse.RESERVED else -entry.days
    offered = sum(offer.days for offer in offers if not academic_year or offer.academic_year == academic_year)
    reserved = sum(max(days, 0.0) for partnership, days in promised.items() if partnership not in idle)
    return DaysAccount(offered, reserved, taken[DayUse.USED], taken[DayUse.RELEASED])
