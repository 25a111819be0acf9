"""The workbook of a mail merge and the file of contact cards, as Word and address books read them."""

from datetime import UTC, datetime
from io import BytesIO

import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from leaddesk.application.publishing.letters import MERGE_HEADINGS, CardsContent, ContactCard, MailMergeContent
from leaddesk.documents.press import PrintingPress

PRESS = PrintingPress()
MOMENT = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
ADA = ContactCard(
    key="01a20632-c1b0-76f6-8e9b-8bd786f021a7", last_name="O’Brien-Ŵyn", first_name="Siân", title="Ms", honours="OBE",
    name="Siân O’Brien-Ŵyn", organisation="Lark Rise, Hythe; Primary", post="Headteacher",
    emails=("head@larkrise.example",), phones=("020 7946 0001",), own_emails=("ada@home.example",), own_phones=("07700 900123",),
)  # fmt: skip


def cards(*these: ContactCard) -> bytes:
    return PRESS.contact_cards(CardsContent(cards=these, made_at=MOMENT)).content


def test_every_cell_of_a_mail_merge_is_text_that_excel_computes_nothing_from() -> None:
    row = ("Ms", "=1+1", "-Marlowe", "+44", "Dear @Ada", "@post", "School", "0123", "", "", "Hythe", "", "TH1 1AA", "a@b.example")
    made = PRESS.mail_merge(MailMergeContent(rows=(row,), made_by="A Marlowe", made_at=MOMENT))
    book = load_workbook(BytesIO(made.content))
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == list(MERGE_HEADINGS)
    assert [cell.value or "" for cell in sheet[2]] == list(row)
    assert {cell.data_type for cell in sheet[2] if cell.value} == {"s"}
    assert [cell.quotePrefix for cell in sheet[2]][:4] == [False, True, True, True]
    assert "Contains personal data" in sheet.oddFooter.left.text
    assert book.sheetnames == ["Mail merge", "About this list"]


def test_a_card_is_read_back_as_it_was_meant() -> None:
    (card,) = vobject.readComponents(cards(ADA).decode("utf-8"))
    assert (card.version.value, card.fn.value) == ("3.0", "Siân O’Brien-Ŵyn")
    assert (card.n.value.family, card.n.value.given, card.n.value.prefix, card.n.value.suffix) == ("O’Brien-Ŵyn", "Siân", "Ms", "OBE")
    assert (card.org.value, card.title.value) == (["Lark Rise, Hythe; Primary"], "Headteacher")
    assert {(line.value, tuple(line.params["TYPE"])) for line in card.email_list} == {
        ("head@larkrise.example", ("INTERNET", "WORK")), ("ada@home.example", ("INTERNET", "HOME")),
    }  # fmt: skip
    assert {(line.value, tuple(line.params["TYPE"])) for line in card.tel_list} == {
        ("020 7946 0001", ("WORK", "VOICE")), ("07700 900123", ("HOME", "VOICE")),
    }  # fmt: skip
    assert card.uid.value == f"urn:uuid:{ADA.key}"


def test_lines_end_as_the_standard_asks_and_are_folded() -> None:
    lines = cards(ADA, ContactCard(key="2", last_name="Long", name="Long", organisation="Ŵ" * 200)).split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(len(line) for line in lines) <= 75
    assert lines.count(b"BEGIN:VCARD") == lines.count(b"END:VCARD") == 2


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=50, deadline=None)
def test_no_name_can_break_out_of_its_card(name: str, place: str) -> None:
    content = cards(ContactCard(key="1", last_name=f"x{name}", name=f"x{name}", organisation=f"y{place}", post=f"z\r\nEND:VCARD{name}"))
    (card,) = vobject.readComponents(content.decode("utf-8"))
    assert card.fn.value.startswith("x")
    assert content.count(b"\r\nEND:VCARD\r\n") == 1


def test_both_can_be_looked_at_before_they_are_saved() -> None:
    made = PRESS.contact_cards(CardsContent(cards=(ADA,), made_at=MOMENT, notices=("Said.",)))
    assert made.rows == (
        ("Ms Siân O’Brien-Ŵyn", "Headteacher", "Lark Rise, Hythe; Primary", "head@larkrise.example, ada@home.example",
         "020 7946 0001, 07700 900123"),
    )  # fmt: skip
    assert len(made.headings) == len(made.rows[0])
    assert (made.printed.pages, made.printed.notices, made.printed.content) == (0, ("Said.",), made.content)
