"""The last step: what became of every file, its rows counted, and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.application.importing import Staging
from leaddesk.application.importing.other_tables import UNREAD
from leaddesk.desktop.importing.words import COUNT_KEYS, VERDICT_MARKS, VERDICT_WORDS, headline
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.page_content import Action, PageContent, Rows, Section, Sentence, State


@dataclass(slots=True)
class Outcome:
    """What became of one file: saved as a batch, left, or refused with these words; `words` say so once it was taken back.

    `is_to_mend`: whether there is anything for the sender to mend.
    """

    name: str
    staging: Staging | None = None
    counts: dict[str, int] | None = None
    batch: UUID | None = None
    is_to_mend: bool = False
    words: str = ""


class SavedPage(QWidget):
    """Shows outcomes. `on_undo`, `on_return` and `on_letter` are called with the outcome whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageView(lambda _link: None)
        self.on_undo: Callable[[Outcome], object] = lambda _one: None
        self.on_return: Callable[[Outcome], object] = lambda _one: None
        self.on_letter: Callable[[Outcome], object] = lambda _one: None
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.page)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of every file, in the order they were taken up."""
        saved = sum(one.batch is not None for one in outcomes)
        of_all = "The file is saved." if len(outcomes) == saved == 1 else f"{saved} of {len(outcomes)} files are saved."
        self.page.show_page(PageContent(title="Saved", answer=(Sentence(of_all),), sections=tuple(map(self._section, outcomes))))

    def _section(self, one: Outcome) -> Section:
        if one.counts is None or one.staging is None:
            return Section(one.name, (Sentence(one.words, "muted"),))
        told = [Sentence(headline(one.counts, one.staging.kind))]
        told += [Sentence(message.message, "warning") for message in one.staging.messages if message.code in UNREAD]
        if one.words:
            told.append(Sentence(one.words, "muted"))
        table = Rows(
            ("Rows", "How many"),
            [
                *((State(VERDICT_WORDS[verdict], VERDICT_MARKS[verdict]), f"{one.counts[key]:,}") for verdict, key in COUNT_KEYS.items()),
                ("All rows of the file", f"{one.counts['rows']:,}"),
            ],
        )  # fmt: skip
        actions = []
        if one.batch is not None:
            actions.append(Action("Undo this import", lambda: self.on_undo(one), "undo"))
        if one.is_to_mend:
            actions.append(Action("Back to the sender…", lambda: self.on_return(one), "export"))
            actions.append(Action("Copy the e-mail", lambda: self.on_letter(one), "copy"))
        return Section(one.name, (*told, table), actions=tuple(actions))
