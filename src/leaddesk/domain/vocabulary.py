"""Controlled lists that policy can change: dated terms that officers edit (house.md, decision 10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of a controlled list, such as the tier "Middle leader"; a closed scheme stays readable after `active_to`.

    `aliases` are other ways it is written, separated by `;`. `parent` groups it (a role's tier, a grade's framework).
    `note` holds further facts as `name=value; …` (such as a role's headship model). `is_system`: shipped, not an officer's own.
    """

    KIND: ClassVar[str] = "term"
    KEEPING: ClassVar[Keeping] = Keeping(key=("list_name", "code"), sorts=("label",), finds=("label", "code", "aliases"))

    uid: UUID
    list_name: str
    code: str
    label: str
    sort_order: int = 0
    active_from: date | None = None
    active_to: date | None = None
    parent: str = ""
    aliases: str = ""
    source: str = ""
    note: str = ""
    is_system: bool = False

    def is_active(self, day: date) -> bool:
        """Whether the term can be chosen on that day; dates are inclusive."""
        return (self.active_from is None or self.active_from <= day) and (self.active_to is None or day <= self.active_to)

    @property
    def facts(self) -> dict[str, str]:
        """The further facts of `note`, such as `{"headship_model": "executive"}`; words without `=` are no facts."""
        pairs = (part.partition("=") for part in self.note.split(";"))
        return {name.strip(): value.strip() for name, sign, value in pairs if sign}

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this term can be kept."""
        found = []
        if not self.code.strip():
            found.append(Problem("code", "This term has no code.", "Give it a short code, such as middle."))
        if not self.label.strip():
            found.append(Problem("label", "This term has no label.", "Write the words that officers will see."))
        if self.active_from and self.active_to and self.active_to < self.active_from:
            found.append(Problem("active_to", "The last day is before the first day.", "Correct one of the two dates."))
        return tuple(found)


_HEADINGS = {"inspection_areas": "Inspected areas", "name_titles": "Titles of people", "file_headings": "Headings of files"}


def list_heading(list_name: str) -> str:
    """A controlled list's name as officers read it: `support_categories` is "Support categories"."""
    return _HEADINGS.get(list_name, list_name.replace("_", " ").capitalize())


def active_terms(terms: Iterable[Term], day: date, *, also: str = "") -> list[Term]:
    """The terms to choose from on a day in their order, with the one already chosen (`also`) even when it is closed."""
    chosen = (term for term in terms if term.is_active(day) or term.code == also)
    return sorted(chosen, key=lambda term: (term.sort_order, term.label))


def in_use(term: Term, places: int) -> tuple[Problem, ...]:
    """Why a term cannot be removed: records use it. Closing it keeps them readable (domain.md section 4)."""
    if places == 0:
        return ()
    records = "1 record uses" if places == 1 else f"{places} records use"
    return (Problem("", f"{records} “{term.label}”.", "Give it a last day instead of removing it."),)
