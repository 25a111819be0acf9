"""Words that do not belong in the field they were typed in, kept as a note on the same record once it is saved (section 5, 44)."""

from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.keeping import record
from leaddesk.application.leaders import Newcomer
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.binder import Binder
from leaddesk.desktop.kit.editor import Editing
from leaddesk.domain.advice import Meaning, meaning_of
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid


def with_notes(editing: Editing, context: WindowContext) -> Editing:
    """The same form, from which words beside a telephone number can go to a note; forms without telephones stay as they are."""
    if not any(meaning_of(each.name) is Meaning.PHONE for each in fields(editing.record)):
        return editing
    bound: list[Binder[Any]] = []

    def prepare(form: QWidget, binder: Binder[Any]) -> None:
        binder.takes_notes = True
        bound.append(binder)
        if editing.prepare is not None:
            editing.prepare(form, binder)

    def then(made: Any) -> None:
        if words := bound[0].aside_words():
            kind, uid = _subject(made)
            note = ContactNote(uid=new_uid(), subject_kind=kind, subject=uid, held_on=context.store.today(), text=words)
            context.write("Adding a note", lambda _progress: record(note, store=context.store))
        if editing.then is not None:
            editing.then(made)

    return replace(editing, prepare=prepare, then=then)


def _subject(made: Any) -> tuple[str, UUID]:
    """Whose note it is: a post's is that of who holds it."""
    if isinstance(made, Newcomer):
        return Person.KIND, made.person_uid
    return (Person.KIND, made.person) if isinstance(made, Appointment) else (made.KIND, made.uid)
