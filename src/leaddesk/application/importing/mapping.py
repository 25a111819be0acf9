"""Which column of a file holds what: by its heading, by a likeness to known headings, by what its cells look like; never by position.

A likeness alone is never trusted: it counts where the cells confirm it, and is marked to be checked where they cannot (experience.md, U2).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from rapidfuzz import fuzz

from leaddesk.application.importing.column_looks import Column, agrees, is_telling, names_schools
from leaddesk.application.importing.kinds import Field, Kind, plain_heading, told_apart
from leaddesk.application.importing.respondents import respondent_claim, respondent_columns
from leaddesk.application.importing.staging import ColumnMatch, Confidence
from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.application.importing.untaken import CHOSEN_SO, why_beyond
from leaddesk.application.importing.wordings import (
    beside_brackets,
    differ_by_a_slip,
    either_of,
    speak_of_something_else,
    words_asked,
    words_of,
    words_of_person,
)
from leaddesk.domain.failures import KnownFailure

LOOKED_AT, SHOWN = 60, 3
ALIKE, SUGGESTED = 70, 82
"""Of 100: from when on a heading is like another (experience.md, U2), or is worth a suggestion."""


def columns_of(table: SourceTable) -> list[Column]:
    """The columns of a table with the first cells of each."""
    rows = [cells for _, cells in islice(table.rows(), LOOKED_AT) if not isinstance(cells, RowFault)]
    width = max((len(table.headings), *(len(cells) for cells in rows)), default=0)
    headings = [*table.headings, *[""] * (width - len(table.headings))]

    def told(at: int) -> tuple[str, ...]:
        return tuple(text for cells in rows if at < len(cells) and (text := cells[at].strip()))

    return [Column(at, heading.strip(), told(at)) for at, heading in enumerate(headings)]


def match_columns(
    kind: Kind, columns: Sequence[Column], remembered: Mapping[str, str] | None = None, said: Mapping[int, str] | None = None
) -> tuple[ColumnMatch, ...]:
    """What each column is taken for.

    `remembered`: what the officer decided of these headings the last time, plain heading to field; `said`: what these columns surely
    hold, by their place.
    """
    said = said or {}
    if kind.signature:  # an official layout is known word for word; its other columns are none of ours
        held = {index: key for key, index in kind.columns([column.heading for column in columns]).items() if key not in said.values()}
        return tuple(
            _chosen(column, said[column.index]) if column.index in said else _known(column, held.get(column.index, ""))
            for column in columns
        )
    return _Matcher(kind, columns, remembered or {}, said).matches()


def chosen_columns(columns: Sequence[Column], chosen: Mapping[int, str], kind: Kind) -> tuple[ColumnMatch, ...]:
    """What the officer said each column holds; KnownFailure when two claim one field or a field is none of this kind."""
    fields = {field.key for field in kind.fields}
    keys = [key for key in chosen.values() if key]
    if len(keys) != len(set(keys)):
        raise KnownFailure("Two columns are taken for the same field.", "Ignore one of them.")
    if not set(keys) <= fields:
        raise KnownFailure(f"A column is taken for something that {kind.words} does not hold.", "Choose its field again.")
    return tuple(_chosen(column, chosen.get(column.index, "")) for column in columns)


def places_of(matches: Iterable[ColumnMatch]) -> dict[str, int]:
    """In which column each field stands."""
    return {match.key: match.index for match in matches if match.key}


def _chosen(column: Column, key: str) -> ColumnMatch:
    confidence, why = (Confidence.CHOSEN, "") if key else (Confidence.IGNORED, CHOSEN_SO)
    return ColumnMatch(column.index, column.heading, column.cells[:SHOWN], key, confidence, why)


def _known(column: Column, key: str) -> ColumnMatch:
    return ColumnMatch(column.index, column.heading, column.cells[:SHOWN], key, Confidence.SURE if key else Confidence.IGNORED)


class _Matcher:
    """Takes the surest claims first; each field goes to one column."""

    def __init__(self, kind: Kind, columns: Sequence[Column], remembered: Mapping[str, str], said: Mapping[int, str]) -> None:
        self._kind, self._fields = kind, {field.key: field for field in kind.fields}
        self._words = [(plain_heading(words), field) for field in kind.fields for words in field.headings]
        self._loose = [(words, field) for words, field in self._words if len(words) > 3 and not field.is_numbered]
        self._same: dict[tuple[str, ...], list[tuple[str, Field]]] = {}
        for words, field in self._words:
            self._same.setdefault(words_of(words), []).append((words, field))
        self._same.pop((), None)
        self._posts = {words: field.key for words, field in self._words if field.is_numbered}
        names = dict(zip((column.index for column in columns), told_apart(column.plain for column in columns), strict=True))
        self._columns, self._remembered = columns, {at: remembered[name] for at, name in names.items() if name in remembered}
        self._respondents = respondent_columns([column.plain for column in columns])
        self._found = {column.index: _chosen(column, said[column.index]) for column in columns if column.index in said}
        self._taken = {match.key for match in self._found.values() if match.key}

    def matches(self) -> tuple[ColumnMatch, ...]:
        """Every column, in the order of the file."""
        steps = (
            self._of_schools, self._by_heading, self._by_wording, self._by_parts, self._beyond, self._against_its_cells,
            self._by_likeness, self._by_cells, self._ignore,
        )  # fmt: skip
        asked = [column for column in self._columns if column.index not in self._respondents]
        noted = [column for column in self._columns if column.index in self._respondents]
        rounds = [(self._from_last_time, self._columns), *((step, asked) for step in steps[:3]), (self._by_service, noted),
                  *((step, asked) for step in steps[3:])]  # fmt: skip
        for step, columns in rounds:
            for column in columns:
                if column.index not in self._found:
                    step(column)
        return tuple(self._owned(self._found[column.index]) for column in self._columns)

    def _owned(self, match: ColumnMatch) -> ColumnMatch:
        """A column about somebody, such as “Chair's phone”, counts only where another column says, or may yet say, who that is."""
        owners = self._fields[match.key].beside if match.key else ()
        if not owners or match.confidence is Confidence.CHOSEN or not self._taken.isdisjoint(owners) or self._kind.lacking_of(self._taken):
            return match
        return replace(match, key="", confidence=Confidence.CHECK, why="No column says whose this is.")

    def _take(self, column: Column, key: str, confidence: Confidence, why: str = "") -> None:
        self._found[column.index] = ColumnMatch(column.index, column.heading, column.cells[:SHOWN], key, confidence, why)
        if key:
            self._taken.add(key)

    def _from_last_time(self, column: Column) -> None:
        key = self._remembered.get(column.index)
        if key is None or not column.heading:
            return
        if not key:
            self._take(column, "", Confidence.IGNORED, "You ignored it the last time.")
        elif key in self._fields and key not in self._taken and agrees(self._fields[key], column) is not False:
            self._take(column, key, Confidence.REMEMBERED, "You took it for this the last time.")

    def _by_service(self, column: Column) -> None:
        """What a form service notes of whoever answered; after the questions, which may ask for the same of the leader."""
        key, confidence, why = respondent_claim(self._respondents[column.index], column.cells, self._taken)
        if key and key not in self._fields:
            key, confidence, why = "", Confidence.IGNORED, f"Nothing in {self._kind.words} is about whoever answered."
        self._take(column, key, confidence, why)

    def _of_schools(self, column: Column) -> None:
        """A bare `Name` over names of schools is theirs, in kinds of file that are about people, and never makes people of them."""
        field = next((field for words, field in self._words if words == column.plain and words), None)
        if field is None or field.key != "name" or not {"first_name", "school"} <= self._fields.keys() or not names_schools(column):
            return
        schools = {plain_heading(words) for words in self._fields["school"].headings}
        if "school" in self._taken or any(other.plain in schools for other in self._columns):
            self._take(column, "", Confidence.CHECK, "Its cells are names of schools, and another column holds these.")
        else:
            self._take(column, "school", Confidence.SURE, "Its cells are names of schools.")

    def _by_heading(self, column: Column) -> None:
        field = next((field for words, field in self._words if words == column.plain and words), None)
        if field is None:
            return
        if field.key in self._taken:
            self._take(column, "", Confidence.CHECK, f"Another column is headed {column.heading} too. Choose which of them counts.")
        elif agrees(field, column) is not False:
            self._take(column, field.key, Confidence.SURE)

    def _against_its_cells(self, column: Column) -> None:
        """A known heading over cells that look otherwise; it counts where no other column holds what it says."""
        field = next((field for words, field in self._words if words == column.plain and words), None) or self._worded(column.heading)
        if field is None:
            return
        if field.key in self._taken:
            self._take(column, "", Confidence.CHECK, f"It is headed {column.heading}, but another column holds that.")
        else:
            self._take(column, field.key, Confidence.CHECK, f"It is headed {column.heading}, but its cells do not look so.")

    def _by_wording(self, column: Column) -> None:
        """A known heading in other words, as a question, or with a slip of the keyboard that the cells confirm."""
        mine = words_of(column.heading)
        for same in filter(None, (mine, *words_asked(column.heading), self._of_the_person(column.heading))):
            for words, field in self._same.get(same, ()):
                if field.key not in self._taken and agrees(field, column) is not False:
                    return self._take(column, field.key, Confidence.SURE, f"Its heading says the same as “{words}”.")
        for words, field in self._words:
            if field.key not in self._taken and differ_by_a_slip(mine, words_of(words)) and (fit := agrees(field, column)) is not False:
                return self._take(column, field.key, Confidence.SURE if fit else Confidence.CHECK, f"Its heading is like “{words}”.")
        return None

    def _by_parts(self, column: Column) -> None:
        """“Headteacher / Principal” says one thing twice; without its brackets, or in them, a heading may say a known one too."""
        ways = [(either_of(column.heading), Confidence.SURE), *((each, Confidence.CHECK) for each in beside_brackets(column.heading))]
        for parts, confidence in ways:
            found = {self._meant(part) for part in parts}
            key = found.pop() if len(found) == 1 else ""
            if key and key not in self._taken and agrees(self._fields[key], column) is not False:
                return self._take(column, key, confidence, f"Its heading says “{parts[0]}”.")
        return None

    def _meant(self, words: str) -> str:
        """The field that a part of a heading means, "" for none."""
        field = self._worded(words)
        return field.key if field is not None else ""

    def _worded(self, words: str) -> Field | None:
        """The field one of whose headings says the same."""
        known = self._same.get(words_of(words))
        return known[0][1] if known else None

    def _of_the_person(self, heading: str) -> tuple[str, ...]:
        """“Leader's e-mail” asks for the e-mail address of whom a row is about, in kinds of file that are about people."""
        return words_of_person(heading) if "first_name" in self._fields else ()

    def _beyond(self, column: Column) -> None:
        """More of a post, or about its holder, than there is room for in a row that names many leaders."""
        found = why_beyond(self._posts, column.heading) if self._posts and self._worded(column.heading) is None else None
        if found is not None:
            self._take(column, "", found[1], found[0])

    def _by_likeness(self, column: Column) -> None:
        """A heading that is only like a known one is never sure: what its cells look like tells an address, not whose it is."""
        ways = ((fuzz.ratio, ALIKE, "like"), (fuzz.WRatio, SUGGESTED, "a little like"))
        is_question = column.plain.endswith("?") or column.plain.startswith("please")
        for alike, least, why in ways[:1] if is_question else ways:  # a long question is a little like everything
            best, score, words = self._likest(column, alike)
            if best is not None and score >= least and agrees(best, column) is not False:
                return self._take(column, best.key, Confidence.CHECK, f"Its heading is {why} “{words}”.")
        return None

    def _likest(self, column: Column, alike: Callable[[str, str], float]) -> tuple[Field | None, float, str]:
        """The field whose heading is likest, unless another field's is as like; headings of three letters say too little."""
        if len(column.plain) < 4:
            return None, 0, ""
        scored = sorted(
            ((alike(column.plain, words), words, field) for words, field in self._loose
             if field.key not in self._taken and not speak_of_something_else(column.heading, words)),
            key=lambda one: -one[0],
        )  # fmt: skip
        if not scored:
            return None, 0, ""
        score, words, field = scored[0]
        rival = next((other for other, _, beside in scored if beside.key != field.key), 0.0)
        return (field, score, words) if score > rival else (None, 0, "")

    def _by_cells(self, column: Column) -> None:
        """A column whose heading says nothing, but whose cells can only be one thing that the file still lacks."""
        telling = [field for field in self._fields.values() if field.key not in self._taken and is_telling(field)]
        fitting = [field for field in telling if agrees(field, column) is True]
        if len(fitting) == 1 and len(column.cells) > 1 and not speak_of_something_else(column.heading, fitting[0].headings[0]):
            self._take(column, fitting[0].key, Confidence.CHECK, "Its cells look like this.")

    def _ignore(self, column: Column) -> None:
        if not column.heading and column.cells:
            self._take(column, "", Confidence.CHECK, "It has no heading. Choose what it holds, or ignore it.")
        else:
            self._take(column, "", Confidence.IGNORED, f"Nothing in {self._kind.words} is headed so.")


def unattended(matches: Sequence[ColumnMatch], kind: Kind) -> tuple[ColumnMatch, ...]:
    """The matches where nobody looks: what is to be checked counts only where it is needed or its cells confirm it."""
    fields = {field.key: field for field in kind.fields}
    known = {(field.key, plain_heading(words)) for field in kind.fields for words in field.headings}

    def settled(match: ColumnMatch) -> ColumnMatch:
        if match.confidence is not Confidence.CHECK or not match.key or (match.key, plain_heading(match.heading)) in known:
            return match
        wanted = fields[match.key]
        confirmed = is_telling(wanted) and agrees(wanted, Column(match.index, match.heading, match.samples))
        return match if confirmed else replace(match, key="", why=f"{match.why} Nobody was there to check it, so it was ignored.")

    return tuple(map(settled, matches))


def best_kind(columns: Sequence[Column], kinds: Iterable[Kind], said: Mapping[int, str] | None = None) -> Kind | None:
    """The kind that these columns fit best; None when none has what it needs. Of two that fit alike the one declared first.

    `said`: what some of the columns surely hold, by their place; a kind that has no such field is none of theirs.
    """
    plain = {column.plain for column in columns}
    scored = []
    for kind in kinds:
        if kind.signature or kind.stager is None or plain & kind.foreign:
            continue
        keys = {index: key for index, words in (said or {}).items() if (key := kind.key_of(words)) is not None}
        if len(keys) < len(said or {}):
            continue
        matches = match_columns(kind, columns, said=keys)
        if not kind.lacking_of(places_of(matches)):
            sure = [match for match in matches if match.confidence is not Confidence.CHECK]
            scored.append((not kind.lacking_of(places_of(sure)), len(places_of(sure)), len(places_of(matches)), kind))
    return max(scored, key=lambda one: one[:3])[3] if scored else None
