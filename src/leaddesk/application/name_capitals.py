"""Names all in capitals or all in small letters, as one writes them: O'Neill-Smythe, McDonald, de la Cruz, van der Berg."""

import re
from functools import cache

PARTICLES = frozenset({
    "de", "da", "do", "dos", "di", "du", "del", "della", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "ibn",
    "ap", "ab", "st", "ter", "ten", "y", "e",
})  # fmt: skip
_LARGE_FIRST = frozenset({"st", "le", "la", "el", "al"})
"""Particles that English names mostly begin with a capital, as in St John and Le Roux, unless another particle stands before them."""
_MAC = frozenset({
    "alister", "allister", "arthur", "askill", "aulay", "bain", "beth", "callum", "diarmid", "donald", "donnell", "dougall", "duff", "ewan",
    "ewen", "fadyen", "farlane", "gregor", "innes", "intosh", "intyre", "iver", "kenna", "kenzie", "kinnon", "lachlan", "laren", "lean",
    "lellan", "lennan", "leod", "millan", "nab", "naughton", "neil", "neill", "phail", "pherson", "quarrie", "rae", "taggart", "tavish",
    "vicar", "william",
})  # fmt: skip
_BETWEEN = re.compile(r"([-‐‑–])")
_APOSTROPHE = re.compile(r"([’'‘`´])")
_IRISH = re.compile(r"^[OD]['’][a-z]{2,}$")
_MIXED = ("Mc", "O'", "O’", "D'", "D’")


@cache
def recased(name: str) -> str:
    """First or last names as one writes them; what is in both cases already stays as it is typed."""
    words = name.split()
    return " ".join(_particle(words, at) or _word(word) for at, word in enumerate(words))


def asked_of_capitals(written: str, kept: str) -> str:
    """What capitals do not tell: whether MACLEOD is Macleod or MacLeod; empty where nothing is open."""
    if not (written.isupper() or written.islower()):
        return ""
    either = [word for word in re.split(r"[\s-]", kept) if word.startswith("Mac") and word[3:] in _MAC]
    return f" Is it Mac{either[0][3:].capitalize()}?" if either else ""


def _particle(words: list[str], at: int) -> str:
    """A small word before a name, such as `de` and `la` of DE LA CRUZ; empty for any other word."""
    word = words[at]
    small = word.casefold()
    if small not in PARTICLES or at + 1 == len(words):
        return ""
    if not word.isupper() or len(word) == 1:
        return word
    follows = at > 0 and words[at - 1].casefold() in PARTICLES
    return small.capitalize() if small in _LARGE_FIRST and not follows else small


def _word(word: str) -> str:
    letters = "".join(filter(str.isalpha, word))
    if len(letters) < 3 or (word.casefold() in PARTICLES and not word.isupper()):
        return word
    if letters.isupper() or letters.islower():
        return "".join(map(_part, _BETWEEN.split(word.lower())))
    return "".join(map(_half_capitals, _BETWEEN.split(word)))


def _part(part: str) -> str:
    """One part of a double name, all in small letters."""
    pieces = _APOSTROPHE.split(part)
    cased = "".join(piece if at and piece == "s" else piece.capitalize() for at, piece in enumerate(pieces))
    return f"Mc{cased[2:].capitalize()}" if cased.startswith("Mc") and len(cased) > 3 else cased


def _half_capitals(part: str) -> str:
    """`McDONALD` and `O'neill`, whose beginning somebody wrote with care, and the loud half of `Smith-JONES`."""
    if part.isupper() and len(part) > 2:
        return _part(part.lower())
    if part.startswith(_MIXED) and len(part) > 4 and part[2:].isupper():
        return part[:2] + part[2:].capitalize()
    return part[:2] + part[2].upper() + part[3:] if _IRISH.match(part) else part
