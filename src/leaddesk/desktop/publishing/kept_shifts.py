"""Each printer's shift of labels, kept with the authority's settings."""

from PySide6.QtPrintSupport import QPrinterInfo

from leaddesk.application.publishing.label_shifts import Shift, keep_shift, kept_shift
from leaddesk.desktop.context import WindowContext


class KeptShifts:
    """Recalls and keeps how far a printer is off; a blank name is the printer that this laptop uses when none is chosen."""

    def __init__(self, context: WindowContext) -> None:
        self._context = context

    def kept(self, printer: str, sheet: str) -> Shift:
        """In millimetres right and down."""
        return kept_shift(printer or _usual(), sheet, store=self._context.store)

    def keep(self, printer: str, sheet: str, shift: Shift) -> None:
        """Remember it; a database that is open for reading only keeps nothing."""
        store = self._context.store
        if not store.is_read_only:
            name = printer or _usual()
            self._context.write("Keeping the shift", lambda _progress: keep_shift(name, sheet, shift, store=store), lambda _changes: None)


def _usual() -> str:
    return str(QPrinterInfo.defaultPrinterName())
