"""Whatever happens, the terminal gets words and a code, never a traceback."""

import os
import subprocess
import sys

import pytest

from leaddesk import bootstrap
from leaddesk.domain.failures import Cancelled


def test_a_bug_becomes_a_report_without_values(line, monkeypatch, elsewhere):
    def fail(*_: object) -> None:
        raise ZeroDivisionError("Ann Marlowe, 07700 900123")

    monkeypatch.setattr(bootstrap, "open_database", fail)
    answer = line("list", "schools", "--find", "Marlowe", "--json")
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert answer.document["error"]["what"].startswith("Something went wrong in LeadDesk itself")
    (report,) = elsewhere.rglob("fault-*.txt")
    assert str(report) in answer.err
    written = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert "in fail" in written
    assert "Marlowe" not in written
    assert "07700" not in written


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_stopping_is_no_fault(line, monkeypatch, stop):
    def stopped(*_: object) -> None:
        raise stop

    monkeypatch.setattr(bootstrap, "open_database", stopped)
    answer = line("list", "schools")
    assert answer.code == 1
    assert "changed nothing" in answer.err


def test_a_folder_that_is_not_there_is_refused(line, tmp_path):
    answer = line("list", "schools", database=tmp_path / "nowhere" / "records.leaddesk")
    assert answer.code == 1
    assert answer.out == ""
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a workbook", b"%PDF-1.7 a paper", b"x" * 4096])
def test_a_file_that_is_no_database_is_refused_and_left_alone(line, tmp_path, content):
    file = tmp_path / "records.leaddesk"
    file.write_bytes(content)
    answer = line("list", "schools", "--json")
    assert answer.code == 1
    assert set(answer.document["error"]) == {"what", "what_next"}
    assert file.read_bytes() == content


def test_a_reader_that_has_enough_is_no_fault(tmp_path, elsewhere):
    command = f'"{sys.executable}" -m leaddesk --database "{tmp_path / "r.leaddesk"}" --help | head -n 1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, env={**os.environ}, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_the_line_never_loads_qt(tmp_path, elsewhere):
    ask = "import sys; from leaddesk.bootstrap import run; code = run(sys.argv[1:]); print(code, 'PySide6' in sys.modules)"
    words = ["--database", str(tmp_path / "r.leaddesk"), "list", "schools", "--json"]
    done = subprocess.run([sys.executable, "-c", ask, *words], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "0", "False"]
