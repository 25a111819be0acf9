"""Returns and designations by the command line: recognised or named, counts that add up, undone whole."""

import re
from datetime import datetime

import openpyxl
import pytest

from tests.cli.registers import LARK, QUARRY

COUNTS = ("created", "updated", "unchanged", "conflicts", "rejected", "skipped")
RETURN = """\
School URN,Name of leader,Job title,Work email,Personal email
999001,"SMITH, Jane",Deputy Headteacher,office@lark.example,
999001,Tomos Quill (SENCO),,senco@lark.example,t.quill@home.example
999002,Tomos Quill,Assistant head,,T.Quill@home.example
999001,TBC,Business manager,,
999001,Mr & Mrs J Hill,Co-heads,,
999002,Jane Smith,Maths lead,,
123456,Elsa Where,Headteacher,,
"""
DESIGNATIONS = """\
URN,Name,Designation,From,Until,Awarded by
999001,Jane Smith,SLE (Maths),01/09/2025,31/08/2028,Thames hub
999002,Tomos Quill,National leader of education,13/01/2026,,
999002,Tomos Quill,Grand Wizard,,,
"""


@pytest.fixture
def borough(line, register):
    """Two schools with their heads."""
    assert line("import", register(LARK, QUARRY)).code == 0
    return line


@pytest.fixture
def written(tmp_path):
    def write(name: str, text: str):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return write


def adds_up(told) -> bool:
    return sum(told[count] for count in COUNTS) == told["rows"]


def leaders(line, *last):
    return sorted(one["first_name"] for one in line("list", "leaders", "--json").document if one["last_name"] in last)


@pytest.mark.parametrize("kind", ["auto", "return"])
def test_a_return_is_taken(borough, written, kind):
    answer = borough("import", written("return.csv", RETURN), "--kind", kind, "--json")
    (told,) = answer.document
    assert (answer.code, told["kind"], told["rows"]) == (3, "return", 7)
    assert (told["created"], told["updated"], told["rejected"], told["skipped"]) == (4, 1, 1, 1)
    assert adds_up(told)
    assert told["records"]["vacancies"] == {"created": 1, "updated": 0}
    assert leaders(borough, "Smith", "Quill") == ["Jane", "Jane", "Tomos"]
    codes = {message["code"]: message["column"] for message in told["messages"] if message["row"]}
    assert codes["two_people"] == codes["possible_duplicate"] == "Name of leader"
    (again,) = borough("import", written("return.csv", RETURN), "--json").document
    assert (again["unchanged"], again["created"], again["updated"]) == (5, 0, 0)
    assert borough("undo", told["batch"]).code == 0
    assert leaders(borough, "Smith", "Quill") == []


@pytest.mark.parametrize("kind", ["auto", "designations"])
def test_designations_are_taken(borough, written, kind):
    borough("import", written("return.csv", RETURN))
    answer = borough("import", written("system leaders.csv", DESIGNATIONS), "--kind", kind, "--json")
    (told,) = answer.document
    assert (answer.code, told["kind"], told["created"], told["rejected"]) == (3, "designations", 2, 1)
    assert adds_up(told)
    assert told["records"]["designations"] == {"created": 2, "updated": 0}
    assert "leaders" not in told["records"]
    held = borough("list", "designations", "--json").document
    assert len(held) == 2
    (again,) = borough("import", written("system leaders.csv", DESIGNATIONS), "--json").document
    assert (again["unchanged"], again["created"]) == (2, 0)


def test_a_workbook_with_a_row_a_school_under_titles(borough, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Leadership return, autumn 2026"])
    sheet.append([])
    sheet.append(["URN", "School", "Headteacher", "Deputy head 1", "Deputy head 2", "Middle leader 1", "Middle leader 2", "SENCO"])
    sheet.append([999001, LARK[1], "", "Jane Smith", "vacant", "Siôn Lark (Maths lead)", "Anwen Fen", "n/a"])
    sheet.append([999002, QUARRY[1], "", "Mo Fen", "", "", "", "Tomos Quill"])
    sheet.append(["Total", "", "", 2, 0, 1, 1, 1])
    book.save(tmp_path / "return.xlsx")
    (told,) = borough("import", tmp_path / "return.xlsx", "--json").document
    assert (told["kind"], told["created"]) == ("return", 2)
    assert adds_up(told)
    assert told["records"]["leaders"] == {"created": 5, "updated": 0}
    assert told["records"]["vacancies"]["created"] == 2


def test_a_spoilt_name_is_kept_back_and_told(borough, written):
    file = written("spoilt.csv", "URN,Name,Job title\n999001,JosÃ© Pond,SENCO\n999002,Hal Weir,SENCO\n")
    answer = borough("import", file)
    assert (answer.code, leaders(borough, "Pond"), leaders(borough, "Weir")) == (0, [], ["Hal"])
    assert "2 rows: 1 created, 1 conflict." in answer.out
    assert "1 row has something to decide." in answer.out
    assert "row 2, Name: “JosÃ© Pond” is spoilt. Is “José Pond” meant? Until this is answered, the row is not saved." in answer.out


@pytest.mark.parametrize("day", ["01/09/2026", "1 Sep 2026", "2026-09-01"])
def test_the_day_of_a_file_may_be_written_as_officers_do(borough, written, day):
    file = written("one.csv", "URN,Name,Job title\n999002,Hal Weir,SENCO\n")
    answer = borough("import", file, "--as-at", day)
    assert "one.csv, a leadership return: 1 row: 1 created." in answer.out
    assert "This file describes 1 Sep 2026, as you said." in answer.out


def test_the_list_of_imports_says_kinds_and_times_in_words(borough, written):
    borough("import", written("one.csv", "URN,Name,Job title\n999002,Hal Weir,SENCO\n"))
    (line,) = [one for one in borough("list", "imports").out.splitlines() if one.startswith("one.csv")]
    assert "Leadership return" in line
    assert re.search(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d\b", line)
    (told,) = [one for one in borough("list", "imports", "--json").document if one["file_name"] == "one.csv"]
    assert datetime.fromisoformat(told["imported_at"]), "scripts read the moment as it is kept"
