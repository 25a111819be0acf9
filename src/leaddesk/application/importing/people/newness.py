"""Values of a file that is older than what is held: shown, left as they are, and taken only where an officer ticks the row."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from leaddesk.application.importing.staging import CellChange
from leaddesk.application.importing.told import Told
from leaddesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Newness:
    """Whether a file is older than what is held, and the rows whose values are taken all the same."""

    is_outdated: bool = False
    taken: frozenset[int] = frozenset()

    def is_old(self, row: int) -> bool:
        """Whether what a row says only fills blanks."""
        return self.is_outdated and row not in self.taken

    def sifted(self, changes: Iterable[CellChange], row: int) -> tuple[list[CellChange], list[Told]]:
        """The changes that a row may make, and a message for each value that would go back (experience.md section 4, 5)."""
        kept, told = [], []
        for one in changes:
            if one.old and self.is_old(row):
                words = f"This would go back from {one.old} to {one.new}: a newer file was imported. Tick the row to take it."
                told.append(Told(_COLUMNS.get(one.field, one.field), "older", words))
            else:
                kept.append(one)
        return kept, told


def emptied(held: Record, fields: Collection[str]) -> list[CellChange]:
    """The changes that blank cells make where an officer has said that blanks clear what is held."""
    blanks = {name: held.__dataclass_fields__[name].default for name in fields}
    return [CellChange(held.KIND, name, getattr(held, name), blank) for name, blank in blanks.items() if getattr(held, name) != blank]


_COLUMNS = {"start_earliest": "start", "start_latest": "start", "end_earliest": "end", "end_latest": "end"}
