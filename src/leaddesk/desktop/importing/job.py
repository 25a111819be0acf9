"""One file on its way in: what was read, how it is narrowed, what the officer answered; it knows nothing of widgets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from leaddesk.application.changes import Changes
from leaddesk.application.finding import ListQuery
from leaddesk.application.importing import ImportOptions, RowQuestion, SourceTable, StagedRow, TableChoice, TableOffer, save
from leaddesk.application.importing.authorities import Authority, authorities_in
from leaddesk.application.importing.cells import rows_alike, texts_of
from leaddesk.application.importing.other_tables import likely_others
from leaddesk.application.importing.tables import glance_at
from leaddesk.application.lists import SCHOOLS
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.desktop.importing.preview import Preview, make_preview
from leaddesk.desktop.importing.words import asks_the_same, imported_words
from leaddesk.domain.imports import Verdict

USUAL_LIST = ListQuery(SCHOOLS.kind, where=SCHOOLS.default_where, sort=SCHOOLS.sort)
ReadTable = Callable[[Path, Progress, TableChoice | None, str | None], SourceTable]
AUTO, OLDER, LACKING = "auto", "older", "lacking"
AT_ONCE = 5_000
"""Up to so many rows the preview follows every answer at once; a longer file is compared again when it is saved."""


@dataclass(slots=True)
class ImportJob:
    """Everything about one file. `read`, `compare` and `keep` are work for the other thread; the rest is the window's.

    `options` steer everything but the answers; `compared` is with which options the preview was made; `alike_cells` are the other rows
    that say the same as the row whose cells are shown, by field. `before` is what was meant before a table that is yet to be read.
    """

    file: Path
    kind: str = AUTO
    password: str | None = None
    choice: TableChoice | None = None
    before: tuple[TableChoice | None] | None = None
    table: SourceTable | None = None
    authorities: list[Authority] = field(default_factory=list)
    other_tables: tuple[TableOffer, ...] = ()
    options: ImportOptions = field(default_factory=lambda: ImportOptions(is_attended=True))
    answers: dict[str, str] = field(default_factory=dict)
    questions: dict[int, RowQuestion] = field(default_factory=dict)
    preview: Preview | None = None
    compared: ImportOptions | None = None
    alike_cells: dict[str, list[int]] = field(default_factory=dict)

    def read(self, read_table: ReadTable, store: Store, progress: Progress) -> None:
        """Open the file, and look whether another table may be meant and which authorities it holds; all of it stands, or nothing."""
        table = read_table(self.file, progress, self.choice, self.password)
        progress.give_glance(glance_at(table))
        others = likely_others(table) if self.choice is None or self.choice.is_open else ()
        self.authorities = authorities_in(table, store=store, progress=progress)
        self.table, self.other_tables = table, others

    def asks_for_a_table(self) -> bool:
        """Whether the officer is to say which table is meant; asked once, since going on without a word means the one that was read."""
        asks, self.other_tables = bool(self.other_tables), ()
        return asks

    def compare(self, store: Store, progress: Progress) -> Preview:
        """Compare the file with what is held, as it is steered and answered now."""
        assert self.table is not None
        progress.give_glance(glance_at(self.table))
        wanted = self.wanted
        preview = make_preview(self.table, self.kind, wanted, store, progress)
        self.compared = wanted
        return preview

    @property
    def wanted(self) -> ImportOptions:
        """How the file is to be taken now, answers included."""
        return replace(self.options, answers=dict(self.answers))

    def keep(self, store: Store, progress: Progress) -> Changes:
        """Save the file as it is answered now, and keep the preview that was saved; the summary is what the status bar says beside Undo."""
        preview = self.preview if self.preview is not None and self.is_compared else self.compare(store, progress)
        saved = save(preview.staging, store=store, progress=progress)
        self.preview = preview
        if not saved.changes:
            return saved.changes
        store.listings.ids(USUAL_LIST)  # here and not in the window, which would stand still while 50,000 new rows come off the disk
        changes = replace(saved.changes, summary=imported_words(preview.staging))
        preview.staging.plan.let_go()  # here too, and not when the window closes
        return changes

    def show(self, preview: Preview) -> list[RowQuestion]:
        """Take up a new comparison; returns the questions whose answer did not fit, which are open again."""
        self.preview = preview
        self.questions |= preview.questions
        undecided = {row.number for row in preview.by_verdict.get(Verdict.CONFLICT, ())}
        answered = [one for one in preview.questions.values() if one.row in undecided and one.key in self.answers]
        unfit = [one for one in answered if self.answers[one.key] != one.waits]
        for question in unfit:
            del self.answers[question.key]
        if unfit and self.compared is not None:
            self.compared = replace(self.compared, answers=dict(self.answers))
        return unfit

    def answer(self, question: RowQuestion, words: str, *, all_alike: bool = False) -> int:
        """Note an answer, perhaps to every open question like it; returns how many questions it answered."""
        alike = self.alike(question) if all_alike else []
        for one in (question, *alike):
            self.answers[one.key] = words
        return 1 + len(alike)

    def alike(self, question: RowQuestion) -> list[RowQuestion]:
        """Other questions like this one that nobody has answered yet."""
        still_open = (one for one in self.questions.values() if one.key not in self.answers and one.key != question.key)
        return [one for one in still_open if asks_the_same(one, question)]

    def answer_of(self, row: int) -> str:
        """What was answered to the question of a row; empty when nothing was."""
        question = self.questions.get(row)
        return self.answers.get(question.key, "") if question is not None else ""

    def decision_of(self, row: int) -> str:
        """What was decided of a row; empty where nothing was, or where that was put off."""
        question, answer = self.questions.get(row), self.answer_of(row)
        return "" if question is not None and answer == question.waits else answer

    def steer(self, **wanted: Any) -> bool:
        """Steer the import by fields of `ImportOptions`; True when that means another comparison. Answers stay, they name their row."""
        steered = replace(self.options, **wanted)
        changed = steered != self.options
        if changed:
            self.options, self.questions = steered, {}
        return changed

    def read_as(self, kind: str) -> bool:
        """Read the file as a kind, or as its headings say; True when that means another comparison. Its columns are proposed anew."""
        if kind == self.kind:
            return False
        self.kind, self.questions, self.answers = kind, {}, {}
        self.options = replace(self.options, columns=None, edits={}, left_out=frozenset(), taken=frozenset())
        return True

    def edit(self, rows: Iterable[int], field_key: str, text: str) -> None:
        """Read a cell of these rows as the officer wrote it."""
        self.steer(edits={**self.options.edits, **{(row, field_key): text for row in rows}})

    def is_ticked(self, row: StagedRow) -> bool | None:
        """Whether a row is to be saved; None for one that has nothing to save."""
        if row.number in self.options.left_out:
            return False
        if self._is_older(row):
            return row.number in self.options.taken
        return True if row.changes or row.verdict is Verdict.CREATED else None

    def tick(self, row: StagedRow) -> bool:
        """Take a row, or leave it out; False when it has nothing to save."""
        now = self.is_ticked(row)
        if now is None:
            return False
        one = frozenset({row.number})
        if row.number not in self.options.left_out and self._is_older(row):
            self.options = replace(self.options, taken=self.options.taken ^ one)
        else:
            self.options = replace(self.options, left_out=self.options.left_out ^ one)
        return True

    def _is_older(self, row: StagedRow) -> bool:
        told = self.preview.messages.get(row.number, ()) if self.preview is not None else ()
        return any(message.code == OLDER for message in told)

    @property
    def places(self) -> dict[str, int]:
        """In which column each field stands, from 0."""
        assert self.preview is not None
        return {match.key: match.index for match in self.preview.staging.columns if match.key}

    @property
    def columns_taken(self) -> dict[int, str]:
        """Which field each column is taken for in the preview."""
        assert self.preview is not None
        return {match.index: match.key for match in self.preview.staging.columns}

    def choose_table(self, choice: TableChoice) -> None:
        """Mean another table of the file, or the same otherwise; the one that was read stands until that one is."""
        self.choice, self.before = choice, (self.choice,)

    def take_table(self) -> None:
        """The table that was chosen is read: nothing that was said of the rows or columns of the one before holds any longer."""
        if self.before is not None:
            self.before, self.preview, self.compared, self.questions, self.answers = None, None, None, {}, {}
            self.options = replace(self.options, columns=None, edits={}, left_out=frozenset(), taken=frozenset())

    def leave_table(self) -> bool:
        """The table that was chosen could not be read: the one before is meant again; False when none was chosen."""
        if self.before is None:
            return False
        (self.choice,), self.before = self.before, None
        return True

    @property
    def has_work(self) -> bool:
        """Whether an officer's answers, mended cells or ticks would be lost with it."""
        return bool(self.answers or self.options.edits or self.options.left_out or self.options.taken)

    def cells(
        self, row: int, keys: Iterable[str], table: SourceTable, places: dict[str, int], progress: Progress
    ) -> list[tuple[str, str, list[int]]]:
        """These cells of a row, as mended or as the sender wrote them, and which other rows say the same; work for the other thread.

        `table` and `places` as they were when the row was turned to: meanwhile another table may have been chosen.
        """
        written = texts_of(table, row, places)
        mended = {key: text for (number, key), text in self.options.edits.items() if number == row}
        alike = rows_alike(table, row, {key: places[key] for key in keys}, written, progress)
        return [(key, mended.get(key, written.get(key, "")), rows) for key, rows in alike.items()]

    @property
    def is_compared(self) -> bool:
        """Whether the preview already knows how the file is to be taken."""
        return self.preview is not None and self.compared == self.wanted
