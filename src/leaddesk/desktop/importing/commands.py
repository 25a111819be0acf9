"""The commands of importing: File > Import, Tools > Imports, and files dropped on the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.importing.import_window import ImportWindow
from leaddesk.desktop.importing.past_imports import PastImports
from leaddesk.desktop.kit.file_questions import ENDINGS, SPREADSHEETS, ask_which_folder
from leaddesk.domain.written_dates import date_in_file_name

PASTED = Path("pasted rows")
"""What an import of rows from the clipboard is called; no file of that name is ever read or written."""


class Importing(QObject):
    """Opens the windows of importing for one open database, and takes files dropped on its window."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._context = context
        context.window.setAcceptDrops(True)
        context.window.installEventFilter(self)

    def commands(self) -> tuple[Command, ...]:
        """What the menus offer."""
        return (
            Command("import", "Import…", Menu.FILE, self.ask_for_files, "Ctrl+I", "import", starts_group=True, place=20),
            Command("import_folder", "Import a folder…", Menu.FILE, self.ask_for_folder, "Ctrl+Alt+I", "import", place=20),
            Command("paste_rows", "Paste rows…", Menu.EDIT, self.paste_rows, "Ctrl+V", "import", starts_group=True),
            Command("imports", "Imports", Menu.TOOLS, self.show_past, "Ctrl+Shift+H", "history", place=20),
        )

    def ask_for_files(self) -> None:
        """File > Import: which files."""
        if self._may_write():
            files = ask_which_files(self._context.window)
            if files:
                self.open_files(files)

    def ask_for_folder(self) -> None:
        """File > Import a folder: every spreadsheet in it, such as the returns of all schools."""
        folder = ask_which_folder(self._context.window, "Import every spreadsheet of a folder") if self._may_write() else None
        if folder is None:
            return
        files = spreadsheets_in(folder)
        if files:
            self.open_files(files)
        else:
            self._context.say(f"There is no spreadsheet in {folder.name}. Choose the folder that holds the returns.", "warning")

    def open_files(self, files: Sequence[Path]) -> ImportWindow | None:
        """Preview these files, the oldest first, so that what changed between them is understood."""
        if not self._may_write():
            return None
        ordered = sorted(files, key=lambda file: (str(date_in_file_name(file.name) or ""), file.name))
        window = ImportWindow(ordered, self._context)
        window.begin()
        return window

    def paste_rows(self) -> ImportWindow | None:
        """Edit > Paste rows: what was copied in Excel, Outlook or Word goes to the same checks as a file; copied files are imported."""
        data = QGuiApplication.clipboard().mimeData()
        if files := dropped_files(data):
            return self.open_files(files)
        if not self._may_write():
            return None
        read_pasted = self._context.services.extras["read_pasted"]
        html, text = bytes(data.data("text/html").data()), data.text()  # taken here, since another program may own the clipboard
        window = ImportWindow([PASTED], self._context, lambda _file, _progress, which, _word: read_pasted(html, text, PASTED.name, which))
        window.begin()
        return window

    def show_past(self) -> None:
        """Tools > Imports."""
        PastImports(self._context).begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and dropped_files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and (files := dropped_files(event.mimeData())):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_files(files)
            return True
        return super().eventFilter(watched, event)

    def _may_write(self) -> bool:
        if self._context.store.is_read_only:
            self._context.say("This database is open for reading only. Open one that you may change, then import.", "warning")
            return False
        return True


def ask_which_files(parent: QWidget) -> list[Path]:
    """Which files to import; none when the officer thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, "Import", str(Path.home()), SPREADSHEETS)
    return [Path(name) for name in chosen]


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of this laptop among what was dropped, and the spreadsheets of folders; links are left out."""
    dropped = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for one in dropped for file in (spreadsheets_in(one) if one.is_dir() else [one]) if file.is_file()]


def spreadsheets_in(folder: Path) -> list[Path]:
    """The spreadsheets of a folder by name, without those that Excel keeps beside an open one."""
    found = (file for file in folder.iterdir() if file.suffix.lower() in ENDINGS and not file.name.startswith(("~$", ".")))
    return sorted(file for file in found if file.is_file())
