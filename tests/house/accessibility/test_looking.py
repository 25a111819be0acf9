"""What the walks look with finds the faults it is there to find."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from leaddesk.desktop.kit.table_items import cell_item
from tests import looking, looking_at_colours

LONG = "A programme whose name is far longer than the column that it stands in"


@pytest.fixture
def place(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(420, 240)
    QVBoxLayout(made)
    yield made
    made.close()


def shown(place: QWidget, widget: QWidget) -> QWidget:
    place.layout().addWidget(widget)
    place.show()
    QApplication.processEvents()
    return place


def table(item: QTableWidgetItem) -> QTableWidget:
    made = QTableWidget(1, 1)
    made.setHorizontalHeaderLabels(["Name"])
    made.setItem(0, 0, item)
    return made


def test_a_cell_that_is_cut_without_a_hint_is_found(place: QWidget) -> None:
    assert [fault for fault in looking.clipped(shown(place, table(QTableWidgetItem(LONG)))) if "no hint shows it whole" in fault]


def test_a_cell_whose_hint_shows_it_whole_is_not(place: QWidget) -> None:
    assert looking.clipped(shown(place, table(cell_item(LONG)))) == []


def test_a_day_that_its_field_cuts_is_found(place: QWidget) -> None:
    field = QLineEdit("23 November 2026")
    field.setFixedWidth(60)
    assert [fault for fault in looking.clipped(shown(place, field)) if fault.startswith("clipped")]


def test_words_cut_below_what_is_scrolled_to_are_found(place: QWidget) -> None:
    words = QLabel(LONG)
    words.setFixedWidth(30)
    words.move(0, 900)
    words.setParent(place)
    place.show()
    assert [fault for fault in looking.clipped(place) if fault.startswith("clipped")]


def test_a_control_without_a_name_is_found(place: QWidget) -> None:
    assert len(looking.nameless(shown(place, QPushButton()))) == 1


def test_a_field_without_an_edge_and_a_faint_word_are_found(place: QWidget) -> None:
    field, word = QLineEdit(), QLabel("Marlowe")
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else its cursor stands where an edge would
    field.setStyleSheet("border: 0; background: #FFFFFF")
    word.setStyleSheet("color: #DDDDDD")
    place.setStyleSheet("background: #FFFFFF")
    assert len(looking_at_colours.edgeless(shown(place, field))) == 1
    assert len(looking_at_colours.faint(shown(place, word))) == 1
