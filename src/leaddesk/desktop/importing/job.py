"""One file on its way in: what was read, how it is narrowed, what the officer answered; it knows nothing of widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from leaddesk.application.changes import Changes
from leaddesk.application.finding import ListQuery
from leaddesk.application.importing import ImportOptions, RowQuestion, SourceTable, save
from leaddesk.application.importing.authorities import Authority, authorities_in
from leaddesk.application.lists import SCHOOLS
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.desktop.importing.preview import Preview, make_preview
from leaddesk.desktop.importing.words import asks_the_same, imported_words
from leaddesk.domain.imports import Verdict

USUAL_LIST = ListQuery(SCHOOLS.kind, where=SCHOOLS.default_where, sort=SCHOOLS.sort)
ReadTable = Callable[[Path, Progress, str | None, str | None], SourceTable]
AT_ONCE = 5_000
"""Up to so many rows the preview follows every answer at once; a longer file is compared again when it is saved."""


@dataclass(slots=True)
class ImportJob:
    """Everything about one file. `read`, `compare` and `keep` are work for the other thread; the rest is the window's."""

    file: Path
    password: str | None = None
    table: SourceTable | None = None
    authorities: list[Authority] = field(default_factory=list)
    options: ImportOptions = field(default_factory=ImportOptions)
    answers: dict[str, str] = field(default_factory=dict)
    questions: dict[int, RowQuestion] = field(default_factory=dict)
    preview: Preview | None = None
    compared_with: dict[str, str] = field(default_factory=dict)

    def read(self, read_table: ReadTable, store: Store, progress: Progress) -> None:
        """Open the file and look which authorities it holds."""
        table = read_table(self.file, progress, None, self.password)
        self.authorities = authorities_in(table, store=store, progress=progress)
        self.table = table

    def compare(self, store: Store, progress: Progress) -> Preview:
        """Compare the file with what is held, as it is narrowed and answered now."""
        assert self.table is not None
        self.compared_with = dict(self.answers)
        return make_preview(self.table, replace(self.options, answers=self.compared_with), store, progress)

    def keep(self, store: Store, progress: Progress) -> Changes:
        """Save the file as it is answered now; the summary is what the status bar says beside Undo."""
        preview = self.preview if self.preview is not None and self.is_compared else self.compare(store, progress)
        saved = save(preview.staging, store=store, progress=progress)
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
        unfit = [one for one in preview.questions.values() if one.key in self.answers and one.row in undecided]
        for question in unfit:
            del self.answers[question.key]
            self.compared_with.pop(question.key, None)
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

    def narrow(self, *, as_at: date | None, urns: tuple[str, ...], las: tuple[str, ...]) -> bool:
        """Steer the import; True when that means another comparison. Answers stay, they name their school."""
        wanted = ImportOptions(as_at=as_at, las=las, urns=urns)
        changed = wanted != self.options
        if changed:
            self.options, self.questions = wanted, {}
        return changed

    @property
    def is_compared(self) -> bool:
        """Whether the preview already knows every answer."""
        return self.preview is not None and self.compared_with == self.answers
