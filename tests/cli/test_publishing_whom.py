"""Whom a print is to, by `--to`; and words that a document does not know are refused, never passed over."""

import openpyxl
import pytest

from leaddesk.bootstrap import open_database
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.cli.registers import LARK, QUARRY


@pytest.fixture
def staffed(line, register, tmp_path):
    """Two schools: Lark has its own head, an assistant and an executive above; Quarry has its own head."""
    assert line("import", register(LARK, QUARRY)).code == 0
    store = open_database(tmp_path / "records.leaddesk", may_ask=False)
    with store.reading() as reading:
        (lark,) = reading.find(School, urn=LARK[0])
    posts = (("Ida", "Assistant", "senior", HeadshipModel.NONE), ("Eve", "Executive", "executive", HeadshipModel.EXECUTIVE))
    with store.writing("Appoint") as work:
        for first, last, tier, model in posts:
            person = Person(uid=new_uid(), first_name=first, last_name=last)
            post = Appointment(
                uid=new_uid(), person=person.uid, school=lark.uid, role_code="assistant_headteacher", tier_code=tier,
                headship_model=model,
            )  # fmt: skip
            work.add([person, post])
    store.close()
    return line


def _names(file) -> list[str]:
    sheet = openpyxl.load_workbook(file).worksheets[0]
    return [row[2].value for row in list(sheet.rows)[1:]]


def test_letters_to_everyone_unless_told_otherwise(staffed, tmp_path):
    assert staffed("publish", "mail-merge", "--out", tmp_path / "all.xlsx").code == 0
    assert sorted(_names(tmp_path / "all.xlsx")) == ["Assistant", "Executive", "Marlowe", "Okonjo"]


def test_letters_to_the_heads_of_the_schools_chosen(staffed, tmp_path):
    assert staffed("publish", "mail-merge", "--to", "head", "--out", tmp_path / "heads.xlsx").code == 0
    assert _names(tmp_path / "heads.xlsx") == ["Marlowe", "Okonjo"]
    words = ("publish", "mail-merge", "--to", "head", "--schools", f"name={LARK[1]}", "--out", tmp_path / "lark.xlsx")
    assert staffed(*words).code == 0
    assert _names(tmp_path / "lark.xlsx") == ["Marlowe"]


def test_cards_and_sheets_of_the_heads_too(staffed, tmp_path):
    assert staffed("publish", "contacts", "--to", "head", "--out", tmp_path / "heads.vcf").code == 0
    cards = (tmp_path / "heads.vcf").read_text(encoding="utf-8")
    assert cards.count("BEGIN:VCARD") == 2
    assert "Assistant" not in cards
    words = ("publish", "contact-sheet", "--purpose", "ring heads about a visit", "--to", "head", "--out", tmp_path / "heads.xlsx")
    assert staffed(*words).code == 0
    assert openpyxl.load_workbook(tmp_path / "heads.xlsx").worksheets[0].max_row == 3


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("mail-merge", "--to", "post", "--out", "x.xlsx"), "--to post is only for labels."),
        (("mail-merge", "--to", "governors", "--out", "x.xlsx"), "governors"),
        (("brochure", "--to", "head", "--out", "x.pdf"), "--to is not for brochure"),
        (("sign-in", "--cohort", "Autumn", "--to", "head", "--out", "x.pdf"), "--to is not for sign-in"),
        (("mail-merge", "--sheet", "L7163", "--out", "x.xlsx"), "--sheet is not for mail-merge: it is for labels."),
        (("contacts", "--no-mobiles", "--out", "x.vcf"), "--no-mobiles is not for contacts"),
        (("labels", "--on", "2026-12-04", "--out", "x.pdf"), "--on is not for labels"),
        (("leaflet", "--programme", "New Heads", "--tier", "senior", "--out", "x.pdf"), "--tier is not for leaflet"),
    ],
)
def test_a_word_that_a_document_does_not_know_is_refused(staffed, words, says):
    answer = staffed("publish", *words)
    assert answer.code == 2
    assert says in answer.err
