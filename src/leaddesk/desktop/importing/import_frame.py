"""How the import window is laid out: title, message, one of three pages, and at the foot what one can do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desktop.importing.authorities_page import AuthoritiesPage
from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.importing.preview_page import PreviewPage
from leaddesk.desktop.importing.words import counted
from leaddesk.desktop.importing.working_page import WorkingPage
from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.operation import Operations

USUAL = (1240, 680)
SAVE_KEY = "Ctrl+Return"


class ImportFrame(QDialog):
    """The parts of the window; what they do is `ImportWindow`'s business."""

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Import")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.title = label("Import", "title")
        self.message = MessageBar()
        self.working = WorkingPage(operations)
        self.authorities = AuthoritiesPage()
        self.preview = PreviewPage()
        self.place = QStackedWidget()
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(False)  # Enter in a field must not save
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(f"Save ({SAVE_KEY})")
        QShortcut(QKeySequence(SAVE_KEY), self).activated.connect(self.save_button.click)
        self.corrections = quiet_button("Save rows with problems…", "export", lambda: None)
        self.leave = button("Cancel", "close", lambda: None)
        self._lay_out()

    def show_work(self, words: str) -> None:
        """Say what is being done, with its progress."""
        self.working.begin(words)
        self.turn_to(self.working)

    def turn_to(self, page: QWidget) -> None:
        """Show one of the three pages, and at the foot what can be done on it."""
        self.place.setCurrentWidget(page)
        self.save_button.setVisible(page is self.preview)
        self.corrections.hide()
        self.leave.setVisible(page is not self.working)

    def show_save(self, job: ImportJob, *, is_busy: bool, has_more: bool) -> None:
        """Say on the button how much saving would change; `has_more`: another file waits after this one."""
        assert job.preview is not None
        staging = job.preview.staging
        number = job.preview.would_change
        words = f"Save {counted(number, staging.kind)}" if number else "Save as seen" if staging.plan else "Nothing to save"
        self.save_button.setText(f"&{words}")
        self.save_button.setAccessibleName(words)
        self.save_button.setEnabled(not is_busy and not job.preview.is_refused and (bool(staging.plan) or not job.is_compared))
        self.corrections.setVisible(bool(job.preview.counts["rejected"]))
        self.leave.setText("Skip this file" if has_more else "Cancel" if self.save_button.isEnabled() else "Close")

    def _lay_out(self) -> None:
        for page in (self.working, self.authorities, self.preview):
            self.place.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.corrections)
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.save_button)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 16, 24, 16)
        stack.setSpacing(12)
        stack.addWidget(self.title)
        stack.addWidget(self.message)
        stack.addWidget(self.place, 1)
        stack.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(USUAL[0], room.width() - 48), min(USUAL[1], room.height() - 64))
