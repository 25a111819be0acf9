"""Every screen at twice the size, in dark colours: words uncut and not faint, fields with edges (WCAG 2.2, 1.4.3, 1.4.4, 1.4.11)."""

import pytest

from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.main_window import MainWindow
from tests.looking import clipped
from tests.looking_at_colours import edgeless, faint
from tests.screens import Screens
from tests.walking import GROUPS, PLACES, Walk


@pytest.fixture(scope="module")
def walk(window: MainWindow, screens: Screens) -> Walk:
    return Walk(window, screens).dress(ThemeChoice.DARK, 200).over_all(clipped, faint, edgeless)


@pytest.mark.parametrize("group", [PLACES, *GROUPS])
def test_no_words_are_cut_or_faint_in_the_dark_at_twice_the_size(walk: Walk, group: str) -> None:
    assert not walk.faults[group], walk.told(group)
