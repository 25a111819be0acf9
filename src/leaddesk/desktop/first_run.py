"""The first page on a fresh laptop: three ways to begin, each with what will happen (experience.md 2, First run)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.words import label

WIDTH_IN_CHARACTERS = 84
WELCOME = (
    "LeadDesk keeps your authority's schools, leaders, programmes and partnerships on this laptop, and prints what leaders read. "
    "Nothing leaves the laptop unless you send it."
)
WAYS = (
    ("school", "Start from your schools register",
     "Download your authority's schools from Get Information about Schools (GIAS) as .csv, and import the file. "
     "You see every doubtful row before anything is kept."),
    ("star", "Look around first",
     "The demo borough of Thameside is invented: about 90 schools with their leaders and programmes, in a database of its own."),
    ("open", "Go on with a database you have", "Open a LeadDesk database that is on this laptop."),
)  # fmt: skip


class FirstRun(QScrollArea):
    """Asks how to begin; nothing is made until an officer has chosen."""

    def __init__(
        self, *, try_demo: Callable[[], object], import_register: Callable[[], object], open_database: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.register_button = button("Import a register…", "import", import_register, role="primary")
        self.demo_button = button("Try the demo borough", "star", try_demo)
        self.open_button = button("Open a database…", "open", open_database)
        column = QWidget()
        column.setMaximumWidth(column.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(24, 40, 24, 24)
        stack.setSpacing(16)
        stack.addWidget(label("Welcome to LeadDesk", "title"))
        stack.addWidget(label(WELCOME, "answer"))
        stack.addSpacing(8)
        for press, (icon_name, heading, words) in zip((self.register_button, self.demo_button, self.open_button), WAYS, strict=True):
            stack.addWidget(_way(icon_name, heading, words, press))
        stack.addStretch()
        self.setWidget(_in_the_middle(column))


def _in_the_middle(column: QWidget) -> QWidget:
    page = QWidget()
    page.setProperty("role", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(page)
    row.addStretch()
    row.addWidget(column, 1000)
    row.addStretch()
    return page


def _way(icon_name: str, heading: str, words: str, press: QWidget) -> QWidget:
    place = QFrame()
    place.setProperty("role", "card")
    row = QHBoxLayout(place)
    row.setContentsMargins(16, 16, 16, 16)
    row.setSpacing(16)
    picture = label("", wraps=False)
    picture.setPixmap(icon(icon_name, "accent").pixmap(24, 24))
    stack = QVBoxLayout()
    stack.setSpacing(8)
    stack.addWidget(label(heading, "section"))
    stack.addWidget(label(words, "muted"))
    stack.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(stack, 1)
    return place
