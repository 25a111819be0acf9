"""Whom a row names: by number, by an own mailbox with the name, by name and place; anyone else who comes near is only a suspect."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice
from uuid import UUID

from rapidfuzz import fuzz

from leaddesk.application.importing.people.known import KnownPeople, names_of
from leaddesk.application.names import ParsedName
from leaddesk.domain.cells import folded
from leaddesk.domain.leaders import Person

ALIKE = 92  # experience.md section 2: name and school
_HERS = frozenset({"mrs", "ms", "miss"})
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015]+")
MOST_SUSPECTS = 3  # of a common name, more would only tire


class How(StrEnum):
    """On which fields a row and a person agree."""

    REFERENCE = "reference"
    TRN = "trn"
    EMAIL = "email"
    PLACE = "place"
    AMONG = "among"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a row says of who someone is.

    `emails`: addresses of the row, a post's own mailbox among them or not. `place`: the school or organisation. `role_code` and
    `job_title` only tell two people of one name at one place apart. `among`: those held who share something else with the row, such as
    the designation that it names; a name with that is enough. `reference`: the identity that a return template carries.
    """

    name: ParsedName
    trn: str = ""
    emails: tuple[str, ...] = ()
    place: UUID | None = None
    role_code: str = ""
    job_title: str = ""
    among: frozenset[UUID] = frozenset()
    reference: UUID | None = None


@dataclass(frozen=True, slots=True)
class Suspect:
    """Someone who may be whom the row names, and why, in a sentence."""

    person: Person
    reason: str


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a row names and how that is known; else who may be meant, the likeliest first. `other`: who bears the row's number."""

    person: Person | None = None
    how: How | None = None
    suspects: tuple[Suspect, ...] = ()
    other: Person | None = None


def match(claim: Claim, known: KnownPeople) -> Match:
    """Compare a row with everyone known: TRN, own e-mail with the name, name and place, in that order (domain.md 7.3)."""
    meant = known.people.get(claim.reference) if claim.reference else None
    if meant is not None and _is_named_on(meant, claim.name):
        return Match(meant, How.REFERENCE)
    bearer = known.bearer_of(claim.trn) if claim.trn else None
    if bearer is not None:
        return Match(bearer, How.TRN) if agrees_in_part(bearer, claim.name) else Match(other=bearer)
    for how, found in _sure(claim, known):
        people = [person for person in found if not _is_another(person, claim) and not _titles_differ(person, claim)]
        if (person := _likeliest(people, claim, known)) is not None:
            return Match(person, how)
    return Match(suspects=tuple(islice(_suspects(claim, known), MOST_SUSPECTS)))


def _sure(claim: Claim, known: KnownPeople) -> Iterator[tuple[How, Iterable[Person]]]:
    """Ways to be sure, the surest first: two fields agree in each."""
    writers = _writers(claim, known)
    yield How.EMAIL, [person for person in writers if is_same_name(person, claim.name)]
    yield How.PLACE, known.called_at(claim.name.key, claim.place)
    if claim.among:
        yield How.AMONG, [person for person in known.called(claim.name.key) if person.uid in claim.among]


def _writers(claim: Claim, known: KnownPeople) -> list[Person]:
    addresses = (address for address in claim.emails if not known.mailboxes.holds(address))
    return [person for address in addresses for person in known.writing_from(address)]


def _is_another(person: Person, claim: Claim) -> bool:
    """Two numbers make two people, whatever else agrees."""
    return bool(claim.trn and person.trn and claim.trn != person.trn)


def _titles_differ(person: Person, claim: Claim) -> bool:
    """`Mr J Ward` and `Mrs J Ward` are hardly one, where an initial is all that agrees."""
    titles = {title.casefold().rstrip(".") for title in (person.title, claim.name.title)}
    return len(claim.name.key[0]) == 1 and "mr" in titles and not titles.isdisjoint(_HERS)


def _likeliest(people: list[Person], claim: Claim, known: KnownPeople) -> Person | None:
    """Who is meant: of several people of one name at one place the one who holds the row's post; nobody when that is not one alone."""

    def holds_it(person: Person) -> bool:
        here = (post for post in known.posts_of(person.uid) if claim.place in (post.school, post.organisation))
        if claim.role_code:
            return any(post.role_code == claim.role_code for post in here)
        return any(folded(post.job_title) == folded(claim.job_title) for post in here)

    found = people if len(people) == 1 else list(filter(holds_it, people))
    return found[0] if len(found) == 1 else None


def _suspects(claim: Claim, known: KnownPeople) -> Iterator[Suspect]:
    """Who may be meant, each once: one shared field, or a name that comes near at the same place; never sure.

    They are looked for one by one, since of a common name there are hundreds.
    """
    seen: set[UUID] = set()
    for suspect in chain(_by_reference(claim, known), _by_email(claim, known), _by_name(claim, known), _by_place(claim, known)):
        if suspect.person.uid not in seen and not _is_another(suspect.person, claim):
            seen.add(suspect.person.uid)
            yield suspect


def _by_reference(claim: Claim, known: KnownPeople) -> Iterator[Suspect]:
    meant = known.people.get(claim.reference) if claim.reference else None
    if meant is not None and agrees_in_part(meant, claim.name):
        yield Suspect(meant, f"The reference is that of {meant.name}.")


def _by_email(claim: Claim, known: KnownPeople) -> Iterator[Suspect]:
    for person in _writers(claim, known):
        if agrees_in_part(person, claim.name):
            yield Suspect(person, f"{person.name} and {claim.name.in_words} write from the same address.")


def _by_name(claim: Claim, known: KnownPeople) -> Iterator[Suspect]:
    for person in known.called(claim.name.key):
        yield Suspect(person, f"Both are called {person.name}.")


def _by_place(claim: Claim, known: KnownPeople) -> Iterator[Suspect]:
    for person in known.at(claim.place) if claim.place else ():
        if comes_near(person, claim.name):
            yield Suspect(person, f"{person.name} and {claim.name.in_words} are at the same school.")


def agrees_in_part(person: Person, name: ParsedName) -> bool:
    """Whether a first or last name is shared, so that a number or an address is not the only thing two people share."""
    first, last = name.key
    return any(held_last == last or (held_first == first and first) for held_first, held_last in names_of(person))


def _is_named_on(person: Person, name: ParsedName) -> bool:
    """Whether a row with somebody's reference names them still: a last name changes; another first name is more often somebody else."""
    first, _ = name.key
    return comes_near(person, name) or any(held_first == first and first for held_first, _ in names_of(person))


def is_same_name(person: Person, name: ParsedName) -> bool:
    """Whether a row names this person outright: last names agree, and first names do, one perhaps an initial or a shorter form."""
    first, last = name.key
    held = names_of(person)
    return (first, last) in held or any(held_last == last and _is_short_for(held_first, first) for held_first, held_last in held)


def comes_near(person: Person, name: ParsedName) -> bool:
    """Whether two names may be one: short, doubled, turned round, or with at least 92 of 100 letters alike.

    Short is an initial or a shorter form; doubled a last name of which one of the two has only a part (`Weir`, `Ben-Shalom-Weir`).
    """
    first, last = name.key
    if is_same_name(person, name) or (last, first) in names_of(person) or _is_doubled(person, name):
        return True
    return bool(first) and any(
        held_first and fuzz.ratio(f"{first} {last}", f"{held_first} {held_last}") >= ALIKE for held_first, held_last in names_of(person)
    )


def _is_doubled(person: Person, name: ParsedName) -> bool:
    first, last = name.key
    if not any(_is_short_for(held_first, first) for held_first, _ in names_of(person)):
        return False
    return last in _parts(person.last_name) or folded(person.last_name) in _parts(name.last)


def _parts(last_name: str) -> frozenset[str]:
    return frozenset(filter(None, map(folded, _BETWEEN.split(last_name))))


def _is_short_for(one: str, other: str) -> bool:
    """`h` stands for Hal, `sam` for Samantha; nothing stands for anyone."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and longer.startswith(shorter)
