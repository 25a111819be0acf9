"""Letters that a wrong character set has spoilt: those that can be told again, and those that are lost (experience.md section 5, 20)."""

import re

_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0x100)}
"""The byte that each sign stood for; the five that cp1252 leaves out stood for themselves."""
_BYTES |= {chr(code): code for code in range(0x80, 0xA0)}


def _signs(first: int, last: int) -> str:
    return "".join(re.escape(sign) for sign, code in _BYTES.items() if first <= code <= last)


_NEXT = f"[{_signs(0x80, 0xBF)}]"
_RUN = re.compile(f"(?:[{_signs(0xC2, 0xDF)}]{_NEXT}|[{_signs(0xE0, 0xEF)}]{_NEXT}{{2}}|[{_signs(0xF0, 0xF4)}]{_NEXT}{{3}})+")
_ASKED = re.compile(r"[^\W\d_]\?|\?[^\W\d_]")
_TIMES = 3
_WRITTEN = (range(0x250), range(0x1E00, 0x20D0), range(0x10000, 0x110000))
"""What names, titles and notes are written with: Latin letters, signs, pictures; `É’` stands for itself and for no rare letter."""
_SCRIPTS = range(0x370, 0x800)
"""Greek, Cyrillic, Hebrew, Arabic: believed of several letters in a row only."""


def unspoilt(text: str) -> str:
    """What `ZoÃ«` was before its letters were read in the wrong character set: `Zoë`; sound letters beside them stay as they are."""
    for _ in range(_TIMES):  # a text can go through the wrong set more than once
        mended = _RUN.sub(_mended, text)
        if mended == text:
            break
        text = mended
    return text


def _mended(run: re.Match[str]) -> str:
    try:
        meant = bytes(_BYTES[sign] for sign in run[0]).decode("utf-8")
    except UnicodeError:
        return run[0]
    written = (*_WRITTEN, _SCRIPTS) if len(meant) > 1 else _WRITTEN
    return meant if all(any(ord(sign) in part for part in written) for sign in meant) else run[0]


def has_lost_letters(text: str, *, is_name: bool = False) -> bool:
    """Whether letters are gone for good: the sign for what could not be read, or in a name a question mark in a letter's place."""
    return "\ufffd" in text or (is_name and "?" in text and _ASKED.search(text) is not None)
