"""Who a head named in the register is: someone held already, or someone new who may be a duplicate of another."""

from dataclasses import replace
from typing import Any, cast

from rapidfuzz import fuzz

from leaddesk.application.importing.register.held import Held
from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.application.names import ParsedName
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid

_WOMEN, _MEN = frozenset({"mrs", "miss", "ms", "lady", "dame", "sister"}), frozenset({"mr", "sir", "lord", "father", "brother"})
_ALIKE, COMMON_NAME = 85, 3


class People:
    """Finds or makes the person behind a name (the one-head rule of the register: domain.md 7.3, issue's "Importing")."""

    def __init__(self, held: Held, plan: Plan) -> None:
        self._held, self._plan = held, plan

    def find_or_make(self, name: ParsedName, places: set[str]) -> tuple[Person, Person | None]:
        """The person who leads a school in these places, and another of the same name who may be the same person.

        One person only where title and name agree and the schools share a trust, a federation or an authority. A name that three
        people bear already is a common one: one more who bears it elsewhere is no sign of a duplicate.
        """
        title = name.title.casefold()
        namesakes = self._held.by_name.get(name.key, ()) if name.first else ()
        near = None
        for known in namesakes:
            if not known.places.isdisjoint(places):
                if known.title == title:
                    known.places |= places
                    return self._held.people[known.uid], None
                near = known
        person = Person(
            uid=new_uid(), title=name.title, first_name=name.first, last_name=name.last or name.first,
            preferred_name=name.preferred, former_names=name.former, honours=name.honours,
        )  # fmt: skip
        self._plan.add(person)
        suspect = near or (namesakes[0] if 0 < len(namesakes) < COMMON_NAME else None)
        other = self._held.people[suspect.uid] if suspect else None
        self._held.note_person(person, places)
        if other is not None:
            reason = f"Both are called {person.name}, at schools with no shared authority, trust or federation, or with other titles."
            self._plan.add(PossibleDuplicate(uid=new_uid(), first=other.uid, second=person.uid, reason=reason))
        return person, other

    def amend(self, person: Person, name: ParsedName) -> list[CellChange]:
        """Take over what a confirmed head's row says beyond what is held: a fuller first name, honours, a changed title."""
        wanted = {
            "title": name.title if not person.title or self._held.posts_of.get(person.uid, 0) <= 1 else "",
            "first_name": name.first if len(folded(name.first)) > len(folded(person.first_name)) else "",
            "honours": name.honours if not person.honours or self._held.posts_of.get(person.uid, 0) <= 1 else "",
        }
        return self._put(person, {field: value for field, value in wanted.items() if value})

    def rename(self, person: Person, name: ParsedName) -> list[CellChange]:
        """The same person under a new name, the old last name kept among the former ones."""
        former = person.former_names
        if folded(person.last_name) != folded(name.last):
            former = ", ".join(filter(None, (former, person.last_name)))
        wanted = {"title": name.title, "first_name": name.first, "last_name": name.last, "honours": name.honours}
        return self._put(person, {**{field: value for field, value in wanted.items() if value}, "former_names": former})

    def _put(self, person: Person, wanted: dict[str, str]) -> list[CellChange]:
        changes = [
            CellChange(Person.KIND, field, getattr(person, field), value)
            for field, value in wanted.items() if getattr(person, field) != value
        ]  # fmt: skip
        if changes:
            renewed = replace(person, **cast("dict[str, Any]", wanted))
            self._held.people[person.uid] = renewed
            self._plan.put(renewed)
        return changes


def is_same_name(person: Person, name: ParsedName) -> bool:
    """Whether a row names this person: last names agree, and first names do, one perhaps an initial of the other."""
    first, last = name.key
    if folded(person.last_name) != last:
        return folded(f"{person.first_name}{person.last_name}") == first + last
    held = folded(person.first_name)
    return held == first or not held or not first or _is_initial_of(person.first_name, name.first)


def _is_initial_of(one: str, other: str) -> bool:
    """`S` or `S J` stands for Sarah; two written-out names must be equal, up to further names."""
    ones, others = [[folded(word) for word in text.replace(".", " ").split()] for text in (one, other)]
    if not ones or not others or ones[0] == others[0]:
        return True
    return ones[0][0] == others[0][0] and 1 in (len(ones[0]), len(others[0]))


def may_be_same_person(person: Person, name: ParsedName) -> bool:
    """Whether a different name may still be the same person: a new surname, a nickname, a misspelling; never across Mr and Mrs."""
    titles = {person.title.casefold(), name.title.casefold()}
    if titles & _WOMEN and titles & _MEN:
        return False
    first, last = name.key
    held_first, held_last = folded(person.first_name), folded(person.last_name)
    same_first = len(first) > 1 and first == held_first
    return same_first or last == held_last or fuzz.ratio(first + last, held_first + held_last) >= _ALIKE
