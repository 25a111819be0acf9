"""Which local authorities a register file holds, so that an officer can take only their own out of a national file."""

from collections import Counter
from dataclasses import dataclass

from leaddesk.application.importing.catalogue import RECOGNISED
from leaddesk.application.importing.kinds import recognise
from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.domain.failures import KnownFailure

STEP = 200


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority in a file: the words that narrow an import to it, its rows, and whether schools of it are kept already."""

    name: str
    rows: int
    is_known: bool


def authorities_in(table: SourceTable, *, store: Store, progress: Progress) -> list[Authority]:
    """Every authority that rows of the file name, by name; none when its headings are of no known kind."""
    try:
        places = recognise(table, RECOGNISED).columns(table.headings)
    except KnownFailure:
        return []
    at = places.get("la_name", places.get("la_code"))
    if at is None:
        return []
    counted: Counter[str] = Counter()
    for count, (_, cells) in enumerate(table.rows()):
        if count % STEP == 0:
            progress.report(count, None, "Looking through the file")
        if not isinstance(cells, RowFault) and len(cells) > at and cells[at].strip():
            counted[cells[at].strip()] += 1
    held = {str(value) for key in ("la_name", "la_code") for value, _ in store.listings.choices("schools", key)}
    return [Authority(name, rows, name in held) for name, rows in sorted(counted.items())]
