"""A workbook that its school protects by a password never goes back in the open, whatever form it goes back in."""

import io
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto import OfficeFile
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.styles import Font

from leaddesk.application.importing import Staging, stage
from leaddesk.application.importing.corrections import letter
from leaddesk.application.ports import Store
from leaddesk.documents.corrections import write_corrections
from leaddesk.documents.our_sheets import OUR_SHEET
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

TOLD = ("It opens with the same password as the sender’s file.",)


@pytest.fixture(autouse=True)
def school(store: Store) -> None:
    with store.writing("A school") as work:
        work.add([School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")])


def sent(file: Path, password: str, store: Store) -> Staging:
    """What comes of a protected workbook with one cell to mend."""
    book, plain = openpyxl.Workbook(), io.BytesIO()
    book.active.title = "Our leaders"
    for row in (("URN", "First name", "Last name", "Job title"), ("999001", "Ada", "Marlowe", "Deputy head"), ("9990", "Ben", "Bowen", "")):
        book.active.append(row)
    book.active["A1"].font = Font(italic=True)
    book.save(plain)
    with file.open("wb") as stream:
        OOXMLFile(plain).encrypt(password, stream)
    return stage(read_table(file, password=password), "return", store=store)


def opened(file: Path, password: str) -> openpyxl.Workbook:
    content = io.BytesIO()
    protected = OfficeFile(io.BytesIO(file.read_bytes()))
    assert protected.is_encrypted()
    protected.load_key(password=password)
    protected.decrypt(content)
    return openpyxl.load_workbook(content)


def test_it_comes_back_with_its_looks_and_its_password(store: Store, tmp_path: Path) -> None:
    staging = sent(tmp_path / "leaders.xlsx", "open sesame", store)
    assert write_corrections(tmp_path / "back.xlsx", [staging]) == TOLD
    book = opened(tmp_path / "back.xlsx", "open sesame")
    assert book.sheetnames == [OUR_SHEET, "Our leaders"]
    assert book["Our leaders"]["A1"].font.italic
    assert book["Our leaders"]["A3"].comment is not None
    assert "opens with the same password" in letter(staging)[1]


def test_it_is_imported_again_with_that_password(store: Store, tmp_path: Path) -> None:
    write_corrections(tmp_path / "back.xlsx", [sent(tmp_path / "leaders.xlsx", "open sesame", store)])
    again = stage(read_table(tmp_path / "back.xlsx", password="open sesame"), "return", store=store)
    assert again.counts["rejected"] == 1


def test_the_rows_of_several_files_are_protected_where_one_of_them_is(store: Store, tmp_path: Path) -> None:
    (tmp_path / "open.csv").write_text("URN,First name,Last name,Job title\n12,Cy,Dott,SENCO\n", encoding="utf-8")
    stagings = [sent(tmp_path / "leaders.xlsx", "open sesame", store), stage(read_table(tmp_path / "open.csv"), "return", store=store)]
    assert write_corrections(tmp_path / "back.xlsx", stagings) == TOLD
    assert opened(tmp_path / "back.xlsx", "open sesame").sheetnames == ["leaders", "open"]


def test_rows_of_files_with_different_passwords_are_not_put_together(store: Store, tmp_path: Path) -> None:
    stagings = [sent(tmp_path / f"{word}.xlsx", word, store) for word in ("sesame", "barley")]
    with pytest.raises(KnownFailure, match="different passwords"):
        write_corrections(tmp_path / "back.xlsx", stagings)
    assert not (tmp_path / "back.xlsx").exists()


def test_the_password_is_never_shown_and_a_file_without_one_keeps_none(store: Store, tmp_path: Path) -> None:
    staging = sent(tmp_path / "leaders.xlsx", "open sesame", store)
    assert "sesame" not in repr(staging)
    book = openpyxl.Workbook()
    for row in (("URN", "First name", "Last name", "Job title"), ("9990", "Ben", "Bowen", "SENCO")):
        book.active.append(row)
    book.save(tmp_path / "plain.xlsx")
    plain = stage(read_table(tmp_path / "plain.xlsx", password="open sesame"), "return", store=store)
    assert write_corrections(tmp_path / "back.xlsx", [plain]) == ()
    assert openpyxl.load_workbook(tmp_path / "back.xlsx").sheetnames[0] == OUR_SHEET
