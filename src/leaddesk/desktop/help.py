"""The keys there are, made from the commands themselves, and what program this is."""

import platform
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk import __version__
from leaddesk.desktop.commands import Command
from leaddesk.desktop.kit.words import label

TABLE_KEYS = (
    ("Type in a table", "Filter the list"),
    ("Enter", "Go to the page of the row"),
    ("Ctrl+A", "Select every row"),
    ("Ctrl+C", "Copy the selected rows with headings"),
    ("Delete on a filter", "Remove the filter"),
    ("Tab", "Leave the table"),
    ("Esc", "Close a form or menu; from a page back to its row, from a row to all of them"),
)


class KeysDialog(QDialog):
    """Help > Keys: every key with what it does."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [(c.key, c.words.rstrip("…")) for c in commands if c.key]
        body = QWidget()
        body.setProperty("role", "surface")
        stack = QVBoxLayout(body)
        stack.setContentsMargins(16, 16, 16, 16)
        stack.addWidget(label("Everywhere", "section"))
        stack.addWidget(_grid(lines))
        stack.addSpacing(16)
        stack.addWidget(label("In a table", "section"))
        stack.addWidget(_grid(TABLE_KEYS))
        stack.addStretch()
        _fill(self, "Keys", body)
        self.resize(480, 560)


class AboutDialog(QDialog):
    """Help > About: the version to name in a question, and where the records are."""

    def __init__(self, database: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About LeadDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        body.setProperty("role", "surface")
        stack = QVBoxLayout(body)
        stack.setContentsMargins(16, 16, 16, 16)
        stack.addWidget(label("Keeps a local authority's school leadership strategy: schools, leaders, pathways and partnerships."))
        facts = [("Version", __version__), ("Python", platform.python_version()), ("Qt", qVersion() or "")]
        if database is not None:
            facts.append(("Database", str(database)))
        stack.addWidget(_grid(facts))
        stack.addStretch()
        _fill(self, "LeadDesk", body)
        metrics = self.fontMetrics()
        self.resize(max(520, 62 * metrics.averageCharWidth()), 100 + 14 * metrics.lineSpacing())


def _grid(lines: Sequence[tuple[str, str]]) -> QWidget:
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    for at, (name, words) in enumerate(lines):
        grid.addWidget(label(name, "strong", wraps=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), at, 1)
    return place


def _fill(dialog: QDialog, title: str, body: QWidget) -> None:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setAccessibleName(title)
    scroll.setWidget(body)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(16)
    layout.addWidget(label(title, "title"))
    layout.addWidget(scroll, 1)
    layout.addWidget(buttons)
