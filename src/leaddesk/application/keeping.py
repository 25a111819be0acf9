"""The three verbs that hold for every kind of record; what belongs together in one act has a verb of its own elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from leaddesk.application.changes import Changes
from leaddesk.application.checks import accept, own_problems
from leaddesk.application.naming import called_shortly
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.advice import Meaning, meaning_of, read_link
from leaddesk.domain.cells import clean_text, read_phone, read_postcode, read_urn
from leaddesk.domain.failures import KnownFailure, Problem
from leaddesk.domain.mail import read_email
from leaddesk.domain.records import Record

R = TypeVar("R", bound=Record)
T = TypeVar("T")


def record(new: Record, *, store: Store) -> Changes:
    """Keep a new record; NotAccepted with every problem, KnownFailure when its natural key is taken."""
    new = tidied(new)
    with store.writing(f"Add {named(new, store)}") as work:
        keep_new(new, work)
    return work.changes


def amend(changed: R, *, store: Store, was: R | None = None) -> Changes:
    """Keep the new state of a record.

    `was` is what the officer's form was filled from: fields that they left alone keep what has been recorded meanwhile.
    """
    changed = tidied(changed)
    with store.writing(f"Amend {named(changed, store)}") as work:
        changed = merged(changed, was, work)
        accept(changed, work)
        work.replace([changed])
    return work.changes


def merged(changed: R, was: R | None, work: Writing) -> R:
    """The record to keep: what an officer changed, laid onto what is held now; KnownFailure when it is gone."""
    now = work.get(type(changed), changed.uid)
    if now is None:
        raise KnownFailure("This record is no longer here.", "Close the form, and look in the history for what happened.")
    return changed if was is None else _onto(now, was, changed)


def remove(old: Record, *, store: Store) -> Changes:
    """Remove a record and what it owns, its notes and tags too; Undo brings it all back. KnownFailure while another refers to it."""
    with store.writing(f"Remove {named(old, store)}") as work:
        work.remove([old])
    return work.changes


def keep_new(new: Record, work: Writing) -> None:
    """Check a new record against the rules and the other records, and add it to a batch."""
    accept(new, work)
    work.add([new])


def named(record: Record, store: Store) -> str:
    """What a record is called in the summary of a batch."""
    with store.reading() as reading:
        return called_shortly(record, reading)


def tidied(record: T) -> T:
    """The record with its texts as LeadDesk keeps them: no stray blanks, `le11aa` as LE1 1AA, phones as the country spaces them.

    A blank natural key becomes "not known", which never clashes.
    """
    changes: dict[str, Any] = {}
    for field in fields(cast("Any", record)):
        value = getattr(record, field.name)
        if type(value) is str:
            clean: str | None = _tidy(field.name, value)
            if not clean and field.default is None:
                clean = None
            if clean != value:
                changes[field.name] = clean
    return replace(cast("Any", record), **changes) if changes else record


def problems_as_typed(record: Any) -> tuple[Problem, ...]:
    """What a form shows while an officer types: the problems that would remain once the record is tidied."""
    return own_problems(tidied(record))


def _tidy(name: str, text: str) -> str:
    lines = "\n".join(clean_text(line) for line in text.splitlines()).strip()
    reader = read_urn if name == "urn" else _READERS.get(meaning_of(name))
    return reader(lines) or lines if reader and lines else lines


_READERS: Mapping[Meaning, Callable[[str], str | None]] = {
    Meaning.POSTCODE: read_postcode,
    Meaning.PHONE: read_phone,
    Meaning.EMAIL: read_email,
    Meaning.LINK: read_link,
}


def _onto(now: R, was: R, changed: R) -> R:
    touched = {
        field.name: getattr(changed, field.name)
        for field in fields(cast("Any", was))
        if getattr(changed, field.name) != getattr(was, field.name)
    }
    return cast("R", replace(cast("Any", now), **touched))
