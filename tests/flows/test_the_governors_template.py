"""The GIAS template for governors: empty it is called by its name, filled in it is a return, and where people live is left alone."""

from pathlib import Path

import openpyxl
import pytest

from leaddesk.application.importing import stage
from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEADINGS = (
    "GID", "URN", "UID", "Role", "Title", "Forename 1", "Forename 2", "Surname", "Date of appointment", "Date term of office ends/ended",
    "Appointing body", "Home postcode", "Telephone number", "Direct email address", "Previous Title", "Previous Forename 1",
    "Previous Forename 2", "Previous Surname", "Date of Birth", "Nationality",
)  # fmt: skip
CHAIR = (
    None, "999001", None, "Chair of Governors", "Mrs", "Ada", None, "Marlowe", "01/09/2025", "31/08/2029", "Parents", "TM1 1AA",
    "01632 960101", "ada@lark.example",
)  # fmt: skip


def template(folder: Path, *rows: tuple[str | None, ...]) -> Path:
    book = openpyxl.Workbook()
    for row in (HEADINGS, *rows):
        book.active.append(row)
    file = folder / "governors.xlsx"
    book.save(file)
    return file


def test_empty_it_is_called_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(KnownFailure, match="This is the GIAS template for governors"):
        read_table(template(tmp_path), progress=Quietly())


def test_filled_in_it_is_a_return(store: Store, tmp_path: Path) -> None:
    with store.writing("A school") as work:
        work.add([School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")])
    staging = stage(read_table(template(tmp_path, CHAIR), progress=Quietly()), "auto", store=store)
    assert (staging.kind, staging.counts["created"]) == ("return", 1)
    (person,) = staging.plan.added["person"].values()
    (post,) = staging.plan.added["appointment"].values()
    assert (person.first_name, person.last_name, person.title) == ("Ada", "Marlowe", "Mrs")
    assert (post.role_code, post.email, post.end_earliest.isoformat()) == ("chair", "ada@lark.example", "2029-08-31")
    assert not {"Home postcode", "Previous Surname", "Date of Birth"} & set(staging.mapped)
