"""The standing wording of every print, kept as data so that policy can change it (house.md, decision 10)."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from leaddesk.application.publishing.contents import Contact, SheetColumn
from leaddesk.domain.failures import KnownFailure


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPurpose:
    """What a contact sheet is for, and the fewest columns that serve it (codes of the wording's headings)."""

    code: str
    name: str
    columns: tuple[SheetColumn, ...]

    @property
    def is_known(self) -> bool:
        """Whether columns were settled for it, by the wording or by the officer."""
        return bool(self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words that stand in every print whatever its content."""

    brochure_title: str
    introduction: str
    how_to_book: tuple[str, ...]
    terms: tuple[str, ...]
    terms_as_at: date
    historic: str
    other_formats: str
    tiers: dict[str, str]
    marking: str
    keep_for_days: int
    purposes: tuple[SheetPurpose, ...]
    columns: tuple[SheetColumn, ...] = ()

    def other_formats_from(self, contact: Contact) -> str:
        """How to get the document in another format, from this contact."""
        reach = " or ".join(part for part in (contact.email, contact.phone.replace(" ", "\u00a0")) if part.strip()) or contact.team
        return self.other_formats.format(reach=reach)


def read_wording(text: str) -> Wording:
    """The wording written in a TOML file; a column that has no heading is a KnownFailure naming it."""
    data = tomllib.loads(text)
    brochure, sheet = data["brochure"], data["contact_sheet"]
    headings = {code: SheetColumn(code, heading, weight) for code, (heading, weight) in sheet["headings"].items()}
    return Wording(
        brochure_title=brochure["title"],
        introduction=brochure["introduction"],
        how_to_book=tuple(brochure["how_to_book"]),
        terms=tuple(brochure["terms"]),
        terms_as_at=brochure["terms_as_at"],
        historic=brochure["historic"],
        other_formats=brochure["other_formats"],
        tiers=dict(data["tiers"]),
        marking=sheet["marking"],
        keep_for_days=sheet["keep_for_days"],
        columns=tuple(headings.values()),
        purposes=tuple(
            SheetPurpose(code=one["code"], name=one["name"], columns=tuple(_column(headings, code) for code in one["columns"]))
            for one in sheet["purposes"]
        ),
    )


@cache
def standing_wording() -> Wording:
    """The wording that ships with LeadDesk."""
    return read_wording((files("leaddesk.resources") / "brochure" / "wording.toml").read_text("utf-8"))


def _column(headings: dict[str, SheetColumn], code: str) -> SheetColumn:
    if code not in headings:
        raise KnownFailure(f"The contact sheet column “{code}” has no heading.", "Add it under headings in wording.toml.")
    return headings[code]
