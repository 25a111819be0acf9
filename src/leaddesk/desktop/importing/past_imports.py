"""Tools > Imports: every file that was saved, its doubtful rows to settle, and taking a whole file back."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.application.importing.past import PastImport, past_import, settle, undo_import
from leaddesk.application.lists import IMPORTS
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.words import KIND_WORDS, VERDICT_MARKS, VERDICT_WORDS, past_headline
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.page_content import Action, Block, PageContent, Rows, Section, Sentence, State
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.words import label
from leaddesk.domain.calendar import date_in_words
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
        return None if past is None else _content_of(past, undo=lambda: self._undo(uid), settle_them=self._settle)

    def _undo(self, uid: UUID) -> None:
        store = self._context.store
        self._context.write(
            "Undoing the import", lambda _progress: undo_import(uid, store=store),
            lambda changes: self.message.say(f"Undone: {changes.summary.removeprefix('Undo: ')}.", "good"), failed=self._say,
        )  # fmt: skip

    def _settle(self, messages: tuple[ImportMessage, ...], is_settled: bool) -> None:
        store = self._context.store
        self._context.write(
            "Settling", lambda _progress: settle(messages, store=store, is_settled=is_settled), failed=self._say
        )

    def _say(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)


def _content_of(past: PastImport, *, undo, settle_them) -> PageContent:  # type: ignore[no-untyped-def]
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
        subtitle=f"{KIND_WORDS.get(file.file_kind, file.file_kind)}{as_at}",
        answer=(
            Sentence(past_headline(file)),
            Sentence(f"Imported {date_in_words(file.imported_at.date())} at {file.imported_at:%H:%M}{by}.", "muted"),
        ),
        sections=tuple(sections),
        actions=(Action("Undo this import", undo, "undo"),) if can_undo else (),
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
    rest = len(messages) - SHOWN
    return (Sentence(f"And {rest:,} more.", "muted"),) if rest > 0 else ()

