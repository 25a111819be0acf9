"""Onto paper: the previewed bytes, page by page at the printer's own resolution, off the window's thread."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.application.work import Progress
from leaddesk.domain.failures import KnownFailure

SHARPEST = 600
"""Dots per inch beyond which an A4 page would take hundreds of megabytes and look no better."""
POINTS = 72


def choose_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """Ask which printer, how many copies and which pages; None when the officer thinks better of it.

    KnownFailure when this laptop has no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise KnownFailure("This laptop has no printer.", "Save the PDF instead, and print it where there is one.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    printer.setFromTo(1, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setWindowTitle(f"Print {title}")
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pages(content: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the pages that were asked for at their true size; returns how many. KnownFailure when the printer refuses.

    Cancelled, or stopped by anything else, the job is withdrawn: no half of a document waits in the printer.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    wanted = _wanted(printer, document.pageCount())
    printer.setFullPage(True)
    painter = QPainter()
    try:
        _paint(document, wanted, printer, painter, progress)
    except BaseException:
        printer.abort()
        _end(painter)
        if printer.outputFileName():  # Qt aborts a printer, not a file
            Path(printer.outputFileName()).unlink(missing_ok=True)
        raise
    finally:
        _end(painter)
        document.close()
    return len(wanted)


def _paint(document: QPdfDocument, wanted: list[int], printer: QPrinter, painter: QPainter, progress: Progress) -> None:
    for number, page in enumerate(wanted):
        progress.report(number, len(wanted), "Printing")
        size = document.pagePointSize(page)
        turned = size.width() > size.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait)
        if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
            raise KnownFailure("The printer does not answer.", "Check that it is on and connected, or save the PDF instead.")
        dots = min(printer.resolution(), SHARPEST) / POINTS
        image = document.render(page, QSize(round(size.width() * dots), round(size.height() * dots)))
        paper = printer.resolution() / POINTS
        painter.drawImage(QRect(0, 0, round(size.width() * paper), round(size.height() * paper)), image)


def _end(painter: QPainter) -> None:
    if painter.isActive():
        painter.end()


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    found = list(range(first - 1, min(last, pages)))
    return found[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else found
