"""Takes up one file after the other until its preview shows, or says why it cannot."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent

from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.import_frame import ImportFrame
from leaddesk.desktop.importing.job import ImportJob, ReadTable
from leaddesk.desktop.importing.preview import Preview
from leaddesk.desktop.kit.file_questions import ask_password
from leaddesk.domain.failures import KnownFailure, PasswordNeeded


class FileByFile(ImportFrame):
    """Reading, choosing authorities, comparing. `finished_all` is sent when the last file is saved, skipped or refused."""

    finished_all = Signal()

    def __init__(self, files: Sequence[Path], context: WindowContext, read_table: ReadTable | None = None) -> None:
        super().__init__(context.operations, context.window)
        self._context = context
        self._read_table: ReadTable = read_table or context.services.extras["read_table"]
        self._waiting, self._number, self._many = list(files), 0, len(files)
        self._is_busy = self._is_over = False
        self._refusals: list[str] = []
        self.job: ImportJob | None = None
        self.leave.clicked.connect(lambda _checked=False: self.skip())
        self.authorities.taken.connect(self._take_authorities)
        self.preview.steering.authorities_asked.connect(self._ask_authorities)

    def begin(self) -> None:
        """Show the window and take up the first file."""
        self.open()
        self._next()

    def _next(self) -> None:
        """Take up the next file, or be done."""
        if not self._waiting:
            self._end()
            return
        file = self._waiting.pop(0)
        self._number += 1
        self.job = job = ImportJob(file)
        of_many = f" ({self._number} of {self._many})" if self._many > 1 else ""
        self.title.setText(f"Import {file.name}{of_many}")
        self.setWindowTitle(f"Import {file.name}")
        self._read(job)

    def _read(self, job: ImportJob) -> None:
        file = job.file
        store, read_table = self._context.store, self._read_table
        self._is_busy = True
        self.show_work(f"Reading {file.name}…")
        self._context.operations.run(
            f"Reading {file.name}", lambda progress: job.read(read_table, store, progress),
            then=lambda _read: self._was_read(), failed=self._refuse, stopped=self.skip,
        )  # fmt: skip

    def _was_read(self) -> None:
        assert self.job is not None
        if len(self.job.authorities) > 1:
            self._ask_authorities()
        else:
            self._compare(is_new=True)

    def _ask_authorities(self) -> None:
        assert self.job is not None
        self._is_busy = False
        self.authorities.show_authorities(self.job.authorities, self.job.options.las)
        self.turn_to(self.authorities)
        self.authorities.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_authorities(self, names: tuple[str, ...]) -> None:
        job = self.job
        assert job is not None
        job.narrow(as_at=job.options.as_at, urns=job.options.urns, las=names)
        self._compare(is_new=True)

    def _compare(self, *, is_new: bool = False) -> None:
        job, store = self.job, self._context.store
        assert job is not None
        self._is_busy = True
        if is_new:
            self.show_work(f"Comparing {job.file.name} with your records…")
        else:  # the preview stays, so that an answer does not make the window jump
            self.save_button.setEnabled(False)
        self._context.operations.run(
            f"Comparing {job.file.name}", lambda progress: job.compare(store, progress),
            then=lambda preview: self._show(preview, is_new=is_new), failed=self._refuse, stopped=self.skip,
        )  # fmt: skip

    def _show(self, preview: Preview, *, is_new: bool) -> None:
        job = self.job
        assert job is not None
        self._is_busy = False
        unfit = job.show(preview)
        self.preview.setEnabled(True)
        had_focus = self.preview.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.preview.show_job(job, is_new=is_new)
        self.turn_to(self.preview)
        if is_new or not had_focus:
            self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if preview.is_refused:
            self.message.say("Every row of this file was rejected. Mend the rows, then import it again.", "danger")
        elif unfit:
            self.message.say(f"That answer does not fit row {unfit[0].row:,}. Choose another.", "warning")
        elif is_new and not self._refusals:
            self.message.clear()
        self._show_save()

    def skip(self) -> None:
        """Leave this file unsaved, and go on to the next."""
        self._is_busy = False
        self._next()

    def reject(self) -> None:
        """Esc and the window's cross: stop what is under way, save nothing more."""
        self._waiting.clear()
        if self._is_busy:
            self._context.operations.cancel()
        else:
            self._end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _refuse(self, error: Exception) -> bool:
        """A file that cannot be taken: say so, change nothing, go on with the next."""
        self._is_busy = False
        job = self.job
        if isinstance(error, PasswordNeeded) and job is not None:
            job.password = ask_password(self, job.file, f"{error.what} {error.what_next}")
            if job.password:
                self._read(job)
                return True
        if not isinstance(error, KnownFailure) or job is None:
            self._waiting.clear()
            self._end()
            return False
        if job.preview is not None:
            self._back_to_preview()
            return self._say_failure(error)
        self._refusals.append(f"{job.file.name}: {error.what} {error.what_next}")
        self.message.say(self._refusals[-1], "danger")
        self._next()
        return True

    def _say_failure(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self._say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)

    def _say(self, words: str, tone: str) -> None:
        """Here, or in the main window once this one is closed."""
        (self._context if self._is_over else self.message).say(words, tone)

    def _back_to_preview(self) -> None:
        self._is_busy = False
        self.preview.setEnabled(True)
        self.turn_to(self.preview)
        self._show_save()

    def _show_save(self) -> None:
        if self.job is not None and self.job.preview is not None:
            self.show_save(self.job, is_busy=self._is_busy, has_more=bool(self._waiting))

    def _end(self) -> None:
        self._is_over = True
        if self._refusals:
            self._context.say(" ".join(self._refusals), "danger")
        self.finished_all.emit()
        super().reject()
