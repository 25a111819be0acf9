"""Logos as they come: what is monstrous, damaged or no picture is refused in words before it is opened (experience.md section 5, 78)."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from documents.print_samples import BRAND, leaflet
from leaddesk.application.publishing.branding import check_logo
from leaddesk.application.publishing.picture_size import dots_of
from leaddesk.documents.press import PrintingPress
from leaddesk.domain.failures import KnownFailure


def picture(kind: str, mode: str = "RGB", size: tuple[int, int] = (300, 200), **how: object) -> bytes:
    file = BytesIO()
    Image.new(mode, size).save(file, kind, **how)  # type: ignore[arg-type]
    return file.getvalue()


@pytest.mark.parametrize(
    "logo",
    [
        picture("PNG"), picture("PNG", "RGBA"), picture("PNG", "1"), picture("PNG", "I;16"), picture("PNG", "P", transparency=0),
        picture("JPEG"), picture("JPEG", "CMYK"), picture("JPEG", "L", progressive=True), picture("JPEG", comment=b"x" * 900),
    ],
)  # fmt: skip
def test_whatever_colours_it_has_its_size_is_read_and_it_is_printed(logo: bytes) -> None:
    assert dots_of(logo) == 60_000
    check_logo(logo)
    PrintingPress().leaflet(replace(leaflet(), brand=replace(BRAND, logo=logo, logo_description="Thameside Council")))


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        (b"", "empty"),
        (picture("WEBP"), "WebP"),
        (picture("GIF"), "no PNG or JPEG"),
        (picture("PNG")[:20], "cut short"),
        (picture("JPEG")[:20], "cut short"),
        (b"\xff\xd8\xff" + b"\xff" * 40, "cut short"),
        (picture("PNG", "1", (8000, 5001)), "40 million dots|limit is 40"),
        (picture("PNG", "1", (20_000, 20_000)), "400 million dots"),
    ],
)
def test_what_print_does_not_take_is_refused_when_it_is_chosen(logo: bytes, said: str) -> None:
    with pytest.raises(KnownFailure, match=said) as refused:
        check_logo(logo)
    assert max(len(refused.value.what.split()), len(refused.value.what_next.split())) <= 25


@pytest.mark.parametrize("size", [(8000, 5001), (20_000, 20_000)])
def test_a_monstrous_one_kept_all_the_same_stops_the_print_in_words(size: tuple[int, int]) -> None:
    brand = replace(BRAND, logo=picture("PNG", "1", size), logo_description="Thameside Council")
    with pytest.raises(KnownFailure, match="40 million dots"):
        PrintingPress().leaflet(replace(leaflet(), brand=brand))
