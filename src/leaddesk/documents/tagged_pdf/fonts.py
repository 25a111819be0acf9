"""Fira Sans, embedded: the one family of every print, and what to do about letters that it does not have.

Why it is the only one stands in docs/decisions/0017-one-print-font.md.
"""

import re
import unicodedata
from functools import cache

import fontpkg
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

BODY_FONT = "FiraSans"
ITALIC_FONT = "FiraSans-Italic"
STRONG_FONT = "FiraSans-SemiBold"
LIGHT_FONT = "FiraSans-Light"
HEAVY_FONT = "FiraSans-Bold"
_FACES = {
    BODY_FONT: (400, "normal"),
    ITALIC_FONT: (400, "italic"),
    STRONG_FONT: (600, "normal"),
    LIGHT_FONT: (300, "normal"),
    HEAVY_FONT: (700, "normal"),
}
_NUMBER = re.compile(r"(?<!\d)(?:0\d{2,4}|\+44 \d{2,4})(?: \d{3,6}){1,2}(?!\d)")
_LONG_ENOUGH, _SHORT = 40, 12
_LOOKS_LIKE = {"\u2010": "-", "\u2011": "-", "\u2032": "'", "●": "•", "▪": "•", "■": "•", "‣": "•", "⁃": "–", "ʾ": "’", "ʽ": "‘"}
"""Signs that word processors and transliteration put for others, which the font has and which read the same."""
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab, once per process."""
    for name, (weight, style) in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(fontpkg.path("Fira Sans", weight=weight, style=style))))
    pdfmetrics.registerFontFamily(BODY_FONT, normal=BODY_FONT, bold=STRONG_FONT, italic=ITALIC_FONT, boldItalic=STRONG_FONT)


@cache
def _letters() -> frozenset[int]:
    register_fonts()
    return frozenset.intersection(*(frozenset(pdfmetrics.getFont(name).face.charToGlyph) for name in _FACES))


def visible(text: str) -> str:
    """The text composed, on one line and without invisible controls: XML refuses some of them, and a title of nothing else is none."""
    spaced = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in _INVISIBLE)


def unbroken_numbers(text: str) -> str:
    """The text with every telephone number in it kept on one line."""
    return _NUMBER.sub(lambda found: found.group().replace(" ", "\u00a0"), text)


def unwidowed(text: str) -> str:
    """A text of more than a line, its last two words kept together: one short word alone on a line looks like a mistake."""
    before, _, last = text.rpartition(" ")
    is_short = 0 < len(last) <= _SHORT and len(before.rpartition(" ")[2]) <= _SHORT
    return f"{before}\u00a0{last}" if is_short and len(text) > _LONG_ENOUGH else text


class Lettering:
    """Makes text printable: composed, without invisible controls, and with a notice for every letter the font lacks."""

    def __init__(self) -> None:
        self._missing: dict[str, str] = {}

    def printable(self, text: str) -> str:
        """The text as it can be printed: a missing letter from its parts or a sign like it, or else “?” and a notice, never a box."""
        composed = unicodedata.normalize("NFC", text)
        letters = _letters()
        if all(ord(letter) in letters and letter != "\xad" for letter in composed):
            return composed
        seen = visible(composed)
        return "".join(self._letter(letter, seen) for letter in seen)

    def _letter(self, letter: str, text: str) -> str:
        if ord(letter) in _letters():
            return letter
        parts = "".join(_LOOKS_LIKE.get(part, part) for part in unicodedata.normalize("NFKD", letter))
        if all(ord(part) in _letters() for part in parts):
            return parts
        self._missing.setdefault(letter, text)
        return "?"

    @property
    def notices(self) -> tuple[str, ...]:
        """One sentence for each letter that could not be printed, with the words it stood in."""
        return tuple(
            f"The letter “{letter}” is not in the print font; “?” stands for it in “{_shortened(text)}”."
            for letter, text in self._missing.items()
        )


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


register_fonts()
