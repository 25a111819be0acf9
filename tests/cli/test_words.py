"""Wrong words, later work, and what the line says of itself."""

import pytest

from leaddesk import __version__


@pytest.mark.parametrize(
    "words",
    [
        ["lists"],
        ["list"],
        ["list", "teapots"],
        ["list", "schools", "--where", "urn"],
        ["list", "schools", "--where", "colour=red"],
        ["list", "schools", "--where", "pupils=many"],
        ["list", "schools", "--limit", "-1"],
        ["list", "schools", "--lim", "1"],
        ["import"],
        ["import", "x.csv", "--kind", "poem"],
        ["import", "x.csv", "--as-at", "yesterday"],
        ["publish", "brochure"],
        ["publish", "brochure", "--out", "x.docx"],
        ["publish", "leaflet", "--out", "x.pdf"],
        ["publish", "contact-sheet", "--out", "x.pdf"],
        ["undo", "the-last"],
        ["backup"],
    ],
)
def test_wrong_words_end_with_2_and_say_why(line, tmp_path, words):
    answer = line(*words)
    assert answer.code == 2
    assert answer.err.strip()
    assert answer.out == ""
    assert not (tmp_path / "records.leaddesk").exists()


@pytest.mark.parametrize("words", ["shortlist n1 --top 3", "ladder", "eligible P", "round --save", "report --out r.pdf"])
def test_later_work_ends_with_2_and_says_so(line, words):
    answer = line(*words.split())
    assert answer.code == 2
    assert "later work" in answer.err


@pytest.mark.parametrize("kind", ["cohorts", "sessions", "enrolments"])
def test_a_list_with_nothing_in_it_is_empty_all_the_same(line, kind):
    assert line("list", kind, "--json").document == []


def test_version_and_help(line):
    assert line("--version", database=None).out.strip() == f"leaddesk {__version__}"
    helped = line("--help", database=None)
    assert helped.code == 0
    for command in ("demo", "import", "list", "show", "publish", "history", "undo", "redo", "backup", "restore", "check", "shortlist"):
        assert command in helped.out


def test_json_may_stand_before_or_after_the_command(line):
    assert line("--json", "list", "schools").document == line("list", "schools", "--json").document == []
