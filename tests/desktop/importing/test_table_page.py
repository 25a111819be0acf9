"""The second step of an import: of a workbook with several tables, another than the one proposed is taken."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from leaddesk.desktop.importing.columns_model import Part
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.desktop.importing.table_page import TablePage
from leaddesk.domain.schools import School
from tests.desktop.importing.test_import_window import HEADINGS, opened, save
from tests.window import Officer, page_words

SPRING = (("999077", "Newhaven Primary"), ("999078", "Ropewalk Primary"))
AUTUMN = (("999079", "Quay Primary"),)


def rows(schools: tuple[tuple[str, str], ...]) -> list[list[str]]:
    """A register of these schools, cell by cell."""
    return [HEADINGS.split(","), *([urn, "", "Thameside", name, "Open", "", "", "", "01-10-2026"] for urn, name in schools)]


@pytest.fixture
def two_sheets(tmp_path: Path) -> Path:
    """A workbook of two registers; the first, being larger, is the one proposed."""
    book = openpyxl.Workbook()
    book.active.title = "Spring"
    for row in rows(SPRING):
        book.active.append(row)
    page = book.create_sheet("Autumn")
    page.append(["Schools of the autumn"])
    for row in [[], *rows(AUTUMN)]:
        page.append(row)
    file = tmp_path / "registers.xlsx"
    book.save(file)
    return file


def to(officer: Officer, window: ImportWindow, step: Step) -> None:
    window.rail.setCurrentRow(step)
    officer.until(lambda: not officer.window.operations.is_busy and window.step is step)


def names(officer: Officer) -> set[str]:
    with officer.store.reading() as look:
        return {school.name for school in look.every(School)}


def test_54_another_table_is_chosen_at_the_window_and_imported(officer: Officer, two_sheets: Path) -> None:
    before = names(officer)
    window = opened(officer, two_sheets)
    to(officer, window, Step.TABLE)
    offered = [window.table_page.tables.item(at).text() for at in range(window.table_page.tables.count())]
    assert [words.partition(":")[0] for words in offered] == ["Spring", "Autumn"]
    assert window.table_page.tables.currentRow() == 0
    window.table_page.tables.setCurrentRow(1)
    assert window.table_page.heading_row.value() == 3
    to(officer, window, Step.CHECK)
    save(officer, window)
    officer.until(lambda: window.step is Step.SAVED)
    assert names(officer) == before | {"Quay Primary"}
    window.leave.click()


def test_the_window_asks_which_of_two_tables_is_meant_and_counts_what_was_not_read(officer: Officer, two_sheets: Path) -> None:
    before = names(officer)
    window = opened(officer, two_sheets)
    assert window.step is Step.TABLE
    assert "Several tables of this file" in window.message.words()
    assert window.table_page.tables.hasFocus()
    assert window.table_page.shown.text() == "As it would be read"
    window.table_page.tables.setCurrentRow(1)
    assert "choose Next" in window.table_page.shown.text()
    window.table_page.tables.setCurrentRow(0)
    window.onward.click()
    officer.until(lambda: window.step is Step.COLUMNS and not officer.window.operations.is_busy)
    to(officer, window, Step.CHECK)
    assert "Not read: Autumn (1 row)." in window.preview.about.text()
    save(officer, window)
    officer.until(lambda: window.step is Step.SAVED)
    assert "Not read: Autumn (1 row)." in page_words(window.saved.page)
    assert names(officer) == before | {"Newhaven Primary", "Ropewalk Primary"}
    window.leave.click()


def test_every_field_of_the_sheet_page_has_a_letter_of_its_own(officer: Officer) -> None:
    page = TablePage()
    form = page.form
    letters = [form.itemAt(at, form.ItemRole.LabelRole).widget().text().partition("&")[2][:1].casefold() for at in range(form.rowCount())]
    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_a_file_of_no_known_kind_shows_its_headings_where_its_kind_is_chosen(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "strange.csv"
    file.write_text("Wer,Was,Wo\nHal,Deputy,Lark\nElsa,Head,Lark\n", encoding="utf-8")
    window = opened(officer, file)
    assert window.step is Step.FILE
    assert "Say which kind of file it is" in window.message.words()
    assert window.file_page.notes.text() == "Its headings are: Wer, Was, Wo."
    window.reject()


@pytest.fixture
def large_text(officer: Officer) -> Iterator[None]:
    """Text half as large again, for this test only: the fonts are the whole program's."""
    officer.desk.looks.choose_text_size(150)
    yield
    officer.desk.looks.choose_text_size(100)


@pytest.mark.usefixtures("large_text")
def test_how_sure_a_column_is_stays_in_sight_with_large_text(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "leaders.csv"
    file.write_text("URN,Name of the leader in full,Job title\n999001,Hal Ward of a long name indeed,SENCO\n", encoding="utf-8")
    window = opened(officer, file)
    window.resize(1366, 720)
    to(officer, window, Step.COLUMNS)
    table = window.columns.table
    officer.until(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.columnViewportPosition(Part.CONFIDENCE) + 100 < table.viewport().width()
    offered = [window.columns.fields.item(at).text() for at in range(window.columns.fields.count())]
    assert offered.index("URN") < offered.index("Assistant head")
    window.reject()


def test_a_list_of_codes_beside_the_table_is_not_asked_about(officer: Officer, two_sheets: Path) -> None:
    book = openpyxl.load_workbook(two_sheets)
    del book["Autumn"]
    for row in (("Code", "Meaning"), ("1", "Open"), ("2", "Closed")):
        book["Codes" if "Codes" in book.sheetnames else book.create_sheet("Codes").title].append(row)
    book.save(two_sheets)
    window = opened(officer, two_sheets)
    assert window.step is Step.CHECK
    assert "Not read: Codes (2 rows)." in window.preview.about.text()
    window.reject()


def test_49_many_sheets_are_found_by_their_name(officer: Officer, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for at in range(40):
        page = book.create_sheet(f"Year {at}")
        for row in rows(AUTUMN):
            page.append(row)
    book.save(tmp_path / "many.xlsx")
    window = opened(officer, tmp_path / "many.xlsx")
    to(officer, window, Step.TABLE)
    assert window.table_page.tables.count() == 40
    window.table_page.filter.setText("year 37")
    shown = [item.text() for item in map(window.table_page.tables.item, range(40)) if not item.isHidden()]
    assert [words.partition(":")[0] for words in shown] == ["Year 37"]
    window.reject()
