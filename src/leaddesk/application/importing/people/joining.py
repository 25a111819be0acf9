"""Rows joined to people: the one whom a row surely names, the one an officer said it names, or someone new who may be another."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import changes_of, filled_in, mended, with_values
from leaddesk.application.importing.people.known import KnownPeople, names_of
from leaddesk.application.importing.people.mailboxes import ROLE_MAILBOXES, RoleMailboxes
from leaddesk.application.importing.people.matching import Claim, How, Match, Suspect, agrees_in_part, match
from leaddesk.application.importing.staging import CellChange, ImportOptions, RowQuestion, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.importing.weighing import weighed
from leaddesk.application.names import ParsedName
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid

POSSIBLE_DUPLICATE = "possible_duplicate"
SAME_PERSON = "same person:"
"""How the keys of questions begin that ask whether two people are one."""
_NAMES = frozenset({"first_name", "last_name", "former_names"})
ONLY_WHEN_BLANK = frozenset({"title", "honours", "preferred_name", "trn"})


class SamePersonAnswer(StrEnum):
    """What an officer can answer to whether two people are one; unanswered, they are kept apart and asked about again on Home."""

    KEEP_APART = "They are two people"
    SAME = "It is the same person"
    LATER = "Decide later"


@dataclass(slots=True)
class Joined:
    """Whom a row is about: None when its number is someone else's or its name cannot be kept.

    `how` it is known; `changes` of the person; what is to be told, and asked, of the row. `waits`: an officer will decide later.
    """

    person: Person | None = None
    is_new: bool = False
    how: How | None = None
    changes: list[CellChange] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    question: RowQuestion | None = None
    waits: bool = False


class People:
    """Finds or makes the people of one file and plans what becomes of them; every kind but the register uses it.

    `places`: the names of the schools held.
    """

    def __init__(
        self, look: Reading, terms: Terms, staging: Staging, options: ImportOptions, as_at: date, *, places: Mapping[UUID, str]
    ) -> None:
        self._plan, self._newest, self._options, self._places = staging.plan, staging.newest, options, places
        self.known = KnownPeople(look, RoleMailboxes(terms[ROLE_MAILBOXES].by_code.values(), as_at))
        self._made_in: dict[UUID, int] = {}
        self._named_in: dict[UUID, int] = {}
        self._clears: Collection[str] = ()
        self._boxes: dict[str, tuple[int, ParsedName | None]] = {}
        self._row = 0

    def join(self, claim: Claim, row: int, values: Mapping[str, str | None], clears: Collection[str] = ()) -> Joined:
        """The person of a row, made when nobody is surely meant.

        `values` are what the row says by field of a person; blanks keep ours, but for the fields that `clears` names.
        """
        self._row, self._clears = row, clears
        found = match(claim, self.known)
        if found.other is not None:
            words = f"This is the teacher reference number of {self._known_as(found.other)}. Check it and the name; the row was left out."
            return Joined(told=[Told("trn", "trn", words)])
        joined = Joined(told=self._shared_address(claim, found))
        if claim.reference and found.how is not How.REFERENCE:
            joined.told.append(Told("reference", "reference", self._foreign_reference(claim)))
        if found.person is not None:
            joined.how = found.how
            self._amend(found.person, claim, values, joined)
            return joined
        self._decide(found, claim, row, values, joined)
        return joined

    def _decide(self, found: Match, claim: Claim, row: int, values: Mapping[str, str | None], joined: Joined) -> None:
        """Nobody is surely meant: ask about each suspect in turn, the likeliest first, until one is the person; else make someone new."""
        apart: set[UUID] = set()
        for suspect in found.suspects:
            joined.question = question = self._question(suspect, claim, row)
            answer = self._options.answers.get(question.key, "")
            if answer == SamePersonAnswer.SAME:
                self._amend(suspect.person, claim, values, joined, is_told=True)
                return
            if answer == SamePersonAnswer.LATER:
                words = f"Left out until you decide: {suspect.reason} Is {claim.name.in_words} the same person?"
                joined.told, joined.waits = [Told("last_name", "decide_later", words)], True
                return
            if answer != SamePersonAnswer.KEEP_APART:
                break
            apart.add(suspect.person.uid)
        self._make(claim, row, values, joined)
        for one in found.suspects if joined.person is not None else ():
            self._keep_pair(one, joined, decision=DIFFERENT_PEOPLE if one.person.uid in apart else "")

    def _question(self, suspect: Suspect, claim: Claim, row: int) -> RowQuestion:
        made_in = self._made_in.get(suspect.person.uid)
        mark = f"row {made_in}" if made_in else str(suspect.person.uid)
        where = self._where(suspect.person, claim)
        held = f"Row {made_in} of this file" if made_in else "Held"
        place = f", at {self._place(claim.place)}" if claim.place else ""
        text = f"{suspect.reason} Is {claim.name.in_words} the same person?"
        detail = f"{held}: {suspect.person.formal_name or suspect.person.name}{where}. This row: {claim.name.in_words}{place}."
        return RowQuestion(f"{SAME_PERSON}{row}:{mark}", row, text, detail, tuple(map(str, SamePersonAnswer)), str(SamePersonAnswer.LATER))

    def _where(self, person: Person, claim: Claim) -> str:
        posts = self.known.posts_of(person.uid)
        told = [" ".join(filter(None, (post.job_title, "at", self._place(post.school)))) for post in posts if post.school]
        return f", {'; '.join(told)}" if told else ""

    def _place(self, school: UUID | None) -> str:
        return self._places.get(school, "") if school else ""

    def _make(self, claim: Claim, row: int, values: Mapping[str, str | None], joined: Joined) -> None:
        name = claim.name
        told: dict[str, Any] = {key: value for key, value in values.items() if value}
        fresh = Person(uid=new_uid(), first_name=name.first, last_name=name.last, former_names=name.former)
        doubts: list[tuple[str, str]] = []
        person = mended(replace(fresh, **told, trn=claim.trn or None), fresh, frozenset({"first_name", "last_name"}), doubts)
        joined.told += [_of_own_column(Told(key, key, words)) for key, words in doubts]
        if person is None:
            return
        joined.person, joined.is_new = person, True
        joined.changes += filled_in(person, ("title", "trn", "email", "phone"))
        self._made_in[person.uid] = self._named_in[person.uid] = row
        self._plan.add(person)
        self.known.note(person)

    def _keep_pair(self, suspect: Suspect, joined: Joined, *, decision: str) -> None:
        person = joined.person
        assert person is not None
        self._plan.add(
            PossibleDuplicate(uid=new_uid(), first=suspect.person.uid, second=person.uid, reason=suspect.reason, decision=decision)
        )
        if not decision:
            made_in = self._made_in.get(suspect.person.uid)
            whom = f"whom row {made_in} of this file names" if made_in else "whom you hold already"
            words = f"{person.name} may be someone {whom}. {suspect.reason} Kept as two people to be looked at."
            joined.told.append(Told("last_name", POSSIBLE_DUPLICATE, words))

    def _amend(self, held: Person, claim: Claim, values: Mapping[str, str | None], joined: Joined, *, is_told: bool = False) -> None:
        """What a row adds to someone held; a title or number that is held stays, and `is_told` keeps another spelling for next time."""
        told: dict[str, Any] = {key: value or None for key, value in (*values.items(), ("trn", claim.trn))}
        is_other_name = claim.name.key not in names_of(held) and bool(claim.name.first)
        if _is_fuller(claim, held):
            told["first_name"] = claim.name.first
        elif joined.how is How.REFERENCE and is_other_name and not self._newest.day_of(held, "last_name", self._row):
            told |= _renamed(held, claim)
        elif is_told and is_other_name:
            told["former_names"] = ", ".join(filter(None, (held.former_names, f"{claim.name.first} {claim.name.last}")))
        elif is_other_name:
            joined.told.append(self._another_name(held, claim))
        elif claim.name.last == held.last_name:
            self._newest.agree(held, ("first_name", "last_name"))
        names = {field: told.pop(field) for field in _NAMES & told.keys()}
        changes, older = weighed(held, told, self._newest, self._row, clears=self._clears, keeps=ONLY_WHEN_BLANK)
        changes += changes_of(held, names)
        joined.told += map(_of_own_column, older)
        earlier = self._named_in.setdefault(held.uid, self._row)
        if earlier != self._row:
            changes, again = without_contradictions(changes, earlier)
            joined.told += map(_of_own_column, again)
        doubts: list[tuple[str, str]] = []
        sound = mended(with_values(held, changes), held, frozenset(), doubts) or held
        joined.told += [_of_own_column(Told(key, key, words)) for key, words in doubts]
        joined.person, joined.changes = sound, [one for one in changes if getattr(sound, one.field) == one.new]
        if sound != held:
            self._plan.put(sound)
            self.known.note(sound)

    def _foreign_reference(self, claim: Claim) -> str:
        holder = self.known.people.get(claim.reference) if claim.reference else None
        whose = f"is {holder.name}’s" if holder is not None else "is of nobody held here"
        return f"This reference {whose}; the row was matched by name and school. Check that rows were not moved."

    def _known_as(self, person: Person) -> str:
        """Someone by name, and by the row of this file that brought them."""
        made_in = self._made_in.get(person.uid)
        return f"{person.name} (row {made_in} of this file)" if made_in else person.name

    def _another_name(self, held: Person, claim: Claim) -> Told:
        made_in = self._made_in.get(held.uid)
        who = f"Row {made_in} of this file calls this person {held.name}; this row says" if made_in else (
            f"You hold this person as {held.name}; the file says")  # fmt: skip
        change = "Correct one of the two." if made_in else "Amend the name by hand if it has changed."
        return Told("last_name", "another_name", f"{who} {claim.name.in_words}. {change}")

    def _shared_address(self, claim: Claim, found: Match) -> list[Told]:
        """An address that someone else altogether has too is allowed, and told (experience.md section 5, 36)."""
        told: list[Told] = []
        for address in claim.emails:
            if self.known.mailboxes.holds(address):
                told += self._shared_mailbox(address, claim)
                continue
            others = (one for one in self.known.writing_from(address) if one != found.person and not agrees_in_part(one, claim.name))
            for other in others:
                words = f"{address} is the address of {self._known_as(other)} too. Check whose it is, or list it among the role mailboxes."
                told.append(Told("email", "shared_address", words))
        return told


    def _shared_mailbox(self, address: str, claim: Claim) -> Iterator[Told]:
        """A mailbox that a file gives to a second person is kept and told once; it tells nothing of who they are."""
        row, name = self._boxes.setdefault(address.casefold(), (self._row, claim.name))
        if name is not None and name.key != claim.name.key:
            self._boxes[address.casefold()] = (row, None)
            words = f"{address} is given for {name.in_words} (row {row} of this file) too. It was kept as the mailbox of their posts."
            yield Told("email", "shared_mailbox", words)


def _of_own_column(told: Told) -> Told:
    """A person's own address and telephone stand in columns of their own, beside those of the post."""
    return replace(told, field=f"own_{told.field}") if told.field in {"email", "phone"} else told


def without_contradictions(changes: list[CellChange], earlier: int) -> tuple[list[CellChange], list[Told]]:
    """What a later row of a file changes without what an earlier one said otherwise: a file that contradicts itself is told so."""
    told = [Told(one.field, "two_rows", f"Row {earlier} says {one.old} of the same person; this says {one.new}. The first was kept.")
            for one in changes if one.old]  # fmt: skip
    return [one for one in changes if not one.old], told


def _is_fuller(claim: Claim, held: Person) -> bool:
    """Whether the file writes out a first name of which only the initial is held."""
    initial, (first, last) = folded(held.first_name), claim.name.key
    return len(initial) == 1 < len(first) and first.startswith(initial) and last == folded(held.last_name)


def _renamed(held: Person, claim: Claim) -> dict[str, str]:
    """The name that a return template's row has changed; a last name that was held is kept among the former ones."""
    name = {"first_name": claim.name.first, "last_name": claim.name.last}
    if folded(claim.name.last) == folded(held.last_name):
        return name
    former = [*map(str.strip, held.former_names.split(",")), held.last_name]
    return {**name, "former_names": ", ".join(dict.fromkeys(filter(None, former)))}

