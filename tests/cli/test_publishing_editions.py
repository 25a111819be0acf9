"""`publish`: editions of the brochure, and every leaflet into one folder."""

import pypdf
import pytest

from tests.cli.test_publishing import PROGRAMMES


@pytest.fixture
def offer(line, tmp_path):
    (tmp_path / "programmes.csv").write_text(PROGRAMMES + "No Contact,Published,Headteacher,,,,\r\n", encoding="utf-8", newline="")
    assert line("import", tmp_path / "programmes.csv").code == 0
    return line


def _text(file) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(file).pages).split())


def test_a_brochure_is_a_draft_until_somebody_approved_it(offer, tmp_path):
    assert offer("publish", "brochure", "--out", tmp_path / "draft.pdf").code == 0
    assert "Draft, not approved" in _text(tmp_path / "draft.pdf")
    words = ("--edition", "Spring 2027", "--approved-by", "R Thackerley", "--approved-on", "2026-11-20", "--recipients", "All heads")
    assert offer("publish", "brochure", "--out", tmp_path / "final.pdf", *words).code == 0
    said = _text(tmp_path / "final.pdf")
    assert "Edition Spring 2027 Approved by R Thackerley on 20 Nov 2026" in said
    assert "Draft" not in said
    kept = {row["approved_by"]: row for row in offer("list", "publications", "--json").document}
    assert (kept["R Thackerley"]["edition"], kept["R Thackerley"]["recipients"]) == ("Spring 2027", "All heads")


def test_every_leaflet_and_what_could_not_be_made(offer, tmp_path):
    answer = offer("publish", "leaflet", "--all", "--out", tmp_path / "leaflets", "--json")
    assert answer.code == 3
    assert answer.document["files"] == ["New Heads.pdf"]
    assert "“No Contact”" in answer.document["left_out"][0]
    assert (tmp_path / "leaflets" / "New Heads.pdf").is_file()


@pytest.mark.parametrize(("document", "out"), [("brochure", "leaflets"), ("leaflet", "leaflets.pdf")])
def test_all_is_for_leaflets_and_a_folder(offer, tmp_path, document, out):
    assert offer("publish", document, "--all", "--out", tmp_path / out).code == 2
