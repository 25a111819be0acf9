"""Help in a window beside the work: contents and search at the left, the page at the right; nothing is fetched from anywhere."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from leaddesk.desktop.help_pages import INDEX, HelpPages
from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.icons import icon

BESIDE_WORDS = 48
"""In pixels: what the search needs beside its words."""
WIDTH_IN_CHARACTERS, SIDE_IN_CHARACTERS = 138, 48
HEIGHT = 640
MARGIN = 24
LINE_HEIGHT = 130
"""In percent: help is read, so its lines stand further apart than those of a form."""
NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """One page at a time. It has no parent, so that it can be read beside a form that holds up the main window."""

    def __init__(self, pages: HelpPages) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._pages = pages
        self._trail: list[str] = []
        self.setWindowTitle("Help – LeadDesk")
        self.search = _search_field()
        self.contents = QListWidget()
        self.contents.setAccessibleName("Contents of the help")
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setWordWrap(True)
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.found.setWordWrap(True)
        self.browser = _Browser()
        self.back_button = quiet_button("Back", "back", self.go_back, key="Alt+Left")
        self.close_button = button("Close", "close", self.close)
        self._lay_out()
        self._connect()
        self._list()
        room = self.screen().availableGeometry().size()
        self.resize(min(self._characters(WIDTH_IN_CHARACTERS), room.width() - 48), min(HEIGHT, room.height() - 64))

    @property
    def name(self) -> str:
        """The page that shows; empty before the first."""
        return self._trail[-1] if self._trail else ""

    def show_page(self, name: str) -> None:
        """Turn to a page."""
        if name in self._pages.all and name != self.name:
            self._trail.append(name)
            self._show()

    def go_back(self) -> None:
        """The page before this one."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    def open_at(self, name: str) -> None:
        """Show the window at a page, in front of what it is about."""
        self.search.clear()
        self.search.setMinimumWidth(self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + BESIDE_WORDS)
        self.show_page(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.contents.count():  # type: ignore[attr-defined]
            self._enter_found(event.key())  # type: ignore[attr-defined]
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or size: links and headings are dressed when the page is read in, so it is read again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.name:
            self._show()

    def _show(self) -> None:
        page = self._pages.all[self.name]
        self.browser.setMarkdown(page.text)
        self.browser.setAccessibleName(f"Help page: {page.title}")
        self.setWindowTitle(f"{page.title} – LeadDesk help")
        self.back_button.setEnabled(len(self._trail) > 1)
        self._mark_current()

    def _list(self) -> None:
        """The pages that hold what is typed; all of them while nothing is."""
        text = self.search.text().strip()
        pages = self._pages.find(text)
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(NAME, page.name)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        nothing = "No page says that. Try fewer letters."
        words = "" if not text else nothing if not pages else "1 page found" if len(pages) == 1 else f"{len(pages)} pages found"
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self.search.setAccessibleDescription(words)
        self._mark_current()

    def _mark_current(self) -> None:
        """The line of the page that shows is chosen in the contents, without turning to it again."""
        self.contents.blockSignals(True)
        rows = {self.contents.item(row).data(NAME): row for row in range(self.contents.count())}
        self.contents.setCurrentRow(rows.get(self.name, -1))
        self.contents.blockSignals(False)

    def _enter_found(self, key: int) -> None:
        """From the search field: Enter reads the first page found, Down goes into the list; with nothing typed, where one is."""
        at = 0 if self.search.text().strip() else max(0, self.contents.currentRow())
        self.contents.setCurrentRow(at)
        self._turn(self.contents.item(at))
        (self.contents if key == Qt.Key.Key_Down else self.browser).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(NAME))

    def _follow(self, link: QUrl) -> None:
        self.show_page(link.toString().removesuffix(".md"))

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._list())
        self.search.installEventFilter(self)
        self.contents.currentItemChanged.connect(lambda item, _before: self._turn(item))
        self.contents.itemActivated.connect(lambda _item: self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.browser.anchorClicked.connect(self._follow)
        keys = {"Alt+Left": self.go_back, "Esc": self._escape, "Ctrl+W": self.close, "Ctrl+F": self._to_search, "F6": self._next_pane,
                "Alt+Home": lambda: self.show_page(INDEX)}  # fmt: skip
        for key, run in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _characters(self, number: int) -> int:
        """The width of so many letters, whatever the size of text."""
        return self.fontMetrics().averageCharWidth() * number

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _next_pane(self) -> None:
        panes: list[QWidget] = [self.search, self.contents, self.browser]
        here = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        for widget in (self.search, self.found, self.contents):
            left.addWidget(widget)
        place = QWidget()
        right = QVBoxLayout(place)
        right.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 12)
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        right.addWidget(self.browser, 1)
        right.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(place)
        side_width = self._characters(SIDE_IN_CHARACTERS)
        splitter.setSizes([side_width, self._characters(WIDTH_IN_CHARACTERS) - side_width])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)


class _Browser(QTextBrowser):
    """Shows Markdown that was handed over, and never loads anything by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setProperty("role", "surface")

    def setMarkdown(self, text: str) -> None:
        super().setMarkdown(text)
        self.document().setDocumentMargin(MARGIN)
        _space_lines(self.document().begin())
        _underline_links(self.document().begin())
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        return None


def _space_lines(block: QTextBlock) -> None:
    apart = QTextBlockFormat()
    apart.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    while block.isValid():
        QTextCursor(block).mergeBlockFormat(apart)
        block = block.next()


def _underline_links(block: QTextBlock) -> None:
    """A link is told by more than its colour (WCAG 2.2, 1.4.1)."""
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    while block.isValid():
        links = [(run.fragment().position(), run.fragment().length()) for run in block.begin() if run.fragment().charFormat().isAnchor()]
        for at, length in links:
            cursor = QTextCursor(block)
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(underlined)
        block = block.next()


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText("Search the help…")
    field.setAccessibleName("Search the help")
    field.setClearButtonEnabled(True)
    field.setMaxLength(100)
    field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    return field
