"""Rows pasted into a list (experience.md, section 5, inputs 75 and 76): to the same checks as a file, and nothing kept before Save."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.imports import Verdict
from leaddesk.domain.schools import School
from tests.window import Officer

HEADINGS = ("URN", "LA (code)", "LA (name)", "EstablishmentName", "EstablishmentStatus (name)", "LastChangedDate")
NEWHAVEN = ("999077", "", "Thameside", "Newhaven Primary", "Open", "01-10-2026")
WRONG = ("12", "", "Thameside", "No Such", "Open", "01-10-2026")


def copy(*rows: tuple[str, ...], as_html: bool = False) -> None:
    """Put rows on the clipboard as Outlook (HTML) or as plain text editors do."""
    data = QMimeData()
    if as_html:
        data.setHtml("<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>")
    else:
        data.setText("\r\n".join("\t".join(row) for row in rows))
    QGuiApplication.clipboard().setMimeData(data)


def pasted(officer: Officer) -> ImportWindow:
    """Press Ctrl+V in the list; the import window at its Check step."""
    table = officer.tab(0).list.table
    officer.window.activateWindow()
    table.setFocus()
    officer.press(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (window,) = windows()
    officer.until(lambda: not officer.window.operations.is_busy and window.place.currentWidget() is window.preview)
    return window


def windows() -> list[ImportWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportWindow) and each.isVisible()]


def names(officer: Officer) -> set[str]:
    with officer.store.reading() as reading:
        return {school.name for school in reading.every(School)}


@pytest.mark.parametrize("as_html", [False, True], ids=["input_75_text", "input_76_html"])
def test_pasted_rows_go_to_the_check_and_are_kept_only_by_save(officer: Officer, as_html: bool) -> None:
    before = names(officer)
    copy(HEADINGS, NEWHAVEN, WRONG, as_html=as_html)
    window = pasted(officer)
    assert window.title.text() == "Import pasted rows"
    assert {verdict for verdict, rows in window.job.preview.by_verdict.items() if rows} == {Verdict.CREATED, Verdict.REJECTED}
    assert names(officer) == before
    window.save_button.click()
    officer.rest()
    assert names(officer) == before | {"Newhaven Primary"}
    assert officer.window.status.done.text() == "Imported 1 school from pasted rows"
    officer.do("undo")
    officer.until(lambda: names(officer) == before)


def test_closing_the_window_keeps_nothing(officer: Officer) -> None:
    before = names(officer)
    copy(HEADINGS, NEWHAVEN)
    pasted(officer).reject()
    assert names(officer) == before


@pytest.mark.parametrize(
    "rows",
    [(), (("no table",),), (NEWHAVEN, WRONG), (("Bread", "Butter"), ("rye", "salted"))],
    ids=["empty", "words", "headless", "unknown"],
)
def test_what_is_no_known_table_is_refused_in_two_sentences(officer: Officer, rows: tuple[tuple[str, ...], ...]) -> None:
    before = names(officer)
    copy(*rows)
    officer.do("paste_rows")
    officer.until(lambda: not windows() or windows()[0].step is Step.FILE)
    officer.rest()
    shown = windows()[0].message if windows() else officer.window.message
    words = shown.words().removeprefix("pasted rows: ")
    assert words
    assert words.count(". ") == 1
    assert words.endswith(".")
    assert names(officer) == before


def test_in_the_filter_the_same_key_pastes_words(officer: Officer) -> None:
    rows = officer.tab(0).list
    copy(("quarry",))
    officer.window.activateWindow()
    rows.filter.setFocus()
    officer.press(rows.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert rows.filter.text() == "quarry"
    assert not windows()


def test_files_copied_in_the_file_manager_are_imported(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "schools.csv"
    file.write_text("\n".join(",".join(row) for row in (HEADINGS, NEWHAVEN)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    window = pasted(officer)
    assert window.title.text() == "Import schools.csv"
    window.reject()
