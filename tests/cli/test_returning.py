"""Return templates and the undo that keeps later work, by the command line."""

import openpyxl
import pytest

from tests.cli.registers import LARK, QUARRY


@pytest.fixture
def borough(line, register):
    assert line("import", register(LARK, QUARRY), "--as-at", "2026-11-01").code == 0
    return line


def test_a_workbook_for_every_open_school_or_for_one(borough, tmp_path):
    told = borough("return-templates", "--folder", tmp_path / "all", "--json").document
    assert sorted(told["files"]) == sorted(file.name for file in (tmp_path / "all").iterdir())
    assert len(told["files"]) == 2
    answer = borough("return-templates", "--folder", tmp_path / "one", "--urn", "999001")
    assert (answer.code, "Wrote 1 return template" in answer.out) == (0, True)
    (file,) = (tmp_path / "one").iterdir()
    assert openpyxl.load_workbook(file).sheetnames[0] == "Leaders"


def test_a_urn_that_is_not_held_is_refused_and_nothing_is_written(borough, tmp_path):
    answer = borough("return-templates", "--folder", tmp_path / "out", "--urn", "999999")
    assert answer.code == 1
    assert "999999" in answer.err
    assert not (tmp_path / "out").exists()


def test_a_template_comes_back_with_nothing_to_map_and_changes_nothing(borough, tmp_path):
    borough("return-templates", "--folder", tmp_path, "--urn", "999001")
    (file,) = tmp_path.glob("Leadership return*.xlsx")
    (told,) = borough("import", file, "--json").document
    assert (told["kind"], told["created"], told["updated"], told["rejected"]) == ("return", 0, 0, 0)
    assert not [message for message in told["messages"] if message["code"].startswith("column_")]


def test_spare_rows_left_blank_are_told_in_one_line(borough, tmp_path):
    borough("return-templates", "--folder", tmp_path, "--urn", "999001")
    (file,) = tmp_path.glob("Leadership return*.xlsx")
    told = [line.strip() for line in borough("import", file).out.splitlines() if "left blank" in line]
    assert told == ["rows 6 to 35, Last name: This row was left blank; it was skipped."]


def test_undo_that_keeps_later_work_needs_a_batch_and_says_what_stays(borough, register):
    assert borough("undo", "--keep-later").code == 2
    first = borough("list", "imports", "--json").document[0]
    batch = next(entry["uid"] for entry in borough("history", "--json").document if "Import" in entry["summary"])
    assert borough("undo", batch, "--keep-later", "--json").code == 0
    assert first["uid"] not in {one["uid"] for one in borough("list", "imports", "--json").document}
    assert borough("list", "schools", "--json").document == []


def test_an_undo_that_later_work_stands_on_names_the_word_that_spares_it_and_what_stays(line, register, tmp_path):
    headless = ("999003", "Mill Primary School", "", "", "Vacant")
    (saved,) = line("import", register(LARK, headless), "--as-at", "2026-11-01", "--json").document
    renamed = register((LARK[0], "Lark Rise Academy", *LARK[2:]), (*headless[:2], "Ms", "Ida", "Brook"))
    assert line("import", renamed, "--as-at", "2026-11-05").code == 0
    refused = line("undo", saved["batch"])
    assert refused.code == 1
    assert f"`leaddesk undo {saved['batch']} --keep-later`" in refused.err
    answer = line("undo", saved["batch"], "--keep-later")
    assert answer.code == 0
    told = answer.err.splitlines()
    assert "Lark Rise Academy stays. It was changed since." in told
    assert "Vacancy of Mill Primary School stays. It was changed since." in told
    assert "another" not in answer.err
