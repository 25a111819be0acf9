"""The brand through its window: what can be printed is kept, what cannot is said."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from leaddesk.application.publishing.brand import brand_of
from leaddesk.application.publishing.branding import branding
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.desktop.publishing.brand_dialog import BrandDialog
from tests.window import Officer


def opened(officer: Officer) -> BrandDialog:
    officer.do("brand")
    dialog = officer.dialog()
    assert isinstance(dialog, BrandDialog)
    return dialog


def picture(kind: str, mode: str = "RGB") -> bytes:
    file = BytesIO()
    Image.new(mode, (40, 20)).save(file, kind)
    return file.getvalue()


def test_the_brand_is_kept_whole(officer: Officer, tmp_path: Path) -> None:
    dialog = opened(officer)
    (tmp_path / "logo.png").write_bytes(picture("PNG", "RGBA"))
    dialog.take_logo(tmp_path / "logo.png")
    dialog.fields.authority.setText("Thameside Council")
    dialog.fields.colour.setText("#7A1F5C")
    dialog.fields.logo_description.setText("Thameside")
    dialog.fields.terms.setPlainText("Come.\nOr say so.")
    dialog.save()
    officer.rest()
    with officer.store.reading() as reading:
        brand = brand_of(reading)
    assert (brand.authority, brand.colour, brand.logo_description) == ("Thameside Council", "#7A1F5C", "Thameside")
    assert brand.logo == picture("PNG", "RGBA")
    assert branding(standing_wording(), store=officer.store).terms == "Come.\nOr say so."


def test_a_pale_colour_is_refused_and_the_nearest_taken(officer: Officer) -> None:
    dialog = opened(officer)
    dialog.fields.colour.setText("#FFD400")
    assert "too pale to read" in dialog.verdict.text()
    dialog.save()
    assert "too pale to read" in dialog.message.words()
    dialog.take_nearest.click()
    assert dialog.verdict.text().startswith("Can be read on paper: contrast 4.")
    dialog.fields.colour.setText("teal")
    assert not dialog.take_nearest.isVisibleTo(dialog)
    dialog.reject()


def test_the_terms_keep_their_lines_however_little_room_there_is(officer: Officer) -> None:
    dialog = opened(officer)
    dialog.resize(dialog.width(), 300)
    terms = dialog.fields.terms
    officer.until(lambda: terms.height() >= 5 * terms.fontMetrics().lineSpacing())
    dialog.reject()


def test_a_day_that_is_none_is_refused_in_words(officer: Officer) -> None:
    dialog = opened(officer)
    dialog.fields.terms_as_at.setText("autumn")
    dialog.save()
    assert dialog.message.words() == "Terms are right on: This is not a date. Write it like 12 Sep 2026."
    dialog.fields.terms_as_at.setText("1 Oct 2026")
    dialog.save()
    officer.rest()
    assert branding(standing_wording(), store=officer.store).terms_as_at == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"),
        (b"<svg/>", "no PNG or JPEG"),
        (b"\xff\xd8\xff" + b"0" * 5_000_001, "limit is 5 MB"),
    ],
)
def test_a_logo_that_print_does_not_take_is_refused_in_words(officer: Officer, tmp_path: Path, content: bytes, words: str) -> None:
    dialog = opened(officer)
    (tmp_path / "logo").write_bytes(content)
    dialog.take_logo(tmp_path / "logo")
    assert words in dialog.message.words()
    assert dialog.logo is None
    dialog.take_logo(tmp_path / "nowhere")
    assert "cannot be read" in dialog.message.words()
    dialog.reject()


def test_a_logo_without_a_description_is_not_kept_and_can_be_removed(officer: Officer, tmp_path: Path) -> None:
    dialog = opened(officer)
    (tmp_path / "logo.jpg").write_bytes(picture("JPEG", "CMYK"))
    dialog.take_logo(tmp_path / "logo.jpg")
    dialog.save()
    assert "no description" in dialog.message.words()
    dialog.drop_logo()
    assert dialog.logo_picture.text() == "No logo"
    dialog.fields.email.setText("team@thameside")
    dialog.save()
    assert "dot" in dialog.message.words() or "@" in dialog.message.words()
    dialog.reject()
