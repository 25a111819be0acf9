"""The same round on the command line, and two schools that name one person."""

from pathlib import Path

import openpyxl
from openpyxl.utils.cell import coordinate_to_tuple

from tests.cli.conftest import Line
from tests.flows.spoilt_return import RIGHT, SPOILT, commented, filled, mended, register_and_leaders


def in_doubt(told: dict) -> set[tuple[int, str]]:
    """Which cells are told of, by row and heading; a template's spare rows aside."""
    return {(one["row"], one["column"]) for one in told["messages"] if one["row"] and "left blank" not in one["message"]}


def test_a_return_goes_round(line: Line, tmp_path: Path) -> None:
    assert line("import", *register_and_leaders(tmp_path)).code == 0
    assert line("return-templates", "--folder", tmp_path / "out", "--urn", "999001").code == 0
    (template,) = (tmp_path / "out").iterdir()
    sent, to_mend = tmp_path / "return filled in.xlsx", tmp_path / "to mend.xlsx"
    where = filled(template, sent)
    before = line("check", "--json").document

    answer = line("import", sent, "--corrections", to_mend, "--json")
    (first,) = answer.document
    assert (answer.code, first["kind"], first["created"], first["conflicts"]) == (0, "return", 1, 1)
    cells = {fault: coordinate_to_tuple(place)[0] for fault, place in where.items()}
    assert in_doubt(first) == {(cells[fault], heading) for fault, (_, heading, _) in SPOILT.items()}
    assert f"What is to be mended is in {to_mend}." in answer.err
    assert set(commented(openpyxl.load_workbook(to_mend)["Leaders"])) == set(where.values())

    mended(to_mend, template, where)
    between = line("check", "--json").document
    (second,) = line("import", to_mend, "--json").document
    assert in_doubt(second) == set()
    assert (second["created"], second["updated"], second["conflicts"], second["rejected"]) == (0, len(RIGHT), 0, 0)
    assert not [one for one in second["messages"] if one["code"].startswith("column_")]
    assert line("undo", second["batch"]).code == 0
    assert line("check", "--json").document == between
    assert line("undo", first["batch"]).code == 0
    assert line("check", "--json").document == before


def test_a_person_whom_two_schools_name_is_saved_apart_and_told(line: Line, tmp_path: Path) -> None:
    assert line("import", *register_and_leaders(tmp_path)).code == 0
    for name, urn, post in (("A", "999001", "Year 5 lead"), ("B", "999002", "Assistant head")):
        (tmp_path / f"Return {name}.csv").write_text(f"URN,Name,Job title\n{urn},Petra Lund,{post}\n", encoding="utf-8")
    answer = line("import", tmp_path / "Return A.csv", tmp_path / "Return B.csv", "--json")
    first, second = answer.document
    assert answer.code == 0
    assert (first["created"], second["created"]) == (1, 1)
    assert not [one for one in first["messages"] if one["row"]]
    (told,) = [one for one in second["messages"] if one["row"]]
    assert (told["row"], told["column"], told["code"]) == (2, "Name", "possible_duplicate")
    assert "Both are called Petra Lund. Kept as two people to be looked at." in told["message"]
    leaders = [one for one in line("list", "leaders", "--json").document if one["last_name"] == "Lund"]
    assert len(leaders) == 2
    (again,) = line("import", tmp_path / "Return B.csv", "--json").document
    assert (again["created"], again["unchanged"]) == (0, 1)
