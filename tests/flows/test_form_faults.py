"""What can go wrong at forms and lists, one fault at a time at the real window; the numbers are experience.md's, sections 4 and 5."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from leaddesk.desktop.records.bulk import BulkDialog
from leaddesk.domain.schools import School
from tests.desktop.conftest import answers, database, filled, officer, written
from tests.window import Officer, words_of

__all__ = ["answers", "database", "filled", "officer", "written"]


def dioceses(officer: Officer) -> set[str]:
    with officer.store.reading() as reading:
        return {school.diocese for school in reading.every(School)}


def bulk(officer: Officer) -> BulkDialog:
    officer.do("amend_these")
    dialog = officer.dialog()
    assert isinstance(dialog, BulkDialog)
    return dialog


def test_fault_9_rows_behind_a_filter_are_counted_previewed_kept_and_undone(officer: Officer) -> None:
    rows = officer.tab(0).list
    rows.show_where((), "Primary")
    dialog = bulk(officer)
    assert "Applies to 2 shown of 3." in words_of(dialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData("diocese"))
    dialog._binder.fields["diocese"].show("Thameside")
    assert not dialog.save.isEnabled(), "not before it is seen what would change"
    officer.until(lambda: "2 will change; 0 already have this value." in dialog.said.text())
    assert "Lark Rise Primary: blank → Thameside" in dialog.said.text()
    assert dioceses(officer) == {""}
    officer.qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    officer.until(lambda: dioceses(officer) == {"", "Thameside"})
    officer.rest()
    officer.do("undo")
    officer.until(lambda: dioceses(officer) == {""})


def test_fault_9_chosen_rows_say_selected(officer: Officer) -> None:
    rows = officer.tab(0).list
    rows.table.selectAll()
    dialog = bulk(officer)
    assert "Applies to 3 selected of 3." in words_of(dialog)
    dialog.reject()


@pytest.mark.parametrize("text", ["%", "_", '"', "*", "("])
def test_input_73_signs_are_searched_for_as_they_are(officer: Officer, text: str) -> None:
    rows = officer.tab(0).list
    rows.show_where((), text)
    assert rows.model.rowCount() == 0


def test_input_74_one_letter_works_and_ten_thousand_are_cut(officer: Officer) -> None:
    rows = officer.tab(0).list
    for text in ("q", "q" * 10_000):
        rows.filter.setText(text)
        rows._filter_by_text()
        assert rows.model.query.text == text[:200]


def test_fault_28_an_accent_is_found_without_it_and_kept_as_typed(officer: Officer) -> None:
    officer.tab(0).list.show_where((), "ecole saint eloi")
    assert officer.names() == ["École Saint Éloi"]


def test_faults_17_and_18_addresses_are_copied_and_who_has_none_is_said(officer: Officer) -> None:
    said: list[str] = []
    officer.context.said.connect(lambda words, _tone: said.append(words))
    officer.tab(0).list.export.copy_addresses()
    assert QGuiApplication.clipboard().text().count(";") == 1
    assert said == ["Copied 2 addresses. No address for Quarry Wood Primary."]


def test_input_29_no_label_of_the_page_reads_markup(officer: Officer) -> None:
    tab = officer.tab(0)
    tab.list.go_to(tab.list.model.uid(0))
    tab.show_current()
    labels = tab.page.findChildren(QLabel)
    assert labels
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in labels if each.text())
