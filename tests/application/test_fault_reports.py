"""A report of a bug says where it happened and holds nobody's data."""

from datetime import UTC, datetime

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
