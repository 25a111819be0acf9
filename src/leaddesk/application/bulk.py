"""One field set for many records in one batch: seen before it happens, all or none, undone at once (experience.md, fault 9)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, cast, get_type_hints
from uuid import UUID

from leaddesk.application.changes import Changes
from leaddesk.application.checks import accept
from leaddesk.application.describing.telling import Telling
from leaddesk.application.keeping import merged, tidied
from leaddesk.application.naming import called
from leaddesk.application.ports import Reading, Store, Writing
from leaddesk.application.reading_ahead import ReadingAhead
from leaddesk.application.schools.verbs import worded
from leaddesk.application.work import Progress, Quietly
from leaddesk.domain.counting import how_many
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.schools import School

_BY_STEPS = {
    Enrolment: frozenset({"state", "state_since", "approval", "training", "outcome", "reason_code"}),
    Partnership: frozenset({"state", "state_since", "state_reason", "outcome_code", "closed_on"}),
}
"""What only a step may change, since it asks for a reason or an outcome and dates the change (domain.md 4.5, 4.6)."""
SHOWN = 5
EVERY = 200
"""Records between two words on how far it is."""
_UNSEEN = Quietly()
_ONE_ONLY = frozenset(
    {"uid", "email", "phone", "telephone", "website", "register_changed_on", "as_at", "street", "ukprn", "establishment_number"}
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen: `examples` are name, old and new words of the first few; `refused` the names with their reasons."""

    changing: int
    same: int
    examples: tuple[tuple[str, str, str], ...]
    refused: tuple[str, ...]


def amendable(kind: type[Any]) -> tuple[str, ...]:
    """The fields that can sensibly be the same for many: words, codes, states, dates and yes or no; never keys, names or references."""
    keeping = kind.KEEPING
    own = _ONE_ONLY | _BY_STEPS.get(kind, frozenset()) | set(keeping.key) | set(keeping.sorts) | set(keeping.finds)
    hints = get_type_hints(kind)
    return tuple(f.name for f in fields(kind) if f.name not in own and "refers_to" not in f.metadata and _is_settable(hints[f.name]))


def preview(kind: str, uids: Sequence[UUID], field: str, value: Any, *, store: Store, progress: Progress = _UNSEEN) -> Preview:
    """What setting this field would do to these records, which of them the rules refuse, and why; nothing is kept."""
    pairs = _pairs(kind, uids, field, value, store)
    with store.reading() as reading:
        telling = Telling(reading, store.today(), store.officer)
        return Preview(
            len(pairs),
            len(set(uids)) - len(pairs),
            tuple((called(was, reading), _words(was, field, telling), _words(made, field, telling)) for was, made in pairs[:SHOWN]),
            _refused(pairs, reading, progress),
        )


def amend_many(kind: str, uids: Sequence[UUID], field: str, value: Any, *, store: Store, progress: Progress = _UNSEEN) -> Changes:
    """Set one field of these records in one batch; KnownFailure naming those that the rules refuse, and then none is changed."""
    pairs = _pairs(kind, uids, field, value, store)
    noun = kind.replace("_", " ")
    with store.writing(f"Amend {field.removesuffix('_code').replace('_', ' ')} of {how_many(len(pairs), 'record')} ({noun})") as work:
        kept = _laid_on(pairs, work)
        work.replace(kept)  # before the rules are asked, so that those between records see all of them changed
        if refused := _refused(list(zip(kept, kept, strict=True)), work, progress):
            raise KnownFailure(refused_words(refused), "Nothing was changed. Leave these rows out, or choose another value.")
    return work.changes


def refused_words(refused: Sequence[str]) -> str:
    """Who cannot be changed: three by name, the others by number."""
    named = "; ".join(refused[:3]) + (f"; and {len(refused) - 3:,} more" if len(refused) > 3 else "")
    return f"{len(refused):,} cannot be changed: {named}"


def _pairs(kind: str, uids: Sequence[UUID], field: str, value: Any, store: Store) -> list[tuple[Record, Record]]:
    """Each record that would change, as it is and as it would be."""
    record_type = RECORD_TYPE_OF[kind]
    if field not in amendable(record_type):
        raise KnownFailure("This field cannot be set for many records.", "Amend each record by itself.")
    with store.reading() as reading:
        found = {record.uid: record for record in reading.find(record_type, uid=set(uids))}
    made = []
    if found:  # the value is the same for all: tidied once
        value = getattr(tidied(replace(cast("Any", next(iter(found.values()))), **{field: value})), field)
    for was in (found[uid] for uid in dict.fromkeys(uids) if uid in found):
        if getattr(was, field) != value:
            new = cast("Record", replace(cast("Any", was), **{field: value}))
            made.append((was, cast("Record", worded(new, cast("School", was), store=store)) if isinstance(new, School) else new))
    return made


def _laid_on(pairs: Sequence[tuple[Record, Record]], work: Writing) -> list[Record]:
    """What is to be set, laid onto what is held now; KnownFailure when one of them has gone meanwhile."""
    now = {record.uid: record for record in work.find(type(pairs[0][0]), uid={was.uid for was, _ in pairs})} if pairs else {}
    return [made if now.get(was.uid) == was else merged(made, was, work) for was, made in pairs]


def _refused(pairs: Sequence[tuple[Record, Record]], reading: Reading, progress: Progress) -> tuple[str, ...]:
    found = []
    known = ReadingAhead(reading) if len(pairs) > EVERY else reading
    for at, (was, made) in enumerate(pairs):
        if at % EVERY == 0:
            progress.report(at, len(pairs), "Asking the rules")
        try:
            accept(made, known)
        except KnownFailure as failure:
            found.append(f"{called(was, reading)} ({failure.what.rstrip('.')})")
    return tuple(found)


def _words(record: Record, field: str, telling: Telling) -> str:
    named = f"{field.removesuffix('_code')}_name"  # a school keeps the words of its codes beside them
    value = getattr(record, named, None) if field.endswith("_code") and hasattr(record, named) else telling.value(record, field)
    return str(value) or "blank"


def _is_settable(hint: Any) -> bool:
    kinds = [each for each in getattr(hint, "__args__", (hint,)) if each is not type(None)]
    return len(kinds) == 1 and (kinds[0] in (str, bool, date) or (isinstance(kinds[0], type) and issubclass(kinds[0], StrEnum)))
