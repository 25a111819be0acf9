"""Fulfils what publishing needs: each kind of document, made here."""

from leaddesk.application.publishing.contents import BrochureContent, ContactSheetContent, LeafletContent, Printed
from leaddesk.application.publishing.labels import LabelsContent
from leaddesk.application.publishing.letters import CardsContent, MadeFile, MailMergeContent
from leaddesk.application.work import QUIETLY, Progress
from leaddesk.documents.brochure import print_brochure
from leaddesk.documents.contact_cards import write_contact_cards
from leaddesk.documents.contact_sheet import print_contact_sheet, write_contact_workbook
from leaddesk.documents.labels import print_calibration, print_labels
from leaddesk.documents.leaflet import print_leaflet
from leaddesk.documents.mail_merge import write_mail_merge


class PrintingPress:
    """The press of `application.publishing.press`, over tagged PDF and openpyxl."""

    def brochure(self, content: BrochureContent, progress: Progress = QUIETLY) -> Printed:
        """The programme brochure as a tagged PDF."""
        return print_brochure(content, progress)

    def leaflet(self, content: LeafletContent) -> Printed:
        """One programme on one or two A4 pages."""
        return print_leaflet(content)

    def contact_sheet(self, content: ContactSheetContent, progress: Progress = QUIETLY) -> Printed:
        """The contact sheet as a tagged PDF."""
        return print_contact_sheet(content, progress)

    def contact_workbook(self, content: ContactSheetContent) -> bytes:
        """The same columns and rows as an .xlsx workbook."""
        return write_contact_workbook(content)

    def labels(self, content: LabelsContent) -> Printed:
        """Address labels at their exact places, as a tagged PDF."""
        return print_labels(content)

    def calibration(self, content: LabelsContent) -> Printed:
        """The page that shows whether a printer keeps to those places."""
        return print_calibration(content)

    def mail_merge(self, content: MailMergeContent) -> MadeFile:
        """The .xlsx workbook of a mail merge."""
        return write_mail_merge(content)

    def contact_cards(self, content: CardsContent) -> MadeFile:
        """A .vcf file of contact cards."""
        return write_contact_cards(content)
