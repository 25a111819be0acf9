"""What leaves for other programs: the workbook of a mail merge, and contact cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leaddesk.application.ports import Store
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.correspondents import Correspondent, correspondents, named_some
from leaddesk.domain.addressing import salutation, street_lines, without_repeats
from leaddesk.domain.failures import KnownFailure

MERGE_HEADINGS = (
    "Title", "First name", "Last name", "Full name", "Salutation", "Post", "School",
    "Address line 1", "Address line 2", "Address line 3", "Town", "County", "Postcode", "E-mail",
)  # fmt: skip
ADDRESS_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMergeContent:
    """One row a person, in the columns that a mail merge asks for."""

    rows: tuple[tuple[str, ...], ...]
    made_by: str
    made_at: datetime
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """One person as an address book keeps them; `key` stays the same from one export to the next."""

    key: str
    last_name: str
    first_name: str = ""
    title: str = ""
    honours: str = ""
    name: str
    organisation: str = ""
    post: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    own_emails: tuple[str, ...] = ()
    own_phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsContent:
    """The cards of one file."""

    cards: tuple[ContactCard, ...]
    made_at: datetime
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A finished file that has no pages, and the same people as a table to look at before it is saved."""

    content: bytes
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notices: tuple[str, ...] = ()

    @property
    def printed(self) -> Printed:
        """The file as the log remembers it: without pages."""
        return Printed(self.content, 0, self.notices)


def mail_merge_content(people: Sequence[UUID], *, store: Store) -> MailMergeContent:
    """The rows of these people, by school and name; KnownFailure without any."""
    found = _found(people, store)
    without = [one.person.name for one in found if one.school is None]
    return MailMergeContent(
        rows=tuple(_row(one) for one in found),
        made_by=store.officer,
        made_at=store.now(),
        notices=(f"No school, and so no address: {named_some(without)}.",) if without else (),
    )


def cards_content(people: Sequence[UUID], *, own: bool = False, store: Store) -> CardsContent:
    """The cards of these people, by school and name; people's own e-mail and phone only when `own`. KnownFailure without anyone."""
    found = _found(people, store)
    cards = tuple(_card(one, own=own) for one in found)
    without = [card.name for card in cards if not (card.emails or card.phones or card.own_emails or card.own_phones)]
    return CardsContent(
        cards=cards,
        made_at=store.now(),
        notices=(f"Nothing to reach them by is on the card of: {named_some(without)}.",) if without else (),
    )


def _found(people: Sequence[UUID], store: Store) -> list[Correspondent]:
    with store.reading() as reading:
        found = correspondents(people, reading, store)
    if not found:
        raise KnownFailure("Nobody is chosen.", "Choose at least one leader, or widen the filter.")
    return found


def _row(one: Correspondent) -> tuple[str, ...]:
    person, school = one.person, one.school
    streets = street_lines(school) if school else ()
    lines = (*streets[: ADDRESS_LINES - 1], ", ".join(streets[ADDRESS_LINES - 1 :]), "", "")[:ADDRESS_LINES]
    return (
        person.title, person.first_name, person.last_name, person.formal_name, salutation(person), one.role, one.place, *lines,
        *((school.town, school.county, school.postcode) if school else ("", "", "")),
        next(iter(one.emails()), ""),
    )  # fmt: skip


def _card(one: Correspondent, *, own: bool) -> ContactCard:
    person = one.person
    return ContactCard(
        key=str(person.uid),
        last_name=person.last_name,
        first_name=person.preferred_name or person.first_name,
        title=person.title,
        honours=person.honours,
        name=person.name,
        organisation=one.place,
        post=one.role,
        emails=one.emails()[:1],
        phones=one.phones()[:1],
        own_emails=without_repeats((person.email,)) if own else (),
        own_phones=without_repeats((person.phone,)) if own else (),
    )
