"""What a page about a record says, as plain data: pages of schools, leaders and pathways only choose words (look.md)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.finding import Condition
from leaddesk.desktop.kit.cells import Mark


@dataclass(frozen=True, slots=True)
class RecordTarget:
    """A link's end: the page of a record."""

    kind: str
    uid: UUID


@dataclass(frozen=True, slots=True)
class ListTarget:
    """A link's end: the rows behind a count."""

    kind: str
    where: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class WebTarget:
    """A link's end outside LeadDesk: `https://…`, `mailto:…`."""

    address: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; never interpreted as anything but words."""

    words: str
    target: RecordTarget | ListTarget | WebTarget | Callable[[], None]


@dataclass(frozen=True, slots=True)
class State:
    """A state as shape and word, such as a tick and `In post`."""

    words: str
    mark: Mark


Part = str | Link | State
Value = Part | tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """Something an officer can do here: a verb with an icon; `key` such as `Ctrl+E`, shown beside the words on hover."""

    words: str
    run: Callable[[], None]
    icon: str = ""
    key: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph; tone `""`, `muted`, `good`, `note`, `warning` or `danger`."""

    words: Value
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Name and value, line by line; lines whose value is empty are left out."""

    lines: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of a few rows (at most some dozens); `actions[n]` belong to row n; `empty_words` say the next step.

    Where there are more, `total` says how many, and `more` gives the same table with at most so many of them.
    """

    headings: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    empty_words: str = ""
    actions: Sequence[tuple[Action, ...]] = ()
    total: int = 0
    more: "Callable[[int], Rows] | None" = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a history or a note: when, what, and perhaps more."""

    when: str
    what: Value
    detail: str = ""
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries, newest first."""

    entries: Sequence[Entry]
    empty_words: str = ""


Block = Sentence | Facts | Rows | Timeline


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the page; `count` stands behind the heading, `actions` at its right."""

    heading: str
    blocks: tuple[Block, ...]
    count: int | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class PageContent:
    """One page: title, the line under it, the answer first, then sections; `actions` are what one does with this record."""

    title: str
    subtitle: Value = ""
    answer: tuple[Sentence, ...] = ()
    sections: tuple[Section, ...] = ()
    actions: tuple[Action, ...] = ()
