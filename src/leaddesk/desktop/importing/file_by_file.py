"""Takes up one file after the other until its preview shows, or says why it cannot."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from leaddesk.application.importing import TableChoice
from leaddesk.application.ports import Question
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.job import AT_ONCE, AUTO, LACKING, ImportJob, ReadTable
from leaddesk.desktop.importing.preview import Preview
from leaddesk.desktop.importing.saved_page import Outcome
from leaddesk.desktop.importing.step_by_step import StepByStep
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.kit.conversation import DialogConversation
from leaddesk.desktop.kit.file_questions import ask_password
from leaddesk.desktop.kit.icons import icon
from leaddesk.domain.failures import KnownFailure, PartOffered, PasswordNeeded


class FileByFile(StepByStep):
    """Reading, choosing authorities, comparing. `finished_all` is sent when the last file is saved, skipped or refused."""

    finished_all = Signal()

    def __init__(self, files: Sequence[Path], context: WindowContext, read_table: ReadTable | None = None, *, kind: str = AUTO) -> None:
        super().__init__(files, context)
        self._read_table: ReadTable = read_table or context.services.extras["read_table"]
        self._number, self._many, self._kind = 0, len(files), kind
        self._refusals: list[str] = []
        self.leave.clicked.connect(lambda _checked=False: self._left())
        self.authorities.taken.connect(self._take_authorities)
        self.preview.steering.authorities_asked.connect(self._ask_authorities)

    def begin(self) -> None:
        """Show the window and take up the first file."""
        self.open()
        QTimer.singleShot(0, self, self._next)  # the window is painted before work begins, so that neither waits for the other

    def _next(self) -> None:
        """Take up the next file, or be done."""
        if not self._waiting:
            self._finish()
            return
        file = self._waiting.pop(0)
        self._number += 1
        self.job = job = ImportJob(file, kind=self._kind)
        of_many = f" ({self._number} of {self._many})" if self._many > 1 else ""
        self.title.setText(f"Import {file.name}{of_many}")
        self.setWindowTitle(f"Import {file.name}")
        self._read(job)

    def _read(self, job: ImportJob) -> None:
        file = job.file
        store, read_table = self._context.store, self._read_table
        self._is_busy = True
        self.working.forget()
        self.show_work(f"Reading {file.name}…")
        self._context.operations.run(
            f"Reading {file.name}", lambda progress: job.read(read_table, store, progress),
            then=lambda _read: self._was_read(), failed=self._refuse, stopped=self._stopped,
        )  # fmt: skip

    def _was_read(self) -> None:
        assert self.job is not None
        self.job.take_table()
        if len(self.job.authorities) > 1:
            self._ask_authorities()
        else:
            self._compare(is_new=True)

    def _ask_authorities(self) -> None:
        assert self.job is not None
        self._is_busy = False
        self.authorities.show_authorities(self.job.authorities, self.job.options.las)
        self.turn_to(self.authorities)
        self.show_steps(())
        self.authorities.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_authorities(self, names: tuple[str, ...]) -> None:
        assert self.job is not None
        self.job.steer(las=names)
        self._compare(is_new=True)

    def _compare(self, *, is_new: bool = False, then: Callable[[], None] | None = None) -> None:
        """Compare the file as it is steered now; a new one shows where it needs a look first, `then` goes on elsewhere."""
        job, store = self.job, self._context.store
        assert job is not None
        self._is_busy = True
        self._came_from = self.step
        if is_new or then is not None:
            self.show_work(f"Comparing {job.file.name} with your records…")
        else:  # the preview stays, so that an answer does not make the window jump
            self.save_button.setEnabled(False)
        self._context.operations.run(
            f"Comparing {job.file.name}", lambda progress: job.compare(store, progress),
            then=lambda preview: self._show(preview, is_new=is_new, then=then), failed=self._refuse, stopped=self._stopped,
        )  # fmt: skip

    def _show(self, preview: Preview, *, is_new: bool, then: Callable[[], None] | None) -> None:
        job = self.job
        assert job is not None
        self._is_busy = False
        unfit = job.show(preview)
        self._fill_pages(preview, is_new=is_new)
        if is_new and job.asks_for_a_table():
            self.go_to(Step.TABLE)
            self.message.say("Several tables of this file hold rows. Choose the one to read; import the file again for another.", "warning")
        elif waits := [message.message for message in preview.about_file if message.code == LACKING]:
            self.go_to(Step.COLUMNS)
            self.message.say(waits[0], "warning")
        elif then is not None:
            self.message.clear()
            then()
        elif is_new and self.columns.to_check:
            self.go_to(Step.COLUMNS)
            self.message.say("Some columns need a look before their rows can be trusted.", "warning")
        else:
            self._show_check(preview, is_new=is_new)
        if not job.is_compared and len(preview.staging.rows) <= AT_ONCE:  # something was answered meanwhile
            self._compare()
        if unfit:
            self.message.say(f"That answer does not fit row {unfit[0].row:,}. Choose another.", "warning")

    def _show_check(self, preview: Preview, *, is_new: bool) -> None:
        self.go_to(Step.CHECK)
        if is_new or not self._had_focus:
            self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if preview.is_refused:
            self.message.say("Every row of this file was rejected. Mend the rows here or in the file, then save.", "danger")
        elif is_new and not self._refusals:
            self.message.clear()

    def _stopped(self) -> None:
        """What was stopped leaves the file as it stood before; one that was never shown is left."""
        job = self.job
        if job is not None and job.leave_table():
            self._back_to(Step.TABLE)
        elif job is not None and job.preview is not None:
            self._back_to(self._came_from)
        else:
            self.skip()

    def skip(self) -> None:
        """Leave this file unsaved, and go on to the next."""
        self._is_busy = False
        if self.job is not None:
            self.outcomes.append(Outcome(self.job.file.name, words="This file was left; nothing of it was saved."))
        self._next()

    def _left(self) -> None:
        if self.step is Step.SAVED:
            self._end()
        elif self._may_leave():
            self.skip()

    def reject(self) -> None:
        """Esc and the window's cross: stop what is under way, save nothing more; what an officer has answered is never lost unasked."""
        if self._is_busy:
            if self.job is None or self.job.preview is None:
                self._waiting.clear()
            self._context.operations.cancel()
        elif self.step is Step.SAVED or self._may_leave():
            self._waiting.clear()
            self._end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _refuse(self, error: Exception) -> bool:
        """A file that cannot be taken: say so, change nothing, go on with the next; one that was read may yet be read otherwise."""
        self._is_busy = False
        job = self.job
        if job is not None and _is_helped(error, job, self):
            self._read(job)
            return True
        if job is not None and ((is_another := job.leave_table()) or job.preview is not None):
            self._back_to(Step.TABLE if is_another else Step.CHECK)
            return self._say_failure(error)
        if not isinstance(error, KnownFailure) or job is None:
            name = job.file.name if job is not None else "This file"
            self.outcomes.append(Outcome(name, words="A fault in LeadDesk stopped this file; nothing of it was saved."))
            self._next()
            return False
        if job.table is not None:
            self._show_file("")
            self.table_page.show_table(job.table, job.choice)
            self.go_to(Step.FILE)
            return self._say_failure(error)
        self._refusals.append(f"{job.file.name}: {error.what} {error.what_next}")
        self.outcomes.append(Outcome(job.file.name, words=f"{error.what} {error.what_next}"))
        self.message.say(self._refusals[-1], "danger")
        self._next()
        return True

    def _finish(self) -> None:
        """The last file is done: what became of each, if any was saved."""
        if not any(one.batch is not None for one in self.outcomes):
            self._end()
            return
        self.title.setText("Import")
        self.message.clear()
        self.saved.show_outcomes(self.outcomes)
        self.go_to(Step.SAVED)
        self.leave.setText("Done")
        self.leave.setIcon(icon("done", "muted"))
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished_all.emit()

    def _end(self) -> None:
        self._is_over = True
        if self._refusals:
            self._context.say(" ".join(self._refusals), "danger")
        if self.step is not Step.SAVED:
            self.finished_all.emit()
        super().reject()


def _is_helped(error: Exception, job: ImportJob, window: QWidget) -> bool:
    """Whether the officer gave the password of a file, or would rather have a part of a sheet than nothing of it."""
    if isinstance(error, PasswordNeeded):
        job.password = ask_password(window, job.file, f"{error.what} {error.what_next}")
        return bool(job.password)
    if not isinstance(error, PartOffered):
        return False
    part = f"Read only {error.area}"
    if DialogConversation(window).ask(Question(error.what, error.what_next, ("Leave this file", part))) != part:
        return False
    job.choice = replace(job.choice or TableChoice(), area=error.area)
    return True
