"""What a school has drawn on its workbook and a copy of it cannot keep, so that nobody misses it unawares."""

import re
from io import BytesIO
from zipfile import ZipFile

_DRAWN = re.compile(rb"<(?:\w+:)?(?:sp|grpSp|cxnSp|contentPart)[\s>]")
_CONTROLS = ("xl/ctrlprops/", "xl/activex/", "xl/embeddings/")
_PICTURES = (".emf", ".wmf", ".svg")


def lost_parts(content: bytes) -> str:
    """What will be missing, as in “Text boxes and shapes, and buttons and lists”; empty where all is kept."""
    with ZipFile(BytesIO(content)) as archive:
        names = [(name, name.casefold()) for name in archive.namelist()]
        drawn = any(_DRAWN.search(archive.read(name)) for name, low in names if low.startswith("xl/drawings/") and low.endswith(".xml"))
    lost = ["text boxes and shapes"] if drawn else []
    if any(low.startswith(_CONTROLS) for _, low in names):
        lost.append("buttons and other controls")
    if any(low.startswith("xl/media/") and low.endswith(_PICTURES) for _, low in names):
        lost.append("drawn pictures")
    return " and ".join(lost).capitalize()
