"""Amend these… at the window, in every list that offers it: seen first, kept in one batch, undone at once (experience.md, fault 9)."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.application.bulk import amendable
from leaddesk.application.lists import LISTS
from leaddesk.desktop.records.bulk import BulkDialog
from leaddesk.domain.registry import RECORD_TYPE_OF
from tests.window import Officer, new_desk, services_for

PLACES = [
    (0, "schools"), (0, "vacancies"), (0, "practice"), (1, "leaders"), (1, "networks"), (1, "meetings"), (1, "incentives"),
    (2, "cohorts"), (2, "enrolments"), (2, "guidance"), (3, "needs"), (3, "partnerships"), (3, "visits"), (3, "reviews"),
    (3, "supporters"), (3, "capacity-offers"), (3, "development-needs"), (3, "objectives"), (3, "participants"), (3, "days"),
]  # fmt: skip


@pytest.fixture(scope="module")
def borough(qapp: Any, demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One window over a demonstration borough: every list has rows, and each test takes back what it did."""
    file = Path(shutil.copy(demo / "demo.leaddesk", tmp_path_factory.mktemp("bulk")))
    desk = new_desk(qapp, services_for(file))
    desk.window.show()
    yield desk, file
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def officer(borough: Any, qtbot: QtBot) -> Officer:
    desk, file = borough
    made = Officer(desk, qtbot)
    if desk.store is None:
        made.open(file)
    return made


def _first_change(dialog: BulkDialog, officer: Officer) -> None:
    """Choose another value in the first field that has one which changes something and which the rules accept."""
    for at, name in enumerate(dialog.names):
        dialog.choice.setCurrentIndex(at)
        widget = dialog._binder.fields[name].widget
        for value in range(widget.count() if hasattr(widget, "count") else 2):
            if hasattr(widget, "setCurrentIndex"):
                widget.setCurrentIndex(value)
            elif hasattr(widget, "setChecked"):
                widget.setChecked(bool(value))
            elif hasattr(widget, "setPlainText"):
                widget.setPlainText("Words of the test" * value)
            else:
                widget.setText("9 Nov 2026" if name.endswith("_on") else "Words of the test")
            dialog.look()
            officer.until(lambda: dialog._seen is not None or not dialog._pause.isActive())
            officer.rest()
            if dialog.save.isEnabled():
                return
    pytest.fail("no field of this list can be set for its rows")


@pytest.mark.parametrize(("tab", "kind"), PLACES, ids=[kind for _, kind in PLACES])
def test_9_one_field_of_the_chosen_rows_is_seen_kept_and_taken_back(officer: Officer, tab: int, kind: str) -> None:
    shown = officer.tab(tab, LISTS[kind].heading)
    record_type = RECORD_TYPE_OF[LISTS[kind].record_kind]
    shown.list.show_all()
    uids = shown.list.model.uids()[:2]
    shown.list.table.go_to(0)
    shown.list.table.selectionModel().clearSelection()
    for row in range(2):
        index = shown.list.model.index(row, 0)
        shown.list.table.selectionModel().select(
            index, shown.list.table.selectionModel().SelectionFlag.Select | shown.list.table.selectionModel().SelectionFlag.Rows
        )

    def held() -> list[Any]:
        with officer.store.reading() as reading:
            return [reading.get(record_type, uid) for uid in uids]

    before = held()
    officer.do("amend_these")
    dialog = officer.dialog()
    assert isinstance(dialog, BulkDialog)
    assert f"Applies to 2 selected of {shown.list.model.total:,}." in dialog.scope.text()
    assert set(dialog.names) <= set(amendable(record_type))
    _first_change(dialog, officer)
    field = dialog.choice.currentData()
    assert held() == before, "nothing is kept by looking"
    dialog.save.click()
    officer.rest()
    assert held() != before
    assert len({getattr(each, field) for each in held()}) == 1
    officer.do("undo")
    officer.rest()
    assert held() == before


def test_9_what_was_asked_first_is_not_told_after_another_value_was_chosen(officer: Officer) -> None:
    shown = officer.tab(0, "Schools")
    officer.do("amend_these")
    dialog = officer.dialog()
    dialog.choice.setCurrentIndex(dialog.choice.findData("diocese"))
    dialog._binder.fields["diocese"].show("One")
    dialog._look()
    dialog._binder.fields["diocese"].show("Another")
    dialog.look()
    assert not dialog.save.isEnabled()
    officer.until(lambda: "Another" in dialog.said.text())
    assert "→ One" not in dialog.said.text()
    dialog.reject()
    assert shown.list.model.total
