"""The pictures that a style sheet must have as files: the tick, and the arrows of a choice and of a number, in the theme's colours."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QFile, QIODevice, QTemporaryDir


@cache
def _folder() -> QTemporaryDir:
    """One folder for the life of the program; Qt removes it at the end."""
    return QTemporaryDir()


def show_images_in(*, on_accent: str, muted: str) -> None:
    """Let `themed:` mean the pictures in these colours; each pair is written once, to a folder of its own."""
    folder = _folder()
    name = f"{on_accent[1:]}-{muted[1:]}"
    place = Path(folder.path()) / name
    if folder.isValid():
        place.mkdir(exist_ok=True)
        for picture, colour in (("done", on_accent), ("down", muted), ("up", muted)):
            file, copy = QFile(f"icons:{picture}.svg"), place / f"{picture}.svg"
            if not copy.exists() and file.open(QIODevice.OpenModeFlag.ReadOnly):  # a window may be themed before icons are known
                copy.write_bytes(bytes(file.readAll().data()).replace(b"currentColor", colour.encode()))
    QDir.setSearchPaths("themed", [str(place)])
