"""Numbers that a format shows otherwise than they are stored: 0.5 as 50%, 123 as 00123 (experience.md section 5, 65 and 66).

Of all formats only these two change what a sender means; thousands, currency and decimals show the same number.
"""

import re

PERCENT, PERCENT_FORMATS = "%", {"9": "%", "10": "%"}
"""What a cell shows: per cent, or zeros such as `00000`; and the numbers of the formats that every workbook has."""
_IN_PER_CENT = re.compile(r"[#,]*0(?:\.[0#]+)?\s?%")
_ZEROS = re.compile(r"0[0 /-]*0")
_PADDED, _DIGIT = re.compile(r"0[\d /-]*\d", re.ASCII), re.compile(r"\d")
_LITERAL = re.compile(r'\\(.)|"([^"]*)"|\[[^\]]*\]')


def shown_by(code: str) -> str:
    """What a format's code shows otherwise: `%`, zeros with what stands between them, or nothing."""
    first = _LITERAL.sub(lambda one: one[1] or one[2] or "", code.partition(";")[0]).strip()
    if _IN_PER_CENT.fullmatch(first):
        return PERCENT
    return first if _ZEROS.fullmatch(first) else ""


def as_shown(number: float, shown: str) -> str:
    """A number as its cell shows it; more decimals of a percentage are kept than are shown."""
    if shown == PERCENT:
        return f"{round(number * 100, 8):.15g}%"
    digits = f"{abs(number):.0f}".zfill(shown.count("0"))
    text, rest = "", digits
    for sign in reversed(shown):
        text, rest = (rest[-1] + text, rest[:-1]) if sign == "0" else (sign + text, rest)
    return f"{'-' if number < 0 else ''}{rest}{text}"


def shown_in(text: str, stored: str, sort: str) -> str:
    """The same of a cell of an .ods, which keeps beside its number what it shows: `%`, zeros with what stands between them, or nothing."""
    if sort == "percentage":
        return PERCENT
    digits = "".join(filter(str.isdigit, text))
    is_padded = _PADDED.fullmatch(text) is not None and stored.removesuffix(".0") == (digits.lstrip("0") or "0")
    return _DIGIT.sub("0", text) if is_padded else ""
