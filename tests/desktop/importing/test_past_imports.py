"""Tools > Imports: what was saved, what is still doubtful, and taking a file back."""

import pytest
from shiboken6 import isValid

from leaddesk.desktop.importing.past_imports import PastImports
from leaddesk.domain.imports import ImportBatch, ImportMessage
from leaddesk.domain.schools import School
from tests.desktop.importing.test_import_window import opened, save, write
from tests.window import Officer, page_words

__all__ = ["write"]


@pytest.fixture
def past(officer: Officer, write) -> PastImports:
    """The window after an import with one row that was rejected."""
    save(officer, opened(officer, write(("999077", "Thameside", "Newhaven Primary", "", ""), ("12", "Thameside", "No Such", "", ""))))
    officer.dialog().leave.click()
    officer.do("imports")
    window = officer.dialog()
    assert isinstance(window, PastImports)
    officer.until(lambda: "2 schools: 1 new, 1 with problems." in page_words(window.tab.page))
    return window


def act(window: PastImports, words: str) -> None:
    content = window.tab.page.content
    rows = [action for section in content.sections for block in section.blocks for line in getattr(block, "actions", ()) for action in line]
    actions = [*content.actions, *(action for section in content.sections for action in section.actions), *rows]
    next(action for action in actions if action.words == words).run()


def kept(officer: Officer, kind: type) -> list:
    with officer.store.reading() as reading:
        return list(reading.every(kind))


def test_a_doubtful_row_is_settled_and_can_be_reopened(officer: Officer, past: PastImports) -> None:
    act(past, "Settle")
    officer.until(lambda: "Settled (1)" in page_words(past.tab.page))
    assert [message.is_settled for message in kept(officer, ImportMessage) if message.row] == [True]
    act(past, "Reopen")
    officer.until(lambda: "Rows to look at (1)" in page_words(past.tab.page))
    past.reject()


def test_a_whole_import_is_taken_back_even_after_rows_were_settled(officer: Officer, past: PastImports) -> None:
    act(past, "Settle")
    officer.rest()
    act(past, "Undo this import")
    officer.rest()
    assert "Undone" in past.message.words()
    assert kept(officer, ImportBatch) == []
    assert "Newhaven Primary" not in {school.name for school in kept(officer, School)}
    past.reject()


def test_the_list_says_when_in_words(past: PastImports) -> None:
    model = past.tab.list.model
    at = model.definition.keys.index("imported_at")
    words = model.index(0, at).data()
    assert "T" not in words
    assert words[-3] == ":"
    past.reject()


def test_no_officer_reads_the_code_of_a_kind(past: PastImports) -> None:
    model = past.tab.list.model
    assert model.index(0, model.definition.keys.index("kind")).data() == "Schools register (GIAS)"
    assert "Schools register (GIAS)" in page_words(past.tab.page)
    past.reject()


def test_nothing_yet_says_the_next_step(officer: Officer) -> None:
    officer.do("imports")
    window = officer.dialog()
    assert isinstance(window, PastImports)
    assert window.tab.list.model.rowCount() == 0
    window.reject()


def test_a_window_that_was_closed_hears_of_nothing_more(officer: Officer, past: PastImports) -> None:
    assert past.tab.shown is not None
    past.close()
    officer.until(lambda: not isValid(past))
    officer.do("undo")
    officer.rest()
    assert kept(officer, ImportBatch) == []
