"""The place of partnerships: the board says the next step while it is empty, and the arrows move from card to card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from leaddesk.application.keeping import record
from leaddesk.desktop.partnerships.board import EMPTY, Board
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.records import new_uid
from tests.window import Officer


def place(officer: Officer) -> Board:
    officer.window.turn_to(3)
    shown = officer.window.tabs[3].showing()
    assert isinstance(shown, Board)
    return shown


def test_an_empty_board_says_the_next_step(officer: Officer) -> None:
    assert EMPTY in [child.text() for child in place(officer).findChildren(QLabel)]


def test_arrows_move_and_pass_over_what_is_empty(officer: Officer) -> None:
    for state in (PartnershipState.MATCHING, PartnershipState.ACTIVE):
        new = Partnership(uid=new_uid(), name=f"Two schools, {state}", state=state)
        officer.context.announce(record(new, store=officer.store))
    board = place(officer)
    matching, active = board.cards[1][0], board.cards[3][0]
    matching.setFocus()
    officer.press(matching, Qt.Key.Key_Right)
    assert board.focusWidget() is active
    officer.press(active, Qt.Key.Key_Left)
    assert board.focusWidget() is matching


def test_a_hidden_board_is_read_again_only_when_it_is_turned_to(officer: Officer, monkeypatch) -> None:
    board = place(officer)
    officer.window.turn_to(0)
    read: list[Board] = []
    monkeypatch.setattr(Board, "_column", lambda self, column, real=Board._column: read.append(self) or real(self, column))
    new = Partnership(uid=new_uid(), name="Two schools", state=PartnershipState.MATCHING)
    officer.context.announce(record(new, store=officer.store))
    assert (read, board.cards) == ([], [])
    assert place(officer) is board
    assert [len(cards) for cards in board.cards if cards] == [1]
