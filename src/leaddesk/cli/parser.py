"""The words of the command line (cli.md): built with argparse, which starts in a tenth of the time of richer libraries."""

import argparse
from functools import partial
from pathlib import Path
from typing import NoReturn

from leaddesk import __version__
from leaddesk.cli import demo, history, importing, later, listing, publishing, returning, safekeeping
from leaddesk.cli.desk import Run
from leaddesk.cli.words import WrongWords


class _Parser(argparse.ArgumentParser):
    """Says wrong words as an exception, so that `--json` can answer in kind; knows no abbreviations, which scripts would rely on."""

    def __init__(self, **settings: object) -> None:
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        raise WrongWords(f"{message[:1].upper()}{message[1:].rstrip('.')}. See `{self.prog} --help`.")


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command; a command's `run` stands in the result."""
    parser = _Parser(
        prog="leaddesk",
        description="Keeps a local authority's school leadership strategy. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"leaddesk {__version__}")
    _add_common(parser, default=None)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", parser_class=_Parser)
    for room in (demo, importing, listing, publishing, returning, history, safekeeping, later):
        room.add_commands(partial(_command, commands))
    return parser


def _command(commands: "argparse._SubParsersAction[_Parser]", name: str, run: Run, words: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words[:1].upper() + words[1:] + ".")
    parser.set_defaults(run=run)
    _add_common(parser, default=argparse.SUPPRESS)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, default: object) -> None:
    """`--database` and `--json` may stand before or after the command."""
    parser.add_argument("--database", type=Path, metavar="FILE", default=default, help="the database (also LEADDESK_DATABASE)")
    parser.add_argument(
        "--json", action="store_true", default=default or False, help="print one JSON document on standard output"
    )
