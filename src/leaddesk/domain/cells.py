"""Values as people write them in sheets, brought into the one form that LeadDesk keeps; nothing is guessed in silence."""

import re
import unicodedata
from functools import lru_cache

DIGITS_KEPT = 15  # more than any count needs; the database cannot hold 20, nor a spreadsheet 16
MISTAKEN_NUMBER = re.compile(r"^\d(\.\d+)?E\+\d+$", re.IGNORECASE)
ERROR_VALUES = frozenset(
    {"#FORMULA!", "#LOST!", "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!"}
    | {f"Err:{number}" for number in range(500, 541)}
    | {"#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!"}
)
"""What a cell says that has no value: errors of Excel and LibreOffice, and the two of our reader (no result, a text that is not there)."""
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), None)
_POSTCODE = re.compile(r"^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$")
_EXTENSION = re.compile(r"\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})$", re.IGNORECASE)


def clean_text(text: str) -> str:
    """The text without outer, doubled, no-break or invisible characters, in composed form (experience.md section 5, 21-24)."""
    if text.isascii():
        stripped = text.strip()
        return " ".join(stripped.split()) if "  " in stripped or "\n" in stripped or "\t" in stripped else stripped
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    """The text for comparing: no accents, no case, no punctuation or spaces (`Siân O’Brien` and `Sian O'Brien` agree)."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text.casefold()))


def read_urn(text: str) -> str:
    """A URN without spaces or the `.0` that spreadsheets add; whether it is one, `check_urn` says."""
    return "".join(text.strip().removesuffix(".0").split())


def read_company_number(text: str) -> str:
    """A Companies House number with the zeros that spreadsheets drop and without the `.0` that they add: `6893415.0` is 06893415."""
    plain = read_urn(text).upper()
    return plain.zfill(8) if plain.isdigit() else plain


def read_number(text: str) -> int | None:
    """A whole number of at most 15 digits, with or without thousands commas or a `.0`; None when it is not one."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= DIGITS_KEPT else None
    try:
        value = float(text.replace(",", ""))
    except ValueError:
        return None
    return int(value) if value.is_integer() and abs(value) < 10**DIGITS_KEPT else None


def read_share(text: str) -> float | None:
    """A percentage such as `21.7` or `21.7%`, in per cent; None when it is not one from 0 to 100."""
    try:
        value = float(text.rstrip("% "))
    except ValueError:
        return None
    return value if 0 <= value <= 100 else None


def read_postcode(text: str) -> str | None:
    """A postcode as `LE1 1AA`; None when the text is not shaped like one (experience.md section 5, 45-47)."""
    squeezed = "".join(text.split()).upper()
    return f"{squeezed[:-3]} {squeezed[-3:]}" if _POSTCODE.match(squeezed) else None


_PHONE_LABEL = re.compile(
    r"^\s*(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|work|home|school|office|direct(?: line)?|main|switchboard|[tm])"
    r"(?:\s*(?:no|number))?\b\s*[.:-]*\s*)+(?=[\d+(])|\s*\((?:m|mob|mobile|work|home|school|office|direct|main)\)\s*$",
    re.IGNORECASE,
)
_ABROAD = re.compile(r"^\s*00(?=[\s-]?[1-9])")


def read_phone(text: str) -> str | None:
    """A telephone number with its leading zero, spaced as the United Kingdom does; None when it is not one (38-44).

    Words such as `Tel:` or `(mob)` beside it say nothing more, and are left off.
    """
    if text.isascii() and text.isdigit() and text[:2] != "00":
        return _spaced(text if text[0] == "0" else f"0{text}")
    text = _ABROAD.sub("+", _PHONE_LABEL.sub("", text))
    found = _EXTENSION.search(text)
    extension, body = (f" ext {found[1]}", text[: found.start()]) if found else ("", text)
    if not set(body) <= set("0123456789 +()-./\u00a0"):
        return None
    body = body.replace("(0)", "")
    digits = "".join(filter(str.isdigit, body))
    if body.lstrip(" (").startswith("+"):
        return _abroad(body, digits, extension)
    spaced = _spaced(digits if digits.startswith("0") else f"0{digits}")
    return spaced + extension if spaced else None


def _abroad(body: str, digits: str, extension: str) -> str | None:
    if digits.startswith("44"):
        spaced = _spaced("0" + digits[2:].lstrip("0"))
        return spaced + extension if spaced else None
    return " ".join(body.split()) + extension if 8 <= len(digits) <= 15 else None


def _spaced(digits: str) -> str | None:
    """Ofcom's usual groups: 020 7946 0123, 0116 496 0123, 01632 960123, 07700 900123, 0300 123 4567."""
    if len(digits) == 11:
        if digits.startswith("02"):
            return f"{digits[:3]} {digits[3:7]} {digits[7:]}"
        if digits[1] in "389" or digits[1:3] == "11" or (digits[1] == "1" and digits[3] == "1"):
            return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
    return f"{digits[:5]} {digits[5:]}" if 10 <= len(digits) <= 11 else None


def read_web_address(text: str) -> str:
    """A web address with its scheme; `www.school.example` becomes `http://www.school.example` (experience.md section 5, 81)."""
    if not text or text.startswith(("http://", "https://")):
        return text
    scheme, found, rest = text.partition("://")
    if found and scheme.lower() in {"http", "https", "hhtp", "htp", "http:http", "https:https"}:
        return f"{'https' if 's' in scheme.lower() else 'http'}://{rest}"
    lowered = text.lower()
    if lowered.startswith(("http:/", "http:")):
        return "http://" + text[5:].lstrip("/")
    return f"http://{text}"
