"""What can go wrong at lists, previews and screens, one fault at a time; the numbers are experience.md's, section 4."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent, QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QMenu

from leaddesk.desktop.importing.commands import Importing
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.rows_model import Part
from leaddesk.desktop.importing.verdict_chips import left_to_do
from leaddesk.desktop.importing.words import CHIP_MARKS, Chip
from leaddesk.desktop.kit import announcing, list_export
from leaddesk.desktop.kit.cells import Form
from leaddesk.desktop.kit.list_model import MARK_ROLE
from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.publishing.publish_window import PublishWindow
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from tests.desktop.conftest import answers, database, filled, officer, written
from tests.window import Officer, words_of

__all__ = ["answers", "database", "filled", "officer", "written"]

LEADERS = 1


def bcc_action(officer: Officer, tab: int) -> QAction:
    """The action of the Export menu, as it reads when the menu opens."""
    menus = [menu for menu in officer.tab(tab).list.findChildren(QMenu) if any("Bcc" in each.text() for each in menu.actions())]
    menus[0].aboutToShow.emit()
    return next(each for each in menus[0].actions() if "Bcc" in each.text())


def import_window(officer: Officer, folder: Path) -> ImportWindow:
    """The import window on a file of nine schools whose URNs are none, and a tenth that is new."""
    file = folder / "schools.csv"
    lines = [f"{n},Thameside,School {n},Open" for n in (*range(9), 999077)]
    file.write_text("\n".join(("URN,LA (name),EstablishmentName,EstablishmentStatus (name)", *lines)))
    window = officer.context.findChild(Importing).open_files([file])
    officer.until(lambda: not officer.window.operations.is_busy and window.place.currentWidget() is window.preview)
    return window


def test_fault_18_143_addresses_are_copied_for_bcc_and_none_is_cut_off(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    with officer.store.writing("Add leaders") as work:
        work.add(Person(uid=new_uid(), last_name=f"Reed{n:03}", email=f"reed{n:03}@{'long' * 9}.example") for n in range(143))
    rows = officer.tab(LEADERS).list
    rows.show_where((), "Reed")
    action = bcc_action(officer, LEADERS)
    assert action.text() == "Copy 143 addresses for Bcc"
    action.trigger()
    copied = QGuiApplication.clipboard().text().split("; ")
    assert copied == [f"reed{n:03}@{'long' * 9}.example" for n in range(143)]
    assert officer.window.message.words() == "Copied 143 addresses."
    monkeypatch.setattr(list_export, "COUNTED_AT_ONCE", 100)
    assert bcc_action(officer, LEADERS).text() == "Copy addresses for Bcc"


def test_fault_22_what_is_left_to_do_is_announced(officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", hear)
    window = import_window(officer, tmp_path)
    assert said == ["9 problems left"]
    window._compare()
    officer.rest()
    assert said == ["9 problems left"], "what has not changed is not said again"
    window.reject()


def test_fault_22_how_it_is_said() -> None:
    none = dict.fromkeys(Chip, 0)
    assert left_to_do(none) == "No problems left"
    assert left_to_do({**none, Chip.REJECTED: 1, Chip.CONFLICT: 1, Chip.POSSIBLE_DUPLICATE: 1}) == "1 problem left, 2 to decide"


def test_fault_25_paper_stays_white_in_the_dark(officer: Officer) -> None:
    officer.desk.looks.choose_theme(ThemeChoice.DARK)
    try:
        officer.do("print_contact_sheet")
        window = officer.dialog()
        assert isinstance(window, PublishWindow)
        officer.until(lambda: window.printed is not None)
        view = window.preview.view.viewport()

        def colours() -> set[str]:
            picture = view.grab().toImage()
            return {QColor(picture.pixel(x, picture.height() // 2)).name() for x in range(0, picture.width(), 5)}

        officer.until(lambda: "#ffffff" in colours())
        assert window.palette().window().color().lightness() < 60
        window.reject()
    finally:
        officer.desk.looks.choose_theme(ThemeChoice.SYSTEM)


def test_fault_26_what_a_colour_says_a_shape_and_a_word_say_too(officer: Officer, tmp_path: Path) -> None:
    window = import_window(officer, tmp_path)
    model = window.preview.model
    marks = [model.index(row, Part.VERDICT).data(MARK_ROLE).form for row in range(model.rowCount())]
    words = [model.index(row, Part.VERDICT).data() for row in range(model.rowCount())]
    assert set(zip(marks, words, strict=True)) == {(Form.UP, "New"), (Form.CROSS, "Problem")}
    window.reject()
    form = Counter(mark.form for mark in CHIP_MARKS.values())
    assert max(form.values()) == 1, "two verdicts have one shape"


def test_fault_28_an_accent_changes_nothing_in_the_order(officer: Officer) -> None:
    assert officer.names() == ["École Saint Éloi", "Lark Rise Primary", "Quarry Wood Primary"]


ELSEWHERE = """
import json, sys
import leaddesk.desktop
from pathlib import Path
from datetime import date
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QGuiApplication
from leaddesk.bootstrap import window_services, write_table
from leaddesk.desktop.application import make_application, make_desk
from leaddesk.desktop.contents import contents_of
from leaddesk.desktop.kit.icons import icon
from dataclasses import replace

def main():
    folder = Path(sys.argv[1])
    app = make_application([])
    services = replace(window_services(folder / "r.leaddesk"), settings_file=folder / "window.json")
    sizes = []
    for turn in range(2):
        desk = make_desk(app, services, contents_of)
        if not turn:
            desk.window.resize(801, 533)
        desk.window.show()
        sizes.append(desk.window.size().toTuple())
        ratio = desk.window.devicePixelRatioF()
        desk.window.close()
    picture = icon("add").pixmap(QSize(16, 16), ratio)
    write_table(folder / "list.csv", "List", ["a", "b"], [(1.5, date(2026, 9, 1))])
    print(json.dumps({"ratio": ratio, "sizes": sizes, "icon": picture.size().toTuple(), "locale": QLocale().name(),
                      "csv": (folder / "list.csv").read_text(encoding="utf-8-sig")}))

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize(("scale", "language"), [("1.25", "en_US.UTF-8"), ("1.5", "de_DE.UTF-8"), ("2.25", "en_US.UTF-8")])
def test_faults_24_and_27_any_scale_and_language_of_the_laptop(tmp_path: Path, scale: str, language: str) -> None:
    """Crisp and of the same size at every scale; British dates, commas in CSV, whatever the laptop speaks."""
    script = tmp_path / "elsewhere.py"
    script.write_text(ELSEWHERE, encoding="utf-8")
    screen = {"name": "wide", "x": 0, "y": 0, "width": 4000, "height": 3000, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}))
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "LC_ALL": language, "LANG": language}
    environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={tmp_path / 'screens.json'}"
    command = [sys.executable, str(script), str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["ratio"] == float(scale)
    assert told["sizes"][0] == told["sizes"][1] == [801, 533]
    assert told["icon"] == [round(16 * float(scale))] * 2
    assert told["locale"] == "en_GB"
    assert told["csv"].splitlines() == ["a,b", "1.5,2026-09-01"]


def test_fault_13_the_window_of_labels_says_to_print_at_their_own_size(officer: Officer) -> None:
    officer.do("print_labels")
    window = officer.dialog()
    officer.rest()
    assert "Print at 100 % (“actual size”), not “fit to page”. Try the calibration page first." in words_of(window)
    window.reject()
