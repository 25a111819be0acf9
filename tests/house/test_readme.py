"""The README stays true: its two commands word for word, its map of the house, its links."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    "python3 -m venv .venv && .venv/bin/pip install -q -e . && .venv/bin/leaddesk demo",
    'python3 -m venv .venv && .venv/bin/pip install -q -e ".[test]" && .venv/bin/python -m pytest',
    r"py -m venv .venv && .venv\Scripts\pip install -q -e . && .venv\Scripts\leaddesk demo",
    r'py -m venv .venv && .venv\Scripts\pip install -q -e ".[test]" && .venv\Scripts\python -m pytest',
]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_set_up_commands_stand_word_for_word(command: str) -> None:
    assert command in README.splitlines()


def test_every_place_on_the_map_is_there() -> None:
    chart = README.partition("## The map of the house")[2].partition("```")[2].partition("```")[0]
    places = [line.split()[0] for line in chart.splitlines() if line.strip()]
    assert len(places) > 20
    assert [place for place in places if not (PROJECT / place).exists()] == []


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (PROJECT / link).exists()] == []
