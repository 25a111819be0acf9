"""The second step of an import: of a workbook with several tables, another than the one proposed is taken."""

from pathlib import Path

import openpyxl
import pytest

from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.schools import School
from tests.desktop.importing.test_import_window import HEADINGS, opened, save
from tests.window import Officer

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
