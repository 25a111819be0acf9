"""Asks for a file or its password, in the one place that opens such windows."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods")
SPREADSHEETS = f"Spreadsheets ({' '.join(f'*{ending}' for ending in ENDINGS)});;All files (*)"


def ask_where_to_save(parent: QWidget, proposed: str, words: str) -> Path | None:
    """Where to save, or None; the name's ending is kept when the officer leaves it out."""
    suffix = Path(proposed).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, words, str(Path.home() / proposed), f"*{suffix}")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix else file.with_suffix(suffix)


def ask_which_file(parent: QWidget, words: str, kinds: str) -> Path | None:
    """Which file to open, or None; `kinds` such as `Spreadsheets (*.csv *.xlsx)`."""
    chosen, _ = QFileDialog.getOpenFileName(parent, words, str(Path.home()), kinds)
    return Path(chosen) if chosen else None


def ask_which_folder(parent: QWidget, words: str) -> Path | None:
    """Which folder files go into, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, words, str(Path.home()))
    return Path(chosen) if chosen else None


def ask_password(parent: QWidget, file: Path, words: str) -> str:
    """The password of a protected file, typed unseen; empty when the officer gives none."""
    typed, given = QInputDialog.getText(parent, f"Password of {file.name}", words, QLineEdit.EchoMode.Password)
    return typed if given else ""
