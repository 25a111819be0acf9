"""The words in which a page is described."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.told import RecordLink, Told
from leaddesk.domain.records import Record

Say = Callable[[Any, Telling], Told]


@dataclass(frozen=True, slots=True)
class Fact:
    """One named value. `of` is a field, told by its own type and marks, or a function that tells it."""

    heading: str
    of: str | Say


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence that answers what one opened the page to know; tone `""`, `muted`, `good`, `note`, `warning` or `danger`."""

    words: Told
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done: the record as it will be then. `icon` is one of `resources/icons`.

    `asks`: the field that its form asks for first; empty when one press is enough.
    """

    words: str
    changed: Record
    icon: str = "done"
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """Records of another kind that point to this one by the field `by`, as a small table.

    `finds` says which instead where they point by a code. `add`: the words of the button that makes one, empty for none;
    `start`: what a new one begins with. `order` sorts;
    `keeps` leaves some out; `descending` puts the latest first. The first column leads to the record's own page where it has one.
    """

    heading: str
    kind: type[Any]
    by: str
    columns: tuple[Fact, ...]
    finds: Callable[[Any], Mapping[str, Any]] | None = None
    empty_words: str = ""
    add: str = ""
    start: Callable[[Any, Telling], Mapping[str, Any]] = lambda _owner, _telling: {}
    order: Callable[[Any], Any] | None = None
    descending: bool = False
    keeps: Callable[[Any, Telling], bool] = lambda _record, _telling: True


def _nothing(_record: Any, _telling: Telling) -> Iterable[Any]:
    return ()


@dataclass(frozen=True, slots=True)
class Description:
    """How one kind of record is told. `noun` stands on buttons ("Save cohort"), `title` heads the page, `strap` stands under it.

    `texts` are long fields, each under its heading; `tags` are pairs of a heading and a controlled list; `list_kind` is the
    list in which it stands, empty for a part that has no page of its own.
    """

    kind: type[Any]
    noun: str
    title: str | Say
    list_kind: str = ""
    strap: tuple[str | Say, ...] = ()
    answers: Callable[[Any, Telling], Iterable[Remark]] = _nothing
    facts: tuple[Fact, ...] = ()
    texts: tuple[Fact, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    related: tuple[Related, ...] = ()
    deeds: Callable[[Any, Telling], Iterable[Deed]] = _nothing
    start: Callable[[Telling], Mapping[str, Any]] = field(default=lambda _telling: {})


__all__ = ["Deed", "Description", "Fact", "RecordLink", "Related", "Remark", "Say", "Told"]
