"""Backup, restore and check from the terminal."""

from tests.cli.registers import LARK, QUARRY


def test_a_backup_puts_back_what_was(line, register, tmp_path):
    line("import", register(LARK))
    kept = line("list", "schools", "--json").document
    copy = tmp_path / "copy.leaddesk"
    assert line("backup", copy, "--json").document == {"file": str(copy)}
    line("import", register(LARK, QUARRY, name="later.csv"))
    assert len(line("list", "schools", "--json").document) == 2
    assert line("restore", copy).code == 0
    assert line("list", "schools", "--json").document == kept
    assert line("check", "--json").document["faults"] == []


def test_check_says_that_all_is_well(line, register):
    line("import", register(LARK))
    answer = line("check")
    assert answer.code == 0
    assert "All is well" in answer.out


def test_a_backup_that_is_none_is_refused(line, register, tmp_path):
    line("import", register(LARK))
    before = line("list", "schools", "--json").document
    broken = tmp_path / "broken.leaddesk"
    broken.write_bytes(b"no backup at all" * 400)
    answer = line("restore", broken)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert line("list", "schools", "--json").document == before


def test_a_new_database_is_made_without_a_key_or_a_question(line, tmp_path):
    assert line("list", "schools", "--json").document == []
    assert (tmp_path / "records.leaddesk").read_bytes().startswith(b"SQLite format 3\0")


def test_the_officers_own_database_is_in_the_local_data_folder(line, elsewhere, monkeypatch, tmp_path):
    assert line("list", "schools", "--json", database=None).document == []
    assert len(list(elsewhere.rglob("records.leaddesk"))) == 1
    named = tmp_path / "named.leaddesk"
    monkeypatch.setenv("LEADDESK_DATABASE", str(named))
    assert line("check", database=None).code == 0
    assert named.exists()


def test_83_a_copy_with_a_changed_byte_changes_nothing(line, register, tmp_path):
    line("import", register(LARK))
    copy = tmp_path / "copy.leaddesk"
    line("backup", copy)
    copy.write_bytes(copy.read_bytes().replace(b"Lark Rise", b"Lurk Rise"))
    line("import", register(LARK, QUARRY, name="later.csv"))
    kept = line("list", "schools", "--json").document
    answer = line("restore", copy)
    assert answer.code == 1
    assert "copy.leaddesk has been changed or damaged since it was written. Have it copied again" in " ".join(answer.err.split())
    assert line("list", "schools", "--json").document == kept


def test_85_a_copy_says_what_of_it_is_here_already(line, register, tmp_path):
    line("import", register(LARK))
    copy = tmp_path / "copy.leaddesk"
    line("backup", copy)
    line("import", register(LARK, QUARRY, name="later.csv"))
    told = line("restore", copy, "--json").document["told"]
    assert told.endswith("Everything in it is here already; 1 later change made here is not in it.")
    told = " ".join(line("restore", copy).out.split())
    assert "Everything in it is here already, and nothing is missing from it. What stood there is kept as" in told
