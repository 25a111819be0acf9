"""People's names as senders write them: titles, honours, capitals and particles sorted into the fields of a person.

Clean names take a short way; `nameparser` is asked only for a whole name in one cell.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from leaddesk.application.name_capitals import PARTICLES, asked_of_capitals, recased
from leaddesk.domain.cells import clean_text, folded
from leaddesk.domain.vocabulary import Term

if TYPE_CHECKING:
    from nameparser.config import Constants

_TOKENS = re.compile(r"[^\s,;]+")
_PLAIN_WORD = re.compile(r"^[^\W\d_]+(?:[-'’][^\W\d_]+)*$")
_INITIALS = re.compile(r"^[^\W\d_](?:\.? [^\W\d_])+\.?$")
_NICKNAME = re.compile(r"^[A-Z][\w’'-]+$")


@dataclass(frozen=True, slots=True)
class ParsedName:
    """One person's name in its parts; `notes` say what was mended, `extra` is what stood in brackets and is no name."""

    title: str = ""
    first: str = ""
    last: str = ""
    honours: str = ""
    preferred: str = ""
    former: str = ""
    notes: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """First and last name for comparing, without accents, case or punctuation."""
        return folded(self.first), folded(self.last)

    @property
    def in_words(self) -> str:
        """The name as one says it."""
        return " ".join(part for part in (self.title, self.first, self.last) if part)


class NameWords:
    """The titles and honours of the vocabularies, so that policy can add to them without code."""

    def __init__(self, titles: Iterable[Term], honours: Iterable[Term]) -> None:
        self._titles = _words_of(titles)
        self._honours = _words_of(honours)
        self._plain: dict[str, bool] = {}

    def is_plain(self, word: str) -> bool:
        """Whether a word is a name and nothing else: no title, honour, job or conjunction, and written as names are."""
        if word not in self._plain:
            self._plain[word] = self._is_plain(word)
        return self._plain[word]

    def _is_plain(self, word: str) -> bool:
        return (
            _PLAIN_WORD.match(word) is not None and recased(word) == word and self.title(word) is None
            and self.honour(word) is None and word.casefold() != "and" and not is_about_a_post(word)
        )  # fmt: skip

    def title(self, word: str) -> str | None:
        """The title that a word means (`Mrs.` is Mrs, `Revd` is Reverend), or None when it is not a title (`M S` are initials)."""
        return None if " " in word and _INITIALS.match(word) else self._titles.get(folded(word))

    def honour(self, words: str) -> str | None:
        """The honour, degree or qualification that these words mean, or None."""
        return self._honours.get(folded(words))

    def honours_in(self, text: str) -> str:
        """A run of honours written one way: `Bed Hons, Npqh` becomes `BEd (Hons) NPQH`; unknown ones stay as typed."""
        words = _TOKENS.findall(text)
        found, at = [], 0
        while at < len(words):
            size = next((n for n in (3, 2, 1) if self.honour(" ".join(words[at : at + n]))), 1)
            found.append(self.honour(" ".join(words[at : at + size])) or words[at])
            at += size
        return " ".join(dict.fromkeys(found))

    def without_honours(self, name: str, *, spare: int = 1) -> tuple[str, str]:
        """A name and the honours that stood behind it, as in `Smith OBE` or `Smith, B.Ed (Hons)`; the first `spare` words are names.

        A word that is also a surname, such as Ma, is an honour only before another one.
        """
        words = name.replace(",", ", ").split()
        keep = len(words)
        while keep > spare:
            is_last = keep == len(words)
            sizes = (n for n in (3, 2, 1) if keep - n >= spare and self._is_honour(words[keep - n : keep], is_last=is_last))
            size = next(sizes, 0)
            if not size:
                break
            keep -= size
        return " ".join(words[:keep]).rstrip(" ,"), self.honours_in(" ".join(words[keep:]))

    def _is_honour(self, words: list[str], *, is_last: bool) -> bool:
        joined = " ".join(words).strip(" ,")
        looks_like_a_name = is_last and len(words) == 1 and joined.isalpha() and joined.istitle() and len(joined) <= 2
        return not looks_like_a_name and self.honour(joined) is not None

    def without_titles(self, name: str) -> tuple[str, str]:
        """A name and the titles that stood before it: `Rev Dr Jo Brown` gives `Reverend Dr` and `Jo Brown`."""
        words = name.split()
        if len(words) > 2 and words[0].casefold() == "the" and self.title(words[1]):
            words = words[1:]
        at = 0
        while at < len(words) - 1 and self.title(words[at]):
            at += 1
        return " ".join(self.title(word) or word for word in words[:at]), " ".join(words[at:])


def _words_of(terms: Iterable[Term]) -> dict[str, str]:
    found: dict[str, str] = {}
    for term in terms:
        for word in (term.label, *term.aliases.split(";")):
            found.setdefault(folded(word), term.label)
    found.pop("", None)
    return found


def read_name(title: str, first: str, last: str, words: NameWords) -> ParsedName:
    """One person from the three cells of a register: titles and honours out of the names, brackets apart, capitals mended."""
    inner_title, first = words.without_titles(_tidied(first))
    last_title, last = words.without_titles(_tidied(last))
    if first and words.title(first) and not inner_title:
        inner_title, first = words.title(first) or "", ""
    first, first_extra = _brackets(first)
    last, last_extra = _brackets(last)
    last, honours = words.without_honours(last)
    parsed = ParsedName(
        title=words.title(title) or inner_title or last_title,
        first=first, last=last, honours=honours, extra=(*first_extra, *last_extra),
    )  # fmt: skip
    return _recased(_sorted_extras(parsed, words))


def read_full_name(text: str, words: NameWords) -> ParsedName:
    """One person from one cell, such as `Mrs Mary Ellen McCarthy OBE`, `SMITH, Jane` or `Dr John van der Berg`."""
    text, extra = _brackets(_BORN.sub(r" (née \1)", _tidied(text)))
    title, text = words.without_titles(text)
    text, honours = words.without_honours(text, spare=1 if "," in text else 2)
    initials_last = _INITIALS_LAST.match(text)
    first, last = (initials_last[2], initials_last[1]) if initials_last else _split(_family_name_last(text))
    inner_title, first = words.without_titles(first) if first else ("", "")
    parsed = ParsedName(title=title or inner_title, first=first, last=last, honours=honours, extra=extra)
    if initials_last:
        parsed = replace(parsed, notes=(f"“{text}” was read as {first} {last}. Check it.",))
    return _recased(_sorted_extras(parsed, words))


def _tidied(text: str) -> str:
    """A cell of a name without stray signs around it; a name to be called by stands in brackets, however it was quoted."""
    return _QUOTED.sub(r" (\1) ", clean_text(text)).strip(" -–—,;:/|·•")


_QUOTED = re.compile(r"\s[\"“‘']([^\W\d_][\w’-]*)[\"”’'](?=\s|$)")
_INITIALS_LAST = re.compile(r"^([^\W\d_]{2}[\w’'-]+) ([A-Z](?:\.? ?(?<=[. ])[A-Z]){0,2}\.?)$")
_GENERATIONS = frozenset({"jr", "jnr", "snr", "ii", "iii"})
_BORN = re.compile(r"(?<=\w)\s+(?:née|nee|formerly)\s+([\w’'-]+)\s*$")
_CAPITALS = re.compile(r"^[^\W\d_a-z][^\W\d_]*(?:[-’'][^\W\d_]+)*$")


def _family_name_last(text: str) -> str:
    """`SMITH Jane` as `SMITH, Jane`: a family name in capitals may stand first, whole words of three letters and more, or particles."""
    words = text.split()
    if "," not in text and len(words) > 3 and PARTICLES.issuperset(map(str.casefold, words[:2])):
        return f"{' '.join(words[:3])}, {' '.join(words[3:])}"  # nobody's first name is Van Der
    loud = list(map(_is_loud, words))
    is_name = any(word.casefold() not in PARTICLES for word in words[: loud.count(True)])
    if "," in text or not is_name or all(loud) or loud != sorted(loud, reverse=True):
        return text
    return f"{' '.join(words[: loud.count(True)])}, {' '.join(words[loud.count(True) :])}"


def _is_loud(word: str) -> bool:
    """Whether a word is all in capitals as `SMITH`, `McDONALD` or the `DE` of `DE LA CRUZ` are, and no initials."""
    if not _CAPITALS.match(word):
        return False
    return word.removeprefix("Mc").isupper() and (len(word) > 2 or word.casefold() in PARTICLES)


def _split(text: str) -> tuple[str, str]:
    """First and last names: particles stay with the last name; a single word is a last name."""
    from nameparser import HumanName

    names = text.split()
    if len(names) > 2 and "," not in text and names[-1].strip(".").casefold() in _GENERATIONS:
        first, last = _split(" ".join(names[:-1]))
        return first, f"{last} {names[-1]}"
    name = HumanName(text, constants=_bare_constants())
    first = " ".join(part for part in (name.first, name.middle) if part)
    signs = "".join(sign for sign in text if unicodedata.category(sign) == "So")  # which `nameparser` drops: a name stays as it is written
    first, last = (first, name.last) if name.last else ("", first)
    return first, f"{last} {signs}".strip()


@cache
def _bare_constants() -> "Constants":
    """`nameparser` without titles and honours of its own: they are the vocabularies' here (it takes Dean and Major for titles).

    It does not know the Welsh `ap` and `ab`, which begin a last name too.
    """
    from nameparser.config import Constants

    bare = Constants(titles=(), first_name_titles=(), suffix_acronyms=(), suffix_not_acronyms=(), suffix_acronyms_ambiguous=())
    bare.prefixes.add("ap", "ab")
    return bare


_BRACKETS = re.compile(r"\s*[(\[](?!hons\b|ed\b|cantab|oxon)([^)\]]*)[)\]]?\s*", re.IGNORECASE)


def _brackets(text: str) -> tuple[str, tuple[str, ...]]:
    if "(" not in text and "[" not in text:
        return text, ()
    inside = tuple(found.strip() for found in _BRACKETS.findall(text) if found.strip())
    return " ".join(_BRACKETS.sub(" ", text).split()), inside


def _sorted_extras(parsed: ParsedName, words: NameWords) -> ParsedName:
    """What stood in brackets: honours, a former name, a name to be called by; the rest is left for the post."""
    rest = []
    for extra in parsed.extra:
        lowered = extra.casefold()
        if words.honour(extra) or all(map(words.honour, _TOKENS.findall(extra))):
            parsed = replace(parsed, honours=" ".join(filter(None, (parsed.honours, words.honours_in(extra)))))
        elif lowered.startswith(("née ", "nee ", "formerly ")):
            parsed = replace(parsed, former=extra.split(maxsplit=1)[1])
        elif title := words.title(extra):
            parsed = replace(parsed, title=parsed.title or title)
        elif _NICKNAME.match(extra) and not is_about_a_post(extra):
            parsed = replace(parsed, preferred=extra)
        else:
            rest.append(extra)
    return replace(parsed, extra=tuple(rest))


_POST_WORDS = re.compile(
    r"\b(acting|interim|head|heads|headteachers?|head-?teachers?|headmaster|headmistress|principals?|executive|exec|co-?heads?|ceo"
    r"|consultant|associate|deputy|seconded|secondment|maternity|cover|leader|vacan\w+|director|teacher|designate|temporary|job-?share)\b",
    re.IGNORECASE,
)


def is_about_a_post(text: str) -> bool:
    """Whether words found in a name speak of the post rather than the person."""
    return _POST_WORDS.search(text) is not None


def _recased(parsed: ParsedName) -> ParsedName:
    """Names all in capitals or all in small letters as one writes them, with a note (experience.md section 5, 17)."""
    first, last = recased(parsed.first), recased(parsed.last)
    if (first, last) == (parsed.first, parsed.last):
        return parsed
    note = f"The name was written {parsed.first} {parsed.last}; it is kept as {first} {last}.".replace("  ", " ")
    return replace(parsed, first=first, last=last, notes=(*parsed.notes, note + asked_of_capitals(parsed.last, last)))
