"""What can happen while LeadDesk saves, copies, migrates or reads: all or nothing, and two sentences (reliability.md, section 4)."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leaddesk.documents import workbook_tables
from leaddesk.storage import backup, engine
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import SCHEMA
from tests.flows import bad_workbooks as made
from tests.flows.answers import HOLD, ROPEWALK, print_of, refusal, urns
from tests.storage.test_migrations import ADDS, DANGLES, FAILS, LOSES, scripts_with

OLD = Path(__file__).parents[1] / "old_databases"

def room_for(pages: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk takes so many pages more; SQLite says the same as on a full one."""
    whole = engine.Opening.connect

    def connect(opening: engine.Opening) -> object:
        raw = whole(opening)
        held = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {held + pages}")
        return raw

    monkeypatch.setattr(engine.Opening, "connect", connect)


@pytest.mark.parametrize("pages", [0, 1, 2, 5, 20, 60])
def test_3_a_full_disk_saves_nothing_of_an_import(line, held, register_file, monkeypatch, pages):
    many = [(str(900000 + n), f"Ropewalk School {n} {'x' * 60}", "Ms", "Ada", f"Hythe{n}") for n in range(400)]
    register_file.write_text(made.register_text(schools=many), encoding="utf-8", newline="")
    with monkeypatch.context() as full:
        room_for(pages, full)
        answer = line("import", register_file, "--json")
    (report,) = answer.document
    assert answer.code == 1
    assert "is full" in report["messages"][0]["message"]
    assert "Free some space, then try again." in report["messages"][0]["message"]
    assert (report["batch"], report["created"]) == (None, 0)
    assert urns(line) == ["999001", "999002"]
    assert line("check").code == 0
    assert line("import", register_file).code == 0


@pytest.mark.parametrize("step", ["copy_raw", "verify", "sync"])
def test_3_no_room_for_the_backup_means_no_import(line, held, register_file, monkeypatch, step):
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    register_file.write_text(made.register_text(schools=[ROPEWALK]), encoding="utf-8", newline="")
    with monkeypatch.context() as patch:
        patch.setattr(backup, step, full)
        (report,) = line("import", register_file, "--json").document
    assert "backup could not be written" in report["messages"][0]["message"]
    assert report["batch"] is None
    assert urns(line) == ["999001", "999002"]


KILLED = "import sys; from leaddesk.bootstrap import run; run(sys.argv[1:])"


@pytest.mark.parametrize("trial", range(6))
def test_1_and_2_killed_while_importing_leaves_all_or_nothing(line, held, register_file, elsewhere, trial):
    many = [(str(800000 + n), f"Quay School {n}", "Ms", "Ada", f"Hythe{n}") for n in range(1500)]
    register_file.write_text(made.register_text(schools=many), encoding="utf-8", newline="")

    def begun() -> int:
        return len(list((held.parent / "backups").glob("*before Import*.backup")))

    words = [sys.executable, "-c", KILLED, "--database", str(held), "import", str(register_file)]
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ))
    while child.poll() is None and begun() < 2:
        time.sleep(0.005)
    time.sleep(trial * 0.06)
    child.kill()
    child.wait()
    found = line("list", "schools", "--json")
    kept = [school["urn"] for school in found.document]
    assert {"999001", "999002"} <= set(kept)
    assert len(kept) in (2, 1502)
    assert ("Import register.csv did not finish when LeadDesk last stopped; nothing of it was saved. " in found.err) == (len(kept) == 2)
    assert "did not finish" not in line("list", "schools").err  # said once
    assert line("check").code == 0
    assert line("import", register_file).code == 0
    assert len(urns(line)) == 1502


def test_15_a_stale_log_beside_a_restored_file_is_moved_away(line, held, register_file):
    copy = held.parent / "good.backup"
    assert line("backup", copy).code == 0
    child = subprocess.Popen([sys.executable, "-c", HOLD, str(held)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    raw = connect_raw(held, None, "rw")
    raw.execute("PRAGMA wal_autocheckpoint = 0")
    raw.execute("UPDATE school SET name = 'Another'")
    child.kill()
    child.communicate()
    stale = held.with_name(held.name + "-wal").read_bytes()
    raw.close()
    held.with_name(held.name + "-wal").write_bytes(stale)
    assert len(stale) > 4096
    assert line("restore", copy).code == 0
    names = [school["name"] for school in line("list", "schools", "--json").document]
    assert names == ["Lark Rise Primary School", "Quarry Wood Primary School"]
    assert line("check").code == 0


@pytest.mark.parametrize(("times", "code"), [(2, 0), (99, 1)])
def test_21_a_virus_scanner_that_holds_the_file_is_waited_for(line, held, monkeypatch, times, code):
    copy = held.parent / "good.backup"
    assert line("backup", copy).code == 0
    before, whole, refused = print_of(held), Path.replace, iter(range(times))

    def replace(file: Path, to: Path) -> Path:
        if file.suffix == ".unfinished" and next(refused, None) is not None:
            raise PermissionError(13, "held", str(to))
        return whole(file, to)

    monkeypatch.setattr(backup, "WAITS", (0.001,) * 5)
    monkeypatch.setattr(Path, "replace", replace)
    answer = line("restore", copy, "--json")
    assert answer.code == code
    if code:
        assert "nothing was changed" in refusal(answer)
        assert print_of(held) == before


# Migrations


@pytest.mark.parametrize("file", sorted(OLD.glob("schema-*.leaddesk")), ids=lambda file: file.stem)
def test_18_every_released_schema_opens_with_its_records(line, place, file):
    place.write_bytes(file.read_bytes())
    assert urns(line) == ["999001"]
    assert line("check").code == 0


@pytest.mark.parametrize(("fault", "body"), [("19 fails half way", FAILS), ("20 loses rows", LOSES), ("20 cascades", DANGLES)])
def test_a_migration_that_fails_leaves_the_old_file(line, held, tmp_path, monkeypatch, fault, body):
    from leaddesk.storage import opening, places
    from leaddesk.storage.migrations import runner

    before = print_of(held)
    with monkeypatch.context() as later:
        later.setattr(opening, "SCHEMA", SCHEMA + 1)
        later.setattr(places, "SCHEMA", SCHEMA + 1)
        later.setitem(runner.migrate.__kwdefaults__, "scripts", scripts_with(tmp_path, body))
        later.setitem(runner.migrate.__kwdefaults__, "target", SCHEMA + 1)
        refusal(line("list", "schools", "--json"))
    assert print_of(held) == before
    assert urns(line) == ["999001", "999002"]


def test_18_an_older_database_is_brought_up_to_date_after_a_backup(line, held, tmp_path, monkeypatch):
    from leaddesk.storage import opening, places
    from leaddesk.storage.migrations import runner

    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr(places, "SCHEMA", SCHEMA + 1)
    monkeypatch.setitem(runner.migrate.__kwdefaults__, "scripts", scripts_with(tmp_path, ADDS))
    monkeypatch.setitem(runner.migrate.__kwdefaults__, "target", SCHEMA + 1)
    assert urns(line) == ["999001", "999002"]
    assert [file for file in (tmp_path / "backups").iterdir() if "before upgrade" in file.name]


# The process that reads workbooks


def test_31_a_reading_process_that_dies_is_told(line, held, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_tables, "work", os._exit)
    before = print_of(held)
    (tmp_path / "schools.xlsx").write_bytes(made.workbook())
    (report,) = line("import", tmp_path / "schools.xlsx", "--json").document
    assert report["messages"][0]["message"] == "This workbook could not be read safely. Save the sheet you need as .csv instead."
    assert print_of(held) == before


def test_31_a_reading_process_that_hangs_is_ended(line, held, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_tables, "SECONDS", 0.3)
    monkeypatch.setattr(workbook_tables, "work", hang)
    before = print_of(held)
    (tmp_path / "schools.xlsx").write_bytes(made.workbook())
    (report,) = line("import", tmp_path / "schools.xlsx", "--json").document
    assert "takes more than a minute to read. Save the sheet" in report["messages"][0]["message"]
    assert print_of(held) == before


def hang(*_: object) -> None:
    """A parser that never comes back."""
    import time

    time.sleep(60)
