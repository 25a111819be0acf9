"""`import` of the files beside the register: links between schools, groups and group links."""

from pathlib import Path

import pytest

from tests.cli.registers import LARK, QUARRY

DATA = Path(__file__).resolve().parents[1] / "data/gias_relations"


@pytest.mark.parametrize(
    ("name", "kind", "created"), [("links.csv", "gias-links", 4), ("groups.csv", "gias-groups", 4), ("group-links.csv", "gias-groups", 3)]
)
@pytest.mark.parametrize("is_named", [True, False])
def test_each_kind_is_recognised_saved_and_undone(line, register, name, kind, created, is_named):
    line("import", register(LARK, QUARRY))
    before = line("check", "--json").document
    words = ["--kind", kind] if is_named else []
    (told,) = line("import", DATA / name, *words, "--json").document
    assert (told["kind"], told["created"]) == (kind, created)
    assert told["rows"] == sum(told[word] for word in ("created", "updated", "unchanged", "conflicts", "rejected", "skipped"))
    (again,) = line("import", DATA / name, "--json").document
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, created)
    line("undo", told["batch"])
    assert line("check", "--json").document == before


def test_a_school_shows_its_links_and_its_trust(line, register):
    line("import", register(LARK, QUARRY), DATA / "links.csv", DATA / "group-links.csv")
    shown = line("show", "schools", "999001").out
    assert "Predecessor - merged" in shown
    assert "Riverbend" in shown.title()


def test_a_register_is_not_taken_for_links(line, register):
    answer = line("import", register(LARK), "--kind", "gias-links")
    assert answer.code == 1
    assert "no column LinkURN" in answer.out + answer.err
