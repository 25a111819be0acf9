"""Every person and post that is held or that this file brings, found by number, name, mailbox and place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from uuid import UUID

from leaddesk.application.importing.people.mailboxes import RoleMailboxes
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.leaders import Appointment, Person

NameKey = tuple[str, str]
_Those = dict[UUID, None]
"""People in the order in which they became known, each once."""


class KnownPeople:
    """An index that grows row by row, so that the second row of a file knows whom the first one named."""

    def __init__(self, look: Reading, mailboxes: RoleMailboxes) -> None:
        self.mailboxes = mailboxes
        self.people: dict[UUID, Person] = {}
        self._by_trn: dict[str, UUID] = {}
        self._by_name: dict[NameKey, _Those] = defaultdict(dict)
        self._by_email: dict[str, _Those] = defaultdict(dict)
        self._at_place: dict[UUID, _Those] = defaultdict(dict)
        self._posts: dict[UUID, dict[UUID, Appointment]] = defaultdict(dict)
        for person in look.every(Person):
            self.note(person)
        for post in look.every(Appointment):
            self.note_post(post)

    def note(self, person: Person) -> None:
        """Know of a person, or of what has become of one."""
        self.people[person.uid] = person
        for key in names_of(person):
            self._by_name[key][person.uid] = None
        if person.trn:
            self._by_trn[person.trn] = person.uid
        self._note_email(person.email, person.uid)

    def note_post(self, post: Appointment) -> None:
        """Know of a post, or of what has become of one."""
        self._posts[post.person][post.uid] = post
        for place in filter(None, (post.school, post.organisation)):
            self._at_place[place][post.person] = None
        self._note_email(post.email, post.person)

    def _note_email(self, address: str, person: UUID) -> None:
        if address and not self.mailboxes.holds(address):
            self._by_email[address.casefold()][person] = None

    def bearer_of(self, trn: str) -> Person | None:
        """Who has a teacher reference number."""
        return self.people.get(self._by_trn[trn]) if trn in self._by_trn else None

    def called(self, key: NameKey) -> Iterator[Person]:
        """Everyone of a name, by first or preferred name and by last or a former one."""
        return self._all(self._by_name.get(key, ()))

    def writing_from(self, address: str) -> Iterator[Person]:
        """Everyone with this address of their own or at work, unless it is a post's mailbox."""
        return self._all(self._by_email.get(address.casefold(), ()))

    def at(self, place: UUID) -> Iterator[Person]:
        """Everyone who holds or held a post at a school or organisation."""
        return self._all(self._at_place.get(place, ()))

    def called_at(self, key: NameKey, place: UUID | None) -> list[Person]:
        """Everyone of a name who holds or held a post at a place: few stand at one place, however many bear the name."""
        named, here = self._by_name.get(key, {}), self._at_place.get(place, {}) if place is not None else {}
        found = [uid for uid in here if uid in named]
        return [self.people[uid] for uid in (found if len(found) < 2 else filter(here.__contains__, named))]

    def posts_of(self, person: UUID) -> list[Appointment]:
        """The posts someone holds or held, in the order of their making."""
        return list(self._posts.get(person, {}).values())

    def _all(self, uids: Iterable[UUID]) -> Iterator[Person]:
        return (self.people[uid] for uid in uids)


def names_of(person: Person) -> frozenset[NameKey]:
    """Every first and last name that someone goes or went by, for comparing; a former name is a last name or a whole one."""
    return _names(person.first_name, person.preferred_name, person.last_name, person.former_names)


@lru_cache(maxsize=100_000)
def _names(first_name: str, preferred_name: str, last_name: str, former_names: str) -> frozenset[NameKey]:
    firsts = {folded(name) for name in (first_name, preferred_name) if name}
    keys = {(first, folded(last_name)) for first in firsts or {""}}
    for former in filter(None, map(str.strip, former_names.split(","))):
        *first, last = former.split()
        keys |= {(folded(" ".join(first)), folded(last))} if first else set()
        keys |= {(one, folded(former)) for one in firsts}
    return frozenset(keys)
