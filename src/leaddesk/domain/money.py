"""Sums of money as people write them: understood to the penny, or not at all (experience.md section 5, 64)."""

import re
from decimal import Decimal

_NOTHING = frozenset({"nil", "free", "no charge", "none", "no cost", "free of charge", "-", "–"})
_SUM = re.compile(r"(?P<sum>\d{1,3}(?:,\d{3})+|\d+)(?P<pence>\.\d{1,2})?(?P<times>k|m)?", re.IGNORECASE)
_GROUPED, _SIGNS = re.compile(r"(?<=\d)[ \u202f](?=\d{3}(?!\d))"), re.compile(r"^-?\s*(?:£|gbp)?\s*-?\s*")
_WITH_WORDS = re.compile(
    r"(£?\s*\d[\d,]*(?:\.\d\d)?)(\s*\+.*|\s+(?:per|each|plus|for|a)\b.*|\s*(?:pp|ph)\b.*)|(\d[\d,]*) pounds?", re.IGNORECASE
)
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000}
_LOOKS_LIKE_ONE = re.compile(r"[\s£€$\d.,()kKmM+-]*\d[\s£€$\d.,()kKmM+-]*")


def read_money(text: str) -> Decimal | None:
    """Pounds and pence: `£1,200.50`, `1.2k`, `(500)` for what is owed, `nil`; None when it is no sum or could be two.

    `1.200,00` is none: elsewhere it means twelve hundred, and nobody is to guess.
    """
    plain = " ".join(text.casefold().split())
    if plain in _NOTHING:
        return Decimal(0)
    is_owed = plain.startswith("(") and plain.endswith(")")
    plain = _GROUPED.sub("", plain.strip("()")).removesuffix("gbp").rstrip()
    is_owed |= plain.startswith("-")
    plain = _SIGNS.sub("", plain)
    found = re.fullmatch(r"(\d+)\.(\d+)([km])", plain)  # 1.2k has a point that is none of pence
    if found:
        amount = Decimal(f"{found[1]}.{found[2]}") * _TIMES[found[3]]
    elif found := _SUM.fullmatch(plain):
        amount = Decimal(found["sum"].replace(",", "") + (found["pence"] or "")) * _TIMES[found["times"] or ""]
    else:
        return None
    return -amount if is_owed else amount


def with_its_basis(text: str) -> str:
    """A sum that words follow, written as sums are: `1250 per school` is `£1,250 per school`; any other text as it is."""
    found = _WITH_WORDS.fullmatch(text.strip())
    amount = read_money(found[1] or found[3]) if found else None
    return f"{money_in_words(amount)}{found[2] or ''}" if found and amount else text


def looks_like_money(text: str) -> bool:
    """Whether a text is written with nothing but the signs of a sum, so that it should be one."""
    return _LOOKS_LIKE_ONE.fullmatch(text) is not None


def money_in_words(amount: Decimal) -> str:
    """`£1,200`, `£1,200.50`, `Free` for nothing."""
    if not amount:
        return "Free"
    return f"{'-' if amount < 0 else ''}£{abs(amount):,.{0 if amount == amount.to_integral_value() else 2}f}"
