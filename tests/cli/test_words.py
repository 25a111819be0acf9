"""Wrong words, later work, and what the line says of itself."""

import argparse
from collections.abc import Iterator

import pytest

from leaddesk import __version__
from leaddesk.cli.parser import build_parser


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


def _options(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Every option of every command, with the command's name."""
    (commands,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    for name, command in commands.choices.items():
        yield from ((name, action) for action in command._actions if action.option_strings)


_NEEDS = {"import": ["x.csv"], "publish": ["brochure", "--out", "x.pdf"], "list": ["schools"]}
"""The words without which a command is refused before its options are looked at."""
_DATES = [(name, action.option_strings[0]) for name, action in _options(build_parser()) if action.metavar == "DATE"]


def test_there_are_options_that_take_a_date():
    assert ("publish", "--on") in _DATES
    assert ("import", "--as-at") in _DATES


@pytest.mark.parametrize("written", ["2031-02-31", "tomorrow", "31/11/2026", "11/30/2026", ""])
@pytest.mark.parametrize(("command", "option"), _DATES)
def test_every_option_that_takes_a_date_refuses_what_is_none_in_plain_words(line, command, option, written):
    answer = line(command, *_NEEDS[command], option, written)
    assert answer.code == 2
    assert f"There is no such date as “{written}”. Write it as 2026-11-30 or 30/11/2026." in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["list", "publications", "--where", "keep_until=2031-02-31"],
            "There is no such date as “2031-02-31”. Write it as 2026-11-30 or 30/11/2026.",
        ),
        (["list", "schools", "--limit", "many"], "many is no whole number from 0 up."),
        (["import", "x.csv", "--heading-row", "0"], "0 is no whole number from 1 up."),
        (["publish", "labels", "--out", "x.pdf", "--shift-right", "wide"], "wide is no length."),
        (["undo", "the-last"], "the-last is no identity."),
    ],
)
def test_no_refusal_of_a_value_names_what_only_programmers_know(line, words, said):
    answer = line(*words)
    assert answer.code == 2
    assert said in answer.err
    assert "invalid" not in answer.err.lower()


def test_every_option_with_a_value_has_a_reader_that_refuses_in_plain_words():
    raw = [
        (name, action.option_strings[0])
        for name, action in _options(build_parser())
        if action.type in (int, float) or getattr(action.type, "__name__", "") in ("fromisoformat", "UUID")
    ]
    assert raw == []
