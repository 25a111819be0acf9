"""The first sheet of what goes back speaks to the school, in its own headings, and is no part of what is read when it returns."""

import re
from pathlib import Path

import openpyxl
import pytest

from leaddesk.application.importing import Staging, stage
from leaddesk.application.importing.staging import Confidence
from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.documents.corrections import write_corrections
from leaddesk.documents.our_sheets import OUR_SHEET
from leaddesk.documents.tables import read_table
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

AT = "@"  # apart, so that no address of somebody stands here
HEADINGS = ("School URN", "Forename", "Surname", "Post", "Level", "Work e-mail", "Tel", "In post since", "TRN")
SPOILT = (
    ("99901", "Ann", "Bowen", "Headteacher", "", "", "", "", ""),
    ("", "Ben", "Cole", "SENCO", "", "", "", "", ""),
    ("999001", "", "Dunn", "SENCO", "", "", "", "", ""),
    ("999001", "Dee", "Eve", "Wizard of phonics", "", "dee at school", "the office", "31/02/2026", "12"),
    ("999001", "Eli", "Fox", "SENCO", "Topmost", f"eli{AT}gmial.com", "020 7946 0101 / 020 7946 0102", "Sept 2019", ""),
    ("999001", "Flo", "Gray", "SENCO", "", "a@a.example; b@b.example", "#N/A", "2062-09-01", ""),
    ("999001", "Flo", "Gray", "SENCO", "", "", "", "", ""),
    ("999001", "Gil & Hal", "Orr", "Co-heads of year", "", "", "", "", ""),
    ("999001", "", "Please note that Mr Orr leaves at Easter", "", "", "", "", "", ""),
    ("999001", "Ida", "Quill 😀", "", "", "", "", "", ""),
    ("999002", "Jo", "Rook", "SENCO", "", "", "", "", ""),
    ("999001", "Vacant", "", "Deputy headteacher", "", "", "", "", ""),
    ("999001", "Lark Rise", "Primary School", "SENCO", "", "", "", "", ""),
    ("999001", "Same as", "deputy", "SENCO", "", "", "", "", ""),
)
OFFICERS = re.compile(
    r"you hold|your records|tick|by hand|leaddesk|was kept|were kept|left out|left blank|is kept|choose the|take this row|_|pathways|"
    r"amend|import|it was|the file|until", re.IGNORECASE,
)  # fmt: skip


@pytest.fixture
def sent(store: Store, tmp_path: Path) -> Path:
    lark = School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")
    closed = School(uid=new_uid(), urn="999002", name="Old Barn Primary", status_code="2")
    deputy = Person(uid=new_uid(), first_name="Kit", last_name="Stone")
    post = Appointment(uid=new_uid(), person=deputy.uid, school=lark.uid, role_code="deputy_head", tier_code="senior")
    with store.writing("A school and its deputy") as work:
        work.add([lark, closed, deputy, post])
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Our leaders"
    for row in (("Lark Rise Primary",), HEADINGS, *SPOILT):
        page.append(row)
    page["G8"].data_type = "e"
    file = tmp_path / "leaders.xlsx"
    book.save(file)
    return file


def staged(file: Path, store: Store) -> Staging:
    return stage(read_table(file, progress=Quietly()), "auto", store=store)


@pytest.fixture
def back(sent: Path, store: Store, tmp_path: Path) -> Path:
    file = tmp_path / "back.xlsx"
    write_corrections(file, [staged(sent, store)])
    return file


def test_every_line_asks_the_school_in_its_own_words(back: Path) -> None:
    lines = list(openpyxl.load_workbook(back)[OUR_SHEET].iter_rows(min_row=6, values_only=True))
    assert len(lines) >= 18
    for _, heading, _, asked, _ in lines:
        assert "lease " in asked
        assert not OFFICERS.search(asked), asked
        assert heading in {*HEADINGS, "the whole row"}
    by_cell = {line[0]: line[2:] for line in lines}
    assert by_cell["A3"] == ("99901", "A URN has 6 digits, and this has 5. Please write the school’s URN.", "123456")
    assert by_cell["H6"] == ("31/02/2026", "There is no such day: Feb 2026 has no day 31. Please correct it.", "01/09/2026")
    assert by_cell["F6"][1:] == ("There is no @ in this e-mail address. Please write the whole address.", "name@school.example")
    assert by_cell["H7"][1] == "We took “Sept 2019” to be 1 Sep 2019. Please write the day, the month and the year."
    assert "Please clear one of the two rows" in by_cell["C9"][1]
    assert by_cell["C11"][1].startswith("This looks like a note.")
    assert "“Lark Rise Primary School” is the name of a school. Please write who holds the post." in by_cell["C15"]
    assert by_cell["C16"][1].startswith("This does not say who holds the post.")


def test_every_line_leads_to_its_cell_and_the_sheet_prints_one_page_wide(back: Path) -> None:
    page = openpyxl.load_workbook(back)[OUR_SHEET]
    for row in page.iter_rows(min_row=6):
        assert row[0].hyperlink.location.endswith(f"!{row[0].value}")
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight, page.sheet_properties.pageSetUpPr.fitToPage) == (1, 0, True)
    assert (page.page_setup.orientation, page.page_setup.paperSize, page.print_title_rows) == ("landscape", 9, "$5:$5")


def test_a_note_in_the_column_of_names_makes_nobody(sent: Path, store: Store) -> None:
    staging = staged(sent, store)
    assert "Easter" not in " ".join(person.last_name for person in staging.plan.added["person"].values())


def test_mended_sorted_and_longer_it_comes_in_with_nothing_to_map(back: Path, store: Store) -> None:
    book = openpyxl.load_workbook(back)
    page = book["Our leaders"]
    page.delete_rows(3, len(SPOILT))
    for at, surname in enumerate(("Young", "Moss", "Ash"), 3):
        for place, text in enumerate(("999001", "Ada", surname, "SENCO", "", "", "020 7946 0101", "01/09/2026", ""), 1):
            page.cell(at, place).value = text
    book.save(back)
    mended = staged(back, store)
    assert {column.confidence for column in mended.columns} == {Confidence.SURE}
    assert (mended.counts["created"], mended.counts["rejected"]) == (3, 0)
    told = {message.code: message.message for message in mended.messages}
    assert told["our_sheet"] == "The sheet What to fix is what we sent back earlier; it was passed over."
    assert "comments" not in told
