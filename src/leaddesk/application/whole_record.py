"""One whole record: its own fields and everything that refers to it, whatever its kind."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from uuid import UUID

from leaddesk.application.naming import called
from leaddesk.application.ports import Reading, Store
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF, RECORD_TYPES
from leaddesk.domain.schools import School
from leaddesk.domain.tags import Tag


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """A record and what it is called, what refers to it by kind, and the names of every record that any of these point to."""

    record: Record
    name: str
    related: dict[str, list[Record]]
    names: dict[UUID, str]


def whole_record(kind: str, identity: str, *, store: Store) -> WholeRecord:
    """The record of a kind by its uid, or a school by its URN; KnownFailure when there is none."""
    with store.reading() as reading:
        record = _find(reading, kind, identity)
        related = {found.KIND: records for found in RECORD_TYPES if (records := _referring(reading, found, record))}
        of_any: tuple[type[Record], ...] = (ContactNote, Tag)
        for beside in of_any:  # these may be about any kind of record
            if about := reading.find(beside, subject=record.uid):
                related[beside.KIND] = list(about)
        everyone = [record, *(one for records in related.values() for one in records)]
        return WholeRecord(record, called(record, reading), related, _names(reading, everyone))


def _find(reading: Reading, kind: str, identity: str) -> Record:
    record: Record | None = None
    if kind == School.KIND and identity.isdigit():
        record = next(iter(reading.find(School, urn=identity)), None)
    else:
        try:
            record = reading.get(RECORD_TYPE_OF[kind], UUID(identity))
        except ValueError:
            record = None
    if record is None:
        raise KnownFailure("There is no such record.", "Find its identity with `leaddesk list`, which shows each as uid.")
    return record


def references(kind: type[Record]) -> dict[str, str]:
    """The fields of a kind that hold the identity of another record, and the kind each points to."""
    return {f.name: f.metadata["refers_to"] for f in fields(kind) if "refers_to" in f.metadata}


def _referring(reading: Reading, kind: type[Record], record: Record) -> list[Record]:
    pointing = [name for name, to in references(kind).items() if to == record.KIND]
    found = {one.uid: one for name in pointing for one in reading.find(kind, **{name: record.uid})}
    return list(found.values())


def _names(reading: Reading, records: list[Record]) -> dict[UUID, str]:
    names: dict[UUID, str] = {}
    for record in records:
        for kind, uid in _pointed_at(record):
            if uid not in names and (other := reading.get(RECORD_TYPE_OF[kind], uid)) is not None:
                names[uid] = called(other, reading)
    return names


def _pointed_at(record: Record) -> Iterator[tuple[str, UUID]]:
    for name, kind in references(type(record)).items():
        uid = getattr(record, name)
        if uid is not None:
            yield kind, uid
