"""What an officer answered or mended in the import window outlives refusals, Cancel and Esc, and what is said is what was saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.desktop.importing import file_by_file, import_window, job
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.importing.steps import Step
from leaddesk.domain.imports import Verdict
from tests.desktop.importing.test_import_window import HEADINGS, LARK, NEWHAVEN, WRONG, is_gone, opened, save, schools, write
from tests.desktop.importing.test_table_page import to
from tests.window import Answers, Officer, page_words

__all__ = ["write"]  # the fixture


def mended(officer: Officer, file: Path) -> ImportWindow:
    """The file opened, and the wrong URN of its last row mended."""
    window = opened(officer, file)
    assert window.job is not None
    assert window.job.preview is not None
    wrong = [row.number for row in window.job.preview.by_verdict[Verdict.REJECTED]]
    window.job.edit(wrong, "urn", "999088")
    window.preview.answered.emit()
    officer.until(lambda: not officer.window.operations.is_busy)
    return window


def test_what_is_said_of_a_long_file_is_what_was_saved(officer: Officer, write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long file is compared again only when it is saved."""
    for module in (import_window, file_by_file):
        monkeypatch.setattr(module, "AT_ONCE", 1)
    window = mended(officer, write(LARK, NEWHAVEN, WRONG))
    save(officer, window)
    officer.until(lambda: window.step is Step.SAVED)
    outcome = window.outcomes[0]
    assert outcome.counts["rejected"] == 0
    assert outcome.counts["created"] == 2
    assert not outcome.is_to_mend
    assert "problem" not in page_words(window.saved.page)
    assert "No Such" in schools(officer)


def test_an_answer_that_comes_while_the_file_is_compared_is_taken_up(officer: Officer, write) -> None:
    window = opened(officer, write(LARK, NEWHAVEN, WRONG))
    assert window.job is not None
    window.job.steer(left_out=frozenset({2}))
    window._compare()
    officer.until(lambda: window.job.compared is not None and 2 in window.job.compared.left_out)
    window.job.edit([4], "urn", "999088")
    window.preview.answered.emit()
    officer.until(lambda: not officer.window.operations.is_busy and window.job.is_compared)
    assert window.job.preview.counts["rejected"] == 0
    window.reject()


@pytest.mark.parametrize("row", [40, 4])
def test_a_row_without_headings_leaves_the_table_as_it_was_read(officer: Officer, write, row: int) -> None:
    window = mended(officer, write(LARK, NEWHAVEN, WRONG))
    to(officer, window, Step.TABLE)
    window.table_page.heading_row.setValue(row)
    window.onward.click()
    officer.until(lambda: not officer.window.operations.is_busy and bool(window.message.words()))
    assert window.step is Step.TABLE
    assert ("row 40" if row == 40 else "no rows") in window.message.words()
    assert window.job.options.edits == {(4, "urn"): "999088"}
    window.table_page.heading_row.setValue(1)
    to(officer, window, Step.CHECK)
    assert window.job.preview.counts["rejected"] == 0


def slowly(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Work that ends only when it is cancelled."""

    def wait(*args: object) -> None:
        progress = args[-1]
        while True:
            progress.report(1, None, "")

    monkeypatch.setattr(ImportJob, name, wait)


@pytest.mark.parametrize(("work", "step"), [("compare", Step.CHECK), ("read", Step.TABLE)])
@pytest.mark.parametrize("by_key", [True, False])
def test_cancel_goes_back_to_where_one_was(officer: Officer, write, monkeypatch, work: str, step: Step, by_key: bool) -> None:
    window = mended(officer, write(LARK, NEWHAVEN, WRONG))
    if work == "read":
        to(officer, window, Step.TABLE)
        window.table_page.heading_row.setValue(2)
    with monkeypatch.context() as patch:
        slowly(patch, work)
        window.onward.click() if work == "read" else window._compare(then=lambda: None)
        officer.until(window.working.isVisible)
        QTest.keyClick(window, Qt.Key.Key_Escape) if by_key else window.working.cancel.click()
        officer.until(lambda: not officer.window.operations.is_busy and not window.working.isVisible())
    assert window.step is step
    assert window.job.options.edits == {(4, "urn"): "999088"}
    assert window.job.choice is None


def test_esc_gives_back_what_a_cell_said_and_a_second_one_asks(officer: Officer, write, answers: Answers) -> None:
    window = mended(officer, write(LARK, NEWHAVEN, WRONG))
    window.preview.table.go_to(window.preview.model.place_of(4))
    officer.until(lambda: "urn" in window.preview.mend.inputs and window.preview.mend.isEnabled())
    field = window.preview.mend.inputs["urn"]
    field.setFocus()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "999088"
    assert not is_gone(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert [asked.text for asked in answers.asked] == ["Leave schools.csv?"]
    assert not is_gone(window), "the safe answer stays"
    assert window.job.options.edits
    window.leave.click()
    assert not is_gone(window)
    answers.give = ["Leave without saving"]
    window.reject()
    assert is_gone(window)


def test_a_fault_in_one_file_leaves_the_others_and_what_was_saved(officer: Officer, write, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [write(LARK, NEWHAVEN, name="a.csv"), write(NEWHAVEN, name="b.csv"), write(LARK, name="c.csv")]
    real, read = job.authorities_in, list[int]()

    def faulty(*args, **named):
        read.append(1)
        if len(read) == 2:
            raise ZeroDivisionError
        return real(*args, **named)

    monkeypatch.setattr(job, "authorities_in", faulty)
    officer.desk.services = replace(officer.desk.services, report_fault=lambda _error: files[0].with_name("fault.txt"))
    window = opened(officer, *files)
    window.save_button.click()
    officer.until(lambda: window.job.file.name == "c.csv" and window.step is Step.CHECK and not officer.window.operations.is_busy)
    window.leave.click()
    officer.until(lambda: window.step is Step.SAVED)
    said = page_words(window.saved.page)
    assert "1 of 3 files are saved." in said
    assert "A fault in LeadDesk stopped this file; nothing of it was saved." in said
    assert "fault.txt" in officer.window.message.words()


def test_how_a_file_is_written_stays_chosen_when_something_else_of_it_is(officer: Officer, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(f"Title,,\r\n{HEADINGS}\r\n999077,,Thameside,Sch\u0153n,Open,,B,C,01-10-2026\r\n".encode("cp1252"))
    window = opened(officer, file)
    for combo, at in ((window.table_page.encoding, 2), (window.table_page.separator, 1)):
        to(officer, window, Step.TABLE)
        combo.setCurrentIndex(at)
        window.onward.click()
        officer.until(lambda: not officer.window.operations.is_busy and window.step is not Step.TABLE)
    assert (window.job.choice.encoding, window.job.choice.separator) == ("cp1252", ",")
    window.reject()
