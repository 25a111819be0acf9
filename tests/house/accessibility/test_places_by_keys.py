"""Every place of every tab at the usual size: named, reachable by keys, never a trap, its focus seen, its words uncut."""

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from tests import looking
from tests.screens import Screens
from tests.walking import PLACES, Walk


@pytest.fixture(scope="module")
def walk(window: MainWindow, screens: Screens) -> Walk:
    return Walk(window, screens).dress(ThemeChoice.LIGHT, 100)


def test_every_place_is_named_large_enough_uncut_and_no_trap(walk: Walk) -> None:
    walk.over_places(looking.by_keys, looking.clipped)
    assert not walk.faults[PLACES], walk.told(PLACES)


def test_f6_leaves_every_pane(walk: Walk, window: MainWindow) -> None:
    for tab, place in walk.places():
        walk.turn(tab, place)
        panes = [pane for pane in window.tabs[tab].panes() if pane.isVisible()]
        seen = []
        for _ in range(1 + len(panes)):
            window.next_pane()
            assert looking.unseen_focus(QApplication.focusWidget()) == []
            seen.append(QApplication.focusWidget())
        assert len(set(seen)) == 1 + len(panes)
        window.next_pane()
        assert QApplication.focusWidget() is seen[0]
