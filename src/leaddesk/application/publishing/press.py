"""Printing: from the records to finished bytes, the very same for preview, file and printer."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import contact_sheet_content
from leaddesk.application.publishing.contents import BrochureContent, ContactSheetContent, LeafletContent, Printed
from leaddesk.application.publishing.edition import DRAFT, Edition
from leaddesk.application.publishing.labels import LabelOrder, LabelsContent, calibration_content, labels_content
from leaddesk.application.publishing.letters import CardsContent, MadeFile, MailMergeContent, cards_content, mail_merge_content
from leaddesk.application.publishing.sign_in import sign_in_content
from leaddesk.application.publishing.sources import brochure_content, leaflet_content
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.application.work import QUIETLY, Progress


class Press(Protocol):
    """What turns contents into finished files; `documents` fulfils it and `bootstrap` wires it. Each raises KnownFailure."""

    def brochure(self, content: BrochureContent, progress: Progress = QUIETLY) -> Printed:
        """The programme brochure as a tagged PDF; tells its pages, and stops when asked to."""
        ...

    def leaflet(self, content: LeafletContent) -> Printed:
        """One programme on one or two A4 pages."""
        ...

    def contact_sheet(self, content: ContactSheetContent, progress: Progress = QUIETLY) -> Printed:
        """The contact sheet as a tagged PDF; a long one tells how far it is, and stops when asked to."""
        ...

    def contact_workbook(self, content: ContactSheetContent) -> bytes:
        """The same columns and rows as an .xlsx workbook."""
        ...

    def labels(self, content: LabelsContent) -> Printed:
        """Address labels at their exact places, as a tagged PDF."""
        ...

    def calibration(self, content: LabelsContent) -> Printed:
        """The page that shows whether a printer keeps to those places."""
        ...

    def mail_merge(self, content: MailMergeContent) -> MadeFile:
        """The .xlsx workbook of a mail merge."""
        ...

    def contact_cards(self, content: CardsContent) -> MadeFile:
        """A .vcf file of contact cards."""
        ...


def print_brochure(press: Press, edition: Edition = DRAFT, *, store: Store, progress: Progress = QUIETLY) -> Printed:
    """The brochure of every published programme; a draft until its edition names who approved it."""
    return press.brochure(brochure_content(standing_wording(), edition, store=store), progress)


def print_leaflet(programme: UUID, press: Press, *, store: Store) -> Printed:
    """One programme on one or two pages."""
    return press.leaflet(leaflet_content(programme, standing_wording(), store=store))


def print_contact_sheet(
    purpose: str,
    people: Sequence[UUID],
    press: Press,
    *,
    columns: Sequence[str] = (),
    mobiles: bool = True,
    own: bool = False,
    store: Store,
    progress: Progress = QUIETLY,
) -> Printed:
    """The people chosen, with the fewest columns that serve the purpose."""
    content = contact_sheet_content(purpose, people, standing_wording(), columns=columns, mobiles=mobiles, own=own, store=store)
    return press.contact_sheet(content, progress)


def contact_workbook(
    purpose: str,
    people: Sequence[UUID],
    press: Press,
    *,
    columns: Sequence[str] = (),
    mobiles: bool = True,
    own: bool = False,
    store: Store,
) -> Printed:
    """The same people and columns as a workbook, which has no pages."""
    content = contact_sheet_content(purpose, people, standing_wording(), columns=columns, mobiles=mobiles, own=own, store=store)
    return Printed(press.contact_workbook(content), 0, content.notices)


def print_labels(order: LabelOrder, people: Sequence[UUID], schools: Sequence[UUID] | None, press: Press, *, store: Store) -> Printed:
    """Labels to these people, or to their schools (`schools` where schools were chosen)."""
    return press.labels(labels_content(order, people, schools, store=store))


def print_calibration(order: LabelOrder, press: Press, *, store: Store) -> Printed:
    """The calibration page of a sheet of labels."""
    return press.calibration(calibration_content(order, store=store))


def make_mail_merge(people: Sequence[UUID], press: Press, *, store: Store) -> MadeFile:
    """The workbook of a mail merge to these people."""
    return press.mail_merge(mail_merge_content(people, store=store))


def make_contact_cards(people: Sequence[UUID], press: Press, *, own: bool = False, store: Store) -> MadeFile:
    """Contact cards of these people, with their own e-mail and phone only when `own`."""
    return press.contact_cards(cards_content(people, own=own, store=store))


def print_sign_in(session: UUID, press: Press, *, store: Store) -> Printed:
    """The sheet on which people sign in at a session."""
    return press.contact_sheet(sign_in_content(session, standing_wording(), store=store))
