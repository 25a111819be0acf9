"""Saving a staging: a backup first, then one transaction and one step of undo for the whole file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.importing.recipes import recipe_of
from leaddesk.application.importing.staging import Plan, Staging
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.ports import Reading, Store, Writing
from leaddesk.application.work import Progress, Quietly
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import ImportBatch, ImportMessage, ImportRecipe, Verdict
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.registry import RECORD_TYPES

SLICE = 1_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving a file: what was touched, rows by verdict, records by kind, and the batch that Undo takes back."""

    changes: Changes
    counts: dict[str, int]
    records: dict[str, dict[str, int]]
    batch: UUID | None


def save(staging: Staging, *, store: Store, progress: Progress | None = None) -> Saved:
    """Keep what was staged, all or nothing; KnownFailure when nothing can be saved or the preview is out of date."""
    progress = progress or Quietly()
    if staging.is_refused:
        raise KnownFailure("Every row of this file was rejected.", "Read what is said of the rows, mend the file and import it again.")
    refuse_a_part(staging)
    staging.source.check_unchanged()
    newest = store.history.batches(limit=1)
    if (newest[0].uid if newest else None) != staging.stands_on:
        raise KnownFailure("Records have changed since this preview was made.", "Check the file again, then save.")
    if staging.plan:
        store.safekeeping.backup_before(f"Import {staging.file_name}")
    with collector_at_rest(), store.writing(f"Import {staging.file_name}", source=staging.file_name) as work:
        if staging.plan or _is_news(staging, work):
            remembered = _remembered(staging, store)
            _write(work, staging, remembered, progress)
            work.note_agreed(remembered[0].uid, staging.newest.agreed)
            _keep_recipe(work, staging, store)
        batch = work.batch
    return Saved(work.changes, staging.counts, staging.records, batch)


class NotWhole(KnownFailure):
    """All rows were to be saved or none, and some cannot be: what was staged still says which."""


def refuse_a_part(staging: Staging) -> None:
    """Raise NotWhole when all rows were to be saved or none, and some would not be; a trial asks this too."""
    left = staging.counts["rejected"] + staging.counts["conflicts"]
    if staging.is_whole and left:
        many = "1 row has a problem or a question" if left == 1 else f"{left:,} rows have problems or questions"
        raise NotWhole(f"{many}, and all rows were to be saved or none.", "Mend or leave out those rows, or save the good ones.")


def _is_news(staging: Staging, look: Reading) -> bool:
    """Whether a file that changes nothing confirms what is held, as no import of this very file and day has done before."""
    return bool(staging.newest.agreed) and not look.count(ImportBatch, sha256=staging.sha256, as_at=staging.as_at)


def _remembered(staging: Staging, store: Store) -> list[Record]:
    """The file's hash, day and counts, and every doubtful row, kept until an officer has looked (never the file's bytes).

    What is said of the file as a whole waits for nobody, and so must not count among the doubtful rows of Home.
    """
    batch = ImportBatch(
        uid=new_uid(), file_name=staging.file_name, sha256=staging.sha256, file_kind=staging.kind, as_at=staging.as_at,
        imported_at=store.now(), **staging.counts,
    )  # fmt: skip
    verdicts = {row.number: row.verdict for row in staging.rows}
    return [batch, *(
        ImportMessage(
            uid=new_uid(), batch=batch.uid, row=message.row, column=message.column, code=message.code, message=message.message,
            verdict=verdicts.get(message.row, Verdict.UNCHANGED) if message.row else Verdict.UNCHANGED, is_settled=message.row is None,
        )
        for message in staging.messages if message.code not in _KEPT_ELSEWHERE
    )]  # fmt: skip


def _keep_recipe(work: Writing, staging: Staging, store: Store) -> None:
    """How the columns were read goes with the import, so that undoing one forgets the other too."""
    recipe = recipe_of(staging, work, store.now())
    if recipe is None:
        return
    if work.find(ImportRecipe, uid=recipe.uid):
        work.replace([recipe])
    else:
        work.add([recipe])


_KEPT_ELSEWHERE = frozenset({"possible_duplicate"})


def _write(work: Writing, staging: Staging, remembered: list[Record], progress: Progress) -> None:
    """Write in the order in which records refer to one another, in slices short enough for a bar to move and a stop to be heard."""
    plan, done = staging.plan, 0
    total = _size(plan) + len(remembered)
    for gone in plan.removed.values():
        work.remove(gone)
    for kind in RECORD_TYPES:
        for records in _slices(plan.added.get(kind.KIND, {}).values()):
            work.add(records)
            done += len(records)
            progress.report(done, total, "Saving")
        for records in _slices(plan.changed.get(kind.KIND, {}).values()):
            work.replace(records)
            done += len(records)
            progress.report(done, total, "Saving")
    for records in _slices(remembered):
        work.add(records)
        done += len(records)
        progress.report(done, total, "Saving")


def _size(plan: Plan) -> int:
    return sum(len(records) for records in (*plan.added.values(), *plan.changed.values()))


def _slices(records: Iterable[T]) -> Iterator[Sequence[T]]:
    rest = iter(records)
    while part := list(islice(rest, SLICE)):
        yield part
