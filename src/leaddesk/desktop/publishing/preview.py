"""The preview: the very bytes that are saved and printed, shown by Qt's own PDF reader (experience.md fault 12)."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from leaddesk.application.publishing.contents import Printed
from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.theme import colours
from leaddesk.desktop.kit.words import label

STEP, LEAST, MOST = 1.25, 0.2, 5.0


class Preview(QWidget):
    """Shows a PDF held in memory; pages stay white whatever the theme. `content` is what is shown, empty before the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = b""
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setAccessibleName("Preview")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setPageSpacing(12)
        # A bar that comes and goes takes the width that made it needed, and a page as high as the window flickers for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.fit(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page_label = QLabel()
        self.page_label.setMinimumHeight(self.page_label.fontMetrics().height() + 12)
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting = label("", "muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._say_page())
        self.wait_for("")

    def wait_for(self, words: str) -> None:
        """Show nothing but what is being made."""
        self.content = b""
        self.waiting.setText(words)
        self.waiting.show()
        self.view.hide()
        self._tools.setEnabled(False)
        self.page_label.setText("")

    def show_made(self, printed: Printed) -> None:
        """Show a print from its first page."""
        self.show_pdf(printed.content)

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes from their first page."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.content = content
        self._dress()
        self.waiting.hide()
        self.view.show()
        self._tools.setEnabled(True)
        self.go_to(0)
        self._say_page()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.document.pageCount()

    def go_to(self, page: int) -> None:
        """Turn to a page, counted from 0."""
        if 0 <= page < self.pages:
            self.view.pageNavigator().jump(page, QPointF(), self.view.pageNavigator().currentZoom())

    def zoom(self, by: float) -> None:
        """Larger (over 1) or smaller (under 1), from what is seen now."""
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(MOST, max(LEAST, self.view.zoomFactor() * by)))

    def fit(self, mode: QPdfView.ZoomMode) -> None:
        """Whole pages or their whole width, neither of which is ever wider than its place."""
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(mode)

    def _say_page(self) -> None:
        now = self.view.pageNavigator().currentPage() + 1
        self.page_label.setText(f"Page {now} of {self.pages}")
        self._back.setEnabled(now > 1)
        self._forward.setEnabled(now < self.pages)

    def _dress(self) -> None:
        """The desk that pages lie on follows the theme, the paper does not."""
        palette = self.view.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(colours().hairline))
        self.view.setPalette(palette)

    def _lay_out(self) -> None:
        turn = self.view.pageNavigator
        self._back = quiet_button("Previous page", "above", lambda: self.go_to(turn().currentPage() - 1))
        self._forward = quiet_button("Next page", "below", lambda: self.go_to(turn().currentPage() + 1))
        self._tools = QWidget()
        line = FlowLayout(self._tools, gap=4)
        line.setContentsMargins(8, 4, 8, 4)
        for part in (self._back, self.page_label, self._forward):
            line.addWidget(part)
        for part in (
            quiet_button("Smaller", "", lambda: self.zoom(1 / STEP)),
            quiet_button("Larger", "", lambda: self.zoom(STEP)),
            quiet_button("Whole page", "", lambda: self.fit(QPdfView.ZoomMode.FitInView)),
            quiet_button("Page width", "", lambda: self.fit(QPdfView.ZoomMode.FitToWidth)),
        ):
            line.addWidget(part)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addWidget(self._tools)
        stack.addWidget(self.waiting, 1)
        stack.addWidget(self.view, 1)
