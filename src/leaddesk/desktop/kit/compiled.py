"""Compiled forms, imported when one is first opened: together they cost a third of a bare window's start."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol


class CompiledForm(Protocol):
    """What pyside6-uic makes of a form."""

    def setupUi(self, form: Any) -> None: ...


def form_of(noun: str) -> Callable[[], CompiledForm]:
    """Makes the form of `ui/<noun>_editor.ui`, such as `school` or `career_intention`."""

    def make() -> CompiledForm:
        module = import_module(f"leaddesk.desktop.forms.{noun}_editor_ui")
        made: CompiledForm = getattr(module, f"Ui_{noun.title().replace('_', '')}Editor")()
        return made

    return make
