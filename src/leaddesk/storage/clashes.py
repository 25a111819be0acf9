"""Why the database would not keep a record, naming who holds what is taken."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import Record
from leaddesk.storage.failures import is_constraint
from leaddesk.storage.naming import field_in_words, kind_in_words, record_in_words
from leaddesk.storage.reading import Reader
from leaddesk.storage.records import Mapper


def clash_in_words(reader: Reader, mapper: Mapper, records: Sequence[Record], error: IntegrityError) -> Exception:
    """A KnownFailure for a taken natural key or a missing companion; the error itself when it is a bug."""
    if is_constraint(error, "FOREIGN KEY"):
        return KnownFailure(
            f"Something that this {kind_in_words(mapper.kind)} refers to is no longer there.", "Go back to the list and choose again."
        )
    if is_constraint(error, "UNIQUE") and mapper.keeping.key:
        return _taken(reader, mapper, records) or error
    return error


def _taken(reader: Reader, mapper: Mapper, records: Sequence[Record]) -> KnownFailure | None:
    """The first record whose natural key another one holds, in the database or among the records themselves."""
    seen: dict[tuple[Any, ...], Record] = {}
    for record in records:
        key = {name: getattr(record, name) for name in mapper.keeping.key}
        if None in key.values():
            continue
        values = tuple(key.values())
        holders = [held for held in reader.find(mapper.record_type, **key) if held.uid != record.uid]
        holder = holders[0] if holders else seen.get(values)
        if holder is not None:
            return taken_in_words(mapper, key, holder)
        seen[values] = record
    return None


def taken_in_words(mapper: Mapper, key: dict[str, Any], holder: Record) -> KnownFailure:
    """The refusal for a natural key that a record holds already."""
    said = [name for name, value in key.items() if value != "" and not isinstance(value, UUID)]
    kind = kind_in_words(mapper.kind)
    if not said:
        return KnownFailure(f"This {kind} is recorded already.", f"Amend the {kind} that is there.")
    name = said[-1]
    return KnownFailure(
        f"{field_in_words(name)} {key[name]} is already taken by {record_in_words(holder)}.",
        f"Open that {kind} instead, or correct the {field_in_words(name)}.",
    )
