"""Every place, page and form of the window: named, reachable, never a trap, large enough to hit, told apart by contrast (WCAG 2.2 AA)."""

import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QApplication, QComboBox, QLabel, QTabBar, QWidget

from leaddesk.desktop.kit import theme
from leaddesk.desktop.kit.compiled import form_of
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.domain.registry import RECORD_TYPE_OF
from tests.conftest import PROJECT
from tests.window import new_desk, services_for

LEAST_TARGET = 24
ROUNDING = 2
"""In pixels: a line of letters is as high as its font says, or one more, by what it is asked for."""
MOST_STEPS = 150
FORMS = [kind for file in sorted((PROJECT / "ui").glob("*_editor.ui")) if (kind := file.stem.removesuffix("_editor")) in RECORD_TYPE_OF]
TEXT_COLOURS = ("text", "muted", "accent", "danger", "warning", "good", "note")


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[QWidget]:
    """The window of the demonstration borough on a small laptop; nothing here changes it."""
    file = Path(shutil.copy(demo / "demo.leaddesk", tmp_path_factory.mktemp("accessible")))
    desk = new_desk(qapp, services_for(file))
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.window.activateWindow()
    desk.open(file)
    while "vocabularies" not in desk.window.menus.actions:
        qapp.processEvents()
    desk.window.looks = desk.looks
    yield desk.window
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()
    desk.looks.choose_text_size(100)


def _turn(window, tab: int, place: int) -> QWidget:
    """Show a list with the page of its first row."""
    places = window.tabs[tab].places
    window.turn_to(tab, place if place < len(places) else None)
    showing = window.tabs[tab].showing()
    if isinstance(showing, RecordTab) and showing.list.model.rowCount():
        showing.list.table.go_to(0)
        showing.show_current()
    QApplication.processEvents()
    return showing


def _name(widget: QWidget, place: QWidget | None = None) -> str:
    if isinstance(widget.parent(), QAbstractItemView) or widget.objectName().startswith("qt_"):
        return "part of another"
    buddy = next((each.text() for each in (place or widget.window()).findChildren(QLabel) if each.buddy() is widget), "")
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "") or buddy


def _focusable(place: QWidget) -> list[QWidget]:
    return [w for w in place.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(place) and w.isEnabled()]


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} “{_name(widget)}” {widget.width()}×{widget.height()}"


@pytest.mark.parametrize("tab", range(5))
def test_every_place_is_named_large_enough_and_no_trap(window, tab: int) -> None:
    for place in _places(window, tab):
        showing = _turn(window, tab, place)
        assert [_told(w) for w in _focusable(window) if not _name(w)] == []
        buttons = [w for w in _focusable(showing) if isinstance(w, QAbstractButton)]
        assert [_told(w) for w in buttons if min(w.width(), w.height()) < LEAST_TARGET] == []
        _tab_round(window, Qt.Key.Key_Tab)


def _places(window, tab: int) -> range:
    return range(max(1, len(window.tabs[tab].places)))


def _tab_round(window, key: Qt.Key) -> None:
    """Tab comes back to where it began, and never stays."""
    began = QApplication.focusWidget()
    assert began is not None
    for _ in range(MOST_STEPS):
        before = QApplication.focusWidget()
        QTest.keyClick(before, key)
        now = QApplication.focusWidget()
        assert now is not None
        assert now is not before, f"Tab stays in {_told(before)}"
        if now is began:
            return
    raise AssertionError(f"Tab does not come back to {_told(began)}")


@pytest.mark.parametrize("tab", range(5))
def test_f6_leaves_every_pane(window, tab: int) -> None:
    _turn(window, tab, 0)
    panes = 1 + len(window.tabs[tab].panes())
    seen = []
    for _ in range(panes):
        window.next_pane()
        assert QApplication.focusWidget() is not None
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) > 1
    window.next_pane()
    assert QApplication.focusWidget() is seen[0]


@pytest.mark.parametrize("kind", FORMS)
def test_every_field_of_every_form_is_named_and_large_enough(window, kind: str) -> None:
    form = QWidget(window)
    form_of(kind)().setupUi(form)
    form.resize(720, form.sizeHint().height())
    form.layout().activate()
    inputs = [w for w in _focusable(form) if not isinstance(w, QAbstractSlider) and not _is_part(w)]
    assert inputs
    assert [_told(w) for w in inputs if not _name(w, form)] == []
    assert [_told(w) for w in inputs if w.sizeHint().height() < LEAST_TARGET] == []
    form.deleteLater()


def _is_part(widget: QWidget) -> bool:
    """The line inside a combo box, what a list shows its rows in, and the arrows of a bar of tabs are parts of those."""
    return isinstance(widget.parent(), QComboBox | QAbstractItemView | QTabBar)


def _is_clipped(widget: QWidget) -> bool:
    """Words that wrap need height, others width."""
    if widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width()) - ROUNDING
    return widget.width() < widget.minimumSizeHint().width()


@pytest.mark.parametrize("size", [100, 200])  # in this order: every list lives by now, and is dressed anew for another size
def test_no_words_are_clipped_on_a_small_laptop(window, size: int) -> None:
    if size != window.settings.now.text_size:
        window.looks.choose_text_size(size)
    window.resize(1366, 768)
    clipped = []
    for tab, place in [(number, at) for number in range(5) for at in _places(window, number)]:
        showing = _turn(window, tab, place)
        QApplication.processEvents()  # a page that wraps anew settles in a second pass
        clipped += [
            f"{tab}-{place} {_told(w)} of {w.heightForWidth(w.width())}"
            for w in showing.findChildren(QAbstractButton)
            if w.isVisible() and w.text() and not w.visibleRegion().isEmpty() and _is_clipped(w)
        ]
    assert clipped == [], "\n".join(clipped)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST_LIGHT, theme.CONTRAST_DARK])
def test_every_pair_of_colours_that_meet_is_told_apart(colours: theme.Colours) -> None:
    grounds = {"surface": colours.surface, "window": colours.window, "hover": colours.hover}
    weak = [(name, at) for name in TEXT_COLOURS for at, ground in grounds.items() if theme.contrast(getattr(colours, name), ground) < 4.5]
    assert weak == []
    pairs = {"on_accent": (colours.on_accent, colours.accent), "on_selection": (colours.on_selection, colours.selection),
             "disabled primary": (colours.text, colours.hairline)}  # fmt: skip
    assert [name for name, pair in pairs.items() if theme.contrast(*pair) < 4.5] == []
    edges = {"rule": colours.rule, "focus": colours.focus}
    assert [n for n, c in edges.items() for g in (colours.surface, colours.window) if theme.contrast(c, g) < 3.0] == []


def test_a_colour_that_is_too_faint_is_found() -> None:
    faint = replace(theme.LIGHT, muted="#BBBBBB")
    assert theme.contrast(faint.muted, faint.surface) < 4.5
    assert {f.name for f in fields(theme.Colours)} >= set(TEXT_COLOURS)
