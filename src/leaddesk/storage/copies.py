"""What a copy holds beside the records that are here, worked out from the two histories (docs/decisions, 0019)."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from leaddesk.application.ports import CopyTold
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.storage.backup import verify
from leaddesk.storage.failures import in_words
from leaddesk.storage.places import Found, examine_content, refuse_no_backup
from leaddesk.storage.raw import connect_raw

CLOCKS_DIFFER = timedelta(days=1)
"""How far apart two laptops' clocks may be: time zones and summer time, not a year that was never set."""
HISTORY = "SELECT uid, made_at, officer, laptop, changes FROM journal_batch ORDER BY id"
Step = tuple[bytes, str, str, str, int]


def compare(copy: Path, database: Path, *, passphrase: str | None, now: datetime) -> CopyTold | None:
    """What a copy holds beside a closed database; None where nothing can be said.

    KnownFailure when the copy is not sound or comes from a laptop whose clock is wrong. A database that is damaged holds nothing.
    """
    refuse_no_backup(copy, database)
    told = history_of(copy, passphrase)
    here: list[Step] | None = None
    with suppress(KnownFailure):
        here = history_of(database, passphrase) if database.exists() else None
    return told_of(told, here or [], now)


def history_of(file: Path, passphrase: str | None) -> list[Step] | None:
    """The history in a closed file, oldest first; None where it is encrypted and nobody said how; KnownFailure when it is not sound."""
    if passphrase is None and examine_content(file).found is Found.ENCRYPTED:
        return None
    verify(file, passphrase)
    with in_words(file):
        raw = connect_raw(file, passphrase, mode="ro&immutable=1")
        try:
            return steps_in(raw)
        finally:
            raw.close()


def steps_in(raw: Any) -> list[Step]:
    """The history over a raw connection."""
    return list(raw.execute(HISTORY).fetchall())


def told_of(copy: Sequence[Step] | None, here: Sequence[Step], now: datetime) -> CopyTold | None:
    """How a copy and the records here differ; None where one of them has no history; KnownFailure for one that runs ahead of the clock."""
    if not copy:
        return None
    _refuse_clock(copy, now)
    if not here:
        return None
    in_copy, are_here = {step[0] for step in copy}, {step[0] for step in here}
    missing = [step for step in here if step[0] not in in_copy and step[4]]
    more = [step for step in copy if step[0] not in are_here and step[4]]
    last = copy[-1]
    return CopyTold(
        last_change=datetime.fromisoformat(last[1]), officer=last[2], laptop=last[3], only_here=len(missing), only_there=len(more),
        is_of_these_records=copy[0][0] in are_here,
    )  # fmt: skip


def _refuse_clock(copy: Sequence[Step], now: datetime) -> None:
    """What such a copy says would be newer than everything to come."""
    newest = max(copy, key=lambda step: datetime.fromisoformat(step[1]))
    if (at := datetime.fromisoformat(newest[1])) > now + CLOCKS_DIFFER:
        raise KnownFailure(
            f"The clock of {newest[3]} is wrong: it says that it changed this copy on {date_in_words(at.date())}.",
            "If this laptop's own date is right, choose an earlier copy.",
        )
