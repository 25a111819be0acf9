"""Tools > Imports: every file that was saved, its doubtful rows to settle, and taking a whole file back."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.file_kinds import FILE_KIND_TITLES
from leaddesk.application.importing.past import PastImport, past_import, settle, undo_import
from leaddesk.application.lists import IMPORTS
from leaddesk.application.naming import kind_in_words
from leaddesk.application.ports import Kept
from leaddesk.application.work import Progress
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.words import VERDICT_MARKS, VERDICT_WORDS, past_headline
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.file_questions import SPREADSHEETS, ask_which_file
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.page_content import Action, Block, PageContent, Rows, Section, Sentence, State
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.words import label
from leaddesk.domain.calendar import date_in_words, moment_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import ImportBatch, ImportMessage

SHOWN = 60
USUAL = (1180, 640)


class PastImports(QDialog):
    """The list at the left, the page of one import at the right."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Imports")
        self._context = context
        self.message = MessageBar()
        self.tab = RecordTab(IMPORTS, context, self._content, page_concerns=(ImportMessage.KIND, ImportBatch.KIND))
        self.tab.list.setAccessibleName("Imports")
        close = button("Close", "close", self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 16, 24, 16)
        stack.setSpacing(12)
        stack.addWidget(label("Imports", "title"))
        stack.addWidget(self.message)
        stack.addWidget(self.tab, 1)
        stack.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(USUAL[0], room.width() - 48), min(USUAL[1], room.height() - 64))

    def begin(self) -> None:
        """Show the window with the newest import."""
        self.open()
        if self.tab.list.model.rowCount():
            self.tab.list.table.go_to(0)
        self.tab.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _content(self, uid: UUID) -> PageContent | None:
        past = past_import(uid, store=self._context.store)
        if past is None:
            return None
        return _content_of(
            past, undo=lambda: self._undo(uid), settle_them=self._settle, run_again=lambda: self._run_again(past.file)
        )

    def _undo(self, uid: UUID) -> None:
        store, kept = self._context.store, list[Kept]()

        def take_back(_progress: Progress) -> Changes:
            changes, spared = undo_import(uid, store=store)
            kept.extend(spared)
            return changes

        self._context.write("Undoing the import", take_back, lambda changes: self._say_undone(changes, kept), failed=self._say)

    def _say_undone(self, changes: Changes, kept: Sequence[Kept]) -> None:
        words = f"Undone: {changes.summary.removeprefix('Undo: ')}."
        if not kept:
            self.message.say(words, "good")
            return
        stay = "1 record stays" if len(kept) == 1 else f"{len(kept):,} records stay"
        self.message.say(f"{words} {stay}, because of what was done since.", "warning", ("See which", lambda: self._show_kept(kept)))

    def _show_kept(self, kept: Sequence[Kept]) -> None:
        rows = [(one.words or kind_in_words(one.kind), one.why) for one in kept[:SHOWN]]
        section = Section("Not taken back", (Rows(("Record", "Why"), rows), *_more(len(kept))), count=len(kept))
        self.tab.page.show_page(PageContent(title="What stays of the import", sections=(section,)))
        self.tab.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _run_again(self, file: ImportBatch) -> None:
        """Its bytes are not kept, so the officer is asked for the file; another one is previewed like any other."""
        chosen = ask_which_file(self, f"Choose {file.file_name} again", SPREADSHEETS)
        if chosen is not None:
            self.run_again(chosen, file.file_kind)

    def run_again(self, chosen: Path, kind: str) -> None:
        """Preview a file as the kind that it was imported as."""
        self.reject()
        ImportWindow([chosen], self._context, kind=kind).begin()

    def _settle(self, messages: tuple[ImportMessage, ...], is_settled: bool) -> None:
        store = self._context.store
        self._context.write(
            "Settling", lambda _progress: settle(messages, store=store, is_settled=is_settled), failed=self._say
        )

    def _say(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)


def _content_of(past: PastImport, *, undo, settle_them, run_again) -> PageContent:  # type: ignore[no-untyped-def]
    file, of_rows = past.file, [message for message in past.messages if message.row is not None]
    still_open = tuple(message for message in of_rows if not message.is_settled)
    settled = tuple(message for message in of_rows if message.is_settled)
    about_file = tuple(Sentence(message.message, "muted") for message in past.messages if message.row is None)
    can_undo = past.step is not None and past.step.can_undo and not past.step.is_undone
    as_at = f" · as at {date_in_words(file.as_at)}" if file.as_at else ""
    by = f" by {past.step.officer}" if past.step is not None else ""
    sections = [
        Section(
            "Rows to look at", (_rows(still_open, "Settle", "done", lambda one: settle_them((one,), True)), *_rest(still_open)),
            count=len(still_open),
            actions=(Action("Settle all", lambda: settle_them(still_open, True), "done"),) if len(still_open) > 1 else (),
        )
    ]  # fmt: skip
    if about_file:
        sections.append(Section("The file as a whole", about_file))
    if settled:
        block = _rows(settled, "Reopen", "undo", lambda one: settle_them((one,), False))
        sections.append(Section("Settled", (block, *_rest(settled)), count=len(settled)))
    return PageContent(
        title=file.file_name,
        subtitle=f"{FILE_KIND_TITLES.get(file.file_kind, file.file_kind)}{as_at}",
        answer=(
            Sentence(past_headline(file)),
            Sentence(f"Imported {moment_in_words(file.imported_at)}{by}.", "muted"),
        ),
        sections=tuple(sections),
        actions=(*((Action("Undo this import", undo, "undo"),) if can_undo else ()), Action("Run again…", run_again, "import")),
    )


def _rows(messages: tuple[ImportMessage, ...], words: str, icon: str, act) -> Block:  # type: ignore[no-untyped-def]
    shown = messages[:SHOWN]
    return Rows(
        ("Row", "What to know"),
        [(f"{one.row:,}", (State(VERDICT_WORDS[one.verdict], VERDICT_MARKS[one.verdict]), one.message)) for one in shown],
        empty_words="Nothing is left to look at.",
        actions=[(Action(words, lambda one=one: act(one), icon),) for one in shown],  # type: ignore[misc]
    )


def _rest(messages: tuple[ImportMessage, ...]) -> tuple[Sentence, ...]:
    return _more(len(messages))


def _more(count: int) -> tuple[Sentence, ...]:
    rest = count - SHOWN
    return (Sentence(f"And {rest:,} more.", "muted"),) if rest > 0 else ()

