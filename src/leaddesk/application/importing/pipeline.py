"""From a read table to a staging: recognise, map, type, compare. Preview and save both stand on what this returns."""

from datetime import date
from typing import Any, Protocol, cast

from leaddesk.application.importing.catalogue import KIND_OF, RECOGNISED
from leaddesk.application.importing.kinds import Kind, kind_named, recognise
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import ColumnMatch, Confidence, ImportOptions, Message, StagedRow, Staging
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.importing.tables import SourceTable
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress, Quietly
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import Verdict
from leaddesk.domain.written_dates import date_in_file_name, month_in_file_name


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
    chosen = recognise(table.headings, RECOGNISED) if kind == "auto" else kind_named(kind, table.headings, KIND_OF)
    if chosen.stager is None:
        raise KnownFailure(f"This is {chosen.words}; LeadDesk cannot import it yet.", "It comes with later work.")
    with collector_at_rest(), store.reading() as look:
        newest = store.history.batches(limit=1)
        terms = Terms(look)
        rows = ReadRows(table, chosen, terms.missing_words(), progress)
        if not len(rows) and not rows.set_aside:
            raise KnownFailure("There are headings but no rows.", "Check that you chose the right file or sheet.")
        as_at, told = _as_at(table, chosen, rows, options, store.today())
        staging = Staging(
            file_name=table.file_name, sha256=table.sha256, kind=chosen.code, as_at=as_at, source=table, headings=rows.headings,
            mapped={rows.heading_of(key): key for key in rows.mapped}, stands_on=newest[0].uid if newest else None,
        )  # fmt: skip
        staging.columns = _columns(table, chosen)
        staging.messages += [*(Message(note.row, "", note.code, note.message) for note in table.notes), told, *rows.messages]
        _take_rows(cast("Any", chosen.stager)(look, terms, rows, staging, options, as_at), rows, staging)
        _check_filter(chosen, options, staging)
    return staging


def _columns(table: SourceTable, kind: Kind) -> tuple[ColumnMatch, ...]:
    """What each column is taken for, by its heading."""
    held = {index: key for key, index in kind.columns(table.headings).items()}
    return tuple(
        ColumnMatch(at, heading, (), held.get(at, ""), Confidence.SURE if at in held else Confidence.IGNORED)
        for at, heading in enumerate(table.headings)
    )


def _take_rows(stager: Stager, rows: ReadRows, staging: Staging) -> None:
    for row in rows:
        if stager.is_wanted(row):
            staging.rows.append(stager.take(row))
        else:
            staging.skipped_by_filter += 1
    for aside in rows.set_aside:
        staging.rows.append(StagedRow(aside.number, "", Verdict.REJECTED if aside.is_fault else Verdict.SKIPPED))
        staging.messages.append(Message(aside.number, "", aside.code, aside.message))


def _check_filter(kind: Kind, options: ImportOptions, staging: Staging) -> None:
    if (options.las or options.urns) and not staging.rows and kind.stager is not None:
        wanted = ", ".join((*options.las, *options.urns))
        staging.messages.append(Message(None, "", "filter", f"No row of this file is of {wanted}. Check how it is written."))


def _as_at(table: SourceTable, kind: Kind, rows: ReadRows, options: ImportOptions, today: date) -> tuple[date, Message]:
    """The day the file describes: said by the officer, else in its name, else its newest change, else today; and how that is known."""
    named, newest = date_in_file_name(table.file_name), _newest_change(rows, kind, today)
    month = month_in_file_name(table.file_name)
    sources = ((options.as_at, "as you said"), (named, "by its name"), (newest, "by its newest change"), (month, "by its name"))
    for day, source in sources:
        if day is not None and (day <= today or day == options.as_at):
            return day, Message(None, "", "as_at", f"This file describes {date_in_words(day)}, {source}.")
    return today, Message(None, "", "as_at", f"This file does not say which day it describes; {date_in_words(today)} was taken.")


def _newest_change(rows: ReadRows, kind: Kind, today: date) -> date | None:
    """The newest day that the file tells, planned ones aside."""
    readers = [reader for key in kind.dated_by if (reader := rows.column(key)) is not None]
    days = (reader.value(text) for reader in readers for text in set(rows.texts(reader.key)))
    return max((day for day in days if isinstance(day, date) and day <= today), default=None)
