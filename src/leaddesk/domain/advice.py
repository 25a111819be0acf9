"""What is worth a word to whoever types a value, though it can be kept as it is: a warning, and what one could take instead.

Refusals are the records' own (`problems`); here stands what an officer may know better (experience.md section 5, 23-47, 56 and 81).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from leaddesk.domain.cells import read_phone
from leaddesk.domain.mail import addresses_in, meant_domain, read_email
from leaddesk.domain.postcodes import is_outward, meant_postcode

FAR_BACK, FAR_OFF = 1950, 2049
LONG_AGO = frozenset({"opened_on"})
"""Fields whose days may well lie far back: many a school is older than anyone in it."""
_TURNS_TEXT = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMOJI = re.compile("[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")
_NUMBER_IN_WORDS = re.compile(r"\+?\(?\d[\d\s().\-]{7,}\d(?:\s*(?:ext(?:ension|n)?\.?|x)\s*\d{1,6})?", re.IGNORECASE)
_BARE_LINK = re.compile(r"^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$")


class Meaning(StrEnum):
    """What a text field holds, by its name: one that ends in `email` holds an address wherever it is."""

    EMAIL = "email"
    PHONE = "phone"
    POSTCODE = "postcode"
    LINK = "link"
    NAME = "name"
    TEXT = ""


_MEANS: Mapping[str, Meaning] = {
    "email": Meaning.EMAIL, "phone": Meaning.PHONE, "telephone": Meaning.PHONE, "postcode": Meaning.POSTCODE, "link": Meaning.LINK,
    "website": Meaning.LINK, "url": Meaning.LINK, "name": Meaning.NAME, "names": Meaning.NAME,
}  # fmt: skip


def meaning_of(field: str) -> Meaning:
    """What a field holds, by the last word of its name."""
    return _MEANS.get(field.rpartition("_")[2], Meaning.TEXT)


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to know of a value: what, and what one can do; both may be empty where only something better is offered.

    `instead`: values that could be taken for it. `aside`: words that belong in a note, `instead` being what then stays.
    """

    what: str = ""
    what_next: str = ""
    instead: tuple[str, ...] = ()
    aside: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.what_next}".strip()


def advice_on(field: str, text: str) -> tuple[Advice, ...]:
    """What to say of a text as it is typed; nothing for most."""
    text = text.strip()
    if not text:
        return ()
    return (*_hidden(text), *_ADVISERS.get(meaning_of(field), _nothing)(text))


def advice_on_day(field: str, day: date) -> tuple[Advice, ...]:
    """A year that is far back or far off is more often a slip than meant (section 5, 56)."""
    if field in LONG_AGO or FAR_BACK <= day.year <= FAR_OFF:
        return ()
    return (Advice(f"{day.year} is far {'back' if day.year < FAR_BACK else 'ahead'}.", "Check the year."),)


def read_link(text: str) -> str:
    """A web address with its scheme: `www.school.example/book` becomes `https://www.school.example/book`; others are left as they are."""
    scheme, found, rest = text.partition("://")
    if found and scheme.casefold() in {"http", "https"}:
        return f"{scheme.casefold()}://{rest}"
    return f"https://{text}" if _BARE_LINK.match(text) else text


def _nothing(_text: str) -> Iterator[Advice]:
    yield from ()


def _hidden(text: str) -> Iterator[Advice]:
    if _TURNS_TEXT.search(text):
        yield Advice("A hidden sign that turns text round is taken out.", "Check that this reads as it should.")


def _name(text: str) -> Iterator[Advice]:
    if _EMOJI.search(text):
        yield Advice("There is an emoji in this name.", "It is kept, but prints may lack it.")


def _email(text: str) -> Iterator[Advice]:
    address = read_email(text)
    if meant := meant_domain(address):
        yield Advice(f"Is {meant.rpartition('@')[2]} meant?", "", (meant,))
    elif address.count("@") > 1 and (several := addresses_in(address)):
        yield Advice(instead=several)
    elif address != (closed := re.sub(r"\s*@\s*", "@", address)):
        yield Advice(instead=(closed,))
    elif address != text and address.isascii():
        yield Advice(f"{address} is kept of this.", "The name belongs in its own field." if "<" in text else "")


def _phone(text: str) -> Iterator[Advice]:
    if read_phone(text) is not None:
        return
    numbers = [found[0].strip() for found in _NUMBER_IN_WORDS.finditer(text)]
    words = _NUMBER_IN_WORDS.sub(" ", text).strip(" ,;:/-–()")
    if "@" in text:
        yield Advice("This looks like an e-mail address.", "Put it under e-mail.")
    elif len(numbers) > 1:
        yield Advice("There are two numbers here.", "Keep the main one.", tuple(numbers))
    elif any(letter.isalpha() for letter in words) and not re.match(r"^\d(\.\d+)?E", text, re.IGNORECASE):
        words = " ".join(words.split())
        yield Advice(f"“{words}” is no telephone number.", "Words like these belong in a note.", (*numbers, "")[:1], words)
    else:
        yield Advice("This does not look like a telephone number.", "Check its digits.")


def _postcode(text: str) -> Iterator[Advice]:
    if is_outward(text):
        yield Advice("This is only the first half of a postcode.", "Add the second half when you know it.")
    elif meant := meant_postcode(text):
        yield Advice(instead=(meant,))


def _link(text: str) -> Iterator[Advice]:
    if (link := read_link(text)) != text:
        yield Advice(f"{link} is kept.", "Check that it opens.")


_ADVISERS: Mapping[Meaning, Callable[[str], Iterator[Advice]]] = {
    Meaning.NAME: _name, Meaning.EMAIL: _email, Meaning.PHONE: _phone, Meaning.POSTCODE: _postcode, Meaning.LINK: _link,
}  # fmt: skip
