"""The two pictures that a style sheet must have as files: the tick and the arrow of a choice, in the theme's colours."""

from pathlib import Path

from PySide6.QtCore import QDir, QFile, QIODevice, QTemporaryDir

_folder: QTemporaryDir | None = None
_made: set[str] = set()


def show_images_in(*, on_accent: str, muted: str) -> None:
    """Let `themed:` mean the pictures in these colours; each pair is written once, to a folder of its own."""
    global _folder
    if _folder is None:
        _folder = QTemporaryDir()
    name = f"{on_accent[1:]}-{muted[1:]}"
    place = Path(_folder.path()) / name
    if name not in _made and _folder.isValid():
        place.mkdir(exist_ok=True)
        for picture, colour in (("done", on_accent), ("down", muted)):
            file = QFile(f"icons:{picture}.svg")
            drawn = bytes(file.readAll().data()) if file.open(QIODevice.OpenModeFlag.ReadOnly) else b""
            (place / f"{picture}.svg").write_bytes(drawn.replace(b"currentColor", colour.encode()))
        _made.add(name)
    QDir.setSearchPaths("themed", [str(place)])
