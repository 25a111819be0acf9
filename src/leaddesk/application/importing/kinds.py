"""Kinds of file that can be imported: each declares its fields, headings and rules in one place; everything else is shared."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from leaddesk.application.importing.tables import RowFault, SourceTable
from leaddesk.domain.failures import KnownFailure

MOST_LABELS, MOST_FORM_COLUMNS = 60, 4


class Shape(StrEnum):
    """What a column holds, and so how its cells are read."""

    TEXT = "text"
    NAME = "name"
    URN = "urn"
    DATE = "date"
    NUMBER = "number"
    SHARE = "share"
    POSTCODE = "postcode"
    PHONE = "phone"
    WEB = "web"
    MONEY = "money"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a kind of file tells: how senders head its column, what it holds, whether a file without it is no such file.

    `keeps_words`: words such as "Not applicable" are a value here, not a blank. `is_numbered`: one of many alike, such as "Deputy head 2",
    which only the words of its heading can tell from the others. `most`: the highest whole number that it can hold.
    `beside`: fields of which one must have a column too, or nobody knows whose this is.
    """

    key: str
    headings: tuple[str, ...]
    shape: Shape = Shape.TEXT
    is_needed: bool = False
    keeps_words: bool = False
    is_numbered: bool = False
    most: int | None = None
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file. `stager` makes the object that takes its rows; None for a kind that comes with later work.

    `foreign`: headings that show a file of another kind, although all the needed ones are there.
    `dated_by`: fields whose newest day tells which day the file describes, when nothing else does. `enough`: sets of fields of which
    one must be there whole, where a kind can be told in several ways (a school by URN or by name, a person in one cell or in two).
    """

    code: str
    words: str
    fields: tuple[Field, ...] = ()
    stager: Callable[..., object] | None = None
    signature: tuple[frozenset[str], ...] = field(default=())
    dated_by: tuple[str, ...] = ()
    foreign: frozenset[str] = frozenset()
    enough: tuple[frozenset[str], ...] = ()

    def columns(self, headings: Sequence[str]) -> dict[str, int]:
        """Which column holds which field, by heading and never by position; the first of two equal headings counts."""
        places: dict[str, int] = {}
        for index, heading in enumerate(headings):
            places.setdefault(plain_heading(heading), index)
        found = {}
        for wanted in self.fields:
            known = [places[name] for name in map(plain_heading, wanted.headings) if name in places]
            if known:
                found[wanted.key] = known[0]
        return found

    def key_of(self, words: str) -> str | None:
        """The field that is called so, by its key or by one of its usual headings; "" stays "", None when there is none."""
        plain = plain_heading(words)
        called = (one.key for one in self.fields if plain in (plain_heading(one.key), *map(plain_heading, one.headings)))
        return next(called, None) if words else ""

    def fits(self, headings: Sequence[str]) -> bool:
        """Whether these headings are of this kind."""
        plain = {plain_heading(heading) for heading in headings}
        if plain & self.foreign:
            return False
        if self.signature:
            return any(needed <= plain for needed in self.signature)
        return not self.lacking(headings)

    def lacking(self, headings: Sequence[str]) -> list[str]:
        """The usual headings of needed columns that are not there."""
        return self.lacking_of(self.columns(headings))

    def lacking_of(self, mapped: Iterable[str]) -> list[str]:
        """The usual headings of needed fields that no column is taken for."""
        mapped = set(mapped)
        needed = {wanted.key for wanted in self.fields if wanted.is_needed}
        if self.enough and not any(way <= mapped for way in self.enough):
            needed |= min(self.enough, key=lambda way: len(way - mapped))
        return [wanted.headings[0] for wanted in self.fields if wanted.key in needed - mapped]


def plain_heading(text: str) -> str:
    """A heading without what drifts: case, no-break and doubled spaces, underscores, outer blanks, full stops (README of the data)."""
    return " ".join(text.replace("\u00a0", " ").replace("\ufeff", "").replace("_", " ").casefold().split()).strip(" .:*")


def told_apart(headings: Iterable[str]) -> list[str]:
    """Plain headings, the second of one name as `email (2)`: what is remembered of one is not said of the other."""
    seen: Counter[str] = Counter()
    names = []
    for heading in headings:
        seen[heading] += 1
        names.append(f"{heading} ({seen[heading]})" if heading and seen[heading] > 1 else heading)
    return names


def recognise(table: SourceTable, kinds: Iterable[Kind]) -> Kind:
    """The kind that the headings of a table show; KnownFailure when none fits."""
    kinds = tuple(kinds)
    for kind in kinds:
        if kind.fits(table.headings):
            return kind
    if _is_form(table, {plain_heading(words) for kind in kinds for field in kind.fields for words in field.headings}):
        raise KnownFailure(
            "This sheet is a form: its headings stand one below another, not side by side.",
            "Copy it, turn it with Paste special, Transpose, and import that; or send the school its return template.",
        )
    raise KnownFailure(
        f"The headings of this file, taken from row {table.heading_row}, are not of a kind that LeadDesk knows.",
        "Say which kind of file it is, or which row holds its headings.",
    )


def _is_form(table: SourceTable, known: set[str]) -> bool:
    """Whether a narrow sheet's first or second column holds headings, as on a form that a school filled in from the top down."""
    if len(table.headings) > MOST_FORM_COLUMNS or sum(plain_heading(words) in known for words in table.headings) > 1:
        return False
    rows = [cells for _, cells in islice(table.rows(), MOST_LABELS) if not isinstance(cells, RowFault)]
    labels = ({plain_heading(cells[place]) for cells in (table.headings, *rows) if len(cells) > place} for place in range(2))
    return any(len(words & known) > 2 and len(words & known) * 2 > len(words) for words in labels)


def kind_named(code: str, headings: Sequence[str], kinds: Mapping[str, Kind], *, may_lack: bool = False) -> Kind:
    """The kind that the officer named, checked against the headings; KnownFailure when it cannot be.

    `may_lack`: whether headings may still be understood otherwise, unless the layout is an official one.
    """
    kind = kinds.get(code)
    if kind is None or kind.stager is None:
        raise KnownFailure(f"LeadDesk cannot import files of the kind {code} yet.", "This comes with later work.")
    lacking = kind.lacking(headings)
    if lacking and not (may_lack and not kind.signature):
        raise KnownFailure(f"This file has no column {', '.join(lacking)}.", f"Add one to read it as {kind.words}, or choose another kind.")
    return kind
