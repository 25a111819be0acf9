"""Who leads a school, out of a register's head columns: one person, two who share the post, or nobody."""

import re
from dataclasses import dataclass, replace

from leaddesk.application.importing.register.posts import JobTitles, Post
from leaddesk.application.importing.terms import TermList
from leaddesk.application.names import NameWords, ParsedName, is_about_a_post, read_full_name, read_name
from leaddesk.domain.cells import folded

_AND = re.compile(r"\s*(?:/|&|\+|;|\band\b)\s*(?![^()\[\]]*[)\]])", re.IGNORECASE)
"""What stands between two people; not within brackets, as in `Ann Lee (A/Head)`."""
_TRAILING_POST = re.compile(r"^(?P<name>.*?\S)\s*(?:\s[-–—]|,|:)\s*(?P<post>[^,]+)$")
_VACANT = re.compile(r"\bvacan(?:t|cy)\b", re.IGNORECASE)
_CLEAN = re.compile(r"^[^\W\d_]+(?:[-'’ .][^\W\d_]+)*\.?$")
_NO_VALUE = frozenset({"notapplicable", "notrecorded", "null", "na", "supp", "doesnotapply"})


@dataclass(frozen=True, slots=True)
class HeadCells:
    """The head columns of one row, as text."""

    title: str = ""
    first: str = ""
    last: str = ""
    honours: str = ""
    job: str = ""
    full: str = ""


@dataclass(frozen=True, slots=True)
class Heads:
    """What the cells say: the people with their post, or that the post is empty; `doubt` when they cannot be read safely."""

    people: tuple[ParsedName, ...] = ()
    post: Post | None = None
    is_vacant: bool = False
    doubt: str = ""


class HeadReader:
    """Reads head columns with the vocabularies of titles, honours, roles and words for a vacancy."""

    def __init__(self, words: NameWords, jobs: JobTitles, vacancy_words: TermList) -> None:
        self._words, self._jobs, self._vacancy_words = words, jobs, vacancy_words
        self._known: dict[HeadCells, Heads] = {}
        self._vacant: dict[str, bool] = {}
        self._openings = vacancy_words.first_words()

    def read(self, cells: HeadCells) -> Heads:
        """The heads that the cells name; nobody when they are blank."""
        if not (cells.first or cells.last or cells.full):
            return Heads()
        if self._is_plain(cells):
            return Heads((ParsedName(self._words.title(cells.title) or "", cells.first, cells.last),), self._jobs.post(cells.job))
        if cells not in self._known:
            self._known[cells] = self._read(cells)
        return self._known[cells]

    def _is_plain(self, cells: HeadCells) -> bool:
        """The short way that most rows take: a title, one first name, one last name, each plain."""
        words = self._words
        return (
            bool(cells.first and cells.last) and not cells.honours and words.is_plain(cells.first) and words.is_plain(cells.last)
            and (not cells.title or words.title(cells.title) is not None) and not self._is_vacant_word(cells.last)
            and cells.first.casefold() not in self._openings
        )  # fmt: skip

    def _is_vacant_word(self, word: str) -> bool:
        if word not in self._vacant:
            self._vacant[word] = self._is_vacant(word)
        return self._vacant[word]

    def _read(self, cells: HeadCells) -> Heads:
        written = cells.full or f"{cells.first} {cells.last}".strip()
        title_pair = [self._words.title(part) for part in _AND.split(cells.title)]
        if len(title_pair) > 1 and all(title_pair):
            return Heads(doubt=_two_or_one(f"{cells.title} {written}"))
        if self._is_vacant(written) or (cells.last and all(self._is_vacant(cell) for cell in (cells.first, cells.last) if cell)):
            return Heads(is_vacant=True, post=self._jobs.post(cells.job))
        if folded(written) in _NO_VALUE:
            return Heads()
        has_title = bool(cells.title)
        cells, job, in_name = self._post_out_of_title(cells)
        cells, in_name = self._post_out_of_names(cells, in_name)
        if self._is_vacant(cells.full or f"{cells.first} {cells.last}".strip()):
            return Heads(is_vacant=True, post=self._jobs.post(job, in_name))
        has_post_for_title = has_title and not cells.title
        people = self._people(cells, may_share=has_post_for_title or self._jobs.is_shared(f"{in_name} {job}"))
        if people is None:
            return Heads(doubt=_two_or_one(written))
        return self._with_post(cells, people, job, in_name)

    def _post_out_of_title(self, cells: HeadCells) -> tuple[HeadCells, str, str]:
        """A job title in the cell for `Mrs` or `Mr`: the row without it, the job title, and what further says of the post."""
        title, job = cells.title, cells.job
        if not title or self._words.title(title) or not is_about_a_post(title):
            return cells, job, ""
        cells = replace(cells, title="")
        return (cells, title, "") if not job or folded(job) == folded(title) else (cells, job, title)

    def _with_post(self, cells: HeadCells, people: tuple[ParsedName, ...], job: str, in_name: str) -> Heads:
        said = [extra for person in people for extra in person.extra if is_about_a_post(extra)]
        post = self._jobs.post(job, " ".join(dict.fromkeys(filter(None, (in_name, *said)))))
        if len(people) > 1:
            post = self._jobs.shared(post)
        honours = self._words.honours_in(cells.honours) if cells.honours and len(people) == 1 else ""
        if honours:
            people = (replace(people[0], honours=honours),)
        return Heads(tuple(person for person in people if person.last or person.first), post)

    def _is_vacant(self, text: str) -> bool:
        """`Vacant`, `TBC`, `-` and their like; GIAS's own words for "no value" say nothing about a vacancy."""
        plain = folded(text)
        if plain in _NO_VALUE and "/" not in text:
            return False
        if self._vacancy_words.code_of(text) is not None or not text.strip(" -–—.?") or _VACANT.search(text) is not None:
            return True
        words = self._words.without_titles(text)[1].split()
        return all(self._vacancy_words.code_of(word) for word in words)

    def _post_out_of_names(self, cells: HeadCells, in_name: str) -> tuple[HeadCells, str]:
        """`Bowen - Interim Headteacher` is a last name and a job title."""
        for field, text in (("first", cells.first), ("last", cells.last), ("full", cells.full)):
            found = _TRAILING_POST.match(text)
            if found and is_about_a_post(found["post"]) and not self._words.title(found["post"].split()[0]):
                cells = replace(cells, **{field: found["name"]})
                in_name = f"{in_name} {found['post']}".strip()
        return cells, in_name

    def _people(self, cells: HeadCells, *, may_share: bool) -> tuple[ParsedName, ...] | None:
        """One or two people; None when it cannot be told. `may_share`: the job title speaks of more than one."""
        if cells.full:
            return self._from_parts(self._paired(_parts(cells.full)), cells)
        if _CLEAN.match(cells.first) and _CLEAN.match(cells.last) and not _AND.search(cells.first + "|" + cells.last):
            if self._are_two(cells, may_share=may_share):
                return self._from_parts([cells.first, cells.last], cells)
            return (read_name(cells.title, cells.first, cells.last, self._words),)
        return self._from_two_cells(cells)

    def _from_two_cells(self, cells: HeadCells) -> tuple[ParsedName, ...] | None:
        firsts, lasts = _parts(cells.first), _parts(cells.last)
        if len(firsts) == len(lasts) == 2 and all(firsts) and all(lasts):
            return (read_name(cells.title, firsts[0], lasts[0], self._words), read_name("", firsts[1], lasts[1], self._words))
        if len(firsts) == 2 and len(lasts) == 1 and all(self._is_given(part) for part in firsts) and self._is_family(lasts[0]):
            return tuple(read_name("", first, lasts[0], self._words) for first in firsts)
        if len(firsts) == len(lasts) == 1:
            if not cells.last or (not cells.first and "," in cells.last):
                return self._from_parts([cells.first or cells.last], cells)
            return (read_name(cells.title, cells.first, cells.last, self._words),)
        return self._from_parts(_parts(f"{cells.first} {cells.last}"), cells)

    def _paired(self, parts: list[str]) -> list[str]:
        """`Sunita / Paul Rammell / Fenwick`: two first and two last names, joined by a file that had them in two columns."""
        if len(parts) != 3:
            return parts
        first, *middle, last = self._words.without_titles(parts[0])[1], *parts[1].split(), parts[2]
        if len(middle) < 2 or len(first.split()) > 1 or len(last.split()) > 1:
            return parts
        second, names = self._words.without_titles(parts[1])
        if len(names.split()) != 2:
            return parts
        given, family = names.split()
        return [f"{parts[0]} {family}", f"{second} {given} {last}".strip()]

    def _from_parts(self, parts: list[str], cells: HeadCells) -> tuple[ParsedName, ...] | None:
        parts = [part for part in parts if part]
        if len(parts) == 2 and any(self._words.title(part) for part in parts):
            return None
        if len(parts) > 2 and any(len(self._words.without_titles(part)[1].split()) < 2 for part in parts):
            return None
        people = [read_full_name(part, self._words) for part in parts]
        if len(people) > 1 and not people[0].first:
            people[0] = replace(people[0], first=people[0].last, last=people[-1].last)
        if people and cells.title and not people[0].title:
            people[0] = replace(people[0], title=self._words.title(cells.title) or "")
        return tuple(people)

    def _are_two(self, cells: HeadCells, *, may_share: bool) -> bool:
        """`Nicky Mann` and `Mr Jamie Hallums` in the cells for first and last name are two people."""
        first, last = cells.first.split(), cells.last.split()
        if len(first) < 2:
            return False
        if len(last) > 1 and self._words.title(last[0]):
            return True
        return may_share and not cells.title and _are_full_names(first, last)

    def _is_given(self, text: str) -> bool:
        return bool(text) and len(self._words.without_titles(text)[1].split()) == 1

    def _is_family(self, text: str) -> bool:
        return bool(text) and not self._words.without_titles(text)[0]


def _are_full_names(first: list[str], last: list[str]) -> bool:
    """Whether both cells hold a first and a last name, neither beginning with an initial nor a particle."""
    return len(first) == len(last) == 2 and all(len(word) > 2 and word[0].isupper() for word in (*first, *last))


def _two_or_one(written: str) -> str:
    return f"“{written}” could be two people or one. Write each with first and last name."


def _parts(text: str) -> list[str]:
    """The people that a cell separates; a comma separates only two whole names."""
    parts = _AND.split(text)
    if len(parts) == 1 and text.count(",") == 1:
        sides = [side.strip() for side in text.split(",")]
        if all(len(side.split()) > 1 for side in sides):
            return sides
    return [part.strip(" ,") for part in parts]
