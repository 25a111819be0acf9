"""The icons are one set: one grid, one weight, coloured by the theme."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
PROMISED = [
    "school",
    "leader",
    "pathway",
    "partnership",
    "search",
    "filter",
    "columns",
    "export",
    "print",
    "copy",
    "undo",
    "redo",
    "add",
    "edit",
    "import",
    "home",
    "warning",
    "error",
    "done",
    "info",
    "close",
    "help",
    "calendar",
    "phone",
    "email",
    "link",
    "star",
    "menu",
    "app",
]


@pytest.mark.parametrize("name", sorted({*PROMISED, *(file.stem for file in FOLDER.glob("*.svg"))}))
def test_an_icon_belongs_to_the_set(name: str) -> None:
    svg = ET.fromstring((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
    assert svg.get("viewBox") == "0 0 24 24"
    if name != "app":
        assert (svg.get("stroke"), svg.get("stroke-width")) == ("currentColor", "2")
        colours = {element.get(key) for element in svg.iter() for key in ("fill", "stroke")} - {None, "none", "currentColor"}
        assert colours == set()
