"""A form as a dialog: checks as one types, saves through a use case, keeps what was typed when it is refused."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from leaddesk.application.changes import Changes
from leaddesk.application.drafts import Draft, begun_with, identity_of, kind_of
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.binder import Binder, Check, Choices
from leaddesk.desktop.kit.compiled import CompiledForm
from leaddesk.desktop.kit.inputs import said, say_again
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.record_window import RecordWindow
from leaddesk.desktop.kit.words import label
from leaddesk.domain.failures import KnownFailure, NotAccepted, Problem

DRAFT_PAUSE_MS = 2_000
FIELDS_NAMED = 3
"""More links than these would crowd the line above the form."""
TEXT_LINES, TICK_LINES = 3, 6
WIDTH_IN_CHARACTERS = 120
"""Three dates share a row without crowding."""


@dataclass(frozen=True, slots=True)
class Editing:
    """What to edit and what to do then. `save` runs off the window's thread and returns its Changes.

    `save_words` is the verb on the button ("Save school"); `choices` the entries of combo boxes by field; `check` replaces the
    record's own `problems()`; `then` gets the record once it is kept; `prepare` may adjust the form after it is built.
    """

    title: str
    form: Callable[[], CompiledForm]
    record: Any
    save: Callable[[Any], Changes]
    save_words: str = "Save"
    choices: Choices = field(default_factory=dict)
    check: Check | None = None
    then: Callable[[Any], None] | None = None
    prepare: Callable[[QWidget, Binder[Any]], None] | None = None


class Editor(QDialog):
    """Shows one form. What is half-typed is kept as a draft, also when LeadDesk closes or is killed; Cancel throws it away."""

    def __init__(self, editing: Editing, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._context = editing, context
        self.setWindowTitle(editing.title)
        self.setProperty("help_topic", getattr(editing.record, "KIND", ""))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = QWidget()
        editing.form().setupUi(self.form)
        self.binder: Binder[Any] = Binder(self.form, editing.record, choices=editing.choices, check=editing.check)
        if editing.prepare is not None:
            editing.prepare(self.form, self.binder)
        self.message = MessageBar(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.addButton(editing.save_words, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        self.save_button.setProperty("role", "primary")  # a property widens the button for its bold words; `:default` does not
        self.buttons.accepted.connect(self.save)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).clicked.connect(self._throw_away)
        self._lay_out()
        self._tried = self._is_saving = self._is_saved = False
        self.binder.changed.connect(self._check)
        self._draft_name = ""
        self._pause = QTimer(self, interval=DRAFT_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._keep_draft)
        self._begun = self._untouched = said(self.form)
        self._take_up_draft()
        self.binder.changed.connect(self._pause.start)
        context.drafts.ending.connect(self._end)
        self._fit()

    def save(self) -> None:
        """Keep the record, or say what is wrong with it."""
        self._tried = True
        record, problems = self.binder.read()
        if problems:
            self._show(problems)
            self.binder.focus_first(problems)
            return
        self._set_busy(True)
        self._context.write(
            self._editing.title, lambda _progress: self._save(record), lambda _changes: self._kept(record), failed=self._refused
        )

    def begin_with(self, changed: Any) -> None:
        """Fill in what a step changes; it is a draft only once the officer typed something as well."""
        self.binder.begin_with(changed)
        self._pause.stop()
        self._untouched = said(self.form)

    def reject(self) -> None:
        """Esc and the window's cross: what was typed is kept as a draft; a save under way is waited for."""
        if self._is_saving:
            self.message.say("This is being saved. The form closes by itself when it is.", "note")
            return
        if self._keep_draft():
            self._context.say("Your half-typed form is kept. Open it again to go on.", "note")
        super().reject()

    def _save(self, record: Any) -> Changes:
        """Runs off the window's thread."""
        changes = self._editing.save(record)
        self._is_saved = True
        return changes

    def _keep_draft(self) -> bool:
        """Keep what is typed; False when nothing is, or when no form can be opened on such a thing again."""
        now = said(self.form)
        typed = {name: value for name, value in now.items() if value != self._begun.get(name)}
        record = self._editing.record
        if not self.isVisible() or not kind_of(record) or not typed or now == self._untouched:
            return False
        draft = Draft(kind_of(record), self._editing.title, self._draft_of or identity_of(record), begun_with(record), typed)
        self._draft_name = draft.name
        self._context.drafts.keep(draft)
        return True

    def _end(self) -> None:
        """The database is let go: a form that stayed open would save into nothing."""
        self._pause.stop()
        if self._is_saved:
            self._drop_draft()
        else:
            self._keep_draft()
        super().reject()

    def _take_up_draft(self) -> None:
        draft = self._context.drafts.of(self._editing.record, self._editing.title) if kind_of(self._editing.record) else None
        self._draft_of = draft.record if draft is not None else None
        if draft is not None:
            self._draft_name = draft.name
            say_again(self.form, draft.typed)
            self.message.say("This is what you typed last time and did not save.", "note")

    def _throw_away(self) -> None:
        self._drop_draft()
        super().reject()

    def _drop_draft(self) -> None:
        if isValid(self):
            self._pause.stop()
        if self._draft_name:
            self._context.drafts.drop(self._draft_name)

    def _check(self) -> None:
        self._show(self.binder.read()[1])

    def _show(self, problems: tuple[Problem, ...]) -> None:
        elsewhere = self.binder.show_problems(problems, all_of_them=self._tried)
        if elsewhere:
            self.message.say(" ".join(str(p) for p in elsewhere), "danger")
        elif self._tried and problems:
            self._say_to_mend(problems)
        elif self._tried:
            self.message.clear()

    def _say_to_mend(self, problems: tuple[Problem, ...]) -> None:
        """Say how many fields need a look, with a link to each of the first."""
        names = [name for name in dict.fromkeys(p.field for p in problems) if name in self.binder.fields]
        self.message.say(f"{len(names)} {'field needs' if len(names) == 1 else 'fields need'} your attention.", "danger")
        spoken = [(self.binder.fields[name].spoken.replace("&", ""), partial(self._go_to, name)) for name in names[:FIELDS_NAMED]]
        self.message.lead_to(spoken)

    def _go_to(self, name: str) -> None:
        """Put the cursor into a field, and the field in sight."""
        self.binder.focus(name)
        self._scroll.ensureWidgetVisible(self.binder.fields[name].widget)

    def _kept(self, record: Any) -> None:
        self._drop_draft()
        if not isValid(self):  # the database was let go while it was saved
            return
        self._set_busy(False)
        self.accept()
        if self._editing.then is not None:
            self._editing.then(record)

    def _refused(self, error: Exception) -> bool:
        if not isValid(self):
            return False
        self._set_busy(False)
        if isinstance(error, NotAccepted):
            self._show(error.problems)
        elif isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
        else:
            self.message.say("This could not be saved, because of a fault in LeadDesk. What you typed is still here.", "danger")
            return False
        return True

    def _set_busy(self, busy: bool) -> None:
        self._is_saving = busy
        for part in (self.form, self.buttons):
            part.setEnabled(not busy)

    def _lay_out(self) -> None:
        self.form.setProperty("role", "surface")
        self.form.layout().setContentsMargins(16, 8, 16, 16)
        for widget in self.form.findChildren(QWidget):
            widget.ensurePolished()
            _allow_lines(widget)
        for named in self.form.findChildren(QLabel):
            above = 12 if named.property("role") == "section" else 4 if named.buddy() is not None else 0
            named.setContentsMargins(0, above, 0, 0)  # nearer to its own field than to the one above
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        self._scroll = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(label(self._editing.title, "title"))
        layout.addWidget(self.message)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.buttons)

    def _fit(self) -> None:
        """As large as its form, within the screen."""
        room = self.screen().availableGeometry().size()
        wanted = self.form.sizeHint()
        width = min(max(WIDTH_IN_CHARACTERS * self.fontMetrics().averageCharWidth(), wanted.width() + 80), room.width() - 48)
        height = min(self.sizeHint().height() + max(0, wanted.height() - self._scroll.sizeHint().height()) + 16, room.height() - 64)
        self.resize(width, height)


def edit(editing: Editing, context: WindowContext, parent: QWidget | None = None) -> Editor:
    """Open a form over the window; it does not stop the window's own work."""
    editor = Editor(editing, context, _over(parent))
    editor.open()
    return editor


def _allow_lines(widget: QWidget) -> None:
    """A field of several lines asks for a few of them at least."""
    if isinstance(widget, QPlainTextEdit):
        height = TEXT_LINES * widget.fontMetrics().lineSpacing()
    elif isinstance(widget, QListWidget):
        height = min(max(widget.count(), 1), TICK_LINES) * max(widget.sizeHintForRow(0), widget.fontMetrics().lineSpacing())
    else:
        return
    widget.setMinimumHeight(height + 16)  # the edge and the space within it


def _over(parent: QWidget | None) -> QWidget | None:
    """A form opened from a record's own window stands over that one, not over the main window behind it."""
    active = QApplication.activeWindow()
    return active if isinstance(active, RecordWindow) else parent
