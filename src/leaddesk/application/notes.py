"""Contact notes on any record, and the follow-ups that they leave due."""

from dataclasses import replace

from leaddesk.application.changes import Changes
from leaddesk.application.keeping import named
from leaddesk.application.ports import Store
from leaddesk.domain.notes import ContactNote


def settle_note(note: ContactNote, *, store: Store) -> Changes:
    """Say that a note's follow-up is done today."""
    with store.writing(f"Done: {note.follow_up or named(note, store)}") as work:
        work.replace([replace(note, done_on=store.today())])
    return work.changes


def notes_due(*, store: Store) -> list[ContactNote]:
    """The follow-ups still to be done, the earliest due first."""
    with store.reading() as reading:
        open_notes = [note for note in reading.every(ContactNote) if note.due_on is not None and note.done_on is None]
    return sorted(open_notes, key=lambda note: note.due_on or store.today())
