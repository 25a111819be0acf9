"""The publishing window: choose, see the very bytes, save, print; each print that leaves is logged."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.letters import MadeFile
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.saving import safe_file_name, save_print
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.file_questions import ask_where_to_save
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.publishing.choices import Choices
from leaddesk.desktop.publishing.making import Making
from leaddesk.desktop.publishing.preview import Preview
from leaddesk.desktop.publishing.printers import choose_printer, print_pages
from leaddesk.desktop.publishing.printing_job import DOCUMENT_WORDS, Document, Made, Order
from leaddesk.desktop.publishing.rows_preview import RowsPreview
from leaddesk.domain.failures import KnownFailure

USUAL = (1180, 700)
SIDE_IN_CHARACTERS, WIDEST_SIDE = 44, 520
KB = 1024
STOPPED = "Stopped: nothing was made. Choose fewer people, or make it after all."
RING = 4
"""Room around the choices for the ring that shows the focus, in device-independent pixels."""


class PublishWindow(QDialog):
    """One kind of document. `printed` is what the preview shows, None while it is being made or cannot be."""

    def __init__(self, document: Document, choices: Choices, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        words = DOCUMENT_WORDS[document]
        self.setWindowTitle(f"Print and publish: {words.lower()}")
        self.setProperty("help_topic", document.value)
        self._context, self.choices = context, choices
        self.printed: Made | None = None
        self._order: Order | None = None
        self._is_open = True
        self.message = MessageBar()
        self.preview = Preview() if document.suffix == ".pdf" else RowsPreview()
        self.making = Making(context.operations)
        self.facts = label("", "strong")
        self.notices = label("", "muted")
        self.save_button = button(f"{document.save_words}…", "save", self._ask_to_save, role="primary")
        self.workbook_button = button("Save as Excel workbook…", "export", self._ask_to_save_workbook)
        self.workbook_button.setVisible(document is Document.CONTACT_SHEET)
        self.print_button = button("Print…", "print", self._ask_to_print)
        self.print_button.setVisible(document.suffix == ".pdf")
        self.close_button = button("Close", "close", self.reject)
        self._lay_out(words)
        choices.changed.connect(self.make)

    def begin(self) -> None:
        """Show the window and make what is chosen."""
        self.open()
        self.make()

    def make(self) -> None:
        """Make the document as it is chosen now, and show it."""
        order = self._order = self.choices.order()
        self.printed = None
        self._show_state()
        if order is None:
            self.making.follow(None)
            self.preview.wait_for("There is nothing to print yet.")
            return
        words = f"Making the {DOCUMENT_WORDS[order.document].lower()}"
        self.preview.wait_for(f"{words}…")
        press, store = self._context.services.extras["press"], self._context.store
        operation = self._context.operations.run(
            words, lambda progress: order.make(press(), store, progress), then=lambda printed: self._made(order, printed),
            failed=lambda error: self._refused(order, error), stopped=lambda: self._stopped(order),
        )  # fmt: skip
        self.making.follow(operation)

    def _made(self, order: Order, printed: Made) -> None:
        if not self._is_open or order is not self._order:
            return  # something else was chosen meanwhile
        self.printed = printed
        self.message.clear()
        self.preview.show_made(printed)
        self._show_state()
        if self.focusWidget() in (None, self.close_button):
            self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, order: Order, error: Exception) -> bool:
        if self._is_open and order is self._order:
            self.preview.wait_for("")
        return self._say(error)

    def _stopped(self, order: Order) -> None:
        if self._is_open and order is self._order:
            self.preview.wait_for("")
            self.message.say(STOPPED, "note", ("Make it", self.make))

    # Away with it

    def save_to(self, file: Path) -> None:
        """Save the very bytes that show."""
        printed, order, store = self.printed, self._order, self._context.store
        if printed is None or order is None:
            return

        def work() -> Path:
            kept = save_print(file, printed.content)
            _log(order, printed, store)
            return kept

        self._run(f"Saving {file.name}", work, lambda kept: self._saved(file, kept))
        self.choices.used()

    def save_workbook_to(self, file: Path) -> None:
        """Save the same people and columns as a workbook."""
        order, store, press = self._order, self._context.store, self._context.services.extras["press"]
        if order is None or order.workbook is None:
            return
        make = order.workbook

        def work() -> Path:
            made = make(press(), store)
            kept = save_print(file, made.content)
            _log(order, made, store)
            return kept

        self._run(f"Saving {file.name}", work, lambda kept: self._saved(file, kept))

    def print_on(self, printer: QPrinter) -> None:
        """Print the very bytes that show."""
        printed, order, store = self.printed, self._order, self._context.store
        if printed is None or order is None:
            return

        def done(pages: int) -> None:
            _told(self, f"Sent {pages} {'page' if pages == 1 else 'pages'} to {printer.printerName() or printer.outputFileName()}.")

        def work(progress):  # type: ignore[no-untyped-def]
            pages = print_pages(printed.content, printer, progress)
            _log(order, printed, store)
            return pages

        self._context.read(f"Printing {order.title}", work, done, failed=self._say)
        self.choices.used(printer.printerName())

    def done(self, result: int) -> None:
        """Whatever is still being made is not shown any more."""
        self._is_open = False
        self.making.stop()
        super().done(result)

    def _ask_to_save(self) -> None:
        if self._order is not None:
            self._ask(self._order.document.suffix, self._order.document.save_words, self.save_to)

    def _ask_to_save_workbook(self) -> None:
        self._ask(".xlsx", "Save as Excel workbook", self.save_workbook_to)

    def _ask(self, suffix: str, words: str, then: Callable[[Path], None]) -> None:
        if self._order is not None:
            file = ask_where_to_save(self, safe_file_name(self._order.title, suffix), words)
            if file is not None:
                then(file)

    def _ask_to_print(self) -> None:
        if not isinstance(self.printed, Printed) or self._order is None:
            return
        try:
            printer = choose_printer(self, self._order.title, self.printed.pages)
        except KnownFailure as failure:
            self.message.say(f"{failure.what} {failure.what_next}", "warning", ("Save PDF…", self._ask_to_save))
            return
        if printer is not None:
            self.print_on(printer)

    def _run(self, words: str, work: Callable[[], Path], then: Callable[[Path], None]) -> None:
        self._context.read(words, lambda _progress: work(), then, failed=self._say)

    def _saved(self, asked: Path, kept: Path) -> None:
        if kept == asked:
            _told(self, f"Saved {kept.name}.")
        else:
            _told(self, f"{asked.name} is open in another program, so this was saved as {kept.name}.", "warning")

    def _say(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            _told(self, f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)

    # How it looks

    def say(self, words: str, tone: str) -> None:
        """Say something here, or in the main window when this one is closed."""
        if self._is_open:
            self.message.say(words, tone)
        else:
            self._context.say(words, tone)

    def _show_state(self) -> None:
        printed = self.printed
        for made in (self.save_button, self.workbook_button, self.print_button):
            made.setEnabled(printed is not None)
        self.facts.setText(_facts(printed) if printed is not None else "")
        self.notices.setText("\n".join(printed.notices) if printed is not None else "")

    def _lay_out(self, words: str) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setSpacing(8)
        side.addLayout(_in_line(label(words, "title")))
        side.addWidget(_scrolled(self.choices, self.facts, self.notices), 1)
        side.addLayout(_in_line(self.save_button, self.workbook_button, self.print_button, self.close_button))
        side.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(min(left.fontMetrics().averageCharWidth() * SIDE_IN_CHARACTERS, WIDEST_SIDE))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addLayout(_under(self.making, self.preview), 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 16, 24, 16)
        stack.setSpacing(12)
        stack.addWidget(self.message)
        stack.addLayout(row, 1)
        room = self.screen().availableGeometry().size()
        self.resize(min(USUAL[0], room.width() - 48), min(USUAL[1], room.height() - 64))


def _in_line(*parts: QWidget) -> QVBoxLayout:
    """Parts in line with the fields, which have room for a ring around them."""
    stack = QVBoxLayout()
    stack.setContentsMargins(RING, 0, RING, 0)
    stack.setSpacing(8)
    for part in parts:
        stack.addWidget(part)
    return stack


def _under(line: QWidget, shown: QWidget) -> QVBoxLayout:
    """How far the making is, over what is shown."""
    stack = QVBoxLayout()
    stack.setSpacing(8)
    stack.addWidget(line)
    stack.addWidget(shown, 1)
    return stack


def _scrolled(*parts: QWidget) -> QScrollArea:
    """What is chosen and what was made of it, to be scrolled where large text or a small screen leaves too little room."""
    inside = QWidget()
    stack = QVBoxLayout(inside)
    stack.setContentsMargins(RING, RING, RING, RING)
    stack.setSpacing(8)
    for part in parts:
        stack.addWidget(part)
    stack.addStretch()
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    return scroll


def _told(window: PublishWindow, words: str, tone: str = "good") -> None:
    window.say(words, tone)


def _log(order: Order, made: Made, store) -> None:  # type: ignore[no-untyped-def]
    """A database that is open for reading only keeps no log; the print is the officer's all the same."""
    printed = made.printed if isinstance(made, MadeFile) else made
    if not store.is_read_only:
        log_publication(printed, order.document, order.title, purpose=order.purpose, edition=order.edition, store=store)


def _facts(made: Made) -> str:
    count, word = (len(made.rows), "person") if isinstance(made, MadeFile) else (made.pages, "page")
    pages = f"{count:,} {word if count == 1 else {'person': 'people', 'page': 'pages'}[word]}"
    size = len(made.content)
    return f"{pages} · {size / KB / KB:.1f} MB" if size >= KB * KB else f"{pages} · {max(1, round(size / KB))} KB"
