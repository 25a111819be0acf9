"""The preview of a file: the answer first, chips that filter, every row, and the page of the chosen one with its question."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from leaddesk.application.importing import RowQuestion, StagedRow
from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.importing.mend_box import Cell, MendBox
from leaddesk.desktop.importing.question_box import QuestionBox
from leaddesk.desktop.importing.row_content import row_content
from leaddesk.desktop.importing.rows_model import RowsModel
from leaddesk.desktop.importing.rows_table import RowsTable
from leaddesk.desktop.importing.steering import SteeringLine
from leaddesk.desktop.importing.verdict_chips import VerdictChips
from leaddesk.desktop.importing.words import chips_headline, field_words
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.words import label
from leaddesk.domain.counting import how_many
from leaddesk.domain.imports import Verdict

ABOUT_FILE_SHOWN = 3
PAINTED_MS = 150
"""How long the page rests before it looks through the file for the cells of a row, which would hold up its painting."""
_SAID_ELSEWHERE = frozenset({"as_at"})


class PreviewPage(QWidget):
    """Shows one job. `answered` is sent after each answer, tick or mended cell: the window compares again, or waits until it saves.

    `cells_wanted` carries a row and the fields whose cells are to be mended; the window fetches them and calls `show_cells`.
    """

    answered = Signal()
    cells_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: ImportJob | None = None
        self.headline = label("", "section")
        self.about = label("", "muted")
        self.steering = SteeringLine()
        self.chips = VerdictChips()
        self.model = RowsModel(self._answer_of, self._is_ticked, self)
        self.table = RowsTable(self.model)
        self.question = QuestionBox()
        self.mend = MendBox()
        self.page = PageView(lambda _link: None, empty_words="Choose a row to see what changes.", above=self.question, below=self.mend)
        self._asked_for: set[str] = set()
        self._cells_of: int | None = None
        self._lay_out()
        self._soon = QTimer(self, interval=20, singleShot=True)
        self._soon.timeout.connect(self.show_row)
        self._wanted: tuple[int, tuple[str, ...]] = (0, ())
        self._painted = QTimer(self, interval=PAINTED_MS, singleShot=True)
        self._painted.timeout.connect(lambda: self.cells_wanted.emit(*self._wanted))
        self.chips.changed.connect(lambda _chosen: self._show_rows())
        self.table.current_row.connect(self._moved)
        self.table.opened.connect(lambda _at: self._enter())
        self.table.ticked.connect(self._tick)
        self.mend.mended.connect(self._mend)
        self.mend.asked.connect(self._ask_for_cell)
        self.question.answered.connect(self._answer)
        self.question.for_all_asked.connect(lambda question, words: self._answer(question, words, all_alike=True))
        self.question.next_asked.connect(self.go_to_next_open)

    def show_job(self, job: ImportJob, *, is_new: bool) -> None:
        """Show a comparison; a new file starts with what is to be decided, the same one stays where it was."""
        assert job.preview is not None
        current = self._current_number() if not is_new else None
        self._cells_of = self._cells_of if not is_new else None
        self._job = job
        staging = job.preview.staging
        counts = job.preview.chip_counts
        self.headline.setText(chips_headline(counts, staging.kind))
        self.about.setText(about_file(job))
        self.about.setVisible(bool(self.about.text()))
        self.steering.show_job(job)
        self.chips.blockSignals(True)
        self.chips.show_counts(counts, has_questions=bool(job.questions))
        if is_new:
            self.chips.choose(*set(job.preview.doubtful.values()))
        self.chips.blockSignals(False)
        self._show_rows(current)

    def go_to_next_open(self) -> None:
        """Make the next row that is still to be decided current, from the top after the last."""
        if self._job is None or not (still_open := self._open_rows()):
            return
        here = self._current_number() or 0
        number = next((row for row in still_open if row > here), still_open[0])
        if self.model.place_of(number) < 0:
            self.chips.choose()
        self.table.go_to(self.model.place_of(number))
        self.show_row()
        self.question.focus_answers()

    def panes(self) -> list[QWidget]:
        """Where F6 takes the focus."""
        return [self.table, self.page, self.mend.another]

    def show_cells(self, row: int, cells: Sequence[Cell]) -> None:
        """Show the cells that were wanted under the sender's own headings, if their row is still the current one."""
        if self._job is not None and self._job.preview is not None and row == self._current_number():
            columns = self._job.preview.staging.columns
            self._cells_of = row
            self.mend.setEnabled(True)
            self.mend.show_cells(cells, {match.key: match.heading or field_words(match.key) for match in columns if match.key})
            self.page.give_room()

    def _open_rows(self) -> list[int]:
        job = self._job
        assert job is not None
        return sorted(row for row, question in job.questions.items() if question.key not in job.answers)

    def _current_number(self) -> int | None:
        row = self.model.row(self.table.currentIndex().row())
        return row.number if row is not None else None

    def _show_rows(self, current: int | None = None) -> None:
        if self._job is None or self._job.preview is None:
            return
        current = current if current is not None else self._current_number()
        self.model.show_rows(self._job.preview, self.chips.chosen, self._job.questions)
        place = self.model.place_of(current) if current is not None else -1
        self.table.go_to(max(place, 0))
        self.show_row()

    def _moved(self, _at: int) -> None:
        self._asked_for.clear()
        self._soon.start()

    def show_row(self) -> None:
        """Show what is known of the current row, and ask for its cells."""
        self._soon.stop()
        self._painted.stop()
        job, row = self._job, self.model.row(self.table.currentIndex().row())
        if job is None or job.preview is None or row is None:
            self.page.clear()
            self.question.show_question(None, "", alike=0, still_open=0)
            self.mend.hide()
            return
        answer = job.answer_of(row.number)
        question = job.questions.get(row.number)
        asked = question.text if question is not None else ""
        chip = job.preview.chip_of(row)
        told, is_decided = job.preview.messages.get(row.number, ()), bool(job.decision_of(row.number))
        self.page.show_page(row_content(row, told, answer, asked, chip, is_decided=is_decided))
        still_open = len([number for number in self._open_rows() if number != row.number])
        alike = len(job.alike(question)) if question is not None else 0
        self.question.show_question(question, answer, alike=alike, still_open=still_open)
        self.page.give_room()
        self._want_cells(row)

    def _want_cells(self, row: StagedRow) -> None:
        assert self._job is not None
        wanted = cells_to_mend(self._job, row, self._asked_for)
        if wanted is None:
            self.mend.hide()
            return
        self.mend.setEnabled(self._cells_of == row.number)  # until its own cells are there, those of the row before must not be mended
        self._wanted = (row.number, wanted)
        self._painted.start()

    def _ask_for_cell(self, key: str) -> None:
        self._asked_for.add(key)
        self.show_row()

    def _mend(self, key: str, text: str, for_all: bool) -> None:
        number = self._current_number()
        if self._job is None or number is None:
            return
        rows = [number, *(self._job.alike_cells.get(key, ()) if for_all else ())]
        self._job.edit(rows, key, text)
        self.answered.emit()

    def _tick(self, at: int) -> None:
        row = self.model.row(at)
        if self._job is not None and row is not None and self._job.tick(row):
            self.model.answered()
            self.answered.emit()

    def _answer_of(self, row: int) -> str:
        return self._job.decision_of(row) if self._job is not None else ""

    def _is_ticked(self, row: StagedRow) -> bool | None:
        return self._job.is_ticked(row) if self._job is not None else None

    def _enter(self) -> None:
        if self.question.isVisible():
            self.question.focus_answers()
        elif self.mend.isVisible():
            self.mend.focus_first()
            self.page.ensureWidgetVisible(self.mend)
        else:
            self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _answer(self, question: RowQuestion, words: str, *, all_alike: bool = False) -> None:
        if self._job is None or (self._job.answers.get(question.key) == words and not all_alike):
            return
        self._job.answer(question, words, all_alike=all_alike)
        self.model.answered()
        self.show_row()
        self.answered.emit()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([720, 460])
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        for part in (self.headline, self.about, self.steering, self.chips):
            stack.addWidget(part)
        stack.addWidget(splitter, 1)


def about_file(job: ImportJob) -> str:
    """What is said of the file as a whole: its first few notes, and how many more there are; nothing where no note was made."""
    assert job.preview is not None
    told = [message.message for message in job.preview.about_file if message.code not in _SAID_ELSEWHERE]
    rest = [f"And {how_many(len(told) - ABOUT_FILE_SHOWN, 'more note')}."] if len(told) > ABOUT_FILE_SHOWN else []
    return " ".join([*told[:ABOUT_FILE_SHOWN], *rest])


def cells_to_mend(job: ImportJob, row: StagedRow, asked_for: Collection[str]) -> tuple[str, ...] | None:
    """The fields of the cells that something is said of, those mended already, and those asked for; None where nothing can be mended."""
    assert job.preview is not None
    if row.verdict is Verdict.SKIPPED and row.number not in job.options.left_out:
        return None
    by_heading = {match.heading: match.key for match in job.preview.staging.columns if match.key}
    told = {by_heading.get(message.column, "") for message in job.preview.messages.get(row.number, ())}
    mended = {key for number, key in job.options.edits if number == row.number}
    return tuple(key for key in job.places if key in told | mended or key in asked_for)
