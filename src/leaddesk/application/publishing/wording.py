"""The standing wording of prints, which ships as data so that policy can change it (house.md, decision 10)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leaddesk.application.publishing.contents import SheetColumn


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a contact sheet is for, and the fewest columns that serve it."""

    code: str
    name: str
    columns: tuple[SheetColumn, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that stand in every brochure, leaflet and contact sheet; `{email}` and the like are filled in by `filled`."""

    title: str
    introduction: str
    how_to_book: tuple[str, ...]
    terms: tuple[str, ...]
    other_formats: str
    tiers: Mapping[str, str]
    marking: str
    keep_for_days: int
    purposes: tuple[Purpose, ...]


def read_wording(file: Path) -> Wording:
    """The wording of a .toml file as shipped in resources/brochure."""
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    brochure, sheet = words["brochure"], words["contact_sheet"]
    headings = {code: SheetColumn(code, heading, weight) for code, (heading, weight) in sheet["headings"].items()}
    return Wording(
        title=brochure["title"],
        introduction=brochure["introduction"],
        how_to_book=tuple(brochure["how_to_book"]),
        terms=tuple(brochure["terms"]),
        other_formats=brochure["other_formats"],
        tiers=words["tiers"],
        marking=sheet["marking"],
        keep_for_days=sheet["keep_for_days"],
        purposes=tuple(
            Purpose(one["code"], one["name"], tuple(headings[code] for code in one["columns"])) for one in sheet["purposes"]
        ),
    )
