"""`history`, `undo` and `redo`: the change journal from the terminal."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.naming import kind_in_words
from leaddesk.application.ports import Batch, FieldChange, Kept, Store
from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import Exit, WrongWords, count, identity
from leaddesk.domain.counting import how_many
from leaddesk.domain.failures import KnownFailure, LaterWork


def add_commands(add: AddCommand) -> None:
    """`history [--record ID] [--limit N]`, `undo [BATCH]`, `redo`."""
    parser = add("history", _history, "show what was changed, when and by whom")
    parser.add_argument("--record", metavar="ID", type=identity, help="only changes of this record")
    parser.add_argument("--limit", metavar="N", type=count, help="at most so many entries")
    parser = add("undo", _undo, "take back the last change, or a named one such as an import")
    parser.add_argument("batch", metavar="BATCH", type=identity, nargs="?", help="as `history` names it")
    parser.add_argument("--keep-later", action="store_true", help="keep what was changed since, and say what stays")
    add("redo", _redo, "do again what was last taken back")


def _history(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        if asked.record is None:
            batches = store.history.batches(limit=asked.limit)
            desk.output.document([asdict(batch) for batch in batches])
            lines = [_batch_line(batch) for batch in batches]
        else:
            changes = store.history.of_record(asked.record, limit=asked.limit)
            desk.output.document([_change_document(change) for change in changes])
            lines = [_change_line(change) for change in changes]
    if not asked.json:
        for line in lines or ["Nothing has been changed yet."]:
            desk.output.say(line)
    return Exit.DONE


def _batch_line(batch: Batch) -> str:
    undone = ", undone" if batch.is_undone else ""
    return f"{batch.uid}  {batch.made_at:%Y-%m-%d %H:%M}  {batch.officer}  {batch.summary} ({how_many(batch.changes, 'record')}{undone})"


def _change_document(change: FieldChange) -> dict[str, object]:
    return {**asdict(change), "batch": change.batch.uid, "made_at": change.batch.made_at, "officer": change.batch.officer}


def _change_line(change: FieldChange) -> str:
    when = f"{change.batch.made_at:%Y-%m-%d %H:%M}  {change.batch.officer}"
    if not change.field:
        return f"{when}  {change.operation}  ({change.batch.summary})"
    return f"{when}  {change.field}: {change.old} → {change.new}  ({change.batch.summary})"


def _undo(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        if asked.batch is None and store.history.next_undo() is None:
            raise KnownFailure("There is nothing to undo.", "See what was changed with `leaddesk history`.")
        if not asked.keep_later:
            return _undo_whole(asked.batch, store, desk)
        if asked.batch is None:
            raise WrongWords("--keep-later needs the batch that is to be undone. See `leaddesk history`.")
        changes, kept = store.history.undo_sparing(asked.batch)
        for one in kept:
            desk.output.note(_kept_line(one))
        return _say_changes(changes, desk, kept)


def _undo_whole(batch: UUID | None, store: Store, desk: Desk) -> int:
    try:
        return _say_changes(store.history.undo(batch), desk)
    except LaterWork as later:
        if batch is None:
            raise
        rest = f"Undo that change first, or take back all else with `leaddesk undo {batch} --keep-later`."
        raise KnownFailure(later.what, rest) from None


def _kept_line(one: Kept) -> str:
    """What was not taken back and why; what is gone is called by its kind."""
    if not one.words:
        return f"A {kind_in_words(one.kind)} is not there any more. {one.why}"
    return f"{one.words[:1].upper()}{one.words[1:]} stays. {one.why}"


def _redo(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        if store.history.next_redo() is None:
            raise KnownFailure("There is nothing to do again.", "Redo follows an undo.")
        return _say_changes(store.history.redo(), desk)


def _say_changes(changes: Changes, desk: Desk, kept: Sequence[Kept] = ()) -> int:
    desk.output.document(
        {
            "batch": changes.batch,
            "summary": changes.summary,
            "created": changes.created,
            "updated": changes.updated,
            "removed": changes.removed,
            "kept": [asdict(one) for one in kept],
        }
    )
    desk.output.say(f"Done. {changes.summary}.")
    return Exit.DONE
