"""Amend these…: one field of the chosen rows, previewed before anything is kept (experience.md, fault 9)."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from leaddesk.application.bulk import Preview, amend_many, amendable, preview, refused_words
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.binder import Binder
from leaddesk.desktop.kit.form_fields import Unreadable
from leaddesk.desktop.kit.list_view import ListView
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.desktop.records.plans import plan_of
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.registry import RECORD_TYPE_OF

PAUSE_MS = 150
"""How long typing rests before what it would do is looked at."""


def amend_these(rows: ListView, context: WindowContext) -> "BulkDialog | None":
    """Open the dialog on the selected rows, or on all that show when fewer than two are selected."""
    if context.store.is_read_only:
        context.say("This database is open for reading only. Open one that you may change.", "warning")
        return None
    shown, total = rows.model.rowCount(), rows.model.total
    uids = rows.model.uids(rows.table.selected_rows())
    words = f"Applies to {len(uids):,} selected of {total:,}."
    if len(uids) < 2:
        uids = rows.model.uids()
        words = f"Applies to {shown:,} shown of {total:,}."
    kind = rows.definition.record_kind
    with context.store.reading() as reading:
        record = reading.get(RECORD_TYPE_OF[kind], uids[0]) if uids else None
    if record is None:
        context.say("No row shows here. Take away a filter, then choose rows.", "note")
        return None
    dialog = BulkDialog(record, uids, words, context)
    if not dialog.names:
        dialog.deleteLater()
        context.say("These rows have no field that can be set for many. Amend each by itself.", "note")
        return None
    dialog.open()
    return dialog


class BulkDialog(QDialog):
    """The field, its new value as the record's own form edits it, and what that would do."""

    def __init__(self, record: Any, uids: Sequence[UUID], words: str, context: WindowContext) -> None:
        super().__init__(context.window)
        self._kind, self._uids, self._context = record.KIND, list(dict.fromkeys(uids)), context
        self.setWindowTitle("Amend these – LeadDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form, self._binder = _form_of(record, context, self)
        self._seen: tuple[str, Any] | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.names = [name for name in amendable(type(record)) if name in self._binder.fields]
        self.choice, self.values = QComboBox(), QStackedWidget()
        self.choice.setAccessibleName("Field to set")
        for name in self.names:
            widget = self._binder.fields[name].widget
            self.choice.addItem(widget.accessibleName(), name)
            self.values.addWidget(widget)
            self._binder.fields[name].on_change(self.look)
        self.scope, self.said = label(words, "", "note"), label("", "", "")
        self.said.setAccessibleName("What would change")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton("Amend these", QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("role", "primary")
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._turn)
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        if self.names:
            self._turn(0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        field = QLabel("&Field")
        field.setBuddy(self.choice)
        parts: tuple[QWidget, ...] = (self.scope, field, self.choice, QLabel("New value"), self.values, self.said, self.buttons)
        for widget in parts:
            layout.addWidget(widget)
        self.setMinimumWidth(520)

    def _turn(self, at: int) -> None:
        self.values.setCurrentIndex(at)
        self.look()

    def _value(self) -> Any:
        return self._binder.fields[self.choice.currentData()].read()

    def look(self) -> None:
        """Say soon what the value would do; the button works only when something would change and nothing is refused."""
        self._seen = None
        self.save.setEnabled(False)
        try:
            self._value()
        except Unreadable as error:
            self._pause.stop()
            self.said.setText(str(error.problem))
            return
        self.said.setText("Looking at what would change…")
        self._pause.start()

    def _look(self) -> None:
        """Look off the window's thread: 50,000 rows take seconds. What was asked before the last change is no longer told."""
        field, value = asked = self.choice.currentData(), self._value()
        self._seen = asked
        kind, uids, store = self._kind, self._uids, self._context.store
        self._context.read(
            "Looking at what would change",
            lambda progress: preview(kind, uids, field, value, store=store, progress=progress),
            lambda seen: self._tell(asked, seen),
            failed=lambda error: self._failed(error) if self._is_asked(asked) else isinstance(error, KnownFailure),
        )

    def _is_asked(self, asked: tuple[str, Any]) -> bool:
        return isValid(self) and self._seen is asked

    def _tell(self, asked: tuple[str, Any], seen: Preview) -> None:
        if self._is_asked(asked):
            self.said.setText(preview_words(seen))
            self.save.setEnabled(bool(seen.changing) and not seen.refused)

    def keep(self) -> None:
        """Set the field in one batch; the dialog stays with what was typed when it is refused."""
        field, value = self.choice.currentData(), self._value()
        store, kind, uids = self._context.store, self._kind, self._uids
        self.save.setEnabled(False)
        self._context.write(
            "Amending",
            lambda progress: amend_many(kind, uids, field, value, store=store, progress=progress),
            self._kept,
            failed=self._failed,
        )

    def _kept(self, changes: Any) -> None:
        self._context.say(f"Amended {sum(changes.updated.values()):,}. Undo takes it back.", "good")
        if isValid(self):
            self.accept()

    def _failed(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure) and isValid(self):
            self.said.setText(f"{error.what} {error.what_next}")
        return isinstance(error, KnownFailure)


def preview_words(seen: Preview) -> str:
    """The preview as sentences and lines."""
    lines = [f"{seen.changing:,} will change; {seen.same:,} already have this value."]
    lines += [f"{name}: {old} → {new}" for name, old, new in seen.examples]
    if seen.changing > len(seen.examples):
        lines.append(f"and {seen.changing - len(seen.examples):,} more")
    if seen.refused:
        lines.append(f"{refused_words(seen.refused)}. All or none: nothing is changed while one is refused.")
    return "\n".join(lines)


def _form_of(record: Any, context: WindowContext, parent: QWidget) -> tuple[QWidget, Binder[Any]]:
    """The record's own form, unseen, whose inputs the dialog borrows."""
    plan, form = plan_of(type(record)), QWidget(parent)
    plan.form().setupUi(form)
    form.hide()
    return form, Binder(form, record, choices=plan.choices(record, Choosing.of(context.store)), check=lambda _made: ())
