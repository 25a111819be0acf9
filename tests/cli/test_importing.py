"""`import` as scripts see it: counts that add up, one object a file, and an exit code that tells."""

import openpyxl
import pytest

from leaddesk.cli import importing
from leaddesk.domain.failures import Cancelled
from tests.cli.registers import LARK, QUARRY

COUNTS = ("created", "updated", "unchanged", "conflicts", "rejected", "skipped")
NEWEST = ("999003", "Heron Quay School", "Ms", "Ines", "Monteiro")
BROKEN = ("9990", "No Such School", "Mr", "Ben", "Ault")


def _adds_up(document) -> bool:
    return sum(document[count] for count in COUNTS) == document["rows"]


def test_a_register_is_saved_in_one_batch(line, register):
    file = register(LARK, QUARRY)
    answer = line("import", file, "--json")
    (told,) = answer.document
    assert answer.code == 0
    assert (told["file"], told["kind"], told["rows"], told["created"]) == (str(file), "gias", 2, 2)
    assert _adds_up(told)
    assert len(told["sha256"]) == 64
    assert told["records"]["schools"] == {"created": 2, "updated": 0}
    assert told["batch"] in {batch["uid"] for batch in line("history", "--json").document}


def test_importing_again_changes_nothing(line, register):
    line("import", register(LARK, QUARRY))
    before = line("list", "schools", "--json").document, line("list", "appointments", "--json").document
    (told,) = line("import", register(LARK, QUARRY), "--json").document
    assert (told["unchanged"], told["created"], told["updated"]) == (2, 0, 0)
    assert (line("list", "schools", "--json").document, line("list", "appointments", "--json").document) == before


def test_a_trial_saves_nothing(line, register):
    answer = line("import", register(LARK), "--dry-run", "--json")
    assert answer.code == 0
    assert answer.document[0]["batch"] is None
    assert line("list", "schools", "--json").document == []
    assert "this was a trial" in line("import", register(LARK), "--dry-run").out


def test_good_rows_are_saved_and_rejected_ones_come_back(line, register, tmp_path):
    corrections = tmp_path / "corrections.xlsx"
    answer = line("import", register(LARK, BROKEN), "--corrections", corrections, "--json")
    (told,) = answer.document
    assert answer.code == 3
    assert (told["created"], told["rejected"]) == (1, 1)
    assert _adds_up(told)
    (message,) = [message for message in told["messages"] if message["row"] == 3]
    assert set(message) == {"row", "column", "code", "message"}
    book = openpyxl.load_workbook(corrections)
    (listed,) = book.active.iter_rows(min_row=6, values_only=True)
    asked = "A URN has 6 digits, and this has 4. Please write the school’s URN."
    assert listed == ("A3", "URN", "9990", asked, "123456")
    assert [row[0] for row in book["Rows"].iter_rows(values_only=True)] == ["URN", "999001", "9990"]
    assert asked in book["Rows"]["A3"].comment.text
    assert [school["urn"] for school in line("list", "schools", "--json").document] == ["999001"]


def test_when_every_row_is_rejected_nothing_is_changed(line, register):
    answer = line("import", register(BROKEN), "--json")
    assert answer.code == 1
    assert answer.document[0]["batch"] is None
    assert answer.document[0]["rejected"] == 1
    assert line("list", "imports", "--json").document == []


@pytest.mark.parametrize("narrowed", [("--urn", "999001"), ("--la", "Elsewhere"), ("--la", "950", "--urn", "999002")])
def test_filters_count_the_others_as_skipped(line, register, narrowed):
    (told,) = line("import", register(LARK, QUARRY), *narrowed, "--json").document
    assert _adds_up(told)
    assert told["skipped"] == (2 if "Elsewhere" in narrowed else 1)


def test_one_bad_file_among_good_ones_is_told_apart(line, register, tmp_path):
    paper = tmp_path / "paper.xlsx"
    paper.write_bytes(b"%PDF-1.7\n")
    answer = line("import", register(LARK), paper, tmp_path / "missing.csv", "--json")
    good, bad, missing = answer.document
    assert answer.code == 3
    assert good["batch"]
    assert (bad["batch"], bad["kind"], bad["rows"], missing["sha256"]) == (None, None, 0, None)
    assert "PDF" in bad["messages"][0]["message"]
    assert bad["messages"][0]["row"] is None


def test_conflicts_alone_are_no_failure_and_the_help_says_so(line, register):
    line("import", register(LARK), "--as-at", "2026-10-01")
    renamed = register((LARK[0], LARK[1], "Mrs", "Ann", "Inkerman"))
    answer = line("import", renamed, "--as-at", "2026-11-02", "--json")
    assert (answer.code, answer.document[0]["conflicts"], answer.document[0]["rejected"]) == (0, 1, 0)
    assert [leader["last_name"] for leader in line("list", "leaders", "--json").document] == ["Marlowe"]
    assert "Conflicts alone end in 0" in " ".join(line("import", "--help").out.split())


def _at_the_second(monkeypatch, trouble: type[BaseException]) -> None:
    """The second file that is saved meets this trouble."""
    save, calls = importing.save, iter(range(9))

    def failing(*given, **more):
        if next(calls) == 1:
            raise trouble("Tom Okonjo")
        return save(*given, **more)

    monkeypatch.setattr(importing, "save", failing)


def test_a_fault_in_one_file_is_told_beside_what_was_saved(line, register, monkeypatch, elsewhere):
    files = [register(school, name=f"{place}.csv") for place, school in enumerate((LARK, QUARRY, NEWEST))]
    _at_the_second(monkeypatch, ZeroDivisionError)
    answer = line("import", *files, "--json")
    assert answer.code == 3
    first, second, third = answer.document
    assert (bool(first["batch"]), second["batch"], bool(third["batch"])) == (True, None, True)
    (report,) = elsewhere.rglob("fault-*.txt")
    assert str(report) in second["messages"][0]["message"]
    assert "nothing of this file was saved" in second["messages"][0]["message"]
    assert "Okonjo" not in answer.err
    assert {school["urn"] for school in line("list", "schools", "--json").document} == {"999001", "999003"}


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, Cancelled])
def test_a_stop_between_files_tells_what_was_saved_before(line, register, monkeypatch, trouble):
    files = [register(school, name=f"{place}.csv") for place, school in enumerate((LARK, QUARRY, NEWEST))]
    _at_the_second(monkeypatch, trouble)
    answer = line("import", *files, "--json")
    assert answer.code == 3
    assert [bool(told["batch"]) for told in answer.document] == [True, False, False]
    assert ["Stopped" in str(told["messages"]) for told in answer.document] == [False, True, True]
    assert [school["urn"] for school in line("list", "schools", "--json").document] == ["999001"]


def test_only_bad_files_are_a_refusal(line, tmp_path):
    (tmp_path / "empty.csv").write_bytes(b"")
    answer = line("import", tmp_path / "empty.csv")
    assert answer.code == 1
    assert "empty" in answer.err
    assert "Traceback" not in answer.err


def test_a_workbook_is_imported_as_the_csv_is(line, tmp_path):
    from tests.cli.registers import HEADINGS, ROW

    book = openpyxl.Workbook()
    book.active.append(HEADINGS.split(","))
    book.active.append(ROW.format(urn=LARK[0], number="101", name=LARK[1], title=LARK[2], first=LARK[3], last=LARK[4]).split(","))
    book.save(tmp_path / "register.xlsx")
    (told,) = line("import", tmp_path / "register.xlsx", "--json").document
    assert (told["kind"], told["created"]) == ("gias", 1)
