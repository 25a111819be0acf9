"""What leaves a long list is fetched off the window's thread, which would stand still for a second."""

import threading

from PySide6.QtGui import QGuiApplication

from leaddesk.desktop.kit import list_export


def test_many_rows_are_copied_and_saved_off_the_windows_thread(officer, written, tmp_path, monkeypatch):
    monkeypatch.setattr(list_export, "COUNTED_AT_ONCE", 2)
    view, threads = officer.tab().list, []
    real = view.model._listings.rows

    def rows(*asked):
        threads.append(threading.current_thread())
        return real(*asked)

    monkeypatch.setattr(type(view.model._listings), "rows", lambda _self, *asked: rows(*asked))
    view.export.copy_all()
    officer.until(lambda: officer.window.message.words() == "Copied 3 rows with headings.")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    view.export.save_to(tmp_path / "schools.xlsx")
    officer.rest()
    assert len(written.rows) == 3
    assert threads.count(threading.main_thread()) < len(threads)
    asked = [thread for thread in threads if thread is not threading.main_thread()]
    assert len(asked) == 2
