"""What Home says: what is due, what lies unfinished, what is doubtful, what has gone stale, what changed since last time."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.told import RecordLink
from leaddesk.application.due import Due, everything_due
from leaddesk.application.ports import Batch, Reading, Store
from leaddesk.domain.imports import ImportBatch, ImportMessage, PossibleDuplicate
from leaddesk.domain.leaders import Vacancy
from leaddesk.domain.pathways import Programme, ProgrammeStatus

REGISTER_GOES_STALE = 60
"""Days after which the register no longer says who leads a school today."""
LONG_OPEN = 180
"""Days after which a vacancy is said to be long open."""
FEW = 8
LATELY = 60
REGISTER = "gias"
_SEEN, _NEWEST = "seen", "newest batch"


@dataclass(frozen=True, slots=True)
class Doubts:
    """Doubtful rows that imports left behind; `pairs` are the first few possible duplicates, with the reason."""

    duplicates: int
    pairs: tuple[tuple[RecordLink, RecordLink, str], ...]
    messages: int


@dataclass(frozen=True, slots=True)
class Stale:
    """Data that has grown old: the register's day when it is too long ago, and vacancies that stay open."""

    register_as_at: date | None
    vacancies: tuple[tuple[RecordLink, date], ...]


@dataclass(frozen=True, slots=True)
class News:
    """What was done since this officer last closed LeadDesk here, the newest first; `since` None: never before."""

    since: datetime | None
    batches: tuple[Batch, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """Everything on Home."""

    due: Due
    programmes: tuple[RecordLink, ...]
    programmes_in_draft: int
    doubts: Doubts
    stale: Stale
    news: News


def home_page(*, store: Store) -> HomePage:
    """One look at everything that may need an officer."""
    news = _news(store)
    with store.reading() as reading:
        telling = Telling(reading, store.today(), store.officer)
        drafts = reading.find(Programme, status=ProgrammeStatus.DRAFT)
        return HomePage(
            due=everything_due(telling),
            programmes=tuple(RecordLink(draft.title, Programme.KIND, draft.uid) for draft in drafts[:FEW]),
            programmes_in_draft=len(drafts),
            doubts=_doubts(reading, telling),
            stale=_stale(reading, telling),
            news=news,
        )


def note_seen(*, store: Store) -> None:
    """Remember what this officer has seen of the journal, when LeadDesk closes; what is done later is news to them."""
    newest = store.history.batches(limit=1)
    if newest and not store.is_read_only:
        store.aside.put(_SEEN, _NEWEST, str(newest[0].uid), owner=store.officer)


def _doubts(reading: Reading, telling: Telling) -> Doubts:
    undecided = reading.count(PossibleDuplicate, decision="")
    pairs = reading.find(PossibleDuplicate, decision="")[:FEW] if undecided else []
    named = tuple((_named("person", pair.first, telling), _named("person", pair.second, telling), pair.reason) for pair in pairs)
    return Doubts(undecided, named, reading.count(ImportMessage, is_settled=False))


def _stale(reading: Reading, telling: Telling) -> Stale:
    days = [batch.as_at for batch in reading.find(ImportBatch, file_kind=REGISTER) if batch.as_at is not None]
    newest = max(days, default=None)
    is_old = newest is not None and telling.today - newest > timedelta(days=REGISTER_GOES_STALE)
    long_ago = telling.today - timedelta(days=LONG_OPEN)
    open_long = reading.by_day(Vacancy, "vacant_since", long_ago, most=FEW, filled_by=None)
    return Stale(newest if is_old else None, tuple((_named("school", vacancy.school, telling), _day(vacancy)) for vacancy in open_long))


def _named(kind: str, uid: UUID, telling: Telling) -> RecordLink:
    return RecordLink(telling.name(kind, uid), kind, uid)


def _day(vacancy: Vacancy) -> date:
    assert vacancy.vacant_since is not None
    return vacancy.vacant_since


def _news(store: Store) -> News:
    kept = next((each for each in store.aside.on(_SEEN, owner=store.officer) if each.name == _NEWEST), None)
    lately = store.history.batches(limit=LATELY)
    at = next((n for n, batch in enumerate(lately) if kept is not None and str(batch.uid) == kept.content), len(lately))
    return News(kept.put_at if kept is not None else None, tuple(batch for batch in lately[:at] if batch.can_undo))
