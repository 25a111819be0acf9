"""What a school has drawn on its workbook and a copy of it cannot keep, so that nobody misses it unawares."""

import re
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

_DRAWN = re.compile(rb"<(?:\w+:)?(?:sp|grpSp|cxnSp|contentPart)[\s>]")
_CONTROLS = ("xl/ctrlprops/", "xl/activex/", "xl/embeddings/")
_LINK = re.compile(r"xl/externalLinks/externalLink\d+\.xml")
_PICTURES = (".emf", ".wmf", ".svg")


def lost_parts(content: bytes) -> str:
    """What will be missing, as in “Text boxes and shapes and drawn pictures”; empty where all is kept."""
    with ZipFile(BytesIO(content)) as archive:
        names = [(name, name.casefold()) for name in archive.namelist()]
        drawn = any(_DRAWN.search(archive.read(name)) for name, low in names if low.startswith("xl/drawings/") and low.endswith(".xml"))
        others = not _are_links_to_books(archive)
    lost = ["text boxes and shapes"] if drawn else []
    if any(low.startswith(_CONTROLS) for _, low in names):
        lost.append("buttons and other controls")
    if any(low.startswith("xl/media/") and low.endswith(_PICTURES) for _, low in names):
        lost.append("drawn pictures")
    if others:
        lost.append("links to other programs")
    return " and ".join(lost).capitalize()


def can_keep_links(content: bytes) -> bool:
    """Whether every link leads to another workbook; one to a program would be written as a link to nothing, which Excel calls damaged."""
    with ZipFile(BytesIO(content)) as archive:
        return _are_links_to_books(archive)


def _are_links_to_books(archive: ZipFile) -> bool:
    names = set(archive.namelist())
    links = [PurePosixPath(name) for name in names if _LINK.fullmatch(name)]
    return all(b"externalBook" in archive.read(str(link)) and f"{link.parent}/_rels/{link.name}.rels" in names for link in links)
