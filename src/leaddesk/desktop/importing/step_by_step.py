"""The pages of an import over the file in hand: filling them, going from one to another, back, and away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from leaddesk.application.file_kinds import FILE_KINDS
from leaddesk.application.importing import Confidence
from leaddesk.application.ports import Question
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.import_frame import ImportFrame
from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.importing.preview import Preview
from leaddesk.desktop.importing.saved_page import Outcome
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.failures import KnownFailure


class StepByStep(ImportFrame):
    """Keeps the file in hand and those that wait; every step but the last needs that the file was read."""

    def __init__(self, files: Sequence[Path], context: WindowContext) -> None:
        super().__init__(context.operations, context.window)
        self._context = context
        self._waiting = list(files)
        self._is_busy = self._had_focus = False
        self._is_over, self._came_from = False, Step.CHECK
        self._unfilled: set[Step] = set()
        self.outcomes: list[Outcome] = []
        self.job: ImportJob | None = None

    def go_to(self, step: Step) -> None:
        """Show a step's page."""
        self._fill(step)
        is_another = self.place.currentWidget() is not self.pages[step]
        self.turn_to(self.pages[step])
        if step is Step.CHECK and is_another:
            self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if step is Step.TABLE and is_another:
            self.table_page.focus_first()
        self._show_steps()
        self._show_save()

    def _show_steps(self) -> None:
        job = self.job
        if self.step is Step.SAVED or job is None or job.table is None:
            self.show_steps(())
            return
        later = (Step.COLUMNS, Step.CHECK) if job.preview is not None else ()
        self.show_steps((Step.FILE, Step.TABLE, *later))

    def _show_save(self) -> None:
        if self.job is not None and self.job.preview is not None and self.step is not Step.SAVED:
            self.show_save(self.job, is_busy=self._is_busy, has_more=bool(self._waiting))

    def _fill_pages(self, preview: Preview, *, is_new: bool) -> None:
        job, staging = self.job, preview.staging
        assert job is not None
        assert job.table is not None
        self.preview.setEnabled(True)
        self._had_focus = self.preview.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.preview.show_job(job, is_new=is_new)
        self._unfilled = {Step.TABLE, Step.COLUMNS}
        self.columns.model.show_columns(())
        if any(match.confidence is Confidence.CHECK for match in staging.columns):
            self._fill(Step.COLUMNS)
        self._show_file(staging.kind)

    def _fill(self, step: Step) -> None:
        """Fill a page when it is turned to: 140 columns at once would hold up the window for a page that few look at."""
        job = self.job
        if step not in self._unfilled or job is None:
            return
        self._unfilled.discard(step)
        if step is Step.COLUMNS and job.preview is not None:
            self.columns.show_columns(job.preview.staging.columns, job.preview.staging.kind)
        if step is Step.TABLE and job.table is not None:
            self.table_page.show_table(job.table, job.choice)

    def _show_file(self, recognised: str) -> None:
        job = self.job
        assert job is not None
        assert job.table is not None
        words = FILE_KINDS.get(recognised, "")
        about = f"{job.file.name} is {words}." if words else f"{job.file.name} is of no kind that LeadDesk knows by its headings."
        self.file_page.show_file(job.table, job.kind, recognised, job.options, about)

    def _may_leave(self) -> bool:
        if self.job is None or not self.job.has_work:
            return True
        leave = "Leave without saving"
        lost = "What you answered and mended in it is not saved, and would be lost."
        return self._context.conversation.ask(Question(f"Leave {self.job.file.name}?", lost, ("Stay", leave))) == leave

    def _say_failure(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self._say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)

    def _say(self, words: str, tone: str) -> None:
        """Here, or in the main window once this one is closed."""
        (self._context if self._is_over else self.message).say(words, tone)

    def _back_to_preview(self) -> None:
        self._back_to(Step.CHECK)

    def _back_to(self, step: Step) -> None:
        """Where the officer was before what did not come to its end; all that was answered is still there."""
        self._is_busy = False
        if self.job is not None and self.job.preview is not None:
            self.preview.setEnabled(True)
            self.preview.show_row()
        self.go_to(step)
