"""What a piece of work touched, so that each open page can ask once "does this concern me?" (house.md, decision 2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of record touched, how many of each, and the batch of the journal that holds them (None: nothing changed)."""

    batch: UUID | None = None
    summary: str = ""
    created: Mapping[str, int] = field(default_factory=dict)
    updated: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)

    @property
    def kinds(self) -> frozenset[str]:
        """Every kind of record that was touched."""
        return frozenset(self.created) | frozenset(self.updated) | frozenset(self.removed)

    def concerns(self, *kinds: str) -> bool:
        """Whether any of these kinds was touched."""
        return not self.kinds.isdisjoint(kinds)

    def __bool__(self) -> bool:
        return bool(self.kinds)
