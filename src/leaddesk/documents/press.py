"""Fulfils what publishing needs: each kind of document, made here."""

from leaddesk.application.publishing.contents import BrochureContent, ContactSheetContent, LeafletContent, Printed
from leaddesk.documents.brochure import print_brochure
from leaddesk.documents.contact_sheet import print_contact_sheet, write_contact_workbook
from leaddesk.documents.leaflet import print_leaflet


class PrintingPress:
    """The press of `application.publishing.press`, over tagged PDF and openpyxl."""

    def brochure(self, content: BrochureContent) -> Printed:
        """The programme brochure as a tagged PDF."""
        return print_brochure(content)

    def leaflet(self, content: LeafletContent) -> Printed:
        """One programme on one or two A4 pages."""
        return print_leaflet(content)

    def contact_sheet(self, content: ContactSheetContent) -> Printed:
        """The contact sheet as a tagged PDF."""
        return print_contact_sheet(content)

    def contact_workbook(self, content: ContactSheetContent) -> bytes:
        """The same columns and rows as an .xlsx workbook."""
        return write_contact_workbook(content)
