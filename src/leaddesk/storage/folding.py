"""How text is compared when it is sorted or searched: without accents, capitals or apostrophes, so that "st marys" finds St Mary's."""

from unicodedata import combining, normalize

TEXT_LIMIT = 200
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "’": "", "‘": "", "'": ""})


def fold(text: str) -> str:
    """Text as it is sorted and searched; folding twice changes nothing."""
    if text.isascii():
        return text.lower().replace("'", "")
    bare = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return bare.translate(_PLAIN)


def words_to_find(text: str) -> list[str]:
    """The folded words that a search asks for, all to be found; the text is cut at 200 characters, each sign is literal."""
    return fold(text[:TEXT_LIMIT]).split()
