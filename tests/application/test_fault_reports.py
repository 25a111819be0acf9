"""A report of a bug says where it happened and holds nobody's data."""

import sys
from datetime import UTC, datetime

import pytest

from leaddesk.application.fault_reports import write_fault_report


def test_the_chain_of_faults_is_told_without_messages(tmp_path):
    try:
        try:
            raise KeyError("Ann Marlowe")
        except KeyError as cause:
            raise ValueError("07700 900123") from cause
    except ValueError as error:
        report = write_fault_report(error, tmp_path / "reports", now=datetime(2026, 11, 22, 9, 12, tzinfo=UTC))
    told = report.read_text(encoding="utf-8")
    assert told.index("builtins.KeyError") < told.index("which led to") < told.index("builtins.ValueError")
    assert "test_fault_reports.py" in told
    assert "Marlowe" not in told
    assert "07700" not in told
    assert report.name == "fault-20261122-091200-000000.txt"


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (["--database", "marlowe", "import", "ann.csv"], "import"), (["--database=marlowe", "--json", "list"], "list"),
        (["--database", "marlowe"], "the window"), ([], "the window"),
    ],
)  # fmt: skip
def test_the_command_is_told_and_no_name_of_a_file(tmp_path, monkeypatch, words, command):
    monkeypatch.setattr(sys, "argv", ["leaddesk", *words])
    told = write_fault_report(ValueError(), tmp_path, now=datetime(2026, 11, 22, tzinfo=UTC)).read_text(encoding="utf-8")
    assert f"Command: {command}\n" in told
    assert "marlowe" not in told
