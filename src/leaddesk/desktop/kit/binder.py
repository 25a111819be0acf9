"""Binds a form to a record: a widget named `postcode` edits the field `postcode`, problems stand beside it (house.md, decision 8)."""

import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from leaddesk.desktop.kit.field_notes import FieldNote, offers_of
from leaddesk.desktop.kit.form_fields import Choice, Field, Unreadable, field_for
from leaddesk.desktop.kit.spans import bind_spans
from leaddesk.domain.advice import Advice
from leaddesk.domain.failures import Problem

R = TypeVar("R")
Choices = Mapping[str, Sequence[Choice]]
Check = Callable[[Any], tuple[Problem, ...]]


class _Signals(QObject):
    changed = Signal()


class Binder(Generic[R]):
    """Reads a form as a record of the same kind as the one it began with; fields without a widget stay as they were.

    `takes_notes`: whether words that do not belong in a field can be moved to a note, which the one who saves then keeps.
    """

    takes_notes = False

    def __init__(self, form: QWidget, record: R, *, choices: Choices | None = None, check: Check | None = None) -> None:
        self._record = record
        self._form = form
        self._check: Check = check or (lambda made: made.problems())
        self._signals = _Signals(form)
        self.changed = self._signals.changed
        self._touched: set[str] = set()
        self._notes: dict[str, FieldNote] = {}
        self._aside: dict[str, Advice] = {}
        self.fields: dict[str, Field] = {}
        self._bind(choices or {})
        self._spans = bind_spans(form, self.fields)
        self.show(record)
        self._begun = self.read()[0]
        for name, field in self.fields.items():
            field.on_change(lambda n=name: self._on_change(n))

    def show(self, record: R) -> None:
        """Show a record's values in the form."""
        for name, field in self.fields.items():
            field.show(getattr(record, name))
        for span in self._spans:
            span.show()

    def read(self) -> tuple[R, tuple[Problem, ...]]:
        """The record as typed, and everything wrong with it."""
        values: dict[str, Any] = {}
        unreadable: list[Problem] = []
        for name, field in self.fields.items():
            try:
                values[name] = self._without_aside(name, field.read())
            except Unreadable as error:
                if field.widget.isEnabledTo(self._form):  # what was typed for a day that is no longer asked for is in nobody's way
                    unreadable.append(error.problem)
        for span in self._spans:
            span.settle(values)
        made = replace(self._record, **values)  # type: ignore[type-var]
        return made, (*unreadable, *self._check(made))

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from the record it began with."""
        return bool(self._touched) and self.read()[0] != self._begun

    def show_problems(self, problems: Sequence[Problem], *, all_of_them: bool) -> list[Problem]:
        """Problems beside their fields; returns those that have no field here. A field not yet touched is left in peace."""
        shown = [p for p in problems if all_of_them or p.field in self._touched]
        for name, note in self._notes.items():
            self._say(name, note, " ".join(str(p) for p in shown if p.field == name))
        return [p for p in shown if p.field not in self._notes]

    def aside_words(self) -> str:
        """The words that are to go to a note when this is saved, each with the name of its field; empty when there are none."""
        return "\n".join(f"{self.fields[name].spoken}: {advice.aside}" for name, advice in self._aside.items())

    def _say(self, name: str, note: FieldNote, problem: str) -> None:
        field = self.fields[name]
        advice = field.advice() if name in self._touched else ()
        if name in self._aside and self._aside[name] in advice:
            words = f"“{self._aside[name].aside}” goes to a note when you save."
            note.say(problem, words, [("Leave it here", lambda: self._put_aside(name, None))])
            return
        aside = (lambda each: self._put_aside(name, each)) if self.takes_notes else None
        note.say(problem, " ".join(str(each) for each in advice if each.what), offers_of(advice, field.show, aside))

    def _put_aside(self, name: str, advice: Advice | None) -> None:
        self._aside.pop(name, None)
        if advice is not None:
            self._aside[name] = advice
        self._on_change(name)

    def _without_aside(self, name: str, value: Any) -> Any:
        """What stays of a text whose other words go to a note; once it is typed anew, nothing goes."""
        if name not in self._aside:
            return value
        if self._aside[name] in self.fields[name].advice():
            return self._aside[name].instead[0]
        del self._aside[name]
        return value

    def begin_with(self, changed: R) -> None:
        """Fill in what a step changes, as if an officer had typed it: it is a draft when the form is left half-typed."""
        for name, field in self.fields.items():
            if getattr(changed, name) != getattr(self._record, name):
                field.show(getattr(changed, name))
        self.changed.emit()

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        _bring_forward(self.fields[name].widget)
        self.fields[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self, problems: Sequence[Problem]) -> None:
        """Put the cursor into the first field that has a problem, in the order in which Tab reaches them."""
        wrong = {p.field for p in problems} & self.fields.keys()
        widget = self._form
        while wrong and widget.objectName() not in wrong:
            widget = widget.nextInFocusChain()
            if widget is self._form:
                return
        if wrong:
            _bring_forward(widget)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bind(self, choices: Choices) -> None:
        hints = typing.get_type_hints(type(self._record))
        for each in fields(self._record):  # type: ignore[arg-type]
            widget = self._form.findChild(QWidget, each.name)
            if widget is None:
                continue
            self.fields[each.name] = field_for(each.name, widget, hints[each.name], choices.get(each.name))
            _name_for_readers(self._form, widget, each.name)
            self._notes[each.name] = FieldNote(self.fields[each.name], self._form)

    def _on_change(self, name: str) -> None:
        self._touched.add(name)
        self.changed.emit()


def _bring_forward(widget: QWidget) -> None:
    """Turn the pages that a field may stand on, since what is on a hidden one cannot take the focus."""
    page: QWidget | None = widget
    while page is not None:
        book = page.parentWidget().parentWidget() if page.parentWidget() is not None else None
        if isinstance(book, QTabWidget):
            book.setCurrentWidget(page)
        page = page.parentWidget()


def _name_for_readers(form: QWidget, widget: QWidget, name: str) -> None:
    """A field is named by its label; without one, by its field's own words."""
    if widget.accessibleName():
        return
    buddy = next((each for each in form.findChildren(QLabel) if each.buddy() is widget), None)
    text = buddy.text().replace("&", "").rstrip(":") if buddy is not None else getattr(widget, "text", str)() if _is_tick(widget) else ""
    widget.setAccessibleName(text.replace("&", "") or name.replace("_", " ").capitalize())


def _is_tick(widget: QWidget) -> bool:
    return widget.metaObject().className() == "QCheckBox"
