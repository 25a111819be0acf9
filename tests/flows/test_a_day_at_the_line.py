"""An officer's day at the terminal, as a program of its own, with the register files that officers really import."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from leaddesk.application.finding import ListQuery
from leaddesk.bootstrap import open_database

COUNTS = ("created", "updated", "unchanged", "conflicts", "rejected", "skipped")
KINDS = ("schools", "leaders", "appointments", "groups")
REGISTERS = ("gias-search-2022-surrey-hampshire.csv", "gias-full-2024-sample.csv", "gias-london-2023-11.csv")


@pytest.fixture
def leaddesk(tmp_path: Path) -> Callable[..., Any]:
    """Runs `leaddesk … --json` and returns its document; the exit code must be the expected one, with no traceback."""
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}

    def run(*words: object, code: int = 0) -> Any:
        command = [sys.executable, "-m", "leaddesk", "--database", str(tmp_path / "records.leaddesk"), *map(str, words), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **folders}, check=False)
        assert "Traceback" not in done.stderr
        assert done.returncode == code, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_goes_in_comes_out_and_goes_in_again(leaddesk, shared_data, tmp_path, name):
    def everything() -> dict[str, Any]:
        store = open_database(tmp_path / "records.leaddesk", may_ask=False)
        try:
            return {kind: store.listings.rows(kind, store.listings.ids(ListQuery(kind))) for kind in KINDS}
        finally:
            store.close()

    nothing = everything()
    (told,) = leaddesk("import", shared_data / name)
    assert sum(told[count] for count in COUNTS) == told["rows"] > 90
    full = everything()
    assert len(full["schools"]) == told["records"]["schools"]["created"]

    (again,) = leaddesk("import", shared_data / name)
    assert again["rows"] == again["unchanged"] + again["skipped"]
    assert everything() == full

    leaddesk("undo", told["batch"])
    assert everything() == nothing
    leaddesk("redo")
    assert everything() == full
    assert leaddesk("check")["faults"] == []


def test_from_a_fresh_laptop_to_paper_and_back(leaddesk, project, tmp_path):
    samples = project / "resources" / "samples"
    leaddesk("import", samples / "thameside-gias-2026-10.csv", samples / "thameside-gias-2026-11.csv")
    leaddesk("import", samples / "thameside-programmes.xlsx", "--kind", "programmes")
    school = leaddesk("show", "schools", "999001")
    assert [note["summary"] for note in leaddesk("history", "--limit", "1")] == ["Import thameside-programmes.xlsx"]
    leaddesk("backup", tmp_path / "kept.leaddesk")

    for document, more in (("brochure", ()), ("contact-sheet", ("--purpose", "Ring heads about the visit"))):
        leaddesk("publish", document, *more, "--out", tmp_path / f"{document}.pdf")
        assert len(pypdf.PdfReader(tmp_path / f"{document}.pdf").pages) >= 2

    leaddesk("undo")
    assert leaddesk("list", "programmes") == []
    leaddesk("restore", tmp_path / "kept.leaddesk")
    assert len(leaddesk("list", "programmes")) == 45
    assert leaddesk("show", "schools", "999001") == school
    assert leaddesk("check")["faults"] == []
