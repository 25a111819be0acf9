"""Every screen beside the tabs at the usual size: named, reachable by keys, never a trap, words uncut; and no screen left out."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

import leaddesk.desktop
from leaddesk.desktop.importing.working_page import WorkingPage
from leaddesk.desktop.kit.editor import Editor
from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.publishing.making import Making
from tests import looking
from tests.conftest import PROJECT
from tests.screens import Screens
from tests.walking import GROUPS, Walk

UNSEEN: dict[type[QWidget], str] = {
    WorkingPage: "shows only while a file is read or saved; it holds a line of words, a button, and the rows that the Sheet step shows",
    Making: "shows only while a long print is made; it holds a bar, a count and a button",
}
"""Classes that no walk can hold still, each with the reason."""


@pytest.fixture(scope="module")
def walk(window: MainWindow, screens: Screens) -> Walk:
    return Walk(window, screens).dress(ThemeChoice.LIGHT, 100).over_places().over_screens(looking.by_keys, _in_order, looking.clipped)


def _in_order(screen: QWidget) -> list[str]:
    return looking.order_faults(screen.form) if isinstance(screen, Editor) else []


@pytest.mark.parametrize("group", GROUPS)
def test_every_screen_is_named_large_enough_uncut_and_no_trap(walk: Walk, group: str) -> None:
    assert not walk.faults[group], walk.told(group)


def test_no_class_of_the_window_is_left_out_of_the_walk(walk: Walk) -> None:
    left_out = {made for made in _made_here() if made not in walk.seen and made not in UNSEEN}
    assert left_out == set(), "Let tests/screens.py open what shows them."
    assert [made for made in UNSEEN if made in walk.seen] == []


def test_no_form_is_left_out_of_the_walk(walk: Walk) -> None:
    forms = {"".join(part.title() for part in file.stem.split("_")) for file in (PROJECT / "ui").glob("*.ui")}
    assert forms - walk.named == set()


def test_a_dialog_that_no_class_stands_for_is_in_the_walk_too() -> None:
    """Those are made by a function; whoever writes another adds it here and to the walk."""
    files = (PROJECT / "src" / "leaddesk" / "desktop").rglob("*.py")
    makers = {file.stem for file in files if _makes_dialog(file.read_text(encoding="utf-8"))}
    assert makers == {"naming_dialog", "column_chooser", "conversation"}


def _makes_dialog(code: str) -> bool:
    return any(f" = {kind.__name__}(" in code for kind in (QDialog, QMainWindow)) or "QMessageBox(" in code or "QWizard(" in code


def _made_here() -> Iterator[type[QWidget]]:
    for module in pkgutil.walk_packages(leaddesk.desktop.__path__, "leaddesk.desktop."):
        importlib.import_module(module.name)
    found = [QWidget]
    for kind in found:
        found += [each for each in kind.__subclasses__() if each not in found]
    return (kind for kind in found if kind.__module__.startswith("leaddesk.desktop"))
