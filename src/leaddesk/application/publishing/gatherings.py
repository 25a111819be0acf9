"""Whom a print can be about beside a list: the people of a cohort, a network or a partnership, or everyone of a tier."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from leaddesk.application.naming import called
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import HOLDING_A_PLACE, Enrolment
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.networks import Network, NetworkMember
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant

HEADS_TIER = "headteacher"


class Gathering(StrEnum):
    """What kind of group, by its word on the command line."""

    COHORT = "cohort"
    NETWORK = "network"
    PARTNERSHIP = "partnership"
    TIER = "tier"


@dataclass(frozen=True, slots=True)
class Group:
    """One group to choose: its identity (a tier's code), its words, and what else it may be called."""

    kind: Gathering
    key: str
    words: str
    also: tuple[str, ...] = ()


def groups_of(kind: Gathering, *, store: Store) -> list[Group]:
    """Every group of a kind: the latest cohorts first, the rest by name, tiers in their order."""
    with store.reading() as reading:
        return _GROUPS[kind](reading)


def find_group(kind: Gathering, named: str, *, store: Store) -> Group:
    """The group of that identity or name (capitals do not matter); KnownFailure when there is none, or more than one."""
    wanted = " ".join(named.split()).casefold()
    groups = groups_of(kind, store=store)
    found = [one for one in groups if wanted in (one.key.casefold(), one.words.casefold())]
    found = found or [one for one in groups if wanted in {name.casefold() for name in one.also}]
    if not found:
        raise KnownFailure(f"There is no {kind.value} called “{named}”.", _where_to_look(kind, groups))
    if len(found) > 1:
        raise KnownFailure(f"{len(found)} {kind.value}s are called “{named}”.", f"Write which, such as “{found[0].words}”.")
    return found[0]


def _where_to_look(kind: Gathering, groups: Sequence[Group]) -> str:
    if kind is Gathering.TIER:
        return f"The tiers are: {', '.join(group.words for group in groups)}."
    return f"See their names with `leaddesk list {kind.value}s`."


def people_of(group: Group, *, store: Store) -> list[UUID]:
    """The people of a group: those who hold a place, belong at present, take part or are in post; each once."""
    with store.reading() as reading:
        return list(dict.fromkeys(_PEOPLE[group.kind](group.key, reading, store.today())))


def _cohorts(reading: Reading) -> list[Group]:
    cohorts = sorted(reading.every(Cohort), key=lambda one: (one.starts_on is not None, one.starts_on, one.name), reverse=True)
    return [Group(Gathering.COHORT, str(one.uid), called(one, reading), (one.name,)) for one in cohorts]


def _networks(reading: Reading) -> list[Group]:
    return _by_words(Group(Gathering.NETWORK, str(one.uid), one.name) for one in reading.every(Network))


def _partnerships(reading: Reading) -> list[Group]:
    return _by_words(Group(Gathering.PARTNERSHIP, str(one.uid), called(one, reading)) for one in reading.every(Partnership))


def _tiers(reading: Reading) -> list[Group]:
    terms = sorted(Vocabulary.of(reading).terms("tiers").values(), key=lambda term: (term.sort_order, term.label))
    return [Group(Gathering.TIER, term.code, term.label, tuple(term.aliases.split(";"))) for term in terms]


def _by_words(groups: Iterable[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: group.words.casefold())


def _of_cohort(key: str, reading: Reading, _today: date) -> list[UUID]:
    enrolled = reading.find(Enrolment, cohort=UUID(key), state=tuple(HOLDING_A_PLACE))
    return [one.person for one in enrolled if one.holds_a_place]


def _of_network(key: str, reading: Reading, today: date) -> list[UUID]:
    members = reading.find(NetworkMember, network=UUID(key))
    return [one.person for one in members if one.person and (one.left_on is None or one.left_on >= today)]


def _of_partnership(key: str, reading: Reading, today: date) -> list[UUID]:
    """Those who take part by name; for a school that takes part without one, its headteacher."""
    taking_part = reading.find(PartnershipParticipant, partnership=UUID(key))
    schools = tuple(one.school for one in taking_part if one.school and not one.person)
    return [*(one.person for one in taking_part if one.person), *_heads_of(schools, reading, today)]


def _heads_of(schools: Sequence[UUID], reading: Reading, today: date) -> list[UUID]:
    posts = reading.find(Appointment, school=tuple(schools), tier_code=HEADS_TIER)
    return [post.person for post in posts if post.is_current(today)]


def _of_tier(key: str, reading: Reading, today: date) -> list[UUID]:
    return [post.person for post in reading.find(Appointment, tier_code=key) if post.is_current(today)]


_GROUPS: dict[Gathering, Callable[[Reading], list[Group]]] = {
    Gathering.COHORT: _cohorts,
    Gathering.NETWORK: _networks,
    Gathering.PARTNERSHIP: _partnerships,
    Gathering.TIER: _tiers,
}
_PEOPLE: dict[Gathering, Callable[[str, Reading, date], list[UUID]]] = {
    Gathering.COHORT: _of_cohort,
    Gathering.NETWORK: _of_network,
    Gathering.PARTNERSHIP: _of_partnership,
    Gathering.TIER: _of_tier,
}
