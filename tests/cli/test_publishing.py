"""`publish` writes what the window previews, and remembers that it did."""

from datetime import date

import openpyxl
import pypdf
import pytest

from leaddesk.bootstrap import open_database
from leaddesk.domain.cohorts import Cohort, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.leaders import Person
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
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


def test_a_purpose_that_is_not_known_says_what_it_shows_and_takes_columns(filled, tmp_path):
    words = ("publish", "contact-sheet", "--purpose", "birthday list", "--out")
    for name in ("sheet.pdf", "sheet.xlsx"):
        answer = filled(*words, tmp_path / name)
        assert answer.code == 0
        assert "This purpose is not among the known ones, so the sheet shows only school and name." in answer.err
    answer = filled(*words, tmp_path / "sheet.pdf", "--column", "name", "--column", "phone")
    assert "known" not in answer.err
    assert "01632 960101" in _text(tmp_path / "sheet.pdf")
    assert filled(*words, tmp_path / "sheet.pdf", "--column", "age").code == 1


def test_a_purpose_longer_than_a_heading_is_refused(filled, tmp_path):
    answer = filled("publish", "contact-sheet", "--purpose", "ring " * 60, "--out", tmp_path / "sheet.pdf")
    assert answer.code == 1
    assert "letters long; a sheet has room for 80." in answer.err
    assert not (tmp_path / "sheet.pdf").exists()


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



def test_labels_for_each_person_from_the_first_free_label_on(filled, tmp_path):
    answer = filled("publish", "labels", "--sheet", "L7163", "--start", "14", "--out", tmp_path / "labels.pdf", "--json")
    assert answer.code == 0
    assert answer.document["pages"] == 2
    said = _text(tmp_path / "labels.pdf")
    assert "Mrs Ann Marlowe" in said
    assert "Mill Causeway" in said
    assert "TM1 1AA" in said


def test_labels_for_the_post_at_some_schools(filled, tmp_path):
    words = ("publish", "labels", "--to", "post", "--schools", f"name={LARK[1]}", "--out", tmp_path / "labels.pdf")
    assert filled(*words).code == 0
    said = _text(tmp_path / "labels.pdf")
    assert "The Headteacher" in said
    assert "Marlowe" not in said
    assert QUARRY[1] not in said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--start", "22"), "L7160 has no label 22. Start at a label from 1–21."),
        (("--sheet", "L1"), "There is no label sheet called “L1”."),
        (("--where", "school=Nowhere School"), "Nothing to print"),
        (("--cohort", "Autumn"), "There is no cohort called “Autumn”."),
        (("--network", "Jugglers"), "There is no network called “Jugglers”."),
    ],
)
def test_labels_that_cannot_be_are_refused_in_words(filled, tmp_path, words, says):
    answer = filled("publish", "labels", *words, "--out", tmp_path / "labels.pdf")
    assert answer.code == 1
    assert says in answer.err
    assert not (tmp_path / "labels.pdf").exists()


def test_labels_that_have_no_room_are_said_and_the_rest_is_done(filled, register, tmp_path):
    long = ("999003", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch School", "Ms", "Ada", "Long")
    assert filled("import", register(LARK, QUARRY, long, name="again.csv")).code == 0
    answer = filled("publish", "labels", "--out", tmp_path / "labels.pdf")
    assert answer.code == 3
    assert "No label for Ms Ada Long: a word of the address is wider" in answer.err
    assert "Marlowe" in _text(tmp_path / "labels.pdf")


def test_the_calibration_page_needs_nobody(line, tmp_path):
    assert line("publish", "labels", "--calibration", "--out", tmp_path / "page.pdf").code == 0
    assert "100 %" in _text(tmp_path / "page.pdf")


def test_a_mail_merge_of_a_tier(filled, tmp_path):
    assert filled("publish", "mail-merge", "--tier", "Headteacher", "--out", tmp_path / "letters.xlsx").code == 0
    sheet = openpyxl.load_workbook(tmp_path / "letters.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["E"]] == ["Salutation", "Dear Mrs Marlowe", "Dear Mr Okonjo"]


def test_contact_cards_end_their_lines_as_the_standard_asks(filled, tmp_path):
    assert filled("publish", "contacts", "--where", f"school={LARK[1]}", "--out", tmp_path / "people.vcf").code == 0
    lines = (tmp_path / "people.vcf").read_bytes().split(b"\r\n")
    assert lines.count(b"BEGIN:VCARD") == 1
    assert b"FN:Ann Marlowe" in lines
    assert b"TEL;TYPE=WORK,VOICE:01632 960101" in lines


def test_a_sheet_of_a_tier_without_mobiles(filled, tmp_path):
    words = ("publish", "contact-sheet", "--purpose", "visit", "--tier", "headteacher", "--no-mobiles")
    assert filled(*words, "--out", tmp_path / "sheet.pdf").code == 0
    assert "Okonjo" in _text(tmp_path / "sheet.pdf")


@pytest.fixture
def with_cohort(filled, tmp_path):
    """Marlowe holds a place on a cohort that meets once."""
    store = open_database(tmp_path / "records.leaddesk", may_ask=False)
    with store.reading() as reading:
        programme = next(reading.every(Programme))
        (marlowe,) = reading.find(Person, last_name="Marlowe")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026")
    with store.writing("Start a cohort") as work:
        work.add([cohort, Session(uid=new_uid(), cohort=cohort.uid, held_on=date(2026, 12, 4), topic="Evidence")])
        work.add([Enrolment(uid=new_uid(), person=marlowe.uid, cohort=cohort.uid, state=EnrolmentState.ACCEPTED)])
    store.close()
    return filled


def test_a_contact_sheet_of_a_cohort(with_cohort, tmp_path):
    words = ("publish", "contact-sheet", "--purpose", "invite", "--cohort", "autumn 2026", "--out", tmp_path / "sheet.pdf")
    assert with_cohort(*words).code == 0
    said = _text(tmp_path / "sheet.pdf")
    assert "Marlowe" in said
    assert "Okonjo" not in said


def test_a_sign_in_sheet_of_a_cohort(with_cohort, tmp_path):
    words = ("publish", "sign-in", "--cohort", "New Heads, Autumn 2026", "--out", tmp_path / "sheet.pdf")
    assert with_cohort(*words, "--on", "2026-12-04").code == 0
    assert "4 Dec 2026" in _text(tmp_path / "sheet.pdf")
    assert with_cohort(*words, "--on", "2026-12-05").code == 1
    assert with_cohort(*words, "--on", "Friday").code == 2


def test_a_sign_in_sheet_needs_a_cohort(filled, tmp_path):
    answer = filled("publish", "sign-in", "--out", tmp_path / "sheet.pdf")
    assert answer.code == 2
    assert "--cohort" in answer.err


@pytest.mark.parametrize(("document", "name"), [("mail-merge", "x.pdf"), ("contacts", "x.xlsx"), ("labels", "x.vcf")])
def test_a_file_of_the_wrong_ending_is_wrong_words(filled, tmp_path, document, name):
    assert filled("publish", document, "--out", tmp_path / name).code == 2


def test_one_kind_of_people_at_a_time(filled, tmp_path):
    answer = filled("publish", "labels", "--tier", "senior", "--network", "Heads", "--out", tmp_path / "x.pdf")
    assert answer.code == 2


def test_labels_are_remembered_with_whom_they_were_for(filled, tmp_path):
    filled("publish", "labels", "--tier", "headteacher", "--out", tmp_path / "labels.pdf")
    assert filled("history", "--json").document[0]["summary"] == "Print labels"
