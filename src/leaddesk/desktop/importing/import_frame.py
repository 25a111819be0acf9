"""How the import window is laid out: title, message, the steps at the left, a page a step, and at the foot what one can do."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desktop.importing.authorities_page import AuthoritiesPage
from leaddesk.desktop.importing.columns_page import ColumnsPage
from leaddesk.desktop.importing.file_page import FilePage
from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.importing.preview_page import PreviewPage
from leaddesk.desktop.importing.saved_page import SavedPage
from leaddesk.desktop.importing.steps import Step, StepsRail
from leaddesk.desktop.importing.table_page import TablePage
from leaddesk.desktop.importing.words import counted
from leaddesk.desktop.importing.working_page import WorkingPage
from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.operation import Operations

USUAL = (1300, 700)
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
        self.rail = StepsRail()
        self.working = WorkingPage(operations)
        self.authorities = AuthoritiesPage()
        self.file_page, self.table_page, self.columns = FilePage(), TablePage(), ColumnsPage()
        self.preview, self.saved = PreviewPage(), SavedPage()
        self.pages: dict[Step, QWidget] = {
            Step.FILE: self.file_page, Step.TABLE: self.table_page, Step.COLUMNS: self.columns, Step.CHECK: self.preview,
            Step.SAVED: self.saved,
        }  # fmt: skip
        self.place = QStackedWidget()
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(False)  # Enter in a field must not save
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(f"Save ({SAVE_KEY})")
        QShortcut(QKeySequence(SAVE_KEY), self).activated.connect(self.save_button.click)
        self.corrections = quiet_button("Save rows with problems…", "export", lambda: None)
        self.back = button("Back", "", lambda: None)
        self.onward = button("Next", "", lambda: None, role="primary")
        self.leave = button("Cancel", "close", lambda: None)
        self._lay_out()

    @property
    def step(self) -> Step:
        """The step whose page shows; while it works or asks for authorities, the one that comes next."""
        shown = self.place.currentWidget()
        return next((step for step, page in self.pages.items() if page is shown), Step.CHECK if self.pages else Step.FILE)

    def show_work(self, words: str) -> None:
        """Say what is being done, with its progress."""
        self.working.begin(words)
        self.turn_to(self.working)

    def turn_to(self, page: QWidget) -> None:
        """Show one of the pages, and at the foot what can be done on it."""
        self.place.setCurrentWidget(page)
        self.save_button.setVisible(page is self.preview)
        self.corrections.hide()
        self.back.setVisible(page in (self.table_page, self.columns, self.preview))
        self.onward.setVisible(page in (self.file_page, self.table_page, self.columns))
        self.leave.setVisible(page is not self.working)
        self.rail.setEnabled(page is not self.working)

    def show_steps(self, reachable: Collection[Step]) -> None:
        """Say in the rail where one is and where one can go."""
        self.rail.show_step(self.step, reachable, to_check=self.columns.to_check)

    def show_save(self, job: ImportJob, *, is_busy: bool, has_more: bool) -> None:
        """Say on the button how much saving would change; `has_more`: another file waits after this one."""
        assert job.preview is not None
        staging = job.preview.staging
        number = job.preview.would_change
        words = f"Save {counted(number, staging.kind)}" if number else "Save as seen" if staging.plan else "Nothing to save"
        self.save_button.setText(f"&{words}")
        self.save_button.setAccessibleName(words)
        self.save_button.setEnabled(not is_busy and not job.preview.is_refused and (bool(staging.plan) or not job.is_compared))
        self.corrections.setVisible(bool(job.preview.counts["rejected"]) and self.place.currentWidget() is self.preview)
        self.leave.setText("Skip this file" if has_more else "Cancel" if self.save_button.isEnabled() else "Close")

    def changeEvent(self, event: QEvent) -> None:
        """Another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "rail"):
            self.rail.fit()

    def _lay_out(self) -> None:
        for page in (self.working, self.authorities, *self.pages.values()):
            self.place.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.corrections)
        foot.addStretch()
        for part in (self.back, self.onward, self.leave, self.save_button):
            foot.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.rail)
        middle.addWidget(self.place, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 16, 24, 16)
        stack.setSpacing(12)
        stack.addWidget(self.title)
        stack.addWidget(self.message)
        stack.addLayout(middle, 1)
        stack.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(USUAL[0], room.width() - 48), min(USUAL[1], room.height() - 64))
