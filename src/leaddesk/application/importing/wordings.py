"""When two headings say the same in other words, as a question, or but for a slip of the keyboard; when they speak of something else.

Whole headings that look alike are no proof: “Line manager email” is like “Business manager email”, and “Start time” like “Start date”.
"""

import re
from functools import cache

from rapidfuzz import fuzz

from leaddesk.application.importing.kinds import plain_heading

A_SLIP, SHORT_WORD = 80, 3
"""Of 100: how like two words are that differ by a slip; words of this length or less must be the same."""

_ASIDE = re.compile(r"\(\d+ \w+\)|\(s\)|['’]s\b|\((?:if|optional|required|e\.?g|dd|where)\b[^)]*\)")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
_SIGNS = re.compile(r"[^\w£%]+")
_FILLERS = frozenset({
    "a", "an", "are", "did", "for", "full", "give", "in", "is", "of", "or", "please", "the", "their", "they", "this", "what", "when",
    "which", "you", "your", "current",
})  # fmt: skip
_SHORTHAND = {
    "no": "number", "num": "number", "tel": "phone", "telephone": "phone", "ref": "reference", "asst": "assistant", "dept": "department",
    "org": "organisation", "mob": "mobile", "max": "most",
    "min": "fewest", "started": "start", "starting": "start", "ends": "end", "ending": "end", "mgr": "manager", "addr": "address",
}  # fmt: skip
_TOGETHER = tuple(
    (re.compile(rf"\b{apart}\b"), one)
    for apart, one in (
        ("(?:e )?mail", "email"), ("head teacher", "headteacher"), ("post code", "postcode"), ("web site", "website"),
        ("email address", "email"), ("phone number", "phone"), ("mobile number", "mobile"), ("mobile phone", "mobile"),
        ("urn number", "urn"),
    )
)  # fmt: skip
_SOMETHING_ELSE = frozenset({
    "previous", "former", "past", "line", "pa", "parent", "carer", "emergency", "kin", "birth", "trust", "appraisal", "dbs", "time",
    "agency", "deployed", "npq", "npqh", "qualification", "secretary", "governor", "code", "ni", "chair", "house", "updated", "payroll",
    "invoice",
})  # fmt: skip
_WHERE_SOMEONE_LIVES = frozenset({"home", "postcode"})
_THE_PERSON = frozenset({"leader", "staff", "employee", "postholder", "colleague", "delegate", "participant", "attendee", "applicant"})
_OF_A_PERSON = frozenset({
    "name", "first", "forename", "last", "surname", "email", "phone", "mobile", "role", "job", "post", "position", "trn", "start",
})  # fmt: skip
_ASKS = re.compile(
    r"(?:(?:please|kindly|what|which|when|who|(?:in|at|on|for) (?:what|which)|enter|give|provide|tell us|name of|your)"
    r"|(?:state|select|choose|write|type in|confirm) (?:the|your|a|an))\b.+"
)  # fmt: skip
_OF_THE_ASKER = re.compile(
    r"\b(?:(?:in|at|for) which you (?:currently )?work|where you (?:currently )?work"
    r"|do you (?:currently )?(?:work(?: at| in| for)?|hold|have)|are you booking"
    r"|are you (?:currently )?based(?: at| in)?|best (?:describes|fits) (?:your (?:role|post|position|job)|you)"
    r"|(?:can|may|should) we (?:best )?(?:reach|contact|call) you(?: on| at)?|to (?:reach|contact|call) you(?: on| at)?"
    r"|best(?= (?:e-?mail|tele|phone|number|contact))|in (?:your |the )?school)\b|\([^)]*\)"
)  # fmt: skip
_WHOLE = re.compile(r"\b(?:full|whole|complete)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:first|last|given|family|christian|legal|fore|sur|[fl]) ?name")
_ONLY_ASKED = frozenset({
    "kindly", "who", "on", "at", "enter", "provide", "tell", "us", "select", "choose", "write", "confirm", "current", "currently", "being",
    "do", "doe", "does", "we", "it", "me", "my", "our",
})  # fmt: skip
_ALSO_MEANS = {"when": "date", "who": "by"}
"""What a question says by its first word: “When did you start?” is a start date, “Who awarded it?” an “Awarded by”."""


@cache
def words_asked(heading: str) -> tuple[tuple[str, ...], ...]:
    """What a question such as “In which school do you work?” asks for: the words of the headings that would say it, none for others.

    A question to be answered with yes or no or with a number, or one of what was, will be or is wished for, asks for nothing that is held.
    """
    text = plain_heading(heading).replace("please state", "please give")
    if not _ASKS.fullmatch(text):
        return ()
    first, asked = text.split()[0], set(words_of(_OF_THE_ASKER.sub(" ", text))) - _ONLY_ASKED
    also = _ALSO_MEANS.get(first)
    ways = [asked - {"was", "were"} | {"date"}] if also == "date" else [asked, asked | {also}] if also else [asked]
    return tuple(tuple(sorted(way)) for way in ways) if asked else ()


@cache
def words_of(heading: str) -> tuple[str, ...]:
    """The words of a heading that tell something, in their simplest form and in order of the alphabet."""
    text = " ".join(_SIGNS.sub(" ", _ASIDE.sub(" ", plain_heading(heading))).split())
    text = " ".join(_SHORTHAND.get(word, word) for word in text.split())
    for apart, one in _TOGETHER:
        text = apart.sub(one, text)
    return tuple(sorted(set(map(_singular, set(text.split()) - _FILLERS))))


def either_of(heading: str) -> tuple[str, ...]:
    """The words on each side of the strokes of a heading, such as “Headteacher / Principal”; none where it has no stroke."""
    parts = tuple(part.strip() for part in _IN_BRACKETS.sub(" ", heading).split("/"))
    return parts if len(parts) > 1 and all(parts) else ()


def beside_brackets(heading: str) -> tuple[tuple[str, ...], ...]:
    """A heading without what stands in its brackets, and what stands in them, each alone; none where it has no brackets."""
    inside = [found.strip() for found in _IN_BRACKETS.findall(heading)]
    ways = [" ".join(_IN_BRACKETS.sub(" ", heading).split()), *inside] if inside else []
    return tuple((way,) for way in ways if way and not speak_of_something_else(heading, way))


def words_of_person(heading: str) -> tuple[str, ...]:
    """The words of a heading without those for whom a row is about, as in “Delegate first name”; empty where it has none such."""
    asked = words_asked(heading)
    words = set(asked[0] if asked else words_of(heading))
    rest = words - _THE_PERSON
    return tuple(sorted(rest)) if rest != words and rest & _OF_A_PERSON else ()


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
    """Whether a heading has a word, such as “previous”, that makes of a known heading something that is not wanted.

    A whole name is no part of one either, however much “Full name” is like “Last name”.
    """
    if _WHOLE.search(heading) and _PART.search(known):
        return True
    words = set(words_of(heading))
    if words >= _WHERE_SOMEONE_LIVES and not set(words_of(known)) >= _WHERE_SOMEONE_LIVES:
        return True
    return not _SOMETHING_ELSE.isdisjoint(words - set(words_of(known)))
