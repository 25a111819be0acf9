"""What goes back to the sender: their own workbook, coloured and commented, which can be mended and imported again."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from leaddesk.application.importing import ImportOptions, Staging, save, stage
from leaddesk.application.importing.corrections import corrections_of, has_corrections, letter
from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.documents.corrections import write_corrections
from leaddesk.documents.our_sheets import OUR_SHEET
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import Verdict
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEADINGS = ("URN", "First name", "Last name", "Job title", "Phone", "Start date")
GOOD = ("999001", "Ada", "Marlowe", "Deputy head", "020 7946 0101", "2026-09-01")
SPOILT = (
    ("99901", "Ben", "Bowen", "Head", "", ""),
    ("999001", "", "Cole", "=1+1", "", ""),
    ("999001", "Dee", "Dunn", "Head", "#N/A", "soon"),
)


@pytest.fixture
def school(store: Store) -> School:
    lark = School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")
    with store.writing("A school") as work:
        work.add([lark])
    return lark


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A school's own workbook: a title, a second sheet, a coloured heading and a wide column that must stay as they are."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Our leaders"
    page["A1"] = "Lark Rise Primary, leaders"
    for row in (HEADINGS, GOOD, *SPOILT):
        page.append(row)
    page["D5"].data_type = "s"
    page["A2"].font = Font(italic=True, color="FF0000")
    page.column_dimensions["C"].width = 33
    book.create_sheet("Their notes")["A1"] = "ours alone"
    file = tmp_path / "leaders.xlsx"
    book.save(file)
    return file


def staged(file: Path, store: Store) -> Staging:
    return stage(read_table(file, progress=Quietly()), "return", store=store)


def test_the_senders_workbook_keeps_its_looks_and_says_what_to_fix(school: School, sent: Path, store: Store, tmp_path: Path) -> None:
    staging = staged(sent, store)
    write_corrections(tmp_path / "back.xlsx", [staging])
    book = openpyxl.load_workbook(tmp_path / "back.xlsx")
    assert book.sheetnames == [OUR_SHEET, "Our leaders", "Their notes"]
    page = book["Our leaders"]
    assert (page["A2"].font.italic, page.column_dimensions["C"].width, page["A1"].value) == (True, 33, "Lark Rise Primary, leaders")
    marked = {cell.coordinate for row in page.iter_rows() for cell in row if cell.comment is not None}
    assert "A4" in marked
    assert "6 digits" in page["A4"].comment.text
    assert page["A4"].fill.fgColor.rgb.endswith("F8CBC6")
    assert not [cell for cell in page[3] if cell.comment is not None]
    listed = list(book[OUR_SHEET].iter_rows(min_row=6, values_only=True))
    assert {int("".join(filter(str.isdigit, row[0]))) for row in listed} == {one.row for one in corrections_of(staging)}
    assert book[OUR_SHEET]["A6"].hyperlink.location == "'Our leaders'!A4"


def test_what_begins_like_a_formula_comes_back_as_words(school: School, sent: Path, store: Store, tmp_path: Path) -> None:
    write_corrections(tmp_path / "back.xlsx", [staged(sent, store)])
    cell = openpyxl.load_workbook(tmp_path / "back.xlsx")["Our leaders"]["D5"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_mended_it_is_imported_again_and_marked_twice_it_is_marked_once(
    school: School, sent: Path, store: Store, tmp_path: Path
) -> None:
    back = tmp_path / "back.xlsx"
    write_corrections(back, [staged(sent, store)])
    write_corrections(tmp_path / "again.xlsx", [staged(back, store)])
    assert openpyxl.load_workbook(tmp_path / "again.xlsx").sheetnames.count(OUR_SHEET) == 1
    book = openpyxl.load_workbook(back)
    page = book["Our leaders"]
    for address, text in {"A4": "999001", "B5": "Cy", "E6": "020 7946 0103", "F6": "2026-09-01"}.items():
        page[address] = text
    book.save(back)
    mended = staged(back, store)
    assert mended.counts["rejected"] == 0
    save(mended, store=store)
    assert staged(back, store).counts["created"] == 0


def test_a_csv_file_comes_back_as_a_workbook_with_its_own_rows(school: School, store: Store, tmp_path: Path) -> None:
    file = tmp_path / "leaders.csv"
    file.write_text("\n".join(",".join(row) for row in (HEADINGS, GOOD, SPOILT[0])), encoding="utf-8")
    write_corrections(tmp_path / "back.xlsx", [staged(file, store)])
    page = openpyxl.load_workbook(tmp_path / "back.xlsx")["Rows"]
    assert [cell.value for cell in page[1]] == list(HEADINGS)
    assert page["A3"].value == "99901"
    assert page["A3"].comment is not None
    again = staged(tmp_path / "back.xlsx", store)
    assert [row.verdict for row in again.rows] == [Verdict.CREATED, Verdict.REJECTED]


def test_the_letter_counts_and_names_nobody(school: School, sent: Path, store: Store) -> None:
    subject, text = letter(staged(sent, store))
    assert subject == "What to mend in leaders.xlsx"
    assert "cannot be taken until they are mended" in text
    assert not [name for name in ("Ada", "Bowen", "Cole", "Dunn", "020") if name in text]


def test_whether_there_is_anything_to_mend_is_told_without_the_list(school: School, sent: Path, store: Store) -> None:
    staging = staged(sent, store)
    assert has_corrections(staging)
    staging.messages = [message for message in staging.messages if message.row is None or message.code == "possible_duplicate"]
    assert not has_corrections(staging)
    assert corrections_of(staging) == []


def test_another_ending_is_refused(school: School, sent: Path, store: Store, tmp_path: Path) -> None:
    with pytest.raises(KnownFailure, match=r"End the name with \.xlsx"):
        write_corrections(tmp_path / "back.pdf", [staged(sent, store)])


def test_a_workbook_that_has_changed_since_is_not_marked(school: School, sent: Path, store: Store, tmp_path: Path) -> None:
    staging = staged(sent, store)
    book = openpyxl.load_workbook(sent)
    book["Our leaders"].insert_rows(3)
    book.save(sent)
    with pytest.raises(KnownFailure, match="has changed since it was checked"):
        write_corrections(tmp_path / "back.xlsx", [staging])
    assert not (tmp_path / "back.xlsx").exists()


def test_of_two_columns_headed_alike_the_one_that_was_read_is_marked(school: School, store: Store, tmp_path: Path) -> None:
    headings = ("URN", "School", "First name", "Last name", "Job title", "Start date", "Phone", "Tier", "Notes", "Email", "Email")
    row = ("999001", "Lark Rise Primary", "Ada", "Marlowe", "Deputy head", "2026-09-01", "", "", "", "office", "nobody")
    book = openpyxl.Workbook()
    book.active.title = "Leaders"
    for cells in (headings, row, ("999001", "Lark Rise Primary", "Ben", "Bowen", "SENCO", "", "", "", "x", "office", "nobody")):
        book.active.append(cells)
    book.save(tmp_path / "leaders.xlsx")
    table = read_table(tmp_path / "leaders.xlsx")
    taken = {match.index: match.key for match in stage(table, "return", store=store).columns}
    staging = stage(table, "return", store=store, options=ImportOptions(columns={**taken, 9: "", 10: "email"}))
    write_corrections(tmp_path / "back.xlsx", [staging])
    page = openpyxl.load_workbook(tmp_path / "back.xlsx")["Leaders"]
    assert [cell.coordinate for row in page for cell in row if cell.comment] == ["K2", "K3"]


def test_the_sheets_of_several_returns_begin_with_the_school_and_have_names_that_excel_takes(
    school: School, store: Store, tmp_path: Path
) -> None:
    stagings = []
    for name in ("Primary", "Junior"):
        file = tmp_path / f"Leadership return Our Lady of the Larks Catholic {name} School.csv"
        file.write_text("\n".join(",".join(row) for row in (HEADINGS, SPOILT[0])), encoding="utf-8")
        stagings.append(staged(file, store))
    write_corrections(tmp_path / "back.xlsx", stagings)
    names = openpyxl.load_workbook(tmp_path / "back.xlsx").sheetnames
    assert names == ["Our Lady of the Larks Catholic", "Our Lady of the Larks Catho (2)"]


@pytest.mark.parametrize("others", [(), ("more.csv",)], ids=["alone", "with another file"])
def test_a_row_with_a_cell_that_is_too_long_keeps_its_other_cells(
    school: School, store: Store, tmp_path: Path, others: tuple[str, ...]
) -> None:
    long = ("999001", "Ada", "Marlowe", "x" * 40_000, "020 7946 0101", "2026-09-01")
    for name in ("leaders.csv", *others):
        (tmp_path / name).write_text("\n".join(",".join(row) for row in (HEADINGS, GOOD, long, SPOILT[0])), encoding="utf-8")
    write_corrections(tmp_path / "back.xlsx", [staged(tmp_path / name, store) for name in ("leaders.csv", *others)])
    book = openpyxl.load_workbook(tmp_path / "back.xlsx")
    rows = [list(row) for row in book["leaders" if others else "Rows"].values]
    row = next(row for row in rows if "Ada" in row and "020 7946 0101" in row and row[-3] != "Deputy head")
    assert row[-6:-3] == ["999001", "Ada", "Marlowe"]
    assert row[-3].endswith("x … (the rest of this text did not fit into the cell)")
    assert len(row[-3]) == 32_767
    assert staged(tmp_path / "leaders.csv", store).counts["rejected"] == 2
