"""What a school has put into its own workbook is still there when it comes back: notes, lists, hidden columns and sheets, how it prints."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill, Protection
from openpyxl.worksheet.datavalidation import DataValidation

from leaddesk.application.importing import Staging, stage
from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.documents.corrections import write_corrections
from leaddesk.documents.our_sheets import OUR_SHEET
from leaddesk.documents.tables import read_table
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEADINGS = ("Code", "URN", "First name", "Last name", "Job title", "Email")
ROWS = (("x", "999001", "Ada", "Marlowe", "Deputy head", "nobody"), ("y", "99901", "Ben", "Bowen", "Head", ""))
LISTED = (
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">'
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1>'
    "<xm:sqref>E2:E40</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
)


@pytest.fixture
def sent(store: Store, tmp_path: Path) -> Path:
    with store.writing("A school") as work:
        work.add([School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")])
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Leaders"
    for row in (HEADINGS, *ROWS):
        page.append(row)
    page["F2"].comment = Comment("She leaves at Easter.", "School office")
    page["B2"].comment = Comment("Our number.", "School office")
    page["A5"] = CellRichText("Ours: ", TextBlock(InlineFont(b=True), "secret"))
    page.column_dimensions["B"].width = 31
    page.column_dimensions.group("B", "D", hidden=True)
    page.row_dimensions[3].hidden = True
    page.print_area, page.print_title_rows, page.page_setup.orientation = "A1:F9", "1:1", "landscape"
    page.oddFooter.center.text = "Ours"
    own = DataValidation("whole", operator="between", formula1="1", formula2="9")
    own.add("H2:H9")
    page.add_data_validation(own)
    book.create_sheet("Lists").sheet_state = "veryHidden"
    plain, file = tmp_path / "plain.xlsx", tmp_path / "leaders.xlsx"
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(file, "w") as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename == "xl/worksheets/sheet1.xml":  # as Excel writes lists that stand on another sheet
                part = part.replace(b"</worksheet>", LISTED.encode())
                assert part.count(b"<extLst>") == 1
            new.writestr(info, part)
    return file


def staged(file: Path, store: Store) -> Staging:
    return stage(read_table(file, progress=Quietly()), "return", store=store)


@pytest.fixture
def back(sent: Path, store: Store, tmp_path: Path) -> Path:
    file = tmp_path / "back.xlsx"
    write_corrections(file, [staged(sent, store)])
    return file


def test_a_comment_of_theirs_stays_above_ours_with_its_author(back: Path) -> None:
    comment = openpyxl.load_workbook(back)["Leaders"]["F2"].comment
    theirs, ours = comment.text.split("\n\nLeadDesk: ")
    assert (theirs, comment.author) == ("She leaves at Easter.", "School office")
    assert ours
    assert openpyxl.load_workbook(back)["Leaders"]["B2"].comment.text == "Our number."


def test_a_second_round_marks_only_what_is_still_wrong(back: Path, store: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(back)
    book["Leaders"]["F2"] = "ada@lark.example"
    book.save(back)
    write_corrections(tmp_path / "again.xlsx", [staged(back, store)])
    page = openpyxl.load_workbook(tmp_path / "again.xlsx")["Leaders"]
    assert (page["F2"].comment.text, page["F2"].fill.fill_type) == ("She leaves at Easter.", None)
    assert page["B3"].comment.text.count("6 digits") == 1


def test_lists_hidden_columns_words_and_print_settings_stay(back: Path) -> None:
    book = openpyxl.load_workbook(back, rich_text=True)
    page = book["Leaders"]
    rules = {str(rule.sqref): rule.formula1 for rule in page.data_validations.dataValidation}
    assert rules == {"H2:H9": "1", "E2:E40": "Lists!$A$1:$A$3"}
    assert book["Lists"].sheet_state == "veryHidden"
    assert isinstance(page["A5"].value, CellRichText)
    assert (page.print_area, page.print_title_rows, page.page_setup.orientation) == ("'Leaders'!$A$1:$F$9", "$1:$1", "landscape")
    assert page.oddFooter.center.text == "Ours"


def test_a_guarded_cell_that_is_wrong_can_be_mended(back: Path) -> None:
    page = openpyxl.load_workbook(back)["Leaders"]
    assert [page[cell].protection.locked for cell in ("A3", "B2", "B3")] == [True, True, False]


def test_a_marked_cell_is_shown_and_what_was_hidden_beside_it_stays_hidden(back: Path) -> None:
    page = openpyxl.load_workbook(back)["Leaders"]
    spans = {letter: (page.column_dimensions[letter].hidden, page.column_dimensions[letter].width) for letter in "BCD"}
    assert spans == {"B": (False, 31), "C": (True, 31), "D": (True, 31)}
    assert not page.row_dimensions[3].hidden


def sent_on(file: Path, changes: dict[str, str | None]) -> None:
    """The school mends these cells and saves."""
    book = openpyxl.load_workbook(file)
    for where, text in changes.items():
        book["Leaders"][where] = text
    book.save(file)


@pytest.mark.filterwarnings("ignore:Data Validation")
def test_the_schools_own_colours_and_guards_are_given_back_once_a_cell_is_mended(sent: Path, store: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sent)
    page = book["Leaders"]
    page["B3"].fill = page["F2"].fill = PatternFill("solid", fgColor="00FF00")
    page["F2"].protection = Protection(locked=False)
    page.protection.sheet = True
    book.save(sent)
    rounds = [tmp_path / "first.xlsx", tmp_path / "second.xlsx", tmp_path / "third.xlsx"]
    write_corrections(rounds[0], [staged(sent, store)])
    marked = openpyxl.load_workbook(rounds[0])["Leaders"]
    assert [marked[cell].fill.fgColor.rgb[-6:] for cell in ("B3", "F2")] == ["F8CBC6", "FFF0C2"]
    sent_on(rounds[0], {"F2": "ada@lark.example"})
    write_corrections(rounds[1], [staged(rounds[0], store)])
    sent_on(rounds[1], {"B3": "999001", "C3": None})
    write_corrections(rounds[2], [staged(rounds[1], store)])
    back = openpyxl.load_workbook(rounds[2])
    looks = [(back["Leaders"][cell].fill.fgColor.rgb[-6:], back["Leaders"][cell].protection.locked) for cell in ("B3", "F2")]
    assert looks == [("00FF00", True), ("00FF00", False)]


@pytest.mark.filterwarnings("ignore:Data Validation")
def test_a_look_is_given_back_to_the_cell_that_moved_and_a_colour_of_the_school_is_left(
    sent: Path, store: Store, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(sent)
    book["Leaders"]["B3"].fill = PatternFill("solid", fgColor="00FF00")
    book.save(sent)
    write_corrections(tmp_path / "first.xlsx", [staged(sent, store)])
    book = openpyxl.load_workbook(tmp_path / "first.xlsx")
    name = next(name for name in book.defined_names if name.startswith("_LeadDesk"))
    assert book.defined_names[name].hidden
    book["Leaders"].move_range("A3:F3", rows=1)  # as Excel does: it moves the names with the cells
    book.defined_names[name].attr_text = "'Leaders'!$B$4"
    book["Leaders"]["B4"], book["Leaders"]["C4"], book["Leaders"]["A3"] = "999001", None, "z"
    book["Leaders"]["F2"] = "ada@lark.example"
    book["Leaders"]["F2"].fill = PatternFill("solid", fgColor="0000FF")
    book.save(tmp_path / "moved.xlsx")
    write_corrections(tmp_path / "second.xlsx", [staged(tmp_path / "moved.xlsx", store)])
    page = openpyxl.load_workbook(tmp_path / "second.xlsx")["Leaders"]
    assert [page[cell].fill.fgColor.rgb[-6:] for cell in ("B4", "F2")] == ["00FF00", "0000FF"]


def test_what_cannot_be_kept_is_told_to_the_officer_and_to_the_school(sent: Path, store: Store, tmp_path: Path) -> None:
    drawn = tmp_path / "drawn.xlsx"
    with zipfile.ZipFile(sent) as old, zipfile.ZipFile(drawn, "w") as new:
        for info in old.infolist():
            new.writestr(info, old.read(info))
        new.writestr("xl/drawings/drawing9.xml", '<xdr:wsDr xmlns:xdr="x"><xdr:sp macro=""></xdr:sp></xdr:wsDr>')
        new.writestr("xl/ctrlProps/ctrlProp1.xml", "<formControlPr/>")
    told = write_corrections(tmp_path / "back.xlsx", [staged(drawn, store)])
    assert told == (
        "Text boxes and shapes and buttons and other controls of the sender’s workbook are not in it, and its first sheet says so.",
    )
    assert openpyxl.load_workbook(tmp_path / "back.xlsx")[OUR_SHEET]["A4"].value.startswith("Text boxes and shapes and buttons")
    assert write_corrections(tmp_path / "back.xlsx", [staged(sent, store)]) == ()
    assert openpyxl.load_workbook(tmp_path / "back.xlsx")[OUR_SHEET]["A4"].value is None


@pytest.mark.filterwarnings("ignore:Data Validation")
def test_a_template_of_excel_comes_back_as_a_workbook(sent: Path, store: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sent)
    book.template = True
    book.save(tmp_path / "leaders.xltx")
    write_corrections(tmp_path / "back.xlsx", [staged(tmp_path / "leaders.xltx", store)])
    kinds = zipfile.ZipFile(tmp_path / "back.xlsx").read("[Content_Types].xml")
    assert b"spreadsheetml.sheet.main" in kinds
    assert b"template.main" not in kinds
