"""Who stands in the cells of a row: one person, several who share a post, nobody because it is vacant, or what cannot be told."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from leaddesk.application.importing.people.remarks import names_another, says_gone, without_remark
from leaddesk.application.importing.register.head_cells import HeadCells, HeadReader
from leaddesk.application.importing.register.posts import JobTitles
from leaddesk.application.importing.terms import Terms
from leaddesk.application.name_capitals import PARTICLES
from leaddesk.application.names import NameWords, ParsedName, is_about_a_post
from leaddesk.domain.cells import clean_text, folded
from leaddesk.domain.school_names import is_called_as_schools_are

_NO_NAME = re.compile(r"[=<>{}|\\*]|'\)|--")  # a formula, a mark-up, a command: kept as typed, whatever it is
_NOTE = re.compile(r"(?:please|note|n\.?b\.?|p\.?s\.?)\s*(?:note|see)?\s*[:.,–-]?\s", re.IGNORECASE)
_FEWEST_OF_NOTE = 5
_STAND_INS = frozenset({
    "supply", "agency", "cover", "maternity", "paternity", "sickness", "class", "teacher", "teachers", "staff", "member", "school",
    "office", "admin", "manager", "reception", "to", "be", "follow", "new", "appointment", "post", "no", "one", "nobody", "various",
    "all", "temp", "temporary", "pending", "awaiting", "tbd", "recruiting",
})  # fmt: skip
"""A name that is made of nothing else is none; alone, `Cover` or `One` may be somebody's name."""
_SOMEBODY_ELSE = re.compile(
    r"(?:the )?same(?: person)?(?: as)?\b.*"
    r"|(?:as|see)(?: the)? (?:above|below|head|deputy|senco|principal|before|note|office|separate)\w*\b.*"
    r"|(?:covered|shared|held|done|led) (?:by|with|between)\b.*|ditto\b.*",
    re.IGNORECASE,
)
"""Words that point to another cell instead of naming who it is, such as `Same as deputy`."""
_RECRUITING = frozenset({"interviews", "interviewing", "advertised", "recruiting"})
_PRONOUNS = re.compile(r"\s*[(\[]\s*(?:she|he|they)\s*/\s*\w+(?:\s*/\s*\w+)?\s*[)\]]\s*", re.IGNORECASE)
_MORE = re.compile(r"[(\[,:]|\s[-–—]\s*\S")
_TAIL = re.compile(r"^(?P<name>.*?\S)\s*(?:\s[-–—]\s*|[,:(]\s*)(?P<post>[^,()]+?)\)?$")
_APART = re.compile(r"[(),;:/\[\]]|\s[-–—]\s")
_LEAD = re.compile(r"^(?P<post>[^,()]+?)\s*(?:\s[-–—]\s|:)\s*(?P<name>\S.*)$")


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a row and the job title that the cells give, inside the name or beside it; `doubt` when it cannot be told.

    `aside`: words in brackets that are neither a name nor the post. `told`: what is said of a post that stood with the name; `unused` is
    that post where the job title says another.
    """

    people: tuple[ParsedName, ...] = ()
    job_title: str = ""
    is_vacant: bool = False
    doubt: str = ""
    aside: tuple[str, ...] = ()
    told: str = ""
    unused: str = ""

    @property
    def for_a_note(self) -> tuple[str, ...]:
        """Words that stood with the name and have no other place."""
        return (*self.aside, self.unused) if self.unused else self.aside


class NameReader:
    """Reads names in one cell or in several, with the vocabularies of titles, honours, roles and words for a vacancy."""

    def __init__(self, terms: Terms) -> None:
        self.words = NameWords(terms["name_titles"].by_code.values(), terms["honours"].by_code.values())
        self._roles, self._vacancy_words = terms["roles"], terms["vacancy_words"]
        self._openings = self._vacancy_words.first_words()
        self._heads = HeadReader(self.words, JobTitles(self._roles), self._vacancy_words)

    def read(self, cells: Mapping[str, str]) -> Named:
        """The people named in the cells `title`, `first_name`, `last_name`, `name` and `job_title`; a blank row names nobody."""
        first, last, job = cells.get("first_name", ""), cells.get("last_name", ""), cells.get("job_title", "")
        full = "" if first or last else self._in_one_line(cells.get("name", ""))
        if full and not cells.get("title") and (plain := self._plain(full)) is not None:
            return Named((plain,), job)
        if doubt := _why_nobody(first, last, full):
            return Named(doubt=doubt)
        return self._settled(first, last, full, job) or self._read(first, last, full, cells.get("title", ""), job)

    def _settled(self, first: str, last: str, full: str, job: str) -> Named | None:
        """What needs no reading of names: a vacancy with a remark, a remark that somebody has left, a cell that is no name at all."""
        written, remark = full or f"{first} {last}".strip(), _without(first, last, full)[3]
        bare, after = without_remark(full, fewest=1)
        if after and self._vacancy_words.code_of(bare):
            return Named(job_title=job, is_vacant=True, aside=(after,))
        if says_gone(remark) or names_another(remark):
            return Named(doubt=_why_not_taken(remark, written.partition(remark)[0].rstrip(" -–—,;:/([")))
        if _NO_NAME.search("\n".join(_without(first, last, full)[:3])):
            return Named((_as_typed(first, last or full),), job)
        return None

    def _read(self, first: str, last: str, full: str, title: str, job: str) -> Named:
        first, last, full, remark = _without(first, last, full)
        pronouns, in_name = tuple[str, ...](), ""
        if full or _MORE.search(f"{first}\n{last}"):  # most cells hold a name and nothing else
            pronouns = tuple(one.strip("()[] ") for text in (first, last, full) for one in _PRONOUNS.findall(text))
            first, last, full = (_PRONOUNS.sub(" ", text).strip() for text in (first, last, full))
            (first, of_first), (last, of_last), (full, of_full) = map(self._without_post, (first, last, full))
            in_name = of_full or of_last or of_first
        found = self._heads.read(HeadCells(title=title, first=first, last=last, job=job, full=full))
        if found.is_vacant and (named := self._named_beside(full or f"{first} {last}")):
            words = f"“{full or f'{first} {last}'}” names {named} and calls the post vacant. Write one of the two."
            found = replace(found, doubt=words)
        if found.doubt:
            return Named(job_title=job or in_name, doubt=found.doubt)
        in_name = in_name or ("" if job or found.post is None else found.post.job_title.strip())
        extras = dict.fromkeys(extra for person in found.people for extra in person.extra)
        aside = tuple(one for one in extras if not is_about_a_post(one))
        in_name = in_name or next((one for one in extras if one not in aside), "")
        people = tuple(map(_with_signs_told, found.people))
        told = _told_of_post(in_name, job) if len(people) == 1 else ""
        aside = (*pronouns, *((remark,) if remark else ()), *aside)
        return Named(people, job or in_name, found.is_vacant, aside=aside, unused=in_name if told and job else "", told=told)

    def _plain(self, full: str) -> ParsedName | None:
        """The short way for a cell that holds one first and one last name and nothing else; None for any other."""
        first, _, last = full.partition(" ")
        is_plain = self.words.is_plain
        if not (len(last) > 1 and is_plain(first) and is_plain(last)) or first.casefold() in PARTICLES or last.casefold() in PARTICLES:
            return None
        if first.casefold() in _STAND_INS and last.casefold() in _STAND_INS:
            return None
        if is_called_as_schools_are(full) or _SOMEBODY_ELSE.fullmatch(full) or first.casefold() in self._openings:
            return None
        if self._roles.code_of(full) or any(map(self._vacancy_words.code_of, (full, first, last))):
            return None
        return ParsedName(first=first, last=last)

    def _in_one_line(self, text: str) -> str:
        """The lines of a cell in one: a second name behind a semicolon, anything else, such as a post, behind a dash."""
        if "\n" not in text:
            return text
        first, *rest = filter(None, (" ".join(line.split()) for line in text.splitlines()))
        if " " not in self.words.without_titles(first)[1]:  # a name of which each part has a line
            return " ".join((first, *rest))
        return first + "".join(f"{'; ' if self._plain(self.words.without_titles(line)[1]) else ' - '}{line}" for line in rest)

    def _named_beside(self, text: str) -> str:
        """The person whom a cell names beside its words for a vacancy, as in `Ann Lee (vacant from May)`; empty for none."""
        return next((part for part in map(str.strip, _APART.split(text)) if self._plain(part) is not None), "")

    def _is_post_alone(self, words: str) -> bool:
        """Whether words are a post and nothing else, such as `Acting Head`; a vacancy is none."""
        if self._vacancy_words.code_of(words.split(maxsplit=1)[0]):
            return False
        return self._roles.code_of(words) is not None or all(map(is_about_a_post, words.split()))

    def _without_post(self, text: str) -> tuple[str, str]:
        """`Jane Smith - SENCO`, `Jane Smith (SENCO)` and `SENCO: Jane Smith` are a name and a post of the list; `Smith (SENCO)` too."""
        text = clean_text(text)
        if (led := _LEAD.match(text)) is not None and self._is_post_alone(led["post"]):
            return led["name"], led["post"]
        found = _TAIL.match(text)
        is_post = found is not None and self._roles.code_of(found["post"]) is not None and not self.words.honour(found["post"])
        return (found["name"], found["post"]) if found is not None and is_post else (text, "")


def _without(first: str, last: str, full: str) -> tuple[str, str, str, str]:
    """The cells of a name without the remark that stands in the last of them, and that remark."""
    if full or not first:
        full, remark = without_remark(full)
        return first, last, full, remark
    last, remark = without_remark(last, fewest=1)
    return first, last, full, remark


def _told_of_post(in_name: str, job: str) -> str:
    """What is said of a post that stood in the cell of a name: it is no part of that, and gives way to a column of its own."""
    if not in_name or folded(in_name) == folded(job):
        return ""
    if job:
        return f"“{in_name}” stood with the name and “{job}” as the job title; the job title was kept. Check which is right."
    return f"“{in_name}” stood with the name; it was taken as the job title."


def _as_typed(first: str, last: str) -> ParsedName:
    note = f"“{f'{first} {last}'.strip()}” does not look like a name; it is kept as typed. Check it."
    return ParsedName(first=first, last=last, notes=(note,))


def _with_signs_told(name: ParsedName) -> ParsedName:
    """A sign in a name that is no letter, such as an emoji, is kept and told (experience.md section 5, 23)."""
    signs = "".join(dict.fromkeys(sign for sign in name.first + name.last if unicodedata.category(sign) in {"So", "Nd", "Sk"}))
    if not signs:
        return name
    return replace(name, notes=(*name.notes, f"The name {name.in_words} has {signs} in it; it is kept. Check it."))


def _why_not_taken(remark: str, name: str) -> str:
    """Why somebody is not taken for what a remark beside the name says."""
    if says_gone(remark):
        return f"“{remark}” says that {name} has left. Give their last day in a column End date, or name who is there now."
    return f"“{remark}” beside {name} could be about somebody else. Write each with first and last name."


def _why_nobody(first: str, last: str, full: str) -> str:
    """Why the cells of a name name nobody, though words stand there: a note to the reader, or words such as `Supply teacher`."""
    if any(map(_is_note, (first, last, full))):
        return f"“{last or full or first}” looks like a note, not a name. Write a first and a last name, or clear the row."
    whole = (full or f"{first} {last}").strip()
    words = whole.casefold().replace("-", " ").split()
    if is_called_as_schools_are(whole):
        return f"“{whole}” is the name of a school, not of a person. Write who it is."
    if len(words) > 1 and (_SOMEBODY_ELSE.fullmatch(whole) or _STAND_INS.issuperset(words) or not _RECRUITING.isdisjoint(words)):
        return f"“{whole}” does not name a person. Write who it is, or Vacant."
    return ""


def _is_note(text: str) -> bool:
    """Whether a sentence to the reader stands where a name belongs, such as `Note: Mr Penn leaves at Easter`."""
    return _NOTE.match(text) is not None and len(text.split()) >= _FEWEST_OF_NOTE
