"""Onto paper: what was asked for, and nothing of it when it is cancelled."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from documents.print_samples import contact_sheet
from leaddesk.application.work import Polled
from leaddesk.desktop.publishing.printers import print_pages
from leaddesk.documents.press import PrintingPress
from leaddesk.domain.failures import Cancelled
from tests.window import Officer


class StoppedAt(Polled):
    """An officer who cancels when that many pages are done."""

    def __init__(self, page: int) -> None:
        super().__init__()
        self._page = page

    def report(self, done: int, total: int | None, words: str) -> None:
        if done == self._page:
            self.cancel()
        super().report(done, total, words)


class Watched(QPrinter):
    """A printer that remembers whether its job was withdrawn."""

    was_aborted = False

    def abort(self) -> bool:
        self.was_aborted = True
        return super().abort()


def printer_to(file: Path) -> Watched:
    printer = Watched(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(file))
    return printer


@pytest.mark.parametrize("page", [0, 1, 2])
def test_a_cancelled_job_is_withdrawn_and_leaves_nothing(officer: Officer, page: int, tmp_path: Path) -> None:
    content = PrintingPress().contact_sheet(contact_sheet(100)).content
    printer = printer_to(tmp_path / "paper.pdf")
    with pytest.raises(Cancelled):
        print_pages(content, printer, StoppedAt(page))
    assert printer.was_aborted
    assert not (tmp_path / "paper.pdf").exists()
    again = printer_to(tmp_path / "paper.pdf")
    assert print_pages(content, again, StoppedAt(-1)) > 2
    assert not again.was_aborted
    assert (tmp_path / "paper.pdf").exists()
