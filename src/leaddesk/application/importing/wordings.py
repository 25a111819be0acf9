"""When two headings say the same in other words, or but for a slip of the keyboard; and when they speak of something else.

Whole headings that look alike are no proof: “Line manager email” is like “Business manager email”, and “Start time” like “Start date”.
"""

import re
from functools import cache

from rapidfuzz import fuzz

from leaddesk.application.importing.kinds import plain_heading

A_SLIP, SHORT_WORD = 80, 3
"""Of 100: how like two words are that differ by a slip; words of this length or less must be the same."""

_ASIDE = re.compile(r"\(\d+ \w+\)|\(s\)|['’]s\b")
_SIGNS = re.compile(r"[^\w£%]+")
_FILLERS = frozenset({
    "a", "an", "are", "did", "for", "full", "give", "in", "is", "of", "please", "the", "their", "they", "this", "what", "when", "which",
    "you", "your",
})  # fmt: skip
_SHORTHAND = {
    "no": "number", "num": "number", "tel": "phone", "telephone": "phone", "ref": "reference", "asst": "assistant", "dept": "department",
    "org": "organisation", "mob": "mobile", "max": "most",
    "min": "fewest", "started": "start", "starting": "start", "ends": "end", "ending": "end",
}  # fmt: skip
_TOGETHER = tuple(
    (re.compile(rf"\b{apart}\b"), one)
    for apart, one in (
        ("e mail", "email"), ("head teacher", "headteacher"), ("post code", "postcode"), ("web site", "website"),
        ("email address", "email"), ("phone number", "phone"), ("mobile number", "mobile"), ("mobile phone", "mobile"),
        ("urn number", "urn"),
    )
)  # fmt: skip
_SOMETHING_ELSE = frozenset({
    "previous", "former", "past", "line", "pa", "parent", "carer", "emergency", "kin", "birth", "trust", "appraisal", "dbs", "time",
    "agency", "deployed", "secretary", "governor", "code", "ni", "chair", "house", "updated",
})  # fmt: skip


@cache
def words_of(heading: str) -> tuple[str, ...]:
    """The words of a heading that tell something, in their simplest form and in order of the alphabet."""
    text = " ".join(_SIGNS.sub(" ", _ASIDE.sub(" ", plain_heading(heading))).split())
    text = " ".join(_SHORTHAND.get(word, word) for word in text.split())
    for apart, one in _TOGETHER:
        text = apart.sub(one, text)
    return tuple(sorted(set(map(_singular, set(text.split()) - _FILLERS))))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > SHORT_WORD and word[-1] == "s" and word[-2] != "s" else word


def differ_by_a_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two headings have the same words but for letters left out or turned round."""
    return bool(one) and len(one) == len(other) and all(map(_is_slip, one, other))


def _is_slip(one: str, other: str) -> bool:
    if one == other:
        return True
    return min(len(one), len(other)) > SHORT_WORD and one[0] == other[0] and fuzz.ratio(one, other) >= A_SLIP


def speak_of_something_else(heading: str, known: str) -> bool:
    """Whether a heading has a word, such as “previous”, that makes of a known heading something that is not wanted."""
    return not _SOMETHING_ELSE.isdisjoint(set(words_of(heading)) - set(words_of(known)))
