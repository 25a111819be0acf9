"""Which school a row is about: by URN, by DfE number, by postcode and name; a name alone that only comes near is asked about."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz import fuzz, process

from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.staging import ImportOptions, RowQuestion
from leaddesk.application.importing.successors import Successors
from leaddesk.application.importing.told import Told
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import MISTAKEN_NUMBER, folded, read_postcode, read_urn
from leaddesk.domain.imports import Verdict
from leaddesk.domain.school_names import plain_school_name, telling_words
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_urn

_DFE_NUMBER = re.compile(r"^(\d{3})\s*[/ -]?\s*(\d{4})$")
_NUMBER_IN_NAME = re.compile(
    r"(?:\b(?:URN|DfE(?: (?:no|number))?)\b[.:]?\s*)?(?<!\d)(?:(?P<urn>\d{6})|(?P<number>\d{3}/\d{4}))(?!\d)", re.IGNORECASE
)
_EMPTIED = re.compile(r"\(\s*\)|\[\s*\]")
NEAR, NEAR_AT_POSTCODE, UNLIKE, MOST_OFFERED = 85, 75, 60, 4


class SchoolAnswer(StrEnum):
    """The safe answer to which school is meant; the others name a school each."""

    LEAVE = "Leave these rows out"


@dataclass(frozen=True, slots=True)
class SchoolCells:
    """What a row says of its school, each cell as it was read."""

    urn: str = ""
    number: str = ""
    name: str = ""
    postcode: str = ""

    @property
    def with_number_apart(self) -> "SchoolCells":
        """The same with a URN or DfE number that stands with the name, as in `Lark Rise (123456)`, in its own place; else the same."""
        found = None if self.urn or self.number else _NUMBER_IN_NAME.search(self.name)
        if found is None:
            return self
        name = _EMPTIED.sub(" ", self.name[: found.start()] + self.name[found.end() :]).strip(" -–—,:;/|")
        return replace(self, name=name, urn=found["urn"] or "", number=found["number"] or "")


@dataclass(frozen=True, slots=True)
class FoundSchool:
    """The school of a row; without one, what becomes of the row, why in words, and what is asked.

    `is_elsewhere`: surely a school that is not held, so that the row is none of ours.
    """

    school: School | None = None
    verdict: Verdict = Verdict.REJECTED
    told: tuple[Told, ...] = ()
    offered: tuple[School, ...] = ()
    is_elsewhere: bool = False


class SchoolFinder:
    """Every school held, found by what senders write; it remembers what it has found, since files repeat themselves."""

    def __init__(self, look: Reading, options: ImportOptions, field: str = "urn") -> None:
        self.held, self._options, self._field = HeldSchools(look, options), options, field
        self._successors = Successors(look)
        self._by_number: dict[str, list[School]] = defaultdict(list)
        self._by_postcode: dict[str, list[School]] = defaultdict(list)
        self._by_name: dict[str, list[School]] = defaultdict(list)
        self._plain: dict[str, list[School]] = defaultdict(list)
        for school in sorted(self.held.every(), key=lambda one: not one.is_open):
            self._by_number[school.dfe_number.replace("/", "")].append(school)
            self._by_postcode[school.postcode].append(school)
            self._by_name[folded(school.name)].append(school)
            self._plain[plain_school_name(school.name)].append(school)
        self._found: dict[SchoolCells, FoundSchool] = {}
        self._spoken_of: dict[str, School] = {}

    def hear(self, spoken: Iterable[tuple[str, str]]) -> list[str]:
        """Take up which schools a file names, by URN and name; returns the URNs of rows about schools that are surely not held.

        A URN that is not held beside a name that the same file gives to a school that is held is a slip, and told on its row.
        """
        rows = list(spoken)
        plain = {name: plain_school_name(name) for name in {name for _, name in rows}}
        said = [(read_urn(urn), plain[name]) for urn, name in rows]
        self._spoken_of = {name: school for urn, name in set(said) if name and (school := self.held.get(urn)) is not None}
        return [urn for urn, name in said if name not in self._spoken_of]

    def is_wanted(self, cells: SchoolCells) -> bool:
        """Whether a row is to be taken: its school is held and asked for, or there is something to be told of it."""
        found = self.find(cells)
        return not found.is_elsewhere and (found.school is None or self.held.asks_for(found.school))

    def find(self, cells: SchoolCells) -> FoundSchool:
        """The school that the cells name, or its open successor when it has closed."""
        if cells not in self._found:
            apart = cells.with_number_apart
            is_held = self.held.get(apart.urn) is not None or bool(self._numbered(apart.number))
            self._found[cells] = self._open(self._find(apart if is_held else cells))
        return self._found[cells]

    def question(self, cells: SchoolCells, row: int) -> RowQuestion | None:
        """What to ask of a row whose school is in doubt; rows that name it alike share one answer."""
        offered = self.find(cells).offered
        if not offered:
            return None
        answers = (str(SchoolAnswer.LEAVE), *map(in_words, offered))
        meant = f"Is it {offered[0].name}?" if len(offered) == 1 else "Which school is it?"
        detail = "Until you answer, these rows are not saved."
        return RowQuestion(_key(cells), row, f"{_doubt(cells, offered)} {meant}", detail, answers)

    def _find(self, cells: SchoolCells) -> FoundSchool:
        urn, number = read_urn(cells.urn), cells.number
        told: tuple[Told, ...] = ()
        if urn and _DFE_NUMBER.match(cells.urn.strip()):
            urn, number = "", cells.urn
            told = (Told(self._field, "dfe_number", f"“{cells.urn}” looks like a DfE number rather than a URN; it was read as one."),)
        if urn and not check_urn(urn):
            return self._by_urn(urn, cells)
        if urn:
            told = tuple(Told(self._field, "urn", str(problem)) for problem in check_urn(urn)[:1])
        for school in self._numbered(number)[:1]:
            return self._as_named(school, f"The DfE number {number.strip()}", cells, told)
        if cells.name:
            return self._named(cells, told)
        if MISTAKEN_NUMBER.match(number.strip()):
            words = "A spreadsheet has damaged this DfE number; its last digits are lost. Ask for it again, or give the URN."
            return FoundSchool(told=(Told(self._field, "urn", words),))
        if number.strip():
            words = f"You hold no school with the DfE number {number}. Check it, or give the URN."
            return FoundSchool(told=(Told(self._field, "urn", words),))
        return FoundSchool(told=told or (Told(self._field, "urn", "This row names no school. Give its URN."),))

    def _by_urn(self, urn: str, cells: SchoolCells) -> FoundSchool:
        school = self.held.get(urn)
        plain = plain_school_name(cells.name)
        if school is None and (meant := self._spoken_of.get(plain)) is not None:
            words = f"You hold no school with URN {urn}. Other rows give {meant.name} the URN {meant.urn}; correct it here."
            return FoundSchool(verdict=Verdict.CONFLICT, told=(Told(self._field, "urn", words),))
        if school is None:
            return FoundSchool(is_elsewhere=True, verdict=Verdict.SKIPPED)
        numbered = self._numbered(cells.number)
        if not numbered or school in numbered:
            return self._as_named(school, f"URN {urn}", cells)
        words = f"URN {urn} is {school.name}, but the DfE number {cells.number.strip()} is that of {in_words(numbered[0])}."
        if plain == plain_school_name(school.name):
            return FoundSchool(school, told=(Told(self._field, "dfe_number", f"{words} The URN and the name were believed."),))
        return FoundSchool(verdict=Verdict.CONFLICT, told=(Told(self._field, "dfe_number", f"{words} Correct one of the two."),))

    def _as_named(self, school: School, called: str, cells: SchoolCells, told: tuple[Told, ...] = ()) -> FoundSchool:
        """The school that a number gives, unless the row names another one that is held; `called` is that number in words."""
        plain = plain_school_name(cells.name)
        if not plain or plain == plain_school_name(school.name):
            return FoundSchool(school, told=told)
        others = [one for one in self._plain.get(plain, ()) if one.uid != school.uid]
        if others:
            words = f"{called} is {school.name}, but the row names {others[0].name} (URN {others[0].urn}). Correct one of the two."
            return FoundSchool(verdict=Verdict.CONFLICT, told=(*told, Told("school", "school_name", words)))
        if _may_be_called(cells.name, school):
            return FoundSchool(school, told=told)
        words = f"{called} is {school.name} in your records; the row says “{cells.name}”. Check it."
        return FoundSchool(school, told=(*told, Told("school", "school_name", words)))

    def _numbered(self, number: str) -> list[School]:
        """Every school that has or had the number, those that are open first."""
        found = _DFE_NUMBER.match(number.strip())
        return self._by_number.get("".join(found.groups()), []) if found else []

    def _named(self, cells: SchoolCells, told: tuple[Told, ...]) -> FoundSchool:
        at_postcode = self._by_postcode.get(read_postcode(cells.postcode) or "", []) if cells.postcode.strip() else []
        likeness = {school.urn: _likeness(cells.name, school) for school in at_postcode}
        near = [one for one in at_postcode if likeness[one.urn] == max(likeness.values()) >= NEAR_AT_POSTCODE]
        if near and (len(near) == 1 or sum(one.is_open for one in near) == 1):
            return FoundSchool(near[0], told=told)
        exact, said = self._by_name.get(folded(cells.name), []), read_postcode(cells.postcode) if cells.postcode.strip() else None
        is_elsewhere = bool(exact) and said is not None and exact[0].postcode not in ("", said)
        if (sum(school.is_open for school in exact) == 1 or len(exact) == 1) and not is_elsewhere:
            words = f"{exact[0].name} was found by its name alone (URN {exact[0].urn}). Check that it is the school meant."
            return FoundSchool(exact[0], told=(*told, Told("school", "by_name", words)))
        offered = tuple(dict.fromkeys(self._offered(cells)))[:MOST_OFFERED]
        chosen = next((one for one in offered if in_words(one) == self._options.answers.get(_key(cells))), None)
        if chosen is not None:
            return FoundSchool(chosen, told=told)
        if not offered:
            words = f"You hold no school called “{cells.name}”. Give its URN."
            return FoundSchool(told=(*told, Told("school", "school", words)))
        return self._in_doubt(cells, told, offered)

    def _in_doubt(self, cells: SchoolCells, told: tuple[Told, ...], offered: tuple[School, ...]) -> FoundSchool:
        if self._options.answers.get(_key(cells)) == SchoolAnswer.LEAVE:
            words = f"Left out, as you said: you hold no school called “{cells.name}”."
            return FoundSchool(verdict=Verdict.SKIPPED, told=(*told, Told("school", "school", words)), offered=offered)
        meant = " or ".join(map(in_words, offered))
        words = f"{_doubt(cells, offered)} Say whether it is {meant}, or give the URN."
        return FoundSchool(verdict=Verdict.CONFLICT, told=(*told, Told("school", "school", words)), offered=offered)

    def _offered(self, cells: SchoolCells) -> Iterator[School]:
        """Schools that may be meant, the likeliest first, those asked for only."""
        plain = plain_school_name(cells.name)
        yield from filter(self.held.asks_for, self._by_name.get(folded(cells.name), ()))
        yield from filter(self.held.asks_for, self._plain.get(plain, ()) if plain else ())
        near = process.extract(plain, self._plain.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=NEAR, limit=MOST_OFFERED)
        for name, _, _ in near if plain else ():
            yield from filter(self.held.asks_for, self._plain[name])
        told = set(telling_words(plain).split())
        longer = [name for name in self._plain if told <= set(telling_words(name).split())] if told else []
        for name in sorted(longer, key=len):  # `All Hallows` for All Hallows Quayside Church of England Primary School
            yield from filter(self.held.asks_for, self._plain[name])

    def _open(self, found: FoundSchool) -> FoundSchool:
        """A school that has closed gives way to the one that took over, by the links of GIAS (domain.md 7.3)."""
        school = found.school
        if school is None or school.is_open:
            return found
        heirs = self._successors.open_heirs(school)
        if len(heirs) == 1:
            words = f"{school.name} has closed; {heirs[0].name} (URN {heirs[0].urn}) took over and was taken instead."
            return FoundSchool(heirs[0], told=(*found.told, Told(self._field, "successor", words)))
        named = " or ".join(map(in_words, heirs))
        words = f"{school.name} has closed, so nobody is in post there. Give the school that took over{f': {named}' if named else ''}."
        return FoundSchool(told=(*found.told, Told(self._field, "urn", words)))


def in_words(school: School) -> str:
    """A school as an answer names it, so that two of one name can be told apart."""
    return f"{school.name} (URN {school.urn}{f', {school.postcode}' if school.postcode else ''})"


def _doubt(cells: SchoolCells, offered: Sequence[School]) -> str:
    """Why it is not sure which school is meant."""
    called = [school for school in offered if folded(school.name) == folded(cells.name)]
    if not called:
        return f"You hold no school called “{cells.name}”."
    if len(called) > 1:
        return f"You hold {len(called)} schools called “{cells.name}”."
    return f"{called[0].name} is at {called[0].postcode} in your records, not at “{cells.postcode.strip()}”."


def _may_be_called(name: str, school: School) -> bool:
    """Whether a name may be that of a school, by the words that tell schools apart: Oak Primary is not Ash Primary."""
    plain, held = plain_school_name(name), plain_school_name(school.name)
    bare, bare_held = telling_words(plain), telling_words(held)
    alike = fuzz.token_set_ratio(bare, bare_held) if bare and bare_held else fuzz.token_sort_ratio(plain, held)
    return alike >= UNLIKE


def _likeness(name: str, school: School) -> float:
    """How alike two names of schools are, from 0 to 100; a name without the words for phase and church is nearly as good."""
    plain, held = plain_school_name(name), plain_school_name(school.name)
    bare, bare_held = telling_words(plain), telling_words(held)
    return max(fuzz.token_sort_ratio(plain, held), fuzz.token_sort_ratio(bare, bare_held) - 5 if bare and bare_held else 0)


def _key(cells: SchoolCells) -> str:
    return f"school:{folded(cells.name)}:{folded(cells.postcode)}"
