"""Brochure, leaflet and contact sheet: accessible, complete, and refused in words where they cannot be."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pikepdf
import pytest
from PIL import Image

from documents.pdf_reading import faults, structure, text_of
from documents.print_samples import BRAND, FULL, HISTORIC, SHORT, brochure, contact_sheet, leaflet
from leaddesk.application.publishing.contents import Contact
from leaddesk.documents.press import PrintingPress
from leaddesk.documents.programme_page import facts_of
from leaddesk.domain.failures import KnownFailure

PRESS = PrintingPress()


def picture(side: int = 40) -> bytes:
    file = BytesIO()
    Image.effect_noise((side, side), 90).save(file, "PNG")
    return file.getvalue()


def said(seed: int, count: int) -> str:
    """Words that are never the same on two lines, as in a text that someone wrote."""
    chosen = Random(seed)
    return " ".join("".join(chosen.choices("abcdefghiklmnoprstu", k=chosen.randint(2, 9))) for _ in range(count))


def squeezed(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


class TestBrochure:
    def test_it_passes_both_checkers(self, tmp_path: Path) -> None:
        assert faults(PRESS.brochure(brochure()).content, tmp_path) == []

    def test_preview_and_file_are_the_same_bytes(self) -> None:
        assert PRESS.brochure(brochure()).content == PRESS.brochure(brochure()).content

    def test_every_line_of_the_contents_gives_the_page_its_heading_stands_on(self) -> None:
        content = PRESS.brochure(brochure()).content
        pages = text_of(content)
        lines = dict(re.findall(r"(Whom to ask|The ladder|The strategy|Headteachers)\s+(\d+)", pages[1] + pages[2]))
        assert len(lines) == 4
        assert all(name in pages[int(number) - 1] for name, number in lines.items())
        with pikepdf.open(BytesIO(content)) as pdf:
            links = [link for page in pdf.pages[1:3] for link in page.get("/Annots", [])]
            targets = [link.Dest[0].objgen for link in links if "/Dest" in link]
            assert len(targets) == 9 + len(brochure().tiers) + len(brochure().programmes)
            assert set(targets) <= {page.objgen for page in pdf.pages}

    def test_each_programme_has_a_page_or_half_a_page(self) -> None:
        pages = text_of(PRESS.brochure(brochure()).content)
        shared = [page for page in pages if "three twilight workshops" in page]
        assert all("Mentoring-coaching" in page and "Extended Leadership Visits" in page for page in shared)
        assert len(shared) == len(brochure().tiers)

    def test_its_structure_is_chapters_of_programmes(self) -> None:
        tree = structure(PRESS.brochure(brochure()).content)
        assert len(tree.all("H1")) == 1
        assert len(tree.all("H2")) == 10 + len(brochure().tiers)
        assert len(tree.all("Table")) == 5
        assert all(len(row.kids) == 4 for row in tree.all("Table")[0].all("TR"))

    def test_a_brochure_of_empty_tiers_still_prints(self, tmp_path: Path) -> None:
        bare = replace(brochure(), partners=(), aims=(), contacts=(), how_to_book=(), terms=(), introduction="", strategy="")
        tiers = tuple(replace(section, programmes=(), also=()) for section in bare.tiers)
        result = PRESS.brochure(replace(bare, tiers=tiers))
        assert faults(result.content, tmp_path) == []
        assert "no programme for this tier yet" in squeezed(text_of(result.content))

    def test_a_very_long_programme_flows_on(self, tmp_path: Path) -> None:
        talkative = replace(FULL, key="long", involves=tuple(f"{said(n, 30)} end{n}" for n in range(60)))
        section = replace(brochure().tiers[0], programmes=(talkative,))
        content = PRESS.brochure(replace(brochure(), tiers=(section,))).content
        assert "end59" in squeezed(text_of(content))
        assert faults(content, tmp_path) == []

    def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest(self) -> None:
        with pytest.raises(KnownFailure, match="too pale") as refused:
            PRESS.brochure(replace(brochure(), brand=replace(BRAND, colour="#FFD200")))
        assert "Take #" in refused.value.what_next

    def test_a_logo_stands_on_the_cover(self, tmp_path: Path) -> None:
        brand = replace(BRAND, logo=picture(), logo_description="Thameside Council")
        content = PRESS.brochure(replace(brochure(), brand=brand)).content
        assert faults(content, tmp_path) == []
        assert structure(content).all("Figure")[0].description == "Thameside Council"

    def test_a_logo_of_too_many_dots_is_refused(self) -> None:
        file = BytesIO()
        Image.new("1", (8000, 6000)).save(file, "PNG")
        with pytest.raises(KnownFailure, match="40 million"):
            PRESS.brochure(replace(brochure(), brand=replace(BRAND, logo=file.getvalue(), logo_description="Thameside Council")))

    def test_a_damaged_logo_is_refused(self) -> None:
        with pytest.raises(KnownFailure, match="cannot be read as a picture"):
            PRESS.brochure(replace(brochure(), brand=replace(BRAND, logo=b"not a picture", logo_description="Thameside Council")))


class TestLeaflet:
    @pytest.mark.parametrize("programme", [FULL, SHORT, replace(HISTORIC, contact=SHORT.contact)], ids=["full", "short", "historic"])
    def test_it_passes_both_checkers_on_one_or_two_pages(self, programme: object, tmp_path: Path) -> None:
        result = PRESS.leaflet(leaflet(programme))  # type: ignore[arg-type]
        assert faults(result.content, tmp_path) == []
        assert result.pages <= 2
        assert len(result.content) < 1_000_000

    def test_a_long_authority_and_title_pass_too(self, tmp_path: Path) -> None:
        brand = replace(BRAND, authority="The Royal Borough of Thameside upon the Marshes")
        named = replace(SHORT, title="Welcome to Thameside: an evening for new teachers and for those who lead them")
        assert faults(PRESS.leaflet(replace(leaflet(named), brand=brand)).content, tmp_path) == []

    def test_what_is_not_known_is_said_to_be_confirmed(self) -> None:
        assert dict(facts_of(SHORT))["To be confirmed"] == "When, how long, where, places, cost, how to book and book by"
        assert "To be confirmed" in squeezed(text_of(PRESS.leaflet(leaflet(SHORT)).content))

    def test_one_or_two_open_questions_are_answered_one_by_one(self) -> None:
        facts = dict(facts_of(replace(FULL, book_by=None, venue=" ")))
        assert (facts["Book by"], facts["Where"], len(facts)) == ("To be confirmed", "To be confirmed", 8)

    def test_a_historic_programme_has_nothing_to_confirm(self) -> None:
        assert [name for name, _ in facts_of(HISTORIC)] == ["Who it is for", "How long"]

    @pytest.mark.parametrize("contact", [None, Contact(team="Leadership team")])
    def test_without_a_contact_it_is_refused(self, contact: Contact | None) -> None:
        with pytest.raises(KnownFailure, match="no contact to print"):
            PRESS.leaflet(leaflet(replace(FULL, contact=contact)))

    def test_without_a_title_it_is_refused(self) -> None:
        with pytest.raises(KnownFailure, match="has no title"):
            PRESS.leaflet(leaflet(replace(FULL, title=" ")))

    def test_too_long_it_is_refused_by_how_much(self) -> None:
        long = replace(FULL, content="\n".join("A paragraph of some length about the programme. " * 8 for _ in range(30)))
        with pytest.raises(KnownFailure, match="it may have 2") as refused:
            PRESS.leaflet(leaflet(long))
        assert "lines too many on page 2" in refused.value.what_next

    def test_over_a_megabyte_it_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("leaddesk.documents.leaflet.MOST_BYTES", 50_000)
        with pytest.raises(KnownFailure, match="MB; the limit is 1 MB"):
            PRESS.leaflet(leaflet())

    @pytest.mark.parametrize("mode", ["CMYK", "RGBA", "L", "P", "1"])
    def test_a_large_logo_of_any_kind_is_made_fit_for_print(self, mode: str, tmp_path: Path) -> None:
        file = BytesIO()
        Image.effect_noise((1600, 900), 90).convert(mode).save(file, "TIFF" if mode == "CMYK" else "PNG")
        brand = replace(BRAND, logo=file.getvalue(), logo_description="Thameside Council")
        result = PRESS.leaflet(replace(leaflet(), brand=brand))
        assert len(result.content) < 1_000_000
        assert faults(result.content, tmp_path) == []

    def test_a_logo_photographed_on_its_side_is_printed_upright(self) -> None:
        on_its_side, file = Image.Exif(), BytesIO()
        on_its_side[0x0112] = 6
        Image.new("RGB", (300, 100), "navy").save(file, "JPEG", exif=on_its_side)
        brand = replace(BRAND, logo=file.getvalue(), logo_description="Thameside Council")
        with pikepdf.open(BytesIO(PRESS.leaflet(replace(leaflet(), brand=brand)).content)) as pdf:
            (drawn,) = pdf.pages[0].get_images().values()
            assert (drawn.Width, drawn.Height) == (100, 300)

    def test_a_link_too_long_for_a_line_is_broken_after_a_slash(self, tmp_path: Path) -> None:
        link = "https://www.thamesideeducation.example/leadership/programmes/headteachers-termly-conference-of-the-borough"
        content = PRESS.leaflet(leaflet(replace(FULL, link=link))).content
        lines = [line.strip() for line in text_of(content)[-1].splitlines()]
        assert next(line for line in lines if line.startswith("https")).endswith("/")
        assert faults(content, tmp_path) == []

    def test_how_to_get_another_format_is_read_once_and_printed_on_each_page(self, tmp_path: Path) -> None:
        long = replace(FULL, content="\n".join(said(n, 60) for n in range(5)))
        content = PRESS.leaflet(leaflet(long)).content
        assert faults(content, tmp_path) == []
        pages = text_of(content)
        assert len(pages) == 2
        assert all("For large print" in page for page in pages)
        assert [one.pages for one in structure(content).all("P")[-2:]] == [[0], [0]]


class TestContactSheet:
    def test_it_passes_both_checkers(self, tmp_path: Path) -> None:
        assert faults(PRESS.contact_sheet(contact_sheet(120)).content, tmp_path) == []

    @pytest.mark.parametrize("rows", [1, 2, 3])
    def test_a_short_one_passes_too_and_blank_cells_keep_their_place(self, rows: int, tmp_path: Path) -> None:
        content = contact_sheet(rows)
        blank = replace(content, rows=(*content.rows, ("Quarry Wood School", "", "", "020 7946 0999")))
        printed = PRESS.contact_sheet(blank).content
        assert faults(printed, tmp_path) == []
        assert [len(row.kids) for row in structure(printed).all("TR")] == [4] * (rows + 2)

    def test_an_officers_own_long_purpose_passes_too(self, tmp_path: Path) -> None:
        purpose = "ring the heads of our infant and junior schools about the visit that we plan for the autumn"
        assert faults(PRESS.contact_sheet(replace(contact_sheet(4), title=purpose, purpose=purpose)).content, tmp_path) == []

    def test_every_page_says_who_printed_it_when_and_for_what(self) -> None:
        pages = text_of(PRESS.contact_sheet(contact_sheet(120)).content)
        assert len(pages) > 2
        for page in pages:
            words = " ".join(page.split())
            assert "Contains personal data" in words
            assert "Printed by A Marlowe on 22 Nov 2026 at 14:02 for: Ring heads about a visit." in words
            assert "Destroy by 22 Dec 2026." in words

    def test_who_cannot_be_reached_is_a_notice(self) -> None:
        result = PRESS.contact_sheet(replace(contact_sheet(3), without=("Tess Quill",)))
        assert result.notices == ("Nothing to reach them by is kept for: Tess Quill.",)

    def test_an_empty_sheet_is_refused(self) -> None:
        with pytest.raises(KnownFailure, match="nobody on this contact sheet"):
            PRESS.contact_sheet(contact_sheet(0))
        with pytest.raises(KnownFailure, match="nobody on this contact sheet"):
            PRESS.contact_workbook(contact_sheet(0))


def test_a_fact_stays_with_its_name_overleaf() -> None:
    facts = {name: f"{name} is told in a few words that fill more than a line of the column." for name in ("audience", "dates", "venue")}
    for lines in range(24, 44):
        programme = replace(FULL, **facts, duration="One more word of it. " * lines, cost_as_at=None)
        pages = text_of(PRESS.leaflet(leaflet(programme)).content)
        assert [("Where" in page) for page in pages] == [(facts["venue"][:12] in " ".join(page.split())) for page in pages]
