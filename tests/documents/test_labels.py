"""Labels at their exact places, the calibration page, the sign-in sheet: accessible, complete, never cut."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from documents.pdf_reading import faults, structure, text_of
from documents.print_samples import contact_sheet
from leaddesk.application.publishing.contents import SheetColumn
from leaddesk.application.publishing.label_sheets import LabelSheet
from leaddesk.application.publishing.labels import LabelsContent
from leaddesk.documents.labels import SIDE, corner_of
from leaddesk.documents.press import PrintingPress
from leaddesk.domain.failures import KnownFailure

PRESS = PrintingPress()
MM = 72 / 25.4
L7160 = LabelSheet(
    code="L7160", name="Avery L7160", width_mm=63.5, height_mm=38.1, columns=3, rows=7, pitch_x_mm=66.04, pitch_y_mm=38.1,
    left_mm=7.2, top_mm=15.15,
)  # fmt: skip
L7163 = LabelSheet(
    code="L7163", name="Avery L7163", width_mm=99.1, height_mm=38.1, columns=2, rows=7, pitch_x_mm=101.6, pitch_y_mm=38.1,
    left_mm=4.65, top_mm=15.15,
)  # fmt: skip
SEVEN = ("Ms Siân O’Brien-Ŵyn", "Headteacher", "Lark Rise Primary", "1 Mill Lane", "Northbank", "Hythe", "TH1 1AA")


def labels(*addresses: tuple[str, ...], sheet: LabelSheet = L7160, **wanted: object) -> LabelsContent:
    moment = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    return LabelsContent(sheet=sheet, labels=addresses, made_by="A Marlowe", made_at=moment, **wanted)  # type: ignore[arg-type]


def places(content: bytes) -> list[tuple[int, str, float, float]]:
    """Each run of text with its page, and how far it stands from the paper's left and upper edge, in millimetres."""
    found: list[tuple[int, str, float, float]] = []
    for number, sheet in enumerate(PdfReader(BytesIO(content)).pages):
        high = float(sheet.mediabox.height)

        def note(text: str, page: list[float], at: list[float], *_: object, number: int = number, high: float = high) -> None:
            if text.strip():
                found.append((number, text.strip(), (at[4] + page[4]) / MM, (high - at[5] - page[5]) / MM))

        sheet.extract_text(visitor_text=note)
    return found


def rules(content: bytes) -> int:
    """How many lines are ruled on the first page."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return sum(str(operator) == "l" for _, operator in pikepdf.parse_content_stream(pdf.pages[0]))


@pytest.mark.parametrize("sheet", [L7160, L7163], ids=lambda sheet: sheet.code)
def test_every_address_stands_on_its_own_label(sheet: LabelSheet) -> None:
    count = sheet.per_sheet + 2
    content = PRESS.labels(labels(*((f"Label {n}", "Hythe", "TH1 1AA") for n in range(count)), sheet=sheet, start=2)).content
    stand = {text: (page, x, y) for page, text, x, y in places(content) if text.startswith("Label")}
    for number in range(count):
        page, place = divmod(number + 1, sheet.per_sheet)
        left, top = sheet.place(place)
        at_page, x, y = stand[f"Label {number}"]
        assert at_page == page
        assert x == pytest.approx(left + SIDE / MM, abs=0.1)
        assert top + 3 < y < top + sheet.height_mm - 3


def test_the_last_label_of_the_sheet_lies_where_the_maker_cut_it() -> None:
    """From the sheet's own measures, not from ours: both sheets stand in the middle of A4 (experience.md section 6)."""
    for sheet in (L7160, L7163):
        left, top = sheet.place(sheet.per_sheet - 1)
        assert 210 - (left + sheet.width_mm) == pytest.approx(sheet.left_mm, abs=0.5)
        assert 297 - (top + sheet.height_mm) == pytest.approx(sheet.top_mm, abs=0.5)


def test_a_shift_moves_every_label_alike() -> None:
    plain, shifted = labels(SEVEN), labels(SEVEN, shift_right=1.5, shift_down=-2.0)
    (x, y), (moved_x, moved_y) = corner_of(plain, 0), corner_of(shifted, 0)
    assert ((moved_x - x) / MM, (moved_y - y) / MM) == pytest.approx((1.5, 2.0))


def test_labels_pass_both_checkers_and_are_read_as_a_list(tmp_path: Path) -> None:
    content = PRESS.labels(labels(*[SEVEN] * 25, start=4)).content
    assert faults(content, tmp_path) == []
    tree = structure(content)
    assert len(tree.all("LI")) == 25
    assert [(len(item.all("H1")), len(item.all("P"))) for item in tree.all("LI")] == [(1, 6)] * 25


def test_six_sheets_of_labels_pass_both_checkers_and_can_be_gone_through_by_headings(tmp_path: Path) -> None:
    letters = [f"{one}{two}" for one in "ABCDEFGHI" for two in "abcdefghj"]
    many = [(f"{two} Marlowe", f"Head {two}", f"{two} Primary", f"{two} Mill Lane", f"Hythe {two}") for two in letters]
    content = PRESS.labels(labels(*many, sheet=L7163)).content
    assert faults(content, tmp_path) == []


def test_readers_are_asked_to_print_at_exact_size() -> None:
    for content in (PRESS.labels(labels(SEVEN)).content, PRESS.calibration(labels()).content):
        with pikepdf.open(BytesIO(content)) as pdf:
            assert pdf.Root.ViewerPreferences.PrintScaling == "/None"
            assert [float(side) / MM for side in pdf.pages[0].MediaBox][2:] == pytest.approx([210, 297], abs=0.1)


def test_the_longest_real_address_has_room() -> None:
    said = " ".join(text_of(PRESS.labels(labels(SEVEN)).content))
    assert all(line in said for line in SEVEN)


def test_an_address_without_room_is_left_out_and_said_with_its_lines() -> None:
    nine = ("Ms Ada Long", *(f"line {n}" for n in range(2, 10)))
    wide = ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "TH1 1AA")
    printed = PRESS.labels(labels(SEVEN, nine, wide))
    assert printed.left_out == (
        "No label for Ms Ada Long: the address takes 9 lines, and this label has room for 8.",
        f"No label for {wide[0]}: a word of the address is wider than this label.",
    )
    assert printed.notices == printed.left_out
    assert "line 2" not in " ".join(text_of(printed.content))
    with pytest.raises(KnownFailure, match="no address fits on L7160"):
        PRESS.labels(labels(nine))


def test_a_long_line_goes_on_below_it_and_nothing_is_cut() -> None:
    name = "St Bartholomew’s Church of England Voluntary Aided Primary School"
    said = " ".join(" ".join(text_of(PRESS.labels(labels(("The Headteacher", name, "TH1 1AA"))).content)).split())
    assert name in said


@given(st.lists(st.text(st.characters(categories=["L", "N", "Zs"], max_codepoint=0x17F), min_size=1, max_size=60), min_size=1, max_size=9))
@settings(max_examples=25, deadline=None)
def test_whatever_is_printed_stays_on_its_label(address: list[str]) -> None:
    try:
        content = PRESS.labels(labels(tuple(address))).content
    except KnownFailure:
        return
    left, top = L7160.place(0)
    for _, _, x, y in places(content):
        assert left <= x < left + L7160.width_mm
        assert top < y < top + L7160.height_mm


@pytest.mark.parametrize("sheet", [L7160, L7163], ids=lambda sheet: sheet.code)
def test_the_calibration_page_says_how_and_passes_both_checkers(sheet: LabelSheet, tmp_path: Path) -> None:
    printed = PRESS.calibration(labels(sheet=sheet, title="Calibration page"))
    said = " ".join(" ".join(text_of(printed.content)).split())
    assert printed.pages == 1
    assert "100 %" in said
    assert "not “fit to page”" in said
    assert str(sheet.per_sheet) in said
    assert faults(printed.content, tmp_path) == []


def test_a_missing_letter_is_said() -> None:
    assert "“中”" in PRESS.labels(labels(("中", "TH1 1AA"))).notices[0]


def test_a_sign_in_sheet_leaves_room_to_sign_and_rows_for_others(tmp_path: Path) -> None:
    columns = (SheetColumn("name", "Name", 2.2), SheetColumn("school", "School", 3.2), SheetColumn("signature", "Signature", 2.4))
    rows = tuple((f"Ms Ada Marlowe {n}", "Lark Rise", "") for n in range(5))
    content = replace(contact_sheet(), columns=columns, rows=rows, detail="4 Dec 2026 · Quarry House", blank_rows=3)
    printed = PRESS.contact_sheet(content)
    assert faults(printed.content, tmp_path) == []
    assert len(structure(printed.content).all("TR")) == 1 + 5  # a row without words says nothing to a screen reader
    assert rules(printed.content) == rules(PRESS.contact_sheet(replace(content, blank_rows=0)).content) + 3
    assert "4 Dec 2026 · Quarry House" in " ".join(text_of(printed.content))
    heights = [y for _, text, _, y in places(printed.content) if text.startswith("Ms Ada")]
    assert heights[1] - heights[0] > 9
