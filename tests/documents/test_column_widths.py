"""How wide columns are: every word whole where there is room, the page always filled, and no column starved by another."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from documents.pdf_reading import text_of
from documents.print_samples import BRAND, contact_sheet
from leaddesk.application.publishing.contents import SheetColumn
from leaddesk.documents.column_widths import PADDING, column_widths
from leaddesk.documents.page_style import MARGIN, TEXT_WIDTH, PageStyle
from leaddesk.documents.press import PrintingPress

CELL = PageStyle(BRAND).cell
TEXT = st.text("abc -", min_size=1, max_size=60).map(lambda text: " ".join(text.split()) or "a")


@settings(max_examples=30)
@given(st.lists(st.lists(TEXT, min_size=1, max_size=5), min_size=1, max_size=6))
def test_the_page_is_filled_and_words_stay_whole_where_they_can(columns: list[list[str]]) -> None:
    widths = column_widths(columns, [CELL] * len(columns), TEXT_WIDTH)
    assert sum(widths) == pytest.approx(TEXT_WIDTH)
    longest = [max(stringWidth(word, CELL.fontName, CELL.fontSize) for text in column for word in text.split(" ")) for column in columns]
    if sum(longest) + PADDING * len(columns) <= TEXT_WIDTH:
        assert all(width >= word for width, word in zip(widths, longest, strict=True))


def test_what_is_long_gets_the_room_that_what_is_short_does_not_need() -> None:
    short, long = column_widths([["Head"], ["a.very.long.name.of.a.leader@lark-rise-primary.example"]], [CELL] * 2, 360)
    assert long > short * 2


def test_a_long_address_stays_on_one_line_of_a_contact_sheet() -> None:
    address = "siobhan.featherstonehaugh@quarry-wood-primary.example"
    columns = tuple(SheetColumn(code, code.title(), 1) for code in ("school", "name", "phone", "email"))
    content = replace(contact_sheet(), columns=columns, rows=(("Lark Rise", "Siân O’Brien", "020 7946 0101", address),) * 3)
    (page,) = text_of(PrintingPress().contact_sheet(content).content)
    assert page.count(address) == 3


def test_a_telephone_number_is_never_broken() -> None:
    columns = tuple(SheetColumn(code, code.title(), 1) for code in ("school", "name", "role", "phone"))
    long = "A very long name of a school that takes all the room it can get and more of it than there is"
    content = replace(contact_sheet(), columns=columns, rows=((long, long, long, "020 7946 0101"),) * 3)
    (page,) = text_of(PrintingPress().contact_sheet(content).content)
    assert page.replace("\u00a0", " ").count("020 7946 0101") == 3


def test_a_column_to_sign_in_keeps_its_room() -> None:
    columns = (SheetColumn("name", "Name", 2), SheetColumn("signature", "Signature", 2))
    content = replace(contact_sheet(), columns=columns, rows=(("A Marlowe with a name that goes on for longer than a line has room", ""),))
    starts: list[float] = []

    def note(text: str, matrix: list[float], text_matrix: list[float], *_rest: object) -> None:
        if "Signature" in text:
            starts.append(matrix[4] + text_matrix[4])

    PdfReader(BytesIO(PrintingPress().contact_sheet(content).content)).pages[0].extract_text(visitor_text=note)
    assert starts == [pytest.approx(MARGIN + TEXT_WIDTH / 2, abs=2)]


def test_an_address_is_broken_before_a_name_is() -> None:
    columns = [
        ["Mrs Francesca Bellweather-Khan"],
        ["Headteacher"],
        ["All Hallows Quayside School"],
        ["f.bellweather@" + "school" * 12 + ".example"],
    ]
    widths = column_widths(columns, [CELL] * 4, 400)
    assert sum(widths) == pytest.approx(400)
    for column, width in zip(columns[:3], widths, strict=False):
        assert width >= max(stringWidth(word, CELL.fontName, CELL.fontSize) for word in column[0].split())


def test_words_wider_than_the_page_share_what_there_is() -> None:
    widths = column_widths([["a" * 200], ["a" * 100]], [CELL] * 2, 300)
    assert sum(widths) == pytest.approx(300)
    assert widths[0] == pytest.approx(widths[1])
