"""Pictures every screen of the window on the demonstration borough: `python packaging/picture_every_screen.py FOLDER`.

Light and dark, text at 100, 150 and 200 %, each screen in a file such as `dark-150/schools-page.png`, to be looked at one by one.
Further arguments choose: `light`, `dark`, `100`, `150`, `200`. With QT_QPA_PLATFORM=xcb under Xvfb it pictures menus as they fall.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any, get_type_hints

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk import bootstrap
from leaddesk.application.work import Quietly
from leaddesk.desktop.application import make_application, make_desk
from leaddesk.desktop.contents import contents_of
from leaddesk.desktop.desk import Desk
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.kit.theme import ThemeChoice
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.schools import School
from leaddesk.resources import path_of
from picture_moments import picture_moments

SIZE = (1366, 768)
_SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": SIZE[0], "height": SIZE[1], "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
FORMS = Path(__file__).resolve().parents[1] / "ui"
PATIENCE_SECONDS = 60
SETTLING_SECONDS = 0.25
THEMES, SIZES = ("light", "dark"), (100, 150, 200)


class Camera:
    """Walks through the window and saves what shows."""

    def __init__(self, app: QApplication, desk: Desk, folder: Path) -> None:
        self._app, self._desk, self._folder = app, desk, folder
        self._into = folder

    @property
    def _context(self) -> Any:
        return self._desk.window.context

    def picture_all(self, themes: list[str], sizes: list[int]) -> None:
        """Every screen in every look."""
        for theme in themes:
            self._desk.looks.choose_theme(ThemeChoice(theme))
            for size in sizes:
                self._desk.looks.choose_text_size(size)
                self._desk.window.show_commands()
                self._into = self._folder / f"{theme}-{size}"
                self._into.mkdir(parents=True, exist_ok=True)
                self._tabs()
                self._menus()
                self._lists()
                self._forms()
                self._windows()
                self._importing()
                picture_moments(self._desk.window, self)

    def picture_first_run(self) -> None:
        """The page of a fresh laptop, in the look that was used last."""
        self._desk.show_first_run()
        self.shoot("first-run")

    def _tabs(self) -> None:
        for number, tab in enumerate(self._desk.window.tabs):
            self._desk.window.turn_to(number)
            for place in range(max(1, len(tab.places))):
                if tab.places:
                    self._desk.window.turn_to(number, place)
                name = f"tab-{number + 1}-{place + 1}"
                showing = tab.showing()
                if isinstance(showing, RecordTab):
                    showing.choose_none()
                    self.shoot(name)
                    showing.list.table.go_to(0)
                    self.shoot(f"{name}-page")
                else:
                    self.shoot(name)

    def _menus(self) -> None:
        self._desk.window.turn_to(0)
        for action in self._desk.window.menuBar().actions():
            menu = action.menu()
            menu.popup(self._desk.window.mapToGlobal(self._desk.window.menuBar().actionGeometry(action).bottomLeft()))
            self.shoot(f"menu-{action.text().replace('&', '').lower()}", menu)
            menu.close()

    def _lists(self) -> None:
        self._desk.window.turn_to(0, 0)
        shown = self._desk.window.tabs[0].showing().list
        for column in shown.definition.columns[:12]:
            popover = shown.bar.edit(column.key)
            self.shoot(f"filter-{column.key}", popover)
            popover.close()
        with self.dialog("columns"):
            shown.choose_columns()
        shown.show_where((), "no school is called so")
        self._context.say("This is a sentence above the page, which says what happened and what to do next.", "warning")
        self.shoot("empty-and-message")
        self._desk.window.message.clear()
        shown.show_all()

    def _forms(self) -> None:
        forms = Forms(self._context, self._desk.window)
        for file in sorted(FORMS.glob("*_editor.ui")):
            kind = RECORD_TYPE_OF.get(file.stem.removesuffix("_editor"))
            if kind is not None:
                with self.dialog(f"form-{kind.KIND}"):
                    self._amend(forms, self._one(kind))
        with self.dialog("form-new-leader"):
            forms.add_leader().save()
        with self.dialog("form-end-post"):
            forms.end_post(self._one(Appointment))
        with self.dialog("form-close-school"):
            forms.close_school(self._one(School))

    def _amend(self, forms: Forms, record: Record) -> None:
        if isinstance(record, Inspection):
            edit_inspection(record, self._context, self._desk.window, is_new=False)
        elif isinstance(record, Programme):
            edit_programme(record, self._context, self._desk.window, is_new=False)
        else:
            forms.amend(record)

    def _one(self, kind: type[Any]) -> Any:
        with self._context.store.reading() as reading:
            return next(reading.every(kind), None) or _blank(kind, reading)

    def _windows(self) -> None:
        self._desk.window.turn_to(0, 0)
        self._desk.window.tabs[0].showing().list.table.go_to(0)
        self.settle()
        for name in ("organisations", "groups", "vocabularies", "imports", "print_brochure", "print_leaflet", "print_contact_sheet",
                     "print_sign_in", "print_labels", "make_mail_merge", "make_contact_cards", "brand", "officer_name", "find_anything",
                     "open_window", "amend_these", "help", "keys", "about"):
            with self.dialog(name):
                self._desk.window.menus.actions[name].trigger()

    def _importing(self) -> None:
        for file in (f for f in sorted(path_of("samples").glob("thameside-*.[cx]*")) if "brand" not in f.stem):
            with self.dialog(f"import-{file.stem}"):
                ImportWindow([file], self._context).begin()

    @contextmanager
    def dialog(self, name: str) -> Iterator[None]:
        """Picture each dialog that opens meanwhile, then close it."""
        before = set(self._open_dialogs())
        yield
        self.settle()
        for dialog in (d for d in self._open_dialogs() if d not in before):
            self.shoot(name, dialog)
            dialog.close()
        self.settle()

    def _open_dialogs(self) -> list[QWidget]:
        return [w for w in self._app.topLevelWidgets() if w.isVisible() and w is not self._desk.window]

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of a widget, or of the main window."""
        self.settle()
        (widget or self._desk.window).grab().save(str(self._into / f"{name}.png"))

    def settle(self) -> None:
        """Let the window work until nothing is under way, and the page of a row has followed the row."""
        end = time.monotonic() + SETTLING_SECONDS
        wait_for(self._app, lambda: time.monotonic() > end and not self._desk.window.operations.is_busy)


def _blank(kind: type[Any], reading: Any) -> Any:
    """A record of a kind of which the borough has none: it refers to what there is, and says nothing else."""
    hints = get_type_hints(kind)
    needed = [f for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
    return kind(**{f.name: _nothing(hints[f.name], f.metadata.get("refers_to"), reading) for f in needed})


def _nothing(hint: Any, refers_to: str | None, reading: Any) -> Any:
    if refers_to and (held := next(reading.every(RECORD_TYPE_OF[refers_to]), None)):
        return held.uid
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: "", int: 0, bool: False, date: date(2026, 9, 1)}.get(hint) if hint in (str, int, bool, date) else new_uid()


def wait_for(app: QApplication, ready: Callable[[], bool]) -> None:
    """Let the window work until something is so; TimeoutError when it is not in time."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not ready():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise TimeoutError("the window was not ready in time")


def _laptop() -> str:
    """Qt's off-screen platform with the screen of a small laptop: its own is 800 by 800, and cramps every dialog."""
    file = Path(gettempdir()) / "leaddesk-laptop.json"
    file.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def main(folder: Path, chosen: list[str]) -> int:
    """Make the borough, open its window, and picture everything."""
    themes = [theme for theme in THEMES if theme in chosen] or list(THEMES)
    sizes = [size for size in SIZES if str(size) in chosen] or list(SIZES)
    os.environ.setdefault("QT_QPA_PLATFORM", _laptop())
    with TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        demo = bootstrap.make_demo(Path(home) / "Thameside", Quietly())
        app = make_application([])
        desk = make_desk(app, bootstrap.window_services(demo.database), contents_of)
        desk.window.resize(*SIZE)
        desk.window.show()
        desk.start()
        wait_for(app, lambda: bool(desk.window.tabs) and "vocabularies" in desk.window.menus.actions)
        camera = Camera(app, desk, folder)
        camera.picture_all(themes, sizes)
        camera.picture_first_run()
        desk.window.close()
    return 0


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), sys.argv[2:])
    sys.stdout.flush()
    os._exit(answer)  # PySide6 6.12 may abort while Python takes apart what still stands; every picture is saved by then
