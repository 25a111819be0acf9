"""What can be printed from the window, each as data: its words, its choices, and the work that makes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from leaddesk.application.finding import ListDefinition, ListQuery
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import leaders_in_post
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.edition import DRAFT, Edition
from leaddesk.application.publishing.gatherings import HEADS_TIER, Gathering, Group, groups_of, people_of
from leaddesk.application.publishing.labels import LabelOrder
from leaddesk.application.publishing.letters import MadeFile
from leaddesk.application.publishing.people import leaders_at, records_listed
from leaddesk.application.publishing.press import (
    Press,
    contact_workbook,
    make_contact_cards,
    make_mail_merge,
    print_brochure,
    print_calibration,
    print_contact_sheet,
    print_labels,
    print_leaflet,
    print_sign_in,
)
from leaddesk.application.publishing.sign_in import SessionChoice
from leaddesk.application.work import Progress
from leaddesk.domain.pathways import Programme, Strategy

People = Callable[[Store], list[UUID]]


class Document(StrEnum):
    """The documents, by their words on the command line."""

    BROCHURE = "brochure"
    LEAFLET = "leaflet"
    CONTACT_SHEET = "contact-sheet"
    SIGN_IN = "sign-in"
    LABELS = "labels"
    MAIL_MERGE = "mail-merge"
    CONTACTS = "contacts"

    @property
    def suffix(self) -> str:
        """How its file name ends."""
        return {Document.MAIL_MERGE: ".xlsx", Document.CONTACTS: ".vcf"}.get(self, ".pdf")

    @property
    def save_words(self) -> str:
        """What its button for saving says."""
        words = {Document.MAIL_MERGE: "Save workbook", Document.CONTACTS: "Save contact cards"}
        return words.get(self, "Save PDF")


DOCUMENT_WORDS = {
    Document.BROCHURE: "Brochure",
    Document.LEAFLET: "Leaflet",
    Document.CONTACT_SHEET: "Contact sheet",
    Document.SIGN_IN: "Sign-in sheet",
    Document.LABELS: "Labels",
    Document.MAIL_MERGE: "Mail merge",
    Document.CONTACTS: "Contact cards",
}

Made = Printed | MadeFile


@dataclass(frozen=True, slots=True)
class Order:
    """One print as chosen: title for log and file name, and the work that makes it; `workbook` where there is one too."""

    document: Document
    title: str
    make: Callable[[Press, Store, Progress], Made]
    purpose: str = ""
    workbook: Callable[[Press, Store], Printed] | None = None
    edition: Edition = DRAFT


@dataclass(frozen=True, slots=True)
class WhoChoice:
    """Whom a print may be about: words for the choice, and who that is.

    `schools` where schools were chosen; `which`: the groups among which one is chosen further.
    """

    words: str
    people: People
    schools: People | None = None
    which: tuple["WhoChoice", ...] = ()


def brochure_order(edition: Edition = DRAFT) -> Order:
    """Every published programme, as an edition decides."""
    title = f"Programme brochure {edition.name}".strip()

    def make(press: Press, store: Store, progress: Progress) -> Printed:
        return print_brochure(press, edition, store=store, progress=progress)

    return Order(Document.BROCHURE, title, make, edition=edition)


def leaflet_order(programme: Programme) -> Order:
    """One programme."""
    return Order(Document.LEAFLET, programme.title, lambda press, store, _progress: print_leaflet(programme.uid, press, store=store))


def contact_sheet_order(
    purpose: str, who: WhoChoice, *, columns: Sequence[str] = (), mobiles: bool = True, own: bool = False
) -> Order:
    """The people chosen, for a purpose."""
    shows: dict[str, Any] = {"columns": columns, "mobiles": mobiles, "own": own}
    return Order(
        Document.CONTACT_SHEET,
        f"Contact sheet - {purpose}" if purpose else "Contact sheet",
        lambda press, store, progress: print_contact_sheet(
            purpose, who.people(store), press, store=store, progress=progress, **shows
        ),
        purpose,
        lambda press, store: contact_workbook(purpose, who.people(store), press, store=store, **shows),
    )


def sign_in_order(session: SessionChoice) -> Order:
    """The sheet of one session."""
    return Order(
        Document.SIGN_IN,
        f"Sign-in sheet - {session.words}",
        lambda press, store, _progress: print_sign_in(session.uid, press, store=store),
        session.words,
    )


def labels_order(order: LabelOrder, who: WhoChoice) -> Order:
    """Labels to the people chosen, or to their schools."""

    def make(press: Press, store: Store, _progress: Progress) -> Printed:
        schools = who.schools(store) if who.schools is not None else None
        return print_labels(order, who.people(store), schools, press, store=store)

    return Order(Document.LABELS, f"Labels {order.sheet.code} - {who.words}", make, who.words)


def calibration_order(order: LabelOrder) -> Order:
    """The page that shows whether the printer keeps to a sheet."""
    title = f"Calibration page {order.sheet.code}"
    return Order(Document.LABELS, title, lambda press, store, _progress: print_calibration(order, press, store=store))


def mail_merge_order(who: WhoChoice) -> Order:
    """The workbook of a mail merge to the people chosen."""
    title = f"Mail merge - {who.words}"
    return Order(
        Document.MAIL_MERGE, title, lambda press, store, _progress: make_mail_merge(who.people(store), press, store=store), who.words
    )


def contacts_order(who: WhoChoice, *, own: bool) -> Order:
    """Contact cards of the people chosen."""
    title = f"Contact cards - {who.words}"
    return Order(
        Document.CONTACTS,
        title,
        lambda press, store, _progress: make_contact_cards(who.people(store), press, own=own, store=store),
        who.words,
    )


def everyone() -> WhoChoice:
    """Every leader with a current post."""
    return WhoChoice("Every leader in post", lambda store: leaders_in_post((), store=store))


def heads(store: Store) -> list[WhoChoice]:
    """The headteachers, whom most prints are for; nothing where there is none."""
    tier = next((group for group in groups_of(Gathering.TIER, store=store) if group.key == HEADS_TIER), None)
    count = len(people_of(tier, store=store)) if tier is not None else 0
    if tier is None or not count:
        return []
    return [WhoChoice(f"The headteachers in post ({count:,})", lambda store: people_of(tier, store=store))]


def as_listed(definition: ListDefinition, query: ListQuery, words: str) -> WhoChoice:
    """The leaders of a list as it shows."""
    return WhoChoice(words, lambda store: records_listed(definition, query, store=store))


def of_schools(definition: ListDefinition, query: ListQuery, words: str) -> WhoChoice:
    """The leaders in post at the schools of a list as it shows."""

    def schools(store: Store) -> list[UUID]:
        return records_listed(definition, query, store=store)

    return WhoChoice(words, lambda store: leaders_at(schools(store), store=store), schools)


def these(people: list[UUID], words: str) -> WhoChoice:
    """The rows an officer selected."""
    return WhoChoice(words, lambda _store: people)


def these_schools(schools: list[UUID], words: str) -> WhoChoice:
    """The leaders in post at the schools an officer selected."""
    return WhoChoice(words, lambda store: leaders_at(schools, store=store), lambda _store: schools)


def gatherings(store: Store) -> list[WhoChoice]:
    """A cohort, a network, a partnership, a tier: each with those there are, left out where there is none."""
    found = []
    for kind in Gathering:
        which = tuple(_group(group) for group in groups_of(kind, store=store))
        if which:
            found.append(WhoChoice(f"A {kind.value}", lambda _store: [], which=which))
    return found


def _group(group: Group) -> WhoChoice:
    return WhoChoice(group.words, lambda store: people_of(group, store=store))


def programmes_to_print(store: Store) -> list[Programme]:
    """Every programme, by title: a draft's leaflet is looked at before it is published."""
    with store.reading() as reading:
        return sorted(reading.every(Programme), key=lambda programme: programme.title.casefold())


def strategies_to_print(store: Store) -> list[Strategy]:
    """The living strategies, by name: one is what a brochure is of."""
    with store.reading() as reading:
        return sorted(reading.find(Strategy, is_historic=False), key=lambda strategy: strategy.name.casefold())
