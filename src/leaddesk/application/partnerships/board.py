"""The board: open needs and running partnerships by state, each with what it owes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.describing.parts import Told
from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.told import RecordLink
from leaddesk.application.partnerships.standing import days_since, owed, state_in_words
from leaddesk.application.ports import Store
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.needs import NeedState, SupportNeed
from leaddesk.domain.partnerships import Partnership, PartnershipState

_P = PartnershipState
COLUMNS: tuple[tuple[str, tuple[PartnershipState, ...]], ...] = (
    ("Needs", ()),
    ("Matching and matched", (_P.MATCHING, _P.MATCHED)),
    ("Agreed", (_P.AGREED,)),
    ("Active", (_P.ACTIVE,)),
    ("Reviewed", (_P.REVIEWED,)),
    ("Paused and stopped", (_P.PAUSED, _P.STOPPED)),
)


@dataclass(frozen=True, slots=True)
class Card:
    """One need or partnership on the board.

    `since` is its state with the days in it (`active for 23 days`), `due` what it owes, `tone` how pressing that is.
    """

    kind: str
    uid: UUID
    name: str
    school: str
    what: str
    since: str
    due: str
    tone: str

    def sentence(self) -> str:
        """The card read aloud."""
        parts = (self.name, self.school, self.what, self.since, self.due.rstrip("."))
        return ", ".join(part for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One state's cards, what owes most first."""

    heading: str
    cards: tuple[Card, ...]


def board(*, store: Store) -> tuple[BoardColumn, ...]:
    """Every column of the board, in one look at the records."""
    with store.reading() as reading:
        telling = Telling(reading, store.today())
        running = [p for state in _shown() for p in telling.find(Partnership, state=state)]
        answered = {partnership.need for partnership in running if partnership.need}
        needs = [n for state in NeedState if state.is_open for n in telling.find(SupportNeed, state=state) if n.uid not in answered]
        made = [BoardColumn(COLUMNS[0][0], _sorted(_of_need(need, telling) for need in needs))]
        for heading, states in COLUMNS[1:]:
            made.append(BoardColumn(heading, _sorted(_of_partnership(p, telling) for p in running if p.state in states)))
        return tuple(made)


def _shown() -> Iterator[PartnershipState]:
    for _, states in COLUMNS:
        yield from states


_PRESSING = {"danger": 0, "warning": 1}


def _sorted(cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(sorted(cards, key=lambda card: (_PRESSING.get(card.tone, 2), card.name.casefold())))


def _of_need(need: SupportNeed, telling: Telling) -> Card:
    due, tone = "", ""
    if need.decide_by:
        late = need.decide_by < telling.today
        due, tone = f"Decision {'was due' if late else 'due'} on {date_in_words(need.decide_by)}", "danger" if late else ""
    since = f"open {days_since(need.raised_on, telling.today)}".strip()
    school, source = telling.name("school", need.school), _words(telling.value(need, "source"))
    return Card(need.KIND, need.uid, need.summary, school, source, since, due, tone)


def _of_partnership(partnership: Partnership, telling: Telling) -> Card:
    owes = sorted(owed(partnership, telling), key=lambda remark: _PRESSING.get(remark.tone, 2))
    due, tone = (_words(owes[0].words).rstrip("."), owes[0].tone) if owes else ("Nothing is due", "")
    return Card(
        partnership.KIND, partnership.uid, partnership.name, telling.name("school", partnership.school),
        _words(telling.value(partnership, "kind_code")), _lower(state_in_words(partnership, telling.today)), due, tone,
    )  # fmt: skip


def _lower(words: str) -> str:
    """Words as they stand within a line."""
    return words[:1].lower() + words[1:]


def _words(told: Told) -> str:
    parts = told if isinstance(told, tuple) else (told,)
    return "".join(part.words if isinstance(part, RecordLink) else part for part in parts)
