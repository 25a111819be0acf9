"""Lists, whole records, history, undo and redo, as scripts use them."""

import csv

import openpyxl
import pytest

from tests.cli.registers import LARK, QUARRY

SCHOOLS = {"uid", "urn", "name", "phase", "type", "status", "la_code", "la_name", "postcode"}
LEADERS = {"uid", "title", "first_name", "last_name", "email", "phone"}
APPOINTMENTS = {"uid", "leader", "first_name", "last_name", "urn", "school", "role", "tier", "start", "end"}


@pytest.fixture
def filled(line, register):
    assert line("import", register(LARK, QUARRY), "--as-at", "2026-11-01").code == 0
    return line


def test_lists_hold_the_promised_columns(filled):
    schools = filled("list", "schools", "--json").document
    assert [school["name"] for school in schools] == [LARK[1], QUARRY[1]]
    assert set(schools[0]) >= SCHOOLS
    assert set(filled("list", "leaders", "--json").document[0]) >= LEADERS
    (post, _) = filled("list", "appointments", "--json").document
    assert set(post) >= APPOINTMENTS
    assert (post["last_name"], post["urn"], post["tier"], post["end"]) == ("Marlowe", "999001", "Headteacher", None)


def test_a_list_is_found_narrowed_and_limited(filled):
    def names(*words: str) -> list[str]:
        return [school["name"] for school in filled("list", "schools", "--json", *words).document]

    assert names("--find", "quarry") == [QUARRY[1]]
    assert names("--where", "urn=999001") == [LARK[1]]
    assert names("--where", "urn=999001", "--where", "urn=999002") == [LARK[1], QUARRY[1]]
    assert names("--where", "urn=999001", "--where", f"name={QUARRY[1]}") == []
    assert names("--limit", "1") == [LARK[1]]
    assert names("--limit", "0") == []


def test_a_list_is_written_to_a_file(filled, tmp_path):
    assert filled("list", "schools", "--csv", tmp_path / "schools.csv").code == 0
    with (tmp_path / "schools.csv").open(encoding="utf-8-sig", newline="") as rows:
        assert [row["School"] for row in csv.DictReader(rows)] == [LARK[1], QUARRY[1]]
    written = filled("list", "schools", "--xlsx", tmp_path / "schools.xlsx", "--json")
    assert written.document["rows"] == 2
    sheet = openpyxl.load_workbook(tmp_path / "schools.xlsx").active
    assert [row[0] for row in sheet.iter_rows(values_only=True)] == ["School", LARK[1], QUARRY[1]]


def test_a_list_in_words_names_its_columns(filled):
    answer = filled("list", "schools")
    assert answer.out.splitlines()[0].startswith("School")
    assert LARK[1] in answer.out
    assert "2 of 2 schools" in answer.err


def test_a_school_is_shown_by_its_urn_with_all_that_belongs_to_it(filled):
    whole = filled("show", "schools", "999001", "--json").document
    assert whole["name"] == LARK[1]
    (post,) = whole["related"]["appointment"]
    leader = filled("show", "leaders", post["person"], "--json").document
    assert leader["last_name"] == "Marlowe"
    assert leader["related"]["appointment"][0]["uid"] == post["uid"]
    words = filled("show", "schools", "999001").out
    assert words.startswith(LARK[1])
    assert "Ann Marlowe" in words


@pytest.mark.parametrize("identity", ["999999", "nobody", "01234567-89ab-7def-8123-456789abcdef"])
def test_a_record_that_is_not_there_is_refused(filled, identity):
    answer = filled("show", "schools", identity, "--json")
    assert answer.code == 1
    assert "no such record" in answer.document["error"]["what"]


def test_an_import_is_undone_and_done_again(filled):
    before = filled("list", "schools", "--json").document
    (batch,) = [one for one in filled("history", "--json").document if one["can_undo"]]
    assert filled("undo", "--json").document["removed"]["school"] == 2
    assert filled("list", "schools", "--json").document == []
    assert filled("redo").code == 0
    assert filled("list", "schools", "--json").document == before
    assert filled("undo", batch["uid"]).code == 0
    assert filled("list", "leaders", "--json").document == []


def test_undo_never_takes_the_shipped_vocabularies_back(line):
    answer = line("undo", "--json")
    assert answer.code == 1
    assert answer.document["error"]["what"] == "There is nothing to undo."
    assert line("redo").code == 1
    assert line("history").code == 0


def test_the_history_of_one_record(filled):
    (school, _) = filled("list", "schools", "--json").document
    (made,) = filled("history", "--record", school["uid"], "--json").document
    assert made["record"] == school["uid"]
    assert made["batch"]
    assert len(filled("history", "--limit", "1", "--json").document) == 1
    assert filled("history", "--limit", "-1").code == 2
