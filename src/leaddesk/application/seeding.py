"""The shipped vocabularies: they fill a new database, and an upgrade adds what is new without touching an officer's edit."""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid5

from leaddesk.application.ports import Store
from leaddesk.domain.publications import Setting
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

# Shipped terms have the same identity on every laptop, so that two laptops' lists are one list.
_SHIPPED = UUID("6d1a0c0e-5b8f-5f6e-9c55-1eadde5c0001")
_FINGERPRINT = "shipped_vocabularies"
_OWN_COLUMNS = frozenset({"code", "label", "order", "active_from", "active_to", "parent", "aliases", "source", "note"})


def seed_vocabularies(folder: Path, *, store: Store) -> int:
    """Add the shipped terms that this database has never had; returns how many. Reads nothing more when nothing was shipped since.

    A term that an officer changed stays as it is, and one that an officer removed stays away: the journal remembers it.
    """
    files = sorted(folder.glob("*.csv"))
    fingerprint = _fingerprint(files)
    with store.reading() as reading:
        known = next(iter(reading.find(Setting, name=_FINGERPRINT)), None)
        if known is not None and known.value == fingerprint:
            return 0
        held = {(term.list_name, term.code) for term in reading.every(Term)}
    missing = [term for term in _terms(files) if (term.list_name, term.code) not in held]
    new = [term for term in missing if known is None or not store.history.of_record(term.uid, limit=1)]
    with store.writing("The vocabularies that come with LeadDesk", source="leaddesk", can_undo=False) as work:
        work.add(new)
        if known is None:
            work.add([Setting(uid=new_uid(), name=_FINGERPRINT, value=fingerprint)])
        else:
            work.replace([replace(known, value=fingerprint)])
    return len(new)


def _fingerprint(files: list[Path]) -> str:
    seen = hashlib.sha256()
    for file in files:
        seen.update(file.name.encode() + b"\0" + file.read_bytes())
    return seen.hexdigest()


def _terms(files: list[Path]) -> Iterator[Term]:
    for file in files:
        with file.open(encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                yield _term(file.stem, row)


def _term(list_name: str, row: dict[str, str]) -> Term:
    return Term(
        uid=uuid5(_SHIPPED, f"{list_name}/{row['code']}"),
        list_name=list_name,
        code=row["code"],
        label=row["label"],
        sort_order=int(row["order"] or 0),
        active_from=_day(row["active_from"]),
        active_to=_day(row["active_to"]),
        parent=row["parent"],
        aliases=row["aliases"],
        source=row["source"],
        note=_note(row),
        is_system=True,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _note(row: dict[str, str]) -> str:
    """The note and every further column of the list as `name=value; …` (a role's headship model, a grade's shape)."""
    facts = [row["note"]] if row["note"] else []
    facts += [fact for name, value in row.items() if name not in _OWN_COLUMNS and value and (fact := f"{name}={value}") not in row["note"]]
    return "; ".join(facts)
