"""A return template: made of what is held, filled in, spoilt in ten ways, mended, and imported with nothing to map."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from leaddesk.application.importing import Staging, save, stage
from leaddesk.application.ports import Store
from leaddesk.application.returning import NOTICE, return_templates, write_return_templates
from leaddesk.application.work import Quietly
from leaddesk.documents.our_sheets import GUIDANCE
from leaddesk.documents.return_template import HEADING_ROW, HEADINGS, LEADERS, LISTS, write_return_template
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

FIRST = HEADING_ROW + 1
COLUMN = {words: at for at, words in enumerate(HEADINGS, 1)}


@pytest.fixture
def school(store: Store) -> School:
    lark = School(uid=new_uid(), urn="999001", name="Lark Rise: Primary?", status_code="1")
    shut = School(uid=new_uid(), urn="999002", name="Old Quarry", status_code="2")
    people = [Person(uid=new_uid(), title="Ms", first_name=first, last_name="Marlowe") for first in ("Ada", "Siân")]
    with store.writing("A school and its leaders") as work:
        work.add([lark, shut])
        work.add(people)
        work.add(
            [
                Appointment(uid=new_uid(), person=people[0].uid, school=lark.uid, role_code="deputy_head", tier_code="senior"),
                Appointment(
                    uid=new_uid(), person=people[1].uid, school=lark.uid, role_code="headteacher", tier_code="headteacher",
                    job_title="=Head", email="head@lark.example", start_earliest=date(2020, 9, 1), start_latest=date(2020, 9, 1),
                ),
            ]
        )  # fmt: skip
    return lark


def book_of(school: School, store: Store) -> openpyxl.Workbook:
    (template,) = return_templates([school.uid], store=store)
    return openpyxl.load_workbook(BytesIO(write_return_template(template)))


def staged(book: openpyxl.Workbook, store: Store, folder: Path) -> Staging:
    file = folder / "return.xlsx"
    book.save(file)
    return stage(read_table(file, progress=Quietly()), store=store)


def test_it_holds_what_is_held_the_head_first_and_locks_who_is_meant(school: School, store: Store) -> None:
    book = book_of(school, store)
    page = book[LEADERS]
    assert [page.cell(FIRST, COLUMN[words]).value for words in ("URN", "First name", "Job title", "Role", "Work email")] == [
        "999001", "Siân", "=Head", "Headteacher", "head@lark.example",
    ]  # fmt: skip
    assert page.cell(FIRST, COLUMN["Job title"]).data_type == "s"
    assert page.protection.sheet
    assert page.cell(FIRST, COLUMN["URN"]).protection.locked
    assert not page.cell(FIRST, COLUMN["Last name"]).protection.locked
    assert page.cell(FIRST, COLUMN["Start date"]).value.date() == date(2020, 9, 1)
    assert book[LISTS].sheet_state == "hidden"
    assert {str(rule.sqref).rstrip("0123456789")[0] for rule in page.data_validations.dataValidation} == {"D", "H", "I", "L"}


def test_the_privacy_notice_of_the_vocabulary_stands_on_it(school: School, store: Store) -> None:
    (template,) = return_templates([school.uid], store=store)
    told = [row[0] for row in book_of(school, store)[GUIDANCE].iter_rows(values_only=True)]
    assert template.notice in told
    assert "Information Commissioner" in template.notice
    assert NOTICE not in template.guidance


def test_sent_back_untouched_it_changes_nothing_and_asks_nothing(school: School, store: Store, tmp_path: Path) -> None:
    staging = staged(book_of(school, store), store, tmp_path)
    assert staging.kind == "return"
    assert (staging.counts["unchanged"], staging.counts["created"], staging.counts["updated"]) == (2, 0, 0)
    assert staging.counts["rejected"] == staging.counts["conflicts"] == 0
    assert not staging.plan


def test_filled_in_it_changes_and_adds(school: School, store: Store, tmp_path: Path) -> None:
    book = book_of(school, store)
    page = book[LEADERS]
    page.cell(FIRST + 1, COLUMN["Last name"], "Marlowe-Bowen")
    newcomer = {"First name": "Cy", "Last name": "Cole", "Role": "SENCO", "Tier": "Middle leader", "Start date": "01/09/2026"}
    for words, text in newcomer.items():
        page.cell(FIRST + 2, COLUMN[words], text)
    staging = staged(book, store, tmp_path)
    assert (staging.counts["created"], staging.counts["updated"], staging.counts["unchanged"]) == (1, 1, 1)
    save(staging, store=store)
    with store.reading() as look:
        assert {person.last_name for person in look.every(Person)} == {"Marlowe", "Marlowe-Bowen", "Cole"}


def test_a_folder_for_every_open_school_under_safe_names(school: School, store: Store, tmp_path: Path) -> None:
    files = write_return_templates(tmp_path / "out", None, write_return_template, store=store, progress=Quietly())
    assert [file.name for file in files] == ["Leadership return Lark Rise Primary 999001.xlsx"]


def test_a_closed_school_has_nobody_to_fill_it_in(school: School, store: Store) -> None:
    with store.reading() as look:
        (shut,) = look.find(School, urn="999002")
    with pytest.raises(KnownFailure, match="Choose schools that are open"):
        return_templates([shut.uid], store=store)
