"""From a read table to a staging: recognise, map, type, compare. Preview and save both stand on what this returns."""

from dataclasses import replace
from datetime import date
from typing import Any, Protocol, cast

from leaddesk.application.importing.coded import CodesInWords
from leaddesk.application.importing.holding_back import HeldBack, held_back_rows
from leaddesk.application.importing.kinds import Kind
from leaddesk.application.importing.mapping import places_of
from leaddesk.application.importing.newest import Newest
from leaddesk.application.importing.periods import YEAR_TERMS, Periods
from leaddesk.application.importing.recognising import Mapping, map_table
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import ImportOptions, Message, StagedRow, Staging
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.importing.tables import SourceTable
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Reading, Store
from leaddesk.application.work import Progress, Quietly
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import ImportBatch, Verdict, refuse_far_ahead
from leaddesk.domain.typed import date_in_title
from leaddesk.domain.written_dates import date_in_file_name, month_in_file_name

LACKING = "lacking"


class Stager(Protocol):
    """What a kind of file brings: it takes one row after the other and plans what saving would write."""

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the officer's filters let the row through."""
        ...

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row."""
        ...


def stage(
    table: SourceTable, kind: str = "auto", *, store: Store, options: ImportOptions | None = None, progress: Progress | None = None
) -> Staging:
    """Read, check and compare a whole file; nothing is written. KnownFailure when the file cannot be taken at all."""
    options, progress = options or ImportOptions(), progress or Quietly()
    with collector_at_rest(), store.reading() as look:
        mapping = map_table(table, kind, options, look, store.today())
        if mapping.kind.stager is None:
            raise KnownFailure(f"This is {mapping.kind.words}; LeadDesk cannot import it yet.", "It comes with later work.")
        if mapping.lacking:
            return _waiting(table, mapping, store)
        staging = _staged(table, mapping, options, look, store, progress)
        held_back = held_back_rows(staging, options)
        if held_back:  # once more without these rows, so that what is saved is what the preview and its counts say
            without = replace(options, left_out=options.left_out | held_back.keys())
            staging = _staged(table, mapping, without, look, store, progress, shown_anyway=held_back)
    return staging


def _waiting(table: SourceTable, mapping: Mapping, store: Store) -> Staging:
    """A staging without rows: an officer has yet to say which columns hold what the kind needs."""
    words = f"No column is taken for {', '.join(mapping.lacking)} yet. Choose which one holds it."
    return Staging(
        file_name=table.file_name, sha256=table.sha256, kind=mapping.kind.code, as_at=store.today(), source=table,
        headings=tuple(table.headings), columns=mapping.columns, messages=[Message(None, "", LACKING, words), *mapping.messages],
    )  # fmt: skip


def _staged(
    table: SourceTable, mapping: Mapping, options: ImportOptions, look: Reading, store: Store, progress: Progress,
    shown_anyway: dict[int, HeldBack] | None = None,
) -> Staging:  # fmt: skip
    chosen, terms, newest = mapping.kind, Terms(look), store.history.batches(limit=1)
    rows = ReadRows(table, chosen, terms.missing_words(), progress, places=places_of(mapping.columns), edits=options.edits,
                    answers=options.answers, periods=Periods(terms[YEAR_TERMS]))  # fmt: skip
    if not len(rows) and not rows.set_aside:
        raise KnownFailure("There are headings but no rows.", "Check that you chose the right file or sheet.")
    codes = CodesInWords(terms)
    as_at, told = _as_at(table, chosen, rows, options, store.today())
    staging = Staging(
        file_name=table.file_name, sha256=table.sha256, kind=chosen.code, as_at=as_at, source=table, headings=rows.headings,
        mapped={rows.heading_of(key): key for key in rows.mapped}, columns=mapping.columns, is_whole=options.is_whole,
        is_kind_said=mapping.is_kind_said,
        stands_on=newest[0].uid if newest else None, newest=Newest(store.history.facts_since, as_at, options.taken, say=codes.value),
    )  # fmt: skip
    staging.messages += _seen_before(table, look)
    staging.messages += [*(Message(note.row, "", note.code, note.message) for note in table.notes), told, *mapping.messages, *rows.messages]
    stager = cast("Any", chosen.stager)(look, terms, rows, staging, options, as_at)
    _take_rows(stager, rows, staging, options.left_out, shown_anyway or {})
    for row in staging.rows:
        row.changes = codes.changes(row.changes) if row.changes else ()
    staging.questions += rows.care.questions(staging.rows, staging.questions)
    staging.questions += rows.above.questions(staging.rows, staging.questions)
    staging.messages += () if options.is_attended else rows.above.told(staging.rows)
    _check_filter(chosen, options, staging)
    return staging


def _seen_before(table: SourceTable, look: Reading) -> list[Message]:
    """That this very file was imported already, by the hash of its bytes (experience.md section 4, 4)."""
    found = look.find(ImportBatch, sha256=table.sha256) if table.sha256 else ()
    days = [batch.imported_at.date() for batch in found]
    return [Message(None, "", "seen_before", f"You imported this very file on {date_in_words(max(days))}.")] if days else []


def _take_rows(stager: Stager, rows: ReadRows, staging: Staging, left_out: frozenset[int], shown_anyway: dict[int, HeldBack]) -> None:
    for row in rows:
        if not stager.is_wanted(row):
            staging.skipped_by_filter += 1
        elif row.number in left_out:
            _leave_out(row.number, shown_anyway.get(row.number), staging)
        elif (waiting := rows.waiting(row.number)) is not None:
            staging.rows.append(StagedRow(row.number, row.label, Verdict.CONFLICT))
            staging.messages.append(waiting)
        else:
            staging.rows.append(stager.take(row))
    for aside in rows.set_aside:
        staging.rows.append(StagedRow(aside.number, "", Verdict.REJECTED if aside.is_fault else Verdict.SKIPPED))
        staging.messages.append(Message(aside.number, "", aside.code, aside.message))


def _leave_out(number: int, held: HeldBack | None, staging: Staging) -> None:
    """A row that is not to be saved: as the officer said, or as the rules say; what it would have changed still shows."""
    if held is None:
        staging.rows.append(StagedRow(number, "", Verdict.SKIPPED))
        staging.messages.append(Message(number, "", "left_out", "You left this row out."))
    else:
        staging.rows.append(StagedRow(number, held.label, Verdict.SKIPPED, held.changes))
        staging.messages.append(Message(number, "", held.code, held.words))


def _check_filter(kind: Kind, options: ImportOptions, staging: Staging) -> None:
    if (options.las or options.urns) and not staging.rows and kind.stager is not None:
        wanted = ", ".join((*options.las, *options.urns))
        staging.messages.append(Message(None, "", "filter", f"No row of this file is of {wanted}. Check how it is written."))


def _as_at(table: SourceTable, kind: Kind, rows: ReadRows, options: ImportOptions, today: date) -> tuple[date, Message]:
    """The day the file describes, and how it is known: the officer's word, else its title, its name, its newest change, else today."""
    refuse_far_ahead(options.as_at, today)
    named, newest = date_in_file_name(table.file_name), _newest_change(rows, kind, today)
    month = month_in_file_name(table.file_name)
    titled = next((day for words in table.titles if (day := date_in_title(words)) is not None), None)
    said = ((options.as_at, "as you said"), (titled, "by its title"))
    sources = (*said, (named, "by its name"), (newest, "by its newest change"), (month, "by its name"))
    for day, source in sources:
        if day is not None and (day <= today or day == options.as_at):
            return day, Message(None, "", "as_at", f"This file describes {date_in_words(day)}, {source}.")
    return today, Message(None, "", "as_at", f"This file does not say which day it describes; {date_in_words(today)} was taken.")


def _newest_change(rows: ReadRows, kind: Kind, today: date) -> date | None:
    """The newest day that the file tells, planned ones aside."""
    readers = [reader for key in kind.dated_by if (reader := rows.column(key)) is not None]
    days = (reader.value(text) for reader in readers for text in set(rows.texts(reader.key)))
    return max((day for day in days if isinstance(day, date) and day <= today), default=None)
