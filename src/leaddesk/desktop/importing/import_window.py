"""The import window: every file is previewed, decided and saved on its own; nothing is kept before Save."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from leaddesk.application.changes import Changes
from leaddesk.application.importing import Staging
from leaddesk.application.importing.corrections import corrections_of, has_corrections, letter
from leaddesk.application.ports import Kept
from leaddesk.application.work import Progress
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.file_by_file import FileByFile
from leaddesk.desktop.importing.job import AT_ONCE, AUTO, ImportJob, ReadTable
from leaddesk.desktop.importing.mend_box import Cell
from leaddesk.desktop.importing.saved_page import Outcome
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.importing.words import counted, left_words
from leaddesk.desktop.kit.file_questions import ask_where_to_save
from leaddesk.desktop.operation import Operation
from leaddesk.domain.failures import KnownFailure


class ImportWindow(FileByFile):
    """What an officer does with a preview: answer, steer, save, keep the rows with problems."""

    def __init__(
        self, files: Sequence[Path], context: WindowContext, read_table: ReadTable | None = None, *, kind: str = AUTO
    ) -> None:
        super().__init__(files, context, read_table, kind=kind)
        self._fetching: Operation | None = None
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.corrections.clicked.connect(lambda _checked=False: self._ask_for_corrections())
        self.preview.answered.connect(self._answered)
        self.preview.steering.changed.connect(self._steer)
        self.preview.cells_wanted.connect(self._fetch_cells)
        self.rail.asked.connect(self._leave_for)
        self.back.clicked.connect(lambda _checked=False: self._leave_for(Step(self.step - 1)))
        self.onward.clicked.connect(lambda _checked=False: self._leave_for(self._after()))
        self.saved.on_undo, self.saved.on_return, self.saved.on_letter = self._undo, self._ask_for_return, self._copy_letter
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
        if self.job.steer(as_at=day, urns=urns):
            self._compare()

    def _after(self) -> Step:
        """The next step; columns that are all sure need no look on the way to the rows."""
        return Step(self.step + 1) if self.step is not Step.FILE or self._has_tables() else Step.COLUMNS

    def _has_tables(self) -> bool:
        return self.job is not None and self.job.table is not None and len(self.job.table.offers) > 1

    def _leave_for(self, step: Step) -> None:
        """Take what was chosen on this page, then show another; what was answered and mended stays."""
        job = self.job
        if job is None or self._is_busy or step is self.step:
            return
        here = self.step
        if here is Step.COLUMNS and step > here and not self.columns.is_sound:
            self.message.say("Two columns claim the same field. Ignore one of them, then go on.", "danger")
            self._show_steps()
            return
        if here is Step.TABLE and (choice := self.table_page.choice) is not None:
            job.choose_table(choice)
            self._read(job)
            return
        if self._took(here) or job.preview is None or (step is Step.CHECK and not job.is_compared):
            self._compare(then=lambda: self.go_to(step))
        else:
            self.message.clear()
            self.go_to(step)

    def _took(self, here: Step) -> bool:
        """Whether what was chosen on a page means another comparison."""
        job = self.job
        assert job is not None
        if here is Step.FILE:
            return any([job.read_as(self.file_page.kind), job.steer(**self.file_page.steer)])
        if here is Step.COLUMNS and self.columns.choices != job.columns_taken:
            return job.steer(columns=self.columns.choices)
        return False

    def _fetch_cells(self, row: int, keys: tuple[str, ...]) -> None:
        """Look through the file for a row's cells; nobody waits any more for those of the row before."""
        job = self.job
        if self._fetching is not None:
            self._fetching.progress.cancel()
        if self._is_busy or job is None or job.table is None or job.preview is None:  # it is being saved, or the next is being read
            return
        table, places = job.table, job.places

        def show(cells: list[tuple[str, str, list[int]]]) -> None:
            if not self._is_over and job is self.job:
                job.alike_cells = {key: alike for key, _, alike in cells}
                self.preview.show_cells(row, [Cell(key, text, len(alike)) for key, text, alike in cells])

        self._fetching = self._context.operations.run(
            "Reading a row", lambda progress: job.cells(row, keys, table, places, progress), then=show
        )

    def save(self) -> None:
        """Keep the file; one transaction, one step of undo, a backup first."""
        job, store = self.job, self._context.store
        if job is None or self._is_busy or not self.save_button.isEnabled():
            return
        self._is_busy = True
        if self._fetching is not None:
            self._fetching.progress.cancel()
        self.show_work(f"Saving {job.file.name}…")

        def kept(changes: Changes) -> None:
            self._context.announce(changes)
            assert job.preview is not None
            staging = job.preview.staging  # looked through elsewhere, while the lists are painted: all in one turn would stall the window
            self._context.read("Looking what is to mend", lambda _: has_corrections(staging), lambda found: self._kept(job, changes, found))

        self._context.operations.run(
            f"Saving {job.file.name}", lambda progress: job.keep(store, progress),
            then=kept, failed=self._not_saved, stopped=self._back_to_preview,
        )  # fmt: skip

    def _kept(self, job: ImportJob, changes: Changes, is_to_mend: bool) -> None:
        """The file is saved, and every list shows it: note what became of it, and take up the next."""
        self._is_busy = False
        preview = job.preview
        assert preview is not None
        self.outcomes.append(Outcome(job.file.name, preview.staging, preview.counts, changes.batch, is_to_mend))
        if left := left_words(preview.counts):
            self._context.say(left, "warning")
        self._next()

    def _undo(self, outcome: Outcome) -> None:
        store, batch = self._context.store, outcome.batch
        assert batch is not None
        kept: list[Kept] = []

        def take_back(_progress: Progress) -> Changes:
            changes, spared = store.history.undo_sparing(batch)
            kept.extend(spared)
            return changes

        def undone(_changes: Changes) -> None:
            stay = "1 record stays" if len(kept) == 1 else f"{len(kept):,} records stay"
            stays = f" {stay}, because of what was done since." if kept else ""
            outcome.batch, outcome.words = None, f"Taken back: your records are as they were before.{stays}"
            self.saved.show_outcomes(self.outcomes)

        self._context.write("Undoing the import", take_back, undone, failed=self._say_failure)

    def _ask_for_return(self, outcome: Outcome) -> None:
        file = ask_where_to_save(self, f"{Path(outcome.name).stem} to mend.xlsx", "Save the rows to mend")
        if file is not None and outcome.staging is not None:
            self.write_corrections(file, outcome.staging)

    def _copy_letter(self, outcome: Outcome) -> None:
        """The words of the e-mail that goes with the workbook, for whatever mail program there is."""
        assert outcome.staging is not None
        subject, text = letter(outcome.staging)
        QGuiApplication.clipboard().setText(f"{subject}\n\n{text}")
        self.message.say("The e-mail is copied. Paste it into a new message, and attach the workbook.", "good")

    def write_corrections(self, file: Path, staging: Staging | None = None) -> None:
        """Write the rejected rows to a workbook, with what is wrong beside each."""
        if staging is None:
            assert self.job is not None
            assert self.job.preview is not None
            staging = self.job.preview.staging
        write = self._context.services.extras["write_corrections"]
        rows = len({one.row for one in corrections_of(staging)})
        words = f"Saved the {counted(rows, '')} to mend to {file.name}."
        self._context.read(
            f"Saving {file.name}", lambda _progress: write(file, [staging]),
            lambda told: self._say(" ".join((words, *told)), "good"), failed=self._say_failure,
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
