"""Columns give way together where the room is short, and every list as it comes needs no scrolling sideways on a laptop."""

from leaddesk.desktop.kit.fitting_columns import Wish, fitted, wish_of
from tests.window import Officer

ROOM = 799
"""Of a list beside its page in a window of 1366 pixels, with a scroll bar of its own; the next test proves it."""
WISHES = (Wish("name", 200, 150), Wish("day", 100, 100), Wish("words", 200, 100))


def test_columns_stand_as_they_would_like_while_there_is_room() -> None:
    assert fitted(WISHES, {}, 600) == {"name": 200, "day": 100, "words": 200}


def test_the_soft_ones_give_way_together_and_none_beyond_its_least() -> None:
    assert fitted(WISHES, {}, 425) == {"name": 175, "day": 100, "words": 150}
    assert fitted(WISHES, {}, 100) == {"name": 150, "day": 100, "words": 100}


def test_what_an_officer_drew_stays_so() -> None:
    assert fitted(WISHES, {"words": 200}, 475) == {"name": 175, "day": 100, "words": 200}


def test_a_list_has_that_room_on_a_laptop_and_uses_it(officer: Officer) -> None:
    officer.window.resize(1366, 768)
    table = officer.tab().list.table
    officer.until(lambda: table.viewport().width() >= ROOM)
    assert table.horizontalScrollBar().maximum() == 0
    table.setColumnWidth(0, 300)
    officer.until(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.columnWidth(0) == 300
    officer.window.resize(1366, 700)
    assert table.columnWidth(0) == 300


def test_every_list_as_it_comes_fits_into_a_laptops_window(officer: Officer) -> None:
    officer.window.resize(1366, 768)
    wide = []
    for number, tab in enumerate(officer.window.tabs):
        for place in range(len(tab.places)):
            officer.window.turn_to(number, place)
            shown = getattr(officer.window.tabs[number].showing(), "list", None)
            if shown is not None:
                wishes = [wish_of(c, shown.fontMetrics(), is_first=at == 0) for at, c in enumerate(shown.definition.columns) if c.is_shown]
                wide += [shown.definition.kind] if sum(fitted(wishes, {}, ROOM).values()) > ROOM else []
    assert wide == []
