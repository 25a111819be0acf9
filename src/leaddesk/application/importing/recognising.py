"""Of which kind a file is, and what each of its columns holds: as the officer said, as the last time, or as it looks."""

from dataclasses import dataclass, field
from datetime import date

from leaddesk.application.importing.catalogue import RECOGNISED
from leaddesk.application.importing.column_looks import Column
from leaddesk.application.importing.headed import said_columns, said_fields
from leaddesk.application.importing.kinds import Kind, kind_named, recognise, told_apart
from leaddesk.application.importing.mapping import (
    best_kind,
    chosen_columns,
    columns_of,
    match_columns,
    places_of,
    unattended,
)
from leaddesk.application.importing.own_headings import own_headings, taught
from leaddesk.application.importing.recipes import known_sender, remembered_columns
from leaddesk.application.importing.rows import column_letters
from leaddesk.application.importing.staging import ColumnMatch, Confidence, ImportOptions, Message
from leaddesk.application.importing.tables import SourceTable
from leaddesk.application.importing.untaken import told_of_untaken
from leaddesk.application.ports import Reading
from leaddesk.domain.failures import KnownFailure

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Mapping:
    """The kind of a file, what each column is taken for, and what is to be said of that.

    `lacking`: usual headings of needed fields that no column is taken for yet; an officer may still say which one holds them.
    `is_kind_said`: somebody had to say the kind, because by its headings it would be of another or of none.
    """

    kind: Kind
    columns: tuple[ColumnMatch, ...]
    messages: list[Message] = field(default_factory=list)
    lacking: tuple[str, ...] = ()
    is_kind_said: bool = False


def map_table(table: SourceTable, kind: str, options: ImportOptions, look: Reading, today: date) -> Mapping:
    """Recognise a table and its columns; KnownFailure when it is of no known kind or lacks a column that its kind needs."""
    columns = columns_of(table)
    said = said_columns(columns, options.headed)
    kinds = taught(RECOGNISED, own_headings(look, today))
    sender = _known_sender(look, kind, columns, said, kinds)
    guessed = sender[0] if sender is not None else _guessed(table, columns, said, kinds)
    if kind == AUTO:
        chosen = guessed or recognise(table, kinds)
    else:
        chosen = kind_named(kind, table.headings, {one.code: one for one in kinds}, may_lack=True)
    if options.columns is not None:
        matches = chosen_columns(columns, options.columns, chosen)
    else:
        remembered = remembered_columns(look, chosen.code, told_apart(column.plain for column in columns))
        matches = match_columns(chosen, columns, remembered, said_fields(chosen, said))
        if not options.is_attended:
            matches = unattended(matches, chosen)
    lacking = chosen.lacking_of(places_of(matches)) if not chosen.signature else []
    if lacking and not options.is_attended:
        what_next = f"Add one to read it as {chosen.words}, or choose another kind."
        raise KnownFailure(f"This file has no column {', '.join(lacking)}.", what_next)
    about = told_of_untaken(chosen, matches) + [told for match in matches if (told := _told(match, chosen)) is not None]
    if sender is not None and any(match.confidence is Confidence.REMEMBERED for match in matches):
        words = f"Such headings came before, in {sender[1]}; this file was read in the same way, as {chosen.words}."
        about.insert(0, Message(None, "", "known_sender", words))
    return Mapping(chosen, matches, about, tuple(lacking), guessed is None or guessed.code != chosen.code)


def _known_sender(
    look: Reading, kind: str, columns: list[Column], said: dict[int, str], kinds: tuple[Kind, ...]
) -> tuple[Kind, str] | None:
    """What an officer decided of files with such headings, where nobody says otherwise of this one; memory comes before any guess."""
    if kind != AUTO:
        return None
    found = known_sender(look, told_apart(column.plain for column in columns), kinds)
    return found if found is not None and all(found[0].key_of(words) is not None for words in said.values()) else None


def _guessed(table: SourceTable, columns: list[Column], said: dict[int, str], kinds: tuple[Kind, ...]) -> Kind | None:
    """The kind that a table shows itself to be of; None where its headings do not tell."""
    official = next((one for one in kinds if one.signature and one.fits(table.headings)), None)
    return official or best_kind(columns, kinds, said)


def _told(match: ColumnMatch, chosen: Kind) -> Message | None:
    """What the officer ought to know of a column: a doubt, or a heading that was understood without being known."""
    if match.confidence is Confidence.CHECK:
        named = f"the column {match.heading}" if match.heading else f"column {column_letters(match.index)}"
        return Message(None, match.heading, "column_to_check", f"Please check {named}: {match.why}")
    if match.confidence is Confidence.SURE and match.why:
        taken = next(field.headings[0] for field in chosen.fields if field.key == match.key)
        return Message(None, match.heading, "column_alike", f"The column {match.heading} was taken as {taken}. {match.why}")
    return None
