"""The import window: every file is previewed, decided and saved on its own; nothing is kept before Save."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from leaddesk.application.changes import Changes
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.file_by_file import FileByFile
from leaddesk.desktop.importing.job import AT_ONCE, ReadTable
from leaddesk.desktop.importing.words import counted, left_words
from leaddesk.desktop.kit.file_questions import ask_where_to_save
from leaddesk.domain.failures import KnownFailure


class ImportWindow(FileByFile):
    """What an officer does with a preview: answer, steer, save, keep the rows with problems."""

    def __init__(self, files: Sequence[Path], context: WindowContext, read_table: ReadTable | None = None) -> None:
        super().__init__(files, context, read_table)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.corrections.clicked.connect(lambda _checked=False: self._ask_for_corrections())
        self.preview.answered.connect(self._answered)
        self.preview.steering.changed.connect(self._steer)
        self.preview.steering.problem.connect(lambda words: self.message.say(words, "danger"))

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
            if job.preview is not None and (left := left_words(job.preview.counts)):
                self._context.say(left, "warning")
            self._next()

        self._context.operations.run(
            f"Saving {job.file.name}", lambda progress: job.keep(store, progress),
            then=kept, failed=self._not_saved, stopped=self._back_to_preview,
        )  # fmt: skip

    def write_corrections(self, file: Path) -> None:
        """Write the rejected rows to a workbook, with what is wrong beside each."""
        assert self.job is not None
        assert self.job.preview is not None
        staging, write = self.job.preview.staging, self._context.services.extras["write_corrections"]
        words = f"Saved the {counted(self.job.preview.counts['rejected'], '')} with problems to {file.name}."
        self._context.read(
            f"Saving {file.name}", lambda _progress: write(file, [staging]),
            lambda _none: self._say(words, "good"), failed=self._say_failure,
        )  # fmt: skip

    def _ask_for_corrections(self) -> None:
        assert self.job is not None
        file = ask_where_to_save(self, f"{self.job.file.stem} to mend.xlsx", "Save rows with problems")
        if file is not None:
            self.write_corrections(file)

    def _not_saved(self, error: Exception) -> bool:
        self._back_to_preview()
        if not isinstance(error, KnownFailure):
            self.message.say("This could not be saved, because of a fault in LeadDesk. Nothing was changed.", "danger")
            return False
        self.message.say(f"{error.what} {error.what_next}", "danger", ("Check again", lambda: self._compare(is_new=True)))
        return True
