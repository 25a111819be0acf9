"""Every screen of the window: named, reachable, never a trap, its focus seen, its words uncut and told from their ground (WCAG 2.2 AA)."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desktop.kit import theme
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from tests import looking
from tests.screens import LAPTOP, LaptopScreen, Screens
from tests.window import new_desk, services_for

TEXT_COLOURS = ("text", "muted", "accent", "danger", "warning", "good", "note")
GROUPS = ("forms", "dialogs", "finding", "importing")


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[MainWindow]:
    """The window of the demonstration borough on a small laptop; nothing here changes it."""
    file = Path(shutil.copy(demo / "demo.leaddesk", tmp_path_factory.mktemp("accessible")))
    desk = new_desk(qapp, services_for(file))
    desk.window.resize(*LAPTOP)
    desk.window.show()
    desk.window.activateWindow()
    desk.open(file)
    while "vocabularies" not in desk.window.menus.actions:
        qapp.processEvents()
    desk.window.looks = desk.looks
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QWidget, "screen", lambda _widget: LaptopScreen)
        yield desk.window
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()
    desk.looks.choose_theme(ThemeChoice.LIGHT)
    desk.looks.choose_text_size(100)


@pytest.fixture(scope="module")
def screens(window: MainWindow, tmp_path_factory: pytest.TempPathFactory) -> Screens:
    return Screens(window, tmp_path_factory.mktemp("files"))


def _turn(window: MainWindow, tab: int, place: int) -> QWidget:
    """Show a list with the page of its first row."""
    places = window.tabs[tab].places
    window.turn_to(tab, place if place < len(places) else None)
    showing = window.tabs[tab].showing()
    if isinstance(showing, RecordTab) and showing.list.model.rowCount():
        showing.list.table.go_to(0)
        showing.show_current()
    QApplication.processEvents()
    QApplication.processEvents()  # a page that wraps anew settles in a second pass
    return showing


def _places(window: MainWindow, tab: int) -> range:
    return range(max(1, len(window.tabs[tab].places)))


def _wear(window: MainWindow, choice: ThemeChoice, size: int) -> None:
    if window.looks.theme is not choice:
        window.looks.choose_theme(choice)
    if size != window.settings.now.text_size:
        window.looks.choose_text_size(size)
    window.resize(*LAPTOP)


def _faults(walk: Callable[[Callable[[str, QWidget], None]], None], *checks: Callable[[QWidget], list[str]]) -> str:
    """What the checks find on every screen of a walk, a line each."""
    found: list[str] = []
    walk(lambda name, screen: found.extend(f"{name}: {fault}" for check in checks for fault in check(screen)))
    return "\n".join(dict.fromkeys(found))


def _by_keys(screen: QWidget) -> list[str]:
    return looking.nameless(screen) + looking.too_small(screen) + looking.tab_faults(screen)


# In this order: whatever can be seen at 100 % first, then the program is dressed anew for large text, and last for the dark


@pytest.mark.parametrize("tab", range(5))
def test_every_place_is_named_large_enough_and_no_trap(window: MainWindow, tab: int) -> None:
    _wear(window, ThemeChoice.LIGHT, 100)
    for place in _places(window, tab):
        showing = _turn(window, tab, place)
        faults = looking.too_small(showing) + looking.nameless(window) + looking.tab_faults(window) + looking.clipped(window)
        assert not faults, f"{tab}-{place}: " + "\n".join(faults)


@pytest.mark.parametrize("tab", range(5))
def test_f6_leaves_every_pane(window: MainWindow, tab: int) -> None:
    for place in _places(window, tab):
        _turn(window, tab, place)
        panes = [pane for pane in window.tabs[tab].panes() if pane.isVisible()]
        seen = []
        for _ in range(1 + len(panes)):
            window.next_pane()
            assert looking.unseen_focus(QApplication.focusWidget()) == []
            seen.append(QApplication.focusWidget())
        assert len(set(seen)) == 1 + len(panes)
        window.next_pane()
        assert QApplication.focusWidget() is seen[0]


@pytest.mark.parametrize("group", GROUPS)
def test_every_other_screen_is_named_large_enough_and_no_trap(screens: Screens, group: str) -> None:
    assert not (found := _faults(getattr(screens, group), _by_keys, looking.clipped)), found


def test_tab_follows_what_is_seen_in_every_form(screens: Screens) -> None:
    assert not (found := _faults(screens.forms, lambda screen: looking.order_faults(screen.form))), found


def test_no_words_are_cut_at_twice_the_size(window: MainWindow, screens: Screens) -> None:
    _wear(window, ThemeChoice.LIGHT, 200)
    cut = []
    for tab, place in [(number, at) for number in range(5) for at in _places(window, number)]:
        _turn(window, tab, place)
        cut += [f"{tab}-{place} {fault}" for fault in looking.clipped(window)]
    assert cut == [], "\n".join(cut)


@pytest.mark.parametrize("group", GROUPS)
def test_no_words_of_another_screen_are_cut_or_faint_at_twice_the_size(window: MainWindow, screens: Screens, group: str) -> None:
    _wear(window, ThemeChoice.LIGHT, 200)
    assert not (found := _faults(getattr(screens, group), looking.clipped, looking.faint)), found


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_as_drawn_are_told_from_their_ground(window: MainWindow, choice: ThemeChoice) -> None:
    _wear(window, choice, 200)
    for tab, place in ((0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (4, 0)):
        _turn(window, tab, place)
        assert looking.faint(window) == []


@pytest.mark.parametrize("group", GROUPS)
def test_words_of_another_screen_are_told_from_their_ground_in_the_dark(window: MainWindow, screens: Screens, group: str) -> None:
    _wear(window, ThemeChoice.DARK, 200)
    assert not (found := _faults(getattr(screens, group), looking.faint)), found


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
