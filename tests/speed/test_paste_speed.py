"""5,000 rows pasted into a list (experience.md, section 5, input 75): the window never stands still a tenth of a second on the way."""

import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desktop.importing.import_window import ImportWindow
from tests.speed.test_stall_speed import PATIENCE_MS, STALL_MS, TIMES, Pulse
from tests.window import Officer, new_desk, services_for

ROWS = 5_000
pytestmark = [pytest.mark.speed, pytest.mark.timeout(300)]
HEADINGS = ("URN", "LA (code)", "LA (name)", "EstablishmentName", "EstablishmentStatus (name)", "Town", "Postcode", "TelephoneNum",
            "HeadTitle (name)", "HeadFirstName", "HeadLastName", "LastChangedDate")  # fmt: skip


def rows(number: int) -> list[tuple[str, ...]]:
    return [
        (str(150_000 + n), "", "Thameside", f"Primary {n}", "Open", "Thameside", "LE1 1AA", "020 7946 0101", "Ms", "Ada", f"Marlowe{n}",
         "01-10-2026")
        for n in range(number)
    ]  # fmt: skip


def as_html(table: list[tuple[str, ...]]) -> str:
    lines = ("".join(f"<td class=xl65 style='border-top:none'>{cell}</td>" for cell in row) for row in table)
    return "<html><body><table>" + "\n".join(f"<tr height=20>{line}</tr>" for line in lines) + "</table></body></html>"


def paste(officer: Officer, qtbot: QtBot) -> None:
    """Paste, look at the Check step, save, and let the list show what came."""
    operations = officer.window.operations
    officer.do("paste_rows")
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportWindow) and each.isVisible()]
    qtbot.waitUntil(lambda: not operations.is_busy and window.place.currentWidget() is window.preview, timeout=PATIENCE_MS)
    assert len(window.job.preview.staging.rows) == ROWS
    qtbot.wait(300)
    window.save_button.click()
    qtbot.waitUntil(lambda: not operations.is_busy and "Imported" in officer.window.status.done.text(), timeout=PATIENCE_MS)
    qtbot.wait(500)


@pytest.mark.parametrize("kind", ["text", "html"])
def test_pasting_never_stalls_the_window(qapp, qtbot, tmp_path, capsys, kind):
    table = [HEADINGS, *rows(ROWS)]
    stalls = []
    for turn in range(TIMES):
        (folder := tmp_path / str(turn)).mkdir()
        desk = new_desk(qapp, services_for(folder / "records.leaddesk"))
        desk.window.show()
        officer = Officer(desk, qtbot)
        officer.open(folder / "records.leaddesk")
        data = QMimeData()
        data.setText("\n".join("\t".join(row) for row in table))
        if kind == "html":
            data.setHtml(as_html(table))
        QGuiApplication.clipboard().setMimeData(data)
        qtbot.wait(1000)
        pulse = Pulse()
        paste(officer, qtbot)
        stalls.append(pulse.longest)
        pulse.deleteLater()
        desk.window.close()
        desk.window.deleteLater()
        qapp.processEvents()
    with capsys.disabled():
        sys.stdout.write(f"\nlongest stall while {ROWS:,} rows are pasted as {kind}: {', '.join(f'{each:.0f}' for each in stalls)} ms\n")
    assert min(stalls) < STALL_MS
