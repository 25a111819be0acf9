"""The import window: one file after the other is read, previewed, decided and saved; nothing is kept before Save."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from leaddesk.application.changes import Changes
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.import_frame import ImportFrame
from leaddesk.desktop.importing.job import AT_ONCE, ImportJob
from leaddesk.desktop.importing.preview import Preview
from leaddesk.desktop.importing.words import counted, to_be_saved
from leaddesk.desktop.kit.file_questions import ask_password, ask_where_to_save
from leaddesk.domain.failures import KnownFailure, PasswordNeeded


class ImportWindow(ImportFrame):
    """Takes files in the order given. `finished_all` is sent when the last one is saved, skipped or refused."""

    finished_all = Signal()

    def __init__(self, files: Sequence[Path], context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context.operations, parent or context.window)
        self._context = context
        self._waiting, self._number, self._many = list(files), 0, len(files)
        self._is_busy = False
        self._refusals: list[str] = []
        self.job: ImportJob | None = None
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.corrections.clicked.connect(lambda _checked=False: self._ask_for_corrections())
        self.leave.clicked.connect(lambda _checked=False: self.skip())
        self.authorities.taken.connect(self._take_authorities)
        self.preview.answered.connect(self._answered)
        self.preview.steering.changed.connect(self._steer)
        self.preview.steering.problem.connect(lambda words: self.message.say(words, "danger"))
        self.preview.steering.authorities_asked.connect(self._ask_authorities)

    def begin(self) -> None:
        """Show the window and take up the first file."""
        self.open()
        self._next()

    # From file to preview

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
        store, read_table = self._context.store, self._context.services.extras["read_table"]
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
        if preview.staging.is_refused:
            self.message.say("Every row of this file was rejected, so there is nothing to save. Mend the rows, then import it again.", "danger")
        elif unfit:
            self.message.say(f"That answer does not fit row {unfit[0].row:,}. Choose another.", "warning")
        elif is_new and not self._refusals:
            self.message.clear()
        self._show_save()

    def _show_save(self) -> None:
        assert self.job is not None
        assert self.job.preview is not None
        staging = self.job.preview.staging
        number = to_be_saved(staging)
        words = f"Save {counted(number, staging.kind)}" if number else "Save as seen" if staging.plan else "Nothing to save"
        self.save_button.setText(f"&{words}")
        self.save_button.setAccessibleName(words)
        self.save_button.setEnabled(not self._is_busy and not staging.is_refused and (bool(staging.plan) or not self.job.is_compared))
        self.corrections.setVisible(bool(staging.counts["rejected"]))
        self.leave.setText("Skip this file" if self._waiting else "Cancel" if self.save_button.isEnabled() else "Close")

    # What the officer does

    def _answered(self) -> None:
        job = self.job
        assert job is not None
        assert job.preview is not None
        if len(job.preview.staging.rows) <= AT_ONCE and not self._is_busy:
            self._compare()
        else:
            self._show_save()

    def _steer(self, day: date | None, urns: tuple[str, ...]) -> None:
        assert self.job is not None
        self.message.clear()
        if self.job.narrow(as_at=day, urns=urns, las=self.job.options.las):
            self._compare()

    def save(self) -> None:
        """Keep the file; one transaction, one step of undo, a backup first."""
        job, store = self.job, self._context.store
        if job is None or self._is_busy or not self.save_button.isEnabled():
            return
        self._is_busy = True
        self.show_work(f"Saving {job.file.name}…")

        def kept(changes: Changes) -> None:
            self._is_busy = False
            self._context.announce(changes)
            self._say_what_is_left()
            self._next()

        self._context.operations.run(
            f"Saving {job.file.name}", lambda progress: job.keep(store, progress),
            then=kept, failed=self._not_saved, stopped=self._back_to_preview,
        )  # fmt: skip

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

    def write_corrections(self, file: Path) -> None:
        """Write the rejected rows to a workbook, with what is wrong beside each."""
        assert self.job is not None
        assert self.job.preview is not None
        staging, write = self.job.preview.staging, self._context.services.extras["write_corrections"]
        words = f"Saved the {counted(staging.counts['rejected'], '')} with problems to {file.name}."
        self._context.read(
            f"Saving {file.name}", lambda _progress: write(file, [staging]),
            lambda _none: self.message.say(words, "good"), failed=self._say_failure,
        )  # fmt: skip

    def _ask_for_corrections(self) -> None:
        assert self.job is not None
        file = ask_where_to_save(self, f"{self.job.file.stem} to mend.xlsx", "Save rows with problems")
        if file is not None:
            self.write_corrections(file)

    # What can go wrong

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

    def _not_saved(self, error: Exception) -> bool:
        self._back_to_preview()
        if not isinstance(error, KnownFailure):
            self.message.say("This could not be saved, because of a fault in LeadDesk. Nothing was changed.", "danger")
            return False
        self.message.say(f"{error.what} {error.what_next}", "danger", ("Check again", lambda: self._compare(is_new=True)))
        return True

    def _say_failure(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)

    def _back_to_preview(self) -> None:
        self._is_busy = False
        self.preview.setEnabled(True)
        self.turn_to(self.preview)
        self._show_save()

    def _say_what_is_left(self) -> None:
        """Conflicts and problems are kept until someone has looked: say where."""
        assert self.job is not None
        assert self.job.preview is not None
        counts = self.job.preview.staging.counts
        left = counts["conflicts"] + counts["rejected"]
        if left:
            what = "1 row still needs" if left == 1 else f"{left:,} rows still need"
            self._context.say(f"{what} a look. You find {'it' if left == 1 else 'them'} under Tools > Imports.", "warning")

    def _end(self) -> None:
        if self._refusals:
            self._context.say(" ".join(self._refusals), "danger")
        self.finished_all.emit()
        super().reject()
