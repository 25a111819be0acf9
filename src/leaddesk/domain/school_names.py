"""Names of schools as people shorten them, brought to the words that tell one school from another (experience.md section 5, 8)."""

import re
import unicodedata

_AS_ONE = (
    (re.compile(r"[’'`.]"), ""),
    (re.compile(r"\bc(?:h(?:urch)?)?\s*of\s*e(?:ng(?:land)?)?\b|\bcofe\b|\bc/e\b"), " ce "),
    (re.compile(r"\broman\s+catholic\b|\br/c\b"), " rc "),
    (re.compile(r"\((?:va|vc|aided|controlled|voluntary (?:aided|controlled)|foundation)\)"), " "),
    (re.compile(r"[^\w]+"), " "),
)
_SHORT = {
    "pri": "primary", "prim": "primary", "sec": "secondary", "jnr": "junior", "jun": "junior", "juniors": "junior", "inf": "infant",
    "infants": "infant", "nurs": "nursery", "acad": "academy", "saint": "st", "catholic": "rc", "comm": "community",
    "comp": "comprehensive", "col": "college", "coll": "college", "jm": "junior mixed", "spec": "special", "gram": "grammar",
}  # fmt: skip
_SAY_NOTHING = frozenset({"the", "of", "and", "at", "in", "sch", "school", "schools", "va", "vc", "voluntary", "aided", "controlled"})
_ONLY_OF_SCHOOLS = frozenset({"school", "schools", "academy", "primary", "nursery", "federation", "trust", "hub"})


def plain_school_name(name: str) -> str:
    """The telling words of a school's name: `St. Mary's C of E (VA) Pri. Sch.` is `st marys ce primary`; empty when none tells."""
    text = "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))
    for pattern, instead in _AS_ONE:
        text = pattern.sub(instead, text)
    words = (_SHORT.get(word, word) for word in text.split())
    return " ".join(word for word in words if word not in _SAY_NOTHING)


_SHARED_BY_MANY = frozenset({
    "primary", "secondary", "infant", "junior", "nursery", "academy", "college", "ce", "rc", "community", "comprehensive", "high", "mixed",
    "special", "grammar", "upper", "lower", "middle", "centre", "trust", "foundation",
})  # fmt: skip


def telling_words(plain: str) -> str:
    """A plain name without the words that many schools share: `st marys ce primary` is `st marys`."""
    return " ".join(word for word in plain.split() if word not in _SHARED_BY_MANY)


_ENDS_OF_SCHOOLS = re.compile(
    r".*\w\s+(?:schools?|academy|nursery|federation|primary|infants|juniors|(?:academy|learning|schools|education) trust)", re.IGNORECASE
)
_A_POST = re.compile(r"(?:.*\b)?(?:head|principal|leader|director|manager|chair)\b.*", re.IGNORECASE)


def is_called_as_schools_are(text: str) -> bool:
    """Whether a whole cell is the name of a school: it ends as theirs do, and is not the post of a `Head of School`."""
    plain = text.partition("(")[0].partition(",")[0].strip(" .")
    return _ENDS_OF_SCHOOLS.fullmatch(plain) is not None and _A_POST.fullmatch(plain) is None


def names_a_school(text: str) -> bool:
    """Whether a name is that of a school or its like rather than somebody's, by words that people do not bear (some are called Junior)."""
    return not _ONLY_OF_SCHOOLS.isdisjoint(re.findall(r"\w+", text.casefold()))
