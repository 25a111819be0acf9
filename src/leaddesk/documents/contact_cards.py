"""Contact cards (.vcf) for Outlook, phones and address books: vCard 3.0 (RFC 2426), which all of them read."""

import unicodedata
from datetime import UTC

import vobject

from leaddesk.application.publishing.letters import CardsContent, ContactCard, MadeFile

HEADINGS = ("Name", "Post", "School", "E-mail", "Phone")


def write_contact_cards(content: CardsContent) -> MadeFile:
    """One card a person in UTF-8, lines ended by CR LF and folded at 75 bytes as the standard asks."""
    stamp = content.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    cards = "".join(_card(card, stamp) for card in content.cards)
    return MadeFile(cards.encode("utf-8"), HEADINGS, tuple(_row(card) for card in content.cards), content.notices)


def _card(card: ContactCard, stamp: str) -> str:
    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(
        family=_said(card.last_name), given=_said(card.first_name), prefix=_said(card.title), suffix=_said(card.honours)
    )
    made.add("fn").value = _said(card.name)
    if card.organisation:
        made.add("org").value = [_said(card.organisation)]
    if card.post:
        made.add("title").value = _said(card.post)
    _add(made, "email", card.emails, ["INTERNET", "WORK"])
    _add(made, "email", card.own_emails, ["INTERNET", "HOME"])
    _add(made, "tel", card.phones, ["WORK", "VOICE"])
    _add(made, "tel", card.own_phones, ["HOME", "VOICE"])
    made.add("uid").value = f"urn:uuid:{card.key}"
    made.add("rev").value = stamp
    return str(made.serialize())


def _add(made: vobject.base.Component, name: str, values: tuple[str, ...], types: list[str]) -> None:
    for value in values:
        line = made.add(name)
        line.value = _said(value)
        line.params["TYPE"] = types


def _said(words: str) -> str:
    """Composed, on one line, without invisible controls: what a card cannot carry."""
    seen = unicodedata.normalize("NFC", " ".join(words.split()))
    return "".join(letter for letter in seen if unicodedata.category(letter) not in ("Cc", "Cs"))


def _row(card: ContactCard) -> tuple[str, ...]:
    return (
        " ".join(part for part in (card.title, card.name) if part), card.post, card.organisation,
        ", ".join((*card.emails, *card.own_emails)), ", ".join((*card.phones, *card.own_phones)),
    )  # fmt: skip
