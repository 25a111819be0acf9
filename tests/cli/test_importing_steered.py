"""`import` steered in words as the window steers it: table, columns, mode, blanks, all or nothing."""

from pathlib import Path

import openpyxl
import pytest

from tests.cli.registers import LARK, QUARRY

HEADINGS = "URN;Wer;Amt;Draht\n"


@pytest.fixture
def school(line, register):
    """A database with two schools."""
    assert line("import", register(LARK, QUARRY)).code == 0


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    """A school's own list, in headings that nobody understands."""
    file = tmp_path / "staff.csv"
    file.write_text(f"{HEADINGS}999001;Hal Ward;Deputy head;01632 960201\n999001;Elsa Lark;Deputy head;01632 960202\n", encoding="utf-8")
    return file


def workbook(folder: Path) -> Path:
    """Two sheets with leaders, the wanted table of the second under a title that looks like headings."""
    book = openpyxl.Workbook()
    book.active.title = "Lark Rise"
    rows = [("URN", "First name", "Last name"), ("999001", "Hal", "Ward"), ("999001", "Elsa", "Lark"), ("999001", "Ida", "Brook")]
    for row in rows:
        book.active.append(row)
    page = book.create_sheet("Quarry Wood")
    for row in (("Leaders", "of our", "school"), ("School", "First", "Last"), ("URN", "name", "name"), ("999002", "Jo", "Reed")):
        page.append(row)
    book.save(folder / "both.xlsx")
    return folder / "both.xlsx"


def names(line) -> set[str]:
    return {f"{one['first_name']} {one['last_name']}" for one in line("list", "leaders", "--json").document}


def test_columns_are_taken_as_they_are_named_and_remembered(line, school, staff, tmp_path):
    refused = line("import", staff, "--json")
    assert refused.code == 1
    answer = line("import", staff, "--column", "Wer=name", "--column", "AMT=Job title", "--column", "Draht=ignore", "--json")
    (told,) = answer.document
    assert (answer.code, told["kind"], told["created"]) == (0, "return", 2)
    posts = line("list", "appointments", "--where", "urn=999001", "--json").document
    assert {post["role"] for post in posts if post["last_name"] in ("Ward", "Lark")} == {"Deputy headteacher"}
    later = tmp_path / "later.csv"
    later.write_text(f"{HEADINGS}999001;Ida Brook;Deputy head;01632 960203\n", encoding="utf-8")
    (again,) = line("import", later, "--json").document
    assert (again["kind"], again["created"]) == ("return", 1)
    assert again["messages"][1]["code"] == "known_sender"
    assert not [post for post in line("list", "appointments", "--json").document if post.get("phone") == "01632 960203"]


def test_the_answer_tells_which_columns_were_taken_and_which_were_not(line, school, tmp_path):
    file = tmp_path / "leaders.csv"
    file.write_text("URN,Name,Job title,In post since,Shoe size,Shirt size\n999001,Hal Ward,SENCO,01/09/2024,9,M\n")
    (told,) = line("import", file, "--dry-run", "--json").document
    assert {one["heading"]: one["field"] for one in told["columns"]} == {
        "URN": "urn", "Name": "name", "Job title": "job_title", "In post since": "start", "Shoe size": "", "Shirt size": "",
    }  # fmt: skip
    assert all(one["field"] or one["why"] for one in told["columns"])
    said = line("import", file, "--dry-run").out
    assert "not taken: Shoe size; Shirt size. Nothing in a leadership return is headed so." in said


def test_a_column_without_a_heading_is_named_by_its_letter(line, school, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("URN,,Post\n999001,Hal Ward,Deputy head\n", encoding="utf-8")
    assert line("import", file, "--column", "B=name").code == 0
    assert "Hal Ward" in names(line)


def test_a_known_heading_gives_way_to_what_was_said(line, school, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("URN,Name,Name of head's partner school\n999001,Quarry,Hal Ward\n", encoding="utf-8")
    assert line("import", file, "--column", "C=name", "--kind", "return").code == 0
    assert "Hal Ward" in names(line)


def test_sheets_that_were_not_read_are_told_with_their_rows(line, school, tmp_path):
    (told,) = line("import", workbook(tmp_path), "--dry-run", "--json").document
    words = [one["message"] for one in told["messages"] if one["code"] == "sheet"]
    assert words == ["The sheet Lark Rise was read. Not read: Quarry Wood (1 row)."]


def test_an_official_layout_too_can_be_told_to_leave_a_column(line, register):
    assert line("import", register(LARK), "--column", "Postcode=ignore").code == 0
    (school,) = line("list", "schools", "--json").document
    assert (school["name"], school["postcode"]) == (LARK[1], "")


@pytest.mark.parametrize(
    ("words", "said"),
    [("Nothing=name", "No column of this file is headed “Nothing”"), ("Wer=shoe size", "“shoe size” is nothing that"),
     ("Draht=name", "Two columns are taken for the same field")],
)  # fmt: skip
def test_columns_that_cannot_be_so_are_refused_in_a_sentence(line, school, staff, words, said):
    answer = line("import", staff, "--kind", "return", "--column", "Wer=name", "--column", words)
    assert answer.code == 1
    assert said in answer.err
    assert names(line) == {"Ann Marlowe", "Tom Okonjo"}


@pytest.mark.parametrize(
    "words", [["--column", "Wer"], ["--column", "=name"], ["--mode", "some"], ["--heading-row", "0"], ["--blanks", "eat"]]
)
def test_wrong_words_end_with_2(line, staff, words):
    assert line("import", staff, *words).code == 2


def test_sheet_and_heading_rows(line, school, tmp_path):
    file = workbook(tmp_path)
    assert line("import", file, "--sheet", "Quarry Wood", "--heading-row", "2", "--heading-rows", "2").code == 0
    assert names(line) >= {"Jo Reed"}
    assert "Hal Ward" not in names(line)
    refused = line("import", file, "--sheet", "Owlery", "--json")
    assert refused.code == 1
    assert "There is no sheet Owlery in this workbook." in refused.document[0]["messages"][0]["message"]


def test_how_a_text_file_is_written(line, school, tmp_path):
    file = tmp_path / "list.txt"
    file.write_bytes("URN|First name|Last name\n999001|Zoë|Brook\n".encode("cp1252"))
    assert line("import", file, "--encoding", "cp1252", "--separator", "pipe").code == 0
    assert "Zoë Brook" in names(line)
    refused = line("import", file, "--encoding", "runes")
    assert (refused.code, "There is no encoding runes. Choose another, such as utf-8 or cp1252." in refused.err) == (1, True)


def test_only_new_records_or_only_held_ones(line, register):
    line("import", register(LARK))
    moved = ("999001", "Lark Rising School", "Mrs", "Ann", "Marlowe")
    (added,) = line("import", register(moved, QUARRY), "--mode", "add", "--json").document
    assert (added["created"], added["updated"], added["skipped"]) == (1, 0, 1)
    another = register(moved, ("999003", "Heron Quay School", "Ms", "Ines", "Reed"))
    (updated,) = line("import", another, "--mode", "update", "--json").document
    assert (updated["created"], updated["updated"], updated["skipped"]) == (0, 1, 1)
    assert {school["name"] for school in line("list", "schools", "--json").document} == {"Lark Rising School", QUARRY[1]}


def test_a_blank_clears_only_when_told(line, school, tmp_path):
    file = tmp_path / "list.csv"

    def sent(phone: str, *words: str) -> str:
        file.write_text(f"URN,Name,Post,Phone\n999001,Hal Ward,Deputy head,{phone}\n", encoding="utf-8")
        assert line("import", file, *words).code == 0
        posts = line("list", "appointments", "--where", "last_name=Ward", "--json").document
        return line("show", "appointments", posts[0]["uid"], "--json").document["phone"]

    assert sent("01632 960201") == sent("") != ""
    assert sent("", "--blanks", "clear") == ""


@pytest.mark.parametrize("trial", [[], ["--dry-run"]])
def test_all_or_nothing_refuses_and_says_which_rows(line, register, tmp_path, trial):
    broken = ("9990", "No Such School", "Mr", "Ben", "Ault")
    corrections = tmp_path / "mend.xlsx"
    answer = line("import", register(LARK, broken), "--all-or-nothing", "--corrections", corrections, "--json", *trial)
    (told,) = answer.document
    assert (answer.code, told["batch"], told["created"], told["rejected"]) == (1, None, 1, 1)
    assert "all rows were to be saved or none" in told["messages"][0]["message"]
    assert 3 in [message["row"] for message in told["messages"]]
    assert line("list", "schools", "--json").document == []
    assert openpyxl.load_workbook(corrections)
    assert line("import", register(LARK), "--all-or-nothing").code == 0
