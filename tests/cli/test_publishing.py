"""`publish` writes what the window previews, and remembers that it did."""

import openpyxl
import pypdf
import pytest

from tests.cli.registers import LARK, QUARRY

PROGRAMMES = "Title,Status,Tiers,Rungs,Purpose,Contact team,Contact email\r\n"
PROGRAMMES += "New Heads,Published,Headteacher,Induction when new,Help in the first year.,Leadership team,team@thameside.example\r\n"


@pytest.fixture
def filled(line, register, tmp_path):
    assert line("import", register(LARK, QUARRY)).code == 0
    (tmp_path / "programmes.csv").write_text(PROGRAMMES, encoding="utf-8", newline="")
    assert line("import", tmp_path / "programmes.csv").code == 0
    return line


def _text(file) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def test_the_brochure(filled, tmp_path):
    answer = filled("publish", "brochure", "--out", tmp_path / "brochure.pdf", "--json")
    assert answer.code == 0
    assert answer.document["pages"] == len(pypdf.PdfReader(tmp_path / "brochure.pdf").pages)
    assert "New Heads" in _text(tmp_path / "brochure.pdf")


@pytest.mark.parametrize("named", ["New Heads", "new heads"])
def test_a_leaflet_by_name(filled, tmp_path, named):
    assert filled("publish", "leaflet", "--programme", named, "--out", tmp_path / "leaflet.pdf").code == 0
    assert "Help in the first year." in _text(tmp_path / "leaflet.pdf")


def test_a_leaflet_by_identity(filled, tmp_path):
    (programme,) = filled("list", "programmes", "--json").document
    assert filled("publish", "leaflet", "--programme", programme["uid"], "--out", tmp_path / "leaflet.pdf").code == 0


def test_a_leaflet_of_no_programme_is_refused(filled, tmp_path):
    answer = filled("publish", "leaflet", "--programme", "Old Heads", "--out", tmp_path / "leaflet.pdf")
    assert answer.code == 1
    assert not (tmp_path / "leaflet.pdf").exists()


def test_a_contact_sheet_says_its_purpose_and_only_what_that_needs(filled, tmp_path):
    words = ("publish", "contact-sheet", "--purpose", "Ring heads about the September visit", "--where", f"school={LARK[1]}")
    assert filled(*words, "--out", tmp_path / "sheet.pdf").code == 0
    said = _text(tmp_path / "sheet.pdf")
    assert "Ring heads about the September visit" in " ".join(said.split())
    assert "01632 960101" in said
    assert "Okonjo" not in said
    assert filled(*words, "--out", tmp_path / "sheet.xlsx").code == 0
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["School", "Name", "Role", "Phone"]
    assert sheet["B2"].value == "Mrs Ann Marlowe"


def test_a_contact_sheet_of_nobody_is_refused(filled, tmp_path):
    answer = filled("publish", "contact-sheet", "--purpose", "x", "--where", "school=Nowhere", "--out", tmp_path / "sheet.pdf")
    assert answer.code == 1
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_brochure_of_nothing_is_refused(line, tmp_path):
    answer = line("publish", "brochure", "--out", tmp_path / "brochure.pdf")
    assert answer.code == 1
    assert "No programme is published yet." in answer.err


def test_a_folder_that_is_not_there_is_refused(filled, tmp_path):
    answer = filled("publish", "brochure", "--out", tmp_path / "nowhere" / "brochure.pdf")
    assert answer.code == 1
    assert "nowhere" in answer.err


def test_printing_is_remembered_and_no_undo_step(filled, tmp_path):
    before = filled("history", "--json").document
    filled("publish", "brochure", "--out", tmp_path / "brochure.pdf")
    printed = filled("history", "--json").document[0]
    assert printed["summary"] == "Print brochure"
    assert not printed["can_undo"]
    assert filled("undo", "--json").document["batch"] is not None
    assert filled("list", "programmes", "--json").document == []
    assert len(before) == 3
