"""A record in a window of its own: follows changes, stays while the main window goes elsewhere, closes by Esc."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.page_content import Link, ListTarget, PageContent, RecordTarget, WebTarget

ContentOf = Callable[[], PageContent | None]
STEP = 32
USUAL = (620, 640)


class RecordWindow(QWidget):
    """One page. Links lead in the main window, which comes to the front, so that this page stays what it was opened for."""

    closed = Signal()

    def __init__(self, context: WindowContext, content_of: ContentOf, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._content_of = context, content_of
        self.page = PageView(self._follow_link, empty_words="This record is no longer here.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        for key in (Qt.Key.Key_Escape, QKeySequence.StandardKey.Close):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        context.changed.connect(self._follow)
        self.resize(*USUAL)
        self.show_again()

    def show_again(self) -> None:
        """Say everything anew."""
        content = self._content_of()
        if content is None:
            self.page.clear()
            self.setWindowTitle("No longer here – LeadDesk")
        else:
            self.page.show_page(content)
            self.setWindowTitle(f"{content.title} – LeadDesk")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _follow(self, changes: Changes) -> None:
        if changes:
            self.show_again()

    def _follow_link(self, link: Link) -> None:
        match link.target:
            case RecordTarget(kind, uid):
                self._context.open_record(kind, uid)
                self._to_main_window()
            case ListTarget(kind, where):
                self._context.open_list(kind, where)
                self._to_main_window()
            case WebTarget(address):
                QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
            case run:
                run()

    def _to_main_window(self) -> None:
        self._context.window.activateWindow()


class RecordWindows(QObject):
    """The windows of one open database; they go when it goes. A record that has one already is brought to the front."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._context = context
        self._open: dict[object, RecordWindow] = {}
        context.drafts.ending.connect(self._close_all)

    def open(self, key: object, content_of: ContentOf) -> RecordWindow:
        """Show a record in a window of its own; `key` tells records apart."""
        if key not in self._open:
            main = self._context.window
            made = RecordWindow(self._context, content_of, main)
            made.move(main.mapToGlobal(QPoint(120, 96)) + QPoint(STEP, STEP) * (len(self._open) % 8))
            made.closed.connect(lambda: self._open.pop(key, None))
            self._open[key] = made
            made.show()
        window = self._open[key]
        window.activateWindow()
        window.page.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        return window

    def _close_all(self) -> None:
        for window in list(self._open.values()):
            window.close()
