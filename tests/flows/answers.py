"""What officers are told when something is refused, and what stands in the database afterwards."""

import hashlib
from pathlib import Path

from tests.cli.conftest import Answer, Line

ROPEWALK = ("999003", "Ropewalk School", "Ms", "Ada", "Hythe")
HOLD = "import sys; from pathlib import Path; from leaddesk.bootstrap import open_database; "
HOLD += "store = open_database(Path(sys.argv[1]), may_ask=False); print('open', flush=True); sys.stdin.read()"
"""A program of its own that opens a database and keeps it open until it is told."""


def print_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def refusal(answer: Answer) -> str:
    """What was refused: two sentences of at most 25 words, and no traceback. Returns both."""
    assert answer.code == 1, answer.out
    assert "Traceback" not in answer.err
    error = answer.document["error"]
    assert len(error["what"].split()) <= 25, error
    assert 0 < len(error["what_next"].split()) <= 25, error
    assert answer.err.strip().endswith(f"{error['what']} {error['what_next']}")
    return f"{error['what']} {error['what_next']}"


def urns(line: Line) -> list[str]:
    return [school["urn"] for school in line("list", "schools", "--json").document]
