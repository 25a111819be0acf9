"""One adapter per kind of input: reads and shows a value of a dataclass field, whatever widget the form uses for it."""

import types
import typing
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from leaddesk.application.describing.words import enum_in_words
from leaddesk.domain.advice import Advice, advice_on, advice_on_day
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import Problem
from leaddesk.domain.typed import typed_date, typed_number, why_no_date, why_no_number

SEARCHABLE_FROM = 25


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a choice: the value kept (a code, an identity, None) and the words shown."""

    value: Hashable
    words: str


@dataclass(frozen=True, slots=True)
class Field:
    """How the binder speaks to one input. `read` may raise Unreadable with the problem; `advice` is what is worth a word."""

    name: str
    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]
    on_change: Callable[[Callable[[], None]], object]
    advice: Callable[[], tuple[Advice, ...]] = tuple

    @property
    def spoken(self) -> str:
        """What the field is called, for those who hear it."""
        return self.widget.accessibleName() or self.name.replace("_", " ").capitalize()


class Unreadable(Exception):
    """What was typed cannot be understood at all; carries the problem to show beside the field."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


def field_for(name: str, widget: QWidget, hint: Any, choices: Sequence[Choice] | None) -> Field:
    """The adapter for a widget that edits a field of that type."""
    if isinstance(widget, QComboBox):
        return _choice_field(name, widget, hint, choices)
    if isinstance(widget, QLineEdit):
        return _line_field(name, widget, hint)
    if isinstance(widget, QPlainTextEdit):
        return Field(name, widget, lambda: widget.toPlainText().strip(), lambda v: widget.setPlainText(v or ""),
                     widget.textChanged.connect, lambda: advice_on(name, widget.toPlainText()))  # fmt: skip
    if isinstance(widget, QCheckBox):
        return _tick_field(name, widget, hint)
    raise TypeError(f"{name} is edited by a {type(widget).__name__}, which the binder does not know")


def _line_field(name: str, widget: QLineEdit, hint: Any) -> Field:
    kind, may_lack = core_type(hint)
    empty = None if may_lack else ""

    def read() -> Any:
        text = widget.text().strip()
        if not text and not may_lack and kind is not str:
            raise Unreadable(Problem(name, "This is needed.", "Write a date." if kind is date else "Write a number."))
        if not text:
            return empty
        return _understood(name, text, kind)

    def show(value: Any) -> None:
        widget.setText(_typed(value))
        widget.setCursorPosition(0)

    def advice() -> tuple[Advice, ...]:
        if kind is date:
            day = typed_date(widget.text())
            return advice_on_day(name, day) if day is not None else ()
        return advice_on(name, widget.text()) if kind is str else ()

    return Field(name, widget, read, show, lambda tell: widget.textChanged.connect(lambda _text: tell()), advice)


def _typed(value: Any) -> str:
    """A value as an officer would type it: `12 Sep 2026`, `2.5`, `10` and not `10.0`."""
    if isinstance(value, date):
        return date_in_words(value)
    return "" if value is None else f"{value:.10g}" if isinstance(value, float) else str(value)


def _understood(name: str, text: str, kind: type) -> Any:
    if kind is date:
        if (day := typed_date(text)) is None:
            raise Unreadable(why_no_date(name, text))
        return day
    if kind in (int, float):
        number = typed_number(text)
        if number is None or (kind is int and not isinstance(number, int)):
            raise Unreadable(why_no_number(name, text, whole=kind is int))
        return kind(number)
    return text


def _choice_field(name: str, widget: QComboBox, hint: Any, choices: Sequence[Choice] | None) -> Field:
    kind, may_lack = core_type(hint)
    if widget.isEditable() and choices is None:
        return Field(name, widget, lambda: widget.currentText().strip() or (None if may_lack else ""),
                     lambda v: widget.setEditText(v or ""), lambda tell: widget.editTextChanged.connect(lambda _t: tell()))  # fmt: skip
    empty = "" if kind is str and not may_lack else None  # a reference left open is None, which the record's own check looks for
    chooser = _Chooser(name, widget, list(choices) if choices is not None else _choices_of(kind, widget), empty)
    return Field(name, widget, chooser.read, chooser.show, chooser.on_change)


class _Chooser:
    """A combo box over choices; a value that is not among them (a closed term) is shown all the same, and kept."""

    def __init__(self, name: str, widget: QComboBox, offered: list[Choice], empty: str | None) -> None:
        self._name, self._widget, self._offered, self._empty = name, widget, offered, empty
        widget.clear()
        for choice in offered:
            widget.addItem(choice.words, choice.value)
        if widget.isEditable() or len(offered) >= SEARCHABLE_FROM:
            make_searchable(widget)

    def read(self) -> Any:
        """The value chosen; Unreadable when words were typed that are not in the list."""
        typed = self._widget.currentText() if self._widget.isEditable() else ""
        at = self._widget.findText(typed) if self._widget.isEditable() else self._widget.currentIndex()
        if at >= 0:
            return self._offered[at].value
        if typed.strip():
            raise Unreadable(Problem(self._name, "This is not in the list, or not any more.", "Choose one of the entries shown."))
        return self._empty

    def show(self, value: Any) -> None:
        """Choose the entry of a value."""
        at = next((n for n, choice in enumerate(self._offered) if choice.value == value), -1)
        if at < 0 and value not in (None, ""):
            self._offered.append(Choice(value, str(value)))
            self._widget.addItem(str(value), value)
            at = len(self._offered) - 1
        self._widget.setCurrentIndex(at)
        if self._widget.isEditable():
            self._widget.setEditText(self._offered[at].words if at >= 0 else "")
            cast("QLineEdit", self._widget.lineEdit()).setCursorPosition(0)  # a long name shows its beginning

    def on_change(self, tell: Callable[[], None]) -> None:
        """Call whenever another entry is chosen or typed."""
        self._widget.currentIndexChanged.connect(lambda _at: tell())
        if self._widget.isEditable():
            self._widget.editTextChanged.connect(lambda _text: tell())


def make_searchable(widget: QComboBox) -> None:
    """A long choice is found by typing any part of it."""
    widget.setEditable(True)
    widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(widget.model(), widget)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    widget.setCompleter(completer)


def _choices_of(kind: type, widget: QComboBox) -> list[Choice]:
    """Without choices given: a StrEnum's own values, or what the form itself lists."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [Choice(value, enum_in_words(value)) for value in kind]
    if kind is bool:
        return [Choice(None, "Not known"), Choice(True, "Yes"), Choice(False, "No")]
    return [Choice(widget.itemText(at), widget.itemText(at)) for at in range(widget.count())]


def _tick_field(name: str, widget: QCheckBox, hint: Any) -> Field:
    _, may_lack = core_type(hint)
    widget.setTristate(may_lack)
    states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}
    return Field(name, widget, lambda: next(v for v, state in states.items() if widget.checkState() is state),
                 lambda v: widget.setCheckState(states[v]), lambda tell: widget.checkStateChanged.connect(lambda _s: tell()))  # fmt: skip


def core_type(hint: Any) -> tuple[Any, bool]:
    """The type without None, and whether None is allowed."""
    parts = typing.get_args(hint) if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union else (hint,)
    named = [part for part in parts if part is not type(None)]
    return (named[0] if named else str), len(named) < len(parts)
