"""A sheet in groups, the school in a cell merged over its leaders: asked once in the window, and saved."""

from pathlib import Path

import openpyxl

from leaddesk.application.importing.school_above import AboveAnswer
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Person
from tests.flows.test_a_return_and_back import Files, answered, files, imported, kept, officer
from tests.window import Officer

__all__ = ["files", "officer"]
ROWS = (
    ["School", "URN", "Role", "Name", "Start date"],
    ["Lark Rise Primary School", 999001, "Deputy headteacher", "Ann Marl", "01/09/2024"],
    [None, None, "SENCO", "Bo Day (leaving July 2027)", "05/01/2022"],
    [None, None, "Assistant headteacher", "FOX, Cy", "13/04/2026"],
    ["Quarry Wood Primary School", 999002, "SENCO", "Dee Moss", "01/09/2026"],
    [None, None, "Deputy headteacher", "Eva Pond", "01/09/2023"],
)


def grouped(file: Path) -> Path:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    for area in ("A2:A4", "B2:B4", "A5:A6", "B5:B6"):
        book.active.merge_cells(area)
    book.save(file)
    return file


def test_the_school_of_a_merged_cell_is_asked_about_once(officer: Officer, files: Files, tmp_path: Path) -> None:
    file = grouped(tmp_path / "leaders in groups.xlsx")
    window = imported(officer, files, file)
    assert window.job is not None
    assert window.job.preview is not None
    verdicts = {row.number: row.verdict for row in window.job.preview.staging.rows}
    assert [number for number, verdict in verdicts.items() if verdict is Verdict.REJECTED] == [3, 4, 6]
    answered(officer, window, AboveAnswer.FILL)
    kept(officer, window)
    with officer.store.reading() as look:
        assert {"Ann Marl", "Bo Day", "Cy Fox", "Dee Moss", "Eva Pond"} <= {person.name for person in look.every(Person)}
