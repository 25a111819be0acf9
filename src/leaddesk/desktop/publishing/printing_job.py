"""What can be printed from the window, each as data: its words, its choices, and the work that makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from leaddesk.application.finding import ListDefinition, ListQuery
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import leaders_in_post
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.people import leaders_at, records_listed
from leaddesk.application.publishing.press import (
    Press,
    contact_workbook,
    print_brochure,
    print_contact_sheet,
    print_leaflet,
)
from leaddesk.domain.pathways import Programme

People = Callable[[Store], list[UUID]]


class Document(StrEnum):
    """The documents, by their words on the command line."""

    BROCHURE = "brochure"
    LEAFLET = "leaflet"
    CONTACT_SHEET = "contact-sheet"


DOCUMENT_WORDS = {Document.BROCHURE: "Brochure", Document.LEAFLET: "Leaflet", Document.CONTACT_SHEET: "Contact sheet"}


@dataclass(frozen=True, slots=True)
class Order:
    """One print as chosen: title for log and file name, and the work that makes it; `workbook` where there is one too."""

    document: Document
    title: str
    make: Callable[[Press, Store], Printed]
    purpose: str = ""
    workbook: Callable[[Press, Store], bytes] | None = None


@dataclass(frozen=True, slots=True)
class WhoChoice:
    """Whom a contact sheet may be about: words for the choice, and who that is."""

    words: str
    people: People


def brochure_order() -> Order:
    """Every published programme."""
    return Order(Document.BROCHURE, "Programme brochure", lambda press, store: print_brochure(press, store=store))


def leaflet_order(programme: Programme) -> Order:
    """One programme."""
    return Order(Document.LEAFLET, programme.title, lambda press, store: print_leaflet(programme.uid, press, store=store))


def contact_sheet_order(purpose: str, who: WhoChoice) -> Order:
    """The people chosen, for a purpose."""
    return Order(
        Document.CONTACT_SHEET,
        f"Contact sheet - {purpose}" if purpose else "Contact sheet",
        lambda press, store: print_contact_sheet(purpose, who.people(store), press, store=store),
        purpose,
        lambda press, store: contact_workbook(purpose, who.people(store), press, store=store),
    )


def everyone() -> WhoChoice:
    """Every leader with a current post."""
    return WhoChoice("Every leader in post", lambda store: leaders_in_post((), store=store))


def as_listed(definition: ListDefinition, query: ListQuery, words: str) -> WhoChoice:
    """The leaders of a list as it shows."""
    return WhoChoice(words, lambda store: records_listed(definition, query, store=store))


def of_schools(definition: ListDefinition, query: ListQuery, words: str) -> WhoChoice:
    """The leaders in post at the schools of a list as it shows."""
    return WhoChoice(words, lambda store: leaders_at(records_listed(definition, query, store=store), store=store))


def these(people: list[UUID], words: str) -> WhoChoice:
    """The rows an officer selected."""
    return WhoChoice(words, lambda _store: people)


def these_schools(schools: list[UUID], words: str) -> WhoChoice:
    """The leaders in post at the schools an officer selected."""
    return WhoChoice(words, lambda store: leaders_at(schools, store=store))


def programmes_to_print(store: Store) -> list[Programme]:
    """Every programme, by title: a draft's leaflet is looked at before it is published."""
    with store.reading() as reading:
        return sorted(reading.every(Programme), key=lambda programme: programme.title.casefold())
