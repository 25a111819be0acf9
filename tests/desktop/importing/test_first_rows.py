"""A long file shows its first rows while the rest is still being read and compared."""

import threading
from pathlib import Path

from leaddesk.application.importing.tables import TableInMemory
from leaddesk.application.work import Glance
from leaddesk.desktop.importing.import_window import ImportWindow
from tests.window import Officer

HEADINGS = ("URN", "School", "Headteacher")
GLANCE = Glance(HEADINGS, ((4, ("999001", "Lark Rise Primary", "Ada Marlowe")), (5, ("999002", "Estuary Academy", ""))))


def test_the_first_rows_show_while_the_file_is_read_and_go_with_it(officer: Officer) -> None:
    may_end = threading.Event()

    def read_slowly(_file, progress, _choice, _password):
        progress.give_glance(GLANCE)
        assert may_end.wait(20)
        return TableInMemory(HEADINGS, [["999001", "Lark Rise Primary", "Ada Marlowe"]])

    window = ImportWindow([Path("return.xlsx")], officer.context, read_slowly)
    window.begin()
    officer.until(window.working.rows.isVisible)
    rows = window.working.rows
    assert [rows.horizontalHeaderItem(at).text() for at in range(rows.columnCount())] == list(HEADINGS)
    assert [rows.verticalHeaderItem(at).text() for at in range(rows.rowCount())] == ["4", "5"], "as the sender's sheet numbers them"
    assert rows.item(0, 1).text() == "Lark Rise Primary"
    may_end.set()
    officer.rest()
    window.working.forget()
    assert not rows.isVisibleTo(window.working)
    window.reject()
